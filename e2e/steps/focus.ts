/** What the page tells about the element that has the focus. */
export interface Focus {
  /** The goal itself has the focus. */
  isThere: boolean;
  /** The goal stands before the focused element, or after it. */
  isBehind: boolean;
  /** Nothing has the focus. */
  isLost: boolean;
  /** Why the focused element, or the one before it, cannot be told from others. */
  fault: string | null;
  name: string;
  /** Number of the element, the same whenever it has the focus. */
  stop: number;
}

interface Mark {
  name: string;
  at: Element;
  /** What the ring is around. */
  by: Element | undefined;
}

type Memory = Window & { stops?: Element[]; marks?: [Mark?, Mark?] };

/**
 * Runs in the page. The focused element has to match `:focus-visible`, to stand in the window uncovered, and to have a
 * ring around it, or around what belongs to it; the ring has to go when the focus goes.
 */
export function lookAtFocus(goal: Node | null): Focus {
  const memory = window as Memory;
  memory.stops ??= [];
  const at = document.activeElement ?? document.body;
  const isLost = at === document.body || at === document.documentElement;
  const name = `${at.tagName} ${at.getAttribute("aria-label") ?? at.textContent?.trim().slice(0, 40)}`;
  if (!memory.stops.includes(at)) memory.stops.push(at);
  const around = [at, at.closest("label"), at.parentElement, at.parentElement?.parentElement, at.closest("li")];

  const ringOf = (element: Element | null | undefined) => {
    if (!element) return 0;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const isDrawn = outlineStyle !== "none" && !/^rgba\(.*, 0\)$/.test(outlineColor);
    return isDrawn ? Number.parseFloat(outlineWidth) : 0;
  };
  const isOwn = (top: Element | null) =>
    top !== null && [at, at.closest("label")].some((own) => own?.contains(top) || top.contains(own ?? null));
  const isSeenAt = (x: number, y: number) => {
    const isInside = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    return isInside && isOwn(document.elementFromPoint(x, y));
  };
  const isSeen = () => {
    const box = (at.closest("label") ?? at).getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (box.height <= innerHeight / 2) return isSeenAt(x, y);
    // Of what is larger than the window, its beginning.
    return isSeenAt(x, Math.max(box.top, 0) + 12) || isSeenAt(x, box.top + 12);
  };

  const ring = around.find((element) => ringOf(element) >= 2) ?? undefined;
  const [present, past] = memory.marks ?? [];
  const mark = { name, at, by: ring };
  const before = present?.at === at ? past : present;
  memory.marks = [mark, before];
  const faults: [string, boolean][] = [
    [`the ring stays at ${before?.name}`, before?.by !== undefined && before.by !== ring && ringOf(before.by) >= 2],
  ];
  if (!isLost)
    faults.push(
      [`${name}: not :focus-visible`, !at.matches(":focus-visible, input:focus-within")],
      [`${name}: no ring`, ring === undefined],
      [`${name}: outside of the window, or covered`, !isSeen()],
    );
  const place = goal ? at.compareDocumentPosition(goal) : 0;
  return {
    isThere: at === goal,
    isBehind: !isLost && (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    isLost,
    fault: faults.find(([, is]) => is)?.[0] ?? null,
    name,
    stop: memory.stops.indexOf(at),
  };
}

/** Runs in the page. What somebody could press by mouse and the Tab key has not come by, unless arrows lead to it. */
export function leftOut(): string[] {
  const stops = new Set((window as Memory).stops ?? []);
  const rows = new Set([...stops].map((stop) => (stop as HTMLInputElement).name).filter(Boolean));
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const isByArrows = (element: Element) =>
    element.matches("[data-item], [role=tab], [role^=menuitem], [role=option]") ||
    rows.has((element as HTMLInputElement).name);
  const modal = document.querySelector("dialog:modal, [role=dialog][data-state=open]");
  // Spans are the guards by which dialogs and toasts keep the Tab key inside.
  const isUsable = (element: Element) =>
    !element.matches(":disabled, span") && element.closest("[inert], [aria-hidden=true]") === null;
  return [...(modal ?? document).querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((each) => isSeen(each) && isUsable(each))
    .filter((each) => !stops.has(each) && !isByArrows(each))
    .map((each) => `${each.tagName} ${each.getAttribute("aria-label") ?? each.textContent?.trim().slice(0, 40)}`);
}

/** Runs in the page, on a fault. Where it happened: box of the focused element, what stands in its middle. */
export function placeOfFocus(): string {
  const at = document.activeElement ?? document.body;
  const { left, top, right, bottom } = (at.closest("label") ?? at).getBoundingClientRect();
  const [box, window] = [[left, top, right, bottom].map(Math.round), [innerWidth, innerHeight]];
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const inside = over?.closest("li, ol, form, section, dialog, footer, header");
  const start = (element: Element | null | undefined) => element?.outerHTML.slice(0, 160) ?? "nothing";
  return `${location.pathname}, box ${box} of ${window}, scrolled ${scrollY}, there ${start(over)} in ${start(inside)}`;
}
