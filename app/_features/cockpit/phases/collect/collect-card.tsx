"use client";
import { cx } from "class-variance-authority";
import { Ellipsis, Eye, EyeOff, MonitorUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type MouseEvent, memo, useState } from "react";
import { IconButton } from "@/app/_ui/icon-button";
import { focusFirstEntry, Menu, MenuItem } from "@/app/_ui/menu";
import type { Touchpoint } from "@/domain/records";
import { LaneItem } from "../../parts/lane-list";
import { useAct } from "../../parts/use-act";
import { useSpotlight } from "../../parts/use-spotlight";

/**
 * Beside the first line, which keeps room for it: never over the text.
 * Not drawn before it is wanted: nothing, rather than something transparent, four hundred times in a lane.
 */
const TRIGGER = cx(
  "float-right -mt-1.5 -mr-2.5 -mb-2 [&>svg]:hidden",
  "group-hover:[&>svg]:block focus-visible:[&>svg]:block data-[state=open]:[&>svg]:block pointer-coarse:[&>svg]:block",
);

/** A plain button until its menu is wanted: thousands of menus in waiting would make a full workshop slow. */
function CardMenu({ card }: { card: Touchpoint }) {
  const t = useTranslations("cockpit.card");
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  const look = {
    size: "sm",
    "aria-label": t("more", { text: card.text }),
    className: TRIGGER,
    children: <Ellipsis aria-hidden />,
  } as const;
  const open = ({ detail }: MouseEvent) => {
    setIsOpen(true);
    if (detail === 0) focusFirstEntry();
  };
  if (isOpen === null) return <IconButton {...look} aria-haspopup="menu" onClick={open} />;
  return (
    <Menu trigger={<IconButton {...look} />} open={isOpen} onOpenChange={setIsOpen}>
      {isOpen && <CardSteps card={card} />}
    </Menu>
  );
}

function CardSteps({ card }: { card: Touchpoint }) {
  const t = useTranslations("cockpit");
  const act = useAct();
  const { show } = useSpotlight();
  const isHidden = card.hiddenAt !== null;
  const hide = () => act("touchpoints.hide", { id: card.id }, { undo: t("card.hidden", { text: card.text }) });
  const unhide = () => act("touchpoints.unhide", { id: card.id }, { say: t("card.shown") });
  return (
    <>
      {card.displayOrder !== null && !isHidden && (
        <MenuItem icon={<MonitorUp aria-hidden />} onSelect={() => show({ kind: "touchpoint", id: card.id })}>
          {t("spotlight")}
        </MenuItem>
      )}
      <MenuItem icon={isHidden ? <Eye aria-hidden /> : <EyeOff aria-hidden />} onSelect={isHidden ? unhide : hide}>
        {isHidden ? t("card.unhide") : t("card.hide")}
      </MenuItem>
    </>
  );
}

/** One card without its author. */
export const CollectCard = memo(function CollectCard({ card }: { card: Touchpoint }) {
  const t = useTranslations("cockpit.card");
  const isHidden = card.hiddenAt !== null;
  const isStarter = card.source === "template" && !card.adopted;
  return (
    <LaneItem
      className={cx(
        "group flow-root rounded-xl px-2.75 py-2.25 text-sm leading-snug font-medium forced-colors:border",
        isHidden ? "border border-dashed border-line-strong text-ink-3" : "bg-surface shadow-flat",
      )}
    >
      <CardMenu card={card} />
      {(isHidden || isStarter) && (
        <span className="mb-0.5 block text-2xs font-semibold text-ink-2">
          {isHidden ? t("isHidden") : t("starter")}
        </span>
      )}
      <bdi>{card.text}</bdi>
    </LaneItem>
  );
});
