import type { SelectOption } from "@/app/_ui/select";
import { isLive } from "@/domain/moment-root";
import type { StateReader } from "@/domain/state";

/** Moments an action can be for: moments of truth first, the others by name. */
export const momentOptions = (view: Pick<StateReader, "all">): SelectOption[] =>
  [...view.all("moment")]
    .filter(isLive)
    .toSorted((a, b) => Number(b.confirmedAsTruth) - Number(a.confirmedAsTruth) || a.title.localeCompare(b.title))
    .map(({ id, title }) => ({ value: id, label: title }));
