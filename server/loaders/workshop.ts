import { HttpRefusal } from "../http/refusal";
import { runtime } from "../runtime";
import { type FirstPaint, loadLive } from "./live";

export interface WorkshopPageData extends FirstPaint {
  title: string;
  /** Origin under which phones reach this server; null where the address bar tells. */
  appUrl: string | null;
}

/** The page of a workshop for somebody who leads it; null where there is nothing for this person. */
export async function loadWorkshop(cookieHeader: string | null, workshopId: string): Promise<WorkshopPageData | null> {
  const at = runtime();
  try {
    const paint = await loadLive(cookieHeader, workshopId, "cockpit");
    const title = at.journal.state(workshopId)?.tables.workshop().title ?? "";
    return { ...paint, title, appUrl: at.env.appUrl };
  } catch (error) {
    if (error instanceof HttpRefusal) return null;
    throw error;
  }
}
