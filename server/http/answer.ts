import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpRefusal } from "./refusal";

const LINGER_MS = 1000;

export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  send(res, status, "application/json; charset=utf-8", JSON.stringify(body));
}

export function sendText(res: ServerResponse, status: number, body: string): void {
  send(res, status, "text/plain; charset=utf-8", body);
}

/** @param requestId only `internal` names it, so that all other refusals are alike to the byte */
export function sendRefusal(req: IncomingMessage, res: ServerResponse, refusal: HttpRefusal, requestId: string): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  for (const name of res.getHeaderNames()) if (name !== "x-request-id") res.removeHeader(name);
  for (const [name, value] of Object.entries(refusal.headers)) res.setHeader(name, value);
  const body = refusal.code === "internal" ? { code: refusal.code, requestId } : { code: refusal.code };
  if (req.complete || !hasBody(req)) sendJson(res, refusal.status, body);
  else sendBeforeItsEnd(req, res, refusal.status, JSON.stringify(body));
}

function send(res: ServerResponse, status: number, type: string, body: string): void {
  res.setHeader("Content-Type", type);
  res.setHeader("Content-Length", Buffer.byteLength(body));
  res.writeHead(status);
  res.end(body);
}

const hasBody = (req: IncomingMessage): boolean =>
  req.headers["transfer-encoding"] !== undefined || Number(req.headers["content-length"] ?? 0) > 0;

/** Answers while the client still sends, and reads on for a moment: a connection closed at once would swallow the answer. */
function sendBeforeItsEnd(req: IncomingMessage, res: ServerResponse, status: number, body: string): void {
  res.setHeader("Content-Type", "application/json; charset=utf-8");
  res.setHeader("Content-Length", Buffer.byteLength(body));
  res.setHeader("Connection", "close");
  res.writeHead(status);
  res.write(body);
  const end = () => {
    clearTimeout(timer);
    res.end();
  };
  const timer = setTimeout(end, LINGER_MS);
  req.resume().once("end", end).once("error", end);
}
