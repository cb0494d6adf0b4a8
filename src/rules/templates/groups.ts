import { bilingual } from "../../i18n/language";

/** Layers of an appraisal, as the Group column names them. */
export const basics = bilingual("基础", "Basics");
export const quality = bilingual("质量", "Quality");
export const value = bilingual("价值", "Value");
export const growth = bilingual("成长", "Growth");
/** What people judge, beside what is counted. */
export const judged = bilingual("定性", "Judged");
export const compliance = bilingual("合规", "Compliance");
