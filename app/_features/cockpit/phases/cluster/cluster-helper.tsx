"use client";
import { Scale, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { NumberMark } from "@/app/_ui/tag";
import { TextField } from "@/app/_ui/text-field";
import { stageNumber } from "@/content/stages";
import { TEXT } from "@/domain/limits";
import { tintOf } from "../../parts/lanes";
import { DoneCount } from "../../parts/readiness";
import { useSelection } from "../../parts/selection";
import type { Item } from "./bundle";
import { HiddenList } from "./hidden-list";
import { SimilarCards } from "./similar-cards";
import { useBundle } from "./use-bundle";
import { asTitle } from "./use-cluster";

const stageOf = (item: Item) => (item.kind === "card" ? item.card.stage : item.moment.stage);

function Chosen({ chosen }: { chosen: readonly Item[] }) {
  const t = useTranslations("cockpit.cluster");
  const { toggle } = useSelection();
  return (
    <ul aria-label={t("chosenTitle")} className="grid gap-1.5">
      {chosen.map((item) => (
        <li key={item.id} className="flex items-center gap-2 rounded-control bg-brand-tint py-1 pr-1 pl-2 text-sm">
          <NumberMark tint={tintOf(stageOf(item))}>{stageNumber(stageOf(item))}</NumberMark>
          <bdi className="min-w-0 flex-1 leading-snug">{item.text}</bdi>
          <IconButton size="sm" aria-label={t("unchoose", { text: item.text })} onClick={() => toggle(item.id)}>
            <X aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

function NameForm() {
  const t = useTranslations("cockpit.cluster");
  const { chosen, target, name, setName, bundle } = useBundle();
  const headingId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void bundle();
  };
  const only = target && chosen.length === 1;
  const submitText = only ? t("renameTitle") : target ? t("bundleInto", { title: target.text }) : t("bundle");
  const ideas = [...new Set(chosen.map(({ text }) => asTitle(text)))].slice(0, 4);
  return (
    <form onSubmit={submit} className="grid gap-2" aria-labelledby={headingId}>
      <h2 id={headingId} className="flex items-baseline justify-between gap-2 text-base font-[650]">
        {t("chosenTitle")}
        <span className="text-xs font-normal tracking-normal text-ink-2">{t("chosen", { n: chosen.length })}</span>
      </h2>
      <Chosen chosen={chosen} />
      <TextField
        label={t("name")}
        value={name}
        placeholder={target?.text ?? ideas[0]}
        maxLength={TEXT.title}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        className="mt-3"
      />
      <div className="flex flex-wrap gap-1.5">
        {ideas.map((idea) => (
          <Button
            key={idea}
            size="sm"
            className="rounded-pill"
            onClick={() => setName(idea)}
            aria-label={t("takeName", { name: idea })}
          >
            {idea}
          </Button>
        ))}
      </div>
      <Button type="submit">{submitText}</Button>
    </form>
  );
}

export function ClusterHelper() {
  const t = useTranslations("cockpit.cluster");
  const tReadiness = useTranslations("cockpit.readiness");
  const { chosen } = useBundle();
  return (
    <>
      {chosen.length > 0 ? <NameForm /> : <DoneCount title={tReadiness("done")} />}
      {chosen.length === 0 && <p className="text-sm text-ink-2">{t("chooseFirst")}</p>}
      <SimilarCards />
      <HiddenList />
      <p className="flex gap-2 rounded-card bg-sunken p-3.5 text-xs text-ink-2">
        <Scale aria-hidden className="size-4.5 shrink-0" />
        <span>
          <b className="font-[650] text-ink">{t("inDoubt")}</b> {t("aim")}
        </span>
      </p>
    </>
  );
}
