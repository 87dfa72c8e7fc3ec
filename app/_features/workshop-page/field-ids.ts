/** Where each item of the checklist is filled in on this page. */
export const FIELD_IDS = {
  titleItem: "setting-title",
  persona: "setting-persona",
  goal: "setting-goal",
  date: "setting-date",
  evidence: "add-evidence",
} as const;
