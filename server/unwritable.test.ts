import { describe, expect, it } from "vitest";
import { StoreBusy } from "@/db/journal/journal";
import { isUnwritable } from "./unwritable";

const withCode = (code: string) => Object.assign(new Error("x"), { code });

describe("[F6] [F7] what may be tried again", () => {
  it.each([
    new StoreBusy(),
    withCode("SQLITE_BUSY"),
    withCode("SQLITE_FULL"),
    withCode("SQLITE_IOERR_WRITE"),
    new Error("query", { cause: withCode("SQLITE_READONLY_DBMOVED") }),
  ])("%s", (error) => expect(isUnwritable(error)).toBe(true));

  it.each([withCode("SQLITE_CONSTRAINT_UNIQUE"), withCode("ENOENT"), new Error("x"), "SQLITE_FULL", undefined])(
    "not %s",
    (error) => expect(isUnwritable(error)).toBe(false),
  );
});
