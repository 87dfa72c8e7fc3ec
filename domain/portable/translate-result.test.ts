import { expect, it } from "vitest";
import { fileOf } from "./portable.testing";
import { translateResult } from "./translate-result";

const result = fileOf({ seed: 2 }).snapshots[0]?.result;

it("gives every id of a result its new one", () => {
  if (!result) throw new Error("no result");
  const translated = translateResult(result, (list, id) => `${list}/${id}`);
  expect(translated.ranking.map(({ id }) => id)).toEqual(result.ranking.map(({ id }) => `moments/${id}`));
  expect(translated.actions.map(({ id, momentId }) => [id, momentId])).toEqual(
    result.actions.map(({ id, momentId }) => [`actions/${id}`, `moments/${momentId}`]),
  );
});

it("leaves out what is gone", () => {
  if (!result) throw new Error("no result");
  const gone = result.ranking[0]?.id;
  const translated = translateResult(result, (_, id) => (id === gone ? undefined : id));
  expect(translated.ranking).toHaveLength(result.ranking.length - 1);
  expect(translated.actions.some(({ momentId }) => momentId === gone)).toBe(false);
  expect(translated.coverage?.orphanTopMoments).not.toContain(gone);
});
