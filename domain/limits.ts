/** Upper bounds of trust.md section 6. Texts are counted in code points. */
export const LIMITS = {
  participants: 500,
  touchpoints: 2000,
  moments: 400,
  ideas: 2000,
  actions: 500,
  evidence: 500,
  parkingLotItems: 500,
  suggestions: 500,
  checkIns: 50,
  notesPerAction: 200,
  templatesPerUser: 100,
  cardsPerTemplate: 40,
  commandsPerCall: 50,
  commandArgsBytes: 8192,
  requestBytes: 262_144,
  importBytes: 5_242_880,
} as const;

export const TEXT = {
  touchpoint: 200,
  idea: 500,
  participantName: 24,
  name: 60,
  title: 120,
  note: 2000,
  url: 2000,
  unit: 24,
} as const;

/** Code points. A sentence fits; no rule about kinds of characters (trust.md S6). */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;
