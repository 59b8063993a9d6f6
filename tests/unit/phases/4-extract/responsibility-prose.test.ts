import { describe, expect, it } from 'vitest'
import { head, read } from './sample-responsibilities.ts'

describe('duties in running text', () => {
  it('reads who is told to act in the articles of rules that state nothing else', async () => {
    const { facts } = await read(
      '第一条 市茶办、市商务局每年要会同市财政局、市统计局等部门制定规划，报市政府批准。\n第二条 各县（区）人民政府、高新区管委会应设立茶业资金。按年拨付。\n第三条 市数字办会同江州电信分公司负责系统建设。市效能办每月通报。\n第四条 市财政局应列支经费；市委宣传部、江州电视台加强宣传。\n第五条 市住建局、市教育局在各自职责范围内做好管理。\n第六条 国务院推进茶业协调小组要加强指导。按季调度。\n',
    )
    expect(facts).toEqual([
      '1 市茶办 lead',
      '1 市商务局 lead',
      '1 市财政局 responsible',
      '1 市统计局 responsible',
      '2 各县（区）人民政府 lead',
      '2 高新区管委会 lead',
      '3 市数字办 lead',
      '3 江州电信分公司 responsible',
      '3 市效能办 lead',
      '4 市财政局 lead',
      '4 市委宣传部 lead',
      '4 江州电视台 lead',
      '5 市住建局 responsible',
      '5 市教育局 responsible',
    ])
  })

  it('reads who acts in a task without a statement of its own, beside others that have one', async () => {
    const { facts } = await read(
      `${head}（一）改造管网。更换管道5公里。（市水务局负责）\n（二）扩大规模。新建果园1万亩。由县果业局牵头，县林业局配合，相关乡镇具体实施。\n（三）抓好良种。此项工作由盟家畜改良工作站牵头，各旗县市家畜改良站配合。\n三、保障措施\n（一）加强领导。由市酒业发展领导小组统一领导各项行动。\n（二）强化投入。市知识产权局每年安排专项经费用于培育。\n（三）强化督查。市委督查和绩效考评办公室、市政府督查室要会同市投资促进局开展督查。各级各部门要高度重视。\n`,
    )
    expect(facts).toEqual([
      '2.1 市水务局 responsible',
      '2.2 县果业局 lead',
      '2.2 县林业局 support',
      '2.2 相关乡镇 implement',
      '2.3 盟家畜改良工作站 lead',
      '2.3 各旗县市家畜改良站 support',
      '3.1 市酒业发展领导小组 lead',
      '3.2 市知识产权局 lead',
      '3.3 市委督查和绩效考评办公室 lead',
      '3.3 市政府督查室 lead',
      '3.3 市投资促进局 responsible',
    ])
  })

  it('reads departments that are named by what they see to alone, told to act', async () => {
    const { facts } = await read(
      `${head}（一）落实责任。教育部门要完善政策，住建部门要把好规划关；公安、卫生、市场监管等部门要抓好安全。\n（二）加大保护。公安机关要提前介入，海关、税务等部门要通报案情。\n（三）强化管理。登记管理部门要严格把关，行政机关应当公开，各市教育部门、相关职能部门要认真落实。\n`,
    )
    expect(facts).toEqual([
      '2.1 教育部门 lead',
      '2.1 住建部门 lead',
      '2.1 公安 lead',
      '2.1 卫生 lead',
      '2.1 市场监管 lead',
      '2.2 公安机关 lead',
      '2.2 海关 lead',
      '2.2 税务 lead',
    ])
  })

  it('reads who carries out behind those who lead, towns, persons before and behind the bodies, and the rooms of an office', async () => {
    const { facts } = await read(
      `${head}（一）整治市容。市领导张某某同志牵头，市城管局具体负责，市住建局、各街道办事处配合。\n（二）提升窗口。市监察局会同市政务服务中心抓好督促检查，市工商局、市国税局、延吉火车站具体组织实施。\n（三）打造品牌。小关乡、宽阔镇、温泉镇抓好落实。\n（四）改造管网。更换管道。\n责任领导：王某　责任科室：党建工作办公室　完成时限：12月底\n（五）抓实作风。开展巡查。（街道纪工委、党政办公室）\n（六）建设水厂。新建一座。\n责任单位：市水务局　责任科室：建设科　责任人：李某\n（七）整治镇容。由镇建设管理服务中心牵头，工商分局配合，责任人：赵某。\n（八）优化环境。县监察局、县政府纠风办设立投诉电话。农业部门必须加强管理。\n街道各科室要落实责任。\n`,
    )
    expect(facts).toEqual([
      '2.1 市城管局 responsible',
      '2.1 市住建局 support',
      '2.1 各街道办事处 support',
      '2.2 市监察局 lead',
      '2.2 市政务服务中心 responsible',
      '2.2 市工商局 implement',
      '2.2 市国税局 implement',
      '2.2 延吉火车站 implement',
      '2.3 小关乡 implement',
      '2.3 宽阔镇 implement',
      '2.3 温泉镇 implement',
      '2.4 党建工作办公室 responsible',
      '2.5 街道纪工委 responsible',
      '2.5 党政办公室 responsible',
      '2.6 市水务局 responsible',
      '2.7 镇建设管理服务中心 lead',
      '2.7 工商分局 support',
      '2.8 县监察局 lead',
      '2.8 县政府纠风办 lead',
      '2.8 农业部门 lead',
    ])
  })

  it('reads who acts beside another, those a comma parts from who helps, and a person before a label', async () => {
    const { facts } = await read(
      `${head}（一）振兴老店。认定老店。（市商务局，市工商联参与）\n（二）改造老馆。完成陈列。\n责任单位：市委党史办、市文广旅局，永乡镇政府协助做好征地工作\n（三）集中供热。新增面积。（包抓领导：市政府副市长李某某　责任单位：市住建局、市热力公司）\n（四）开展试点。市旅委、市民政局分别负责实施，市市场监管局做好指导。\n（五）管护森林。由市林长制办公室统筹，市森林公安派出所、市人民检察院按职责落实机制。\n（六）落实资金。市财政局每年安排经费，市发展改革局、市林草局积极争取资金。\n（七）整治环境。屏山镇、琴江镇负责沿线整治。\n（八）抓好科研。（市科技局会\n同市农业农村局负责）\n（九）设立资金。由市工商局、市质监局提出使用计划，市财政局审核后报批。\n（十）督促检查。市监察局会同市政务服务中心抓好检查，市国税局、延吉火车站等单位具体落实。\n`,
    )
    expect(facts).toEqual([
      '2.1 市商务局 responsible',
      '2.1 市工商联 support',
      '2.2 市委党史办 responsible',
      '2.2 市文广旅局 responsible',
      '2.2 永乡镇政府 support',
      '2.3 市住建局 responsible',
      '2.3 市热力公司 responsible',
      '2.4 市旅委 responsible',
      '2.4 市民政局 responsible',
      '2.4 市市场监管局 support',
      '2.5 市林长制办公室 lead',
      '2.5 市森林公安派出所 responsible',
      '2.5 市人民检察院 responsible',
      '2.6 市财政局 lead',
      '2.6 市发展改革局 lead',
      '2.6 市林草局 lead',
      '2.7 屏山镇 responsible',
      '2.7 琴江镇 responsible',
      '2.8 市科技局 lead',
      '2.8 市农业农村局 responsible',
      '2.9 市工商局 responsible',
      '2.9 市质监局 responsible',
      '2.10 市监察局 lead',
      '2.10 市政务服务中心 responsible',
      '2.10 市国税局 implement',
      '2.10 延吉火车站 implement',
    ])
  })

  it('keeps farms with the towns of a class, and a trade association of a place as one body', async () => {
    const { facts } = await read(
      `${head}（一）调优结构。改造果园。\n责任单位：县林业局（牵头）、各乡（镇）场\n（二）打造品牌。评选示范店。由市商务局负责，北京餐饮行业协会协助实施。\n`,
    )
    expect(facts).toEqual(['2.1 县林业局 lead', '2.1 各乡（镇）场 responsible', '2.2 市商务局 responsible', '2.2 北京餐饮行业协会 support'])
  })

  it('gives the tasks under headings that are names of bodies to them', async () => {
    const { facts } = await read(
      '茶业安全部门责任清单\n\n一、县发展和改革局（粮食和物资储备局）\n1.落实储备。按时完成轮换。\n二、县农业农村局\n2.稳定生产。面积稳定在2万亩。\n3.整治茶园。会同县自然资源局完成复垦。\n三、县教育体育局、县机关事务服务中心\n4.厉行节约。由县财政局配合。\n四、各镇（街道）\n5.压实责任。落实到户。\n',
    )
    expect(facts).toEqual([
      '1.1 县发展和改革局（粮食和物资储备局） responsible inherited',
      '2.1 县农业农村局 responsible inherited',
      '2.2 县农业农村局 lead inherited',
      '2.2 县自然资源局 responsible',
      '3.1 县教育体育局 responsible inherited',
      '3.1 县机关事务服务中心 responsible inherited',
      '3.1 县财政局 support',
      '4.1 各镇（街道） responsible inherited',
    ])
    const one = await read('实施方案\n\n一、主要任务\n1.落实储备。按时完成轮换。\n二、各级人民政府\n2.稳定生产。面积稳定在2万亩。\n')
    expect(one.facts).toEqual([])
  })

  it('reads who acts by their duties, and those in a clause behind another', async () => {
    const { facts } = await read(
      `${head}（一）促进运用。鼓励质押贷款。由人民银行柳州市中心支行、柳州银监分局、市工商局按照各自职责落实。\n（二）加强师资。县编办要按照师生比核定编制，县人力资源和社会保障局会同县教育局公开招考。\n`,
    )
    expect(facts).toEqual([
      '2.1 人民银行柳州市中心支行 responsible',
      '2.1 柳州银监分局 responsible',
      '2.1 市工商局 responsible',
      '2.2 县编办 lead',
      '2.2 县教育局 responsible',
      '2.2 县人力资源和社会保障局 lead',
    ])
  })

  it('gives what stands under the names of offices to them, and to those whom they act with', async () => {
    const { facts } = await read(
      '一、部门职责\n1.市教育局：每年组织演练两次。\n2.市公安局：依法实施监督；会同市应急局、市商务局开展检查。\n3.市民政局、卫生局：管好养老院。\n',
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市教育局 lead',
      '市公安局 lead',
      '市应急局 responsible',
      '市商务局 responsible',
      '市民政局 lead',
      '卫生局 lead',
    ])
  })

  it('reads who has a part of the matter behind a comma, and classes along a line', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。继续推进改造，市商务局负责改造茶园9个。\n（二）修建茶路。推进修建。（责任单位：市交通局、沿线镇（街道））\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市商务局 responsible',
      '市交通局 responsible',
      '沿线镇（街道） responsible',
    ])
    expect((await read(`${head}（一）落实责任。各县（区）人民政府对本地茶园负总责，按年考核。\n`)).facts).toEqual([
      '2.1 各县（区）人民政府 lead',
    ])
  })

  it('reads with whom a body acts that comes in behind a comma, or makes up a group', async () => {
    const { facts } = await read(
      `${head}（一）建立制度。市领导任召集人，市商务局要会同市统计局按月分析。\n（二）强化督查。由县委督查室会同县扶贫局组成督查组，每月督查。\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市商务局 lead',
      '市统计局 responsible',
      '县委督查室 lead',
      '县扶贫局 responsible',
    ])
  })

  it('reads the bodies of a label on where the print broke behind it, inside a name or under the first', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。更新品种，三年完成改造。牵头单位：市农业局。责任单位：\n市财政局、中心城区各区\n人民政府。\n（二）培育茶商\n责任单位：市人社局、市商务局\n　　　　　市妇联、市总工会\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市农业局 lead',
      '市财政局 responsible',
      '中心城区各区人民政府 responsible',
      '市人社局 responsible',
      '市商务局 responsible',
      '市妇联 responsible',
      '市总工会 responsible',
    ])
  })

  it('ends the list of a label where the next label stands, whatever commas the list has', async () => {
    const { facts } = await read(`${head}（一）改造茶园\n牵头单位：县农业局\n配合单位：县林业局、县烟草局，各镇\n完成时限：8月底\n`)
    expect(facts.at(-1)).toBe('2.1 各镇 support')
  })

  it('reads the districts of a city that a sentence lets carry it out, and what several do apart', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。由市农业局牵头，市林业局协助，各辖市、区人民政府具体实施。\n（二）培育茶商。加强培育。由市商务局、市人社局分头落实。\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市农业局 lead',
      '市林业局 support',
      '各辖市、区人民政府 implement',
      '市商务局 responsible',
      '市人社局 responsible',
    ])
  })

  it('reads who is told to act behind a comma', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。建立机制，省统计局、省财政厅要加强核查。\n（二）培育品牌。纳入考核，省委督查室应定期通报。\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual(['省统计局 lead', '省财政厅 lead', '省委督查室 lead'])
  })

  it('reads who carries out behind a semicolon, who goes along, and the press; not who explains a document', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。市农业局牵头，市林业局按职责分工落实；各县（区）人民政府具体组织实施。\n（二）培育茶商。此项工作由市商务局负责，市供销社、市妇联协同推进。\n（三）宣传茶业。市日报社、市广播电视台等新闻单位要开辟专栏。以上措施由市统计局会同有关部门负责解释。\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市农业局 lead',
      '市林业局 responsible',
      '各县（区）人民政府 implement',
      '市商务局 responsible',
      '市供销社 support',
      '市妇联 support',
      '市日报社 lead',
      '市广播电视台 lead',
    ])
  })

  it('takes all behind who leads for those who help, whatever commas part them, and no clause on force for a body', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。更新品种。\n责任单位：市农业局牵头，市林业局、市水利局，有关县人民政府配合\n（二）培育茶商。加强培育。责任单位：市商务局、市日报社\n本意见自印发之日起施行，有效期至2030年12月31日。\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市农业局 lead',
      '市林业局 support',
      '市水利局 support',
      '有关县人民政府 support',
      '市商务局 responsible',
      '市日报社 responsible',
    ])
  })

  it('reads bodies whose name the verb of drafting or guiding follows, and schools beside bodies that are known', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。由市文物局会同市文旅局、市住建局编制《保护规划》。\n（二）培育茶商。市金融办会同人行江州分行引导银行加大投放。\n（三）选育良种。由市农业局牵头，江州农业大学、市农科院参与。\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市文物局 lead',
      '市文旅局 responsible',
      '市住建局 responsible',
      '市金融办 lead',
      '人行江州分行 responsible',
      '市农业局 lead',
      '江州农业大学 support',
      '市农科院 support',
    ])
  })
})
