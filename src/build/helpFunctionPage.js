const { escape, frame, syntax, withCode } = require("./helpHtml");
const { helpWords } = require("./helpWords");

/** One function: short enough for the pane that Excel's function wizard opens it in. */
function helpFunctionPage(language, { id, examples, related, words: own }, functions) {
  const words = helpWords[language];
  const fn = own[language];
  const root = words.folder.replace(/[^/]+\//g, "../");
  const section = (title, content) => (content ? `<h2>${escape(title)}</h2>\n${content}` : "");
  const list = (texts) => (texts.length > 0 ? `<ul>${texts.map((text) => `<li>${withCode(text)}</li>`).join("")}</ul>` : "");
  return frame({
    language,
    title: `KPI.${id} · ${fn.title} · ${words.product}`,
    root,
    other: `${root}${helpWords[words.other.language].folder}${id}.html`,
    back: `<a href="${root}${words.index}#functions">${escape(words.all)}</a>`,
    body: [
      `<h1><code>KPI.${id}</code> ${escape(fn.title)}</h1>\n<p>${withCode(fn.description)}</p>`,
      section(words.syntax, `<p class="syntax"><code>=${escape(syntax(id, fn.parameters))}</code></p>`),
      section(words.parameters, `<dl>${fn.parameters.map((parameter) => argument(parameter, words)).join("")}</dl>`),
      section(words.returns, fn.returns && `<p>${withCode(fn.returns)}</p>`),
      section(
        words.examples,
        (fn.usage && `<p class="syntax">${code(fn.usage)}</p>`) +
          table(
            [words.formula, words.result],
            examples.map(({ formula, result }) => [folded(formula), code(result)]),
            "examples",
          ),
      ),
      section(words.mistakes, list(fn.mistakes)),
      section(words.why, fn.why && `<p>${withCode(fn.why)}</p>`),
      section(words.errors, errorTable(fn.errors, words)),
      section(words.related, seeAlso(related, functions, language)),
    ]
      .filter(Boolean)
      .join("\n"),
  });
}

function argument({ name, description, optional, words: allowed }, words) {
  const values = allowed.map(({ word, tooltip }) => `<li>${code(word)} ${escape(tooltip)}</li>`).join("");
  return `<dt>${escape(name)}${optional ? ` <small>${escape(words.optional)}</small>` : ""}</dt><dd>${withCode(description)}${values && `<ul>${values}</ul>`}</dd>`;
}

function table(heads, rows, name) {
  if (rows.length === 0) return "";
  const head = heads.map((text) => `<th scope="col">${escape(text)}</th>`).join("");
  return `<table class="${name}"><thead><tr>${head}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`;
}

/** Each error value once, beside all that it may say. */
function errorTable(errors, words) {
  const values = [...new Set(errors.map(({ error }) => error))];
  const told = (error) => errors.filter((each) => each.error === error).map(({ text }) => `<li>${escape(text || words.impossible)}</li>`);
  return table(
    [words.error, words.meaning],
    values.map((error) => [code(error), `<ul>${told(error).join("")}</ul>`]),
    "errors",
  );
}

function seeAlso(related, functions, language) {
  const entries = related.map((id) => {
    const { title } = functions.find((fn) => fn.id === id).words[language];
    return `<li><a href="${id}.html"><code>KPI.${id}</code> ${escape(title)}</a></li>`;
  });
  return entries.length > 0 ? `<ul class="related">${entries.join("")}</ul>` : "";
}

/** A formula that brings a whole rule book along opens on demand. */
function folded(formula) {
  const short = formula.replace(/\{[^{}]{80,}\}/g, "{…}");
  return short === formula ? code(formula) : `<details><summary>${code(short)}</summary>${code(formula)}</details>`;
}

const code = (text) => `<code>${escape(text)}</code>`;

module.exports = { helpFunctionPage };
