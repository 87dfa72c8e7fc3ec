"use client";

import { useTranslations } from "next-intl";
import { useLive, useRecords } from "@/app/_live/live";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { inJourneyOrder } from "@/domain/journey-order";
import { isLive, rootOf } from "@/domain/moment-root";
import type { Touchpoint } from "@/domain/records";
import { PhoneShell } from "../shell/phone-shell";
import { ReadinessFooter } from "../shell/readiness-footer";
import { CardInMoment } from "./card-in-moment";
import { MomentToRead } from "./moment-to-read";

/** The moments as they grow: to read, to name, to say what does not fit or what belongs together. */
export function ClusterPhase() {
  const t = useTranslations("phone.cluster");
  const question = usePhaseQuestion("cluster");
  const { view } = useLive();
  const moments = useRecords("moment").filter(isLive).sort(inJourneyOrder);
  const cards = useRecords("touchpoint").filter(
    ({ displayOrder, hiddenAt }) => displayOrder !== null && hiddenAt === null,
  );
  const cardsOf = new Map<string | undefined, Touchpoint[]>();
  for (const card of cards) {
    const root = card.momentId === null ? undefined : rootOf(view, card.momentId)?.id;
    cardsOf.set(root, [...(cardsOf.get(root) ?? []), card]);
  }
  const singles = (cardsOf.get(undefined) ?? []).sort((a, b) => (a.displayOrder ?? 0) - (b.displayOrder ?? 0));
  return (
    <PhoneShell question={question} footer={<ReadinessFooter />}>
      <p className="mb-3 text-sm text-ink-2">{t("hint")}</p>
      <ul className="grid grid-cols-1 gap-2.5">
        {moments.map((moment) => (
          <MomentToRead key={moment.id} moment={moment} cards={cardsOf.get(moment.id) ?? []} others={cards} />
        ))}
      </ul>
      {singles.length > 0 && (
        <section aria-labelledby="singles" className="mt-5">
          <h2
            id="singles"
            className="mb-2 flex justify-between font-sans text-sm font-[650] tracking-normal text-ink-2"
          >
            {t("singles")} <span className="tabular-nums">{singles.length}</span>
          </h2>
          <ul className="grid grid-cols-1 gap-2">
            {singles.map((card) => (
              <CardInMoment key={card.id} card={card} others={cards} isSingle />
            ))}
          </ul>
        </section>
      )}
    </PhoneShell>
  );
}
