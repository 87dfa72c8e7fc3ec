import type { Locale } from "@/content/text";
import { findTemplateOfWorkshop } from "@/db/queries/templates";
import type { Starter } from "@/domain/template";
import { runtime } from "../runtime";
import { listOffers, type TemplateOffer } from "../templates/offers";

/** What a new workshop of this user may begin with. */
export const loadTemplates = (userId: string, locale: Locale): TemplateOffer[] =>
  listOffers(runtime().db, userId, locale);

/** Cards of the own template a workshop began with, for somebody who leads it; empty for any other template or none. */
export const loadOwnStarters = (workshopId: string): readonly Starter[] =>
  findTemplateOfWorkshop(runtime().db, workshopId)?.starters ?? [];
