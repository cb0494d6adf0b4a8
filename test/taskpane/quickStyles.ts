/**
 * Fluent writes a rule for every property of every look, and jsdom goes through all of them for each element whose style is
 * asked for. There is nothing to see in jsdom: what its readers ask is whether an element is there, and can be clicked or read.
 * Rules that say nothing of that are left out.
 */
const ofPresence =
  /(?:^|[{;\s])(?:display|visibility|content|pointer-events|user-select|opacity|clip|clip-path|position|overflow)(?:-[xy])?\s*:/;

// eslint-disable-next-line @typescript-eslint/unbound-method -- called on a sheet below
const insertRule = CSSStyleSheet.prototype.insertRule;
CSSStyleSheet.prototype.insertRule = function (rule, index = 0) {
  return ofPresence.test(rule) ? insertRule.call(this, rule, Math.min(index, this.cssRules.length)) : this.cssRules.length;
};
