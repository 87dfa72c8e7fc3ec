import checks from "./data/accessibility-checks.json";
import data from "./data/statements.json";
import type { Text } from "./text";

export interface StatementSection {
  readonly title: Text;
  readonly paragraphs: readonly Text[];
}

export const privacyStatement: readonly StatementSection[] = data.privacy;
export const accessibilityStatement: readonly StatementSection[] = data.accessibility;

/** What the last tests found on the pages; written by scripts/statement.mjs. */
export const accessibilityChecks: {
  /** Calendar date. */
  readonly on: string;
  /** A page or dialog in one language, appearance and width. */
  readonly looks: number;
  readonly findings: number;
} = checks;
