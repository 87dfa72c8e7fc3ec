import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { SignedIn } from "@/server/auth/auth";
import { userFromCookies } from "@/server/auth/viewer";

/** Who looks at this page, or null. For server components. */
export const signedIn = cache(async (): Promise<SignedIn | null> => userFromCookies((await headers()).get("cookie")));

/** The same; somebody without a sign-in is sent to it and then back to `path`. */
export async function requireSignedIn(path: string): Promise<SignedIn> {
  return (await signedIn()) ?? redirect(`/signin?next=${encodeURIComponent(path)}`);
}

/** A path on this host, never an address elsewhere: `//host` and `/\host` are such. */
export const safePath = (path: unknown): string =>
  typeof path === "string" && /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : "/w";
