import { describe, expect, it } from 'vitest'
import { readScript } from '../../../../src/text/script.ts'
import { inText } from '../../../../src/text/span.ts'
import { normalised } from '../../../support/documents.ts'

const read = (text: string) => normalised(text).text

describe('script', () => {
  it('closes the gap that a print leaves in a year or before the last three digits of a number, and no other between digits', () => {
    expect(normalised('到2 027 年，培育茶企2 000家。').text).toBe('到2027年，培育茶企2000家。')
    expect(normalised('电话0571 8888 转5 12室，2020 2021年。').text).toBe('电话0571 8888转5 12室，2020 2021年。')
  })
  it('goes on with a wrapped paragraph behind a semicolon that its print breaks at', () => {
    const line = [
      '  (一)完善名录体系。开展老字号资源的普查工作,修订认定规范和办法,建立',
      '有进有出动态管理机制,每两年认定一批津门老字号,每批不少于一十五家;',
      '组织符合条件的企业申报第三批中华老字号。市商务局和市文化和旅游局按职责',
      '分工负责,其他部门配合。',
      '  (二)保护知识产权。建立老字号重点商标的保护名录,做强一批老字号品牌,依',
      '据认定和保护规定加强商标监测,防止恶意抢注,维护企业的合法权益和声誉。',
      '',
    ]
      .join('\n')
      .repeat(5)
    expect(read(line)).toContain('每批不少于一十五家；组织符合条件')
    expect(read(line.replaceAll('\n组织', '\n    组织'))).toContain('每批不少于一十五家；\n组织符合条件')
  })
  it('reads the dash that a machine took the stroke of （一） for, where （二） stands too', () => {
    const { text, origin } = normalised('(-)加强领导。\n(二)抓好落实。')
    expect(text).toBe('（一）加强领导。\n（二）抓好落实。')
    expect(origin.toSource(inText(0, 3))).toEqual({ start: 0, end: 3 })
    expect(normalised('(-)加强领导。').text).toBe('（-）加强领导。')
    expect(normalised('一、总体要求(-)指导思想。坚持创新。').text).toContain('（一）指导思想')
  })
  it('gives the words of the mainland for those that a conversion into Taiwan’s usage puts', () => {
    expect(read('為持續最佳化營商環境,建設網際網路入口網站,歸集信用資訊,推進專案建設。')).toBe(
      '为持续优化营商环境，建设互联网门户网站，归集信用信息，推进项目建设。',
    )
  })
  it('gives mainland forms, by phrase where characters alone mislead', () => {
    expect(read('為貫徹落實《質量強國建設綱要》,著力提升顯著成效,保持乾淨,發揮幹部作用。')).toBe(
      '为贯彻落实《质量强国建设纲要》，着力提升显著成效，保持干净，发挥干部作用。',
    )
  })
  it.each([
    ['labels', '保障機制健全。 第三節 實施路徑\n提升質量。 第十條 加強監管', '保障机制健全。 第三节 实施路径\n提升质量。 第十条 加强监管'],
    [
      'heads of tables',
      '序號 工作任務 分管領導 責任單位 備註\n1 建設質量標準實驗室 某某 市市場監管局 無',
      '序号 工作任务 分管领导 责任单位 备注\n1 建设质量标准实验室 某某 市市场监管局 无',
    ],
    ['what a site prints', '各縣區政府負責實施標準化工程。\n關閉窗口 打印本頁', '各县区政府负责实施标准化工程。\n关闭窗口 打印本页'],
    ['titles in < and >', '關於印發《關於轉發<某省質量提升\n方案>的通知》', '关于印发《关于转发<某省质量提升\n方案>的通知》'],
  ])('reads the layout of traditional text as that of simplified text: %s', (_, traditional, simplified) => {
    expect(readScript(traditional).traditional).toBe(true)
    expect(read(traditional)).toBe(read(simplified))
  })
  it('leaves simplified text alone, though some of its characters have other forms', () => {
    expect(readScript('瞭望塔与藉此，质量发展规划的重点任务由各部门负责落实，确保年度目标如期实现').traditional).toBe(false)
    expect(read('瞭望塔与藉此')).toBe('瞭望塔与藉此')
  })
})

