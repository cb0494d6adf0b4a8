import type { Issue } from "../rules/issue";

/** A plan that can't be carried out for reasons the user can mend. Thrown before anything is touched. */
export class Refusal extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ code }) => code).join(", "));
    this.name = "Refusal";
  }
}
