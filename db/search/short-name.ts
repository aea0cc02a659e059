/** How people shorten what agencies' names are made of, longest first. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/特别行政区|(?:[一-龥]族)*自治[区州县旗]/g, ""],
  [/城市管理(?:和|与)?(?:综合)?(?:行政)?执法/g, "城管执法"],
  [/城市管理/g, "城管"],
  [/综合行政执法/g, "综合执法"],
  [/发展(?:和|与)改革委员会/g, "发改委"],
  [/住房(?:和|与)?城乡建设/g, "住建"],
  [/人力资源(?:和|与)?社会保障/g, "人社"],
  [/自然资源(?:和|与)?规划/g, "资规"],
  [/市场监督管理/g, "市监"],
  [/卫生健康委员会/g, "卫健委"],
  [/工业(?:和|与)?信息化/g, "工信"],
  [/人民政府/g, "政府"],
  [/委员会/g, "委"],
  [/(?<=[一-龥]{2})(?<![城省市区县])[省市区县](?=[一-龥]{2})/g, ""],
];

/** A name as people say it: 济南市城市管理局 is 济南城管局. The name itself where nothing in it is shortened. */
export function toShortName(name: string): string {
  return SHORTER.reduce((short, [words, replacement]) => short.replace(words, replacement), name);
}
