/** A packed file of this server, unpacked. */
export async function unpacked(path: string): Promise<Response> {
  const { ok, body } = await fetch(path);
  if (!ok || !body) throw new Error(path);
  return new Response(body.pipeThrough(new DecompressionStream("gzip")));
}
