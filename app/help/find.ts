import { phaseScripts } from "@/content/agenda";
import { questions, stageWords } from "@/content/faq";
import { glossary } from "@/content/glossary";
import { phaseContent } from "@/content/phases";
import { matches } from "@/content/search";
import { stages } from "@/content/stages";

/** What the help holds on a query; everything for an empty one. */
export function findHelp(query: string) {
  return {
    questions: questions.filter((question) => matches(question, query)),
    stages: stages.filter((stage) => matches([stage, stageWords[stage.id]], query)),
    phases: phaseScripts
      .map((script) => ({ ...script, ...phaseContent(script.id) }))
      .filter(({ name, purpose, participantTask }) => matches([name, purpose, participantTask], query)),
    terms: glossary.filter((term) => matches(term, query)),
  };
}

export type Found = ReturnType<typeof findHelp>;
