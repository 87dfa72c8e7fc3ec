"use client";

import { Archive, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute, useMe, useRecords } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { TextArea } from "@/app/_ui/text-area";
import { useBegun, useDraft, useDrafts } from "@/app/_workshop/drafts";
import { isPhase, type WorkshopState } from "@/domain/phases";
import { EDITS, editField, LEFT_EDITS, leftEditField, nameField } from "../write/begun-fields";
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
  const begun = useBegun(EDITS);
  const left = useBegun(LEFT_EDITS);
  return (
    <>
      {FIELDS.filter(({ phase }) => phase !== shown).map(({ field }) => (
        <LeftOver key={field} field={field} label={field} />
      ))}
      {shown !== "cluster" && moments.map(({ id }) => <LeftOver key={id} field={nameField(id)} label="name" />)}
      {begun.length > 0 && <EditsLeft begun={begun} />}
      {left.map((field) => (
        <LeftOver key={field} field={field} label="edit" />
      ))}
    </>
  );
}

/** Begun changes of what can no longer be changed here. At closing they lose what tells whose change of what they are. */
function EditsLeft({ begun }: { begun: readonly string[] }) {
  const { shown } = usePhone();
  const drafts = useDrafts();
  const open = useOpenEditors();
  const isOver = shown === "closed" || shown === "archived";
  useEffect(() => {
    if (!isOver) return;
    begun.forEach((field, i) => {
      drafts.set(leftEditField(Date.now() + i), drafts.get(field));
      drafts.set(field, "");
    });
  }, [isOver, begun, drafts]);
  return begun.filter((field) => !open.has(field)).map((field) => <LeftOver key={field} field={field} label="edit" />);
}

/** Fields of what the person may change in the phase shown, so that an editor stands open where a change is begun. */
function useOpenEditors(): ReadonlySet<string> {
  const { shown } = usePhone();
  const me = useMe()?.id;
  const cards = useRecords("touchpoint").filter(({ participantId }) => participantId === me);
  const ideas = useRecords("idea").filter(({ participantId }) => participantId === me);
  const proposals = useRecords("action").filter(({ proposedBy, status }) => proposedBy === me && status === "draft");
  const topics = useRecords("parkingLotItem").filter(({ participantId }) => participantId === me);
  if (me === undefined) return new Set();
  const changeable = [
    ...(shown === "collect" ? cards : []),
    ...(shown === "ideate" ? ideas : []),
    ...(shown === "plan" ? proposals : []),
    ...(isPhase(shown) ? topics : []),
  ];
  return new Set(changeable.map(({ id }) => editField(id)));
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
