"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/app/_ui/form-dialog";
import { TextField } from "@/app/_ui/text-field";
import { TEXT } from "@/domain/limits";
import { useSelection } from "../../parts/selection";
import type { Pile } from "./bundle";
import { useBundles, useCluster } from "./use-cluster";

function Form({ pile, onDone }: { pile: Pile; onDone: () => void }) {
  const t = useTranslations("cockpit.cluster");
  const { rename } = useCluster();
  const [title, setTitle] = useState(pile.text);
  const [isEmpty, setIsEmpty] = useState(false);
  const save = async () => {
    const next = title.trim();
    setIsEmpty(next === "");
    if (next !== "" && (next === pile.text || (await rename(pile, next)))) onDone();
  };
  return (
    <FormDialog title={t("renameTitle")} width="sm" onSubmit={save} onClose={onDone}>
      <TextField
        label={t("name")}
        value={title}
        maxLength={TEXT.title}
        autoComplete="off"
        error={isEmpty && t("nameMissing")}
        onChange={(event) => setTitle(event.target.value)}
      />
    </FormDialog>
  );
}

/** Gives a moment another name, from menu or key. */
export function RenameDialog() {
  const { renaming, rename } = useSelection();
  const pile = useBundles().piles.find(({ id }) => id === renaming);
  return pile ? <Form key={pile.id} pile={pile} onDone={() => rename(null)} /> : null;
}
