"use client";

import { Component, createRef, type ReactNode } from "react";

interface SteadyProps {
  children: ReactNode;
  className?: string;
}

interface Anchor {
  element: Element;
  top: number;
}

/**
 * A long list that other people fill: what somebody reads in it stays where it stands on their screen, whatever comes
 * or goes above. Not every browser sees to that by itself, and none reliably within what it skips painting.
 */
export class Steady extends Component<SteadyProps> {
  readonly #box = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(): Anchor | null {
    return anchorIn(this.#box.current);
  }

  override componentDidUpdate(_props: SteadyProps, _state: unknown, anchor: Anchor | null): void {
    if (!anchor?.element.isConnected) return;
    const moved = anchor.element.getBoundingClientRect().top - anchor.top;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
  }

  override render() {
    return (
      <div ref={this.#box} className={this.props.className}>
        {this.props.children}
      </div>
    );
  }
}

/** The item in the middle of the window, once the list begins above it: before that, what stands above the list is read. */
function anchorIn(box: Element | null): Anchor | null {
  if (!box || box.getBoundingClientRect().top >= 0) return null;
  const middle = window.innerHeight / 2;
  const element = [...box.querySelectorAll("li")].find((item) => item.getBoundingClientRect().bottom >= middle);
  return element ? { element, top: element.getBoundingClientRect().top } : null;
}
