"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { controlStyles } from "@/app/_ui/field";
import { Segmented } from "@/app/_ui/radio-group";
import { isPhase } from "@/domain/phases";
import { plain } from "@/domain/plain";
import type { DashboardWorkshop } from "@/server/loaders/dashboard";
import { useListKeys } from "./use-list-keys";
import { WorkshopRow } from "./workshop-row";

const FILTERS = ["all", "running", "followUp"] as const;
type Filter = (typeof FILTERS)[number];

interface WorkshopListProps {
  workshops: readonly DashboardWorkshop[];
  /** In the language of the page, keyed by template. */
  templateNames: Readonly<Record<string, string>>;
}

const passes = ({ phase }: DashboardWorkshop, filter: Filter): boolean =>
  filter === "all" || (filter === "running" ? isPhase(phase) : phase === "closed");

export function WorkshopList({ workshops, templateNames }: WorkshopListProps) {
  const t = useTranslations("dashboard");
  const [typed, setTyped] = useState("");
  const [filter, setFilter] = useState<Filter>("all");
  const list = useRef<HTMLUListElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useListKeys({ list, search });
  const shown = workshops.filter(
    (workshop) => passes(workshop, filter) && plain(workshop.title).includes(plain(typed.trim())),
  );
  const clear = () => {
    setTyped("");
    setFilter("all");
    search.current?.focus();
  };
  return (
    <section aria-labelledby="list-title" className="mt-9">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="list-title" className="mr-auto text-lg font-[680]">
          {t("title")}
        </h2>
        <label className="relative max-sm:w-full">
          <span className="sr-only">{t("search")}</span>
          <Search aria-hidden className="pointer-events-none absolute inset-y-0 left-3 my-auto size-4.5 text-ink-2" />
          <input
            ref={search}
            type="search"
            value={typed}
            placeholder={t("search")}
            aria-keyshortcuts="/"
            onChange={(event) => setTyped(event.target.value)}
            className={`${controlStyles} min-h-10 w-full py-1.5 pl-10 sm:w-60`}
          />
        </label>
        <Segmented
          legend={t("filter.label")}
          legendHidden
          value={filter}
          onChange={setFilter}
          options={FILTERS.map((value) => ({
            value,
            label: <span className="whitespace-nowrap">{t(`filter.${value}`)}</span>,
          }))}
          className="max-sm:w-full sm:min-w-72"
        />
      </div>
      <ul ref={list} className="mt-3.5 grid gap-3">
        {shown.map((workshop) => (
          <WorkshopRow
            key={workshop.id}
            workshop={workshop}
            templateName={workshop.templateId === null ? null : (templateNames[workshop.templateId] ?? null)}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="mt-2 flex flex-wrap items-center gap-3 text-ink-2">
          {t("nothingFound")}
          <Button variant="link" onClick={clear}>
            {t("clear")}
          </Button>
        </p>
      )}
      <p className="mt-4 text-xs text-ink-3 max-sm:hidden pointer-coarse:hidden">{t("keys")}</p>
    </section>
  );
}
