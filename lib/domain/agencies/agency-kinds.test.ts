import { expect, test } from "vitest";
import { describeAgency } from "./agency-kinds";

test.each([
  ["杭州市城市管理局", "330100", "city-management", "city"],
  ["上海市闵行区绿化和市容管理局", "310112", "city-management", "district"],
  ["台州市综合行政执法局", "331000", "city-management", "city"],
  ["北京市市政市容管理委员会", "110000", "city-management", "province"],
  ["青岛市市南区人民政府", "370202", "government", "district"],
  ["上海市人民政府办公厅", "310000", "government", "province"],
  ["上海市人民政府外事办公室", "310000", "ethnic", "province"],
  ["淄博市临淄区闻韶街道办事处", "370305", "government", "town"],
  ["重庆市荣昌区河包镇人民政府", "500153", "government", "town"],
  ["广州市越秀区教育局", "440104", "education", "district"],
  ["长春市退役军人事务局", "220100", "civil-affairs", "city"],
  ["上海市科学技术委员会", "310000", "science", "province"],
  ["无锡市公安局交通警察支队", "320200", "police", "city"],
  ["广东省财政厅", "440000", "finance", "province"],
  ["北京市怀柔区发展和改革委员会", "110116", "development", "district"],
  ["石家庄市工业和信息化局", "130100", "industry", "city"],
  ["绍兴市住房和城乡建设局", "330600", "housing", "city"],
  ["北京市水务局", "110000", "water", "province"],
  ["国家发展和改革委员会", "000000", "development", "nation"],
  ["北京市东城区体育馆路街道办事处", "110101", "government", "town"],
  ["五华科技产业园管理委员会", "530102", "government", "district"],
  ["昆明滇池国家旅游度假区管理委员会", "530100", "government", "city"],
  ["天津市城市管理委员会", "120000", "city-management", "province"],
  ["浙江大学", "330000", "education", "province"],
  ["国家税务总局海口市税务局", "460100", "finance", "city"],
  ["国家统计局浙江调查总队", "330000", "statistics", "province"],
  ["扎赉特旗宝力根花苏木人民政府", "152223", "government", "town"],
  ["某某协会", "330100", "other", "city"],
])("%s (%s) is of kind %s, level %s", (name, code, kind, level) => {
  expect(describeAgency(name, code)).toEqual({ kind, level });
});

test.each([
  ["昆山市城市管理局", "district"],
  ["青岛市市南区人民政府", "district"],
  ["江西省财政厅", "province"],
  ["泰安市人民政府", "city"],
  ["财政部", "nation"],
])("tells the level of %s without a code: %s", (name, level) => {
  expect(describeAgency(name).level).toBe(level);
});
