import { futureFunctions, oldDottedFunctions, worksheetFunctions } from "./functionNames";
import { type FormulaToken, formulaTokens } from "./tokens";

/** Variables of LET and parameters of LAMBDA, upper case: files store them behind `_xlpm.`. */
function localNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  const frames: { readonly call: string; argument: number }[] = [];
  tokens.forEach((token, i) => {
    if (token.text === "(") frames.push({ call: tokens[i - 1]?.text.toUpperCase() ?? "", argument: 0 });
    else if (token.text === ")") frames.pop();
    const frame = frames.at(-1);
    if (!frame) return;
    if (token.text === ",") frame.argument++;
    const nextSign = tokens.slice(i + 1).find(({ text }) => text.trim() !== "")?.text;
    const previousSign = tokens.slice(0, i).findLast(({ text }) => text.trim() !== "")?.text;
    const alone = token.kind === "word" && nextSign === "," && (previousSign === "(" || previousSign === ",");
    if (alone && (frame.call === "LAMBDA" || (frame.call === "LET" && frame.argument % 2 === 0))) names.add(token.text.toUpperCase());
  });
  return names;
}

function storedWord(word: string, isCall: boolean, locals: ReadonlySet<string>): string {
  const name = word.toUpperCase();
  if (locals.has(name)) return `_xlpm.${word}`;
  if (!isCall) return word;
  if (worksheetFunctions.has(name)) return `_xlfn._xlws.${name}`;
  if (futureFunctions.has(name)) return `_xlfn.${name}`;
  return name.includes(".") && !oldDottedFunctions.has(name) ? `_xldudf_${name.replace(/\./g, "_")}` : word;
}

const thisRow = (brackets: string): string =>
  brackets
    .replace(/^\[@\[(.*)\]\]$/s, "[[#This Row],[$1]]")
    .replace(/^\[@([^[\]]+)\]$/s, "[[#This Row],[$1]]")
    .replace(/^\[@\]$/, "[#This Row]");

const spillOperator = /((?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Za-z]{1,3}\$?\d+)#/gu;
const intersection = /(^|[(,+\-*/&=<>^ ])@((?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?[$\p{L}\p{N}_.:]+)(?![(\p{L}\p{N}_.])/gu;

/** `A1#` and `@A1` have no sign in files: they are functions there. Texts and brackets stay as they are. */
function markOperators(formula: string): string {
  if (!/[#@]/.test(formula)) return formula;
  const mark = (run: string): string => run.replace(spillOperator, "ANCHORARRAY($1)").replace(intersection, "$1SINGLE($2)");
  let marked = "";
  let run = "";
  for (const token of formulaTokens(formula)) {
    if (token.kind === "text" || token.kind === "brackets") {
      marked += mark(run) + token.text;
      run = "";
    } else run += token.text;
  }
  return marked + mark(run);
}

/** The way back of `formulaFromFile`; also writes `T[@Col]` as files must have it. */
export function formulaToFile(formula: string): string {
  const safe = markOperators(formula.replace(/^=/, ""));
  const tokens = formulaTokens(safe);
  const locals = /\b(?:LET|LAMBDA)\(/i.test(safe) ? localNames(tokens) : new Set<string>();
  return tokens
    .map((token, i) => {
      if (token.kind === "brackets") return thisRow(token.text);
      return token.kind === "word" ? storedWord(token.text, tokens[i + 1]?.text === "(", locals) : token.text;
    })
    .join("");
}
