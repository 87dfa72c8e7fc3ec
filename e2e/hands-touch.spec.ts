import type { BrowserContextOptions } from "@playwright/test";
import { test } from "./fixtures/test";
import { Facilitator } from "./steps/facilitator";
import { Touch } from "./steps/hands";
import { DESK } from "./steps/opening";
import { Participant } from "./steps/participant";
import { Reviewer } from "./steps/reviewer";
import { liveShort } from "./steps/short-story";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const TABLET: BrowserContextOptions = { viewport: { width: 1366, height: 1024 }, hasTouch: true };
const SMALL: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test.use({ trace: "off", actionTimeout: 15_000 });
test("a whole workshop by touch alone, leading and taking part on phones of 360 by 740", async ({ product, seat }) => {
  await new Facilitator(await seat(DESK), words).setUp(product.setupToken);
  const lead = new Facilitator(await seat(SMALL), words);
  const desk = new Facilitator(await seat(TABLET), words);
  const anna = new Participant(await seat(SMALL), words, "");
  const at = new Reviewer(await seat(SMALL), words);
  await liveShort({
    ...{ lead, leadHands: new Touch(lead.page), desk, deskHands: new Touch(desk.page) },
    ...{ anna, annaHands: new Touch(anna.page), at, atHands: new Touch(at.page) },
  });
});
