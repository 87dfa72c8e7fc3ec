import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { packEncoder, piecesOf } from "./encoder.mjs";
import { glossesOf } from "./glosses.mjs";
import { packPlaces, wordsKept } from "./pack.mjs";
import { placesOf } from "./places.mjs";
import { sourcesIn } from "./sources.mjs";
import { synonymsOf } from "./synonyms.mjs";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("words: name the folder of the sources (docs/decisions/0014-what-words-mean.md)");
const sources = sourcesIn(folder);
const files = {
  "words.bin": () => packPlaces(placesOf(sources), sources.used),
  "synonyms.txt": () => synonymsOf(sources, wordsKept(sources.used)),
  "encoder.bin": () => packEncoder(sources.encoder),
  "pieces.txt": () => piecesOf(sources.encoder),
  "glosses.txt": () => glossesOf(sources),
};
for (const [name, make] of Object.entries(files)) {
  const content = Buffer.from(make());
  const packed = gzipSync(content, { level: 9 });
  writeFileSync(`public/words/${name}.gz`, packed);
  console.log(`${name}.gz: ${content.length} bytes, packed ${packed.length}`);
}
