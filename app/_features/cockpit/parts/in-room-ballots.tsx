"use client";
import { Eye, UserPen } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentType, useState } from "react";
import { useRecords } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { useCockpit } from "../cockpit-context";
import { type Offer, useOffers } from "../palette/offers";

interface InRoomBallotsProps {
  /** The ballot of one person. */
  Ballot: ComponentType<{ participantId: string }>;
}

/** Ballots of people without a device; whoever enters them sees them, and the dialog says so (method 2.6). */
export function InRoomBallots({ Ballot }: InRoomBallotsProps) {
  const t = useTranslations("cockpit");
  const people = useRecords("participant")
    .filter(({ kind, status }) => kind === "in_room" && status === "active")
    .toSorted((a, b) => a.displayName.localeCompare(b.displayName));
  const [openId, setOpenId] = useState<string | null>(null);
  const person = people.find(({ id }) => id === openId);
  const { isPreview } = useCockpit();
  const offers = people.map(
    ({ id, displayName }): Offer => ({ id: "ballot", of: displayName, onUse: () => setOpenId(id) }),
  );
  useOffers(isPreview ? [] : offers);
  return (
    <section className="grid gap-2">
      <h2 className="font-sans text-2xs font-[650] tracking-normal text-ink-3">{t("noDevice")}</h2>
      {people.length === 0 && <p className="text-xs text-ink-2">{t("ballot.nobody")}</p>}
      <ul className="grid gap-1.5">
        {people.map(({ id, displayName }) => (
          <li key={id}>
            <Button wide size="sm" aria-label={t("ballot.open", { name: displayName })} onClick={() => setOpenId(id)}>
              <UserPen aria-hidden />
              <bdi className="min-w-0 flex-1 truncate text-left">{displayName}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        open={person !== undefined}
        onOpenChange={() => setOpenId(null)}
        title={t("ballot.of", { name: person?.displayName ?? "" })}
        width="lg"
      >
        {person && (
          <div className="grid gap-4">
            <Notice icon={<Eye aria-hidden />}>{t("ballot.seen")}</Notice>
            <Ballot participantId={person.id} />
          </div>
        )}
      </Dialog>
    </section>
  );
}
