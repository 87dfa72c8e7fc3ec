/** Exchanges the token of a shared link for this browser's cookie. */
export async function openLink(
  token: string,
): Promise<{ workshopId: string } | { code: "not_found" | "busy" | "offline" }> {
  if (token === "") return { code: "not_found" };
  try {
    const response = await fetch("/api/trpc/reviewLinks.open", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token }),
    });
    if (response.status === 404 || response.status === 400) return { code: "not_found" };
    if (!response.ok) return { code: "busy" };
    const { result } = (await response.json()) as { result: { data: { workshopId: string } } };
    return { workshopId: result.data.workshopId };
  } catch {
    return { code: "offline" };
  }
}
