import { describe, expect, it } from "vitest";
import { fileOf } from "./portable.testing";
import { findDangling, findTwin } from "./references";

/** Every place of a file that refers to something, found by looking for known ids. */
function referencesIn(value: unknown, path: string): string[] {
  if (typeof value === "string") return /^[ptmiac]\d+$/.test(value) && !/^\w+\[\d+\]\.id$/.test(path) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    referencesIn(each, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
  );
}

function breakAt(file: object, path: string): void {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? "";
  const holder = keys.reduce<Record<string, unknown>>(
    (at, key) => at[key] as Record<string, unknown>,
    file as Record<string, unknown>,
  );
  holder[last] = "nowhere";
}

describe("references of a file", () => {
  it("are all checked: breaking any one is found, and by its path", () => {
    const paths = referencesIn(fileOf({ seed: 2 }), "");
    expect(paths.length).toBeGreaterThan(60);
    for (const path of paths) {
      const file = structuredClone(fileOf({ seed: 2 }));
      breakAt(file, path);
      expect(findDangling(file)).toEqual({ path, reason: "dangling" });
    }
  });

  it("are not mistaken for those of another list", () => {
    const file = fileOf();
    for (const card of file.touchpoints) card.momentId = "t1";
    expect(findDangling(file)?.path).toBe("touchpoints[0].momentId");
  });

  it("need ids that stand only once in their list", () => {
    const file = fileOf();
    expect(findTwin(file)).toBeUndefined();
    file.ideas.push({ ...(file.ideas[0] as (typeof file.ideas)[number]) });
    expect(findTwin(file)).toEqual({ path: `ideas[${file.ideas.length - 1}].id`, reason: "twin" });
  });
});
