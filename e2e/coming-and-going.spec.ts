import { expect, phoneOptions, test } from "./fixtures/test";
import { moveOnTo, openWorkshop } from "./steps/opening";
import { Participant } from "./steps/participant";
import { within } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;

test("whoever leaves writes nothing more, and comes back as the same person with everything", async ({
  product,
  seat,
}) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna", "Ben"]);
  const [anna, ben] = people as [Participant, Participant];
  await moveOnTo(lead, "lobby", "collect");
  await anna.writeCard("The porter holds the door", 3);
  await anna.leave();
  await expect(ben.page.getByText(words.phone.doneOf(0, 1))).toBeVisible();
  await anna.page.reload();
  await expect(anna.page.getByRole("heading", { level: 1 })).toHaveText(words.phone.hasLeft);
  await expect(anna.box).toHaveCount(0);
  await anna.comeBack();
  await anna.expectQuestion(words.questions.collect);
  await expect(anna.ownCards.getByText("The porter holds the door", { exact: true })).toBeVisible();
  await anna.writeCard("The key is ready", 3);
  await anna.expectSaved();
  await expect(ben.page.getByText(words.phone.doneOf(0, 2))).toBeVisible();
});

test("a join whose answer is lost on the way makes no second person", async ({ product, seat }) => {
  const { lead, joinPath } = await openWorkshop({ product, seat, words }, []);
  const anna = new Participant(await seat(), words, "Anna");
  await anna.page.route("**/api/trpc/join.enter", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await anna.page.goto(joinPath);
  await anna.tryToEnter();
  await expect(anna.page.getByText(words.join.offline).first()).toBeVisible();
  await expect(anna.page.getByLabel(words.join.name)).toHaveValue("Anna");
  await anna.page.context().clearCookies();
  await anna.page.unroute("**/api/trpc/join.enter");
  await anna.page.reload();
  await anna.enter();
  await anna.expectQuestion(words.questions.lobby);
  await expect(lead.page.getByText("Anna", { exact: true })).toHaveCount(1);
});

test("a lost phone is replaced by six digits: same person, same dots; the old phone sees nothing more", async ({
  product,
  seat,
}) => {
  const { lead, people, joinPath } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [lost] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  await lost.writeCard("The porter holds the door", 3);
  const digits = await lead.rejoinCodeFor("Anna");
  const found = new Participant(await seat(phoneOptions), words, "Anna");
  await found.page.goto(joinPath);
  await found.rejoin("000000" === digits ? "000001" : "000000");
  await expect(found.page.getByText(words.join.noSuchDigits)).toBeVisible();
  await found.rejoin(digits);
  await found.expectQuestion(words.questions.collect, 5000);
  await expect(found.ownCards.getByText("The porter holds the door", { exact: true })).toBeVisible();
  await expect(lost.page.getByRole("heading", { level: 1 })).toHaveText(words.phone.denied, within(4000));
});
