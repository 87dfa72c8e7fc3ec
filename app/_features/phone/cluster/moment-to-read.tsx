"use client";

import { ChevronDown, Tag as NameTag } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute, useMe, useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Panel } from "@/app/_ui/panel";
import { TextField } from "@/app/_ui/text-field";
import { useDraft, useDrafts } from "@/app/_workshop/drafts";
import { StageTag } from "@/app/_workshop/stage-tag";
import { TEXT } from "@/domain/limits";
import type { Moment, Touchpoint } from "@/domain/records";
import { nameField } from "../write/begun-fields";
import { textLength } from "../write/text-length";
import { CardInMoment } from "./card-in-moment";

interface MomentToReadProps {
  moment: Moment;
  cards: readonly Touchpoint[];
  others: readonly Touchpoint[];
}

/** A moment with its cards and the name somebody suggests for it. */
export function MomentToRead({ moment, cards, others }: MomentToReadProps) {
  const t = useTranslations("phone.cluster");
  const common = useTranslations("common");
  const { stageModel } = useWorkshop();
  const me = useMe();
  const details = useBegunOpen(nameField(moment.id));
  const suggested = useRecords("suggestion").filter(
    ({ kind, momentId, participantId }) => kind === "name" && momentId === moment.id && participantId === me?.id,
  );
  return (
    <Panel as="li" padding="sm">
      <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />
      <h2 className="mt-1.5 font-sans text-base leading-snug font-semibold tracking-normal">
        <bdi>{moment.title}</bdi>
      </h2>
      {suggested.map(({ id, text }) => (
        <p key={id} className="mt-1 text-xs text-ink-2">
          {t("suggested", { name: text ?? "" })}
        </p>
      ))}
      <details ref={details} className="group">
        <summary className="-mb-1.5 inline-flex min-h-touch cursor-pointer list-none items-center gap-1 text-xs text-ink-2 [&::-webkit-details-marker]:hidden">
          {common("cards", { n: cards.length })}
          <span className="sr-only">
            : <bdi>{moment.title}</bdi>
          </span>
          <ChevronDown aria-hidden className="size-4 group-open:rotate-180" />
        </summary>
        <ul className="mt-2 grid grid-cols-1 gap-2">
          {cards.map((card) => (
            <CardInMoment key={card.id} card={card} others={others} />
          ))}
        </ul>
        <SuggestName moment={moment} />
        <p className="mt-1.5 text-xs text-ink-3">{t("noteName")}</p>
      </details>
    </Panel>
  );
}

/** Opened when the page comes while a text begun in it waits there. */
function useBegunOpen(field: string) {
  const drafts = useDrafts();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (details.current && drafts.get(field) !== "") details.current.open = true;
  }, [drafts, field]);
  return details;
}

function SuggestName({ moment }: { moment: Moment }) {
  const t = useTranslations("phone.cluster");
  const write = useTranslations("phone.write");
  const refusals = useTranslations("refusals");
  const execute = useExecute();
  const drafts = useDrafts();
  const field = nameField(moment.id);
  const [name, setName] = useDraft(field);
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (textLength(name) === 0) return setError(write("empty"));
    if (textLength(name) > TEXT.title) return setError(write("tooLong", { n: TEXT.title }));
    const wanted = name.trim();
    setName("");
    setError(undefined);
    const outcome = await execute("suggestions.add", { id: newId(), kind: "name", momentId: moment.id, text: wanted });
    if (outcome.ok) return;
    drafts.giveBack(field, wanted);
    setError(refusals(outcome.code));
  };
  return (
    <form onSubmit={submit} className="mt-3 flex items-start gap-2">
      <TextField
        className="min-w-0 flex-1"
        label={t("nameLabel", { title: moment.title })}
        labelHidden
        placeholder={t("suggestName")}
        value={name}
        error={error}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" className="min-h-touch" aria-label={t("suggestNameFor", { title: moment.title })}>
        <NameTag aria-hidden />
        {t("suggest")}
      </Button>
    </form>
  );
}
