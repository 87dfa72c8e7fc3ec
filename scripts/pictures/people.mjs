import { randomUUID } from "node:crypto";

/** What a browser of that page sends with a command. */
const headersOf = (url) => ({ Origin: url, "Sec-Fetch-Site": "same-origin" });

/** Somebody who gives commands over the same wire as the screens. */
export class Person {
  #request;
  #url;
  #surface;
  #workshopId;

  /** @param request Playwright's, with the cookies of that person @param {"cockpit" | "phone"} surface */
  constructor({ request, url, surface, workshopId }) {
    this.#request = request;
    this.#url = url;
    this.#surface = surface;
    this.#workshopId = workshopId;
  }

  /** @param {...[name: string, args: object]} commands @throws when one is refused */
  async run(...commands) {
    const mutations = commands.map(([name, args]) => ({ mid: randomUUID(), name, args }));
    for (let from = 0; from < mutations.length; from += 20) {
      const part = mutations.slice(from, from + 20);
      const data = { workshopId: this.#workshopId, as: this.#surface, commands: part };
      const answers = await post(this.#request, this.#url, "commands.execute", data);
      const refused = answers.flatMap((answer, i) =>
        "refused" in answer ? [`${part[i].name}: ${answer.refused}`] : [],
      );
      if (refused.length > 0) throw new Error(refused.join(", "));
    }
  }
}

/** Joins by the code, as the form on the phone does. */
export const join = (request, url, code, name) => post(request, url, "join.enter", { code, name });

async function post(request, url, procedure, data) {
  const response = await request.post(`${url}/api/trpc/${procedure}`, { data, headers: headersOf(url) });
  const body = await response.json();
  if (!response.ok()) throw new Error(`${procedure}: ${response.status()} ${JSON.stringify(body)}`);
  return body.result.data;
}
