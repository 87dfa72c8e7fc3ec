import { DE } from "./words-de";
import { EN } from "./words-en";

export type Words = typeof EN;
export type PhaseId = keyof Words["phases"];

export const WORDS = { en: EN, de: DE };
