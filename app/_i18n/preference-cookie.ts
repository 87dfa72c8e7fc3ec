const ONE_YEAR = 31_536_000;

/** Remembers a choice of this browser for a year. `value` must not need escaping. */
export function rememberPreference(name: string, value: string): void {
  const secure = window.location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs a secure context, which a LAN address is not
  document.cookie = `${name}=${value}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax${secure}`;
}
