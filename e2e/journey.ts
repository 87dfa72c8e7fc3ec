import type { Product } from "./fixtures/product";
import { test } from "./fixtures/test";
import { bundle, rate, reveal, vote } from "./steps/deciding";
import { Facilitator } from "./steps/facilitator";
import { arrive, collect, frame, prepare, restart, together } from "./steps/gathering";
import { DESK, type OpenSeat } from "./steps/opening";
import { commit, ideate, plan, review } from "./steps/promising";
import { WORDS } from "./steps/words";
import { STORIES } from "./stories";

/** One workshop from the first start of the server to progress on its plan, on all its surfaces, in one language. */
export async function liveThrough(
  language: keyof typeof WORDS,
  { product, seat }: { product: Product; seat: OpenSeat },
): Promise<void> {
  const story = STORIES[language];
  const lead = new Facilitator(await seat(DESK), WORDS[language]);
  const joinPath = await test.step("prepare", () => prepare(lead, product, story));
  const cast = await test.step("arrive", () => arrive(lead, seat, joinPath));
  await test.step("frame", () => frame(cast, story));
  await test.step("collect in silence", () => collect(cast, story));
  await test.step("go through a restart", () => restart(cast, product, story));
  await test.step("collect together", () => together(cast, story));
  await test.step("bundle", () => bundle(cast, story));
  await test.step("vote in secret", () => vote(cast, story));
  const ranked = await test.step("rate", () => rate(cast, story));
  await test.step("reveal", () => reveal(cast, story, ranked));
  await test.step("set the scene", () => ideate(cast, story));
  await test.step("plan", () => plan(cast, story));
  await test.step("commit and close", () => commit(cast, story));
  await test.step("review", () => review(cast, seat, story));
}
