import { sql } from "drizzle-orm";
import { cacheTag } from "next/cache";
import { getTranslations } from "next-intl/server";
import { getDb } from "@/db/client";

async function Counts() {
  "use cache";
  cacheTag("data", "overview");
  const n = getDb().get<{ n: number }>(sql`select count(*) as n from report`);
  return <p className="counts">{n.n}</p>;
}

export default async function OverviewPage() {
  const t = await getTranslations("common");
  return (
    <main className="wrap" id="main">
      <h1>{t("brand")}</h1>
      <Counts />
    </main>
  );
}
