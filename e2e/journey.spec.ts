import { test } from "./fixtures/test";
import { liveThrough, type Story } from "./steps/journey";
import { WORDS } from "./steps/words";

const story: Story = {
  title: "Hotel Lindenhof: moments of truth",
  anna: [
    { text: "Waiting at the check-in desk quillwort", stage: 3 },
    { text: "Coffee smells in the morning tansy", stage: 4 },
  ],
  ben: [
    { text: "Queue in front of the check-in desk saffron", stage: 3 },
    { text: "Reading reviews on the train fennel", stage: 2 },
  ],
  carla: [
    { text: "The key card opens the door hyssop", stage: 4 },
    { text: "A photo for the family lovage", stage: 5 },
  ],
  dirk: [{ text: "A colleague mentions the spa borage", stage: 1 }],
  unsent: { text: "The bill is right at once chervil", stage: 4 },
  justSent: { text: "The taxi is already there sorrel", stage: 5 },
  whileAway: { text: "A friendly voice on the phone dittany", stage: 2 },
  bundled: "Waiting to check in",
  ideas: [
    "A chair and a glass of water oregano",
    "Keys are ready on arrival woodruff",
    "The porter knows the name costmary",
  ],
  when: "a guest waits longer than three minutes",
  then: "bring a glass of water",
};

test("a group goes from the first card to a promised plan, and nobody learns too early", async ({ product, seat }) => {
  test.setTimeout(420_000);
  await liveThrough({ product, seat, words: WORDS.en, story });
});
