import type { IdeaKind } from "@/domain/records";

const ORDER: Record<IdeaKind, number> = { remove_detractor: 0, raise_standard: 1, add_enhancer: 2 };

/** First what hurts, then the standard, then the sparkle. */
export const ideaKindOrder = (kind: IdeaKind): number => ORDER[kind];
