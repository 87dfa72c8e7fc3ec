import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";
import { TemplateIcon } from "./template-icon";

interface TemplateChoiceProps {
  id: string;
  name: string;
  description: string;
  /** Somebody made it of a workshop of theirs. */
  isOwn?: boolean;
  facts?: ReactNode;
  isChosen: boolean;
  onChoose: () => void;
}

/** One template as a card of a native radio group. */
export function TemplateChoice({
  id,
  name,
  description,
  isOwn = false,
  facts,
  isChosen,
  onChoose,
}: TemplateChoiceProps) {
  return (
    <label className="group relative flex cursor-pointer gap-3.5 rounded-[1.125rem] bg-surface p-4 pr-9 shadow-flat hover:shadow-raised has-checked:shadow-[0_0_0_2px_var(--brand)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:border">
      <input
        type="radio"
        name="template"
        value={id}
        checked={isChosen}
        onChange={onChoose}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
      <span className="grid size-10 shrink-0 place-items-center rounded-control bg-sunken text-ink-2 group-has-checked:bg-brand group-has-checked:text-on-brand [&_svg]:size-5">
        <TemplateIcon id={isOwn ? "own" : id} />
      </span>
      <span className="min-w-0">
        <span className="block font-[650] wrap-break-word">
          <bdi>{name}</bdi>
        </span>
        {description && <span className="block text-xs text-ink-2">{description}</span>}
        {facts && <span className="mt-1.5 block text-2xs text-ink-3">{facts}</span>}
      </span>
      {isChosen && <CircleCheck aria-hidden className="absolute top-3.5 right-3.5 size-5 text-brand" />}
    </label>
  );
}
