import type { StageNumber } from "./steps/participant";

export interface Card {
  text: string;
  stage: StageNumber;
}

/** What people say in one language. Every card ends in a word that stands nowhere else, so that bytes can be searched for it. */
export interface Story {
  title: string;
  evidence: string;
  anna: [Card, Card];
  ben: [Card, Card];
  guest: [Card, Card, Card];
  /** Begun on Anna's phone when the server goes down, sent when it is back. */
  unsent: Card;
  /** Sent by Ben in the very moment the server goes down. */
  justSent: Card;
  /** Sent by the guest while there is no server. */
  whileAway: Card;
  /** Written by Ben in round 2. */
  together: Card;
  bundled: string;
  /** One of Anna, one of Ben, one of the guest. */
  ideas: [string, string, string];
  when: string;
  deed: string;
  note: string;
}

const en: Story = {
  title: "Hotel Lindenhof: moments of truth",
  evidence: "Twenty minutes until somebody looked up",
  anna: [
    { text: "Waiting at the check-in desk quillwort", stage: 3 },
    { text: "Coffee smells in the morning tansy", stage: 4 },
  ],
  ben: [
    { text: "Queue in front of the check-in desk saffron", stage: 3 },
    { text: "Reading reviews on the train fennel", stage: 2 },
  ],
  guest: [
    { text: "The key card opens the door hyssop", stage: 4 },
    { text: "A photo for the family lovage", stage: 5 },
    { text: "A colleague mentions the spa borage", stage: 1 },
  ],
  unsent: { text: "The bill is right at once chervil", stage: 4 },
  justSent: { text: "The taxi is already there sorrel", stage: 5 },
  whileAway: { text: "A friendly voice on the phone dittany", stage: 2 },
  together: { text: "A poster in the station shows the lake yarrow", stage: 1 },
  bundled: "Waiting to check in",
  ideas: [
    "Hand out keys before the desk oregano",
    "Offer a chair and a glass of water woodruff",
    "The porter knows every name costmary",
  ],
  when: "a guest waits longer than three minutes",
  deed: "bring a glass of water",
  note: "The glasses are still missing",
};

const de: Story = {
  title: "Hotel Lindenhof: Momente der Wahrheit",
  evidence: "Zwanzig Minuten, bis jemand aufsah",
  anna: [
    { text: "Warten am Tresen beim Check-in Schafgarbe", stage: 3 },
    { text: "Morgens riecht es nach Kaffee Rainfarn", stage: 4 },
  ],
  ben: [
    { text: "Schlange vor dem Tresen beim Check-in Safran", stage: 3 },
    { text: "Bewertungen im Zug gelesen Fenchel", stage: 2 },
  ],
  guest: [
    { text: "Die Karte öffnet die Tür Ysop", stage: 4 },
    { text: "Ein Foto für die Familie Liebstöckel", stage: 5 },
    { text: "Eine Kollegin erzählt vom Bad Borretsch", stage: 1 },
  ],
  unsent: { text: "Die Rechnung stimmt gleich Kerbel", stage: 4 },
  justSent: { text: "Das Taxi steht schon da Ampfer", stage: 5 },
  whileAway: { text: "Eine freundliche Stimme am Telefon Diptam", stage: 2 },
  together: { text: "Ein Plakat am Bahnhof zeigt den See Beifuß", stage: 1 },
  bundled: "Warten auf den Check-in",
  ideas: [
    "Schlüssel schon vor dem Tresen geben Majoran",
    "Einen Stuhl und ein Glas Wasser anbieten Waldmeister",
    "Am Eingang kennt man jeden Namen Balsamkraut",
  ],
  when: "jemand länger als drei Minuten wartet",
  deed: "ein Glas Wasser bringen",
  note: "Die Gläser fehlen noch",
};

export const STORIES = { en, de };
