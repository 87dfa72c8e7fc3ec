import { Info, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useWorkshop } from "@/app/_live/live";
import { CopyField } from "@/app/_ui/copy-field";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { QrCode } from "@/app/_ui/qr-code";
import { useAhead } from "@/app/_workshop/ahead";
import { useJoinAddress } from "@/app/_workshop/use-join-address";
import { formatJoinCode } from "@/domain/join-code";
import { isBefore } from "@/domain/phases";
import { CopyArea } from "./copy-area";

/** Code, link, QR code and a text to send. */
export function Invite({ appUrl }: { appUrl: string | null }) {
  const t = useTranslations("workshop.invite");
  const { joinCode, phase } = useWorkshop();
  const { link, isLocal } = useJoinAddress(appUrl);
  const text = useInvitation(appUrl);
  if (!isBefore(phase, "closed")) return <Notice icon={<Info aria-hidden />} title={t("over")} />;
  return (
    <Panel as="section" aria-labelledby="invite-title" className="grid gap-4">
      <h2 id="invite-title" className="text-lg font-[680]">
        {t("title")}
      </h2>
      <div className="flex items-center gap-4">
        <div className="size-28 shrink-0 overflow-hidden rounded-card bg-white shadow-flat">
          {link && <QrCode value={link} label={t("qr", { link })} />}
        </div>
        <p>
          <span className="block text-sm text-ink-2">{t("code")}</span>
          <span className="font-display text-2xl font-bold tracking-wide whitespace-nowrap">
            {formatJoinCode(joinCode)}
          </span>
        </p>
      </div>
      <CopyField label={t("link")} value={link} />
      {phase === "draft" && <p className="text-xs text-ink-2">{t("notYet")}</p>}
      {isLocal && <Notice tone="warn" icon={<TriangleAlert aria-hidden />} title={t("local")} />}
      <CopyArea label={t("text")} value={text} rows={9} action={t("copyText")} />
    </Panel>
  );
}

function useInvitation(appUrl: string | null): string {
  const t = useTranslations("workshop.invite");
  const format = useFormatter();
  const timeZone = useTimeZoneHere();
  const ahead = useAhead();
  const { title, goal, startsAt, anonymity, joinCode } = useWorkshop();
  const { host, link } = useJoinAddress(appUrl);
  const when =
    startsAt === null ? null : format.dateTime(new Date(startsAt), { dateStyle: "full", timeStyle: "short", timeZone });
  const head = [title, ...(goal === "" ? [] : [goal]), ...(when === null ? [] : [t("when", { when })])];
  const before = ahead && !ahead.isOver ? [t("ahead", { until: ahead.until }), ""] : [];
  const how = [t("join", { link }), t("withCode", { host, code: formatJoinCode(joinCode) })];
  return [...head, "", ...before, ...how, "", t("phone"), t(anonymity)].join("\n");
}
