import { expect, it } from "vitest";
import { plain } from "./plain";

it("is the same for however a word is written", () => {
  expect(plain("Begrüßung")).toBe("begrussung");
  expect(plain("BEGRÜSSUNG")).toBe("begrussung");
  expect(plain("Cafe\u0301 Ångström")).toBe("cafe angstrom");
  expect(plain("ﬁnal")).toBe("final");
});
