"use client";
import { Command } from "cmdk";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Dialog } from "@/app/_ui/dialog";
import { type PaletteGroup, paletteEntries, paletteGroups } from "@/content/palette";
import type { Locale } from "@/content/text";
import { KeyNames } from "../frame/key-names";
import { matchOf } from "./match";
import { type Offer, usePalette } from "./offers";
import { useDeviceOffers, useLookOffers } from "./own-offers";

interface Row {
  key: string;
  group: PaletteGroup;
  name: string;
  others: string[];
  offer: Offer;
}

function rowOf(offer: Offer, locale: Locale): Row {
  const { group, name, words } = paletteEntries[offer.id];
  const { of } = offer;
  const about = (language: Locale) => (typeof of === "object" ? of[language] : of);
  const full = (language: Locale) => [name[language], about(language)].filter(Boolean).join(": ");
  return {
    key: `${offer.id} ${about("en") ?? ""}`,
    group,
    name: full(locale),
    others: [full("en"), full("de"), words.en, words.de],
    offer,
  };
}

const PLACES = new Map(Object.keys(paletteEntries).map((id, i) => [id, i]));
const place = ({ offer }: Row) => PLACES.get(offer.id) ?? 0;

/** Each once, in the order of the list of entries. */
const inOrder = (rows: readonly Row[]): Row[] =>
  [...new Map(rows.map((row) => [row.key, row])).values()].toSorted((a, b) => place(a) - place(b));

function Line({ row, onChoose }: { row: Row; onChoose: (offer: Offer) => void }) {
  const { keys } = row.offer;
  return (
    <Command.Item
      value={row.key}
      keywords={[row.name, ...row.others]}
      onSelect={() => onChoose(row.offer)}
      className="flex min-h-10 cursor-pointer items-center gap-3 rounded-control px-3 py-1.5 text-sm font-[550] data-[selected=true]:bg-brand-tint pointer-coarse:min-h-touch forced-colors:data-[selected=true]:outline-2"
    >
      <bdi className="min-w-0 flex-1">{row.name}</bdi>
      {keys && <KeyNames keys={keys} />}
    </Command.Item>
  );
}

const filter = (_value: string, asked: string, [name = "", ...others]: string[] = []): number =>
  matchOf(asked, name, others);

/** Every action of the moment, by name in either language (ux 7). What is chosen happens once the dialog has gone. */
export function Palette() {
  const t = useTranslations("cockpit.palette");
  const locale = useLocale();
  const { isOpen, setOpen, collect } = usePalette();
  const own = [...useLookOffers(), ...useDeviceOffers()];
  const [offers] = useState(collect);
  const chosen = useRef<Offer | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const rows = inOrder([...offers, ...own].map((offer) => rowOf(offer, locale)));
  const choose = (offer: Offer) => {
    chosen.current = offer;
    setOpen(false);
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      title={t("title")}
      initialFocus={field}
      onClosed={() => chosen.current?.onUse()}
    >
      <Command label={t("title")} filter={filter} loop className="grid gap-3">
        <Command.Input
          ref={field}
          placeholder={t("placeholder")}
          className="min-h-touch w-full rounded-control border border-line-strong bg-surface px-3 text-base"
        />
        <Command.List label={t("results")} className="h-[50dvh] overflow-y-auto overscroll-contain">
          <Command.Empty className="px-3 py-4 text-sm text-ink-2">{t("none")}</Command.Empty>
          {paletteGroups.map(({ id, name }) => (
            <Command.Group
              key={id}
              heading={name[locale]}
              className="pb-2 [&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-2xs [&_[cmdk-group-heading]]:font-[650] [&_[cmdk-group-heading]]:text-ink-3"
            >
              {rows
                .filter(({ group }) => group === id)
                .map((row) => (
                  <Line key={row.key} row={row} onChoose={choose} />
                ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
