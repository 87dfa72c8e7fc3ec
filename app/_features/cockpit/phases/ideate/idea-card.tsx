"use client";
import { cx } from "class-variance-authority";
import { CornerDownRight, Eye, EyeOff, Layers, Locate } from "lucide-react";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { IconButton } from "@/app/_ui/icon-button";
import { useText } from "@/app/_workshop/use-text";
import { cardById } from "@/content/cards";
import type { Idea } from "@/domain/records";
import { useAct } from "../../parts/use-act";
import { useSpotlight } from "../../parts/use-spotlight";
import { useIdeate } from "./use-ideate";

/** One idea; ticked ones become drafts of the plan. */
export function IdeaCard({ idea }: { idea: Idea }) {
  const t = useTranslations("cockpitIdeate");
  const act = useAct();
  const text = useText();
  const spotlight = useSpotlight();
  const { titleOf } = useIdeate();
  const { id, ticked } = idea;
  const isHidden = idea.hiddenAt !== null;
  const card = idea.cardId === null ? undefined : cardById(idea.cardId);
  const model = titleOf(idea.basedOnIdeaId);
  const isOn = spotlight.isOn(id);
  return (
    <li className={cx("rounded-card bg-surface p-3 shadow-flat forced-colors:border", isHidden && "opacity-70")}>
      <p className="leading-snug">
        <bdi>{idea.text}</bdi>
      </p>
      {card && <Origin icon={<Layers aria-hidden />}>{text(card.title)}</Origin>}
      {model && <Origin icon={<CornerDownRight aria-hidden />}>{t("basedOn", { text: model })}</Origin>}
      <div className="mt-1.5 flex items-center gap-1">
        {isHidden ? (
          <span className="flex-1 text-xs text-ink-2">{t("hidden")}</span>
        ) : (
          <Checkbox
            className="flex-1 text-xs!"
            label={t("intoPlan")}
            aria-label={t("intoPlanLabel", { text: idea.text })}
            checked={ticked}
            onChange={(event) => act("ideas.tick", { id, ticked: event.target.checked })}
          />
        )}
        {!isHidden && (
          <IconButton
            size="sm"
            aria-pressed={isOn}
            aria-label={t("spotlight", { title: idea.text })}
            onClick={() => (isOn ? spotlight.end() : spotlight.show({ kind: "idea", id }))}
          >
            <Locate aria-hidden />
          </IconButton>
        )}
        <IconButton
          size="sm"
          aria-label={t(isHidden ? "unhide" : "hide", { text: idea.text })}
          onClick={() =>
            act(isHidden ? "ideas.unhide" : "ideas.hide", { id }, isHidden ? {} : { undo: t("hiddenNow") })
          }
        >
          {isHidden ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
        </IconButton>
      </div>
    </li>
  );
}

function Origin({ icon, children }: { icon: React.ReactNode; children: React.ReactNode }) {
  return (
    <p className="mt-1.5 flex items-start gap-1.5 text-xs text-ink-2 [&>svg]:mt-0.5 [&>svg]:size-3.5 [&>svg]:shrink-0">
      {icon}
      <span>{children}</span>
    </p>
  );
}
