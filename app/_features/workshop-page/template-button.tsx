import { useLiveStore, useRecords, useWorkshop } from "@/app/_live/live";
import { SaveTemplate } from "@/app/_workshop/templates/save-template";
import { isPublic } from "@/domain/view/visibility";

export function TemplateButton() {
  const { workshopId } = useLiveStore();
  const { title, stageModel } = useWorkshop();
  const cards = useRecords("touchpoint").filter(isPublic);
  return <SaveTemplate variant="quiet" {...{ workshopId, title, stageModel, cards }} />;
}
