import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { seededRandom } from "@/domain/random";
import { beginningOf } from "./beginning";
import { type Features, vocabularyOf } from "./features";
import { packed } from "./pack";
import { learningPlaces } from "./places";
import { sourcesIn, type Twins } from "./sources";

const SEED = "what words mean";
const DIMS = 64;
const BUCKETS = 1 << 15;
const ENGLISH_WORDS = 30_000;
/** First the thesaurus, two of a meaning at a time, then the cards, some lines of business whole at a time. */
const THESAURUS = { rounds: 8, at_once: 384, rate: 1e-3, temperature: 0.07 };
const CARDS = { rounds: 20, at_once: 2, rate: 1e-3, temperature: 0.2 };

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("words: name the folder of the sources (docs/decisions/0015-what-cards-mean.md)");
const random = seededRandom(SEED);

function shuffled<T>(all: readonly T[]): T[] {
  const order = [...all];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

const sources = sourcesIn(folder, ENGLISH_WORDS);
const vocabulary = vocabularyOf(sources, BUCKETS);
const table = beginningOf(sources, vocabulary, DIMS, random);
const read = (all: readonly Twins[]): Features[][] => all.map((twins) => twins.map(vocabulary.featuresOf));

/** A round through all parts; the mean loss. */
function learnFrom(parts: readonly Features[][][], learn: (texts: Features[], meanings: number[]) => number): number {
  const losses = parts.map((part) =>
    learn(
      part.flat(),
      part.flatMap((twins, meaning) => twins.map(() => meaning)),
    ),
  );
  return losses.reduce((sum, loss) => sum + loss, 0) / parts.length;
}

const thesaurus = read(sources.thesaurus);
const ofThesaurus = learningPlaces(table, DIMS, THESAURUS);
for (let round = 1; round <= THESAURUS.rounds; round += 1) {
  const parts = inParts(
    shuffled(thesaurus).map((twins) => shuffled(twins).slice(0, 2)),
    THESAURUS.at_once,
  );
  console.log(`thesaurus, round ${round}: ${learnFrom(parts, ofThesaurus.learn).toFixed(3)}`);
}

const lines = sources.lines.map(read);
const ofCards = learningPlaces(table, DIMS, CARDS);
for (let round = 1; round <= CARDS.rounds; round += 1) {
  const parts = inParts(shuffled(lines), CARDS.at_once).map((several) => several.flat());
  console.log(`cards, round ${round}: ${learnFrom(parts, ofCards.learn).toFixed(3)}`);
}

const file = "public/words/words.bin.gz";
const content = packed(vocabulary, table, DIMS);
const smaller = gzipSync(content, { level: 9 });
writeFileSync(file, smaller);
console.log(`${vocabulary.words.length} words; ${file}: ${content.length} bytes, packed ${smaller.length}`);
