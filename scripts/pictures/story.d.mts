import type { Page } from "@playwright/test";

/** Who looks at every page the story comes by. */
export interface Witness {
  shoot(page: Page, name: string, kind?: "desk" | "phone" | "wall"): Promise<void>;
}

export class Story {
  constructor(options: {
    camera: Witness;
    open: (viewport: { width: number; height: number }) => Promise<Page>;
    desk: Page;
    url: string;
    lang: string;
    beatMs?: number;
  });
  tell(): Promise<void>;
  tellUntilBundled(): Promise<void>;
}
