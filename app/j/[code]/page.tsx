import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "@/app/_features/join/code-form";
import { JoinForm } from "@/app/_features/join/join-form";
import { JoinFrame } from "@/app/_features/join/join-frame";
import { LimitedNotice } from "@/app/_features/join/limited-notice";
import { RejoinForm } from "@/app/_features/join/rejoin-form";
import { Messages } from "@/app/_i18n/messages";
import { SiteFooter } from "@/app/_site/site-footer";
import { Main } from "@/app/_ui/main";
import { formatJoinCode, normaliseJoinCode } from "@/domain/join-code";
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
  return (
    <Messages namespaces={["join", "landing"]}>
      {page.is === "open" ? (
        <JoinFrame title={page.peek.title}>
          <JoinForm code={page.code} peek={page.peek} today={today()} />
        </JoinFrame>
      ) : (
        <ClosedDoor typed={code} limitedSeconds={page.is === "limited" ? page.seconds : undefined} />
      )}
    </Messages>
  );
}

/** The one answer to unknown, locked, rotated and expired codes, and to too many tries. */
async function ClosedDoor({ typed, limitedSeconds }: { typed: string; limitedSeconds: number | undefined }) {
  const t = await getTranslations("landing");
  const code = normaliseJoinCode(typed);
  const isLimited = limitedSeconds !== undefined;
  return (
    <JoinFrame>
      <Main width="full" className="mx-auto max-w-lg px-4 py-6">
        {isLimited && <LimitedNotice seconds={limitedSeconds} />}
        <div className={isLimited ? "mt-6" : ""}>
          <CodeForm
            focused={!isLimited}
            initial={code ? formatJoinCode(code) : ""}
            {...(isLimited ? {} : { error: t("codeUnknown") })}
          />
        </div>
        {code && !isLimited && <RejoinForm code={code} />}
      </Main>
      <SiteFooter />
    </JoinFrame>
  );
}

const today = () => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short" }).format(Date.now());
