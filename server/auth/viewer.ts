import { runtime } from "../runtime";
import type { SignedIn } from "./auth";

/** Who looks at a page or calls, from the request's Cookie header; null for somebody without a valid sign-in. */
export const userFromCookies = (cookieHeader: string | null | undefined): Promise<SignedIn | null> =>
  runtime().auth.signedIn(cookieHeader);
