import { STAGES } from "../stages";
import type { RankingInput, RankingMoment, RankingRating } from "./input";
import { rootIds } from "./roots";

/** Columns of a rating cell; 0 where a value is missing. The column after each value counts it: 1 if given, else 0. */
export const IMPORTANCE = 0;
export const SATISFACTION = 2;
export const CHARGE = 4;
export const COUNT = 1;
/** Enhancers among the values of charge; only used while pooling. */
const ENHANCERS = 6;
export const WIDTH = 7;

/** What each contributor gave to each moment, only where something was given: contributor c has the cells from `start[c]` up to but not including `start[c + 1]`. */
export interface CellList {
  start: Int32Array;
  moment: Int32Array;
  /** Dots: one number per cell. Ratings: `WIDTH` columns per cell. */
  values: Float64Array;
}

/** What the contributors said about the unmerged, visible moments, pooled along the merges and capped (I5, method 7.1). */
export interface Ballots {
  /** The ranked ones first, inside by the last tie-breaks (evidence, stage, seq), so that a smaller index wins a tie. */
  moments: readonly RankingMoment[];
  ranked: number;
  /** Index of the root in `moments`, keyed by any moment's id; absent where the root is hidden. */
  indexOf: ReadonlyMap<string, number>;
  /** How many; they are numbered in `joinSeq` order. */
  contributors: number;
  dots: CellList;
  ratings: CellList;
}

const byLastTieBreaks = (a: RankingMoment, b: RankingMoment): number =>
  Number(b.shortlisted) - Number(a.shortlisted) ||
  b.evidenceCount - a.evidenceCount ||
  STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
  a.seq - b.seq;

function indexMoments(all: readonly RankingMoment[]) {
  const moments = all.filter((m) => m.mergedInto === null && !m.hidden).sort(byLastTieBreaks);
  const own = new Map(moments.map((m, index) => [m.id, index]));
  const indexOf = new Map<string, number>();
  for (const [id, root] of rootIds(all)) {
    const index = root === null ? undefined : own.get(root);
    if (index !== undefined) indexOf.set(id, index);
  }
  return { moments, ranked: moments.filter((m) => m.shortlisted).length, indexOf };
}

/** The rows of each person, each with the index of its root; rows of unknown people and hidden moments are left out. */
interface GroupedRows<T> {
  each(person: number, visit: (row: T, moment: number) => void): void;
}

/** Groups rows as linked lists in typed arrays, which costs one pass and no arrays per person; most inputs list a person's rows together. */
function groupRows<T extends { participantId: string; momentId: string }>(
  rows: readonly T[],
  people: ReadonlyMap<string, number>,
  indexOf: ReadonlyMap<string, number>,
): GroupedRows<T> {
  const first = new Int32Array(people.size).fill(-1);
  const next = new Int32Array(rows.length);
  const moment = new Int32Array(rows.length);
  let lastId: string | undefined;
  let person: number | undefined;
  for (let at = 0; at < rows.length; at++) {
    const { participantId, momentId } = rows[at] as T;
    if (participantId !== lastId) {
      lastId = participantId;
      person = people.get(participantId);
    }
    const index = indexOf.get(momentId);
    if (person === undefined || index === undefined) continue;
    moment[at] = index;
    next[at] = first[person] as number;
    first[person] = at;
  }
  return {
    each(person, visit) {
      for (let at = first[person] as number; at >= 0; at = next[at] as number)
        visit(rows[at] as T, moment[at] as number);
    },
  };
}

/** Cells under construction, one person after the other. */
class CellWriter implements CellList {
  readonly start: Int32Array;
  readonly moment: Int32Array;
  readonly values: Float64Array;
  count = 0;
  private personStart = 0;
  private readonly slot: Int32Array;

  constructor(
    people: number,
    rows: number,
    moments: number,
    private readonly width: number,
  ) {
    this.start = new Int32Array(people + 1);
    this.moment = new Int32Array(rows);
    this.values = new Float64Array(rows * width);
    this.slot = new Int32Array(moments).fill(-1);
  }

  /** Adds to a column of the current person's cell for this moment, which begins as zeros. */
  add(moment: number, column: number, amount: number): void {
    let cell = this.slot[moment] as number;
    if (cell < this.personStart) {
      cell = this.count++;
      this.slot[moment] = cell;
      this.moment[cell] = moment;
    }
    const at = cell * this.width + column;
    this.values[at] = (this.values[at] as number) + amount;
  }

  /** Calls `settle` with the offset of each cell of the current person. */
  eachOfPerson(settle: (at: number) => void): void {
    for (let cell = this.personStart; cell < this.count; cell++) settle(cell * this.width);
  }

  /** True if the current person gave anything. */
  hasPerson(): boolean {
    return this.count > this.personStart;
  }

  /** Ends the current person, who becomes contributor number `contributor`. */
  closePerson(contributor: number): void {
    this.start[contributor + 1] = this.count;
    this.personStart = this.count;
  }
}

/** Turns the sums of a person's rating cell into means: several ratings within a merged moment count as one (I5). */
function settleRating(values: Float64Array, at: number, chargeEnhancer: number): void {
  values[at + CHARGE] = (values[at + CHARGE] as number) + chargeEnhancer * (values[at + ENHANCERS] as number);
  for (const column of [IMPORTANCE, SATISFACTION, CHARGE]) {
    const n = values[at + column + COUNT] as number;
    if (n > 1) {
      values[at + column] = (values[at + column] as number) / n;
      values[at + column + COUNT] = 1;
    }
  }
}

function addRating(cells: CellWriter, moment: number, { importance, satisfaction, experience }: RankingRating): void {
  if (importance !== null) addValue(cells, moment, IMPORTANCE, importance);
  if (satisfaction !== null) addValue(cells, moment, SATISFACTION, satisfaction);
  if (experience === null) return;
  addValue(cells, moment, CHARGE, experience === "detractor" ? 1 : 0);
  if (experience === "enhancer") cells.add(moment, ENHANCERS, 1);
}

function addValue(cells: CellWriter, moment: number, column: number, value: number): void {
  cells.add(moment, column, value);
  cells.add(moment, column + COUNT, 1);
}

/** Pools the input's dots and ratings; the result does not depend on the order of the input's arrays. */
export function poolBallots(input: RankingInput): Ballots {
  const { moments, ranked, indexOf } = indexMoments(input.moments);
  const inOrder = [...input.participants].sort((a, b) => a.joinSeq - b.joinSeq);
  const people = new Map(inOrder.map((p, position) => [p.id, position]));
  const dotRows = groupRows(input.dots, people, indexOf);
  const ratingRows = groupRows(input.ratings, people, indexOf);
  const { maxDotsPerMoment, chargeEnhancer } = input.config;
  const dots = new CellWriter(people.size, input.dots.length, moments.length, 1);
  const ratings = new CellWriter(people.size, input.ratings.length, moments.length, WIDTH);
  let contributors = 0;
  for (let person = 0; person < people.size; person++) {
    dotRows.each(person, (row, moment) => {
      if (row.dots > 0) dots.add(moment, 0, row.dots);
    });
    ratingRows.each(person, (row, moment) => addRating(ratings, moment, row));
    if (!dots.hasPerson() && !ratings.hasPerson()) continue;
    dots.eachOfPerson((at) => {
      dots.values[at] = Math.min(maxDotsPerMoment, dots.values[at] as number);
    });
    ratings.eachOfPerson((at) => settleRating(ratings.values, at, chargeEnhancer));
    dots.closePerson(contributors);
    ratings.closePerson(contributors);
    contributors++;
  }
  return { moments, ranked, indexOf, contributors, dots, ratings };
}
