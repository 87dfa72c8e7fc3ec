"use client";
import { ChevronDown, Link2, Presentation, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { CopyField } from "@/app/_ui/copy-field";
import { Dialog } from "@/app/_ui/dialog";
import { Menu, MenuItem } from "@/app/_ui/menu";
import { Notice } from "@/app/_ui/notice";
import { useJoinAddress } from "@/app/_workshop/use-join-address";
import { isWithin } from "@/domain/phases";
import { useOffers } from "../palette/offers";
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
        <Dialog
          open
          onOpenChange={forget}
          onClosed={() => button.current?.focus()}
          title={t("screenLink")}
          description={t("screenLinkText")}
        >
          <OtherDevice path={handed.path} />
        </Dialog>
      )}
    </>
  );
}

/** The link under the address other devices know, or a word where there is none. */
function OtherDevice({ path }: { path: string }) {
  const t = useTranslations("cockpit.top");
  const { link, isLocal } = useJoinAddress();
  return (
    <div className="grid gap-4">
      <CopyField label={t("bigScreen")} value={new URL(path, link).href} />
      {isLocal && <Notice tone="warn" icon={<TriangleAlert aria-hidden />} title={t("screenLinkLocal")} />}
    </div>
  );
}
