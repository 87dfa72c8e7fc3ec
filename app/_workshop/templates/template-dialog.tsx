import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { FieldError } from "@/app/_ui/field";
import { FormDialog } from "@/app/_ui/form-dialog";
import { Alarm } from "@/app/_ui/spoken";
import { TextField } from "@/app/_ui/text-field";
import { LIMITS, TEXT } from "@/domain/limits";
import type { Touchpoint, Workshop } from "@/domain/records";
import { CardTicks } from "./card-ticks";

export interface TemplateSource {
  workshopId: string;
  title: string;
  stageModel: Workshop["stageModel"];
  /** Those the group has seen; nothing of who wrote them. */
  cards: readonly Pick<Touchpoint, "id" | "text" | "stage" | "period">[];
}

interface TemplateDialogProps extends TemplateSource {
  onClose: () => void;
  /** Is told the template's id. */
  onSaved: (id: string) => void;
}

/** Asks what the template is called and which cards it brings. */
export function TemplateDialog({ workshopId, title, stageModel, cards, onClose, onSaved }: TemplateDialogProps) {
  const t = useTranslations("template");
  const [name, setName] = useState([...title].slice(0, TEXT.name).join(""));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { isBusy, isNameless, refusal, save } = useSaving(workshopId);
  const submit = async () => {
    const id = await save(name, [...ticked]);
    if (id === null) return;
    onSaved(id);
    onClose();
  };
  return (
    <FormDialog title={t("title")} width="lg" isBusy={isBusy} onSubmit={submit} onClose={onClose}>
      <TextField
        label={t("name")}
        required
        value={name}
        maxLength={TEXT.name}
        autoComplete="off"
        error={isNameless && t("nameMissing")}
        onChange={(event) => setName(event.target.value)}
      />
      <p className="text-sm text-ink-2">{t("brings")}</p>
      {cards.length === 0 ? (
        <p className="text-sm text-ink-2">{t("noCards")}</p>
      ) : (
        <CardTicks
          {...{ cards, stageModel, ticked }}
          most={LIMITS.cardsPerTemplate}
          onChange={(next) => setTicked(new Set(next))}
        />
      )}
      <Alarm>{refusal && <FieldError>{refusal}</FieldError>}</Alarm>
    </FormDialog>
  );
}

function useSaving(workshopId: string) {
  const t = useTranslations("template");
  const [isBusy, setBusy] = useState(false);
  const [isNameless, setNameless] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async (name: string, touchpointIds: string[]): Promise<string | null> => {
    setNameless(name.trim() === "");
    setRefusal(null);
    if (name.trim() === "") return null;
    setBusy(true);
    try {
      return (await api.templates.createFromWorkshop.mutate({ workshopId, name, touchpointIds })).id;
    } catch (error) {
      setBusy(false);
      setRefusal(t(reasonOf(failureOf(error).code)));
      return null;
    }
  };
  return { isBusy, isNameless, refusal, save };
}

const reasonOf = (code: string) => (code === "offline" ? "offline" : code === "full" ? "full" : "failed");
