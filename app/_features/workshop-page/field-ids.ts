/** Where each item of the checklist is filled in on this page. */
export const FIELD_IDS = {
  titleItem: "setting-title",
  persona: "setting-persona",
  goal: "setting-goal",
  date: "setting-date",
  people: "setting-people",
  frontLine: "setting-frontLine",
  approvers: "setting-approvers",
  evidence: "add-evidence",
} as const;
