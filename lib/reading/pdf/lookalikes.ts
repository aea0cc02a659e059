const LOOKALIKES = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g;

/** Radicals that Unicode gives no plain character for, or the traditional one where the printed form is simplified. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  "⺁厂 ⺄乙 ⺇几 ⺈刀 ⺊卜 ⺋卩 ⺎兀 ⺏尣 ⺐尢 ⺑尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺗心 ⺘手 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歹 ⺠民 ⺡水 ⺢水 ⺣火 ⺥爪 ⺦丬 ⺧牛 ⺨犬 ⺩王 ⺫目 ⺬示 ⺭示 ⺯糸 ⺰纟 ⺱网 ⺲网 ⺳网 ⺵网 ⺶羊 ⺷羊 ⺸羊 ⺹老 ⺺肀 ⺻聿 ⺼月 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衣 ⻃西 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑长 ⻒长 ⻓长 ⻔门 ⻖阜 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟食 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龟 ⼾户"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The text with the radicals and compatibility forms that printers write turned to the characters they look like. */
export function plainCharacters(text: string): string {
  return text.replace(LOOKALIKES, (char) => RADICALS[char] ?? char.normalize("NFKC"));
}
