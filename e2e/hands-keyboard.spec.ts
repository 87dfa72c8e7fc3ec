import type { BrowserContextOptions } from "@playwright/test";
import { expect, test } from "./fixtures/test";
import { Facilitator } from "./steps/facilitator";
import { Keyboard } from "./steps/keyboard";
import { DESK } from "./steps/opening";
import { Participant } from "./steps/participant";
import { Reviewer } from "./steps/reviewer";
import { liveShort } from "./steps/short-story";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const NARROW: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

test.use({ trace: "off", actionTimeout: 15_000 });
test("[X2] a whole workshop by keyboard alone, and wherever the focus comes by it is seen", async ({
  product,
  seat,
}) => {
  await new Facilitator(await seat(DESK), words).setUp(product.setupToken);
  const lead = new Facilitator(await seat(DESK), words);
  const anna = new Participant(await seat(NARROW), words, "");
  const at = new Reviewer(await seat(NARROW), words);
  const leadHands = new Keyboard(lead.page);
  const [annaHands, atHands] = [new Keyboard(anna.page), new Keyboard(at.page)];
  await liveShort({ lead, leadHands, desk: lead, deskHands: leadHands, anna, annaHands, at, atHands });
  expect([leadHands, annaHands, atHands].flatMap(({ faults }) => [...faults])).toEqual([]);
});
