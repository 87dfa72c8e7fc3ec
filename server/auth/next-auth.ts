import type { NextRequest } from "next/server";
import NextAuth, { type AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { HttpRefusal } from "../http/refusal";
import { type Runtime, runtime } from "../runtime";
import type { Credentials as Attempt } from "./auth";
import { callbackCookieName, csrfCookieName, sessionCookieName } from "./session-cookie";

type RouteContext = { params: Promise<{ nextauth: string[] }> };

/** How the request went, told by next-auth's hooks: what it answers itself is a redirect with an absolute address. */
interface Outcome {
  status: "done" | "wrong" | HttpRefusal | null;
}

const SESSION_SECONDS = 30 * 86_400;

/**
 * next-auth behind /api/auth: csrf, sign-in with credentials, sign-out. From its answer only the cookies and the csrf
 * token go out; status and body are ours, and the same for an unknown user as for a wrong password.
 */
export async function answerAuth(req: NextRequest, context: RouteContext): Promise<Response> {
  const started = runtime();
  const outcome: Outcome = { status: null };
  const answer: Response = await NextAuth(req, context, options(started, outcome));
  if (req.method === "GET") return answer;
  const { status } = outcome;
  if (status === null && (answer.headers.get("location") ?? (await answer.text())).includes("csrf=true"))
    return refuse(403, "forbidden");
  if (status === "wrong") return refuse(401, "unauthorized");
  if (typeof status === "object" && status) return refuse(status.status, status.code, status.headers);
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie()) headers.append("Set-Cookie", cookie);
  return Response.json({}, { headers });
}

const refuse = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json({ code }, { status, headers });

function options(started: Runtime, outcome: Outcome): AuthOptions {
  const { auth, env, secrets, log } = started;
  const cookie = { httpOnly: true, sameSite: "lax", path: "/", secure: env.https } as const;
  return {
    secret: secrets.current,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    useSecureCookies: env.https,
    cookies: {
      sessionToken: { name: sessionCookieName(env.https), options: cookie },
      csrfToken: { name: csrfCookieName(env.https), options: cookie },
      callbackUrl: { name: callbackCookieName(env.https), options: cookie },
    },
    pages: { signIn: "/signin", error: "/signin" },
    logger: { error: (code) => log.warn({ code, part: "next-auth" }), warn: () => {}, debug: () => {} },
    jwt: { decode: async ({ token }) => (token ? auth.readToken(token) : null) },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: (given, req) =>
          attempt(started, outcome, {
            email: given?.email ?? "",
            password: given?.password ?? "",
            address: String(req.headers?.["x-touchstone-address"] ?? "unknown"),
          }),
      }),
    ],
    callbacks: {
      jwt: async ({ token, user }) => (user && "sid" in user ? { sid: user.sid, uid: user.id } : token),
    },
    events: {
      signOut({ token }) {
        outcome.status = "done";
        if (typeof token?.sid === "string") auth.signOut(token.sid);
      },
    },
  };
}

async function attempt({ auth, log }: Runtime, outcome: Outcome, credentials: Attempt) {
  try {
    const opened = await auth.signIn(credentials);
    outcome.status = opened ? "done" : "wrong";
    return opened && { id: opened.userId, sid: opened.sid };
  } catch (error) {
    const isKnown = error instanceof HttpRefusal;
    if (!isKnown) log.error({ code: "internal", part: "next-auth", err: error });
    outcome.status = isKnown ? error : new HttpRefusal("internal");
    return null;
  }
}
