import { PageFooter } from "@/app/_ui/page-footer";
import { SiteLinks } from "./site-links";

/** Last line where language and appearance stand at the head of the page already. */
export function FacilitatorFooter() {
  return (
    <PageFooter>
      <SiteLinks />
    </PageFooter>
  );
}
