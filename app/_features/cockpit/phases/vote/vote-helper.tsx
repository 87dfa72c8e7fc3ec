"use client";
import { InRoomBallots } from "../../parts/in-room-ballots";
import { PresenceList } from "../../parts/readiness";
import { DotsBallot } from "./dots-ballot";

export function VoteHelper() {
  return (
    <>
      <PresenceList />
      <InRoomBallots Ballot={DotsBallot} />
    </>
  );
}
