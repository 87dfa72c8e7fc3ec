import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { user } from "@/db/schema/accounts";
import type { Runtime } from "./runtime";

export const PASSWORD = "a quiet river bends";

export interface Person {
  id: string;
  /** Of a request in their name. */
  headers: { cookie: string };
}

/** Somebody with an account, `name@example.org`, who has signed in. */
export async function personIn(
  { auth, db, secrets }: Runtime,
  name: string,
  role: "admin" | "member" = "member",
): Promise<Person> {
  const id = randomUUID();
  const email = `${name}@example.org`;
  const passwordHash = await auth.passwords.hash(PASSWORD);
  db.insert(user).values({ id, name, email, passwordHash, locale: "en", role, createdAt: 1 }).run();
  const opened = await auth.signIn({ email, password: PASSWORD, address: name });
  const jwt = await encode({ token: { sid: opened?.sid, uid: opened?.userId }, secret: secrets.current });
  return { id, headers: { cookie: `touchstone.session=${jwt}` } };
}
