import { cookies } from "next/headers";
import { THEME_COOKIE, type Theme, themeFromCookie } from "./theme";

/** The theme of this request, for server components. */
export const currentTheme = async (): Promise<Theme> => themeFromCookie((await cookies()).get(THEME_COOKIE)?.value);
