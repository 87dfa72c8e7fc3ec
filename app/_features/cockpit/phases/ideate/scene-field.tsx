"use client";
import { useTranslations } from "next-intl";
import { useExecute } from "@/app/_live/live";
import { Panel } from "@/app/_ui/panel";
import { EditLines } from "@/app/_workshop/actions/edit-fields";
import { useField } from "@/app/_workshop/actions/use-field";
import { useText } from "@/app/_workshop/use-text";
import { actionPrompts } from "@/content/measures";
import { TEXT } from "@/domain/limits";
import type { Moment } from "@/domain/records";

/** Two sentences from the customer's view; drafts of the plan take them along. */
export function SceneField({ moment }: { moment: Moment }) {
  const t = useTranslations("cockpitIdeate");
  const text = useText();
  const execute = useExecute();
  const field = useField({
    name: `scene.${moment.id}`,
    stored: moment.scene ?? "",
    save: async (next) => {
      const outcome = await execute("moments.setScene", { momentId: moment.id, scene: next === "" ? null : next });
      return outcome.ok ? null : outcome.code;
    },
  });
  return (
    <Panel as="section" aria-label={t("scene")} className="shrink-0">
      <EditLines
        field={field}
        label={t("scene")}
        aside={t("sceneHint")}
        hint={text(actionPrompts.scene)}
        limit={TEXT.note}
        rows={3}
      />
    </Panel>
  );
}
