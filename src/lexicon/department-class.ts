import { bareLocalClass, departmentClass, groupEnds, localClass } from './body-words.ts'
import { type BodyName, unplaced } from './branch-name.ts'
import { readCore } from './department-core.ts'
import { placeAt, placesNamed } from './places.ts'

const printedClass = new RegExp(`^(?:${localClass}|${departmentClass})$`)
const bareClass = new RegExp(`^(?:${bareLocalClass})$`)
const members = new RegExp(`(?:${groupEnds}|委员会)(?:各)?(?:有关|相关)?成员单位$`)
/** Two kinds of places in one word make a class without 各: 县区政府, 旗县人民政府. */
const severalKinds = /^(?:区县|县区|市州|州市|市县|县市|地市|市地|盟市|旗县|乡镇|镇街|街镇|镇乡)/
/** Names of bodies do not begin so; those of classes do. */
const anyOf = /^(?:地方$|各|有关|相关|所有|其他|其它|全体|当地|属地|所在|地方|基层|试点|[省市县]级(?:以上)?(?:人民)?政府)/
const anyEnd = /[局厅委办部院会府门位构业校所区县市州盟旗乡镇村街道地方处组班织体司队协联企站）)]$|(?<=[乡镇）)])场$/
const ownedBy = /^[省市县区州](?:属|直|管).{0,8}(?:企业|高校|院校|高等学校|单位|机关|学校|医院|媒体)$/
const anyNoun =
  /^[^省市县区州]{0,14}(?:机构|企业|高校|院校|院所|高等学校|用人单位|行业协会|工作站|技工学校|职业学校|医疗卫生机构)$|(?<=[各诸].{0,4})(?:专班|工作组|小组)$|^(?:街道办事处|派出所|公安派出所|[居村](?:民委员|委)会)$/
/** 江州餐饮行业协会, 盟家畜改良工作站: one of a place, where its kind alone is a class. */
const oneOf = /(?:行业协会|工作站)$/
const localUnits =
  '(?:设区的?市|省辖市|辖市|地级市|市|州|盟|地|县|区|旗|省|自治区|直辖市|特区|林区|师|乡|镇|街道|级|[（(〔〈<][^（）()〔〕〈〉<>]{1,12}[）)〕〉>]|[、和及])+'
const localOffice = new RegExp(`^(各${localUnits})(.{2,})$`)
const localOnly = new RegExp(`^各(?:${localUnits})$`)

/** 公安机关, 市税务机关, 同级检察机关: all who see to one thing. */
const organs =
  /^(?:[省市县区]级?|地方|各级|本级|同级|上级|属地)?(公安|检察|审判|司法行政|税务|监察|行政监察|纪检监察|审计|国家安全|工商行政管理)机关$/

/** Reads a class of bodies, 各级党委和政府, 各市人社局, 有关部门; undefined where the name is one body's. */
export function readClass(printed: string): BodyName | undefined {
  const name = printed.replace(/\s/g, '')
  if (
    !printedClass.test(name) &&
    !((/[、（(]/.test(name) || severalKinds.test(name)) && bareClass.test(name)) &&
    !/(?:部门|单位)$/.test(name) &&
    !(name.endsWith('地区') && placesNamed(name).length === 0) &&
    !(anyOf.test(name) && anyEnd.test(name)) &&
    !(anyNoun.test(name) && !(oneOf.test(name) && (placeAt(name, 0) !== undefined || name.startsWith('盟')))) &&
    !organs.test(name) &&
    !ownedBy.test(name)
  )
    return undefined
  const rank = /^(?:自治区|全?省|全?市|州|县|区|旗|盟|我省|我市|本省|本市)/.exec(name)?.[0]
  const office = localOffice.exec(withoutGlosses(name))
  const core = readCore(office?.[2] ?? `${organs.exec(name)?.[1] ?? ''}局`)
  const functions = members.test(name)
    ? (['coordination-group'] as const)
    : core !== undefined
      ? core.functions
      : /政府|管委会/.test(name)
        ? (['local-government'] as const)
        : []
  return {
    ...unplaced,
    kind: 'class',
    base: office !== null && core !== undefined ? withoutJoiners(office[1] ?? '') + core.base : foldClass(name),
    words: name,
    rank,
    central: /^(?:国务院|中央)/.test(name),
    functions,
    known: true,
  }
}

/** （含定州市） and （以下简称…） do not make another class. */
function withoutGlosses(name: string): string {
  return name.replace(/[（(〔](?:含|包括|以下|下同)[^（）()〔〕]*[）)〕]|，下同$/g, '')
}

function withoutJoiners(units: string): string {
  return units.replace(/[、，和及（）〔〕()〈〉<>]/g, '')
}

/** One name for one class: 各县（市、区）政府 and 各县市区人民政府; 各市州 stands for its governments. */
function foldClass(name: string): string {
  const folded = withoutGlosses(name)
    .replace(/^兵团(?=各)/, '')
    .replace(/(?<!人民)政府/g, '人民政府')
    .replace(/相关/g, '有关')
    .replace(/党委[、和及]?人民政府/, '党委和人民政府')
    .replace(/各(?=成员单位)/, '')
    .replace(/^各[^政党管]*(?=人民政府|管委会|党委)/, withoutJoiners)
  if (!localOnly.test(folded) || /级$|街|^各地$/.test(folded)) return folded
  return folded.includes('师') ? withoutJoiners(folded) : `${withoutJoiners(folded)}人民政府`
}
