import type { Fact } from "@/lib/extraction/extraction";

/** How far behind the number of requests a report may say that all were answered, within one paragraph. */
const REACH = 160;

/** All were answered, in the words of the genre: 均依法答复, 已全部办结, 结案率100%. */
const ALL_ANSWERED =
  /(?:均|都|皆|全部(?!公开)|一律)[^，,。；;]{0,16}?(?:答复|回复|办结|办理完毕|办理完成)|(?:答复|回复|办结|结案)率[^，。；;]{0,6}?100[%％]/;

/** 收到申请2件，已在法定期限内答复: said right behind the number, with no number of its own. */
const ANSWERED_BEHIND =
  /^[^，,。；;\d]{0,14}[，,](?:并|且|均|都|现|已经?|依法|依规|按照?规定|严格)*(?:按时|按期|及时|如期|[在于][^，,。；;]{0,10}(?:时限|期限|时间|工作日)(?:之|以)?内|(?<=已经?(?:依法|按规定)?))[^，,。；;\d]{0,12}?(?:答复|回复|办结|办理完毕)(?![^，,。；;]{0,6}\d)/;

/** Where one of these stands in between, something else was answered. */
const OTHER_MATTER = /信访|来信|来电|热线|工单|留言|咨询|建议|提案|投诉|举报|舆情|复议|诉讼|部分|除|其余/;

/** What the report calls its requests of the year, the widest figure first. */
const WHOLES = ["requests.handled", "requests.received"];

/**
 * `outcome.total` where the narrative states no such figure but says that every request was answered: then it is the
 * number of requests. None where requests were carried in beside those received, or carried over.
 */
export function readAllAnswered(text: string, facts: readonly Fact[]): Fact[] {
  const ofAll = facts.filter((fact) => fact.applicant === "total" && fact.source.kind === "narrative");
  const carried = ofAll.some((fact) => fact.metric === "requests.carried_out" && fact.value > 0);
  const whole = WHOLES.flatMap((metric) => ofAll.find((fact) => fact.metric === metric) ?? [])[0];
  if (!whole || whole.value === 0 || carried || ofAll.some((fact) => fact.metric === "outcome.total")) return [];
  const carriedIn = ofAll.some((fact) => fact.metric === "requests.carried_in" && fact.value > 0);
  if (carriedIn && whole.metric === "requests.received") return [];
  return saysAllAnswered(text, whole.source.end) ? [{ ...whole, metric: "outcome.total", rule: "all-answered" }] : [];
}

function saysAllAnswered(text: string, from: number): boolean {
  const [paragraph = ""] = text.slice(from, from + REACH).split("\n");
  const match = ALL_ANSWERED.exec(paragraph) ?? ANSWERED_BEHIND.exec(paragraph);
  return match !== null && !OTHER_MATTER.test(paragraph.slice(0, match.index + match[0].length));
}
