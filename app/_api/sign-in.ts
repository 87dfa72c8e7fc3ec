import { type Failure, retrySecondsOf } from "./failure";

/**
 * Signs in on this browser. Goes by fetch, never by a form: under `no-referrer` a form would send no origin.
 * @returns null when it worked; code `unauthorized` for a wrong e-mail or password alike
 */
export const signIn = (email: string, password: string): Promise<Failure | null> =>
  post("/api/auth/callback/credentials", { email, password });

/** Ends the sign-in on this browser, here and on the server. */
export const signOut = (): Promise<Failure | null> => post("/api/auth/signout", {});

async function post(url: string, fields: Record<string, string>): Promise<Failure | null> {
  try {
    const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
    const answer = await fetch(url, {
      method: "POST",
      body: new URLSearchParams({ ...fields, csrfToken, json: "true", callbackUrl: "/" }),
    });
    if (answer.ok) return null;
    const { code } = (await answer.json()) as { code: string };
    return { code, fields: {}, retrySeconds: retrySecondsOf(answer.headers) };
  } catch {
    return { code: "offline", fields: {}, retrySeconds: 0 };
  }
}
