"use client";
import { GitCompareArrows } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Alarm } from "@/app/_ui/spoken";
import type { FieldState } from "./use-field";

/** Both versions of a field that two people changed at once; the stored one counts until somebody chooses. */
export function ConflictChoice({ label, field }: { label: string; field: FieldState }) {
  const t = useTranslations("actions.conflict");
  if (field.conflict === null) return null;
  const versions = [
    { key: "theirs", text: field.conflict, keep: field.takeTheirs },
    { key: "mine", text: field.text, keep: field.keepMine },
  ] as const;
  return (
    <Alarm>
      <Notice tone="warn" icon={<GitCompareArrows aria-hidden />} title={t("title", { label })} className="mt-2">
        <div className="mt-2 grid gap-2 sm:grid-cols-2">
          {versions.map(({ key, text, keep }) => (
            <div key={key} className="flex items-center gap-2 rounded-control bg-surface px-3 py-2">
              <p className="min-w-0 flex-1 text-xs">
                <span className="block text-ink-2">{t(key)}</span>
                <span className="font-semibold wrap-anywhere">{text || t("empty")}</span>
              </p>
              <Button size="sm" onClick={keep} aria-label={t("keepLabel", { version: t(key) })}>
                {t("keep")}
              </Button>
            </div>
          ))}
        </div>
      </Notice>
    </Alarm>
  );
}
