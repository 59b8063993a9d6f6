import type { IndicatorEntry } from './indicator-entry.ts'
import { planIndicators } from './indicators-plans.ts'

/**
 * Wordings that measure one thing. What is kept apart on purpose:
 * - 制造业产品质量合格率 is a yearly statistical indicator over all producers; 制造业产品质量抽查合格率 and 工业产品监督抽查合格率
 *   are rates of supervision samples, drawn by risk, so their levels cannot be compared. Two indicators.
 * - 食品安全抽检合格率 (all samples) and 食品评价性抽检合格率 (samples drawn by statistics) are two indicators.
 * - 工程质量抽查符合率 judges single items found on site, 工程一次验收合格率 whole works at handover: two indicators.
 */
const qualityIndicators: readonly IndicatorEntry[] = [
  {
    name: '制造业产品质量合格率',
    also: ['制造业产品合格率', '制造业质量合格率', '制造产品质量合格率'],
    reason: 'One statistical indicator of the national quality plan; 质量 is left out in some plans.',
  },
  {
    name: '制造业产品质量抽查合格率',
    also: ['制造业产品质量监督抽查合格率', '制造业产品质量国家监督抽查合格率', '制造业产品抽查合格率', '制造业产品监督抽查合格率'],
    reason: 'All are the rate of supervision samples of manufactured goods (产品质量监督抽查管理暂行办法).',
  },
  {
    name: '工业产品监督抽查合格率',
    also: [
      '工业产品质量监督抽查合格率',
      '工业产品生产领域监督抽查合格率',
      '工业产品质量抽查合格率',
      '产品质量监督抽查合格率',
      '产品质量省级监督抽查合格率',
    ],
    reason: 'The rate of supervision samples of industrial goods; samples are drawn from producers unless 流通领域 is said.',
  },
  {
    name: '农产品质量安全例行监测合格率',
    also: [
      '农产品例行监测合格率',
      '农产品质量安全监测合格率',
      '农产品质量安全例行监测总体合格率',
      '农产品质量例行监测合格率',
      '食用农产品例行监测合格率',
    ],
    reason: 'One routine monitoring programme of the agriculture departments (例行监测); 主要 and 质量安全 come and go with the drafter.',
  },
  {
    name: '食品评价性抽检合格率',
    also: ['食品安全评价性抽检合格率', '食品安全评价性抽检总体合格率'],
    reason: 'One sampling plan of the food authorities, by statistics.',
  },
  {
    name: '食品安全抽检合格率',
    also: ['食品抽检合格率', '食品安全监督抽检合格率', '食品监督抽检合格率', '食品安全抽检总体合格率', '食品监督抽查合格率'],
    reason: 'The rate over all supervision samples of food; 安全 and 监督 come and go.',
  },
  {
    name: '药品评价性抽检合格率',
    also: ['药品质量评价性抽检合格率', '药品评价抽检合格率'],
    reason: 'One sampling plan of the drug authorities, by statistics.',
  },
  { name: '制造业质量竞争力指数', also: ['制造业产品质量竞争力指数'], reason: 'One published index of the national market regulator.' },
  {
    name: '工程一次验收合格率',
    also: [
      '大中型工程一次验收合格率',
      '大中型工程一次性验收合格率',
      '工程一次性验收合格率',
      '大中型建设工程一次验收合格率',
      '工程竣工一次验收合格率',
    ],
    reason: 'Handover of works passed at the first inspection; plans mean large and medium works by it.',
  },
  {
    name: '公共服务质量满意度',
    also: ['公共服务质量监测满意度', '公共服务质量监测满意度得分', '公共服务质量满意度得分'],
    reason: 'One national monitoring of satisfaction with public services, in points of 100.',
  },
  {
    name: '有效注册商标总量',
    also: [
      '商标有效注册总量',
      '有效注册商标量',
      '有效注册商标数量',
      '有效商标注册量',
      '有效注册商标',
      '商标有效注册量',
      '注册商标有效总量',
    ],
    reason: 'The stock of valid registered marks.',
  },
  {
    name: '每万人口高价值发明专利拥有量',
    also: ['每万人高价值发明专利拥有量', '每万人口拥有高价值发明专利', '万人高价值发明专利拥有量', '每万人口高价值发明专利'],
    reason: 'One indicator of the national five-year plan.',
  },
  {
    name: '研发经费投入强度',
    also: [
      '全社会研发经费投入强度',
      '研究与试验发展经费投入强度',
      'R&D经费投入强度',
      '研发投入强度',
      '全社会研发投入强度',
      '全社会研究与试验发展经费投入强度',
      '研发经费支出占地区生产总值比重',
      '全社会研发经费支出占地区生产总值比重',
      '研发经费占GDP比重',
      '全社会研发投入占GDP比重',
    ],
    reason: 'Spending on research and development as a share of regional product, under its short and long names.',
  },
  {
    name: '常住人口城镇化率',
    also: ['城镇化率', '常住人口城镇化水平'],
    reason: 'Without 户籍人口, the rate is that of residents.',
  },
  {
    name: '森林覆盖率',
    also: [],
    reason: 'One national survey.',
  },
  {
    name: '首席质量官覆盖率',
    also: ['规模以上企业首席质量官覆盖率', '规模以上工业企业首席质量官覆盖率'],
    reason: 'The system is introduced for enterprises above the designated size.',
  },
]

/** All entries. */
export const indicatorTable: readonly IndicatorEntry[] = [...qualityIndicators, ...planIndicators]

/** Words that make a lower value the better one. */
export const downwardWords =
  /(?:死亡|事故|能耗|耗能|用水量|水耗|浓度|排放|失业|发生率|不合格|不良|赤字|成本|时限|时间|淘汰|投诉|发现率|病死|伤亡|贫困|负债|碳强度|综合能耗|欠薪|超标)/u
