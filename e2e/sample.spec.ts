import { test } from "./fixtures/test";
import { lookAtSample } from "./steps/sample";

test("[X12] [X13] [X17] the sample shows the expected ranking and plan", async ({ product, seat }) => {
  await lookAtSample("en", { product, seat });
});
