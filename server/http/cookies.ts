export interface CookieOptions {
  /** Seconds; absent: until the browser closes; 0 removes. */
  maxAge?: number;
}

/** `__Host-` binds a cookie to this host over https; browsers refuse that prefix on plain http. */
export const cookieName = (name: string, https: boolean): string => (https ? `__Host-${name}` : name);

/** The first cookie of a name wins, as servers commonly have it. */
export function parseCookies(header: string | null | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim();
    if (at > 0 && !cookies.has(name)) cookies.set(name, decode(pair.slice(at + 1).trim()));
  }
  return cookies;
}

/** @param value token characters only: it is written as it is */
export function serializeCookie(name: string, value: string, https: boolean, options: CookieOptions = {}): string {
  const age = options.maxAge === undefined ? "" : `; Max-Age=${Math.floor(options.maxAge)}`;
  return `${cookieName(name, https)}=${value}; Path=/; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}${age}`;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
