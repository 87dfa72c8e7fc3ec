"use client";
import { Pencil, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { FieldError } from "@/app/_ui/field";
import { FormDialog } from "@/app/_ui/form-dialog";
import { Alarm } from "@/app/_ui/spoken";
import { TextField } from "@/app/_ui/text-field";
import { TEXT } from "@/domain/limits";

interface OwnTemplateProps {
  id: string;
  name: string;
  /** It is there no longer. */
  onGone: () => void;
}

/** Another name for an own template, or its end; workshops that began with it stay as they are. */
export function OwnTemplate({ id, name, onGone }: OwnTemplateProps) {
  const t = useTranslations("wizard.template");
  const [asks, setAsks] = useState<"name" | "remove" | null>(null);
  const close = () => setAsks(null);
  return (
    <div className="mt-5 flex flex-wrap gap-2 border-t border-line pt-4">
      <Button size="sm" onClick={() => setAsks("name")}>
        <Pencil aria-hidden />
        {t("rename")}
      </Button>
      <Button size="sm" variant="quiet" onClick={() => setAsks("remove")}>
        <Trash2 aria-hidden />
        {t("remove")}
      </Button>
      {asks === "name" && <Rename id={id} name={name} onClose={close} />}
      {asks === "remove" && <Remove id={id} name={name} onClose={close} onGone={onGone} />}
    </div>
  );
}

function Rename({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const t = useTranslations("wizard.template");
  const [typed, setTyped] = useState(name);
  const { isBusy, error, run } = useChange();
  const save = async () => {
    if (await run(() => api.templates.update.mutate({ id, name: typed }), typed.trim() === "")) onClose();
  };
  return (
    <FormDialog title={t("rename")} width="sm" isBusy={isBusy} onSubmit={save} onClose={onClose}>
      <TextField
        label={t("name")}
        value={typed}
        maxLength={TEXT.name}
        autoComplete="off"
        error={error}
        onChange={(event) => setTyped(event.target.value)}
      />
    </FormDialog>
  );
}

function Remove({ id, name, onClose, onGone }: OwnTemplateProps & { onClose: () => void }) {
  const t = useTranslations("wizard.template");
  const common = useTranslations("common");
  const { isBusy, error, run } = useChange();
  const remove = async () => {
    if (!(await run(() => api.templates.remove.mutate({ id })))) return;
    announce(t("removed", { name }));
    onClose();
    onGone();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("removeTitle", { name })}
      width="sm"
      footer={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button variant="danger" busy={isBusy} onClick={() => void remove()}>
            {t("remove")}
          </Button>
        </>
      }
    >
      <p className="text-sm">{t("removeText")}</p>
      <Alarm>{error && <FieldError>{error}</FieldError>}</Alarm>
    </Dialog>
  );
}

/** One change at a time; the list is asked for anew after it. */
function useChange() {
  const t = useTranslations("wizard.template");
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const run = async (change: () => Promise<unknown>, isEmpty = false): Promise<boolean> => {
    setError(isEmpty ? t("nameMissing") : null);
    if (isEmpty) return false;
    setBusy(true);
    const code = await codeOf(change);
    setBusy(false);
    if (code !== null) setError(t(code === "offline" ? "offline" : "failed"));
    else router.refresh();
    return code === null;
  };
  return { isBusy, error, run };
}

/** Why a change was not made; null if it was, or if somebody else made it first. */
async function codeOf(change: () => Promise<unknown>): Promise<string | null> {
  try {
    await change();
  } catch (failure) {
    const { code } = failureOf(failure);
    return code === "not_found" ? null : code;
  }
  return null;
}
