import { afterAll, beforeAll, describe, expect, it } from "vitest";
import expected from "@/content/data/hotel-expected.json";
import { hotel } from "@/content/hotel";
import { LOCALES } from "@/content/text";
import { replay } from "@/db/journal/replay";
import { type TemporaryStore, temporaryStore } from "@/db/journal/temporary-store";
import { user } from "@/db/schema/accounts";
import { KINDS } from "@/domain/kinds";
import { rootOf } from "@/domain/moment-root";
import { rankingInputOf } from "@/domain/ranking/from-state";
import type { RankingResult } from "@/domain/ranking/result";
import { reviewsOf } from "@/domain/ranking/reviews";
import { RECORDS } from "@/domain/records";
import type { Tables } from "@/domain/state";
import { latestSnapshot } from "@/domain/view/derived";
import { sampleWorkshop } from "./create";

const NOW = Date.UTC(2027, 4, 20, 22, 30);
const OWNER = "00000000-0000-4000-8000-000000000001";

describe.each(LOCALES)("the sample workshop in %s", (locale) => {
  let store: TemporaryStore;
  let tables: Tables;
  let result: RankingResult;
  let shortId: (id: string) => string;

  beforeAll(() => {
    store = temporaryStore();
    store.db
      .insert(user)
      .values({
        id: OWNER,
        name: "Kerstin",
        email: "k@example.org",
        passwordHash: "",
        locale,
        role: "admin",
        createdAt: NOW,
      })
      .run();
    const { id, ...creation } = sampleWorkshop({
      locale,
      user: { userId: OWNER, name: "Kerstin" },
      joinCode: "ABCD2345",
      now: NOW,
    });
    store.journal.create(creation);
    store.reopen();
    const state = store.journal.state(id);
    if (!state) throw new Error("the sample was not stored");
    tables = state.tables;
    result = latestSnapshot(tables)?.result as RankingResult;
    const names = new Map<string, string>();
    for (const { id: short, title } of hotel.moments)
      for (const moment of tables.all("moment")) if (moment.title === title[locale]) names.set(moment.id, short);
    for (const { id: short, title } of hotel.actions)
      for (const action of tables.all("action")) if (action.title === title[locale]) names.set(action.id, short);
    shortId = (long) => names.get(long) ?? long;
  });
  afterAll(() => store.dispose());

  it("has the expected ranking, field by field, uncertainty included", () => {
    const ranking = result.ranking.map((moment) => ({ ...moment, id: shortId(moment.id) }));
    expectClose(ranking, expected.ranking);
    const { contributors, voters, topK, means, pseudoDots } = result;
    const rest = { contributors, voters, topK, means, pseudoDots };
    expectClose(rest, Object.fromEntries(Object.entries(expected).filter(([key]) => key in rest)));
  });

  it("has the expected plan order and coverage", () => {
    expectClose(
      result.actions.map((action) => ({ ...action, id: shortId(action.id), momentId: shortId(action.momentId) })),
      expected.actions,
    );
    expectClose(result.coverage, expected.coverage);
  });

  it("has the expected reviews, worked out from the frozen baseline", () => {
    const ranked = (id: string) => result.ranking.find((moment) => moment.id === rootOf(tables, id)?.id);
    const { checkIns, config } = rankingInputOf(tables);
    const reviews = reviewsOf(checkIns, ranked, result.means.satisfaction, config);
    const byId = <T extends { id: string }>(rows: readonly T[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expectClose(
      reviews.map(({ day, moments }) => ({
        day,
        moments: byId(moments.map((each) => ({ ...each, id: shortId(each.id) }))),
      })),
      expected.reviews.map(({ day, moments }) => ({ day, moments: byId(moments) })),
    );
  });

  it("is closed, erased and complete, and every record keeps its schema", () => {
    const workshop = tables.workshop();
    expect(workshop).toMatchObject({
      phase: "closed",
      anonymity: "anonymous",
      locale,
      title: hotel.workshop.title[locale],
    });
    expect(workshop.config.seed).toBe("ws-hotel-demo");
    expect(workshop.erasedAt).not.toBeNull();
    expect(latestSnapshot(tables)?.complete).toBe(true);
    for (const kind of KINDS)
      for (const record of tables.all(kind)) expect(RECORDS[kind].safeParse(record).success).toBe(true);
  });

  it("tells nobody's cards or ballots: no author, no ballot under the id of a participant, anywhere in the journal", () => {
    const people = new Set([...tables.all("participant")].map(({ id }) => id));
    expect(people.size).toBe(12);
    const authors = [...tables.all("touchpoint"), ...tables.all("idea")].map(({ participantId }) => participantId);
    expect(new Set(authors)).toEqual(new Set([null]));
    const ballots = [...tables.all("dot"), ...tables.all("rating")].map(({ participantId }) => participantId);
    expect(ballots.filter((id) => people.has(id))).toEqual([]);
    const raters = [...tables.all("reRating")].map(({ raterId }) => raterId);
    expect(raters.filter((id) => people.has(id))).toEqual([]);
    const journal = JSON.stringify(store.sqlite.prepare("select args from journal").all());
    for (const { participantId } of tables.all("dot")) expect(journal).toContain(participantId);
    expect(
      journal.match(/"participantId\\?":\\?"[^"\\]+/g)?.filter((found) => [...people].some((id) => found.includes(id)))
        .length,
    ).toBe([...tables.all("action")].length);
    expect([...replay(store.sqlite, tables.workshop().id).all("dot")]).toHaveLength([...tables.all("dot")].length);
  });

  it("holds its last check-in yesterday and the others 30 and 60 days before", () => {
    const checkIns = [...tables.all("checkIn")].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    expect(checkIns.map(({ day, dueOn, heldOn }) => [day, dueOn, heldOn])).toEqual([
      [30, "2027-03-20", "2027-03-20"],
      [60, "2027-04-19", "2027-04-19"],
      [90, "2027-05-19", "2027-05-19"],
    ]);
    expect(checkIns.map(({ updates }) => updates.length)).toEqual([14, 14, 14]);
    const last = new Map(hotel.checkIns.at(-1)?.updates.map(({ actionId, ...update }) => [actionId, update]));
    for (const action of tables.all("action")) {
      expect(action.status).toBe(last.get(shortId(action.id))?.status);
      expect(action.owner?.participantId).not.toBeNull();
    }
  });

  it("confirms the two winners and a place the group chose, with its reason", () => {
    const confirmed = [...tables.all("moment")].filter((moment) => moment.confirmedAsTruth);
    expect(confirmed.map(({ id }) => shortId(id)).sort()).toEqual(["m07", "m10", "m13"]);
    expect(confirmed.filter(({ departureReason }) => departureReason !== null).map(({ id }) => shortId(id))).toEqual([
      "m13",
    ]);
  });
});

/** Numbers to 1e-6, everything else exactly. */
function expectClose(actual: unknown, wanted: unknown, path = ""): void {
  if (typeof wanted === "number" && typeof actual === "number") {
    expect(Math.abs(actual - wanted), `${path}: ${actual} instead of ${wanted}`).toBeLessThanOrEqual(1e-6);
    return;
  }
  if (typeof wanted !== "object" || wanted === null) {
    expect(actual, path).toBe(wanted);
    return;
  }
  expect(Object.keys(actual as object).sort(), path).toEqual(Object.keys(wanted).sort());
  for (const [key, value] of Object.entries(wanted))
    expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
}
