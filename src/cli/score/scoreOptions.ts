import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { fill } from "../../i18n/fill";
import type { OutputMode } from "../../actions/paneActions";
import type { Language } from "../../i18n/language";
import { type ScoreWords, scoreWords } from "./words";

/** What `npm run score` was asked for. */
export interface ScoreOptions {
  readonly input: string;
  readonly template?: string;
  /** `2026-10`. */
  readonly period?: string;
  readonly mode: OutputMode;
  readonly out?: string;
  /** Metrics that the data has no column for; they count as missing. */
  readonly without: readonly string[];
  /** Metric → the header or the letters of its column, where it isn't found by itself. */
  readonly columns: Readonly<Record<string, string>>;
  /** The assumptions of the template are confirmed; otherwise they apply to nobody. */
  readonly confirm: boolean;
  readonly language: Language;
}

/** The command was called the wrong way (`exitCode` 2), or asked for its help (0); `message` is ready to print. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(
    message: string,
    readonly exitCode: 0 | 2,
  ) {
    super(message);
  }
}

interface Given {
  readonly template?: string;
  readonly period?: string;
  readonly mode: OutputMode;
  readonly out?: string;
  readonly without: readonly string[];
  readonly column: Readonly<Record<string, string>>;
  readonly confirm?: boolean;
  readonly lang: Language;
}

function scoreCommand(words: ScoreWords, language: Language, print: (text: string) => void): Command {
  return new Command("npm run score --")
    .description(words.about)
    .argument("<input>", words.input)
    .option("--template <name>", words.template)
    .option("--period <period>", words.period)
    .addOption(new Option("--mode <mode>", words.mode).choices(["live", "native", "values"]).default("live"))
    .option("--out <file>", words.out)
    .addOption(
      new Option("--without <metric>", words.without).default([], words.none).argParser((metric, before: string[]) => [...before, metric]),
    )
    .addOption(
      new Option("--column <metric=column>", words.column)
        .default({}, words.none)
        .argParser((text, before: Readonly<Record<string, string>>) => ({ ...before, ...columnOf(text, words) })),
    )
    .option("--confirm", words.confirm)
    .addOption(new Option("--lang <language>", words.language).choices(["zh-CN", "en"]).default(language))
    .helpOption("-h, --help", words.help)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: print });
}

function columnOf(text: string, words: ScoreWords): Record<string, string> {
  const [, metric, column] = /^\s*(.+?)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
  if (metric === undefined || column === undefined) throw new InvalidArgumentError(words.badColumn);
  return { [metric]: column };
}

/**
 * Reads the arguments that follow the command's name.
 * @param language Language of the help and of the output, unless `--lang` says otherwise.
 * @throws UsageError
 */
export function parseScoreOptions(args: readonly string[], language: Language): ScoreOptions {
  const words = scoreWords(language);
  let printed = "";
  const command = scoreCommand(words, language, (text) => (printed += text));
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new UsageError(printed.trim() || error.message, error.exitCode === 0 ? 0 : 2);
  }
  const { lang, mode, template, period, out, without, column: columns, confirm = false } = command.opts<Given>();
  const [input = ""] = command.args;
  const refuse = (text: string): never => {
    throw new UsageError(fill(text, { input, period: period ?? "", out: out ?? "" }), 2);
  };
  if (!/\.(xlsx|xlsm|csv)$/i.test(input)) refuse(words.badInput);
  if (period !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) refuse(words.badPeriod);
  if (out !== undefined && !/\.xlsx$/i.test(out)) refuse(words.badOut);
  return {
    input,
    mode,
    without,
    columns,
    confirm,
    language: lang,
    ...(template !== undefined && { template }),
    ...(period !== undefined && { period }),
    ...(out !== undefined && { out }),
  };
}
