/** Functions that take the rule book. */
import type { Entry } from "./entry";

export const ruleInputs: Readonly<Record<string, Entry>> = {};
