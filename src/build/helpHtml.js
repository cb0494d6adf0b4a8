/** The frame that all help pages share, and how they spell things. */
const { helpWords } = require("./helpWords");

const escape = (text) => String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Error values and formulas within a sentence look like what they are. */
function withCode(text) {
  return escape(text).replace(/#(?:N\/A|VALUE!|NUM!|SPILL!|NAME\?|BUSY!)|\bKPI\.[A-Z]+/g, (found) => `<code>${found}</code>`);
}

/** `KPI.TIER(value, bands, [dir])`: the optional ones in brackets. */
function syntax(id, parameters) {
  return `KPI.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

/**
 * @param {{ language: string, title: string, root: string, other: string, back?: string, body: string }} page
 *   `root` leads to the folder of the pane's own page, `other` to the same page in the other language
 */
function frame({ language, title, root, other, back = "", body }) {
  const words = helpWords[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<link rel="icon" href="${root}assets/icons/icon-32.png">
<link rel="stylesheet" href="${root}help.css">
</head>
<body>
<header>${back}<a class="language" href="${other}" lang="${words.other.language}" hreflang="${words.other.language}">${words.other.name}</a></header>
<main>
${body}
</main>
</body>
</html>
`;
}

module.exports = { escape, withCode, syntax, frame };
