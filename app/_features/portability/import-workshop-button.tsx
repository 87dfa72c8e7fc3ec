"use client";

import { FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef, useState } from "react";
import { Button, type ButtonStyle } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Alarm } from "@/app/_ui/spoken";
import { type Uploaded, uploadWorkshop } from "./upload";

/** Makes a workshop of an exported file and opens it. A file that does not fit stays chosen, so that it can be mended and sent again. */
export function ImportWorkshopButton(style: ButtonStyle) {
  const t = useTranslations("portability");
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [failure, setFailure] = useState<Exclude<Uploaded, { id: string }> | null>(null);
  const [isBusy, setBusy] = useState(false);

  const send = async (chosen: File) => {
    setBusy(true);
    setFailure(null);
    const uploaded = await uploadWorkshop(chosen);
    if ("id" in uploaded) return router.push(`/w/${uploaded.id}`);
    setBusy(false);
    setFailure(uploaded);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.files?.[0];
    target.value = "";
    if (!chosen) return;
    setFile(chosen);
    void send(chosen);
  };

  return (
    <div className="grid justify-items-start gap-3">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        onChange={choose}
        aria-label={t("choose")}
        tabIndex={-1}
        className="sr-only"
      />
      <Button {...style} busy={isBusy} onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {t("import")}
      </Button>
      <Alarm className="w-full">
        {failure && file && (
          <Notice tone="danger" title={<bdi className="wrap-anywhere">{t("failed", { name: file.name })}</bdi>}>
            <FailureText failure={failure} />
            <p className="mt-1">{t("unchanged")}</p>
            <Button size="sm" className="mt-2.5" onClick={() => void send(file)}>
              {t("again")}
            </Button>
          </Notice>
        )}
      </Alarm>
    </div>
  );
}

function FailureText({ failure }: { failure: Exclude<Uploaded, { id: string }> }) {
  const t = useTranslations("portability");
  if ("code" in failure) return <p>{t(`codes.${isKnown(failure.code) ? failure.code : "internal"}`)}</p>;
  const { path, reason } = failure.fault;
  return (
    <>
      <p>{t(`reasons.${reason}`)}</p>
      {path && (
        <p className="mt-1 wrap-anywhere">
          {t("where")} <code dir="ltr">{path}</code>
        </p>
      )}
    </>
  );
}

const KNOWN = ["offline", "unreadable", "too_large", "unauthorized", "unavailable", "bad_request", "internal"] as const;
const isKnown = (code: string): code is (typeof KNOWN)[number] => (KNOWN as readonly string[]).includes(code);
