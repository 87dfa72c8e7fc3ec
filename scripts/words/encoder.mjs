import { readFileSync } from "node:fs";
import { join } from "node:path";

/** As domain/sentence-encoder.ts reads them. */
const LEVELS = 64;
const MIDDLE = 31.5;
/** How far of its largest weight an output's levels may reach: the largest are cut where that is nearer to all of them. */
const REACHES = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

const LAYER = "Encoder_en/KonaTransformer/Encode/Layer_";
const STACK = "Encoder_en/KonaTransformer/Encode/TransformerStack/Layer_";
const MODULE = "module_apply_default/";
const CONCAT = "/ConcatPartitions/concat";

/** The weights of a TensorFlow.js model by name. */
function weightsIn(folder) {
  const { weightsManifest } = JSON.parse(readFileSync(join(folder, "model.json"), "utf8"));
  const found = new Map();
  for (const { paths, weights } of weightsManifest) {
    const bytes = Buffer.concat(paths.map((path) => readFileSync(join(folder, path))));
    let at = 0;
    for (const { name, shape, dtype } of weights) {
      const size = shape.reduce((all, each) => all * each, 1);
      const data = bytes.subarray(at, at + 4 * size);
      if (dtype === "float32")
        found.set(name, { shape, data: Float32Array.from({ length: size }, (_, i) => data.readFloatLE(4 * i)) });
      at += 4 * size;
    }
  }
  return found;
}

const floats = (values) => Buffer.from(Float32Array.from(values).buffer);

/** Levels and scale that come nearest to the weights of an output. */
function nearestLevels(weights) {
  const largest = weights.reduce((most, each) => Math.max(most, Math.abs(each)), 1e-9);
  const tries = REACHES.map((reach) => {
    const scale = (largest * reach) / MIDDLE;
    const levels = weights.map((each) => Math.max(0, Math.min(LEVELS - 1, Math.floor(each / scale) + LEVELS / 2)));
    const miss = weights.reduce((sum, each, i) => sum + (each - (levels[i] - MIDDLE) * scale) ** 2, 0);
    return { scale, levels, miss };
  });
  return tries.reduce((best, each) => (each.miss < best.miss ? each : best));
}

/** The scale of each output, then the levels of its weights, one output after another; `data` has them by input or not. */
function matrix({ shape, data }, isByOutput = false) {
  const [rows, columns] = shape.slice(-2);
  const [outputs, inputs] = isByOutput ? [rows, columns] : [columns, rows];
  const weightsOf = (o) =>
    Float32Array.from({ length: inputs }, (_, i) => data[isByOutput ? o * inputs + i : i * outputs + o]);
  const packed = Array.from({ length: outputs }, (_, o) => nearestLevels(weightsOf(o)));
  return Buffer.concat([
    floats(packed.map(({ scale }) => scale)),
    ...packed.map(({ levels }) => Uint8Array.from(levels)),
  ]);
}

/** `encoder.bin`, as domain/sentence-encoder.ts reads it, of the Universal Sentence Encoder Lite in a folder. */
export function packEncoder(folder) {
  const weights = weightsIn(folder);
  const named = (name) => {
    const found = weights.get(name);
    if (!found) throw new Error(`words: the encoder has no ${name}`);
    return found;
  };
  const vector = (name) => floats(named(MODULE + name + CONCAT).data);
  const dense = (kernel, bias) => [matrix(named(kernel)), vector(bias)];
  const norm = (name) => [vector(`${name}/layer_norm/layer_norm_scale`), vector(`${name}/layer_norm/layer_norm_bias`)];
  const layer = (n, hasBeside) => {
    const own = `${LAYER}${n}/TransformerLayer`;
    const heads = `${own}/MultiheadAttention`;
    const widened = (step) => `${MODULE}${STACK}${n}/TransformerLayer/FFN/${step}/Tensordot/Reshape_1`;
    return [
      ...norm(`${own}/layer_prepostprocess`),
      ...dense(`module/${heads}/qkv_transform_single/kernel/part_0`, `${heads}/qkv_transform_single/bias`),
      ...dense(`module/${heads}/output_transform_single/kernel/part_0`, `${heads}/output_transform_single/bias`),
      ...(hasBeside ? dense(`${MODULE}${own}/dense/kernel${CONCAT}`, `${own}/dense/bias`) : []),
      ...norm(`${own}/FFN/layer_prepostprocess`),
      ...dense(widened("conv1"), `${own}/FFN/conv1/bias`),
      ...dense(widened("conv2"), `${own}/FFN/conv2/bias`),
    ];
  };
  const table = named("module/Embeddings_en");
  const hidden = "module/Encoder_en/hidden_layers/tanh_layer_0";
  return Buffer.concat([
    Buffer.from(Uint32Array.of(table.shape[0]).buffer),
    matrix(table, true),
    floats(named(`${MODULE}${STACK}0/AddTimingSignal/TimingSignal/ExpandDims_1`).data),
    ...layer(0, true),
    ...layer(1, false),
    matrix(named(`${hidden}/weights`)),
    floats(named(`${hidden}/bias`).data),
  ]);
}

/** `pieces.txt`: the pieces of words the encoder knows by their numbers, and how likely each is. */
export const piecesOf = (folder) =>
  JSON.parse(readFileSync(join(folder, "vocab.json"), "utf8"))
    .map(([piece, likely]) => `${piece}\t${Math.round((likely ?? 0) * 1000) / 1000}`)
    .join("\n");
