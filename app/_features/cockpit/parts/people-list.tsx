"use client";
import { Smartphone, UserRoundPen, UserX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRecords } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import type { Participant } from "@/domain/records";
import { RejoinCode } from "./rejoin-code";
import { useAct } from "./use-act";

interface QuestionProps {
  text: string;
  /** What happens with it. */
  answer: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asked in place of the person it is about. */
function Question({ text, answer, onYes, onNo }: QuestionProps) {
  const t = useTranslations("common");
  return (
    <li className="flex flex-wrap items-center justify-end gap-2 rounded-control bg-danger-tint py-1 pr-1 pl-3 text-sm">
      <p className="min-w-0 flex-1 basis-48 py-1">{text}</p>
      <Button size="sm" onClick={onNo}>
        {t("cancel")}
      </Button>
      <Button size="sm" variant="danger" onClick={onYes}>
        {answer}
      </Button>
    </li>
  );
}

function Person({ person }: { person: Participant }) {
  const t = useTranslations("cockpit.people");
  const act = useAct();
  const [opened, setOpened] = useState<"remove" | "resetName" | "rejoin" | null>(null);
  const { id, displayName, kind } = person;
  const close = () => setOpened(null);
  if (opened === "rejoin") return <RejoinCode participantId={id} name={displayName} onClose={close} />;
  if (opened === "remove")
    return (
      <Question
        text={t("removeQuestion", { name: displayName })}
        answer={t("remove")}
        onYes={() => void act("participants.remove", { participantId: id })}
        onNo={close}
      />
    );
  if (opened === "resetName")
    return (
      <Question
        text={t("resetNameQuestion", { name: displayName })}
        answer={t("resetName")}
        onYes={async () => {
          if (await act("participants.resetName", { participantId: id }, { say: t("nameReset") })) close();
        }}
        onNo={close}
      />
    );
  return (
    <li className="flex items-center gap-2 rounded-control bg-sunken py-0.5 pr-0.5 pl-3 text-sm">
      <bdi className="min-w-0 flex-1 truncate font-[550]">{displayName}</bdi>
      {kind === "in_room" ? (
        <span className="text-2xs text-ink-2">{t("inRoom")}</span>
      ) : (
        <>
          <IconButton
            size="sm"
            aria-label={t("resetNameOf", { name: displayName })}
            onClick={() => setOpened("resetName")}
          >
            <UserRoundPen aria-hidden />
          </IconButton>
          <IconButton size="sm" aria-label={t("rejoin", { name: displayName })} onClick={() => setOpened("rejoin")}>
            <Smartphone aria-hidden />
          </IconButton>
        </>
      )}
      <IconButton size="sm" aria-label={t("removeName", { name: displayName })} onClick={() => setOpened("remove")}>
        <UserX aria-hidden />
      </IconButton>
    </li>
  );
}

/** Who is in, by name; what anybody wrote or did stands nowhere beside it. */
export function PeopleList() {
  const t = useTranslations("cockpit.people");
  const people = useRecords("participant")
    .filter(({ status }) => status === "active")
    .toSorted((a, b) => a.displayName.localeCompare(b.displayName));
  if (people.length === 0) return <p className="text-sm text-ink-2">{t("none")}</p>;
  return (
    <ul aria-label={t("title")} className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] items-start gap-1.5">
      {people.map((person) => (
        <Person key={person.id} person={person} />
      ))}
    </ul>
  );
}
