import { aGrid, at, closeGrids, put, value, values } from "./aGrid";

afterEach(closeGrids);

const data = [
  ["张伟", 95, 0.5],
  ["王芳", 70, 0.3],
  ["李娜", 30, 0.2],
  ["刘洋", "—", ""],
] as const;

test.each([
  ['=IF(B1>90,"A","B")', "A"],
  ["=IF(B4>90,1,0)", 1],
  ['=IFERROR(1/0,"none")', "none"],
  ["=IFERROR(B1,0)", 95],
  ['=IFS(B2>=90,"A",B2>=60,"B",TRUE,"C")', "B"],
  ["=IFS(FALSE,1)", "#N/A"],
  ['="2026-10"&""', "2026-10"],
  ['="1:20"', "1:20"],
  ['="50%"*2', 1],
  ["=ISNA(NA())", true],
  ["=ISNA(1/0)", false],
  ["=NA()", "#N/A"],
  ["=SUMPRODUCT(B1:B3,C1:C3)", 74.5],
  ["=SUMPRODUCT(--ISNA(B1:B4))", 0],
  ["=SUMPRODUCT((B1:B3>50)*C1:C3)", 0.8],
  ["=IF(SUMPRODUCT(--ISNA(F1:F2))>0,NA(),1)", "#N/A"],
  ["=SUM(B1:B4)", 195],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(10.075,2)", 10.08],
  ["=ROUND(1234.5,-2)", 1200],
  ["=INDEX(A1:C3,2,1)", "王芳"],
  ["=MATCH(70,B1:B3,0)", 2],
  ['=MATCH("李*",A1:A3,0)', 3],
  ["=MATCH(50,B1:B3,-1)", 2],
  ['=XLOOKUP("王芳",A1:A3,B1:B3)', 70],
  ['=XLOOKUP("nobody",A1:A3,B1:B3,"—")', "—"],
  ["=XLOOKUP(60,B1:B3,A1:A3,,1)", "王芳"],
  ['=LOOKUP(75,{0,60,90},{"C","B","A"})', "B"],
  ["=LOOKUP(2,1/(B1:B3>50),A1:A3)", "王芳"],
  ["=RANK.EQ(B2,B1:B3)", 2],
  ["=RANK.EQ(B2,B1:B4,1)", 2],
  ['=COUNTIF(B1:B4,">=70")', 2],
  ['=COUNTIF(A1:A4,"王*")', 1],
  ['=COUNTIF(B1:B4,"—")', 1],
  ['=TEXT(0.692,"0.0%")', "69.2%"],
  ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
  ['=TEXT(45000,"yyyy-mm-dd")', "2023-03-15"],
  ["=LET(x,B1,y,2,x*y)", 190],
  ['=TEXTJOIN("、",TRUE,A1:A3)', "张伟、王芳、李娜"],
  ["=MAX(B1:B4)", 95],
  ["=MIN(B1:B4)", 30],
  ["=AVERAGE(B1:B4)", 65],
  ["=SUM(FILTER(B1:B3,B1:B3>50))", 165],
  ['=FILTER(B1:B3,B1:B3>500,"none")', "none"],
  ["=SUM(SORT(B1:B3))+B1", 290],
  ["=1/3", 1 / 3],
  ['="5"+1', 6],
  ['=IF(B4="","",B4)', "—"],
  ['=IF(D9="","empty",D9)', "empty"],
  ['=""', ""],
  ["=A1&B1", "张伟95"],
  ["=_xlfn.XLOOKUP(70,B1:B3,A1:A3)", "王芳"],
  ["=AND(B1>1,B2>1)", true],
  ["=COUNT(B1:B4)", 3],
  ["=COUNTA(B1:B4)", 4],
  ['=VLOOKUP("王芳",A1:C3,2,FALSE)', 70],
  ['=SUMIF(A1:A3,"王芳",B1:B3)', 70],
  ["=NOSUCHFUNCTION(1)", "#NAME?"],
  ["=MEDIAN(B1:B3)", 70],
  ["=PERCENTILE.INC(B1:B3,0.5)", 70],
  ['=INDEX({"a;b","c"},1,1)', "a;b"],
  ['=INDEX({"a;b","c"},1,2)', "c"],
  ['=INDEX({"a,b";"c"},1,1)', "a,b"],
  ['=INDEX({"a,b";"c"},2,1)', "c"],
  ['=INDEX({"say ""a;b"", c",2},1,1)', 'say "a;b", c'],
  ['=INDEX({"say ""a;b"", c",2},1,2)', 2],
  ['="a ""b"" "&INDEX({"""",1},1,1)&INDEX({1,"c"},1,2)', 'a "b" "c'],
  ['=INDEX({"{1;2}","}"},1,1)', "{1;2}"],
  ['=ROWS({"a;b";"c;d"})', 2],
  ['=COLUMNS({"a,b","c,d","e"})', 3],
  ["=SUM({ 1 , -2.5 ; 30 , 4 })", 32.5],
  ['=INDEX({TRUE,"TRUE";#N/A,""},1,1)', true],
  ['=ISTEXT(INDEX({TRUE,"TRUE"},1,2))', true],
  ["=ISNA(INDEX({1,#N/A},1,2))", true],
  ['=LEN(INDEX({"",1},1,1))', 0],
])("%s is %p", async (formula, expected) => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", data);
  put(sheet, "F1", [["=NA()"], [1]]);
  put(sheet, "H1", formula);
  await grid.settle();
  expect(value(sheet, "H1")).toEqual(expected);
});

test("SORT leaves the range it sorts alone", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[95], [70], [30]]);
  put(sheet, "C1", [["=SORT(A1:A3)", "=A1:A3*2", "=INDEX(A1:A3,1)"]]);
  await grid.settle();
  expect(values(sheet, "C1:D3")).toEqual([
    [30, 190],
    [70, 140],
    [95, 60],
  ]);
  expect(value(sheet, "E1")).toBe(95);
  expect(values(sheet, "A1:A3")).toEqual([[95], [70], [30]]);
});

test("what blocks a dynamic array shows #SPILL!, and the array comes back when it is gone", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", "=SEQUENCE(3)");
  put(sheet, "A2", 7);
  await grid.settle();
  expect(values(sheet, "A1:A3")).toEqual([["#SPILL!"], [7], [""]]);
  put(sheet, "A2", "");
  await grid.settle();
  expect(values(sheet, "A1:A3")).toEqual([[1], [2], [3]]);
  expect(sheet.spillOf(2, 0)).toEqual({ anchor: { row: 0, column: 0 }, rect: at("A1:A3") });
  expect(sheet.formulas(at("A1:A3"))).toEqual([["=SEQUENCE(3)"], [2], [3]]);
});

test("an array may spill beyond the rows the sheet had", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [["=SEQUENCE(5000)", "=SUM(A1:A5000)", "=SUM(A1#)"]]);
  await grid.settle();
  expect(value(sheet, "A5000")).toBe(5000);
  expect(values(sheet, "B1:C1")).toEqual([[12_502_500, 12_502_500]]);
  expect(sheet.formulas(at("C1"))).toEqual([["=SUM(A1#)"]]);
});

test("a spilled value keeps its place when its cell is formatted", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", "=SEQUENCE(3)");
  await grid.settle();
  sheet.setStyle(at("A2:A3"), { bold: true });
  sheet.setNumberFormats(at("A2"), [["0.0"]]);
  await grid.settle();
  expect(values(sheet, "A1:A3")).toEqual([[1], [2], [3]]);
  expect(sheet.texts(at("A2"))).toEqual([["2.0"]]);
});
