import { textTable } from "../../../src/cli/score/textTable";

test("Chinese and Latin names line up, numbers stand right", () => {
  const table = textTable(
    [
      { header: "姓名", align: "left" },
      { header: "Total", align: "right" },
    ],
    [
      ["张三丰", "90.00"],
      ["Ann", "7.5"],
    ],
  );
  expect(table.split("\n")).toEqual(["姓名    Total", "──────  ─────", "张三丰  90.00", "Ann       7.5"]);
});
