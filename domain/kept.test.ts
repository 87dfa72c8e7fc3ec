import { expect, it } from "vitest";
import { keptByText } from "./kept";

it("makes of each text once, until it is full", () => {
  const asked: string[] = [];
  const kept = keptByText((text) => {
    asked.push(text);
    return { text };
  });
  expect(kept("a")).toBe(kept("a"));
  expect(kept("b").text).toBe("b");
  expect(asked).toEqual(["a", "b"]);
  for (let i = 0; i < 5000; i += 1) kept(`${i}`);
  expect(kept("a").text).toBe("a");
  expect(asked.filter((text) => text === "a")).toHaveLength(2);
});
