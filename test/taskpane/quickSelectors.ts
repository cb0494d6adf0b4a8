/**
 * jsdom asks its selector engine about every rule of Fluent's style sheets for every element; there are more rules than the
 * engine remembers, so it compiles them over and over, which took two thirds of the pane's tests. A selector of one element
 * that begins with a class can only match elements of that class: those alone are asked about, with the same answers.
 */
interface SelectorEngine {
  match(selector: string, element: Element): boolean;
}
const ofOneClass = /^\.([\w-]+)(?:[.:[][^\s,>+~]*)?$/;
/** Selector → the class that an element must have, if any. */
const classes = new Map<string, string | undefined>();

function classIn(selector: string): string | undefined {
  if (!classes.has(selector)) classes.set(selector, ofOneClass.exec(selector)?.[1]);
  return classes.get(selector);
}

function engineOf(page: Document): SelectorEngine {
  // jsdom makes its engine for style sheets when it is first asked for a style.
  getComputedStyle(page.documentElement);
  const symbol = Object.getOwnPropertySymbols(page).find(({ description }) => description === "impl");
  const { _nwsapiDontThrow: engine } = (symbol ? Reflect.get(page, symbol) : {}) as { readonly _nwsapiDontThrow?: SelectorEngine };
  if (!engine) throw new Error("This jsdom keeps its selector engine elsewhere.");
  return engine;
}

const engine = engineOf(document);
const match = engine.match.bind(engine);
engine.match = (selector, element) => {
  const name = classIn(selector);
  return (name === undefined || ` ${element.getAttribute("class") ?? ""} `.includes(` ${name} `)) && match(selector, element);
};
