import { getTranslations } from "next-intl/server";

type Props = {
  code: string;
  /** `h4` under the heading of a group. */
  heading: "h3" | "h4";
  name: string;
  facts: string[];
  /** What to know, and links, under the name. */
  words?: React.ReactNode;
  /** Where it stands in the forms. */
  children: React.ReactNode;
};

/** One entry of the dictionary, with its code as its address. */
export async function Entry({ code, heading: Heading, name, facts, words, children }: Props) {
  const t = await getTranslations("metrics");
  return (
    <article className="entry" id={code}>
      <div className="entry-words">
        <Heading>
          <a href={`#${code}`} aria-label={t("anchor", { name })}>
            {name}
          </a>{" "}
          <code className="mono">{code}</code>
        </Heading>
        {facts.length > 0 && <p className="fine">{facts.join(t("comma"))}</p>}
        {words}
      </div>
      <div className="entry-place">{children}</div>
    </article>
  );
}
