import { isSiteLine } from './header-metadata.ts'

const body =
  /(?:政府|办公[厅室]|委员会|领导小组|小组|指挥部|联席会议|省委|市委|[县区州盟旗]委|自治区党委|总局|[厅局委部署院会社]|法院|检察院|[银分支]行|集团|公司|总队|支队|大队|调查队|中心|联合会|协会|公署|行署|管委会|街道办事处|工委|专班|[一-鿿]{4}组|海关|学校|大学|学院|人民代表大会(?:第[一二三四五六七八九十]{1,3}次会议)?|残联|科协|文联|侨联|妇联|[一-鿿]办|[一-鿿]{2}司)$/
/** （章）, （代章） behind a body that signs. */
export const stamp = /（(?:代|盖)?章）$/

/** Whether a line holds the names of bodies and nothing else. */
export function isBody(line: string): boolean {
  const words = line
    .replace(/\ufffd+$/, '')
    .replace(stamp, '')
    .replace(/（[^（）\d]{2,14}）$/, '')
  return (
    words.length >= 3 &&
    words.length <= 200 &&
    (words.length <= 36 || /[、\t]|[部厅局委].*[部厅局委]/.test(words)) &&
    body.test(words) &&
    !/【|有关|查询|登录|为准|听取/.test(words) &&
    !isSiteLine(words) &&
    !/^(?:这[份个]|为|根据|按照|依据|经(?![济信开贸])|近[日年]|日前|现[将就])/.test(words) &&
    !/[。，：；《》\d]/.test(words) &&
    !/^(?:[（(]|各|抄送|主送|附件|来源)|关于|转发|印发/.test(words)
  )
}
