import { readNumber } from "./cells";
import { invalid, isError, type Failure } from "./failure";

const crossed = /^(true|yes|y|是|有|违规|触碰|√|✓|✔|x|×)$/;
const clear = /^(false|no|n|否|无|没有|未触碰|正常)$/;

/** Was a red line crossed? An empty or missing cell says no, any number but 0 says yes; other text is `#VALUE!`. */
export function readFlag(cell: unknown): boolean | Failure {
  if (typeof cell === "boolean") return cell;
  if (isError(cell)) return cell;
  if (typeof cell === "string") {
    const word = cell.normalize("NFKC").trim().toLowerCase();
    if (crossed.test(word)) return true;
    if (clear.test(word)) return false;
  }
  const number = readNumber(cell);
  if (typeof number !== "number") return invalid("unknownFlag", { found: String(cell) });
  return !Number.isNaN(number) && number !== 0;
}
