import type { useTranslations } from "next-intl";
import type { Failure } from "@/app/_api/failure";
import { PASSWORD_LENGTH } from "@/domain/limits";

export interface SetUpEntries {
  token: string;
  name: string;
  email: string;
  password: string;
}

export interface Mistake {
  field: keyof SetUpEntries;
  /** Only told apart for the password. */
  reason: string;
}

type Words = ReturnType<typeof useTranslations<"setup">>;
const FIELDS = ["token", "name", "email", "password"] as const;

/** As passwords are counted: code points, blanks included. */
const passwordLength = (password: string): number => [...password.normalize("NFC")].length;

/** What can be seen to be wrong before the server is asked, in the order of the fields. */
export function mistakesIn({ token, name, email, password }: SetUpEntries): Mistake[] {
  const length = passwordLength(password);
  const isWrong: Record<keyof SetUpEntries, boolean> = {
    token: token.trim() === "",
    name: name.trim() === "",
    email: !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()),
    password: length < PASSWORD_LENGTH.min || length > PASSWORD_LENGTH.max,
  };
  const reason = length < PASSWORD_LENGTH.min ? "too_short" : "too_long";
  return FIELDS.filter((field) => isWrong[field]).map((field) => ({ field, reason }));
}

/** What the server found wrong; empty where no field is to blame. */
export function mistakesOf({ code, fields }: Failure): Mistake[] {
  if (code === "not_found") return [{ field: "token", reason: code }];
  return FIELDS.filter((field) => field in fields).map((field) => ({ field, reason: fields[field] ?? "" }));
}

/** Says a mistake in short for the summary and in full beside its field. */
export function mistakeTexts({ field, reason }: Mistake, { password }: SetUpEntries, t: Words) {
  if (field === "token") return { short: t("tokenWrongShort"), full: t("tokenWrong") };
  if (field === "name") return { short: t("nameMissingShort"), full: t("nameMissing") };
  if (field === "email" && reason === "taken") return { short: t("emailTakenShort"), full: t("emailTaken") };
  if (field === "email") return { short: t("emailWrongShort"), full: t("emailWrong") };
  const { min, max } = PASSWORD_LENGTH;
  const n = passwordLength(password);
  if (reason === "too_short") return { short: t("tooShortShort"), full: t("tooShort", { n, min }) };
  if (reason === "contains_email") return { short: t("containsEmailShort"), full: t("containsEmail") };
  if (reason === "contains_product") return { short: t("containsProductShort"), full: t("containsProduct") };
  if (reason === "too_common") return { short: t("tooCommonShort"), full: t("tooCommon") };
  return { short: t("tooLongShort"), full: t("tooLong", { max }) };
}
