/** What people type for a metric that somebody is exempt from; `metrics/parseNumber` reads the same. */
export const exemptWords = ["免考", "豁免", "不考核", "exempt", "exempted"] as const;
