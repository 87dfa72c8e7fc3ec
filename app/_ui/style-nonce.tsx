"use client";

import { setNonce } from "get-nonce";

/**
 * Hands the page's nonce to the style element that open dialogs insert to stop the page from scrolling;
 * without it the content security policy would block that element.
 */
export function StyleNonce({ nonce }: { nonce: string }) {
  setNonce(nonce);
  return null;
}
