import { getLocale } from "next-intl/server";
import { NotFoundWords } from "@/components/chrome/not-found-words";
import { toLocale } from "@/lib/i18n/to-locale";

export default async function NotFound() {
  return <NotFoundWords locale={toLocale(await getLocale())} />;
}
