import type { Surface } from "../wire";

/** For whom something is projected. Without `participantId` on a phone: what all participants see alike. */
export interface Viewer {
  surface: Surface;
  participantId?: string;
}
