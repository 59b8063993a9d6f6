/** A made-up policy, as paragraphs: a province's plan with every kind of statement, its title first. */
export const plan: readonly string[] = [
  '陕西省质量品牌提升三年行动方案（2022—2024年）',
  '为推动全省经济高质量发展，根据《质量强国建设纲要》（国发〔2021〕9号）精神，结合陕西实际，制定本方案。',
  '一、总体要求',
  '（一）指导思想。坚持质量第一、效益优先，把质量和品牌建设放在更加突出的位置，推动全省产业迈向中高端水平。',
  '（二）主要目标。到2024年，全省制造业产品质量合格率达到95%以上，培育省级质量标杆企业120家以上，新增地理标志产品30个。',
  '二、重点任务',
  '（一）夯实质量基础。完善计量标准体系，新建社会公用计量标准50项以上，支持企业参与国际标准制定。（省市场监管局牵头，省工业和信息化厅、省科技厅配合）',
  '（二）提升农产品品质。推行绿色生产方式，到2023年，农产品质量安全监测合格率稳定在98%以上，加强产地环境监测。（责任单位：省农业农村厅、省生态环境厅）',
  '（三）打造知名品牌。开展“秦字号”品牌培育行动，支持老字号企业创新发展，每年认定陕西名牌产品100个左右。（牵头单位：省商务厅；配合单位：省文化和旅游厅、省市场监管局）',
  '三、保障措施',
  '（一）加强组织领导。建立省质量工作联席会议制度，统筹推进各项工作，协调解决重大问题。',
  '（二）强化督促检查。各市（区）人民政府要结合实际细化措施，确保各项任务落到实处。',
  '陕西省人民政府办公厅',
  '2022年3月18日',
]

/** The same plan with the numbers that a word processor would count left out of the text. */
export function listed(paragraphs: readonly string[]): { text: string; list?: number }[] {
  return paragraphs.map((text) => {
    const first = /^[一二三四五六七八九十]+、/.exec(text)?.[0]
    if (first !== undefined) return { text: text.slice(first.length), list: 0 }
    const second = /^（[一二三四五六七八九十]+）/.exec(text)?.[0]
    return second === undefined ? { text } : { text: text.slice(second.length), list: 1 }
  })
}
