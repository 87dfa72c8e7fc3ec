import { describe, expect, it } from "vitest";
import { flawOf } from "./password-rules";

const email = "mara.lind@lindenhof.example";

describe("[S6] passwords", () => {
  it("have 12 to 128 characters, counted as people count", () => {
    expect(flawOf("elf zeichen", email)).toBe("too_short");
    expect(flawOf("zwölf ziffer", email)).toBeNull();
    expect(flawOf("🐌🦋🐞🦊🐙🦀🐝🦉🐢🦔🐬🦩", email)).toBeNull();
    expect(flawOf("🐌🦋🐞🦊🐙🦀", email)).toBe("too_short");
    const long = "a quiet river bends south and north ".repeat(4);
    expect(flawOf(long.slice(0, 128), email)).toBeNull();
    expect(flawOf(long.slice(0, 129), email)).toBe("too_long");
  });

  it.each([
    "passwordpassword",
    "Password1234!",
    "Passwort123456",
    "qwertzuiop123",
    "qwertyuiopas",
    "123456789012",
    "aaaaaaaaaaaa",
    "abcabcabcabcabc",
    "P@ssw0rd12345",
    "iloveyou2024!",
    "Sommer2024!!!",
    "letmein-letmein",
    "Willkommen2025",
    "bayernmuenchen1",
    "1q2w3e4r5t6y",
    "zyxw12zyxw12zyxw12",
  ])("that everybody tries are refused: %s", (password) => {
    expect(flawOf(password, email)).toBe("too_common");
  });

  it.each([
    "a quiet river bends",
    "correct horse battery staple",
    "Kuchen mit zwei Gabeln",
    "tr0mbone-under-glass",
    "9f8e2c1b7a6d",
    "Der Zug kam um vier",
  ])("that nobody would think of pass: %s", (password) => {
    expect(flawOf(password, email)).toBeNull();
  });

  it("contain neither the e-mail address nor the product's name", () => {
    expect(flawOf("my mara.lind secret", email)).toBe("contains_email");
    expect(flawOf("MARA.LIND@lindenhof.example", email)).toBe("contains_email");
    expect(flawOf("TouchStone forever 9", email)).toBe("contains_product");
    expect(flawOf("t0uch5t0ne all day", email)).toBe("contains_product");
    expect(flawOf("jo went to the market", "jo@x.example")).toBeNull();
  });
});
