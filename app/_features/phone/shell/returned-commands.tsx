"use client";

import { Archive, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { newId } from "@/app/_live/ids";
import { useExecute, useLive, useLiveStore } from "@/app/_live/live";
import type { Returned } from "@/app/_live/live-store";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Alarm } from "@/app/_ui/spoken";

/** What waited too long and was refused: with its text, so that nothing is lost, and why. */
export function ReturnedCommands() {
  const { returned } = useLive();
  return returned.map((item) => (
    <Alarm key={item.mutation.mid}>
      <ReturnedCommand {...item} />
    </Alarm>
  ));
}

function ReturnedCommand({ mutation, code }: Returned) {
  const t = useTranslations("phone.returned");
  const refusals = useTranslations("refusals");
  const execute = useExecute();
  const store = useLiveStore();
  const text = textOf(mutation.args);
  const dismiss = () => store.dismiss(mutation.mid);
  const park = () => {
    void execute("parking.add", { id: newId(), text: text ?? "" });
    dismiss();
  };
  return (
    <Notice tone="warn" icon={<Undo2 aria-hidden />} title={t("title")}>
      {text && (
        <p className="my-1 font-[550]">
          <bdi>{text}</bdi>
        </p>
      )}
      <p>{refusals(code)}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        {text && (
          <Button className="min-h-touch" onClick={park}>
            <Archive aria-hidden />
            {t("park")}
          </Button>
        )}
        <Button variant="quiet" className="min-h-touch" onClick={dismiss}>
          {t("dismiss")}
        </Button>
      </p>
    </Notice>
  );
}

/** What a person typed, if the command carried any. */
function textOf(args: unknown): string | undefined {
  if (typeof args !== "object" || args === null) return undefined;
  const { text, title, ifThen } = args as Record<string, unknown>;
  return [text, title, ifThen].find((value): value is string => typeof value === "string" && value !== "");
}
