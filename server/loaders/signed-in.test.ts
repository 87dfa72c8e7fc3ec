import { expect, it } from "vitest";
import { safePath } from "./signed-in";

it("[S3] leads only to a path of this host after signing in", () => {
  for (const path of ["/w", "/w/abc/plan?tab=1#x", "/"]) expect(safePath(path)).toBe(path);
  const elsewhere = [
    "//evil.test",
    "/\\evil.test",
    "https://evil.test",
    "evil.test",
    "",
    "/w\n",
    "/\t/evil.test",
    undefined,
    ["/a"],
  ];
  for (const path of elsewhere) expect(safePath(path), String(path)).toBe("/w");
});
