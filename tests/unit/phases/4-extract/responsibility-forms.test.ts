import { describe, expect, it } from 'vitest'
import { head, read } from './sample-responsibilities.ts'

describe('forms that a statement of responsibility takes', () => {
  it('takes what stands before the comma for the lead where a rule says so, from there on', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。〔责任单位：市民政局，市公安局、市财政局，逗号前为牵头单位，下同〕\n（二）培育品牌。加强培育。〔责任单位：市商务局，市教育局〕\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市民政局 lead',
      '市公安局 responsible',
      '市财政局 responsible',
      '市商务局 lead',
      '市教育局 responsible',
    ])
  })

  it('takes the first for the lead from where a remark behind it says so of what follows', async () => {
    const said = async (remark: string) =>
      (
        await read(
          `${head}（一）改造茶园。推进改造。（责任单位：市农业农村局（${remark}）、市财政局）\n（二）培育品牌。加强培育。（责任单位：市商务局）\n`,
        )
      ).facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))
    expect(await said('以下如无特别说明，排名第一的为牵头单位')).toEqual(['市农业农村局 lead', '市财政局 responsible', '市商务局 lead'])
    expect((await said('排名第一的为牵头单位')).at(-1)).toBe('市商务局 responsible')
  })

  it('passes over the leader whose gap to the next label was lost', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。(责任领导:王某某   牵头单位:市茶办   责任单位:市财政局、市商务局)\n（二）培育品牌。加强培育。(责任领导:王某某、刘某   责任单位:市商务局)\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市茶办 lead',
      '市财政局 responsible',
      '市商务局 responsible',
      '市商务局 responsible',
    ])
  })

  it('gives each street of a list the office that is printed behind the last', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。（责任单位：市城投公司，园林、泰丰、杨市办事处）\n（二）培育品牌。加强培育。（责任单位：团委、妇联、城关街道）\n`,
    )
    expect(facts.map((fact) => fact.split(' ')[1])).toEqual([
      '市城投公司',
      '园林办事处',
      '泰丰办事处',
      '杨市办事处',
      '团委',
      '妇联',
      '城关街道',
    ])
  })

  it('gives each place of a list the office that is printed behind the last', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。（责任单位：省市场监管局，敖汉旗、喀喇沁旗、松山区市场监管局）\n（二）培育品牌。加强培育。（责任单位：大同市、阳泉市政府）\n`,
    )
    expect(facts.map((fact) => fact.split(' ')[1])).toEqual([
      '省市场监管局',
      '敖汉旗市场监管局',
      '喀喇沁旗市场监管局',
      '松山区市场监管局',
      '大同市',
      '阳泉市政府',
    ])
  })

  it('reads who has an item from the statement that it opens with', async () => {
    const { facts } = await read(
      `${head}1.省水利厅负责，省财政厅、省住建厅及各有关市、县（区）政府配合，改造老旧管网。按期完成。\n2.由省茶办牵头，扩大茶园面积。\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '省水利厅 responsible',
      '省财政厅 support',
      '省住建厅 support',
      '各有关市、县（区）政府 support',
      '省茶办 lead',
    ])
  })

  it('ends a list where the line below tells of the document, and takes the members of a group alone for who has a task', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。〔领导小组各成员单位〕\n（二）培育品牌。加强培育。\n    责任单位：市金融局，各涉农保险机构\n    本方案由市农业局负责解释，自印发之日起施行。\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '领导小组各成员单位 responsible',
      '市金融局 responsible',
      '各涉农保险机构 responsible',
    ])
  })
  it('reads labels of those who help and lines that name classes of bodies alone', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。（牵头责任单位：省农业农村厅，协同配合责任单位：省财政厅）\n（二）稳定就业。稳定岗位。\n由市政府各部门，各县区政府负责落实。\n`,
    )
    expect(facts).toEqual(['2.1 省农业农村厅 lead', '2.1 省财政厅 support', '2.2 市政府各部门 responsible', '2.2 各县区政府 responsible'])
  })

  it('takes a rule about who leads for no body, and no last body for a cut one before its verb', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。各牵头单位（无牵头单位的，责任单位即为牵头单位，下同）要统筹。\n（二）培育品牌。责任单位：市商务局、市教育局分别牵头`,
    )
    expect(facts).toEqual(['2.2 市商务局 lead', '2.2 市教育局 lead'])
  })

  it('reads whom every list holds: offices as responsible, governments as those who carry out', async () => {
    const said = (bodies: string) =>
      read(`${head}（一）改造茶园。推进改造。（责任单位：省财政厅，以下均含${bodies}，不再列出）\n（二）培育品牌。加强培育。\n`)
    expect((await said('省林业局、省水利厅')).facts).toContain('2.2 省林业局 responsible inherited')
    expect((await said('各市政府')).facts).toContain('2.2 各市政府 implement inherited')
  })

  it('reads a label of the division below the bodies of a row', async () => {
    const { facts } = await read(
      '序号\n工作任务\n责任单位\n1\n改造茶园，更新品种。\n市农业农村局\n省牵头单位：省农业农村厅\n2\n培育品牌，加强宣传。\n市商务局\n',
    )
    expect(facts).toEqual(['1 市农业农村局 responsible', '1 省农业农村厅 lead', '2 市商务局 responsible'])
  })

  it('parts zones, towns and streets that are run together behind an office', async () => {
    const cell = async (bodies: string) =>
      (await read(`序号\n工作任务\n责任单位\n1\n改造茶园，更新品种。\n${bodies}\n2\n培育品牌，加强宣传。\n市商务局\n`)).facts
    expect(await cell('区农业农村局区委宣传部某湖国家旅游度假区城东镇城西镇某山街道')).toEqual([
      '1 区农业农村局 responsible',
      '1 区委宣传部 responsible',
      '1 某湖国家旅游度假区 responsible',
      '1 城东镇 responsible',
      '1 城西镇 responsible',
      '1 某山街道 responsible',
      '2 市商务局 responsible',
    ])
    expect((await cell('区公安局城东派出所'))[0]).toBe('1 区公安局城东派出所 responsible')
  })

  it('reads the numbered parts that a task is made of, its own label in brackets, as no tasks', async () => {
    const { facts } = await read(
      `${head}三、实施农村学校建设工程\n（一）责任领导：张三\n（二）责任单位：市教育局\n（三）协办单位：市财政局、各县区政府\n（四）项目内容及任务分解：\n1、新建学校33所。\n（五）资金筹措：市级安排。\n（六）完成时限：2008年内\n四、建设水泥路\n（一）责任单位：市交通局\n`,
    )
    expect(facts).toEqual(['3 市教育局 responsible', '3 市财政局 support', '3 各县区政府 support', '4 市交通局 responsible'])
  })

  it('reads a division of work that prints one office a line', async () => {
    const { facts } = await read(
      `${head}三、部门职责\n市财政局：保障经费，加强监管。\n市教育局、市民政局：建设校舍。\n四、工作要求\n（一）加强领导。注意事项：按时完成。\n`,
    )
    expect(facts).toEqual(['3 市财政局 responsible', '3 市教育局 responsible', '3 市民政局 responsible'])
  })

  it('reads a line from 由 to its verb, with bodies that no registry has', async () => {
    const { facts } = await read(
      `${head}1.改造铁路。\n由漯阜铁路公司、市发展改革委，商水县、项城市人民政府负责落实\n2.改造公路。\n由市交通局负责落实\n`,
    )
    expect(facts.map((fact) => fact.split(' ')[1])).toEqual(['漯阜铁路公司', '市发展改革委', '商水县', '项城市人民政府', '市交通局'])
  })

  it('reads who has the matter that opens the sentence, and a body with others of its kind', async () => {
    const { facts } = await read(
      `${head}1.建设校舍。校舍建设由市教育局牵头组织实施，市财政局做好配合工作。\n2.打击失信。理科的失信行为由市科技局负责监管，文科的失信行为由市委宣传部负责监管。\n3.加强协调。市商务局等有关部门要建立机制。\n4.解释。本方案由市商务局负责解释，表格由市商务局负责人签字。\n`,
    )
    expect(facts).toEqual([
      '2.1 市教育局 lead',
      '2.1 市财政局 support',
      '2.2 市科技局 responsible',
      '2.2 市委宣传部 responsible',
      '2.3 市商务局 lead',
    ])
  })

  it('reads who has several pieces of work, also offices that no registry has, and the office of a group', async () => {
    const { facts } = await read(
      `${head}1.扶持茶企。出台意见。此三项工作由省茶产业化办公室负责。\n2.解决融资。减轻负担。此项工作由省农业银行、省财政厅提出意见。\n3.强化督查。省茶产业发展领导小组办公室要发挥牵头作用。\n4.稳定价格。价格由市场形成，此项工作由茶企自行负责。\n`,
    )
    expect(facts).toEqual([
      '2.1 省茶产业化办公室 responsible',
      '2.2 省农业银行 responsible',
      '2.2 省财政厅 responsible',
      '2.3 省茶产业发展领导小组办公室 lead',
    ])
  })

  it('keeps the committee of a zone with that of its party, and leaves out what a name is called below', async () => {
    const { facts } = await read(
      `${head}1.改造茶园。推进改造。（责任单位：市农业农村局、高新区党工委和管委会）\n2.培育品牌。加强培育。（市商务局，各市（含定州市）政府（以下简称各市政府）负责）\n3.扩大供给。完善体系。（市商务局党组、管委会负责）\n`,
    )
    expect(facts.map((fact) => fact.split(' ')[1])).toEqual([
      '市农业农村局',
      '高新区党工委和管委会',
      '市商务局',
      '各市（含定州市）政府',
      '市商务局党组',
      '管委会',
    ])
  })

  it('reads a gloss in angle brackets as one in round ones', async () => {
    const { facts } = await read(`${head}1.丰富生活。组织演出。（责任单位：各县<含县级市、区>文化旅游部门，市总工会）\n`)
    expect(facts).toEqual(['2.1 各县（含县级市、区）文化旅游部门 responsible', '2.1 市总工会 responsible'])
  })

  it('reads who drafts what a plan of laws lists', async () => {
    const { facts } = await read(
      `${head}（一）一类项目\n1.安徽省茶园条例（省农业农村厅起草）2.安徽省茶叶标准办法（修订）（省市场监管局牵头起草）\n（二）起草说明。附草案（草案起草说明）。\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1).join(' '))).toEqual(['省农业农村厅 responsible', '省市场监管局 lead'])
  })

  it('keeps the zone of investors from Taiwan whole, and parts bodies that consult', async () => {
    const { facts } = await read(
      `${head}（一）加大投入。建设水厂。\n责任单位：市财政局，泉州开发区、泉州台商投资区管委会\n（二）改造茶园。推进改造。（市商务局商市财政局负责）\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市财政局 responsible',
      '泉州开发区 responsible',
      '泉州台商投资区管委会 responsible',
      '市商务局 lead',
      '市财政局 responsible',
    ])
  })

  it.each([
    [
      '【】',
      '改造茶园。推进改造。（市农业农村局、市财政局（共同牵头），各县政府）',
      ['市农业农村局 lead', '市财政局 lead', '各县政府 responsible'],
    ],
    [
      '分头',
      '改造茶园。推进改造。（市农业农村局牵头，市财政局、市商务局分头负责）',
      ['市农业农村局 lead', '市财政局 responsible', '市商务局 responsible'],
    ],
    ['；', '改造茶园。推进改造。（牵头单位：市农业农村局；\n责任单位：市财政局）', ['市农业农村局 lead', '市财政局 responsible']],
    ['要会同', '改造茶园。市经委要会同发改委、国资委，在技改上优先安排。', ['市经委 lead', '发改委 responsible', '国资委 responsible']],
    ['要', '改造茶园。市财政局、金融办要拓宽渠道。', ['市财政局 lead', '金融办 lead']],
    [
      '由',
      '改造茶园。由市农委、市采茶开发办公室负责，各县政府抓好落实。',
      ['市农委 responsible', '市采茶开发办公室 responsible', '各县政府 implement'],
    ],
    ['matter 由', '改造茶园。种苗供应由市茶树良种站负责，肥料由市供销社负责。', ['市茶树良种站 responsible', '市供销社 responsible']],
    ['会同 制定', '改造茶园。考核办法由市政府督查室会同市财政局制定。', ['市政府督查室 lead', '市财政局 responsible']],
    ['要配合', '改造茶园。市经委要积极配合做好发动工作。', ['市经委 support']],
    [
      '为配合单位',
      '改造茶园。市商务局为牵头单位，市旅游局、市文化局为配合单位。',
      ['市商务局 lead', '市旅游局 support', '市文化局 support'],
    ],
    ['场', '改造茶园。\n责任单位：市林业局，各乡镇（街道）、场', ['市林业局 responsible', '各乡镇（街道）、场 responsible']],
    ['师专', '改造茶园。（市教育局牵头，兰州师专等配合）', ['市教育局 lead', '兰州师专 support']],
    ['town', '改造茶园。用地由市财政局负责协调，各乡镇政府落实到地块。', ['市财政局 responsible', '各乡镇政府 implement']],
  ])('reads who has a task in a sentence or a list: %s', async (_, text, expected) => {
    const { facts } = await read(`${head}（一）${text}\n（二）培育品牌。加强培育。\n`)
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual(expected)
  })

  it.each(['市茶业学校', '市政府督查室', '市博物馆', '市茶树研究所'])(
    'reads the last body of a text that ends in its name: %s',
    async (name) => {
      const { facts } = await read(`${head}（一）改造茶园。推进改造。\n责任单位：市农业农村局、${name}`)
      expect(facts.map((fact) => fact.split(' ')[1])).toEqual(['市农业农村局', name])
    },
  )

  it('takes the parts of the issuing office for offices where the document speaks of its 处室', async () => {
    const plan = (address: string) =>
      `${address}\n${head}（一）改造茶园。推进改造。（法制处、规划处）\n（二）学习。加强学习。（机关党委）\n`
    expect((await read(plan('局机关各处室：'))).facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '法制处 responsible',
      '规划处 responsible',
      '机关党委 responsible',
    ])
    expect((await read(plan('各有关单位：'))).facts).toEqual([])
  })
})
