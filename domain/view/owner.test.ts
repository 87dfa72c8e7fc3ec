import { describe, expect, it } from "vitest";
import { scenario, touchpointOf } from "../scenario";
import { isOwnersAffair, ownerOf } from "./owner";

describe("whose a record is", () => {
  it("is its participant's, or nobody's", () => {
    expect(ownerOf("touchpoint", touchpointOf(1, { participantId: "p" })[1])).toBe("p");
    expect(ownerOf("touchpoint", touchpointOf(1)[1])).toBeUndefined();
    expect(ownerOf("dot", undefined)).toBeUndefined();
  });

  it("keeps readiness between the person and the server", () => {
    const [person] = [...scenario().tables.all("participant")];
    if (!person) throw new Error("no participant");
    expect(isOwnersAffair("participant", person, { ...person, done: ["rate:1"] })).toBe(true);
    expect(isOwnersAffair("participant", person, { ...person, done: ["rate:1"], status: "left" })).toBe(false);
    expect(isOwnersAffair("participant", undefined, person)).toBe(false);
  });
});
