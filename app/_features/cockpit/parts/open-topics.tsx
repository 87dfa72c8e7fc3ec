"use client";
import { SquareParking } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRecords } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { ParkingDialog } from "./parking-dialog";

/** At the end: topics nobody has decided about yet, and the way to them. */
export function OpenTopics() {
  const t = useTranslations("cockpit.parking");
  const [isShown, setShown] = useState(false);
  const open = useRecords("parkingLotItem").filter(({ outcome }) => outcome === "open").length;
  if (open === 0 && !isShown) return null;
  return (
    <section className="grid justify-items-start gap-2 rounded-card bg-surface p-3.5 text-sm shadow-flat forced-colors:border">
      <h2 className="flex items-center gap-2 font-sans text-sm font-[650] tracking-normal">
        <SquareParking aria-hidden className="size-4 text-brand" />
        {t("waiting", { n: open })}
      </h2>
      <p className="text-xs text-ink-2">{t("waitingText")}</p>
      <Button size="sm" onClick={() => setShown(true)}>
        {t("settle")}
      </Button>
      <ParkingDialog open={isShown} onClose={() => setShown(false)} />
    </section>
  );
}
