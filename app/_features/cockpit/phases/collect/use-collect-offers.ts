"use client";
import { useRecords } from "@/app/_live/live";
import { useCockpit } from "../../cockpit-context";
import { type Offer, useOffers } from "../../palette/offers";
import { goTo } from "../../parts/go-to";
import { usePrompt } from "../../parts/lane-gap";
import { useLanes, useLaneWords } from "../../parts/lanes";
import { IN_ROOM_CARD_ID } from "./card-for-in-room";
import { STARTERS_ID, useStarters } from "./starter-cards";

/** Prompts of every lane, and the ways to enter cards from here. */
export function useCollectOffers(): void {
  const { isPreview } = useCockpit();
  const { isSent, send } = usePrompt();
  const hasStarters = useStarters() !== null;
  const lanes = useLanes();
  const wordsOf = useLaneWords();
  const hasInRoom = useRecords("participant").some(({ kind, status }) => kind === "in_room" && status === "active");
  const prompts = lanes.map((lane): Offer => {
    const prompt = lane.period ? { period: lane.period } : { stage: lane.stage };
    const { number, name } = wordsOf(lane);
    const onUse = () => void send(prompt, name);
    return { id: isSent(prompt) ? "promptEnd" : "prompt", of: `${number} ${name}`, onUse };
  });
  const entry: Offer[] = [
    ...(hasInRoom ? [{ id: "inRoomCard" as const, onUse: () => goTo(IN_ROOM_CARD_ID) }] : []),
    ...(hasStarters ? [{ id: "starters" as const, onUse: () => goTo(STARTERS_ID) }] : []),
  ];
  useOffers(isPreview ? [] : [...prompts, ...entry]);
}
