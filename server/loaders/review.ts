import type { Review } from "@/domain/ranking/result";
import { snapshotFor } from "@/domain/view/changes";
import { reviewsFor } from "@/domain/view/reviews";
import type { Frame } from "@/domain/wire";
import { identify } from "../auth/identify";
import { HttpRefusal } from "../http/refusal";
import { runtime } from "../runtime";

export interface ReviewPage {
  workshopId: string;
  /** What the link lets its holder do. */
  scope: "view" | "update";
  /** Everything the holder of a review link may see. */
  put: Frame["put"];
  reviews: Review[];
  /** What this link has said in open check-ins, keyed `checkInId:momentId`; others' answers are never shown. */
  ownReRatings: Record<string, number>;
  /** Calendar date YYYY-MM-DD, UTC. */
  today: string;
}

/** What the page behind a review link shows; null without a link that works. */
export async function loadReview(cookieHeader: string | null, workshopId: string): Promise<ReviewPage | null> {
  const at = runtime();
  try {
    const { actor, viewer } = await identify(at, cookieHeader ?? "", workshopId, "review");
    const tables = at.journal.state(workshopId)?.tables;
    if (!tables || actor?.role !== "reviewer") return null;
    const own = [...tables.all("reRating")].flatMap(({ raterId, checkInId, momentId, satisfaction }) =>
      raterId === actor.id && satisfaction !== null ? [[`${checkInId}:${momentId}`, satisfaction] as const] : [],
    );
    return {
      workshopId,
      scope: actor.scope,
      put: snapshotFor(tables, viewer),
      reviews: reviewsFor(tables),
      ownReRatings: Object.fromEntries(own),
      today: new Date().toISOString().slice(0, 10),
    };
  } catch (error) {
    if (error instanceof HttpRefusal) return null;
    throw error;
  }
}