describe('width', () => {
  it('makes signs between Han full-width and numbers ASCII', () => {
    expect(read('省财政厅,省商务厅;(责任单位:Ａ级 ９８．５％)')).toBe('省财政厅，省商务厅；（责任单位：A级98.5%）')
  })
  it('keeps signs inside numbers and times', () => {
    expect(read('共1,000家,比例98.5%,于12:30开始')).toBe('共1,000家，比例98.5%，于12:30开始')
  })
  it('makes a dot behind words a full stop, at the end of a line and before a bracket, and none behind the numeral of a label', () => {
    expect(read('1.参合率不低于97%.(市卫生局)')).toBe('1.参合率不低于97%。（市卫生局）')
    expect(read('2.出台《茶园办法》.\n三.（一）推进')).toBe('2.出台《茶园办法》。\n三.（一）推进')
  })
  it('leaves out the reading set behind a character, and no other bracket', () => {
    expect(read('關(guān)于印發(fā)實(shí)施意見(jiàn)的通知')).toBe('关于印发实施意见的通知')
    expect(read('請(qǐng)他們(men)進(jìn)一步認(rèn)真落實(shí),實(shí)現(xiàn)目標(biāo)')).toBe('请他们进一步认真落实，实现目标')
    expect(read('工业互联网(app)和企业(a)(试行)')).toBe('工业互联网（app）和企业（a）（试行）')
  })
  it('leaves out readings without tone marks only where a page prints them everywhere', () => {
    expect(read('廣(guang)西(xi)高標準(zhun)農(nong)田(tian)建設提升(sheng)行動(dong)(dong)方(fang)案(an)')).toBe(
      '广西高标准农田建设提升行动方案',
    )
    expect(read('推广北斗(bei)应用')).toBe('推广北斗（bei）应用')
  })
  it('unifies brackets and quotation marks', () => {
    expect(read('川府发[2014]5号 「老字號」和"名牌"')).toBe('川府发〔2014〕5号“老字號”和“名牌”')
  })
})

