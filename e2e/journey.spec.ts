import { test } from "./fixtures/test";
import { liveThrough } from "./journey";

test("a group goes from the first card to a promised plan, and nobody learns too early", async ({ product, seat }) => {
  test.setTimeout(420_000);
  await liveThrough("en", { product, seat });
});
