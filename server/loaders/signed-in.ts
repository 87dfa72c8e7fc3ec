import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { SignedIn } from "../auth/auth";
import { userFromCookies } from "../auth/viewer";

/** Who looks at this page, or null. */
export const loadSignedIn = async (): Promise<SignedIn | null> => userFromCookies((await headers()).get("cookie"));

/** The same; somebody without a sign-in is sent to it and then back to `path`. */
export async function requireSignedIn(path: string): Promise<SignedIn> {
  return (await loadSignedIn()) ?? redirect(`/signin?next=${encodeURIComponent(path)}`);
}

/** A path on this host, never an address elsewhere: `//host` and `/\\host` are such. Else the list of workshops. */
export const safePath = (path: unknown): string =>
  typeof path === "string" && /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : "/w";
