"use client";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useRecords } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { IconButton } from "@/app/_ui/icon-button";
import { TextField } from "@/app/_ui/text-field";
import { TEXT } from "@/domain/limits";
import { useAct } from "./use-act";

function Topics() {
  const t = useTranslations("cockpit.parking");
  const act = useAct();
  const topics = useRecords("parkingLotItem").filter(({ outcome }) => outcome === "open");
  if (topics.length === 0) return <p className="text-sm text-ink-2">{t("none")}</p>;
  return (
    <ul className="grid gap-1.5">
      {topics.map(({ id, text }) => (
        <li key={id} className="flex items-center gap-2 rounded-control bg-sunken py-1 pr-1 pl-3 text-sm">
          <bdi className="min-w-0 flex-1">{text}</bdi>
          <Button size="sm" onClick={() => act("parking.resolve", { id, outcome: "dropped" }, { undo: t("dropped") })}>
            {t("drop")}
          </Button>
          <IconButton
            size="sm"
            aria-label={t("remove", { text })}
            onClick={() => act("parking.remove", { id }, { undo: t("removed") })}
          >
            <Trash2 aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

function AddTopic() {
  const t = useTranslations("cockpit.parking");
  const act = useAct();
  const [text, setText] = useState("");
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "" && (await act("parking.add", { id: newId(), text: text.trim() }))) setText("");
  };
  return (
    <form onSubmit={add} className="flex items-end gap-2">
      <TextField
        label={t("topic")}
        value={text}
        maxLength={TEXT.note}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        className="min-w-0 flex-1"
      />
      <Button type="submit" className="min-h-touch">
        {t("add")}
      </Button>
    </form>
  );
}

/** Topics for later, in any phase; never voted on (method 2.6). */
export function ParkingDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("cockpit");
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={t("parkingLot")}
      description={t("parking.what")}
    >
      <div className="grid gap-5">
        <AddTopic />
        <Topics />
      </div>
    </Dialog>
  );
}
