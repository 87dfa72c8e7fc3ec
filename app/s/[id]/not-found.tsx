import { LinkGone } from "@/app/_features/review/link-gone";

export default function ReviewLinkGone() {
  return <LinkGone />;
}
