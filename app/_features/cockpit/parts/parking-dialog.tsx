"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { TextField } from "@/app/_ui/text-field";
import { useSend } from "@/app/_workshop/use-send";
import { TEXT } from "@/domain/limits";
import { isWithin } from "@/domain/phases";
import { Topics } from "./topics";
import { useAct } from "./use-act";

function AddTopic() {
  const t = useTranslations("cockpit.parking");
  const act = useAct();
  const [text, setText] = useState("");
  const send = useSend(text, setText);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") await send(() => act("parking.add", { id: newId(), text: text.trim() }));
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

/** Topics for later, in any phase; never voted on, and decided about at the end (method 2.6). */
export function ParkingDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("cockpit");
  const { phase } = useWorkshop();
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={t("parkingLot")}
      description={t("parking.what")}
      width="lg"
    >
      <div className="grid gap-5">
        {isWithin(phase, "lobby", "commit") && <AddTopic />}
        <Topics />
      </div>
    </Dialog>
  );
}
