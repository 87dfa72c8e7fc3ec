import Link from "next/link";
import { getTranslations } from "next-intl/server";

const PAGES = ["help", "privacy", "accessibility"] as const;

/** Ways to the pages about the product itself, for the foot of a page. */
export async function SiteLinks() {
  const t = await getTranslations("common");
  return PAGES.map((page) => (
    <Link key={page} href={`/${page}`} className="py-2.5 text-ink-2 underline underline-offset-2 hover:text-ink">
      {t(page)}
    </Link>
  ));
}
