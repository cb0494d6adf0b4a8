/**
 * What platforms, shops and our templates call the same thing. One line per idea, the most exact names first:
 * where an export has several of them, the earlier one is taken. Names are compared as `readHeader` keys.
 */
export const peopleWords = {
  name: [
    "旺旺昵称",
    "旺旺账号名称",
    "客服账号",
    "客服昵称",
    "客服姓名",
    "客服",
    "姓名",
    "员工姓名",
    "员工",
    "人员",
    "账号",
    "昵称",
    "agentname",
    "agent",
    "name",
    "employee",
    "employeename",
    "representative",
    "account",
  ],
  team: ["旺旺分组", "团队", "小组", "组别", "分组", "部门", "班组", "team", "group", "department"],
  level: ["人员级别", "级别", "人员类型", "层级", "员工级别", "level", "seniority", "stafflevel"],
  base: ["绩效基数", "奖金基数", "绩效工资基数", "绩效工资", "基数", "bonusbase", "base", "targetbonus"],
} as const;
export type PeopleRole = keyof typeof peopleWords;

export const metricWords = {
  conversion: [
    "咨询转化率",
    "询单转化率",
    "询单最终付款转化率",
    "最终付款转化率",
    "转化率",
    "下单转化率",
    "询单当日付款转化率",
    "conversionrate",
    "inquiryconversion",
    "enquiryconversion",
    "conversion",
  ],
  csat: [
    "csat",
    "客户满意率",
    "客户满意度",
    "满意率",
    "满意度",
    "全天满意率",
    "评价满意率",
    "服务满意度",
    "好评率(人维度)",
    "好评率(会话)",
    "好评率",
    "satisfaction",
    "satisfactionrate",
    "customersatisfaction",
    "csat%",
  ],
  dsat: [
    "dsat",
    "不满意率",
    "全天不满意率",
    "im不满意率(人维度)",
    "不服务率",
    "差评率(人维度)",
    "差评率(会话)",
    "差评率",
    "dissatisfaction",
  ],
  averageResponse: [
    "平均响应",
    "平均响应时长",
    "平均响应时间",
    "平均人工响应时长",
    "人工平均回复时长",
    "平均响应时长(新)",
    "全天平响时长",
    "平响时长",
    "工作时间平响时长",
    "响应时间",
    "响应时长",
    "响应速度",
    "averageresponse",
    "averageresponsetime",
    "avgresponse",
    "avgresponsetime",
    "responsetime",
    "art",
  ],
  firstResponse: [
    "首次响应",
    "首次响应时长",
    "首次响应时间",
    "首次平均响应时间",
    "首响时长",
    "全天首响时长",
    "首响",
    "firstresponse",
    "firstresponsetime",
    "frt",
  ],
  fcr: [
    "fcr",
    "一次解决率",
    "首次解决率",
    "首问解决率",
    "首次联系解决率",
    "frr",
    "firstcontactresolution",
    "first-contactresolution",
    "firstcontactresolutionrate",
    "first-contactresolutionrate",
  ],
  resolution: ["解决率", "问题解决率", "resolutionrate", "resolution"],
  sales: [
    "销售额",
    "询单最终付款金额",
    "最终付款金额",
    "去退销售额",
    "净销售额",
    "客服询单支付额",
    "退款后销售额",
    "客服销售额",
    "促成下单商品金额",
    "下单金额",
    "sales",
    "salesamount",
    "revenue",
    "gmv",
  ],
  replyIn30Seconds: ["30秒应答率", "30秒应答率(8-23点)", "30s应答率", "30sreplyrate"],
  replyIn3Minutes: [
    "3分钟回复率",
    "3分钟人工响应率",
    "3分钟人工回复率(8-23点)",
    "3分钟人工回复率",
    "客服3分钟人工回复率",
    "全天3分钟回复率",
    "三分钟回复率(人维度)",
    "三分钟回复率(会话)",
  ],
  replyRate: ["回复率", "旺旺回复率", "有效回复率", "replyrate"],
  orderValue: ["客单价", "询单客单价", "averageordervalue", "aov"],
  itemsPerOrder: ["客件数", "itemsperorder"],
  complaints: ["投诉率", "服务态度投诉率", "complaintrate"],
  refunds: ["退货率", "退款率", "退货率控制", "refundrate", "returnrate"],
  badReviewsSolved: ["差评解决率", "badreviewresolution"],
  qa: ["质检", "质检得分", "质检分", "质检评分", "qa", "qascore"],
  enquiries: [
    "询单人数",
    "咨询人数",
    "接待人数",
    "有效接待人数",
    "接待量",
    "接待会话量",
    "人工接待会话量",
    "enquiries",
    "inquiries",
    "conversations",
    "chats",
  ],
  ratings: ["评价量", "旺旺评价量", "有效评价数", "评价数", "ratings", "surveys"],
  leaks: ["泄露信息", "泄露客户信息", "信息泄露", "泄露数据", "dataleak", "leakeddata", "leakscustomerdata", "leakedcustomerdata"],
  falsePromises: ["虚假承诺", "违规承诺", "过度承诺", "falsepromise", "falsepromises"],
  abuse: ["辱骂客户", "辱骂", "人身攻击", "辱骂攻击", "abuse", "abusivelanguage"],
} as const;
export type MetricIdea = keyof typeof metricWords;

/** Words that the first cell of a summary row begins with, whatever the platform. */
export const summaryWords =
  /^(汇总|合计|总计|小计|平均|均值|全店|同行|店铺汇总|店铺平均|团队平均|(total|sum|subtotal|grand ?total|average|avg|mean)(?![a-z]))/;

const ideaOfWord = new Map<string, { readonly idea: MetricIdea; readonly place: number }>();
for (const [idea, words] of Object.entries(metricWords))
  for (const [place, word] of words.entries()) if (!ideaOfWord.has(word)) ideaOfWord.set(word, { idea: idea as MetricIdea, place });

/** The idea behind a name and how exact the name is (0 = best); undefined for a name we don't know. */
export function ideaOf(key: string): { readonly idea: MetricIdea; readonly place: number } | undefined {
  return ideaOfWord.get(key) ?? ideaOfWord.get(key.replace(/\([^()]*\)$/, ""));
}

/**
 * Words that make two names of one idea count different things: money net of refunds is no gross money, orders placed are not
 * orders paid, complaints about manners not all complaints. Keyed by what they say, so that languages agree.
 */
const shades: readonly (readonly [shade: string, words: RegExp])[] = [
  ["net", /去退|退款后|净|(?<![a-z])net/],
  ["sameDay", /当日|sameday/],
  ["placed", /下单/],
  ["workingHours", /工作时间/],
  ["reviews", /好评率|差评率/],
  ["refused", /不服务/],
  ["valid", /有效/],
  ["attitude", /态度/],
  ["refund", /退款率|refundrate/],
  ["reception", /接待/],
];

/** What a name says beyond its idea; two names with other shades are twins, not the same. */
export function shadeOf(key: string): string {
  return shades.flatMap(([shade, words]) => (words.test(key) ? [shade] : [])).join();
}

/** What a column about people is; undefined for any other. */
export function peopleRoleOf(key: string): { readonly role: PeopleRole; readonly place: number } | undefined {
  for (const role of ["name", "team", "level", "base"] as const) {
    const place = (peopleWords[role] as readonly string[]).indexOf(key);
    if (place >= 0) return { role, place };
  }
  return undefined;
}
