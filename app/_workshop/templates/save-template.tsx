"use client";
import { BookmarkPlus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { TemplateDialog, type TemplateSource } from "./template-dialog";

/** Keeps how a workshop is set up, and the cards that are ticked, for workshops to come. */
export function SaveTemplate({ variant, ...source }: TemplateSource & { variant?: "quiet" }) {
  const t = useTranslations("template");
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const keep = (id: string) => {
    setSaved(id);
    announce(t("saved"));
  };
  return (
    <div>
      <Button wide {...(variant && { variant })} onClick={() => setOpen(true)}>
        <BookmarkPlus aria-hidden />
        {t("save")}
      </Button>
      <p className="px-3 text-center text-xs text-ink-2">
        {saved && (
          <>
            {t("saved")}{" "}
            <Link href={`/w/new?template=${saved}`} className="underline underline-offset-2">
              {t("use")}
            </Link>
          </>
        )}
      </p>
      {isOpen && <TemplateDialog {...source} onClose={() => setOpen(false)} onSaved={keep} />}
    </div>
  );
}
