import data from "./data/glossary.json";
import type { Text } from "./text";

export interface Term {
  readonly id: string;
  readonly term: Text;
  readonly definition: Text;
}

export const glossary: readonly Term[] = data.terms;

/** Undefined for a term the glossary does not hold. */
export const findTerm = (id: string): Term | undefined => glossary.find((term) => term.id === id);
