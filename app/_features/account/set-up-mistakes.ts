import type { useTranslations } from "next-intl";
import type { Failure } from "@/app/_api/failure";
import { PASSWORD_LENGTH } from "@/domain/limits";
import { textLength } from "@/domain/text";

export interface SetUpEntries {
  token: string;
  name: string;
  email: string;
  password: string;
}

export interface Mistake {
  field: keyof SetUpEntries;
  /** For the summary, and in full beside the field. */
  short: string;
  text: string;
}

type Words = ReturnType<typeof useTranslations<"setup">>;
const FIELDS = ["token", "name", "email", "password"] as const;

/** What can be seen to be wrong before the server is asked, in the order of the fields. */
export function mistakesIn(entries: SetUpEntries, t: Words): Mistake[] {
  const length = [...entries.password.normalize("NFC")].length;
  const flaw = length < PASSWORD_LENGTH.min ? "too_short" : length > PASSWORD_LENGTH.max ? "too_long" : null;
  return [
    entries.token.trim() === "" && mistake("token", "", entries, t),
    textLength(entries.name) === 0 && mistake("name", "", entries, t),
    !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entries.email.trim()) && mistake("email", "", entries, t),
    flaw && mistake("password", flaw, entries, t),
  ].filter((found) => found !== false && found !== null);
}

/** What the server found wrong; empty where no field is to blame. */
export function mistakesOf({ code, fields }: Failure, entries: SetUpEntries, t: Words): Mistake[] {
  if (code === "not_found") return [mistake("token", "", entries, t)];
  return FIELDS.filter((field) => field in fields).map((field) => mistake(field, fields[field] ?? "", entries, t));
}

function mistake(field: keyof SetUpEntries, reason: string, { password }: SetUpEntries, t: Words): Mistake {
  if (field === "token") return { field, short: t("tokenWrongShort"), text: t("tokenWrong") };
  if (field === "name") return { field, short: t("nameMissingShort"), text: t("nameMissing") };
  if (field === "email") return { field, short: t("emailWrongShort"), text: t("emailWrong") };
  const { min, max } = PASSWORD_LENGTH;
  const n = [...password.normalize("NFC")].length;
  if (reason === "too_short") return { field, short: t("tooShortShort"), text: t("tooShort", { n, min }) };
  if (reason === "contains_email") return { field, short: t("containsEmailShort"), text: t("containsEmail") };
  if (reason === "contains_product") return { field, short: t("containsProductShort"), text: t("containsProduct") };
  if (reason === "too_common") return { field, short: t("tooCommonShort"), text: t("tooCommon") };
  return { field, short: t("tooLongShort"), text: t("tooLong", { max }) };
}
