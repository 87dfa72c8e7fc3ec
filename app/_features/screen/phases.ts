import type { ComponentType } from "react";
import type { WorkshopState } from "@/domain/phases";
import { Ballot } from "./phases/ballot";
import { Closed } from "./phases/closed";
import { Cluster } from "./phases/cluster";
import { Collect } from "./phases/collect";
import { Commit } from "./phases/commit";
import { FramePicture } from "./phases/frame";
import { Ideate } from "./phases/ideate";
import { Lobby } from "./phases/lobby";
import { Plan } from "./phases/plan";
import { Reveal } from "./phases/reveal";

/** What the room sees in each phase; a workshop being prepared shows the way in already. */
export const PHASE_PICTURES: Readonly<Record<WorkshopState, ComponentType>> = {
  draft: Lobby,
  lobby: Lobby,
  frame: FramePicture,
  collect: Collect,
  cluster: Cluster,
  vote: Ballot,
  rate: Ballot,
  reveal: Reveal,
  ideate: Ideate,
  plan: Plan,
  commit: Commit,
  closed: Closed,
  archived: Closed,
};
