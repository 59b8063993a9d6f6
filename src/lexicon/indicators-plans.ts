import type { IndicatorEntry } from './indicator-entry.ts'

const PLAN = 'One indicator of the national five-year plan, under its printed and its short names.'
const YEARBOOK = 'One indicator of the statistical communiqué; drafters shorten its name.'
const EDUCATION = 'One indicator of the education statistics; the school years or the word 教育 come and go.'

/**
 * Indicators that plans of every place share. Kept apart on purpose:
 * - 城镇调查失业率 is a survey of households, 城镇登记失业率 counts who registers: two indicators.
 * - 每万人口发明专利拥有量 counts all, 每万人口高价值发明专利拥有量 a part: two indicators.
 * - a stock (高新技术企业) and what is added to it (新增高新技术企业): two indicators.
 * - 技术合同成交额 is by contracts registered where the seller is; 吸纳技术合同成交额 by the buyer: two indicators.
 */
export const planIndicators: readonly IndicatorEntry[] = [
  {
    name: '单位地区生产总值能耗',
    also: ['单位生产总值能耗', '万元地区生产总值能耗', '单位地区生产总值能源消耗', '万元生产总值能耗', '单位地区生产总值综合能耗'],
    reason: PLAN,
  },
  {
    name: '单位地区生产总值二氧化碳排放',
    also: ['单位生产总值二氧化碳排放', '单位地区生产总值二氧化碳排放量', '单位地区生产总值碳排放', '单位地区生产总值碳排放强度'],
    reason: PLAN,
  },
  {
    name: '单位工业增加值能耗',
    also: ['规模以上单位工业增加值能耗', '规模以上工业单位增加值能耗', '单位规模以上工业增加值能耗'],
    reason: PLAN,
  },
  { name: '单位工业增加值用水量', also: ['万元工业增加值用水量', '单位工业增加值水耗', '万元工业增加值水耗'], reason: PLAN },
  {
    name: '地级及以上城市空气质量优良天数比例',
    also: [
      '城市空气质量优良天数比例',
      '空气质量优良天数比例',
      '空气质量优良天数比率',
      '空气优良天数比例',
      '地级以上城市空气质量优良天数比例',
      '地级城市空气质量优良天数比例',
    ],
    reason: PLAN,
  },
  {
    name: '细颗粒物浓度',
    also: ['PM2.5浓度', 'PM2.5年均浓度', 'PM2.5平均浓度', '细颗粒物(PM2.5)浓度', '细颗粒物(PM2.5)年均浓度', '细颗粒物年均浓度'],
    reason: 'Both names of one pollutant; the yearly mean is what is judged.',
  },
  {
    name: '地表水达到或好于Ⅲ类水体比例',
    also: ['地表水优良水体比例', '地表水达到或好于III类水体比例', '地表水质量达到或好于Ⅲ类水体比例', '达到或好于Ⅲ类水体比例'],
    reason: PLAN,
  },
  { name: '人均预期寿命', also: ['居民人均预期寿命', '平均预期寿命'], reason: PLAN },
  { name: '劳动年龄人口平均受教育年限', also: ['劳动年龄人口人均受教育年限', '主要劳动年龄人口平均受教育年限'], reason: PLAN },
  { name: '基本养老保险参保率', also: ['城乡基本养老保险参保率'], reason: PLAN },
  {
    name: '每千人口执业（助理）医师数',
    also: ['每千常住人口执业(助理)医师数', '每千人口拥有执业(助理)医师数', '每千人口执业医师数', '千人口执业(助理)医师数'],
    reason: PLAN,
  },
  {
    name: '每千人口拥有3岁以下婴幼儿托位数',
    also: ['每千人口3岁以下婴幼儿托位数', '每千人口托位数', '每千常住人口3岁以下婴幼儿托位数', '千人口托位数'],
    reason: PLAN,
  },
  {
    name: '数字经济核心产业增加值占地区生产总值比重',
    also: ['数字经济核心产业增加值占生产总值比重', '数字经济核心产业占地区生产总值比重'],
    reason: PLAN,
  },
  { name: '居民人均可支配收入', also: ['全体居民人均可支配收入', '城乡居民人均可支配收入'], reason: PLAN },
  { name: '全员劳动生产率', also: ['全社会劳动生产率', '社会劳动生产率', '劳动生产率'], reason: YEARBOOK },
  { name: '科技进步贡献率', also: ['科技进步对经济增长的贡献率', '科技进步对经济增长贡献率'], reason: YEARBOOK },
  {
    name: '高新技术产业增加值占规模以上工业增加值比重',
    also: [
      '高新技术产业增加值占规模以上工业比重',
      '规模以上高新技术产业增加值占规模以上工业增加值比重',
      '规模以上高新技术产业增加值占工业增加值比重',
      '高新技术产业增加值占工业增加值比重',
    ],
    reason: 'The published series covers enterprises above the designated size on both sides of the ratio.',
  },
  { name: '战略性新兴产业增加值占地区生产总值比重', also: ['战略性新兴产业占地区生产总值比重'], reason: PLAN },
  {
    name: '技术合同成交额',
    also: ['技术合同交易额', '技术合同成交总额', '技术合同交易总额', '技术市场合同交易总额', '技术市场合同成交额', '年技术合同成交总额'],
    reason: YEARBOOK,
  },
  {
    name: '每万人口发明专利拥有量',
    also: ['每万人发明专利拥有量', '万人发明专利拥有量', '每万人口拥有发明专利', '每万人口有效发明专利拥有量'],
    reason: YEARBOOK,
  },
  {
    name: '公民具备科学素质比例',
    also: [
      '具备科学素质公民比例',
      '具备科学素质的公民比例',
      '具备基本科学素质公民比例',
      '具备基本科学素质的公民比例',
      '公民具备基本科学素质比例',
    ],
    reason: 'One national survey (全民科学素质行动规划纲要).',
  },
  { name: '城镇新增就业', also: ['城镇新增就业人数', '城镇新增就业人员'], reason: YEARBOOK },
  { name: '城镇登记失业率', also: ['登记失业率'], reason: YEARBOOK },
  { name: '社会消费品零售总额', also: ['社会消费品零售额', '社零总额'], reason: YEARBOOK },
  {
    name: '货物进出口总额',
    also: ['外贸进出口总额', '进出口总额', '外贸进出口总值', '进出口总值', '货物贸易进出口总额'],
    reason: YEARBOOK,
  },
  { name: '一般公共预算收入', also: ['地方一般公共预算收入', '一般预算收入'], reason: YEARBOOK },
  { name: '网络零售额', also: ['网上零售额', '网络零售总额'], reason: YEARBOOK },
  {
    name: '农作物耕种收综合机械化率',
    also: ['主要农作物耕种收综合机械化率', '农作物综合机械化率', '主要农作物综合机械化率', '主要农作物机械化率'],
    reason: 'One rate of the agricultural machinery statistics.',
  },
  { name: '畜禽粪污综合利用率', also: ['畜禽粪污资源化利用率'], reason: 'Use of manure as a resource is what the rate counts.' },
  { name: '农作物秸秆综合利用率', also: ['秸秆综合利用率'], reason: 'Straw is that of crops.' },
  {
    name: '工业固体废物综合利用率',
    also: ['一般工业固体废物综合利用率', '工业固废综合利用率', '工业固废资源综合利用率'],
    reason: YEARBOOK,
  },
  { name: '学前教育毛入园率', also: ['学前三年毛入园率', '学前教育三年毛入园率', '学前三年毛入学率'], reason: EDUCATION },
  { name: '九年义务教育巩固率', also: ['义务教育巩固率'], reason: EDUCATION },
  { name: '高中阶段教育毛入学率', also: ['高中阶段毛入学率'], reason: EDUCATION },
  { name: '高等教育毛入学率', also: ['高等学校毛入学率'], reason: EDUCATION },
  { name: '普惠性幼儿园覆盖率', also: ['普惠幼儿园覆盖率', '普惠性学前教育覆盖率'], reason: EDUCATION },
  {
    name: '规模以上工业企业关键工序数控化率',
    also: ['关键工序数控化率', '工业企业关键工序数控化率', '企业关键工序数控化率'],
    reason: 'The national survey of integration covers enterprises above the designated size.',
  },
  {
    name: '数字化研发设计工具普及率',
    also: ['企业数字化研发设计工具普及率', '工业企业数字化研发设计工具普及率', '规模以上工业企业数字化研发设计工具普及率'],
    reason: 'The national survey of integration covers enterprises above the designated size.',
  },
]
