import { HttpRefusal } from "../http/refusal";
import { runtime } from "../runtime";
import { type FirstPaint, loadLive } from "./live";

export interface ScreenData extends FirstPaint {
  /** The language of the room. */
  locale: "de" | "en";
  /** Origin under which phones reach this server; null where the address bar tells. */
  appUrl: string | null;
}

/** The big screen for a browser that has exchanged its link; null for any other. */
export async function loadScreen(cookieHeader: string | null, workshopId: string): Promise<ScreenData | null> {
  const at = runtime();
  try {
    const paint = await loadLive(cookieHeader, workshopId, "screen");
    const locale = at.journal.state(workshopId)?.tables.workshop().locale ?? "en";
    return { ...paint, locale, appUrl: at.env.appUrl };
  } catch (error) {
    if (error instanceof HttpRefusal) return null;
    throw error;
  }
}
