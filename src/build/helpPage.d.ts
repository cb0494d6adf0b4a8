import type { Compiler } from "webpack";

export class HelpPage {
  apply(compiler: Compiler): void;
}
