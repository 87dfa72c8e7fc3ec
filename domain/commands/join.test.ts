import { expect, it } from "vitest";
import { normaliseJoinCode } from "../join-code";
import { scenario } from "../scenario";

it("[A:join.rotateCode] draws a new code, and audits that but not the code", () => {
  const s = scenario({ phase: "lobby" });
  const draft = s.run(s.facilitator, "join.rotateCode", {});
  const { joinCode } = s.tables.workshop();
  expect(joinCode).not.toBe("ABCD2345");
  expect(normaliseJoinCode(joinCode)).toBe(joinCode);
  expect(draft.audits).toMatchObject([{ type: "join.rotateCode", payload: {} }]);
});

it("[A:join.lock] [A:join.unlock] locks and unlocks, twice as well as once", () => {
  const s = scenario({ phase: "draft" });
  s.run(s.facilitator, "join.lock", {});
  expect(s.tables.workshop().lockedAt).not.toBeNull();
  expect(s.run(s.coFacilitator, "join.lock", {}).writes()).toEqual([]);
  s.run(s.facilitator, "join.unlock", {});
  expect(s.tables.workshop().lockedAt).toBeNull();
  expect(s.run(s.facilitator, "join.unlock", {}).writes()).toEqual([]);
});
