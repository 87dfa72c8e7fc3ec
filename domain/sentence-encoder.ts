/** Widths of the network: of a piece of a word, of a sentence, and between. */
const PIECE = 256;
const WIDTH = 512;
const BETWEEN = 1536;
/** A level of 0 to 63 stands for its middle, times the scale of the output it belongs to. */
const MIDDLE = 31.5;
/** What is longer is cut: a card is rarely longer than twenty pieces. */
const MOST_PIECES = 64;
const HEADS = 4;
const TINY = 1e-6;

interface Matrix {
  /** Of each output the weights of all inputs, one after another. */
  weights: Float32Array;
  outputs: number;
  inputs: number;
}
interface Dense extends Matrix {
  bias: Float32Array;
}
interface Norm {
  scale: Float32Array;
  bias: Float32Array;
}
interface Layer {
  before: Norm;
  asked: Dense;
  answer: Dense;
  /** What is passed on beside the attention, if it has another width. */
  beside: Dense | null;
  between: Norm;
  widen: Dense;
  narrow: Dense;
}

/** Reads numbers of a file one after another. */
class Reader {
  readonly #view: DataView;
  #at = 0;
  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  get isAtEnd(): boolean {
    return this.#at === this.#view.byteLength;
  }
  #take(length: number): number {
    const from = this.#at;
    this.#at += length;
    if (this.#at > this.#view.byteLength) throw new RangeError("the encoder's file ends too soon");
    return from;
  }
  count(): number {
    return this.#view.getUint32(this.#take(4), true);
  }
  floats(length: number): Float32Array {
    const from = this.#take(4 * length);
    return Float32Array.from({ length }, (_, i) => this.#view.getFloat32(from + 4 * i, true));
  }
  matrix(outputs: number, inputs: number): Matrix {
    const scales = this.floats(outputs);
    const from = this.#take(outputs * inputs);
    const weights = new Float32Array(outputs * inputs);
    for (let output = 0; output < outputs; output++) {
      const scale = scales[output] ?? 0;
      for (let i = output * inputs; i < (output + 1) * inputs; i++)
        weights[i] = (this.#view.getUint8(from + i) - MIDDLE) * scale;
    }
    return { weights, outputs, inputs };
  }
  dense(outputs: number, inputs: number): Dense {
    return { ...this.matrix(outputs, inputs), bias: this.floats(outputs) };
  }
  norm(length: number): Norm {
    return { scale: this.floats(length), bias: this.floats(length) };
  }
  layer(width: number): Layer {
    return {
      before: this.norm(width),
      asked: this.dense(3 * width, width),
      answer: this.dense(WIDTH, width),
      beside: width === WIDTH ? null : this.dense(WIDTH, width),
      between: this.norm(WIDTH),
      widen: this.dense(BETWEEN, WIDTH),
      narrow: this.dense(WIDTH, BETWEEN),
    };
  }
}

/** Rows of `x` times the matrix, and the bias; four rows and two outputs at once, so that each number is read less often. */
function through(x: Float32Array, { weights, bias, outputs, inputs }: Dense): Float32Array {
  const rows = x.length / inputs;
  const whole = Math.ceil(rows / 4) * 4;
  const padded = new Float32Array(whole * inputs);
  padded.set(x);
  const y = new Float32Array(whole * outputs);
  for (let output = 0; output < outputs; output += 2)
    for (let row = 0; row < whole; row += 4) {
      const w = output * inputs;
      const v = w + inputs;
      const first = row * inputs;
      const second = first + inputs;
      const third = second + inputs;
      const fourth = third + inputs;
      let [a, b, c, d] = [0, 0, 0, 0];
      let [e, f, g, h] = [0, 0, 0, 0];
      for (let i = 0; i < inputs; i++) {
        const one = weights[w + i] as number;
        const other = weights[v + i] as number;
        const p = padded[first + i] as number;
        const q = padded[second + i] as number;
        const r = padded[third + i] as number;
        const s = padded[fourth + i] as number;
        a += p * one;
        b += q * one;
        c += r * one;
        d += s * one;
        e += p * other;
        f += q * other;
        g += r * other;
        h += s * other;
      }
      y.set([a, e], row * outputs + output);
      y.set([b, f], (row + 1) * outputs + output);
      y.set([c, g], (row + 2) * outputs + output);
      y.set([d, h], (row + 3) * outputs + output);
    }
  const kept = y.subarray(0, rows * outputs);
  return kept.map((each, i) => each + (bias[i % outputs] ?? 0));
}

function normed(x: Float32Array, { scale, bias }: Norm): Float32Array {
  const width = scale.length;
  const y = new Float32Array(x.length);
  for (let from = 0; from < x.length; from += width) {
    const row = x.subarray(from, from + width);
    const mean = row.reduce((sum, each) => sum + each, 0) / width;
    const spread = row.reduce((sum, each) => sum + (each - mean) ** 2, 0) / width;
    const by = 1 / Math.sqrt(spread + TINY);
    for (let i = 0; i < width; i++) y[from + i] = ((row[i] ?? 0) - mean) * by * (scale[i] ?? 0) + (bias[i] ?? 0);
  }
  return y;
}

function softened(scores: Float32Array): Float32Array {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / sum);
}

/** Every piece looks at every other, four times over; `asked` holds question, key and value of each. */
function attended(asked: Float32Array, width: number): Float32Array {
  const rows = asked.length / (3 * width);
  const own = width / HEADS;
  const out = new Float32Array(rows * width);
  for (let head = 0; head < HEADS; head++)
    for (let row = 0; row < rows; row++) {
      const part = (of: number, kind: number) => {
        const from = of * 3 * width + kind * width + head * own;
        return asked.subarray(from, from + own);
      };
      const question = part(row, 0);
      const likeness = (key: Float32Array) => key.reduce((sum, each, i) => sum + each * (question[i] ?? 0), 0);
      const scores = Float32Array.from({ length: rows }, (_, other) => likeness(part(other, 1)) / Math.sqrt(own));
      for (const [other, share] of softened(scores).entries()) {
        const to = row * width + head * own;
        for (const [i, each] of part(other, 2).entries()) out[to + i] = (out[to + i] ?? 0) + share * each;
      }
    }
  return out;
}

const sum = (a: Float32Array, b: Float32Array): Float32Array => a.map((each, i) => each + (b[i] ?? 0));

function passed(x: Float32Array, layer: Layer): Float32Array {
  const asked = through(normed(x, layer.before), layer.asked);
  const heard = sum(
    through(attended(asked, layer.asked.inputs), layer.answer),
    layer.beside ? through(x, layer.beside) : x,
  );
  const wide = through(normed(heard, layer.between), layer.widen).map((each) => Math.max(0, each));
  return sum(heard, through(wide, layer.narrow));
}

/** The middle of all rows. */
function middleOf(x: Float32Array, width: number): Float32Array {
  const rows = x.length / width;
  return Float32Array.from({ length: width }, (_, i) => {
    let all = 0;
    for (let row = 0; row < rows; row++) all += x[row * width + i] ?? 0;
    return all / rows;
  });
}

/**
 * A transformer of two layers, as the Universal Sentence Encoder Lite is: from the numbers of a sentence's pieces to its
 * place among all sentences, of length 1.
 * @param bytes how many pieces there are, then all weights in the order they are read here, a byte each (0014)
 * @throws RangeError if the file is not as long as it has to be
 */
export function readSentenceEncoder(bytes: Uint8Array): (pieces: readonly number[]) => Float32Array {
  const reader = new Reader(bytes);
  const known = reader.count();
  const table = reader.matrix(known, PIECE);
  const waves = reader.floats(PIECE / 2);
  const layers = [reader.layer(PIECE), reader.layer(WIDTH)];
  const last = reader.dense(WIDTH, WIDTH);
  if (!reader.isAtEnd) throw new RangeError("the encoder's file is longer than its weights");

  const placed = (piece: number, at: number): Float32Array =>
    Float32Array.from({ length: PIECE }, (_, i) => {
      const turn = at * (waves[i % waves.length] ?? 0);
      return 2 * (table.weights[piece * PIECE + i] ?? 0) + (i < waves.length ? Math.sin(turn) : Math.cos(turn));
    });

  return (pieces) => {
    const kept = pieces.slice(0, MOST_PIECES);
    let x = new Float32Array(kept.length * PIECE);
    for (const [at, piece] of kept.entries()) x.set(placed(piece, at), at * PIECE);
    for (const layer of layers) x = new Float32Array(passed(x, layer));
    const place = through(middleOf(x, WIDTH), last).map(Math.tanh);
    const length = Math.hypot(...place) || 1;
    return place.map((each) => each / length);
  };
}
