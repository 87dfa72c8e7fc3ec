"use client";
import { InRoomBallots } from "../../parts/in-room-ballots";
import { PresenceList } from "../../parts/readiness";
import { RatingsBallot } from "./ratings-ballot";

export function RateHelper() {
  return (
    <>
      <PresenceList />
      <InRoomBallots Ballot={RatingsBallot} />
    </>
  );
}
