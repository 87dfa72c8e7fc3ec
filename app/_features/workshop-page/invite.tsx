import { Info, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useWorkshop } from "@/app/_live/live";
import { CopyField } from "@/app/_ui/copy-field";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { QrCode } from "@/app/_ui/qr-code";
import { Segmented } from "@/app/_ui/radio-group";
import { useAhead } from "@/app/_workshop/ahead";
import { useJoinAddress } from "@/app/_workshop/use-join-address";
import { LOCALES, type Locale } from "@/content/text";
import { formatJoinCode } from "@/domain/join-code";
import { isBefore } from "@/domain/phases";
import { CopyArea } from "./copy-area";
import { type InvitationWords, invitationText } from "./invitation";

interface InviteProps {
  words: InvitationWords;
}

/** Code, link, QR code and a text to send. */
export function Invite({ words }: InviteProps) {
  const t = useTranslations("workshop.invite");
  const { joinCode, phase } = useWorkshop();
  const { link, isLocal } = useJoinAddress();
  if (!isBefore(phase, "closed")) return <Notice icon={<Info aria-hidden />} title={t("over")} />;
  return (
    <Panel as="section" aria-labelledby="invite-title" className="grid grid-cols-1 gap-4">
      <h2 id="invite-title" className="text-lg font-[680]">
        {t("title")}
      </h2>
      <div className="flex flex-wrap items-center gap-4">
        <div className="size-28 shrink-0 overflow-hidden rounded-card bg-white shadow-flat">
          {link && <QrCode value={link} label={t("qr", { link })} />}
        </div>
        <p>
          <span className="block text-sm text-ink-2">{t("code")}</span>
          <span className="font-display text-2xl font-bold tracking-wide">{formatJoinCode(joinCode)}</span>
        </p>
      </div>
      <CopyField label={t("link")} value={link} />
      {phase === "draft" && <p className="text-xs text-ink-2">{t("notYet")}</p>}
      {isLocal && <Notice tone="warn" icon={<TriangleAlert aria-hidden />} title={t("local")} />}
      <Invitation words={words} />
    </Panel>
  );
}

/** In the language of the room first: most people are invited in it. */
function Invitation({ words }: InviteProps) {
  const t = useTranslations("workshop.invite");
  const timeZone = useTimeZoneHere();
  const ahead = useAhead();
  const workshop = useWorkshop();
  const { host, link } = useJoinAddress();
  const [chosen, setChosen] = useState<Locale | null>(null);
  const locale = chosen ?? workshop.locale;
  const aheadUntil = ahead && !ahead.isOver ? workshop.collectUntil : null;
  const text = invitationText(locale, words, { workshop, host, link, aheadUntil, timeZone });
  return (
    <div className="grid grid-cols-1 gap-3">
      <Segmented
        legend={t("language")}
        value={locale}
        onChange={setChosen}
        options={LOCALES.map((value) => ({ value, label: <span lang={value}>{t(value)}</span> }))}
      />
      <CopyArea key={locale} label={t("text")} value={text} lang={locale} rows={9} action={t("copyText")} />
    </div>
  );
}
