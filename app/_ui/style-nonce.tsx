"use client";

import { getNonce, setNonce } from "get-nonce";

/**
 * Hands the page's nonce to the style element that open dialogs insert to stop the page from scrolling;
 * without it the content security policy would block that element. The policy is that of the document: a refresh
 * renders with a nonce of its own, which this document does not know.
 */
export function StyleNonce({ nonce }: { nonce: string }) {
  if (typeof document !== "undefined" && !getNonce()) setNonce(nonce);
  return null;
}
