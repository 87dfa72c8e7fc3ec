"use client";
import { Presentation } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { CopyField } from "@/app/_ui/copy-field";
import { Dialog } from "@/app/_ui/dialog";
import { isWithin } from "@/domain/phases";
import { useOffers } from "../palette/offers";
import { useBigScreen } from "./use-big-screen";
import { useKeys } from "./use-keys";

/** Opens the room's view in a window of its own, by a link that only looks. */
export function ScreenButton() {
  const t = useTranslations("cockpit.top");
  const { phase } = useWorkshop();
  const { open, isOpening, blocked, forget } = useBigScreen();
  const may = isWithin(phase, "draft", "commit");
  useKeys(may ? { f: () => void open() } : {});
  useOffers(may ? [{ id: "bigScreen", keys: ["F"], onUse: () => void open() }] : []);
  if (!may) return null;
  return (
    <>
      <Button
        variant="soft"
        busy={isOpening}
        aria-keyshortcuts="f"
        aria-label={t("bigScreen")}
        onClick={() => void open()}
        className="max-md:hidden"
      >
        <Presentation aria-hidden />
        <span className="hidden xl:inline">{t("bigScreen")}</span>
      </Button>
      <Dialog open={blocked !== null} onOpenChange={forget} title={t("bigScreen")} description={t("bigScreenBlocked")}>
        <CopyField label={t("bigScreen")} value={blocked ?? ""} />
      </Dialog>
    </>
  );
}
