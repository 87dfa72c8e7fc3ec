import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "@/app/_features/join/code-form";
import { JoinForm } from "@/app/_features/join/join-form";
import { JoinFrame } from "@/app/_features/join/join-frame";
import { LimitedNotice } from "@/app/_features/join/limited-notice";
import { Messages } from "@/app/_i18n/messages";
import { Main } from "@/app/_ui/main";
import { loadJoin } from "@/server/loaders/join";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("landing");
  return { title: t("joinTitle"), robots: { index: false } };
}

/** Shows what the code opens. Joining is a button of its own: links are followed by scanners and previews. */
export default async function JoinPage({ params }: { params: Promise<{ code: string }> }) {
  const [{ code }, request] = await Promise.all([params, headers()]);
  const address = request.get("x-touchstone-address") ?? "unknown";
  const page = await loadJoin(code, request.get("cookie"), address);
  if (page.is === "joined") redirect(`/p/${page.workshopId}`);
  if (page.is === "unknown") notFound();
  return (
    <Messages namespaces={["join", "landing"]}>
      {page.is === "open" ? (
        <JoinFrame title={page.peek.title}>
          <JoinForm code={page.code} peek={page.peek} today={today()} />
        </JoinFrame>
      ) : (
        <JoinFrame>
          <Main width="text" className="max-w-lg">
            <LimitedNotice seconds={page.seconds} />
            <div className="mt-6">
              <CodeForm />
            </div>
          </Main>
        </JoinFrame>
      )}
    </Messages>
  );
}

const today = () => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short" }).format(Date.now());
