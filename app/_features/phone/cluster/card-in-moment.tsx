"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute, useMe, useRecords } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Alarm } from "@/app/_ui/spoken";
import type { Suggestion, Touchpoint } from "@/domain/records";

interface CardInMomentProps {
  card: Touchpoint;
  others: readonly Touchpoint[];
  /** Lies in no moment yet: it cannot fail to fit, but may belong to another. */
  isSingle?: boolean;
}

/** A card to read, with what the person may say about where it lies. */
export function CardInMoment({ card, others, isSingle = false }: CardInMomentProps) {
  const t = useTranslations("phone.cluster");
  const refusals = useTranslations("refusals");
  const execute = useExecute();
  const said = useSaid(card.id);
  const [error, setError] = useState<string>();
  const [isChoosing, setChoosing] = useState(false);
  const suggest = async (
    suggestion: { kind: "misfit"; touchpointIds: string[] } | { kind: "merge"; touchpointIds: string[] },
  ) => {
    announce(t("sent"));
    const outcome = await execute("suggestions.add", { id: newId(), ...suggestion });
    setError(outcome.ok ? undefined : refusals(outcome.code));
  };
  return (
    <li className="rounded-card bg-sunken px-3 py-2.5 text-sm">
      <p className="leading-snug">
        <bdi>{card.text}</bdi>
      </p>
      <div className="mt-1.5 flex flex-wrap items-center gap-2">
        {!isSingle && !said.includes("misfit") && (
          <Button
            size="sm"
            variant="soft"
            className="min-h-touch"
            aria-label={t("misfitText", { text: card.text })}
            onClick={() => void suggest({ kind: "misfit", touchpointIds: [card.id] })}
          >
            {t("misfit")}
          </Button>
        )}
        {!isChoosing && (
          <Button
            size="sm"
            variant="soft"
            className="min-h-touch"
            aria-label={t("belongsTo", { text: card.text })}
            onClick={() => setChoosing(true)}
          >
            {t("belongs")}
          </Button>
        )}
      </div>
      {isChoosing && (
        <BelongsTo
          card={card}
          cards={others.filter(({ id, momentId }) => id !== card.id && (isSingle || momentId !== card.momentId))}
          onChoose={(id) => {
            setChoosing(false);
            void suggest({ kind: "merge", touchpointIds: [card.id, id] });
          }}
        />
      )}
      {said.length > 0 && <p className="mt-1.5 text-xs font-semibold text-ok">{t("sent")}</p>}
      <Alarm>{error && <FieldError>{error}</FieldError>}</Alarm>
    </li>
  );
}

interface BelongsToProps {
  card: Touchpoint;
  cards: readonly Touchpoint[];
  onChoose: (id: string) => void;
}

function BelongsTo({ card, cards, onChoose }: BelongsToProps) {
  const t = useTranslations("phone.cluster");
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    <select
      ref={list}
      aria-label={t("belongsTo", { text: card.text })}
      value=""
      onChange={(event) => onChoose(event.target.value)}
      className="mt-2 block min-h-touch w-full min-w-0 rounded-control border border-line-strong bg-surface px-2 text-base text-ink"
    >
      <option value="">{t("belongs")}</option>
      {cards.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}

function useSaid(cardId: string): Suggestion["kind"][] {
  const me = useMe();
  return useRecords("suggestion")
    .filter(
      ({ participantId, touchpointIds, outcome }) =>
        participantId === me?.id && touchpointIds[0] === cardId && outcome === "open",
    )
    .map(({ kind }) => kind);
}
