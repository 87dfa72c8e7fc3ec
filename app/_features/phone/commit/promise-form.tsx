"use client";

import { ArrowRight, Handshake } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { useExecute } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { useFocusWhenLost } from "@/app/_ui/focus-when-lost";
import { Panel } from "@/app/_ui/panel";
import { Alarm } from "@/app/_ui/spoken";
import { TextArea } from "@/app/_ui/text-area";
import { useDraft } from "@/app/_workshop/drafts";
import { TEXT } from "@/domain/limits";
import type { Action } from "@/domain/records";
import { ActionHead } from "../plan/action-card";
import { PhoneShell } from "../shell/phone-shell";
import { textLength } from "../write/text-length";
import { bare, splitIfThen } from "./if-then";

interface PromiseFormProps {
  question: string;
  action: Action;
  /** Which of the person's actions this is. */
  position: { at: number; n: number };
  onNext: () => void;
  progress: ReactNode;
  children: ReactNode;
}

/** "When …, then I will …": the own sentence for one action, promised by one tap. */
export function PromiseForm({ question, action, position, onNext, progress, children }: PromiseFormProps) {
  const t = useTranslations("phone.commit");
  const promise = usePromise(action);
  const isPromised = action.promisedAt !== null && !promise.isChanged;
  const hasMore = position.n > 1;
  const kept = useRef<HTMLParagraphElement>(null);
  useFocusWhenLost(kept, isPromised);
  return (
    <PhoneShell
      question={question}
      footer={
        <>
          {progress}
          {isPromised ? (
            <div className="flex items-center gap-3">
              <p ref={kept} tabIndex={-1} className="flex min-h-12.5 flex-1 items-center gap-2 font-semibold text-ok">
                <Handshake aria-hidden className="size-5" />
                {t("kept")}
              </p>
              {hasMore && (
                <Button size="lg" variant="outline" onClick={onNext}>
                  {t("nextAction")}
                  <ArrowRight aria-hidden />
                </Button>
              )}
            </div>
          ) : (
            <Button size="lg" wide variant="primary" onClick={() => void promise.send()}>
              <Handshake aria-hidden />
              {t("promise")}
            </Button>
          )}
        </>
      }
    >
      <Panel as="section" padding="sm" className="mb-5">
        {hasMore && <p className="mb-1 text-xs text-ink-2">{t("position", position)}</p>}
        <ActionHead action={action} />
        {action.ifThen && splitIfThen(action.ifThen) === null && (
          <p className="mt-2 border-l-2 border-line pl-3 text-sm text-ink-2">
            <bdi>{action.ifThen}</bdi>
          </p>
        )}
      </Panel>
      <TextArea
        className="mb-3.5"
        label={t("when")}
        rows={2}
        value={promise.when}
        onChange={(event) => promise.setWhen(event.target.value)}
        inputClassName="min-h-16 resize-none! field-sizing-content"
      />
      <TextArea
        className="mb-1.5"
        label={t("then")}
        rows={2}
        value={promise.deed}
        onChange={(event) => promise.setDeed(event.target.value)}
        inputClassName="min-h-16 resize-none! field-sizing-content"
      />
      <p className="mb-5 text-xs text-ink-3">{t("note")}</p>
      {promise.problem && (
        <Alarm className="-mt-3 mb-5">
          <FieldError>{promise.problem}</FieldError>
        </Alarm>
      )}
      {children}
    </PhoneShell>
  );
}

/** Both halves of the sentence, begun texts kept on the device until they are promised. */
function usePromise({ id, ifThen }: Action) {
  const t = useTranslations("phone.commit");
  const write = useTranslations("phone.write");
  const refusals = useTranslations("refusals");
  const execute = useExecute();
  const stored = splitIfThen(ifThen ?? "") ?? { when: "", deed: "" };
  const [begunWhen, setWhen] = useDraft(`when.${id}`);
  const [begunDeed, setDeed] = useDraft(`deed.${id}`);
  const [problem, setProblem] = useState<string>();
  const when = begunWhen || stored.when;
  const deed = begunDeed || stored.deed;
  const send = async () => {
    if (!bare(when) || !bare(deed)) return setProblem(t("bothParts"));
    const sentence = t("sentence", { when: bare(when), deed: bare(deed) });
    if (textLength(sentence) > TEXT.idea) return setProblem(write("tooLong", { n: TEXT.idea }));
    const outcome = await execute("actions.promise", { id, ifThen: sentence });
    if (!outcome.ok) return setProblem(refusals(outcome.code));
    announce(t("kept"));
    setProblem(undefined);
    setWhen("");
    setDeed("");
  };
  return {
    when,
    deed,
    setWhen,
    setDeed,
    send,
    problem,
    isChanged: bare(when) !== stored.when || bare(deed) !== stored.deed,
  };
}
