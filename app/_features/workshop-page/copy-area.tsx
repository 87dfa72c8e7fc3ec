import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { TextArea } from "@/app/_ui/text-area";
import { copyText } from "./copy-text";

interface CopyAreaProps {
  label: string;
  value: string;
  rows: number;
  /** Of the text, where it is another than the page's. */
  lang?: string;
  /** On the button. */
  action: string;
}

/** A text of several lines to take along. */
export function CopyArea({ label, value, rows, lang, action }: CopyAreaProps) {
  const t = useTranslations("common");
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "byHand" | null>(null);
  const copy = async () => {
    if (!field.current) return;
    const next = (await copyText(field.current)) ? "copied" : "copyByHand";
    setOutcome(next === "copied" ? "copied" : "byHand");
    announce(t(next));
  };
  return (
    <div>
      <TextArea
        ref={field}
        label={label}
        value={value}
        lang={lang}
        rows={rows}
        readOnly
        hint={outcome === "byHand" ? t("copyByHand") : undefined}
        inputClassName="bg-sunken text-sm"
      />
      <Button className="mt-2" onClick={() => void copy()}>
        {outcome === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />}
        {outcome === "copied" ? t("copied") : action}
      </Button>
    </div>
  );
}
