import { HttpRefusal } from "../http/refusal";
import { type FirstPaint, loadLive } from "./live";

/** First paint of a participant's page; null for a browser that has not joined this workshop or was taken out of it. */
export async function loadPhone(cookieHeader: string | null, workshopId: string): Promise<FirstPaint | null> {
  try {
    return await loadLive(cookieHeader, workshopId, "phone");
  } catch (error) {
    if (error instanceof HttpRefusal && (error.code === "unauthorized" || error.code === "not_found")) return null;
    throw error;
  }
}
