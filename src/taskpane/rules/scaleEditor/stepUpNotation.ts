import { compose } from "./compose";
import type { StepUpFields } from "./fields";
import type { Reading } from "./readNotation";

const chinese = /^(?:比基线|较基线|高于基线)?\s*每(?:高|提升|增加)出?\s*([\d.]+\s*%?)\s*[,;，；]?\s*提成\s*\+?\s*([\d.]+\s*%?)$/;
const english = /^\+?\s*([\d.]+\s*%?)\s*(?:of\s+)?commission\s+(?:per|for every|for each)\s+([\d.]+\s*%?)(?:\s+above the baseline)?$/i;

/** Reads `比基线每高 5%，提成 +0.3%`; undefined for other words, which stay as they are. */
export function readStepUp(text: string): Reading | undefined {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/[.。]$/, "");
  const [zh, en] = [chinese.exec(plain), english.exec(plain)];
  const [step, worth] = zh ? [zh[1], zh[2]] : [en?.[2], en?.[1]];
  if (step === undefined || worth === undefined) return undefined;
  const bare = (typed: string): string => typed.replace(/\s*%$/, "");
  const fields: StepUpFields = { form: "stepUp", language: zh ? "zh-CN" : "en", step: bare(step), worth: bare(worth) };
  return { ok: true, fields, canonical: compose(fields).text };
}
