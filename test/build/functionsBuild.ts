import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack from "webpack";
import type { FunctionHelp } from "../../src/actions/functionHelp";
import { FunctionsMetadata, functionsEntries } from "../../src/build/functionsMetadata";
import { HelpPage } from "../../src/build/helpPage";
import { minimizer } from "../../src/build/minimizer";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
      readonly type: string;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

export interface FunctionsBuild {
  readonly en: Metadata;
  readonly zh: Metadata;
  readonly examples: readonly { readonly id: string; readonly formula: string; readonly result: string | number | boolean }[];
  /** Both scripts, in the order of the page. */
  readonly scripts: readonly string[];
  /** Help pages by file name, `help/zh-CN/TIER.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** `help/functions.json` */
  readonly help: Omit<FunctionHelp, "namespace">;
  /** The files in each of them, from the root of the repository. */
  readonly modulesByScript: readonly (readonly string[])[];
  readonly errors: readonly string[];
}

/** Builds the functions alone, as production does. */
export async function buildFunctions(): Promise<FunctionsBuild> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "functions-"));
  try {
    const stats = await run({
      mode: "production",
      entry: functionsEntries(),
      output: { path: folder, filename: "[name].js" },
      resolve: { extensions: [".ts", ".js"] },
      module: {
        rules: [{ test: /\.ts$/, loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } }],
      },
      plugins: [new FunctionsMetadata({ url: "https://kpi.example.com/" }), new HelpPage()],
      optimization: { minimizer: [minimizer()] },
      performance: { hints: false },
    });
    const read = (name: string) => fs.readFileSync(path.join(folder, name), "utf8");
    return {
      en: JSON.parse(read("functions.json")) as Metadata,
      zh: JSON.parse(read("functions.zh-CN.json")) as Metadata,
      examples: JSON.parse(read("functions.examples.json")) as FunctionsBuild["examples"],
      scripts: [read("functions.js"), read("ruleFunctions.js")],
      pages: new Map(
        fs
          .readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".html"))
          .map((name) => [name.replaceAll("\\", "/"), read(name)]),
      ),
      help: JSON.parse(read("help/functions.json")) as FunctionsBuild["help"],
      modulesByScript: ["functions", "ruleFunctions"].map((name) => filesIn(stats.compilation, name)),
      errors: (stats.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message),
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The files of a chunk, those merged into one module, too. */
function filesIn({ chunks, chunkGraph }: webpack.Compilation, name: string): string[] {
  const chunk = [...chunks].find((each) => each.name === name);
  const modules = chunk ? [...chunkGraph.getChunkModulesIterable(chunk)] : [];
  const merged = modules.flatMap((module) => (module as { modules?: readonly webpack.Module[] }).modules ?? module);
  return merged.flatMap((module) => {
    const file = module.nameForCondition();
    return file === null || !path.isAbsolute(file) ? [] : path.relative(path.resolve(__dirname, "../.."), file);
  });
}

function run(options: webpack.Configuration): Promise<webpack.Stats> {
  const compiler = webpack(options);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => compiler.close(() => (error || !stats ? reject(error ?? new Error("No result")) : resolve(stats))));
  });
}
