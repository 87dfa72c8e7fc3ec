/** Crockford's base32: no I, L, O and U, which people misread or misspell (trust.md D14). */
export const JOIN_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const JOIN_CODE_LENGTH = 8;

/** A fresh join code, 40 bits drawn from `random` in [0, 1). */
export const generateJoinCode = (random: () => number): string =>
  Array.from({ length: JOIN_CODE_LENGTH }, () => JOIN_ALPHABET.charAt(Math.floor(random() * 32))).join("");

/**
 * What somebody typed as a code: upper case, O read as 0, I and L as 1, dashes and spaces left out.
 * @returns undefined for what cannot be a code
 */
export function normaliseJoinCode(input: string): string | undefined {
  const code = input
    .replace(/[\s\p{Dash}]/gu, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? code : undefined;
}

/** `ABCD-EFGH`, as it is shown. */
export const formatJoinCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
