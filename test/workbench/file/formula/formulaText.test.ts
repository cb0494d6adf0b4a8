import { formulaFromFile } from "../../../../src/workbench/file/formula/fromFile";
import { formulaToFile } from "../../../../src/workbench/file/formula/toFile";
import { shiftFormula } from "../../../../src/workbench/file/formula/shiftFormula";

test.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["=STDEV.S(A1:A9)+NETWORKDAYS.INTL(A1,A2)", "_xlfn.STDEV.S(A1:A9)+NETWORKDAYS.INTL(A1,A2)"],
  ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
  ["=KPI.TIER(0.692,'规则表'!$K$5:$L$6)", "_xldudf_KPI_TIER(0.692,'规则表'!$K$5:$L$6)"],
  ['=IFERROR(KPI.WEIGHTED(B2:E2,B1:E1),KPI.NUM("KPI.NUM(1)"))', 'IFERROR(_xldudf_KPI_WEIGHTED(B2:E2,B1:E1),_xldudf_KPI_NUM("KPI.NUM(1)"))'],
  ["=SUM(A1#)+SUM('my sheet'!B2#)", "SUM(_xlfn.ANCHORARRAY(A1))+SUM(_xlfn.ANCHORARRAY('my sheet'!B2))"],
  ['=@A1:A3&"@A1 #"', '_xlfn.SINGLE(A1:A3)&"@A1 #"'],
])("%s is stored as %s, and comes back", (shown, stored) => {
  expect(formulaToFile(shown)).toBe(stored);
  expect(formulaFromFile(stored)).toBe(shown);
});

test.each([
  ["=SUM(T[@得分])", "SUM(T[[#This Row],[得分]])"],
  ["=T[@[询单 人数]]/2", "T[[#This Row],[询单 人数]]/2"],
])("%s is stored with its row written out: %s", (shown, stored) => {
  expect(formulaToFile(shown)).toBe(stored);
});

test.each([
  ["=A1+$B$1", 2, 1, "=B3+$B$1"],
  ["=SUM(A$1:$A5)", 1, 1, "=SUM(B$1:$A6)"],
  ["=SUM(A:A)+SUM(2:3)", 1, 1, "=SUM(B:B)+SUM(3:4)"],
  ["='A1 sheet'!C2&\"A1\"", -1, 0, "='A1 sheet'!C1&\"A1\""],
  ["=LOG10(A1)+T[A1]", 1, 0, "=LOG10(A2)+T[A1]"],
])("%s copied %i down and %i to the right reads %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
