import { describe, expect, it } from 'vitest'
import { walk } from '../../../../src/phases/3-outline/outline.ts'
import { findParts } from '../../../../src/phases/3-outline/parts.ts'
import { outlined } from '../../../support/documents.ts'
import { tasks } from './sample-tasks.ts'

describe('headings', () => {
  it('takes the level from the style of the label, whether numbers restart or run on', () => {
    const text = [
      '一、总体要求',
      '（一）指导思想。坚持质量第一。',
      '二、重点任务',
      '（一）提升供给',
      '1.扩大供给。完善体系。',
      '（二）增强基础',
      '2.加快升级。推进改造。',
      '三、保障措施',
      '3.健全政策。加大投入。',
    ].join('\n')
    expect(tasks(text)).toEqual([
      'task 1 重点任务 > 提升供给 > 扩大供给',
      'task 2 重点任务 > 增强基础 > 加快升级',
      'safeguard 3 保障措施 > 健全政策',
    ])
  })
  it('reads labels of two digits without a dot, before any words', () => {
    const text =
      '重点行动\n01 阅读提升行动\n新建书房。\n02 “书香”品牌行动\n办好书展。\n03 档案保护行动\n修复古籍。\n配合:市财政局、各镇街\n04 人才培育行动\n引进人才。'
    expect(tasks(text).map((task) => task.split(' ').slice(1).join(' '))).toEqual([
      '01 阅读提升行动',
      '02 “书香”品牌行动',
      '03 档案保护行动',
      '04 人才培育行动',
    ])
  })
  it('takes items of an enumeration for no headings', () => {
    expect(tasks('一、重点任务\n（一）实施攻关。具体包括：\n1.重点行业攻关；\n2.共性技术研发。\n（二）加强考核。定期通报。')).toEqual([
      'task 一 重点任务 > 实施攻关',
      'task 二 重点任务 > 加强考核',
    ])
  })
  it('keeps what a sentence announces as work, also for those who meet conditions', () => {
    const items = '\n（一）改造茶园。更新品种。\n（二）培育茶商。组织培训。'
    for (const words of ['重点抓好以下工作：', '对符合以下条件的乡镇给予下列支持：', '按下列规定对技术人员给予奖励：'])
      expect(tasks(`一、支持措施\n今年${words}${items}`)).toEqual(['task 一 支持措施 > 改造茶园', 'task 二 支持措施 > 培育茶商'])
  })
  it('leaves amounts at the start of a line alone', () => {
    expect(tasks('一、重点任务\n（一）发展建筑。面积达到\n2.42亿平方米以上。推进监管。')).toEqual(['task 一 重点任务 > 发展建筑'])
  })
  it('ends a heading before the statement of responsibility', () => {
    expect(tasks('一、重点工作\n1.建设园区（责任单位：市商务局）\n2.培育企业。（牵头单位：市财政局）')).toEqual([
      'task 1 重点工作 > 建设园区',
      'task 2 重点工作 > 培育企业',
    ])
  })
  it.each([
    ['1.关于“建设城乡供水管网”的问题，由水务局会同财政局研究提出意见。', '关于“建设城乡供水管网”的问题'],
    ['1.改造老旧供水管网，由水务局牵头，财政局配合。', '改造老旧供水管网，由水务局牵头，财政局配合'],
    ['1.各级政府要把供水改造摆上重要位置，加大资金投入，确保按期完成。', '各级政府要把供水改造摆上重要位置，加大资金投入，确保按期完成'],
    ['1.县级以上地方人民政府要在规划中安排供水设施用地，保障改造需要。', '县级以上地方人民政府要在规划中安排供水设施用地，保障改造需要'],
    ['1.压实工作责任各地要将供水改造纳入考核，细化方案，明确安排。', '压实工作责任'],
  ])('ends a heading before who shall do it, and parts no sentence: %s', (line, title) => {
    expect(tasks(`一、重点工作\n${line}\n2.加强考核。定期通报。`)[0]).toBe(`task 1 重点工作 > ${title}`)
  })
  it('begins with any number where the beginning was cut off and the next follows', () => {
    expect(tasks('204.改造管网。更新设备。\n205.建设水厂。新建一座。')).toEqual(['task 204 改造管网', 'task 205 建设水厂'])
    expect(tasks('一、重点工作\n（一）改造管网。更新设备。\n2025.6公里以上。')).toEqual(['task 一 重点工作 > 改造管网'])
    const table = '序号\n目标与任务\n分管县领导\n责任单位\n80\n改造管网。\n张三\n市水务局\n81\n建设水厂。\n李四\n市住建局\n'
    expect(walk(outlined(table).sections).map(({ section }) => `${section.number} ${section.title}`)).toEqual([
      '80 改造管网',
      '81 建设水厂',
    ])
  })
  it('reads tasks that are labelled by a word, and leaves the items of a box in their part', () => {
    const text =
      '二、重点任务\n任务一：改造管网\n更新设备，加强管理。\n任务二：建设水厂\n新建一座。\n三、重点项目\n（一）更新设备。加强管理。\n专栏1重点工程\n1.管网工程：改造十处。\n2.水厂工程：新建一座。\n（二）加强考核。定期通报。'
    expect(tasks(text)).toEqual([
      'task 一 重点任务 > 改造管网',
      'task 二 重点任务 > 建设水厂',
      'task 一 重点项目 > 更新设备',
      'task 二 重点项目 > 加强考核',
    ])
    expect(tasks('一、重点任务\n1.改造管网。更新设备。\n专栏一：重点工程\n1.管网工程。改造十处。\n2.建设水厂。新建一座。')).toHaveLength(2)
  })
  it('takes the numbered parts of a task for none of their own', () => {
    const text =
      '一、重点任务\n（一）改造管网\n1.工作目标：改造十处。\n2.工作措施：更新设备。\n3.责任单位：市水务局\n（二）建设水厂\n1.工作目标：新建一座。\n2.选址。'
    expect(tasks(text)).toEqual([
      'task 一 重点任务 > 改造管网',
      'task 1 重点任务 > 建设水厂 > 工作目标',
      'task 2 重点任务 > 建设水厂 > 选址',
    ])
  })
  it('reads the measures that an item announces on its line', () => {
    const text = '（一）放出活力。主要措施：（1）清理许可。全面摸底。（2）精简事项。成熟一批。'
    expect(tasks(`一、任务分工\n${text}`)).toEqual(['task 1 任务分工 > 放出活力 > 清理许可', 'task 2 任务分工 > 放出活力 > 精简事项'])
    expect(tasks(`一、任务分工\n${text.replace('主要措施', '包括')}`)[0]).toBe('task 一 任务分工 > 放出活力')
    const run = '（一）放出活力。（市政府办负责）具体措施：1．清理许可。全面摸底。（市司法局负责）2．精简事项。成熟一批。（市商务局负责）'
    expect(tasks(`一、任务分工\n${run}`)).toEqual([
      'task 一 任务分工 > 放出活力',
      'task 1 任务分工 > 放出活力 > 清理许可',
      'task 2 任务分工 > 放出活力 > 精简事项',
    ])
  })
  it('takes an item of sentences for a heading where the text breaks off behind ；', () => {
    expect(tasks('一、重点工作\n1.改造管网。更新设备。\n2.建设水厂。新建一座；扩建两座；')).toHaveLength(2)
    expect(tasks('一、重点工作\n1.改造管网。责任处室：供水处；\n2.建设水厂。新建一座。')).toHaveLength(2)
  })
  it('reads labels without a dot, as plans for emergencies print them', () => {
    expect(tasks('某市应急预案\n1 总则\n1.1 编制目的\n提高能力。\n2 组织体系\n2.1 指挥部\n统一指挥。\n2.2 办公室\n负责联络。')).toEqual([
      'task 2.1 组织体系 > 指挥部',
      'task 2.2 组织体系 > 办公室',
    ])
    expect(tasks('一、重点任务\n（一）建设园区。建成\n12 个园区\n（二）引进企业。加强服务。')).toEqual([
      'task 一 重点任务 > 建设园区',
      'task 二 重点任务 > 引进企业',
    ])
  })
  it('begins no plan at a title that the notice only rests on', () => {
    const text =
      '关于开展检查的通知\n根据《某省检查工作方案》要求，现将有关事项通知如下。\n一、检查内容\n（一）计量器具。全面检查。\n某省检查工作方案\n附表'
    expect(tasks(text)).toEqual(['task 一 检查内容 > 计量器具'])
  })
  it('skips a table of contents run into one line, and parts chapters from their articles', () => {
    const text =
      '某省条例目录第一章总则第二章监督管理第三章附则第一章总则第一条为了提升质量，制定本条例。第二章监督管理第二条开展监测。每年两次。第三章附则第三条本条例自公布之日起施行。'
    expect([...walk(outlined(text).sections)].map(({ section }) => `${section.style} ${section.number} ${section.title}`)).toEqual([
      'chapter 一 总则',
      'article 一 为了提升质量，制定本条例',
      'chapter 二 监督管理',
      'article 二 开展监测',
      'chapter 三 附则',
      'article 三 本条例自公布之日起施行',
    ])
  })
  it('reads on in an attachment that allots tasks, and takes no list of attachments for headings or a plan', () => {
    const notice = (body: string) =>
      `现将《2025年任务分解》印发给你们。\n一、落实责任。明确到人。\n二、加强调度。按月盘点。\n三、协同推进。形成合力。\n附件：1.2025年任务清单\n2.2025年实事任务分解\n某县人民政府办公室\n2025年5月18日\n附件1\n2025年任务清单\n${body}`
    expect(tasks(notice('一、县水务局牵头工作（2项）\n1.改造管网。更新设备。'))).toContain('task 1 县水务局牵头工作（2项） > 改造管网')
    expect(tasks(notice('一、填表说明\n1.填写单位。加盖公章。'))).toHaveLength(3)
  })
  it('takes a list of attachments for no headings', () => {
    const { sections, back, text } = outlined(
      '一、工作要求\n（一）按时报送。填写表格。\n附件：1.报送表\n2.联系人名单\n某某省财政厅\n2023年3月24日',
    )
    expect([...walk(sections)].map(({ section }) => section.title)).toEqual(['工作要求', '按时报送'])
    expect(text.text.slice(back.start)).toBe('附件：1.报送表\n2.联系人名单\n某某省财政厅\n2023年3月24日')
  })
  it('takes paragraphs that each end with who has them for tasks, where nothing is numbered', () => {
    const text =
      '水利提速\n改造管网。年底前完工。责任单位：市水务局。\n新建水厂，年内开工。责任单位：市住建局。\n出行便利\n新增公交线路5条。责任单位：市交通局'
    expect(tasks(text)).toEqual(['task - 改造管网', 'task - 新建水厂，年内开工', 'task - 新增公交线路5条'])
    expect(tasks('水务动态\n改造管网。责任单位：市水务局。\n欢迎参观。')).toEqual([])
    expect(tasks(`一、重点任务\n${text}`)).toEqual(['task 一 重点任务'])
  })
  it('takes paragraphs above lines of labels for tasks, or the short line that heads each', () => {
    const labels = (body: string) => `分管领导：副市长\n责任单位：${body}\n完成时限：12月底\n`
    const text = `昨日，市里公布任务分解表。\n水利\n改造管网10公里，年底前通水。\n${labels('市水务局')}新建水厂1座。\n${labels('市住建局')}`
    expect(tasks(text)).toEqual(['task - 改造管网10公里，年底前通水', 'task - 新建水厂1座'])
    expect(tasks(text.replace('新建水厂1座', '建设水厂\n新建水厂1座'))).toEqual(['task - 水利', 'task - 建设水厂'])
    expect(tasks(text.replaceAll('责任单位', '主办单位'))).toEqual([])
    expect(tasks(`一、重点任务\n${text}`)).toEqual(['task 一 重点任务'])
  })
  it('takes no heading for a task whose text was cut off, nor the setting of an event', () => {
    expect(tasks('一、总体安排\n围绕展会开展系列活动。\n二、主要内容\n……')).toEqual([])
    expect(tasks('一、主要任务\n（一）优化服务\n1')).toEqual([])
  })
  it('reads a plan whose title stands behind 附件：, and a report split by 一是, 二是', () => {
    const text =
      '关于印发某市标准方案的通知\n各县区：\n现将《某市标准方案》印发给你们。\n某市人民政府\n2020年3月2日\n附件：某市标准方案\n为提升标准水平，结合实际，制定本方案。\n一、重点任务\n（一）完善体系。健全制度。'
    const { front, text: read } = outlined(text)
    expect(tasks(text)).toEqual(['task 一 重点任务 > 完善体系'])
    expect(findParts(read.text).planTitle).toEqual({ start: text.indexOf('：某市标准') + 1, end: text.indexOf('\n为提升') })
    expect(front.end).toBe(text.indexOf('一、'))
    expect(
      tasks('某市工作情况\n今年重点做好以下工作。\n一是加强监管。开展检查。\n二是优化服务。简化流程。\n三是强化宣传。走进社区。'),
    ).toEqual(['task 一 加强监管', 'task 二 优化服务', 'task 三 强化宣传'])
    expect(tasks('某市工作情况\n一是加强监管。开展检查。\n一、重点任务\n（一）优化服务。简化流程。')).toEqual([
      'task 一 重点任务 > 优化服务',
    ])
  })
  it('finds no task without numbered headings', () => {
    expect(tasks('品牌建设行动计划\n培育10个品牌，形成梯队。\n推动转型升级。')).toEqual([])
  })
})

