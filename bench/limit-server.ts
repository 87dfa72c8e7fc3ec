// Frozen: the measure of every ratio in bench/. What node:http, prepared statements, one commit for all that wait and
// frames encoded once can do, without accounts, rules or secrets. A change needs a line in docs/decisions/0009-limit-server.md.
import { createServer, type ServerResponse } from "node:http";
import Sqlite from "better-sqlite3";

const sqlite = new Sqlite(process.env.DATABASE);
sqlite.pragma("journal_mode = wal");
sqlite.pragma("synchronous = full");
sqlite.exec("create table record (id text primary key, body text) without rowid");
sqlite.exec("create table journal (version integer primary key, mid text unique, name text, args text)");
const saveRecord = sqlite.prepare("insert or replace into record values (?, ?)");
const saveJournal = sqlite.prepare("insert into journal values (?, ?, ?, ?)");
const records = sqlite.prepare<[], { id: string; body: string }>("select id, body from record");
const waiting: { res: ServerResponse; commands: { mid: string; name: string; args: { id: string } }[] }[] = [];
const screens = new Set<ServerResponse>();
const unsent = new Map<string, string>();
const [cursor, merge] = [(at: number) => `"${at}-00000000"`, 50];
let [version, sent, flushedAt, timer]: [number, number, number, NodeJS.Timeout?] = [0, 0, 0];
const frame = (from: string, put: string) =>
  `id: ${version}-00000000\ndata: {${from},"cur":${cursor(version)},"at":${Date.now()},"del":[],"put":[${put}]}\n\n`;
const item = (id: string, body: string) => `["touchpoint","${id}",${body}]`;
const commit = sqlite.transaction(() => waiting.map(({ commands }) => commands.map(keep)));
function keep({ mid, name, args }: (typeof waiting)[number]["commands"][number]) {
  const body = JSON.stringify(args);
  saveRecord.run(args.id, body);
  saveJournal.run((version += 1), mid, name, body);
  unsent.set(args.id, item(args.id, body));
  return { version };
}
function run(): void {
  const answers = commit();
  for (const [i, { res }] of waiting.splice(0).entries()) res.end(JSON.stringify({ result: { data: answers[i] } }));
  timer ??= setTimeout(flush, Math.max(0, flushedAt + merge - performance.now()));
}
function flush(): void {
  const text = frame(`"from":${cursor(sent)}`, [...unsent.values()].join());
  for (const screen of screens) screen.write(text);
  [timer, flushedAt, sent] = [clearTimeout(timer) as undefined, performance.now(), version];
  unsent.clear();
}
const server = createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on("data", (chunk) => chunks.push(chunk));
  if (req.method === "POST")
    req.on("end", () => {
      const { commands } = JSON.parse(Buffer.concat(chunks).toString());
      if (waiting.push({ res, commands }) === 1) setImmediate(run);
    });
  else {
    if (unsent.size > 0) flush();
    res.writeHead(200, { "Content-Type": "text/event-stream" });
    const all = records.all().map(({ id, body }) => item(id, body));
    res.write(frame(`"from":null,"full":true`, all.join()));
    screens.add(res.once("close", () => screens.delete(res)));
  }
});
server.listen(0, "127.0.0.1", () => console.log(`ready at http://127.0.0.1:${Object(server.address()).port}`));
