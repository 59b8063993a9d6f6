import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../../src/phases/4-extract/citations.ts'
import { findHeader } from '../../../../src/phases/4-extract/header.ts'
import { outlined } from '../../../support/documents.ts'
import { marked } from '../../../support/marked.ts'

/** What is cited, as places in the sample. */
function cited(text: string) {
  const tree = outlined(text)
  const found = findCitations(tree, findHeader(tree).header)
  return {
    found: found.citations.map(({ span }) => {
      const { start, end } = tree.text.origin.toSource(span)
      return { kind: 'cite', words: text.slice(start, end), start, end }
    }),
    titles: found.citations.map(({ title }) => title),
    numbers: found.citations.map(({ number }) => number),
    rules: found.rejections.map(({ rule }) => rule),
  }
}

describe('citations', () => {
  it('reads titles with and without number, over breaks, titles inside titles', () => {
    const { text, findings } = marked(
      '根据⟦cite 《国务院办公厅关于进一步促进农产品加工业发\n展的意见》(国办发〔2016〕93号)⟧、⟦cite 《省政府关于印发〈优化环境规定〉的通知》(湘政办发[2019]56号)⟧和⟦cite 《质量强国建设纲要》⟧精神，制定本方案。',
    )
    expect(cited(text).found).toEqual(findings)
    expect(cited(text).numbers).toEqual(['国办发〔2016〕93号', '湘政办发〔2019〕56号', undefined])
  })
  it('takes rules about standards, and the measures that a plan is to keep to, for documents', () => {
    expect(cited('修订《台州市地方标准管理办法》，执行《居住公共服务设施规划设计指标》和《茶园地方标准》。').titles).toEqual([
      '台州市地方标准管理办法',
      '居住公共服务设施规划设计指标',
    ])
  })
  it('reads a number before 以下简称, several numbers behind one title, and numbers of several titles in their order', () => {
    const { text, findings } = marked(
      '落实⟦cite 《某省标准化规划》（甘发〔2021〕3号，以下简称《规划》⟧）、⟦cite 《计量意见》⟧和⟦cite 《认证意见》（甘政发〔2021〕4号、甘政发〔2021〕5号）⟧，参照⟦cite 《发票办法》（国家税务总局公告2019年第6号）⟧。',
    )
    expect(cited(text).numbers).toEqual(['甘发〔2021〕3号', '甘政发〔2021〕4号', '甘政发〔2021〕5号', '国家税务总局公告2019年第6号'])
    expect(findings).toHaveLength(4)
  })
  it('reads a plan for five years without title marks by its number, and no standards of a series', () => {
    const found = cited('为实施“十四五”江西茶业规划（赣政发〔2022〕6号），执行《茶园服务规范》系列地方标准，制定本方案。')
    expect(found.titles).toEqual(['“十四五”江西茶业规划'])
    expect(found.numbers).toEqual(['赣政发〔2022〕6号'])
  })
  it('reads the edition that a print sets behind the title of a list', () => {
    expect(cited('执行《产业目录》（2019年本）和《检验意见》（2019年前）。').titles).toEqual(['产业目录（2019年本）', '检验意见'])
  })
  it('reads a number that ends a title inside its marks', () => {
    const { text, findings } = marked(
      '落实⟦cite 《省政府关于加强茶业工作的意见（湘政发〔2022〕98号）》⟧，按⟦cite 《茶业规划（2021—2025年）》⟧办。',
    )
    expect(cited(text).found).toEqual(findings)
    expect(cited(text).numbers).toEqual(['湘政发〔2022〕98号', undefined])
    expect(cited(text).titles).toEqual(['省政府关于加强茶业工作的意见', '茶业规划（2021—2025年）'])
  })
  it('reads the number right behind a title, without brackets', () => {
    const { text, findings } = marked(
      '落实⟦cite 《省政府关于加强茶业工作的意见》湘政发〔2022〕98号⟧，执行⟦cite 《采茶办法》⟧和⟦cite 湘政发〔2022〕99号⟧文件。',
    )
    expect(cited(text).found).toEqual(findings)
    expect(cited(text).numbers).toEqual(['湘政发〔2022〕98号', undefined, '湘政发〔2022〕99号'])
  })
  it('reads the number in a bracket that never closes', () => {
    const text = '落实《省政府关于加强茶业工作的意见》（湘政发〔2022〕98号精神，提升茶业。\n一、重点任务'
    expect(cited(text).numbers).toEqual(['湘政发〔2022〕98号'])
    expect(cited(text).titles).toEqual(['省政府关于加强茶业工作的意见'])
  })
  it('keeps two documents of one title apart by their numbers', () => {
    const text =
      '按照国务院《关于做好采茶工作的意见》（国发〔2015〕93号）和省政府《关于做好采茶工作的意见》（湘政发〔2015〕98号），制定本方案。'
    expect(cited(text).numbers).toEqual(['国发〔2015〕93号', '湘政发〔2015〕98号'])
    expect(cited(`${text}执行《关于做好采茶工作的意见》。`).numbers).toHaveLength(2)
  })
  it('tells the notice of another body that prints a plan of the same title from its own', () => {
    const text = '某市采茶促进措施\n为落实省政府办公厅《印发〈某市采茶促进措施〉的通知》（湘政办发〔2015〕98号），制定本措施。'
    expect(cited(text).numbers).toEqual(['湘政办发〔2015〕98号'])
  })
  it('reads the whole number of an order', () => {
    expect(cited('根据《某办法》（中华人民共和国国务院令第619号），制定本细则。').numbers).toEqual(['中华人民共和国国务院令第619号'])
    expect(cited('根据《某办法》（2001年劳动和社会保障部令第12号），制定本细则。').numbers).toEqual(['劳动和社会保障部令第12号'])
    expect(cited('根据《某通知》（国务院办公厅国办发明电〔2004〕2号），制定本细则。').numbers).toEqual(['国办发明电〔2004〕2号'])
  })
  it('leaves 你市 before a number out', () => {
    expect(cited('你市海政呈〔2003〕6号文收悉。').numbers).toEqual(['海政呈〔2003〕6号'])
  })
  it('reads a number alone', () => {
    const { text, findings } = marked('按照⟦cite 国办发〔2021〕12号⟧文件要求，落实到位。')
    expect(cited(text).found).toEqual(findings)
  })
  it('reads a title without marks that its number identifies, with its makers, and titles inside it once', () => {
    const { text, findings } = marked(
      '按照⟦cite 国务院关于加强茶业工作的意见（国发〔2019〕98号⟧）和⟦cite 省财政厅、省人力资源和社会保障厅关于印发《茶农培训办法》的通知（财茶〔2019〕7号⟧）要求，制定本方案。',
    )
    expect(cited(text).found).toEqual(findings)
    expect(cited(text).numbers).toEqual(['国发〔2019〕98号', '财茶〔2019〕7号'])
    const other = marked('落实《茶业纲要》精神，按照⟦cite 省茶办关于加强采茶的实施意见（湘茶办〔2020〕8号⟧）部署。')
    expect(cited(other.text).found.slice(1)).toEqual(other.findings)
    expect(cited('补助五万元（办法按湘茶办〔2019〕7号）。').found).toHaveLength(1)
  })
  it('leaves a verb before a number and a body before a quoted title out', () => {
    const { text, findings } = marked('为明确⟦cite 湘茶办〔2019〕7号⟧文件分工，落实国家某某委⟦cite “十四五”茶业发展规划⟧，制定本方案。')
    expect(cited(text).found).toEqual(findings)
  })
  it('takes the first of several plans that a notice issues for the policy, the others for cites', () => {
    const { text, findings } = marked(
      '各单位：\n《茶区道路责任分解》⟦cite 《茶区用水责任分解》⟧和⟦cite 《茶区用电责任分解》⟧已经县政府同意，现印发给你们。',
    )
    expect(cited(text).found).toEqual(findings)
    expect(cited(text).rules).toEqual(['own-title'])
  })
  it('takes the plan of another notice for a cite where the document says that it follows it', () => {
    const { text, findings } = marked(
      '茶业振兴规划纲要\n为落实⟦cite 《省政府关于印发茶业振兴规划纲要的通知》（湘政〔2019〕7号）⟧，制定分工。',
    )
    expect(cited(text).found).toEqual(findings)
  })
  it('keeps the title of a document that was first named by its number alone', () => {
    expect(cited('按湘茶办〔2019〕7号文件办理。落实《茶业意见》（湘茶办〔2019〕7号）。').found).toHaveLength(1)
  })
  it('takes the like-named document of another body for a cite', () => {
    expect(cited('某某省茶办关于加强茶区道路建设的意见\n为落实茶部《关于加强茶区道路建设的意见》，提出意见。').found).toHaveLength(1)
  })
  it('takes the earlier print of a document, told by its number, for a cite', () => {
    const text = '某某省茶办关于印发《茶区道路规则》的通知\n本规则施行后，《茶区道路规则》（茶办〔2003〕9号）废止。'
    expect(cited(text).numbers).toEqual(['茶办〔2003〕9号'])
  })
  it('counts no short name that the text gives a document', () => {
    expect(cited('依据《某某省茶区道路规划》（以下简称《道路规划》），各地要执行《道路规划》。').found).toHaveLength(1)
  })
  it('takes a law for a cite that is to be mended', () => {
    expect(cited('加快《某某省茶业条例》等法规的修订。').found).toHaveLength(1)
    expect(cited('学习《某某省茶业条例》立法工作先进经验。').found).toHaveLength(1)
  })
  it.each([
    ['校舍按《某某省学校生均公用经费标准》拨款。', ['某某省学校生均公用经费标准']],
    ['制定《某某省茶业条例》配套细则。', ['某某省茶业条例']],
  ])('takes a standard of money, and a law whose rules are to be made, for cites: %s', (text, titles) => {
    expect(cited(text).titles).toEqual(titles)
  })
  it('reads a full title without marks where the preamble names its maker', () => {
    const { text, findings } = marked('为全面落实⟦cite 浙江省促进民营经济高质量发展若干措施⟧，制定本方案。\n一、强化保障。落实政策。')
    expect(cited(text).found).toEqual(findings)
  })
  it.each([
    ['page-link', '发展茶业。\n相关解读：一图读懂《茶业三年行动方案》'],
    ['standard', '对接《食品安全国家标准 食品生产通用卫生规范》(GB 14881—2013)。'],
    ['standard', '以《黑茶 第3部分：湘尖茶》（GB/T 32719.3—2016）为基础。'],
    ['standard', '执行《茶叶专用车技术要求》（YZ/T 0136—2014）。'],
    ['standard', '推行《茶园运营管理规范》等地方标准。'],
    ['law-to-be-made', '加快《某某省小茶坊管理办法》立法进程。'],
    ['no-policy', '出处：《茶县年鉴2021》。'],
    ['law-to-be-made', '完善规划修订，加快《某某省茶叶保护条例》立法。'],
    ['law-to-be-made', '加快出台《某某省质量促进条例》。'],
    ['own-title', '各单位：\n《茶区道路责任分解》已于5月6日经县政府同意，现印发给你们。'],
    ['shorthand', '抓好《资金管理办法（试行）》的落实。'],
    ['own-title', '某某省茶办关于印发茶区道路规则的通知\n《茶区道路规则》出台后，各地要落实。'],
    ['own-title', '某某省茶办关于加强茶区道路建设的意见\n《关于加强茶区道路建设的意见》出台后，各地要落实。'],
    ['shorthand', '抓好《实施意见》的落实。'],
    ['no-policy', '在《人民日报》开设专版。'],
    ['no-policy', '凭《营业执照》办理。'],
    ['no-policy', '报送《某某情况汇总表》。'],
    ['no-policy', '编写《义务教育教科书》。'],
    ['no-policy', '在《某某都市报》刊登。'],
    ['standard', '执行《某某公园设计规范》。'],
    ['standard', '达到《某某省茶乡创建标准》要求。'],
    ['own-title', '各单位：\n《茶区道路责任分解》经县政府第3次会议通过，现予印发，请落实。'],
    ['own-title', '各单位：\n现将《茶区道路责任分解》印发给你们，请落实。'],
    ['own-title', '各单位：\n省茶办制定了《茶区道路规划》，现予公布。'],
    ['own-title', '各单位：\n我局起草了《茶区道路规划》，请会签。'],
    ['own-title', '某县：关于印发《茶区“十四五”规划》的通知\n（一）修路。修好茶路。'],
    ['own-title', '某某省质量提升方案\n《某某省质量提升方案》已经同意。'],
    ['own-title', '茶区主要工作目标分解落实意见\n在《分解落实意见》的责任单位中，排名第一的为牵头单位。'],
    ['own-title', '2024年“政府工作报告”任务分解表\n附件\n2024年《政府工作报告》任务分解表\n一、加快发展。'],
    ['own-title', '《某某省政府关于印发〈某某省质量提升方案〉的通知》\n某某省质量提升方案\n为提升质量，制定本方案。'],
  ])('turns down: %s', (rule, text) => {
    expect(cited(text)).toMatchObject({ found: [], rules: [rule] })
  })
  it('turns down the number of a letterhead that a page’s head prints into a sentence', () => {
    expect(cited('某政〔2020〕20号\n各单位：\n对有时间节点的重某某市人民政府文件某政〔2020〕21号大工作专项督查。').rules).toEqual([
      'own-number',
      'number-of-a-part',
    ])
  })
  it('takes the plan that the own title carries out, where the notice prints that title again', () => {
    const own = '茶县贯彻《茶省文旅方案》实施细则'
    expect(cited(`茶县政府办公室关于印发${own}的通知\n各乡镇：\n现印发给你们。\n${own}\n为发展文旅，制定本细则。`).found).toHaveLength(1)
  })
  it('takes the report that a plan named after it speaks of', () => {
    expect(cited('2024年《政府工作报告》任务分解表\n为落实市人大会议通过的《政府工作报告》，制定本表。').found).toHaveLength(1)
  })
  it('takes a plan that the notice hands on for its own wherever it names it again, and one that a report has made for another', () => {
    expect(cited('各单位：\n现将 《茶区道路分工方案》印发给你们。\n一、要求\n《茶区道路分工方案》列出9项任务。').found).toEqual([])
    expect(cited('去年我局制定了《茶区道路分工方案》，抓好落实。').titles).toEqual(['茶区道路分工方案'])
  })
  it('takes a plan that opens its sentence and is printed for its own', () => {
    expect(cited('各单位：《茶区道路分工方案》现予印发，请执行。').found).toEqual([])
    expect(cited('经市政府同意，《茶区道路任务》已作分解和细化，现予印发。').found).toEqual([])
    expect(cited('各单位：《茶区道路分工方案》要抓好落实。').titles).toEqual(['茶区道路分工方案'])
  })
  it('takes no list that is attached for what it is named after', () => {
    expect(cited('请抓好落实。\n附件：1.2030年县《政府工作报告》任务清单').found).toEqual([])
    expect(cited('附件：按照《政府工作报告》抓好落实。').titles).toEqual(['政府工作报告'])
  })
  it('takes a number without the body that gave it', () => {
    expect(cited('根据国家茶业局茶发〔2030〕9号文件，执行市府办发〔2030〕9号。').numbers).toEqual([
      '茶发〔2030〕9号',
      '市府办发〔2030〕9号',
    ])
  })
  it('takes the notice of another body that prints a plan of the same name', () => {
    const own = '关于推进采茶公开工作的意见'
    const text = `某某市政府印发《${own}》的通知（某政发〔2030〕9号）\n各单位：\n现印发给你们。\n${own}\n依照《省政府印发〈${own}〉的通知》（省政发〔2030〕1号），提出意见。`
    expect(cited(text).numbers).toEqual(['省政发〔2030〕1号'])
  })
  it('takes a law that the preamble names without marks, and a guide to be drawn up, no guide for applicants', () => {
    expect(cited('某某方案\n根据湖南省茶叶产业发展促进条例，制定本方案。').titles).toEqual(['湖南省茶叶产业发展促进条例'])
    expect(cited('研究制定《茶业反垄断指南》。').found).toHaveLength(1)
    expect(cited('制定《某省茶业标准体系建设指南》，编制《茶园建设指南》。').found).toHaveLength(1)
    expect(cited('编制《采茶办事指南》，执行《采茶机操作指南》。').found).toEqual([])
  })
  it('takes a plan still to be drawn up, and a law in force', () => {
    expect(cited('制定《电子商务企业认定管理办法》，落实《中华人民共和国食品安全法》。').found).toHaveLength(2)
  })
  it('counts a document once, with the number that any mention prints', () => {
    expect(cited('落实《质量强国建设纲要》。贯彻《质量强国建设纲要》（中发〔2022〕35号）。').numbers).toEqual(['中发〔2022〕35号'])
  })
  it('takes the draft whose title is its own for no other document', () => {
    const { titles } = cited(
      '泾县牵头起草了《泾县关于建设茶业强县的意见》（征求意见稿），请反馈。\n泾县关于建设茶业强县的意见\n（征求意见稿）\n为落实《安徽省茶业规划》，提出意见。\n一、任务\n（一）改造茶园。更新品种。',
    )
    expect(titles).toEqual(['安徽省茶业规划'])
  })
})
