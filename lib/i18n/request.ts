import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { loadMessages } from "./messages";
import { toLocale } from "./to-locale";

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = toLocale(asked ?? (await rootLocale()));
  return { locale, messages: await loadMessages(locale), timeZone: "Asia/Shanghai" };
});
