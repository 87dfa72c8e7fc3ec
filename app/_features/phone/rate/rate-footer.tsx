"use client";

import { ArrowLeft, ArrowRight, Check, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useExecute } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { Readiness, useIsDone } from "../shell/readiness-footer";

interface RateFooterProps {
  /** Position of the moment on screen, from 0. */
  at: number;
  count: number;
  onGo: (to: number) => void;
}

/** Back and next; after the last moment comes the word that one is done. */
export function RateFooter({ at, count, onGo }: RateFooterProps) {
  const t = useTranslations("phone.rate");
  const phone = useTranslations("phone");
  const execute = useExecute();
  const isDone = useIsDone();
  const isLast = at === count - 1;
  return (
    <>
      {(isLast || isDone) && <Readiness />}
      <div className="flex gap-2.5">
        {at > 0 && (
          <IconButton
            variant="outline"
            aria-label={t("back")}
            className="size-12.5 rounded-card"
            onClick={() => onGo(at - 1)}
          >
            <ArrowLeft aria-hidden />
          </IconButton>
        )}
        {isLast ? (
          <Button
            size="lg"
            className="flex-1"
            variant={isDone ? "outline" : "primary"}
            onClick={() => void execute("participants.setDone", { done: !isDone })}
          >
            {isDone ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
            {phone(isDone ? "undone" : "done")}
          </Button>
        ) : (
          <Button size="lg" variant="primary" className="flex-1" onClick={() => onGo(at + 1)}>
            {t("next")}
            <ArrowRight aria-hidden />
          </Button>
        )}
      </div>
    </>
  );
}
