import { File, LayoutGrid } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Panel } from "@/app/_ui/panel";
import { templates } from "@/content/templates";
import { FileStart } from "./file-start";

/** Ways into the first own workshop. */
export async function OwnStart() {
  const t = await getTranslations("dashboard.start");
  const ways = [
    { href: "/w/new", Icon: LayoutGrid, title: t("template"), text: t("templateText", { n: templates.length }) },
    { href: "/w/new?template=none", Icon: File, title: t("blank"), text: t("blankText") },
  ];
  return (
    <section aria-labelledby="start-title" className="mt-9">
      <h2 id="start-title" className="text-lg font-[680]">
        {t("title")}
      </h2>
      <ul className="mt-3.5 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {ways.map(({ href, Icon, title, text }) => (
          <Panel key={href} as="li" className="relative flex gap-3.5 has-[a:hover]:shadow-raised">
            <span className="grid size-10 shrink-0 place-items-center rounded-control bg-sunken text-ink-2">
              <Icon aria-hidden className="size-4.5" />
            </span>
            <div>
              <Link
                href={href}
                className="font-[650] text-ink no-underline after:absolute after:inset-0 after:rounded-[1.125rem]"
              >
                {title}
              </Link>
              <p className="text-sm text-ink-2">{text}</p>
            </div>
          </Panel>
        ))}
        <FileStart />
      </ul>
    </section>
  );
}
