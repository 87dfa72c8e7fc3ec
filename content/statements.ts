import data from "./data/statements.json";
import type { Text } from "./text";

export interface StatementSection {
  readonly title: Text;
  readonly paragraphs: readonly Text[];
}

export const privacyStatement: readonly StatementSection[] = data.privacy;
export const accessibilityStatement: readonly StatementSection[] = data.accessibility;
