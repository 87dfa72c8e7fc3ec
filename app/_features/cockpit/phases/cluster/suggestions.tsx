"use client";
import { MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLive, useRecords } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import type { Suggestion } from "@/domain/records";
import type { StateReader } from "@/domain/state";
import { useOffers } from "../../palette/offers";
import { useAct } from "../../parts/use-act";

/** What a suggestion speaks of: the texts of its cards, and the titles of its moment. */
function wordsOf(view: StateReader, { touchpointIds, momentId, text }: Suggestion) {
  const cards = touchpointIds.map((id) => view.get("touchpoint", id)?.text ?? "");
  return {
    first: cards[0] ?? "",
    second: cards[1] ?? "",
    moment: (momentId && view.get("moment", momentId)?.title) ?? "",
    name: text ?? "",
  };
}

function Row({ suggestion }: { suggestion: Suggestion }) {
  const t = useTranslations("cockpit.suggestions");
  const act = useAct();
  const { view } = useLive();
  const { id, kind } = suggestion;
  const answer = (outcome: "accepted" | "dismissed") =>
    act("suggestions.resolve", { id, outcome }, { undo: t(outcome) });
  return (
    <li className="flex flex-wrap items-center gap-2 rounded-card bg-sunken py-2 pr-2 pl-3.5 text-sm">
      <p className="min-w-0 flex-1 basis-60">{t(`kind.${kind}`, wordsOf(view, suggestion))}</p>
      <Button size="sm" onClick={() => answer("dismissed")}>
        {t("dismiss")}
      </Button>
      <Button size="sm" onClick={() => answer("accepted")}>
        {t("accept")}
      </Button>
    </li>
  );
}

/** What participants suggest: names, cards that belong together, cards that do not fit. */
export function Suggestions() {
  const t = useTranslations("cockpit.suggestions");
  const [isOpen, setIsOpen] = useState(false);
  const open = useRecords("suggestion").filter(({ outcome }) => outcome === "open");
  useOffers([{ id: "suggestions", onUse: () => setIsOpen(true) }]);
  return (
    <>
      <Button variant="soft" onClick={() => setIsOpen(true)}>
        <MessageSquare aria-hidden />
        {t("count", { n: open.length })}
      </Button>
      <Dialog open={isOpen} onOpenChange={setIsOpen} title={t("title")} width="lg">
        {open.length === 0 ? (
          <p className="text-sm text-ink-2">{t("none")}</p>
        ) : (
          <ul className="grid gap-2">
            {open.map((suggestion) => (
              <Row key={suggestion.id} suggestion={suggestion} />
            ))}
          </ul>
        )}
      </Dialog>
    </>
  );
}
