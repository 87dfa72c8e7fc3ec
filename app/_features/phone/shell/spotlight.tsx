"use client";

import { LocateFixed } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useLive, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import type { Workshop } from "@/domain/records";
import type { StateReader } from "@/domain/state";

type Spotlit = NonNullable<Workshop["spotlight"]>;

/** "Everyone here": what the facilitator brought onto all screens; whoever scrolls away gets a way back. */
export function Spotlight() {
  const { spotlight } = useWorkshop();
  const { view } = useLive();
  const text = spotlight && spotlitText(view, spotlight);
  return text ? <SpotlightCard key={spotlight.id} kind={spotlight.kind} text={text} /> : null;
}

function spotlitText(view: StateReader, { kind, id }: Spotlit): string | undefined {
  const record = view.get(kind, id);
  if (!record) return undefined;
  return "title" in record ? record.title : record.text;
}

function SpotlightCard({ kind, text }: { kind: Spotlit["kind"]; text: string }) {
  const t = useTranslations("phone");
  const card = useRef<HTMLElement>(null);
  const [isAway, setAway] = useState(false);
  useEffect(() => announce(`${t(`spotlight.${kind}`)}: ${text}`), [t, kind, text]);
  useEffect(() => {
    const element = card.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setAway(entry ? !entry.isIntersecting : false));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const back = () => card.current?.scrollIntoView({ block: "center" });
  return (
    <>
      <section ref={card} aria-labelledby="spotlight" className="mb-4 rounded-2xl bg-brand-tint px-4 py-3.5">
        <h2
          id="spotlight"
          className="flex items-center gap-1.5 font-sans text-2xs font-[650] tracking-normal text-brand"
        >
          <LocateFixed aria-hidden className="size-4" />
          {t(`spotlight.${kind}`)}
        </h2>
        <p className="mt-1 text-lg leading-snug font-[650]">
          <bdi>{text}</bdi>
        </p>
      </section>
      {isAway && (
        <p className="fixed inset-x-0 bottom-28 z-10 grid justify-items-center">
          <Button variant="soft" className="min-h-touch rounded-pill shadow-raised" onClick={back}>
            <LocateFixed aria-hidden />
            {t("backToGroup")}
          </Button>
        </p>
      )}
    </>
  );
}