describe('gaps and breaks', () => {
  it.each([
    [
      'inside a word and after a number',
      '到 2025 年,制修訂 2000 項以上標準,質量發 展水平。',
      '到2025年，制修订2000项以上标准，质量发展水平。',
    ],
    ['before an amount', '一、总体要求\n开展监测 1.5批次/千人，合格率达 98%。', '一、总体要求\n开展监测1.5批次/千人，合格率达98%。'],
    ['inside a title', '根据《质量强国\n建设纲要》精神', '根据《质量强国建设纲要》精神'],
    ['inside a list', '省财政厅、\n省商务厅负责', '省财政厅、省商务厅负责'],
    ['inside a sentence', '开展行动,支持企业,扩大\n规模。', '开展行动，支持企业，扩大规模。'],
    ['before a sign', '建设园区\n,扩大规模。', '建设园区，扩大规模。'],
  ])('joins what a break or gap cuts: %s', (_, text, whole) => {
    expect(read(text)).toBe(whole)
  })
  it.each([
    ['signature and date', '请认真贯彻落实。\n某某省人民政府\n2023年3月24日\n某某省质量提升实施方案'],
    ['a list of contacts and the signature', '联系人：质量科，电话：028-86600000\n某某市质量工作领导小组\n2023年3月24日\n某某市质量方案'],
    ['rows of cells', '公开部门|某某县政府，网站|公开形式|\n主动公开|有效|'],
    ['heading and text', '（一）指导思想\n以新发展理念为指导，着力提升。'],
    ['headings', '二、重点任务\n（一）推进提升\n1.扩大供给。完善体系。'],
  ])('keeps paragraphs apart: %s', (_, text) => {
    expect(read(text)).toBe(text)
  })
  it('starts a paragraph where a heading follows on the same line', () => {
    expect(read('一、總體要求 (一)指導思想。堅持質量第一,實現發展。')).toBe('一、总体要求\n（一）指导思想。坚持质量第一，实现发展。')
  })
  it('joins the lines of a page of one width, and drops page numbers', () => {
    const line = '推动质量变革效率变革动力变革着力提升产品工程服务水平'
    expect(read(`${Array.from({ length: 8 }, () => line).join('\n')}\n- 3 -\n${line}。`)).toBe(`${line.repeat(9)}。`)
  })
  it('joins items cut where no line is wider, and what a cut bracket ends', () => {
    const lines =
      '为做好今年工作，各单位要按照市政府要求明确责任，落实措|施，按期完成下列任务，每季度末报告进展情况，市政府办公|室督查，结果纳入考核。|一、民生|1.改造老旧小区三百个，整治背街小巷，更新供水管道，完|善设施。|责任单位：市住建局|2.举办全民健身运动会，创建公共文化服务示范区，建设书|屋十座。|责任单位：市体育局|3.严格执行《生活饮用水卫生标准》（GB5749—2|022），加强监测，改造水厂，提高供水能力和保障水平，更|新设备。'
    const text = read(lines.replaceAll('|', '\n'))
    expect(text).toContain('更新供水管道，完善设施。')
    expect(text).toContain('书屋十座。')
    expect(text).toContain('（GB5749—2022），加强监测')
  })
  it('joins lines of one width that stand a blank line apart, where all do', () => {
    const lines =
      '一、重点任务|1. 开展水质监测，更新供水设备，改造老旧管网，推|进水厂建设。加强水源保护，完善应急机制，提高供|水能力，保障居民用水安全。（市水务局、市住建局|负责）|2. 开展道路整治，更新照明设备，改造老旧路面，推|动绿化建设。加强养护管理，完善交通标志，提高通|行能力，保障居民出行安全。（市交通局、市公安局|负责）'
    expect(read(lines.replaceAll('|', '\n\n'))).toContain('改造老旧管网，推进水厂建设。')
    expect(read(`${lines.replaceAll('|', '\n')}`.replace('推\n进', '推\n\n进'))).toContain('推\n进')
  })
  it('puts the rows of a table on lines of their own where a pipe stands alone before each', () => {
    const cells = ['序号', '目标任务', '金额\n（万元）', '责任单位']
    const row = (...words: string[]) => `|\n${words.map((word) => `${word} |`).join('\n')}\n`
    const table = `|\n民生实事清单 |\n||||\n${row(...cells)}${row('1', '改造管网', '300', '市水\n务局')}${row('2', '建设水厂', '200', '市住建局')}`
    const text = read(`${table}|\n3 |\n扩建泵站，`)
    expect(text).toContain('1\t改造管网\t300\t市水务局')
    expect(text).toContain('2\t建设水厂\t200\t市住建局')
    expect(text).toContain('3\t扩建泵站，')
  })
  it('puts the rows of a table on lines of their own where pipes part its cells and breaks stand at each', () => {
    const ended = '工 作 任 务 |\n牵头单位 |\n责任单位 |\n改造管网 |\n市水\n务局 |\n各街道 |\n建设水厂 | ||\n各地要落实。'
    expect(read(ended)).toBe('工作任务\t牵头单位\t责任单位\n改造管网\t市水务局\t各街道\n建设水厂\t\t\n各地要落实。')
    const opened = '牵头单位\n| 目标任务\n| 责任单位\n|\n市水\n务局\n| 改造管网\n| 各街道\n|\n建设水厂\n| 各区\n|\n扩建泵站\n|\n'
    expect(read(opened)).toBe('牵头单位\t目标任务\t责任单位\n市水务局\t改造管网\t各街道\n\t建设水厂\t各区\n\t扩建泵站\t')
    expect(read('姓名 |\n电话 |\n地址 |\n某人 |\n一二 |\n某街 |\n某人 |\n三四 |\n某路 |')).toBe(
      '姓名\n电话\n地址\n某人\n一二\n某街\n某人\n三四\n某路',
    )
  })
  it('keeps the cells of a table apart', () => {
    expect(read('序号\t重点任务\t牵头单位\n1\t培育标杆企业\t省市场监管局')).toBe('序号\t重点任务\t牵头单位\n1\t培育标杆企业\t省市场监管局')
    expect(read('| 序号 | 工作任务 | 责任单位 |\n| 1 | 优化环境 | 市商务局 |')).toBe('序号\t工作任务\t责任单位\n1\t优化环境\t市商务局')
    expect(read('序号    重点任务    牵头单位\n1    培育标杆    省商务厅')).toBe('序号\t重点任务\t牵头单位\n1\t培育标杆\t省商务厅')
  })
  it('keeps particulars as wide as the lines of print apart from the title below', () => {
    const print = `${'为提升质量而开展某某行动的有关情况要求，请各单位遵照执行并\n'.repeat(8)}落实。\n`
    const head = '公文时效：有效　发布机构：某某市人民政府办公室某某处\n某某市人民政府办公室关于\n提升质量的意见\n'
    expect(read(head + print).split('\n')[0]).toBe('公文时效：有效发布机构：某某市人民政府办公室某某处')
  })
})

