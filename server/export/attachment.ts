import type { ServerResponse } from "node:http";

export interface Attachment {
  /** As people read it, with its ending. */
  name: string;
  /** The same in ASCII, for readers that know no other. */
  asciiName: string;
  type: string;
  body: string | Buffer;
}

/** Answers with a file to be saved: an ASCII name and the real one (RFC 5987), kept in no cache. */
export function sendAttachment(res: ServerResponse, { name, asciiName, type, body }: Attachment): void {
  const plain = asciiName.replace(/[^\w.-]/g, "_");
  res.setHeader("Content-Type", type);
  res.setHeader("Content-Disposition", `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`);
  res.setHeader("Content-Length", Buffer.byteLength(body));
  res.setHeader("Cache-Control", "no-store");
  res.writeHead(200);
  res.end(body);
}

/** Without what file systems forbid or hide; percent-encoded as RFC 5987 wants it. */
function encoded(name: string): string {
  const safe = name
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}<>:"/\\|?*]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return encodeURIComponent(safe).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
