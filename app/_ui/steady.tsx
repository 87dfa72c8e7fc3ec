"use client";

import { Component, createRef, type ReactNode } from "react";

interface SteadyProps {
  role?: "list";
  /** It scrolls by itself, not with the page. */
  scrolls?: boolean;
  children: ReactNode;
  className?: string;
}

interface Anchor {
  element: Element;
  top: number;
}

const ITEM = "li, [role=listitem]";
/** What is looked at can itself go away: then the next one holds the place. */
const ANCHORS = 5;

/**
 * A long list that other people fill: what somebody reads in it stays where it stands on their screen, whatever comes
 * or goes above. Not every browser sees to that by itself, and none reliably within what it skips painting.
 */
export class Steady extends Component<SteadyProps> {
  readonly #box = createRef<HTMLDivElement>();
  /** By what part of a pixel it stands off: scrolling knows whole ones only, and a hundred parts are a line. */
  #off = 0;

  override getSnapshotBeforeUpdate(): Anchor[] {
    const box = this.#box.current;
    if (!box) return [];
    const items = this.props.scrolls ? anchorsWithin(box) : anchorsOnPage(box);
    return items.map((element) => ({ element, top: element.getBoundingClientRect().top }));
  }

  override componentDidUpdate(_props: SteadyProps, _state: unknown, anchors: readonly Anchor[]): void {
    const anchor = anchors.find(({ element }) => element.isConnected);
    if (!anchor) return;
    const moved = () => anchor.element.getBoundingClientRect().top - anchor.top + this.#off;
    const by = Math.round(moved());
    if (by === 0) return;
    const scroller = this.props.scrolls ? this.#box.current : window;
    scroller?.scrollBy({ top: by, behavior: "instant" });
    const rest = moved();
    this.#off = Math.abs(rest) < 1 ? rest : 0;
  }

  override render() {
    const { role, className, children } = this.props;
    return (
      <div ref={this.#box} role={role} className={className}>
        {children}
      </div>
    );
  }
}

/** The items from the middle of the window on, once the list begins above it: before that, what stands above the list is read. */
function anchorsOnPage(box: Element): Element[] {
  return box.getBoundingClientRect().top >= 0 ? [] : itemsFrom(box, window.innerHeight / 2);
}

/** The item that has the focus, if in sight; then those in sight, unless the list stands at its beginning. */
function anchorsWithin(box: Element): Element[] {
  const { top, bottom } = box.getBoundingClientRect();
  const seen = box.scrollTop === 0 ? [] : itemsFrom(box, top + 1);
  const focused = document.activeElement?.closest(ITEM);
  if (!focused || !box.contains(focused)) return seen;
  const place = focused.getBoundingClientRect();
  return place.bottom > top && place.top < bottom ? [focused, ...seen] : seen;
}

/** The first items that reach below a line. Asks part by part: what a browser skips it would else have to lay out. */
function itemsFrom(box: Element, line: number): Element[] {
  const isBelow = (element: Element) => element.getBoundingClientRect().bottom >= line;
  const found: Element[] = [];
  for (const part of [...box.children].filter(isBelow)) {
    const items = part.matches(ITEM) ? [part] : [...part.querySelectorAll(ITEM)];
    const from = found.length > 0 ? 0 : items.findIndex(isBelow);
    if (from >= 0) found.push(...items.slice(from, from + ANCHORS));
    if (found.length >= ANCHORS) break;
  }
  return found.slice(0, ANCHORS);
}
