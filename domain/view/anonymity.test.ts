import { describe, expect, it } from "vitest";
import { START, scenario, uuid } from "../scenario";
import { ownSnapshot, snapshotFor } from "./changes";
import type { Viewer } from "./viewer";

const CARDS = 200;
const PEOPLE = 20;

/** Rank correlation from -1 to 1 (Spearman 1904), no ties. */
function spearman(ranks: readonly number[]): number {
  const n = ranks.length;
  const squares = ranks.reduce((sum, rank, i) => sum + (rank - i) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

const ranksOf = <T>(inOrder: readonly T[], shown: readonly T[]): number[] => inOrder.map((one) => shown.indexOf(one));

/** Two hundred cards, written one after the other, then shown to all. */
function written() {
  const given = scenario({ phase: "collect", participants: PEOPLE });
  const ids = Array.from({ length: CARDS }, (_, i) => uuid(`written ${i}`));
  for (const [i, id] of ids.entries()) {
    const author = given.participants[i % PEOPLE];
    if (author) given.run(author, "touchpoints.add", { id, text: `Card ${id}`, stage: "smot", period: "at" });
    given.wait(7);
  }
  const { revision } = given.tables.workshop();
  given.run(given.facilitator, "run.movePhase", { to: "cluster", expectedRevision: revision });
  return { given, ids };
}

describe("an anonymous workshop of few people", () => {
  const { given, ids } = written();
  const phone: Viewer = { surface: "phone", participantId: uuid("participant 2") };
  const viewers: Viewer[] = [phone, { surface: "cockpit" }, { surface: "screen" }];
  const snapshots = viewers.map((viewer) => [
    ...snapshotFor(given.tables, { surface: viewer.surface }),
    ...ownSnapshot(given.tables, viewer),
  ]);

  it("[T5] shows cards in an order that tells nothing of when they were written", () => {
    for (const put of snapshots) {
      const places = new Map(
        put.flatMap(([kind, id, view]) =>
          kind === "touchpoint" ? [[id, (view as { displayOrder: number }).displayOrder] as const] : [],
        ),
      );
      const shown = [...places].toSorted(([, a], [, b]) => a - b).map(([id]) => id);
      expect(shown).toHaveLength(CARDS);
      expect(Math.abs(spearman(ranksOf(ids, shown)))).toBeLessThan(0.2);
    }
  });

  it("[T5] sends them in an order that tells nothing either", () => {
    for (const put of snapshots) {
      const sent = [...new Set(put.flatMap(([kind, id]) => (kind === "touchpoint" ? [id] : [])))];
      expect(Math.abs(spearman(ranksOf(ids, sent)))).toBeLessThan(0.2);
    }
  });

  it("[T5] sends no time at which a card was written, in whatever form", () => {
    const times = [...given.tables.all("touchpoint")].map(({ createdAt }) => createdAt);
    expect(new Set(times).size).toBe(CARDS);
    for (const put of snapshots) {
      const text = JSON.stringify(put.filter(([kind]) => kind === "touchpoint"));
      for (const at of times) expect(text).not.toContain(`${at}`);
      expect(text).not.toMatch(/\d{4}-\d\d-\d\dT/);
      expect(text).not.toContain(`${START}`.slice(0, 7));
    }
  });
});
