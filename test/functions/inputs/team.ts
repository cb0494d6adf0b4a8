/** The best of a team, targets, and what is out of the ordinary. */
import type { Entry } from "./entry";

export const teamInputs: Readonly<Record<string, Entry>> = {};
