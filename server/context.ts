import type { SignedIn } from "./auth/auth";
import { type CookieOptions, parseCookies, serializeCookie } from "./http/cookies";
import type { Exchange } from "./http/routes";
import type { Runtime } from "./runtime";

/** What a procedure knows of the request it answers. */
export interface Context {
  requestId: string;
  /** For limits only: neither stored nor logged. */
  address: string;
  cookieHeader: string;
  cookies: ReadonlyMap<string, string>;
  runtime: Runtime;
  /** Who is signed in; looked up once, when first asked. */
  user(): Promise<SignedIn | null>;
  /** @param name without the `__Host-` it gets on https */
  setCookie(name: string, value: string, options?: CookieOptions): void;
  setHeader(name: string, value: string): void;
}

export function createContext({ req, res, runtime, requestId, address }: Exchange): Context {
  let user: Promise<SignedIn | null> | undefined;
  return {
    requestId,
    address,
    runtime,
    cookieHeader: req.headers.cookie ?? "",
    cookies: parseCookies(req.headers.cookie),
    user: () => (user ??= runtime.auth.signedIn(req.headers.cookie)),
    setCookie: (name, value, options) =>
      void res.appendHeader("Set-Cookie", serializeCookie(name, value, runtime.env.https, options)),
    setHeader: (name, value) => void res.setHeader(name, value),
  };
}
