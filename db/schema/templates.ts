import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Workshop } from "@/domain/records";
import type { Starter } from "@/domain/template";
import { user } from "./accounts";
import { instant, json, oneOf } from "./columns";

/** A way to begin that somebody made of a workshop they lead: how it is set up, and the texts they ticked. */
export const template = sqliteTable(
  "template",
  {
    id: text().primaryKey(),
    ownerId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    name: text().notNull(),
    persona: text().notNull(),
    locale: text().$type<Workshop["locale"]>().notNull(),
    stageModel: text().$type<Workshop["stageModel"]>().notNull(),
    agendaMinutes: json<Workshop["agendaMinutes"]>().notNull(),
    agenda: json<Workshop["agenda"]>().notNull(),
    starters: json<Starter[]>().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index("template_owner").on(t.ownerId), oneOf(t.locale, ["de", "en"])],
);
