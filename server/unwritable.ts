/**
 * Whether something failed because the database takes nothing just now – held by another program, disk full or broken –
 * and not for a fault of its own: then the same may be tried again.
 */
export function isUnwritable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  if (error.name === "StoreBusy" || /^SQLITE_(BUSY|FULL|IOERR|READONLY|CANTOPEN|NOMEM)/.test(code ?? "")) return true;
  return isUnwritable(error.cause);
}
