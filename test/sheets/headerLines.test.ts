import { headerLines, headerWidth } from "../../src/sheets/headerLines";

describe("headers are never cut", () => {
  test.each([
    ["CSAT", 9, 1],
    ["平均响应时间", 15, 1],
    ["平均响应时间", 9, 2],
    ["平均响应\n（秒）", 12, 2],
    ["Response time (s)", 10, 2],

    ["Coefficient", 6, Infinity],
  ])("%j at a width of %d: %d lines", (text, width, lines) => {
    expect(headerLines(text, width)).toBe(lines);
  });

  test("a column is as narrow as two lines allow, never narrower than a word", () => {
    expect(headerWidth("First-contact resolution", 2, 9, 24)).toBe(15.5);
    expect(headerWidth("Coefficient", 2, 6, 18)).toBe(13.5);
  });

  test("a little more room saves the second line", () => {
    expect(headerWidth("咨询转化率", 2, 9, 18)).toBe(12);
    expect(headerWidth("平均响应时间", 2, 9, 18)).toBe(9);
  });
});
