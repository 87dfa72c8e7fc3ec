import { expect, it } from "vitest";
import { questionOf } from "./moves";

it("asks before anything is closed", () => {
  expect(questionOf("vote", "rate", true)).toBe("closeVote");
  expect(questionOf("vote", "reveal", true)).toBe("reveal");
  expect(questionOf("rate", "reveal", true)).toBe("reveal");
  expect(questionOf("commit", "closed", true)).toBe("closeWorkshop");
});

it("moves on at once where everything stays open", () => {
  expect(questionOf("draft", "lobby", false)).toBeNull();
  expect(questionOf("lobby", "frame", false)).toBeNull();
  expect(questionOf("collect", "cluster", false)).toBeNull();
  expect(questionOf("reveal", "ideate", true)).toBeNull();
});

it("says what going back does to results and to new moments", () => {
  expect(questionOf("plan", "rate", true)).toBe("hideResults");
  expect(questionOf("reveal", "collect", true)).toBe("newMoments");
  expect(questionOf("vote", "cluster", true)).toBe("newMoments");
  expect(questionOf("cluster", "collect", false)).toBeNull();
  expect(questionOf("commit", "plan", true)).toBeNull();
});
