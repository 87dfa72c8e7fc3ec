import { useTranslations } from "next-intl";
import { useLive } from "@/app/_live/live";
import type { Workshop } from "@/domain/records";
import type { Period, Stage } from "@/domain/stages";
import { BigStageTag } from "./big-stage-tag";
import { Foot } from "./foot";

type Target = NonNullable<Workshop["spotlight"]>;

/** One card, moment, idea or action, large. */
export function SpotlightPicture({ spotlight }: { spotlight: Target }) {
  const t = useTranslations("screen.spotlight");
  const { words, place } = useTarget(spotlight);
  return (
    <>
      <div className="grid flex-1 content-center gap-8">
        <p className="text-[2.25rem] font-semibold text-brand">{t(spotlight.kind)}</p>
        <h1 className="line-clamp-6 pb-[.15em] text-[5.5rem] leading-[1.1] font-[720] tracking-[-.022em] text-balance">
          <bdi>{words}</bdi>
        </h1>
        {place && (
          <p>
            <BigStageTag of={place} />
          </p>
        )}
      </div>
      <Foot />
    </>
  );
}

function useTarget({ kind, id }: Target): { words: string; place: { stage: Stage; period: Period } | undefined } {
  const { view } = useLive();
  if (kind === "touchpoint") {
    const card = view.get(kind, id);
    return { words: card?.text ?? "", place: card };
  }
  if (kind === "moment") {
    const moment = view.get(kind, id);
    return { words: moment?.title ?? "", place: moment };
  }
  const about = view.get(kind, id);
  const moment = about && view.get("moment", about.momentId);
  const words = about && ("title" in about ? about.title : about.text);
  return { words: words ?? "", place: moment };
}
