"use client";

import { CircleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { useLiveStore } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { CopyField } from "@/app/_ui/copy-field";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { QrCode } from "@/app/_ui/qr-code";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Alarm } from "@/app/_ui/spoken";
import { TextField } from "@/app/_ui/text-field";

type Links = Awaited<ReturnType<typeof api.reviewLinks.list.query>>;

/** Links to the plan for people without an account: make one, see when it was used, withdraw it. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("plan.share");
  const { workshopId } = useLiveStore();
  const [links, setLinks] = useState<Links>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = useCallback(async (act: () => Promise<void>) => {
    setProblem(null);
    try {
      await act();
    } catch (error) {
      setProblem(failureOf(error).code);
    }
  }, []);
  const load = useCallback(
    () => attempt(async () => setLinks(await api.reviewLinks.list.query({ workshopId }))),
    [attempt, workshopId],
  );
  useEffect(() => void load(), [load]);
  const revoke = (id: string) =>
    attempt(async () => {
      await api.reviewLinks.revoke.mutate({ workshopId, id });
      await load();
    });
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t("title")} description={t("text")}>
      <div className="grid gap-6">
        <NewLink attempt={attempt} onMade={load} />
        {problem && (
          <Alarm>
            <Notice tone="warn" icon={<CircleAlert aria-hidden />}>
              {t(problem === "wrong_phase" ? "wrongPhase" : "failed")}
            </Notice>
          </Alarm>
        )}
        <LinkList links={links} onRevoke={revoke} />
      </div>
    </Dialog>
  );
}

interface NewLinkProps {
  attempt: (act: () => Promise<void>) => Promise<void>;
  onMade: () => Promise<void>;
}

function NewLink({ attempt, onMade }: NewLinkProps) {
  const t = useTranslations("plan.share");
  const { workshopId } = useLiveStore();
  const [scope, setScope] = useState<"view" | "update">("update");
  const [label, setLabel] = useState("");
  const [url, setUrl] = useState<string | null>(null);
  const make = () =>
    attempt(async () => {
      const { path } = await api.reviewLinks.create.mutate({ workshopId, scope, label });
      setUrl(window.location.origin + path);
      setLabel("");
      await onMade();
    });
  return (
    <div className="grid gap-4">
      <RadioGroup
        legend={t("allows")}
        layout="list"
        value={scope}
        onChange={setScope}
        options={[
          { value: "update", label: t("update"), hint: t("updateHint") },
          { value: "view", label: t("view"), hint: t("viewHint") },
        ]}
      />
      <TextField
        label={t("label")}
        optional
        maxLength={60}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <Button variant="primary" onClick={make}>
        {t("make")}
      </Button>
      {url && (
        <>
          <CopyField key={url} label={t("link")} value={url} hint={t("once")} />
          <QrCode value={url} label={t("link")} className="w-40" />
        </>
      )}
    </div>
  );
}

function LinkList({ links, onRevoke }: { links: Links; onRevoke: (id: string) => void }) {
  const t = useTranslations("plan.share");
  const format = useFormatter();
  if (links.length === 0) return null;
  const today = new Date().toISOString().slice(0, 10);
  const date = (at: number | Date) =>
    formatCalendarDate(format.dateTime, new Date(at).toISOString().slice(0, 10), today);
  const stateOf = ({ revokedAt, expiresAt, lastUsedAt }: Links[number]) => {
    if (revokedAt !== null) return t("revoked", { date: date(revokedAt) });
    if (Number(expiresAt) < Date.now()) return t("expired", { date: date(expiresAt) });
    return lastUsedAt === null ? t("unused") : t("used", { date: date(lastUsedAt) });
  };
  return (
    <section aria-labelledby="links-made">
      <h3 id="links-made" className="mb-1 text-base font-[650]">
        {t("made")}
      </h3>
      <ul>
        {links.toReversed().map((link) => (
          <li
            key={link.id}
            className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line py-2.5 text-sm"
          >
            <span>
              <span className="font-[550]">{link.label || t("noLabel", { date: date(link.createdAt) })}</span>
              <span className="block text-xs text-ink-2">{`${t(link.scope)} · ${stateOf(link)}`}</span>
            </span>
            {link.revokedAt === null && (
              <Button
                size="sm"
                variant="danger"
                onClick={() => onRevoke(link.id)}
                aria-label={t("revokeNamed", { name: link.label || date(link.createdAt) })}
              >
                {t("revoke")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
