"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Panel } from "@/app/_ui/panel";
import { TextArea } from "@/app/_ui/text-area";
import { StageChips } from "@/app/_workshop/stage-chips";
import { StageTag } from "@/app/_workshop/stage-tag";
import { type Stage, usualPeriod } from "@/domain/stages";

const LONGEST = 200;

/** Tries out what collecting feels like. Nothing of it leaves this screen. */
export function PracticeCard({ onClose }: { onClose: () => void }) {
  const t = useTranslations("phone.lobby");
  const write = useTranslations("phone.write");
  const common = useTranslations("common");
  const { stageModel } = useWorkshop();
  const [stage, setStage] = useState<Stage>("fmot");
  const [text, setText] = useState("");
  const [card, setCard] = useState<{ text: string; stage: Stage }>();
  const send = () => {
    if (text.trim() === "") return;
    setCard({ text: text.trim(), stage });
    setText("");
  };
  return (
    <section aria-labelledby="practice" className="mt-6 border-t border-line pt-4">
      <h2 id="practice" className="mb-3 text-base font-[650]">
        {t("practiceTitle")}
      </h2>
      <StageChips stageModel={stageModel} value={stage} onChange={setStage} />
      <TextArea
        className="mt-3"
        label={t("practiceLabel")}
        labelHidden
        placeholder={t("practiceLabel")}
        limit={LONGEST}
        counterFrom={150}
        value={text}
        onChange={(event) => setText(event.target.value)}
        inputClassName="resize-none!"
      />
      <div className="mt-2.5 flex items-center gap-2">
        <p className="flex-1 text-xs text-ink-3">{t("practiceNote")}</p>
        <Button variant="quiet" className="min-h-touch" onClick={onClose}>
          {common("close")}
        </Button>
        <Button variant="primary" className="min-h-touch" onClick={send}>
          {write("send")}
        </Button>
      </div>
      {card && (
        <Panel shape="card" padding="sm" className="mt-3">
          <StageTag stage={card.stage} period={usualPeriod(card.stage)} stageModel={stageModel} />
          <p className="mt-1 font-medium">
            <bdi>{card.text}</bdi>
          </p>
        </Panel>
      )}
    </section>
  );
}
