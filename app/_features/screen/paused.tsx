import { useTranslations } from "next-intl";
import { Foot } from "./foot";

export function Paused() {
  const t = useTranslations("screen.paused");
  return (
    <>
      <div className="grid flex-1 place-content-center text-center">
        <h1 className="text-[7rem] leading-tight font-[720] tracking-[-.022em]">{t("title")}</h1>
        <p className="mt-4 text-[2.5rem] text-ink-2">{t("text")}</p>
      </div>
      <Foot />
    </>
  );
}
