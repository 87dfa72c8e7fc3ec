"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useDerived, useLive, useMe, useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Panel } from "@/app/_ui/panel";
import { StageTag } from "@/app/_workshop/stage-tag";
import { isCounted } from "@/domain/counted-card";
import type { Touchpoint } from "@/domain/records";
import { usualPeriod } from "@/domain/stages";
import { type Relay, relayFor } from "./relay";

/** In round 2 three cards of others from where the room has written least, to build on. */
export function RelayCards({ onBuild }: { onBuild: (card: Touchpoint) => void }) {
  const t = useTranslations("phone.collect");
  const { view } = useLive();
  const { stageModel } = useWorkshop();
  const relay = useRelay();
  const cards = relay?.cards.flatMap((id) => view.get("touchpoint", id) ?? []).filter(isCounted) ?? [];
  if (!relay || cards.length === 0) return null;
  return (
    <section aria-labelledby="relay" className="mt-6">
      <h2 id="relay" className="mb-1.5 font-sans text-sm font-[650] tracking-normal text-ink-2">
        {t("relayTitle")}
      </h2>
      <StageTag stage={relay.stage} period={usualPeriod(relay.stage)} stageModel={stageModel} />
      <p className="mt-1 mb-2 text-sm text-ink-2">{t("relayHint")}</p>
      <ul className="grid grid-cols-1 gap-2">
        {cards.map((card) => (
          <RelayCard key={card.id} card={card} onBuild={() => onBuild(card)} />
        ))}
      </ul>
    </section>
  );
}

/** Stays what it was first, whatever others write meanwhile: nothing changes under a finger. */
function useRelay(): Relay | undefined {
  const me = useMe()?.id ?? "";
  const counts = useDerived("cardCounts", "all");
  const cards = useRecords("touchpoint").filter(
    (card) => isCounted(card) && card.displayOrder !== null && card.participantId !== me,
  );
  const [kept, setKept] = useState<Relay>();
  const relay = kept ?? (counts && relayFor(me, cards, counts.stages));
  useEffect(() => {
    if (!kept && relay) setKept(relay);
  }, [kept, relay]);
  return relay;
}

function RelayCard({ card: { text }, onBuild }: { card: Touchpoint; onBuild: () => void }) {
  const write = useTranslations("phone.write");
  return (
    <Panel as="li" shape="card" padding="sm" className="flex flex-wrap items-center justify-end gap-2">
      <p className="flex-1 basis-28 leading-snug font-medium">
        <bdi>{text}</bdi>
      </p>
      <Button size="sm" className="min-h-touch shrink-0" aria-label={write("buildText", { text })} onClick={onBuild}>
        <Plus aria-hidden />
        {write("build")}
      </Button>
    </Panel>
  );
}
