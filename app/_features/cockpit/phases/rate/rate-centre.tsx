"use client";
import { Pin, PinOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import type { Moment } from "@/domain/records";
import { useCockpit } from "../../cockpit-context";
import { useOffers } from "../../palette/offers";
import { BigProgress } from "../../parts/big-progress";
import { MomentName } from "../../parts/moment-name";
import { PhaseQuestion } from "../../parts/phase-heading";
import { ScrollArea } from "../../parts/scroll-area";
import { useAct } from "../../parts/use-act";
import { useMoments } from "../../parts/use-moments";

function Row({ moment }: { moment: Moment }) {
  const t = useTranslations("cockpit.rate");
  const act = useAct();
  const { id, title, shortlisted } = moment;
  const toggle = () =>
    shortlisted
      ? act("moments.unpin", { momentId: id }, { undo: t("unpinned", { title }) })
      : act("moments.pin", { momentId: id }, { undo: t("pinned", { title }) });
  const text = shortlisted ? t("unpin") : t("pin");
  const { isPreview } = useCockpit();
  useOffers(isPreview ? [] : [{ id: shortlisted ? "unpin" : "pin", of: title, onUse: () => void toggle() }]);
  return (
    <li className="flex items-center gap-3 rounded-control bg-sunken py-1 pr-1 pl-3 text-sm">
      <MomentName moment={moment} />
      <Button size="sm" aria-label={`${text}: ${title}`} onClick={toggle}>
        {shortlisted ? <PinOff aria-hidden /> : <Pin aria-hidden />}
        {text}
      </Button>
    </li>
  );
}

/** The shortlist as a set in the order of the journey, without counts; taking in and out is audited (I3, method 5.2). */
function Shortlist() {
  const t = useTranslations("cockpit.rate");
  const moments = useMoments();
  const inside = moments.filter(({ shortlisted }) => shortlisted);
  const outside = moments.filter(({ shortlisted }) => !shortlisted);
  return (
    <div className="grid max-w-3xl gap-4">
      <section className="grid gap-2" aria-labelledby="shortlist">
        <h2 id="shortlist" className="text-lg font-[680]">
          {t("shortlist", { n: inside.length })}
        </h2>
        <p className="text-xs text-ink-2">{t("noOrder")}</p>
        <ul className="grid gap-1.5">
          {inside.map((moment) => (
            <Row key={moment.id} moment={moment} />
          ))}
        </ul>
      </section>
      {outside.length > 0 && (
        <details className="rounded-card bg-surface shadow-flat">
          <summary className="flex min-h-11 cursor-pointer items-center rounded-card px-3.5 py-2 text-sm font-[650]">
            {t("others", { n: outside.length })}
          </summary>
          <ul className="grid gap-1.5 px-2 pb-2">
            {outside.map((moment) => (
              <Row key={moment.id} moment={moment} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export function RateCentre() {
  const t = useTranslations("cockpit.rate");
  return (
    <ScrollArea>
      <PhaseQuestion phase="rate" />
      <BigProgress hint={t("estimate")} />
      <Shortlist />
    </ScrollArea>
  );
}