describe('what a site sets around a text', () => {
  it('leaves out the signs of headings in Markdown', () => {
    expect(read('# 某市质量方案\n\n## 一、总体要求\n坚持质量第一。')).toBe('某市质量方案\n一、总体要求\n坚持质量第一。')
  })
  it('leaves out the marks of bold words in Markdown, not those that hide a number', () => {
    expect(read('**一、总体要求**\n**发布机构**: 某市政府，**坚持**质量第一。\n证号 3303****1234')).toBe(
      '一、总体要求\n发布机构：某市政府，坚持质量第一。\n证号3303****1234',
    )
  })
  it('reads tags of breaks that a copy kept', () => {
    expect(read('各市：<br> 现印发给你们。<br/>某市人民政府<BR />2018年11月14日')).toBe(
      '各市：\n现印发给你们。\n某市人民政府\n2018年11月14日',
    )
  })
  it('leaves out tags inside lines, ends lines at others, and keeps titles in angle brackets', () => {
    expect(
      read(
        '<p>各市：</p><p>现将《某市方案》印发给你们。</p><p style="text-align: right;">&nbsp;某市人民政府</p><p><strong>一、总体要求</strong></p>',
      ),
    ).toBe('各市：\n现将《某市方案》印发给你们。\n某市人民政府\n一、总体要求')
    expect(read('《关于印发 < 某市管理办法> 的通知》、《转发<2022年方案>的通知》')).toBe(
      '《关于印发〈某市管理办法〉的通知》、《转发〈2022年方案〉的通知》',
    )
    expect(read('《关于印发<某市管理办法>的通知》，比例<5%&其他')).toBe('《关于印发〈某市管理办法〉的通知》，比例<5%&其他')
  })
  it('parts the letterhead, the number and the switch of type size from the lines that they were run into', () => {
    expect(read('某市人民政府文件 某政发〔2018〕3号 某市政府关于质量的通知 各镇人民政府：现通知如下。')).toBe(
      '某市人民政府文件\n某政发〔2018〕3号\n某市政府关于质量的通知\n各镇人民政府：现通知如下。',
    )
    expect(read('<正>某政发[2017]10号各市：现印发给你们。')).toBe('某政发〔2017〕10号\n各市：现印发给你们。')
    expect(read('【字体: 打印本页\n某市关于质量的通报')).toBe('【字体：打印本页\n某市关于质量的通报')
    expect(read('按某市人民政府文件某政发〔2018〕3号要求办理。')).toBe('按某市人民政府文件某政发〔2018〕3号要求办理。')
  })
  it('reads labels in square brackets as such, whatever number of a list stands before them', () => {
    expect(read('  1. [索引号]11S000/ZK-2018-34\n  2. [发文字号] 某政发〔2018〕3号')).toBe(
      '【索引号】11S000/ZK-2018-34\n【发文字号】某政发〔2018〕3号',
    )
    expect(read('[ 主題分類 ] 應急管理 [ 發布日期 ]2022-04-29')).toBe('【主题分类】应急管理【发布日期】2022-04-29')
    expect(read('1. [重点]推进')).toBe('1.〔重点〕推进')
  })
  it('takes question marks that indent the lines of a page for blanks, and no others', () => {
    const text = normalised('现印发给你们。\n??2018年5月14日\n??某市规划\n?\n??为推进工作，制定本规划。')
    expect(text.text).toBe('现印发给你们。\n2018年5月14日\n某市规划\n为推进工作，制定本规划。')
    expect(text.damaged).toEqual([])
    expect(normalised('推进检测。\n????检测\n为推进工作。').damaged).toHaveLength(1)
  })
  it('joins the numbered pages of a preview, and takes no numbered paragraph for one', () => {
    const half = '为提升质量，'.repeat(20)
    const shared = '《某市方案.docx》由会员分享，可在线阅读。'
    expect(read(`${shared}\n1、某市方案${half}扩大供\n2、给，${half}制定本方案。\n3、附则`)).toBe(
      `${shared}\n某市方案${half}扩大供给，${half}制定本方案。\n3、附则`,
    )
    expect(read(`1、${half}落实。\n2、${half}落实。`)).toBe(`1、${half}落实。\n2、${half}落实。`)
  })
  it('writes 陕西 for 陜西, and ends a line of a list at its day', () => {
    expect(read('陜西省质量方案')).toBe('陕西省质量方案')
    expect(read('- 关于公布（第二批名单2025-11-25\n- 关于标准的通知2025-11-22')).toBe(
      '-关于公布（第二批名单2025-11-25\n-关于标准的通知2025-11-22',
    )
  })
  it('leaves out its terms of reprinting behind the text, and no declaration of the text’s own', () => {
    const text = '一、扩大供给。\n某市人民政府\n2021年12月30日'
    expect(read(`${text}\n\n特此声明：\n1. 本网转载的作品，不代表本网观点。\n2. 请作者在一周内联系。`)).toBe(text)
    expect(read(`${text}\n相关附件:无\n主办:某省人民政府办公厅  承办:某省网站管理中心\n某公网安备1号`)).toBe(text)
    expect(read(`${text}\n声明：\n本企业承诺质量合格。`)).toBe(`${text}\n声明：\n本企业承诺质量合格。`)
  })
})

