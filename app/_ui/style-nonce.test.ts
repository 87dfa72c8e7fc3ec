import { getNonce } from "get-nonce";
import { afterEach, expect, it, vi } from "vitest";
import { StyleNonce } from "./style-nonce";

afterEach(() => vi.unstubAllGlobals());

it("keeps the nonce the document came with when a refresh brings another, and leaves servers alone", () => {
  StyleNonce({ nonce: "of a request" });
  expect(getNonce()).toBeUndefined();
  vi.stubGlobal("document", {});
  StyleNonce({ nonce: "of the document" });
  StyleNonce({ nonce: "of a refresh" });
  expect(getNonce()).toBe("of the document");
});
