import { z } from "zod";

const FORBIDDEN = /[\u0000\p{Surrogate}]/u;
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** Length as people count it: code points after NFC, the same on phone and server. */
export const textLength = (value: string): number => [...value.normalize("NFC").trim()].length;

/**
 * A text somebody typed: kept as sent after NFC and trim. NUL and lone surrogates are refused, and so is a text of
 * invisible characters only where at least `min` characters are asked for.
 */
export function text(max: number, min = 0) {
  return z
    .string()
    .refine((v) => !FORBIDDEN.test(v), "forbidden characters")
    .transform((v) => v.normalize("NFC").trim())
    .refine((v) => [...v].length <= max, `at most ${max} characters`)
    .refine((v) => min === 0 || VISIBLE.test(v), "must not be empty");
}
