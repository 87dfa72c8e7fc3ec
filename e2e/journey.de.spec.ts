import { test } from "./fixtures/test";
import { liveThrough } from "./journey";

test("eine Gruppe kommt von der ersten Karte zu einem zugesagten Plan, und niemand erfährt zu früh etwas", async ({
  product,
  seat,
}) => {
  test.setTimeout(420_000);
  await liveThrough("de", { product, seat });
});
