"use client";
import { Lock, LockOpen, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { useAct } from "./use-act";

function Rotate() {
  const t = useTranslations("cockpit.join");
  const tCommon = useTranslations("common");
  const act = useAct();
  const [isAsked, setIsAsked] = useState(false);
  const rotate = async () => {
    setIsAsked(false);
    await act("join.rotateCode", {}, { say: t("rotated") });
  };
  if (!isAsked)
    return (
      <Button size="sm" onClick={() => setIsAsked(true)}>
        <RefreshCw aria-hidden />
        {t("rotate")}
      </Button>
    );
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <p>{t("rotateQuestion")}</p>
      <Button size="sm" onClick={() => setIsAsked(false)}>
        {tCommon("cancel")}
      </Button>
      <Button size="sm" variant="danger" onClick={rotate}>
        {t("rotate")}
      </Button>
    </div>
  );
}

/** Locks joining, or makes a new code when the old one has gone too far. */
export function DoorControls() {
  const t = useTranslations("cockpit.tools");
  const act = useAct();
  const { lockedAt } = useWorkshop();
  const isLocked = lockedAt !== null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button size="sm" onClick={() => act(isLocked ? "join.unlock" : "join.lock", {})}>
        {isLocked ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
        {isLocked ? t("unlock") : t("lock")}
      </Button>
      <Rotate />
      {isLocked && <p className="basis-full text-xs text-ink-2">{t("lockedHint")}</p>}
    </div>
  );
}
