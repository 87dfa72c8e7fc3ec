import { expect, it } from "vitest";
import { LIMITS, TEXT } from "./limits";

it("keeps the bounds that trust.md section 6 promises", () => {
  expect(LIMITS).toMatchObject({
    participants: 500,
    touchpoints: 2000,
    moments: 400,
    actions: 500,
    commandsPerCall: 50,
  });
  expect(LIMITS).toMatchObject({ commandArgsBytes: 8 * 1024, requestBytes: 256 * 1024, importBytes: 5 * 1024 * 1024 });
  expect(TEXT).toMatchObject({
    touchpoint: 200,
    idea: 500,
    participantName: 24,
    name: 60,
    title: 120,
    note: 2000,
    url: 2000,
  });
});
