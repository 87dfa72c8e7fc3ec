import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { StageTag } from "../stage-tag";
import { lanesOf } from "./lanes";
import type { TemplateSource } from "./template-dialog";

interface CardTicksProps extends Pick<TemplateSource, "cards" | "stageModel"> {
  ticked: ReadonlySet<string>;
  most: number;
  onChange: (ticked: string[]) => void;
}

/** Cards by where they lie, each to be ticked; beyond the most there may be, none more. */
export function CardTicks({ cards, stageModel, ticked, most, onChange }: CardTicksProps) {
  const t = useTranslations("template");
  const isFull = ticked.size >= most;
  const toggle = (id: string, isOn: boolean) =>
    onChange(isOn ? [...ticked, id] : [...ticked].filter((each) => each !== id));
  return (
    <div className="grid gap-4">
      <div>
        <h3 className="font-sans text-sm font-semibold tracking-normal">{t("cards")}</h3>
        <p className="text-xs text-ink-2">{t("ticked", { n: ticked.size, most })}</p>
      </div>
      {lanesOf(stageModel, cards).map(({ stage, period, cards: here }) => (
        <fieldset key={`${stage} ${period}`} className="grid gap-2.5">
          <legend className="mb-2">
            <StageTag {...{ stage, period, stageModel }} />
          </legend>
          {here
            .toSorted((a, b) => a.text.localeCompare(b.text))
            .map(({ id, text }) => (
              <Checkbox
                key={id}
                label={<bdi className="wrap-anywhere">{text}</bdi>}
                checked={ticked.has(id)}
                disabled={isFull && !ticked.has(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />
            ))}
        </fieldset>
      ))}
    </div>
  );
}
