import { describe, expect, it } from "vitest";
import type { WorkshopFile } from "./format.schema";
import { fileOf, type Given } from "./portable.testing";
import { findFault } from "./soundness";

const faultAfter = (change: (file: WorkshopFile) => void, given?: Given) => {
  const file = fileOf(given);
  change(file);
  return findFault(file);
};
const of = <T>(rows: readonly T[], i = 0): T => rows[i] as T;

describe("a sound file", () => {
  it("has no fault", () => expect(findFault(fileOf())).toBeUndefined());

  it.each<[string, string, Given, (file: WorkshopFile) => void]>([
    [
      "moments[0].mergedInto",
      "cycle",
      {},
      (file) => {
        of(file.moments).mergedInto = "m2";
        of(file.moments, 1).mergedInto = "m1";
      },
    ],
    [
      "moments[0].mergedInto",
      "cycle",
      {},
      (file) => {
        of(file.moments).mergedInto = "m1";
      },
    ],
    [
      "participants[0]",
      "names_where_anonymous",
      {},
      (file) => {
        file.workshop.anonymity = "anonymous";
      },
    ],
    [
      "workshop.agenda.vote.off",
      "wrong_value",
      {},
      (file) => {
        file.workshop.agenda.vote.off = true;
      },
    ],
    [
      "snapshots",
      "missing",
      {},
      (file) => {
        file.snapshots = [];
      },
    ],
    [
      "snapshots[0]",
      "too_early",
      {},
      (file) => {
        file.workshop.phase = "vote";
      },
    ],
    [
      "workshop.erasedAt",
      "too_early",
      { phase: "vote" },
      (file) => {
        file.workshop.erasedAt = file.exportedAt;
      },
    ],
    [
      "workshop.closedAt",
      "missing",
      {},
      (file) => {
        file.workshop.closedAt = null;
      },
    ],
    [
      "workshop.archivedAt",
      "missing",
      {},
      (file) => {
        file.workshop.phase = "archived";
      },
    ],
    [
      "workshop.closedAt",
      "too_early",
      { phase: "plan" },
      (file) => {
        file.workshop.closedAt = file.exportedAt;
      },
    ],
    [
      "moments[1].shortlisted",
      "too_early",
      { phase: "vote" },
      (file) => {
        of(file.moments, 1).shortlisted = true;
      },
    ],
    [
      "moments[0].scene",
      "too_early",
      { phase: "rate" },
      (file) => {
        of(file.moments).scene = "x";
      },
    ],
    [
      "moments[0].confirmedAsTruth",
      "wrong_value",
      {},
      (file) => {
        of(file.moments).hidden = true;
      },
    ],
    [
      "moments[1].confirmedAsTruth",
      "too_many",
      {},
      (file) => {
        file.workshop.config.topK = 1;
        of(file.moments, 1).confirmedAsTruth = true;
      },
    ],
    [
      "actions[1].owner",
      "missing",
      {},
      (file) => {
        of(file.actions, 1).owner = null;
      },
    ],
    [
      "moments[1].id",
      "twin",
      {},
      (file) => {
        of(file.moments, 1).id = "m1";
      },
    ],
    [
      "touchpoints[0].momentId",
      "dangling",
      {},
      (file) => {
        of(file.touchpoints).momentId = "m99";
      },
    ],
  ])("is not one with a fault at %s: %s", (path, reason, given, change) => {
    expect(faultAfter(change, given)).toEqual({ path, reason });
  });
});
