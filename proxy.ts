import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { pagePolicy } from "@/server/http/headers";
import { runtime } from "@/server/runtime";

/** Only sets headers: Next takes the nonce from the request's policy. Deleting this file opens nothing. */
export function proxy(req: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const policy = pagePolicy(nonce, runtime().env);
  const headers = new Headers(req.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);
  const res = NextResponse.next({ request: { headers } });
  res.headers.set("Content-Security-Policy", policy);
  return res;
}

export const config = { matcher: ["/((?!_next/static|api/).*)"] };
