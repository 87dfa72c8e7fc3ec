"use client";
import { Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useId, useState } from "react";
import { FieldError } from "@/app/_ui/field";
import { Panel } from "@/app/_ui/panel";
import { Alarm } from "@/app/_ui/spoken";

type State = { is: "idle" } | { is: "busy" } | { is: "wrong"; path: string } | { is: "failed" };

/** A workshop out of an exported file: all of it, or nothing. */
export function FileStart() {
  const t = useTranslations("dashboard.start");
  const router = useRouter();
  const id = useId();
  const [state, setState] = useState<State>({ is: "idle" });
  const onFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = "";
    if (!file || state.is === "busy") return;
    setState({ is: "busy" });
    const next = await send(file);
    if ("id" in next) router.push(`/w/${next.id}`);
    else setState(next);
  };
  return (
    <Panel
      as="li"
      className="relative flex gap-3.5 hover:shadow-raised has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
    >
      <span className="grid size-10 shrink-0 place-items-center rounded-control bg-sunken text-ink-2">
        <Upload aria-hidden className="size-4.5" />
      </span>
      <div>
        <label htmlFor={id} className="font-[650]">
          {t("file")}
        </label>
        <p className="text-sm text-ink-2">{t(state.is === "busy" ? "fileBusy" : "fileText")}</p>
        <Alarm>
          {state.is === "wrong" && <FieldError>{t("fileWrong", { path: state.path })}</FieldError>}
          {state.is === "failed" && <FieldError>{t("fileFailed")}</FieldError>}
        </Alarm>
      </div>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        onChange={(event) => void onFile(event)}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
    </Panel>
  );
}

async function send(file: File): Promise<{ id: string } | State> {
  try {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch("/api/import/workshop", { method: "POST", headers, body: await file.text() });
    if (answer.status === 201) return (await answer.json()) as { id: string };
    if (answer.status !== 400) return { is: "failed" };
    const { path = "" } = (await answer.json()) as { path?: string };
    return { is: "wrong", path: path || "…" };
  } catch {
    return { is: "failed" };
  }
}
