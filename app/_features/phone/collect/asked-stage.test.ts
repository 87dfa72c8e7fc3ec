import { expect, it } from "vitest";
import { answerTo } from "./asked-stage";

it("chooses the stage a prompt asks about, once", () => {
  expect(answerTo({ asked: "umot", answered: "", isWriting: false })).toBe("choose");
  expect(answerTo({ asked: "umot", answered: "umot", isWriting: false })).toBe("nothing");
  expect(answerTo({ asked: "zmot", answered: "umot", isWriting: false })).toBe("choose");
});

it("waits while a card is being written, and chooses for the next one", () => {
  expect(answerTo({ asked: "umot", answered: "", isWriting: true })).toBe("nothing");
  expect(answerTo({ asked: "umot", answered: "", isWriting: false })).toBe("choose");
});

it("forgets a prompt that was taken back, so that the same one can be sent again", () => {
  expect(answerTo({ asked: "", answered: "umot", isWriting: true })).toBe("remember");
  expect(answerTo({ asked: "", answered: "", isWriting: false })).toBe("nothing");
});
