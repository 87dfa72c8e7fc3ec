import { test } from "./fixtures/test";
import { lookAtWorkshop } from "./steps/look-at-workshop";

// Its pictures of every step would cost more than the looking.
test.use({ trace: "off" });

test("[X1] [X4] [X5] [X9] [X10] [X13] [X16] [X17] every phase from voting on, on every surface: axe finds nothing, nothing is small, wide, restless or loud, in both languages, light and dark, wide and narrow", async ({
  product,
  browser,
}) => {
  test.setTimeout(900_000);
  await lookAtWorkshop("second", { product, browser });
});
