import { Lock, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { QrCode } from "@/app/_ui/qr-code";
import { useJoinAddress } from "@/app/_workshop/use-join-address";
import { formatJoinCode } from "@/domain/join-code";
import { People } from "./people";

/** The way in, and who is here already. The one picture with names. */
export function Lobby() {
  const { lockedAt } = useWorkshop();
  return (
    <>
      {lockedAt === null ? <WayIn /> : <ClosedDoor />}
      <People />
    </>
  );
}

function WayIn() {
  const t = useTranslations("screen.lobby");
  const { joinCode, anonymity } = useWorkshop();
  const { host, link } = useJoinAddress();
  return (
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
          <ShieldCheck aria-hidden className="size-9 shrink-0 text-ok" />
          {t(anonymity)}
        </p>
      </div>
      <Code link={link} />
    </div>
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

/** While the workshop is locked its code opens nothing, so nobody is shown it. */
function ClosedDoor() {
  const t = useTranslations("screen.lobby");
  return (
    <div className="flex flex-1 items-center justify-between gap-16">
      <div className="min-w-0">
        <h1 className="text-[5rem] leading-[1.03] font-[720] tracking-[-.022em]">{t("closedTitle")}</h1>
        <p className="mt-8 max-w-[26em] text-[2.5rem] leading-snug text-ink-2 text-balance">{t("closed")}</p>
      </div>
      <span aria-hidden className="grid size-100 shrink-0 place-items-center rounded-full bg-warn-tint text-warn">
        <Lock className="size-44" strokeWidth={1.5} />
      </span>
    </div>
  );
}
