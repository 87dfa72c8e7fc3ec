"use client";
import { CopyCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { useDraft } from "@/app/_workshop/drafts";
import { useAct } from "../../parts/use-act";
import { alikePairs } from "./alike";
import { useReveal } from "./use-reveal";

/** Before anything is shown: do two of the top eight mean the same (method 6)? Says titles only, no ranks. */
export function SameMoment() {
  const t = useTranslations("cockpitReveal");
  const act = useAct();
  const { revealStep } = useWorkshop();
  const { result, momentOf } = useReveal();
  const [kept, setKept] = useDraft("kept-apart");
  if (revealStep > 0) return null;
  const top = (result?.ranking ?? []).flatMap(({ id }) => momentOf(id) ?? []);
  const keyOf = (a: { id: string }, b: { id: string }) => [a.id, b.id].sort().join("+");
  const answered = new Set(kept.split(" "));
  const pair = alikePairs(top).find(([a, b]) => !answered.has(keyOf(a, b)));
  if (!pair) return null;
  const [into, from] = pair;
  return (
    <Notice tone="warn" icon={<CopyCheck aria-hidden />} title={t("same")} className="shrink-0">
      <p>{t("sameText", { a: into.title, b: from.title })}</p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        <Button
          size="sm"
          onClick={() => act("moments.merge", { momentId: from.id, into: into.id }, { undo: t("merged") })}
        >
          {t("merge")}
        </Button>
        <Button size="sm" onClick={() => setKept(`${kept} ${keyOf(into, from)}`)}>
          {t("keepApart")}
        </Button>
      </div>
    </Notice>
  );
}
