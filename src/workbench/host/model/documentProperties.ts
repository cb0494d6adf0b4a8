import { HostObject } from "../protocol/hostObject";
import type { Model } from "./model";

/** The workbook's own description. Not kept in files. */
export class DocumentProperties extends HostObject {
  static override readonly wireName = "DocumentProperties";
  constructor(readonly model: Model) {
    super();
  }
  get author(): string {
    return this.model.properties.author;
  }
  set author(author: string) {
    this.model.properties.author = author;
  }
  get title(): string {
    return this.model.properties.title;
  }
  set title(title: string) {
    this.model.properties.title = title;
  }
  get subject(): string {
    return this.model.properties.subject;
  }
  set subject(subject: string) {
    this.model.properties.subject = subject;
  }
  get comments(): string {
    return this.model.properties.comments;
  }
  set comments(comments: string) {
    this.model.properties.comments = comments;
  }
}
