import type { SourceDocument } from "@/lib/reading/source-document";

/** What tests put between a head and a tail: a report that names neither agency nor year. */
export const BODY = `

根据《中华人民共和国政府信息公开条例》编制本报告。
一、总体情况
（一）主动公开。全年主动公开政府信息36条。
（二）依申请公开。收到申请2件，未发生行政复议和行政诉讼。
二、存在的主要问题及改进情况
今后将继续改进。
`;

/** A page of plain text, with a title and metadata of its own where given. */
export function pageOf(
  text: string,
  title: string | null = null,
  metadata: Record<string, string> = {},
): SourceDocument {
  return { mediaType: "text/plain", encoding: "utf-8", title, text, blocks: [], tables: [], metadata };
}
