/** Radicals of the supplement (U+2E80…), and one of the older block that Unicode folds to its traditional form, with the characters they look like. */
const supplement =
  '⺌小⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢水⺩王⺪疋⺫目⺬示⺮竹⺯糸⺰纟⺱网⺲网⺳网⺴网⺶羊⺷羊⺻聿⺼月⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑长⻒长⻓长⻔门⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻲龟⻳龟⼾户'

const folded = new Map(Array.from({ length: supplement.length / 2 }, (_, at) => [supplement.charAt(at * 2), supplement.charAt(at * 2 + 1)]))

/** Browsers print 行 with the code of the radical ⾏, which looks the same: puts the characters of the words back, one for one. */
export function unradical(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (sign) => folded.get(sign) ?? sign.normalize('NFKC'))
}