describe('zones', () => {
  it('of questions hold answers, no tasks', () => {
    const text =
      '一、办法的背景是什么？\n答：为提升质量制定。\n二、有哪些要求？\n（一）企业要建立制度。企业应当健全制度。\n（二）部门要加强监管。市场监管局负责监管。'
    expect(tasks(text)).toEqual([])
  })
  it('reads the parts of a report to an assembly, and takes its review for the past', () => {
    const text =
      '政府工作报告\n各位代表：\n2022年工作回顾及五年主要成就\n全县生产总值达到200亿元。\n2023年重点工作\n新建学校5所。\n今后五年的奋斗目标\n翻一番。'
    expect(outlined(text).sections.map(({ title, zone }) => `${zone} ${title}`)).toEqual([
      'background 2022年工作回顾及五年主要成就',
      'tasks 2023年重点工作',
      'goals 今后五年的奋斗目标',
    ])
    expect(outlined('2023年重点工作要抓好，加快建设。\n推进项目。').sections).toEqual([])
  })
  it('takes what a report tells as done, and a preface, for no tasks', () => {
    expect(
      tasks('一、主要指标完成情况\n（一）收入。完成2万元。\n二、工作亮点\n（一）创新。成效明显。\n三、下步打算\n（一）推广。扩大试点。'),
    ).toEqual(['task 一 下步打算 > 推广'])
    expect(tasks('一、序言\n1.知识产权制度是基本制度。\n二、战略重点\n2.健全法规。完善条例。')).toEqual(['task 2 战略重点 > 健全法规'])
  })
  it('takes the line of thought and the goals of one heading for no tasks', () => {
    expect(
      tasks(
        '一、旅游发展的总体思路和工作目标\n（一）总体思路。坚持创新。\n（二）工作目标。到2018年，收入翻番。\n二、主要措施\n1.做强景区。完善设施。',
      ),
    ).toEqual(['task 1 主要措施 > 做强景区'])
  })
  it('ends the last part where the next line asks something of all', () => {
    expect(
      tasks('一、改造危房\n改造九百户。\n二、新建水厂\n新建两座。\n有关要求：\n（一）落实责任。层层落实。\n（二）强化督查。定期通报。'),
    ).toEqual(['task 一 改造危房', 'task 二 新建水厂', 'safeguard 一 有关要求 > 落实责任', 'safeguard 二 有关要求 > 强化督查'])
  })
  it('takes the goals inside a part of goals and tasks for none', () => {
    const inside = '（一）指导思想\n坚持创新。\n（二）总体目标\n1.扩大供给。增加学位。\n（三）扩建学校\n推进扩建。'
    expect(tasks(`一、发展目标与主要任务\n${inside}`)).toEqual(['task 三 发展目标与主要任务 > 扩建学校'])
    expect(tasks(`一、主要任务\n${inside}`)).toContain('task 1 主要任务 > 总体目标 > 扩大供给')
  })
  it('takes goals that are shared out among bodies for tasks, and how they were shared for none', () => {
    const text =
      '一、分工原则\n（一）突出重点。抓住关键。\n二、2024年全市主要预期目标\n1.增加值增长6%。\n责任单位：市统计局\n2.就业稳定。\n三、重点任务\n1.改造管网。更新设备。'
    expect(tasks(text)).toEqual([
      'task 1 2024年全市主要预期目标 > 增加值增长6%',
      'task 2 2024年全市主要预期目标 > 就业稳定',
      'task 1 重点任务 > 改造管网',
    ])
    expect(tasks(text.replace('责任单位：市统计局', ''))).toHaveLength(1)
    expect(tasks(text.replace('6%。', '6%；').replace('责任单位：', '牵头单位：'))).toHaveLength(3)
    expect(tasks('一、主要工作目标\n1、增加值增长6%（市统计局，各县市区政府，开发区）。\n2、就业稳定。')).toHaveLength(2)
  })
  it('tells tasks that end like background or safeguards from these', () => {
    const text =
      '一、发展基础\n（一）成效。已建成120家。\n二、夯实质量发展基础\n（一）强化计量。提升能力。\n三、加强健康质量保障\n（一）健全标准。改进服务。\n四、提升服务\n（一）优化流程。减少环节。\n五、组织保障\n（一）加强领导。压实责任。'
    expect(tasks(text)).toEqual([
      'task 一 夯实质量发展基础 > 强化计量',
      'task 一 加强健康质量保障 > 健全标准',
      'task 一 提升服务 > 优化流程',
      'safeguard 一 组织保障 > 加强领导',
    ])
  })
  it('keeps the items of a list, each on its line, in the last task', () => {
    const { back, text } = outlined('一、重点任务\n（一）新建茶园。到2030年，新建茶园9个；\n新建茶亭20个、茶馆4个；\n某某省人民政府')
    expect(text.text.slice(back.start, back.end)).toBe('某某省人民政府')
  })
  it('keeps the closing paragraph out of the last task', () => {
    const { back, text } = outlined('一、重点任务\n（一）强化考核。定期通报。\n各地要加强领导，抓好落实。\n某某省人民政府\n2023年3月24日')
    expect(text.text.slice(back.start, back.end)).toBe('各地要加强领导，抓好落实。\n某某省人民政府\n2023年3月24日')
  })
})

describe('several documents in one file', () => {
  it('reads the plan inside a notice, not the notice', () => {
    const text =
      '关于印发质量提升实施方案的通知\n各市人民政府：\n《质量提升实施方案》现印发给你们。\n一、请高度重视。做好宣传。\n质量提升实施方案\n一、重点任务\n（一）提升供给。完善体系。'
    expect(tasks(text)).toEqual(['task 一 重点任务 > 提升供给'])
  })
  it('reads a further plan under its own title', () => {
    const text =
      '《质量提升实施方案》《品牌建设若干措施》现印发给你们。\n质量提升实施方案\n一、提升供给。完善体系。\n附件2\n品牌建设若干措施\n为建设品牌，制定本措施。\n一、培育品牌。建立名录。\n二、宣传品牌。开展活动。\n某某市人民政府'
    expect(tasks(text)).toEqual(['task 一 提升供给', 'task 一 品牌建设若干措施 > 培育品牌', 'task 二 品牌建设若干措施 > 宣传品牌'])
  })
})
