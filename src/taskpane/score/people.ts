import type { ScoreRun } from "../../engine/scoreRun";
import type { PeopleFilter } from "../state/paneState";
import type { Summary } from "./summary";

/** Indexes of the people to list: by rank, narrowed by a filter and by words found in name or team. */
export function listedPeople(run: ScoreRun, summary: Summary, filter: PeopleFilter, search: string): readonly number[] {
  const wanted = search.trim().toLowerCase();
  const within = filter === "all" ? undefined : summary[filter];
  return summary.byRank.filter((index) => {
    if (within && !within.has(index)) return false;
    const person = run.table.people[index];
    return wanted === "" || `${person?.name ?? ""} ${person?.team ?? ""}`.toLowerCase().includes(wanted);
  });
}
