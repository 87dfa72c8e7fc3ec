export type OpeningFault = "locked" | "corrupt" | "newer_schema" | "wrong_pragma" | "missing";

/** Why a database was not opened. The message is for the operator; the code stands in the log. */
export class CannotOpen extends Error {
  constructor(
    readonly code: OpeningFault,
    message: string,
  ) {
    super(message);
    this.name = "CannotOpen";
  }
}
