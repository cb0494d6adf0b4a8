/** `npm run score -- INPUT.xlsx`: scores a period with the add-in's own actions, without Excel and without a browser. */
import { runScore } from "./score/runScore";
import { scoreWorkbook } from "./score/scoreWorkbook";

async function main(): Promise<void> {
  process.exitCode = await runScore(process.argv.slice(2), scoreWorkbook, {
    print: (text) => console.log(text),
    printError: (text) => console.error(text),
    locale: process.env["LC_ALL"] ?? process.env["LANG"],
  });
}

void main();
