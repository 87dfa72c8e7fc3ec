import type { ComponentType } from "react";
import type { CockpitPhase } from "./cockpit-context";
import { ClosedCentre } from "./phases/closed/closed-centre";
import { ClosedHelper } from "./phases/closed/closed-helper";
import { ClusterCentre } from "./phases/cluster/cluster-centre";
import { ClusterHelper } from "./phases/cluster/cluster-helper";
import { CollectCentre } from "./phases/collect/collect-centre";
import { CollectHelper } from "./phases/collect/collect-helper";
import { CommitCentre } from "./phases/commit/commit-centre";
import { CommitHelper } from "./phases/commit/commit-helper";
import { FrameCentre } from "./phases/frame/frame-centre";
import { FrameHelper } from "./phases/frame/frame-helper";
import { IdeateCentre } from "./phases/ideate/ideate-centre";
import { IdeateHelper } from "./phases/ideate/ideate-helper";
import { LobbyCentre } from "./phases/lobby/lobby-centre";
import { LobbyHelper } from "./phases/lobby/lobby-helper";
import { PlanCentre } from "./phases/plan/plan-centre";
import { PlanHelper } from "./phases/plan/plan-helper";
import { RateCentre } from "./phases/rate/rate-centre";
import { RateHelper } from "./phases/rate/rate-helper";
import { RevealCentre } from "./phases/reveal/reveal-centre";
import { RevealHelper } from "./phases/reveal/reveal-helper";
import { VoteCentre } from "./phases/vote/vote-centre";
import { VoteHelper } from "./phases/vote/vote-helper";

export interface PhaseView {
  /** Below the question's heading; fills the middle column. */
  Centre: ComponentType;
  /** Right column from 1280 px on, a sheet below. */
  Helper: ComponentType;
}

/** What the cockpit shows in each phase. */
export const PHASE_VIEWS: Partial<Record<CockpitPhase, PhaseView>> = {
  lobby: { Centre: LobbyCentre, Helper: LobbyHelper },
  cluster: { Centre: ClusterCentre, Helper: ClusterHelper },
  frame: { Centre: FrameCentre, Helper: FrameHelper },
  vote: { Centre: VoteCentre, Helper: VoteHelper },
  rate: { Centre: RateCentre, Helper: RateHelper },
  collect: { Centre: CollectCentre, Helper: CollectHelper },
  reveal: { Centre: RevealCentre, Helper: RevealHelper },
  ideate: { Centre: IdeateCentre, Helper: IdeateHelper },
  plan: { Centre: PlanCentre, Helper: PlanHelper },
  closed: { Centre: ClosedCentre, Helper: ClosedHelper },
  commit: { Centre: CommitCentre, Helper: CommitHelper },
};
