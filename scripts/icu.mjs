/**
 * The arguments of an ICU message with their kind (`{n, plural, …}` → `n plural`) and its rich-text tags (`<b>`),
 * sorted; two languages agree when these lists are equal.
 * @throws Error where braces do not match or a plural or select lacks `other`
 */
export function icuArguments(message) {
  const found = new Set();
  const end = readText({ message, found }, 0);
  if (end !== message.length) throw new Error(`a brace too many at ${end}`);
  return [...found].sort();
}

function readText(state, from) {
  let at = from;
  while (at < state.message.length) {
    const char = state.message[at];
    if (char === "}") return at;
    if (char === "'") at = skipQuoted(state.message, at);
    else if (char === "<") at = readTag(state, at);
    else if (char === "{") at = readArgument(state, at);
    else at += 1;
  }
  return at;
}

/** An apostrophe quotes only before a brace or tag; doubled it stands for itself. */
function skipQuoted(message, at) {
  if (!/[{}<]/.test(message[at + 1] ?? "")) return at + (message[at + 1] === "'" ? 2 : 1);
  const end = message.indexOf("'", at + 1);
  return end < 0 ? message.length : end + 1;
}

function readTag(state, at) {
  const tag = /^<\/?([a-zA-Z][\w-]*)\/?>/.exec(state.message.slice(at));
  if (!tag) return at + 1;
  state.found.add(`<${tag[1]}>`);
  return at + tag[0].length;
}

function readArgument(state, at) {
  const head = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?(,|\})/.exec(state.message.slice(at));
  if (!head) throw new Error(`no argument at ${at}`);
  const [whole, name, kind, closing] = head;
  state.found.add(kind ? `${name} ${kind}` : name);
  const after = at + whole.length;
  if (closing === "}") return after;
  if (["plural", "select", "selectordinal"].includes(kind)) return readBranches(state, after);
  const end = state.message.indexOf("}", after);
  if (end < 0) throw new Error(`open brace at ${at}`);
  return end + 1;
}

function readBranches(state, from) {
  let at = from;
  const names = [];
  for (;;) {
    const branch = /^\s*(?:offset:\d+\s*)?(=\d+|\w+)\s*\{/.exec(state.message.slice(at));
    if (!branch) break;
    names.push(branch[1]);
    at = readText(state, at + branch[0].length) + 1;
  }
  const end = /^\s*\}/.exec(state.message.slice(at));
  if (!end) throw new Error(`open brace at ${from}`);
  if (!names.includes("other")) throw new Error("a plural or select without other");
  return at + end[0].length;
}
