export type RefusalClass = 400 | 403 | 404 | 409 | 503;

/** Every reason for which a command is refused, with its class (trust.md section 3). Messages: `refusals.<code>` in messages/. */
export const REFUSALS = {
  invalid: 400,
  forbidden: 403,
  not_found: 404,
  wrong_phase: 409,
  stale_revision: 409,
  over_budget: 409,
  over_cap: 409,
  not_joined: 409,
  full: 409,
  over_top_k: 409,
  changed_since: 409,
  anonymised: 409,
  named_workshop: 409,
  only_tighter: 409,
  guard_unmet: 409,
  locked: 409,
  incomplete_action: 409,
  not_saved: 503,
} as const satisfies Record<string, RefusalClass>;

export type RefusalCode = keyof typeof REFUSALS;

/** Thrown by rules; nothing of the command is kept. */
export class Refused extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
    this.name = "Refused";
  }
}

/** @throws Refused `code` unless `condition` holds. */
export function refuseUnless(condition: unknown, code: RefusalCode): asserts condition {
  if (!condition) throw new Refused(code);
}
