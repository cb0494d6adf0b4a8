const { Compilation, sources } = require("webpack");
const { examples } = require("./functionSources");

/** Words of the help page that are not in the functions' own blocks. */
const words = {
  en: {
    file: "help.html",
    other: { file: "help.zh-CN.html", name: "中文" },
    title: "KPI Scorecards: help",
    steps: "A first scorecard",
    list: [
      "Open the pane: KPI Scorecards tab, Appraisal pane.",
      "Data: choose the sheet with the month's metrics. What was recognised, and every problem with its cell, is listed.",
      "Rules: choose a template, confirm the bands that are assumptions, write the rule book. The rules are cells: change a weight or a band there and scores follow.",
      "Score: look at everybody's result and the reason behind each line. Nothing is written yet.",
      "Scorecards: write the scores and the scorecard sheet, as live formulas or as values. Undo last write takes it back.",
    ],
    functions: "Functions",
    parameter: "Parameter",
    meaning: "Meaning",
    formula: "Example",
    result: "Result",
    optional: "optional",
    trouble: "If something looks wrong",
    troubleList: [
      "#NAME?: the add-in is not running in this Excel. Open the pane once; on a computer without it, write values instead of live formulas.",
      "#BUSY!: Excel is still starting the add-in; it goes away by itself.",
      "#N/A: no confirmed rule covers the value, or a value that is needed is missing. Confirm the band in the rule book, or add one.",
      "#VALUE!: something is mistyped; click the warning sign beside the cell to read what.",
      "Empty cells: older builds of Excel hand empty cells to functions as 0. Type — in a cell that has no value.",
    ],
  },
  "zh-CN": {
    file: "help.zh-CN.html",
    other: { file: "help.html", name: "English" },
    title: "客服绩效考核：帮助",
    steps: "做出第一张考核表",
    list: [
      "打开面板：「绩效考核」选项卡 → 考核面板。",
      "数据：选择当月指标所在的工作表。识别到什么、哪个单元格有问题，都会列出来。",
      "方案：选择考核方案，确认标为「待确认」的档位，写入规则表。规则就在单元格里：改一个权重或档位，得分立即跟着变。",
      "评分：查看每个人的结果和每一项的理由；此时还没有写入任何内容。",
      "考核表：写入评分表和考核表，可选实时公式或固定数值；「撤销写入」可以退回。",
    ],
    functions: "函数",
    parameter: "参数",
    meaning: "含义",
    formula: "示例",
    result: "结果",
    optional: "可省略",
    trouble: "结果看起来不对？",
    troubleList: [
      "#NAME?：这台电脑的 Excel 没有运行本加载项。打开一次面板即可；对方没有加载项时，请写入数值而不是实时公式。",
      "#BUSY!：Excel 正在启动加载项，稍等会自行消失。",
      "#N/A：没有已确认的规则覆盖该数值，或缺少必需的数据。请在规则表里确认该档位，或补充一档。",
      "#VALUE!：有内容填错了；点单元格旁的提示可看到原因。",
      "空单元格：旧版 Excel 会把空单元格当作 0 传给函数。没有数据的单元格请填「—」。",
    ],
  },
};

const escape = (text) => String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Writes the help page in both languages from the functions' own metadata. */
class HelpPage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPage", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "HelpPage", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        for (const [language, metadata] of [
          ["en", "functions.json"],
          ["zh-CN", "functions.zh-CN.json"],
        ]) {
          const asset = compilation.getAsset(metadata);
          if (!asset) continue;
          const { functions } = JSON.parse(asset.source.source().toString());
          compilation.emitAsset(words[language].file, new sources.RawSource(page(language, functions)));
        }
      });
    });
  }
}

function page(language, functions) {
  const text = words[language];
  const items = (list) => list.map((item) => `<li>${escape(item)}</li>`).join("");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(text.title)}</title>
<link rel="icon" href="assets/icons/icon-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<header><h1>${escape(text.title)}</h1><a href="${text.other.file}" lang="${language === "en" ? "zh-CN" : "en"}">${text.other.name}</a></header>
<main>
<h2>${escape(text.steps)}</h2><ol>${items(text.list)}</ol>
<h2>${escape(text.functions)}</h2>
<nav>${functions.map(({ name }) => `<a href="#${name}">${name}</a>`).join(" ")}</nav>
${functions.map((fn) => section(fn, text)).join("\n")}
<h2>${escape(text.trouble)}</h2><ul>${items(text.troubleList)}</ul>
</main>
</body>
</html>
`;
}

function section(fn, text) {
  const signature = fn.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const parameters = fn.parameters.map(
    ({ name, description, optional }) =>
      `<tr><th scope="row">${escape(name)}${optional ? ` <small>${text.optional}</small>` : ""}</th><td>${escape(description)}</td></tr>`,
  );
  const rows = examples()
    .filter(({ id }) => id === fn.id)
    .map(({ formula, result }) => `<tr><td><code>${escape(formula)}</code></td><td><code>${escape(result)}</code></td></tr>`);
  return `<section id="${fn.name}">
<h3>KPI.${fn.name}(${escape(signature)})</h3>
<p>${escape(fn.description)}</p>
<table><thead><tr><th>${text.parameter}</th><th>${text.meaning}</th></tr></thead><tbody>${parameters.join("")}</tbody></table>
<table><thead><tr><th>${text.formula}</th><th>${text.result}</th></tr></thead><tbody>${rows.join("")}</tbody></table>
</section>`;
}

module.exports = { HelpPage };
