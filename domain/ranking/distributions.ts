import { momentsOnBallot } from "../ballot";
import { rootOf } from "../moment-root";
import type { ResultSnapshot } from "../records";
import type { StateReader } from "../state";
import type { RankingInput } from "./input";

type Distributions = ResultSnapshot["distributions"];
type Scale = "importance" | "satisfaction";
/** Values by person. */
type Values = Map<string, number[]>;

/**
 * People per value 1 to 5 on each moment of the ballot, null below `minGroup` people (I12).
 * Several values of one person, left by a merge, count as one: their mean, rounded half up.
 */
export function distributionsOf(
  state: StateReader,
  { config, ratings }: Pick<RankingInput, "config" | "ratings">,
): Distributions {
  const ids = momentsOnBallot(state)
    .map(({ id }) => id)
    .sort();
  const values = new Map(ids.map((id) => [id, { importance: new Map() as Values, satisfaction: new Map() as Values }]));
  for (const rating of ratings) {
    const moment = values.get(rootOf(state, rating.momentId)?.id ?? "");
    for (const scale of ["importance", "satisfaction"] as const) if (moment) collect(moment[scale], rating, scale);
  }
  const shown = (byPerson: Values) => (byPerson.size < config.minGroup ? null : peoplePerValue(byPerson.values()));
  return Object.fromEntries(
    [...values].map(([id, of]) => [id, { importance: shown(of.importance), satisfaction: shown(of.satisfaction) }]),
  );
}

function collect(into: Values, rating: RankingInput["ratings"][number], scale: Scale): void {
  const value = rating[scale];
  if (value !== null) into.set(rating.participantId, [...(into.get(rating.participantId) ?? []), value]);
}

function peoplePerValue(people: Iterable<number[]>): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const values of people) {
    const index = Math.round(values.reduce((sum, value) => sum + value, 0) / values.length) - 1;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
