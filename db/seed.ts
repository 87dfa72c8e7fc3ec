import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { LOCALES, type Locale } from "@/content/text";
import { loadEnvFile, readEnv, WrongSettings } from "@/server/env";
import { createSampleFor } from "@/server/sample/create";
import { CannotOpen } from "./cannot-open";
import { SqliteJournal } from "./journal/sqlite";
import { openDatabase } from "./open";
import { findFirstUser, findUserByEmail } from "./queries/users";

/** Why nothing was created: a sentence for whoever typed the command. */
class NotSeeded extends Error {}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run seed -- --locale=de --user=name@example.org`: the hotel workshop for the first user, or for the one named. */
async function seed(): Promise<void> {
  loadEnvFile();
  const { values } = parseArgs({ options: { locale: { type: "string" }, user: { type: "string" } } });
  const env = readEnv();
  const file = join(env.dataDir, "touchstone.db");
  if (!existsSync(file)) throw new NotSeeded(SET_UP_FIRST);
  const opened = openDatabase({ file, durability: env.durability });
  try {
    const email = values.user?.trim().toLowerCase();
    const user = email === undefined ? findFirstUser(opened.db) : findUserByEmail(opened.db, email);
    if (!user) throw new NotSeeded(email === undefined ? SET_UP_FIRST : `Nobody here has the e-mail address ${email}.`);
    const locale = localeOf(values.locale) ?? user.locale;
    const runtime = { db: opened.db, journal: new SqliteJournal(opened.sqlite) };
    const { id } = await createSampleFor(runtime, { userId: user.id, name: user.name }, locale);
    say(`The hotel workshop is ready for ${user.email}: /w/${id}`);
  } finally {
    opened.close();
  }
}

const SET_UP_FIRST = "Nobody has an account here yet. Start Touchstone, set it up by the link it shows, and seed then.";

function localeOf(text: string | undefined): Locale | undefined {
  const locale = LOCALES.find((known) => known === text);
  if (text !== undefined && !locale) throw new NotSeeded(`--locale is one of: ${LOCALES.join(", ")}`);
  return locale;
}

/** A sentence is enough for these; anything else is a fault of ours and shows where it came from. */
const isExpected = (error: Error): boolean =>
  [NotSeeded, CannotOpen, WrongSettings].some((known) => error instanceof known) ||
  String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS");

try {
  await seed();
} catch (error) {
  if (!(error instanceof Error && isExpected(error))) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
