import { type ScreenLink, screenLinksOf } from "../links/screen";
import { runtime } from "../runtime";

export type { ScreenLink };

/** The links to the big screen that work, the newest first; only for somebody who leads the workshop. */
export const loadScreenLinks = (workshopId: string): ScreenLink[] => screenLinksOf(runtime(), workshopId);
