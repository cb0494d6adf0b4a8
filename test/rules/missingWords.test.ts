import { missingPolicy } from "../../src/rules/missingWords";

test.each([
  ["REWEIGHT", "reweight"],
  ["重新分配", "reweight"],
  ["计 0 分", "zero"],
  ["按零分", "zero"],
  ["０", "zero"],
  ["报错", "error"],
  ["maybe", undefined],
])("%s means %s", (word, policy) => {
  expect(missingPolicy(word)).toBe(policy);
});
