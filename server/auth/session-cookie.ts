import { cookieName } from "../http/cookies";

export const sessionCookieName = (https: boolean): string => cookieName("touchstone.session", https);
export const csrfCookieName = (https: boolean): string => cookieName("touchstone.csrf", https);
export const callbackCookieName = (https: boolean): string => cookieName("touchstone.callback", https);
