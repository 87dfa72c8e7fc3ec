import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import type { Moment } from "@/domain/records";
import { LaneColumn } from "../lane-column";
import type { Lane } from "../lanes";
import { useSeenRows, WHOLE_ROWS } from "../use-seen-rows";

const MOST = 12;

interface MomentLaneProps {
  lane: Lane;
  moments: readonly Moment[];
}

/** The moments of one stage: as many as fit whole, and how many more there are. */
export function MomentLane({ lane, moments }: MomentLaneProps) {
  const t = useTranslations("screen");
  const { list, seen } = useSeenRows();
  const unseen = moments.length - seen;
  return (
    <LaneColumn lane={lane} count={moments.length} isBrief>
      <ul ref={list} className={cx("mt-4", WHOLE_ROWS)}>
        {moments.slice(0, MOST).map(({ id, title }) => (
          <li key={id} className="w-full border-t-2 border-line py-2 leading-[1.2] font-[550] text-ink">
            <bdi className="line-clamp-3">{title}</bdi>
          </li>
        ))}
      </ul>
      <p className={cx("caption text-ink-2", unseen <= 0 && "invisible")}>
        {t("moreMoments", { n: Math.max(1, unseen) })}
      </p>
    </LaneColumn>
  );
}
