import { PASSWORD_LENGTH } from "@/domain/limits";
import { COMMON_WORDS } from "./common-words";

export type PasswordFlaw = "too_short" | "too_long" | "contains_email" | "contains_product" | "too_common";

const PRODUCT = "touchstone";
const LONGEST_WORD = Math.max(...[...COMMON_WORDS].map((word) => word.length));
const DISGUISES: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};
const SEQUENCES = [
  "01234567890123456789",
  "98765432109876543210",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertzuiopasdfghjklyxcvbnm",
  "qwertyuiopasdfghjklzxcvbnm",
  "1q2w3e4r5t6y7u8i9o0p",
  "1q2w3e4r5t6z7u8i9o0p",
  "1qaz2wsx3edc4rfv5tgb6yhn",
];

/** What speaks against a password (trust.md S6), or null. Any characters, no rule about kinds of them. */
export function flawOf(password: string, email: string): PasswordFlaw | null {
  const length = [...password.normalize("NFC")].length;
  if (length < PASSWORD_LENGTH.min) return "too_short";
  if (length > PASSWORD_LENGTH.max) return "too_long";
  const plain = password.normalize("NFKC").toLowerCase();
  const local = email.split("@")[0]?.toLowerCase() ?? "";
  if (plain.includes(email.toLowerCase()) || (local.length >= 4 && plain.includes(local))) return "contains_email";
  if (plain.includes(PRODUCT) || undisguised(plain).includes(PRODUCT)) return "contains_product";
  return isCommon(plain) ? "too_common" : null;
}

function isCommon(plain: string): boolean {
  const letters = plain.replace(/[^\p{L}]/gu, "");
  if (isRepetitive(plain) || isSequence(plain)) return true;
  return [letters, undisguised(plain).replace(/[^\p{L}]/gu, ""), undisguised(plain.replace(/[\d\W_]+$/u, ""))].some(
    (word) => word !== "" && isMadeOf(word, 2),
  );
}

const undisguised = (text: string): string => text.replace(/[013457@$!]/g, (sign) => DISGUISES[sign] ?? sign);

/** `aaaaaaaaaaaa`, `abcabcabcabc`, `121212121212`: a part of up to six characters over and over. */
const isRepetitive = (text: string): boolean => /^(.{1,6}?)\1{2,}.{0,5}$/su.test(text);

/** Runs along the digits, the alphabet or the keyboard, such as `123456789012` and `qwertzuiopasdf`. */
const isSequence = (text: string): boolean => SEQUENCES.some((sequence) => sequence.includes(text.slice(0, 12)));

/** Whether `text` is nothing but at most `parts` common words. */
function isMadeOf(text: string, parts: number): boolean {
  if (COMMON_WORDS.has(text)) return true;
  if (parts === 1) return false;
  for (let end = 1; end <= Math.min(LONGEST_WORD, text.length - 1); end += 1) {
    if (COMMON_WORDS.has(text.slice(0, end)) && isMadeOf(text.slice(end), parts - 1)) return true;
  }
  return false;
}
