"use client";
import { ChevronDown, Link2, Presentation } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { CopyField } from "@/app/_ui/copy-field";
import { Dialog } from "@/app/_ui/dialog";
import { Menu, MenuItem } from "@/app/_ui/menu";
import { isWithin } from "@/domain/phases";
import { useOffers } from "../palette/offers";
import { ScreenLinkDialog } from "./screen-link-dialog";
import { useBigScreen } from "./use-big-screen";
import { useKeys } from "./use-keys";

/** Opens the room's view in a window of its own or hands out its link for another device; the link only looks. */
export function ScreenButton() {
  const t = useTranslations("cockpit.top");
  const { phase } = useWorkshop();
  const { open, handOut, isBusy, handed, forget } = useBigScreen();
  const button = useRef<HTMLButtonElement>(null);
  const may = isWithin(phase, "draft", "commit");
  useKeys(may ? { f: open } : {});
  useOffers(
    may
      ? [
          { id: "bigScreen", keys: ["F"], onUse: open },
          { id: "screenLink", onUse: handOut },
        ]
      : [],
  );
  if (!may) return null;
  return (
    <>
      <Menu
        trigger={
          <Button ref={button} variant="soft" busy={isBusy} aria-label={t("bigScreen")} className="max-md:hidden">
            <Presentation aria-hidden />
            <span className="hidden xl:inline">{t("bigScreen")}</span>
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        <MenuItem icon={<Presentation aria-hidden />} shortcut="F" onSelect={open}>
          {t("screenHere")}
        </MenuItem>
        <MenuItem icon={<Link2 aria-hidden />} onSelect={handOut}>
          {t("screenLink")}
        </MenuItem>
      </Menu>
      {handed?.linkFor === "blocked" && (
        <Dialog open onOpenChange={forget} title={t("bigScreen")} description={t("bigScreenBlocked")}>
          <CopyField label={t("bigScreen")} value={location.origin + handed.path} />
        </Dialog>
      )}
      {handed?.linkFor === "other" && (
        <ScreenLinkDialog path={handed.path} onClose={forget} onClosed={() => button.current?.focus()} />
      )}
    </>
  );
}
