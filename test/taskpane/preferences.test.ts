/** @jest-environment jsdom */
import { storedPreferences } from "../../src/taskpane/office/preferences";

beforeEach(() => localStorage.clear());

test("what is preferred is kept from one day to the next", () => {
  storedPreferences("p", "PC 16.0.1").save({ theme: "dark", started: true, blankDelivery: "zero" });
  expect(storedPreferences("p", "PC 16.0.1").load()).toEqual({ theme: "dark", started: true, blankDelivery: "zero" });
});

test("another version of Excel is asked anew how it delivers empty cells", () => {
  storedPreferences("p", "PC 16.0.1").save({ theme: "dark", blankDelivery: "zero" });
  expect(storedPreferences("p", "PC 16.0.2").load()).toEqual({ theme: "dark" });
});

test("what nobody could have chosen is forgotten", () => {
  localStorage.setItem("pkpi-scorecards.pane", JSON.stringify({ theme: "pink", blankDelivery: "maybe", build: "b" }));
  expect(storedPreferences("p", "b").load()).toEqual({});
});

test("columns chosen by hand are kept for next month's export", () => {
  const carried = { headers: '[["F","一次性解决"]]', mapping: { "metric:FCR": "F", "gate:泄露信息": null } };
  storedPreferences("p", "PC 16.0.1").save({ carried });
  expect(storedPreferences("p", "PC 16.0.2").load()).toEqual({ carried });
  localStorage.setItem("pkpi-scorecards.pane", JSON.stringify({ carried: { headers: "[]", mapping: { "metric:FCR": 6 } } }));
  expect(storedPreferences("p", "b").load()).toEqual({});
});
