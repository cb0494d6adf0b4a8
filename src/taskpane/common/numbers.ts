import type { Language } from "../../i18n/language";
import type { Unit } from "../../rules/scale";

/** `1,214`. */
export function whole(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
}

/** A figure with a fixed number of decimals and grouped thousands: `3,240.00`. */
export function fixed(value: number, decimals: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** Up to four decimals, none for show: `1.2`, `0.85`. */
export function plain(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
}

/** A share of one as percents without needless decimals: `40%`, `67.5%`. */
export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(share);
}

/** A coefficient: `1.0`, `1.2`, `0.85`. */
export function factor(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 4 }).format(value);
}

/** Yuan at a glance, in whole yuan, from a million on shortened: `¥72,240`, `¥306万`, `¥3.06M`. */
export function roughMoney(yuan: number, language: Language): string {
  if (Math.abs(yuan) < 1_000_000) return `¥${whole(yuan, language)}`;
  return `¥${new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 4 }).format(yuan)}`;
}

const durations = { seconds: [1, "秒", "s"], minutes: [60, "分钟", "min"], hours: [3600, "小时", "h"] } as const;

/** A value in base units (ratio, seconds, yuan) as people write it in a unit: `67.5%`, `30 秒`, `¥3,000`. */
export function quantity(value: number, unit: Unit, language: Language): string {
  switch (unit) {
    case "percent":
      return percent(value, language);
    case "yuan":
      return `¥${plain(value, language)}`;
    case "tenThousandYuan":
      return language === "en" ? `¥${plain(value, language)}` : `${plain(value / 10_000, language)} 万元`;
    case "none":
      return plain(value, language);
    default: {
      const [seconds, zh, en] = durations[unit];
      return `${plain(value / seconds, language)} ${language === "en" ? en : zh}`;
    }
  }
}
