import { plainCharacters } from "./characters";
import { NotationMistake, type MistakeCode } from "./mistake";

/** A cursor over one notation text; patterns are sticky (`/…/y`) and matched after blanks. */
export class Reader {
  position = 0;
  private readonly plain: string;

  constructor(readonly source: string) {
    this.plain = plainCharacters(source);
  }

  /** Moves behind the pattern if it stands here. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = this.look(pattern);
    if (match) this.position = match.index + match[0].length;
    return match;
  }

  /** What `take` would find, without moving. */
  look(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.here();
    return pattern.exec(this.plain) ?? undefined;
  }

  /** Position of the next character that is not blank. */
  here(): number {
    let position = this.position;
    while (this.plain.charAt(position) === " ") position++;
    return position;
  }

  get atEnd(): boolean {
    return this.here() >= this.plain.length;
  }

  /** Skips separators: semicolons, commas, line breaks, bars. */
  skipSeparators(): boolean {
    return this.take(/[;,|][;,| ]*/y) !== undefined;
  }

  fail(code: MistakeCode, position = this.here()): never {
    const found =
      code === "empty" ? undefined : /^(?:[A-Za-z]+|[\d.]+|[\u4e00-\u9fff]+|[^])/.exec(this.source.slice(position).trimStart())?.[0];
    throw new NotationMistake({ position, code, found: found?.slice(0, 20) ?? "" }, this);
  }
}
