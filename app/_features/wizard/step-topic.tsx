import { useTranslations } from "next-intl";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { TEXT } from "@/domain/limits";
import type { WizardDraft } from "./draft";
import type { Mistakes } from "./mistakes";

export interface StepProps {
  draft: WizardDraft;
  change: (part: Partial<WizardDraft>) => void;
  mistakes: Mistakes;
}

/** What the workshop is about; only the title is needed. */
export function StepTopic({ draft, change, mistakes }: StepProps) {
  const t = useTranslations("wizard.topic");
  return (
    <div className="grid max-w-2xl gap-6">
      <TextField
        id="title"
        label={t("name")}
        hint={t("nameHint")}
        required
        autoComplete="off"
        value={draft.title}
        error={mistakes.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextArea
        id="persona"
        label={t("persona")}
        hint={t("personaHint")}
        optional
        limit={TEXT.note}
        value={draft.persona}
        error={mistakes.persona}
        onChange={(event) => change({ persona: event.target.value })}
      />
      <TextArea
        id="goal"
        label={t("goal")}
        hint={t("goalHint")}
        optional
        limit={TEXT.note}
        value={draft.goal}
        error={mistakes.goal}
        onChange={(event) => change({ goal: event.target.value })}
      />
    </div>
  );
}
