import { expect, it } from "vitest";
import { promiseDay, workshopDay } from "./workshop-day";

const at = (day: number) => Date.UTC(2026, 10, day, 9);
const undated = { startsAt: null, phaseTimes: {}, closedAt: null };

it("is the day a workshop was planned for, else the day people arrived, else none", () => {
  const phaseTimes = { lobby: { startedAt: at(4), usedMs: 0 } };
  expect(workshopDay({ ...undated, startsAt: at(3), phaseTimes })).toBe("2026-11-03");
  expect(workshopDay({ ...undated, phaseTimes })).toBe("2026-11-04");
  expect(workshopDay(undated)).toBeNull();
});

it("counts check-ins from the promises, as those do that the server sets", () => {
  const phaseTimes = { commit: { startedAt: at(5), usedMs: 0 } };
  expect(promiseDay({ startsAt: at(3), phaseTimes, closedAt: at(6) }, "2026-12-01")).toBe("2026-11-05");
  expect(promiseDay({ ...undated, closedAt: at(6) }, "2026-12-01")).toBe("2026-11-06");
  expect(promiseDay(undated, "2026-12-01")).toBe("2026-12-01");
});
