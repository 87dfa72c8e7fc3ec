import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom, uuidFrom } from "./random";
import type { Idea } from "./records";
import { Table } from "./table";

const ids = Array.from({ length: 8 }, (_, i) => uuidFrom(seededRandom(`idea ${i}`)));
const ideaOf = (id: string, moment: number, basedOn: number | null, seq: number): Idea => ({
  id,
  participantId: null,
  momentId: `moment ${moment}`,
  kind: "raise_standard",
  text: "An idea",
  cardId: null,
  basedOnIdeaId: basedOn === null ? null : (ids[basedOn] ?? null),
  ticked: true,
  hiddenAt: null,
  seq,
  createdAt: 0,
});
const change = fc.record({
  id: fc.constantFrom(...ids),
  isRemoval: fc.boolean(),
  moment: fc.integer({ min: 1, max: 3 }),
  basedOn: fc.option(fc.integer({ min: 0, max: 7 })),
  seq: fc.integer({ min: 1, max: 5 }),
});

describe("a table", () => {
  it("finds by every index what looking at all records would find, from the first question on", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), fc.nat(40), (changes, firstQuestion) => {
        const table = new Table("idea");
        for (const [i, { id, isRemoval, moment, basedOn, seq }] of changes.entries()) {
          table.set(id, isRemoval ? null : ideaOf(id, moment, basedOn, seq));
          if (i < firstQuestion) continue;
          const all = [...table.values()];
          for (const n of [1, 2, 3])
            expect(new Set(table.bucket("momentId", `moment ${n}`)?.values())).toEqual(
              new Set(all.filter(({ momentId }) => momentId === `moment ${n}`)),
            );
          for (const other of ids)
            expect(table.bucket("basedOnIdeaId", other)?.size ?? 0).toBe(
              all.filter(({ basedOnIdeaId }) => basedOnIdeaId === other).length,
            );
          const inOrder = all.toSorted((a, b) => b.seq - a.seq || (a.id < b.id ? 1 : -1));
          expect(table.last(() => false)).toBe(inOrder[0]);
          expect(table.last((left) => left === inOrder[0]?.id)).toBe(inOrder[1]);
        }
      }),
    );
  });
});
