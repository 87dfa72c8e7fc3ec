"use client";

import { Archive, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { newId } from "@/app/_live/ids";
import { useExecute, useMe, useRecords } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { TextArea } from "@/app/_ui/text-area";
import { useDraft } from "@/app/_workshop/drafts";
import type { WorkshopState } from "@/domain/phases";
import { editField, nameField } from "../write/begun-fields";
import { usePhone } from "./phone-context";

const FIELDS = [
  { field: "card", phase: "collect" },
  { field: "idea", phase: "ideate" },
  { field: "proposal", phase: "plan" },
] as const satisfies readonly { field: string; phase: WorkshopState }[];

/** Texts begun in a phase that is over: kept, readable, and welcome in the parking lot. */
export function LeftOvers() {
  const { shown } = usePhone();
  const moments = useRecords("moment");
  const changes = useOwnTexts().filter(({ phase }) => phase !== shown);
  return (
    <>
      {FIELDS.filter(({ phase }) => phase !== shown).map(({ field }) => (
        <LeftOver key={field} field={field} label={field} />
      ))}
      {shown !== "cluster" && moments.map(({ id }) => <LeftOver key={id} field={nameField(id)} label="name" />)}
      {changes.map(({ id }) => (
        <LeftOver key={id} field={editField(id)} label="edit" />
      ))}
    </>
  );
}

/** What the person wrote and could change in its phase. */
function useOwnTexts(): { id: string; phase: WorkshopState }[] {
  const me = useMe()?.id;
  const of = (records: readonly { id: string; participantId: string | null }[], phase: WorkshopState) =>
    records.filter(({ participantId }) => me !== undefined && participantId === me).map(({ id }) => ({ id, phase }));
  const proposals = useRecords("action").map(({ id, proposedBy }) => ({ id, participantId: proposedBy }));
  return [...of(useRecords("touchpoint"), "collect"), ...of(useRecords("idea"), "ideate"), ...of(proposals, "plan")];
}

interface LeftOverProps {
  /** Under which the text is kept. */
  field: string;
  label: (typeof FIELDS)[number]["field"] | "name" | "edit";
}

function LeftOver({ field, label }: LeftOverProps) {
  const t = useTranslations("phone.leftOver");
  const execute = useExecute();
  const { shown } = usePhone();
  const [text, setText] = useDraft(field);
  if (text.trim() === "") return null;
  const park = async () => {
    const outcome = await execute("parking.add", { id: newId(), text: text.trim() });
    if (outcome.ok) setText("");
  };
  return (
    <section className="mb-5 border-b border-line pb-4">
      <TextArea label={t(label)} value={text} readOnly rows={2} inputClassName="min-h-0! bg-sunken! text-ink-2" />
      <p className="mt-2 flex flex-wrap gap-2">
        {shown !== "closed" && shown !== "archived" && (
          <Button className="min-h-touch" onClick={() => void park()}>
            <Archive aria-hidden />
            {t("park")}
          </Button>
        )}
        <Button variant="quiet" className="min-h-touch" onClick={() => setText("")}>
          <Trash2 aria-hidden />
          {t("discard")}
        </Button>
      </p>
    </section>
  );
}
