import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { packPlaces, wordsKept } from "./pack.mjs";
import { placesOf } from "./places.mjs";
import { sourcesIn } from "./sources.mjs";
import { synonymsOf } from "./synonyms.mjs";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("words: name the folder of the sources (docs/decisions/0014-what-words-mean.md)");
const sources = sourcesIn(folder);
const files = {
  "public/words/words.bin.gz": packPlaces(placesOf(sources), sources.used),
  "public/words/synonyms.txt.gz": Buffer.from(synonymsOf(sources, wordsKept(sources.used))),
};
for (const [path, content] of Object.entries(files)) {
  const packed = gzipSync(content, { level: 9 });
  writeFileSync(path, packed);
  console.log(`${path}: ${content.length} bytes, packed ${packed.length}`);
}
