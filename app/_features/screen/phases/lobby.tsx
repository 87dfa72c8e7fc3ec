import { Lock, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { QrCode } from "@/app/_ui/qr-code";
import { useJoinAddress } from "@/app/_workshop/use-join-address";
import { formatJoinCode } from "@/domain/join-code";

const NAMES_SHOWN = 24;

/** The way in: code, QR code, and who is here already. The one picture with names. */
export function Lobby() {
  const t = useTranslations("screen.lobby");
  const { joinCode, anonymity, lockedAt } = useWorkshop();
  const { host, link } = useJoinAddress();
  const isLocked = lockedAt !== null;
  return (
    <>
      <div className="flex flex-1 items-center justify-between gap-16">
        <div className="min-w-0">
          <h1 className="max-w-[9em] text-[5rem] leading-[1.03] font-[720] tracking-[-.022em]">{t("title")}</h1>
          <p className="mt-10 text-[2.5rem] text-ink-2">
            {t.rich("how", { host: host || "…", b: (chunks) => <b className="font-bold text-ink">{chunks}</b> })}
          </p>
          <p className="mt-2 font-display text-[10.75rem] leading-none font-bold tracking-[-.02em] whitespace-nowrap text-brand">
            {formatJoinCode(joinCode)}
          </p>
          <p className="mt-9 flex items-center gap-5 text-ink-2">
            {isLocked ? (
              <Lock aria-hidden className="size-9 shrink-0 text-warn" />
            ) : (
              <ShieldCheck aria-hidden className="size-9 shrink-0 text-ok" />
            )}
            {isLocked ? t("locked") : t(anonymity)}
          </p>
        </div>
        <Code link={link} />
      </div>
      <People />
    </>
  );
}

function Code({ link }: { link: string }) {
  const t = useTranslations("screen");
  return (
    <div className="size-150 shrink-0 overflow-hidden rounded-[2.5rem] bg-white shadow-raised">
      {link && <QrCode value={link} label={t("qr", { link })} />}
    </div>
  );
}

function People() {
  const t = useTranslations("screen");
  const people = useRecords("participant");
  const names = people
    .map(({ id, displayName }) => ({ id, displayName }))
    .sort((a, b) => a.displayName.localeCompare(b.displayName));
  const shown = names.slice(0, NAMES_SHOWN);
  return (
    <div className="flex min-h-44 items-start gap-14 border-t-2 border-line pt-7">
      <p className="shrink-0">
        <b className="block font-display text-[5rem] leading-none font-[720] tabular-nums">{names.length}</b>
        <span className="text-[1.625rem] text-ink-2">{t("people", { n: names.length })}</span>
      </p>
      <ul className="flex max-h-36 flex-wrap gap-3.5 overflow-hidden pt-1">
        {shown.map(({ id, displayName }) => (
          <li
            key={id}
            className="animate-pop rounded-full bg-surface px-6.5 py-2.5 text-[1.875rem] font-[550] shadow-flat motion-reduce:animate-none"
          >
            <bdi>{displayName}</bdi>
          </li>
        ))}
        {names.length > shown.length && (
          <li className="px-4 py-2.5 text-[1.875rem] text-ink-2">
            {t("lobby.more", { n: names.length - shown.length })}
          </li>
        )}
      </ul>
    </div>
  );
}
