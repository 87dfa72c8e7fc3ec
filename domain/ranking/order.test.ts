import fc from "fast-check";
import { expect, it } from "vitest";
import { moment, ranking } from "./fixtures.testing";
import { createEstimates } from "./impact";
import { createOrdering, orderByImpact } from "./order";
import { poolBallots } from "./pooling";
import { q6 } from "./q6";
import { createTotals } from "./totals";

const someMoment = fc.record({
  x: fc.constantFrom(0, 0.25, 0.25 + 1e-12, 0.250001, 1, 1.25),
  supporters: fc.integer({ min: 0, max: 2 }),
  importance: fc.constantFrom(3, 3 + 1e-12, 3.5),
  satisfaction: fc.constantFrom(2, 2 - 1e-12, 4),
});

it("orders by q6 of x, supporters, importance, lower satisfaction, and then by index", () => {
  fc.assert(
    fc.property(fc.array(someMoment, { maxLength: 12 }), (values) => {
      const ballots = poolBallots(ranking({ moments: values.map((_, i) => moment(`m${i}`, i)) }));
      const totals = createTotals(ballots);
      const estimates = createEstimates(ballots);
      values.forEach((v, i) => {
        totals.supporters[i] = v.supporters;
        estimates.importance[i] = v.importance;
        estimates.satisfaction[i] = v.satisfaction;
      });
      const ordering = createOrdering(ballots.ranked);
      orderByImpact(
        Float64Array.from(values, (v) => v.x),
        totals,
        estimates,
        ordering,
      );
      const plainly = values
        .map((v, i) => ({ ...v, i }))
        .sort(
          (a, b) =>
            q6(b.x) - q6(a.x) ||
            b.supporters - a.supporters ||
            q6(b.importance) - q6(a.importance) ||
            q6(a.satisfaction) - q6(b.satisfaction) ||
            a.i - b.i,
        );
      expect([...ordering.order]).toEqual(plainly.map((v) => v.i));
    }),
    { numRuns: 500 },
  );
});

it("orders more moments than fit into keys of 32 bits just the same", () => {
  const count = 3000;
  const ballots = poolBallots(ranking({ moments: Array.from({ length: count }, (_, i) => moment(`m${i}`, i)) }));
  const x = Float64Array.from({ length: count }, (_, i) => ((i * 7919) % count) / count);
  const ordering = createOrdering(count);
  orderByImpact(x, createTotals(ballots), createEstimates(ballots), ordering);
  const plainly = Array.from(x, (value, i) => ({ value, i })).sort((a, b) => b.value - a.value);
  expect([...ordering.order]).toEqual(plainly.map(({ i }) => i));
});
