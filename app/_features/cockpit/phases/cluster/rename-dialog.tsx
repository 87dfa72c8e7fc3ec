"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { TextField } from "@/app/_ui/text-field";
import { TEXT } from "@/domain/limits";
import { useSelection } from "../../parts/selection";
import type { Pile } from "./bundle";
import { useBundles, useCluster } from "./use-cluster";

function Form({ pile, onDone }: { pile: Pile; onDone: () => void }) {
  const t = useTranslations("cockpit.cluster");
  const tCommon = useTranslations("common");
  const formId = useId();
  const { rename } = useCluster();
  const [title, setTitle] = useState(pile.text);
  const [isEmpty, setIsEmpty] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const next = title.trim();
    setIsEmpty(next === "");
    if (next !== "" && (next === pile.text || (await rename(pile, next)))) onDone();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onDone()}
      title={t("renameTitle")}
      width="sm"
      footer={
        <>
          <Button onClick={onDone}>{tCommon("cancel")}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {tCommon("save")}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={save}>
        <TextField
          label={t("name")}
          value={title}
          maxLength={TEXT.title}
          autoComplete="off"
          error={isEmpty && t("nameMissing")}
          onChange={(event) => setTitle(event.target.value)}
        />
      </form>
    </Dialog>
  );
}

/** Gives a moment another name, from menu or key. */
export function RenameDialog() {
  const { renaming, rename } = useSelection();
  const pile = useBundles().piles.find(({ id }) => id === renaming);
  return pile ? <Form key={pile.id} pile={pile} onDone={() => rename(null)} /> : null;
}
