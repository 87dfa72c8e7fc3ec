import { ExternalLink, Pencil, Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { newId } from "@/app/_live/ids";
import { useExecute, useRecords, useServerNow } from "@/app/_live/live";
import { IconButton } from "@/app/_ui/icon-button";
import { Tag } from "@/app/_ui/tag";
import { useToast } from "@/app/_ui/toast";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { Evidence } from "@/domain/records";

const TONES = { "-1": "danger", "0": "neutral", "1": "ok" } as const;

interface EvidenceRowProps {
  evidence: Evidence;
  mayChange: boolean;
  onEdit: () => void;
}

export function EvidenceRow({ evidence, mayChange, onEdit }: EvidenceRowProps) {
  const t = useTranslations("workshop.evidence");
  const say = useText();
  const { kind, sentiment, text, url } = evidence;
  const facts = useFacts(evidence);
  const remove = useRemove(evidence);
  return (
    <li className="flex items-start gap-3 py-3">
      <div className="min-w-0 flex-1">
        <p className="text-sm">
          <bdi>{text}</bdi>
        </p>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-2">
          <Tag tone={TONES[`${sentiment}`]}>{say(label("sentiment", sentiment))}</Tag>
          <bdi>{[say(label("evidenceKind", kind)), ...facts].join(" · ")}</bdi>
          {url && (
            <a
              href={url}
              target="_blank"
              rel="noreferrer"
              aria-label={t("sourceLabel", { text })}
              className="inline-flex items-center gap-1 py-1 text-brand underline underline-offset-2"
            >
              {t("source")}
              <ExternalLink aria-hidden className="size-3.5" />
            </a>
          )}
        </p>
      </div>
      {mayChange && (
        <div className="flex gap-1">
          <IconButton size="sm" aria-label={t("editLabel", { text })} onClick={onEdit}>
            <Pencil aria-hidden />
          </IconButton>
          <IconButton size="sm" aria-label={t("removeLabel", { text })} onClick={() => void remove()}>
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      )}
    </li>
  );
}

function useFacts({ occurredOn, count, momentId }: Evidence): string[] {
  const t = useTranslations("workshop.evidence");
  const format = useFormatter();
  const today = new Date(useServerNow(60_000)).toISOString().slice(0, 10);
  const moment = useRecords("moment").find(({ id }) => id === momentId);
  return [
    ...(moment ? [moment.title] : []),
    ...(occurredOn ? [formatCalendarDate(format.dateTime, occurredOn, today)] : []),
    ...(count === null || count === undefined ? [] : [t("times", { n: count })]),
  ];
}

/** Deletes at once and offers to bring it back. */
function useRemove(evidence: Evidence) {
  const t = useTranslations();
  const execute = useExecute();
  const toast = useToast();
  return async () => {
    const outcome = await execute("evidence.remove", { id: evidence.id });
    if (!outcome.ok) return toast({ text: t(`refusals.${outcome.code}`), tone: "danger" });
    const { kind, sentiment, text, url, occurredOn, count, momentId, touchpointId } = evidence;
    const again = { id: newId(), kind, sentiment, text, url, occurredOn, count, momentId, touchpointId };
    const onAction = () => void execute("evidence.add", again);
    toast({ text: t("workshop.evidence.removed"), action: { label: t("common.undo"), onAction } });
  };
}