describe('damage', () => {
  it('marks destroyed characters and keeps their place', () => {
    const text = normalised('加快国(?。z中心建设,推进????检测。')
    expect(text.text).toBe('加快国\uFFFD\uFFFD\uFFFD\uFFFD中心建设，推进\uFFFD\uFFFD\uFFFD\uFFFD检测。')
    expect(text.damaged).toEqual([
      { start: 3, end: 7 },
      { start: 14, end: 18 },
    ])
    expect(text.problems.map(({ code }) => code)).toEqual(['damaged-text', 'damaged-text'])
  })
})

describe('pages', () => {
  const paper = '甲省人民政府公报    2030·2'
  const print = (head: string) =>
    `到2030年，茶园面积达到6万亩，茶叶产量减\n      — 5 —\n${head}\n\n少9万吨。各县加强组织领导，落实责\n      — 6 —\n${head}\n\n任。`
  it('go on with the sentence below their numbers and the line that each prints again', () => {
    const text = '到2030年，茶园面积达到6万亩，茶叶产量减少9万吨。各县加强组织领导，落实责任。'
    expect(read(print(paper))).toBe(text)
    expect(read(print('').replaceAll('\n\n\n', '\n\n'))).toBe(text)
  })
  it('keep a line that stands beside the number of one page alone', () => {
    expect(read(print(paper).replace('2030·2', '2030·1'))).toContain('甲省人民政府公报')
  })
})

describe('tables', () => {
  it('end at a chapter, below which brackets that the print breaks go on', () => {
    const table = '序号 指标 单位 2025 年 属性\n1 茶园面积 万亩 30 左右 预期性\n2 茶叶产量 万吨 9 预期性\n'
    expect(read(`${table}第三章  任务\n改造茶园。（牵头单位：市农业局；配合单位：市发\n展改革委）`)).toBe(
      '序号\t指标\t单位\t2025年\t属性\n1\t茶园面积\t万亩\t30左右\t预期性\n2\t茶叶产量\t万吨\t9\t预期性\n第三章任务\n改造茶园。（牵头单位：市农业局；配合单位：市发展改革委）',
    )
  })
})

it('reads a table of more rows than a call takes arguments', () => {
  const row = '甲市\t乙县\t丙镇\n'
  expect(read(row.repeat(200_000))).toHaveLength(row.length * 200_000 - 1)
})

describe('a page that prints its document twice', () => {
  const line =
    '各县区要健全质量管理体系，完善标准计量认证检测制度，加强市场监管和执法检查，推动企业落实主体责任，提高产品和服务质量水平，增强人民群众获得感。'
  const page = `某市质量工作要点\n${line}\n一、加强监管\n${line.replaceAll('各县区', '有关单位')}\n二、强化服务\n${line.replaceAll('各县区', '行业协会')}`
  it('is read once, its title included', () => {
    expect(read(`${page}\n${page}`)).toBe(page)
    expect(read(`${page}\n某市政府网\n${page}`)).toBe(`${page}\n某市政府网`)
  })
  it('is read whole where only a line comes again', () => {
    const text = `${page}\n${line}\n三、落实责任\n${line.replaceAll('各县区', '各级政府')}\n${line.replaceAll('各县区', '各有关部门')}`
    expect(read(text)).toBe(text)
  })
})
