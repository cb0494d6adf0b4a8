/** What exports and our templates call a breach of a red line, as header keys: flags, not metrics. */
export const redLineWords = {
  leaks: ["泄露信息", "泄露客户信息", "信息泄露", "泄露数据", "dataleak", "leakeddata", "leakscustomerdata", "leakedcustomerdata"],
  falsePromises: ["虚假承诺", "违规承诺", "过度承诺", "falsepromise", "falsepromises"],
  abuse: ["辱骂客户", "辱骂", "人身攻击", "辱骂攻击", "abuse", "abusivelanguage"],
  identityCheck: ["未核验身份", "未核实身份", "identitynotchecked"],
} as const;
