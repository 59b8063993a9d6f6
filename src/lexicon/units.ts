/** How a unit counts: things, people and occasions; shares; money; physical measures; time. */
export type UnitKind = 'count' | 'share' | 'money' | 'measure' | 'time'

/** Units of targets by kind, as printed in policy documents, without their magnitude (万, 亿). Longer forms win. */
const units: Readonly<Record<UnitKind, readonly string[]>> = {
  count: [
    ...'个 家 项 件 条 名 人 位 座 所 处 场 次 期 种 类 户 套 台 辆 艘 架 张 份 册 篇 部'.split(' '),
    ...[
      '批',
      '批次',
      '条次',
      '客',
      '场次',
      '人次',
      '人年',
      '台次',
      '家次',
      '户次',
      '件次',
      '台套',
      '门',
      '支',
      '班',
      '间',
      '片',
      '组',
      '宗',
      '起',
      '枚',
      '款',
      '只',
      '头',
      '只次',
      '头次',
      '羽次',
      '匹次',
      '羽',
      '株',
      '穗',
      '棵',
      '口',
      '盏',
      '趟',
      '班次',
    ],
    ...[
      '标准箱',
      'TEU',
      '标箱',
      '床',
      '张床位',
      '张床',
      '个床位',
      '车次',
      '架次',
      '例',
      '本',
      '笔',
      '幅',
      '届次',
      '对',
      '道',
      '块',
      '根',
      '集',
      '档',
      '辆次',
      '分',
      '例次',
      '项次',
      '节',
      '村',
      '栋',
      '幢',
      '把',
      '杆',
      '单',
    ],
    ...[
      '学时',
      '个学时',
      '个课时',
      '个学分',
      '课时',
      '学分',
      '卷',
      '轮',
      '尾',
      '匹',
      '具',
      '顶',
      '节次',
      '班列',
      '航班',
      '列',
      '席',
      '堂',
      '股',
      '箱',
      '担',
      '袋',
      '个等级',
      '个位次',
      '个名次',
      '个羊单位',
      '瓶',
      '站',
      '标台',
      '标准台',
      '重量箱',
      '颗',
      '穴',
      '眼',
      '剂',
      '剂次',
      '针次',
      '粒',
      '枝',
      '锭',
      '路',
      '字',
      '页',
    ],
  ],
  share: ['%', '‰', '个百分点', '百分点', '倍', '成'],
  money: ['元', '美元', '欧元', '港元', '日元', '亿美元', '人民币'],
  measure: [
    ...[
      '亩',
      '亩次',
      '公顷',
      '平方米',
      '平方公里',
      '立方米',
      '公里',
      '千米',
      '米',
      '吨',
      ...['吨', '千克', '公斤', '克'].map((unit) => `${unit}标准煤`),
      '吨标煤',
      '公斤',
      '千克',
      '斤',
      '克',
      '千瓦',
      '千瓦时',
      '千升',
      '千伏',
      '兆瓦时',
      '兆瓦',
      '吉瓦',
      'GW',
      'MW',
      'kWh',
      '度',
      '升',
      '标准立方米',
      '标准煤',
    ],
    ...[
      '斗',
      '/10万',
      '/十万',
      '/万',
      '/百万',
      '元/亩',
      '吨/年',
      '平方米/人',
      '张/千人',
      '人/万人',
      '件/万人',
      '元/人',
      'Mbps',
      '兆',
      '毫克',
      '微克',
      '微克/立方米',
      '微克每立方米',
      'PFLOPS',
      'EFLOPS',
      'EFlops',
      'PFlops',
      'P',
      '架·公里',
      '车公里',
      '吨公里',
      '斤/亩',
    ],
    ...[
      '兆帕',
      '千帕',
      '帕',
      '千卡',
      '毫升',
      '毫米',
      '厘米',
      '分贝',
      '千伏安',
      '万千伏安',
      'Gbps',
      'Tbps',
      'GB',
      'TB',
      'PB',
      '℃',
      '摄氏度',
      'km',
      '立方',
      '瓦时',
      '吉瓦时',
      'GWh',
      'MWh',
      '吨标准煤/万元',
      '载重吨',
      '总吨',
      '蒸吨',
      '平方千米',
      '平米',
      '平方',
      '方',
      '空方',
      '单位',
    ],
  ],
  time: ['个工作日', '工作日', '个自然日', '自然日', '个日历日', '个小时', '小时', '分钟', '天', '日', '周', '个月', '岁', '年', '周岁'],
}

