import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";

const read = (name) => JSON.parse(readFileSync(new URL(`../../content/data/${name}.json`, import.meta.url), "utf8"));
const sample = read("hotel-workshop");
const story = read("hotel-story");

const DAY_MS = 86_400_000;
const inDays = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** The hotel sample as commands in one language, so that it can be played anew in front of the screens. */
export class Hotel {
  people = sample.participants;
  #lang;
  #ids = new Map();

  constructor(lang) {
    this.#lang = lang;
  }

  /** @param {string} key as the sample names a card, a moment or an action */
  idOf(key) {
    if (!this.#ids.has(key)) this.#ids.set(key, randomUUID());
    return this.#ids.get(key);
  }

  #say(text) {
    return text[this.#lang];
  }

  get title() {
    return this.#say(sample.workshop.title);
  }

  settings() {
    const { persona, goal } = sample.workshop;
    const { seed: _, ...config } = sample.config;
    return [
      ["workshops.updateSettings", { persona: this.#say(persona), goal: this.#say(goal), agendaMinutes: 180 }],
      ["workshops.setConfig", config],
    ];
  }

  /** @param {boolean} linked those that belong to a moment's name, or the ones known before */
  evidence(linked) {
    return sample.evidence
      .filter((_, i) => i < 5 === linked)
      .map(({ kind, sentiment, text, momentId }) => [
        "evidence.add",
        {
          ...{ id: randomUUID(), kind, sentiment, text: this.#say(text) },
          ...(linked ? { momentId: this.idOf(momentId) } : {}),
        },
      ]);
  }

  cardsOf(person, round) {
    return sample.touchpoints
      .filter((card) => card.participantId === person.id && card.round === round)
      .map(({ id, text, stage, period }) => [
        "touchpoints.add",
        { id: this.idOf(id), text: this.#say(text), stage, period },
      ]);
  }

  /** @param {number} moments how many of the sample's are bundled @param {number} from the first of them */
  bundles(from, moments) {
    return sample.moments.slice(from, from + moments).map(({ id, title }) => {
      const touchpointIds = sample.touchpoints.filter((card) => card.momentId === id).map((card) => this.idOf(card.id));
      return ["moments.create", { id: this.idOf(id), title: this.#say(title), touchpointIds }];
    });
  }

  merges() {
    return sample.moments
      .filter(({ mergedInto }) => mergedInto !== null)
      .map(({ id, mergedInto }) => ["moments.merge", { momentId: this.idOf(id), into: this.idOf(mergedInto) }]);
  }

  places() {
    return sample.moments
      .filter(({ mergedInto }) => mergedInto === null)
      .map(({ id, stage, period }) => ["moments.restage", { momentId: this.idOf(id), stage, period }]);
  }

  dotsOf(person) {
    return sample.dots
      .filter(({ participantId }) => participantId === person.id)
      .map(({ momentId, dots }) => ["dots.set", { momentId: this.idOf(momentId), dots }]);
  }

  ratingsOf(person) {
    return sample.ratings
      .filter(({ participantId }) => participantId === person.id)
      .map(({ momentId, importance, satisfaction, experience }) => [
        "ratings.set",
        { momentId: this.idOf(momentId), importance, satisfaction, experience },
      ]);
  }

  truths() {
    return story.confirmed.map(({ momentId, reason }) => [
      "moments.confirm",
      { momentId: this.idOf(momentId), ...(reason ? { departureReason: this.#say(reason) } : {}) },
    ]);
  }

  ideasOf(person) {
    return sample.ideas
      .filter(({ participantId }) => participantId === person.id)
      .map(({ id, momentId, kind, cardId, text }) => [
        "ideas.add",
        { id: this.idOf(id), momentId: this.idOf(momentId), kind, cardId, text: this.#say(text) },
      ]);
  }

  /** Leaves two ideas ticked, which become drafts by themselves. */
  choices() {
    return sample.ideas.slice(0, -2).map(({ id }) => ["ideas.tick", { id: this.idOf(id), ticked: false }]);
  }

  scenes() {
    const first = new Map();
    for (const { momentId, stagedExperience } of sample.actions)
      if (!first.has(momentId)) first.set(momentId, this.#say(stagedExperience));
    return [...first].map(([momentId, scene]) => ["moments.setScene", { momentId: this.idOf(momentId), scene }]);
  }

  /** The action that the person on the phone takes on. */
  get taken() {
    return this.idOf("a04");
  }

  /** The last two are left without an owner and a date, as drafts are. */
  actions() {
    return sample.actions.flatMap((action, i) => {
      const id = this.idOf(action.id);
      const isDraft = i >= sample.actions.length - 2;
      const { momentId, ideaIds, effect, effort, title, stagedExperience, ownerParticipantId } = action;
      const created = {
        ...{ id, momentId: this.idOf(momentId), title: this.#say(title), scene: this.#say(stagedExperience) },
        ...{ ideaIds: ideaIds.map((each) => this.idOf(each)), effect, effort },
        ...(isDraft ? {} : { dueOn: inDays(10 + i * 2) }),
      };
      const owner = { participantId: null, name: this.#nameOf(ownerParticipantId) };
      const isOpen = isDraft || id === this.taken;
      const assigned = isOpen ? [] : [["actions.assignOwner", { id, owner }]];
      return [["actions.create", created], ...assigned, ["actions.setDetails", { id, ...this.#detailsOf(action) }]];
    });
  }

  promises() {
    return sample.actions
      .slice(0, 3)
      .map(({ id, firstStep }) => ["actions.promise", { id: this.idOf(id), ifThen: this.#say(firstStep.text) }]);
  }

  #detailsOf({ successMeasure, empowerment, firstStep }) {
    const { name, unit, baseline, target } = successMeasure;
    const measure = { name: this.#say(name), unit: this.#say(story.units[unit]), baseline, target, current: null };
    return {
      successMeasure: measure,
      empowerment: { ...empowerment, text: this.#say(empowerment.text) },
      firstStep: { text: this.#say(firstStep.text), dueBy: inDays(3), done: false },
    };
  }

  #nameOf(key) {
    return this.people.find(({ id }) => id === key).displayName;
  }
}
