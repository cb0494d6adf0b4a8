const { escape, frame, withCode } = require("./helpHtml");
const { helpRecipes } = require("./helpRecipes");
const { helpWords } = require("./helpWords");

/** First steps, every function by what it is used for, recipes of several, and what to do when something looks wrong. */
function helpIndexPage(language, { groups, functions }) {
  const words = helpWords[language];
  const items = (list) => list.map((item) => `<li>${withCode(item)}</li>`).join("");
  const entry = (id) => {
    const { title, description } = functions.find((fn) => fn.id === id).words[language];
    return `<li><a href="${words.folder}${id}.html"><code>KPI.${id}</code> ${escape(title)}</a><p>${withCode(description)}</p></li>`;
  };
  const group = ({ id, words: names, functions: ids }) =>
    `<section aria-labelledby="${id}"><h3 id="${id}">${escape(names[language])}</h3><ul class="functions">${ids.map(entry).join("")}</ul></section>`;
  const recipe = ({ title, formula, text }) =>
    `<li><h3>${escape(title[language])}</h3><p class="syntax"><code>${escape(formula)}</code></p><p>${withCode(text[language])}</p></li>`;
  return frame({
    language,
    title: words.title,
    root: "",
    other: helpWords[words.other.language].index,
    back: `<span>${escape(words.product)}</span>`,
    body: `<h1>${escape(words.title)}</h1>
<h2>${escape(words.steps)}</h2><ol>${items(words.stepList)}</ol>
<h2 id="functions">${escape(words.functions)}</h2>
<p>${escape(words.functionsText)}</p>
<nav aria-label="${escape(words.functions)}">${groups.map(({ id, words: names }) => `<a href="#${id}">${escape(names[language])}</a>`).join("")}<a href="#recipes">${escape(words.recipes)}</a></nav>
${groups.map(group).join("\n")}
<h2 id="recipes">${escape(words.recipes)}</h2>
<p>${escape(words.recipesText)}</p>
<ul class="functions">${helpRecipes.map(recipe).join("")}</ul>
<h2 id="trouble">${escape(words.trouble)}</h2><ul>${items(words.troubleList)}</ul>`,
  });
}

module.exports = { helpIndexPage };