/** Magnitudes that stay in the unit (48 万件). */
export const magnitudes = ['万亿', '千亿', '百亿', '亿', '百万', '千万', '万', '千', '百'] as const

/** Counts whose other count stands in a bracket: 台（套）, 家（次）. */
const twofold = '台套家场人件项户个条批期名座所处类种'
  .split('')
  .flatMap((unit) => '次套件项家处个名户人场期批座条类种组部台辆'.split('').map((other) => `${unit}（${other}）`))
  .concat(['头（只）', '只（头）', '只（羽）', '羽（只）', '头（匹）'])

/** What is used up or made of one of another: 克标准煤/千瓦时, 千瓦时/吨. */
const ratios = ['克标准煤', '克标煤', '克', '千克', '千克标准煤', '公斤', '吨', '吨标准煤', '毫克', '千瓦时', '度', '立方米', '升', '瓦']
  .flatMap((unit) =>
    ['千瓦时', '吨', '平方米', '立方米', '亩', '公顷', '万元', '元', '人', '平方公里', '公里', '吨标准煤', '升'].map((one) => [unit, one]),
  )
  .filter(([unit, one]) => unit !== one)
  .map(([unit, one]) => `${unit}/${one}`)

/** What falls on a place in a time: 吨/平方公里·月. */
const settled = ['吨', '克', '毫克'].flatMap((unit) =>
  ['平方公里', '平方米'].flatMap((area) => ['月', '年', '天'].map((time) => `${unit}/${area}·${time}`)),
)

/** What flows or is made in a time: 立方米每秒, 吨/小时. */
const flows = ['立方米', '方', '立方', '吨', '升', '千瓦时', '标准立方米'].flatMap((unit) =>
  ['秒', '小时', '日', '天'].flatMap((time) => [`${unit}/${time}`, `${unit}每${time}`]),
)

const kinds = new Map<string, UnitKind>(twofold.map((unit) => [unit, 'count']))
for (const unit of [...ratios, ...settled, ...flows, '年一遇']) kinds.set(unit, 'measure')
for (const kind of ['time', 'measure', 'money', 'share', 'count'] as const) for (const unit of units[kind]) kinds.set(unit, kind)

/**
 * Units that are other words as well: whether they count only after a magnitude, and what may stand behind them. 15万方, but not 3方协议 or 三方面;
 * 5.6万路 of video, of roads none is counted so; 200列 trains, but not what is 列入; 40眼 wells, but not 一眼前.
 */
const ambiguous: ReadonlyMap<string, { readonly large: boolean; readonly before: RegExp }> = new Map([
  ['方', { large: true, before: /^(?![面式案针便法向位舟])/u }],
  ['路', { large: true, before: /^(?:$|[，、；。]|视频|监控|摄像|高清)/u }],
  ['字', { large: true, before: /^/u }],
  ['页', { large: true, before: /^/u }],
  ['单位', { large: true, before: /^/u }],
  ['列', { large: false, before: /^(?![入为出支席举])/u }],
  ['眼', { large: false, before: /^(?![光前科病镜部睛下界中里])/u }],
])

/** Whether a unit of `length` may stand at a place of a text. */
export function countsAt(text: string, at: number, length: number): boolean {
  const end = at + length
  const rule = length > 2 ? undefined : ambiguous.get(text.slice(at, end))
  return rule === undefined || ((!rule.large || '万亿'.includes(text.charAt(at - 1))) && rule.before.test(text.slice(end, end + 2)))
}

const twofolds: ReadonlySet<string> = new Set(twofold)

/** Whether the bracket from `open` to `close` belongs to the unit before it: 30台（套）. */
export const inUnit = (text: string, open: number, close: number): boolean =>
  close === open + 2 && twofolds.has(text.slice(open - 1, close + 1))

/** All units without magnitudes, longest first. */
export const unitNames: readonly string[] = [...kinds.keys()].sort((a, b) => b.length - a.length)

/** The kind of a unit, its magnitude ignored: 万件 → count; a bare 亿 counts as money; undefined for unknown ones. */
export function unitKind(unit: string): UnitKind | undefined {
  const known = kinds.get(unit)
  if (known !== undefined) return known
  const over = unit.search(/[/／]/u)
  if (over > 0) return unitKind(unit.slice(0, over))
  for (const magnitude of magnitudes) {
    if (unit === magnitude) return magnitude.includes('亿') ? 'money' : 'count'
    if (unit.startsWith(magnitude)) return kinds.get(unit.slice(magnitude.length))
  }
  return undefined
}
