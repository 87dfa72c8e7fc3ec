import { test } from "./fixtures/test";
import { lookAtSample } from "./steps/sample";

test("[X12] [X13] [X17] das Beispiel zeigt die erwartete Rangfolge und den erwarteten Plan", async ({
  product,
  seat,
}) => {
  await lookAtSample("de", { product, seat });
});
