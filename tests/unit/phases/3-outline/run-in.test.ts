import { describe, expect, it } from 'vitest'
import { walk } from '../../../../src/phases/3-outline/outline.ts'
import { outlined } from '../../../support/documents.ts'
import { tasks } from './sample-tasks.ts'

describe('headings that run in', () => {
  it('takes the works below a heading for tasks where the head calls them works for the people, whatever they end in', () => {
    const works = '一、茶园提升\n1.新建茶园6亩；\n2.改造茶厂3家（其中：一家大厂、两家小厂）；\n二、茶市提升\n12.新建茶市1个；\n'
    expect(tasks(`2030年县政府民生实事项目\n今年共有三个项目。\n${works}`)).toEqual([
      'task 1 茶园提升 > 新建茶园6亩',
      'task 2 茶园提升 > 改造茶厂3家（其中：一家大厂、两家小厂）',
      'task 12 茶市提升 > 新建茶市1个',
    ])
    expect(tasks(`申报材料清单\n请提交下列材料。\n${works}`)).not.toContain('task 1 茶园提升 > 新建茶园6亩')
    expect(tasks('2030年为民办实事项目\n一、茶园提升\n（一）新建茶园6亩\n（二）改造茶厂3家\n二、茶市提升\n（一）新建茶市1个\n')).toEqual([
      'task 一 茶园提升 > 新建茶园6亩',
      'task 二 茶园提升 > 改造茶厂3家',
      'task 一 茶市提升 > 新建茶市1个',
    ])
  })
  it('takes items for the parts of a task that is labelled 任务一 above them', () => {
    expect(
      tasks(
        '一、行动任务\n任务一：建设茶园\n（一）更新品种。引进良种。\n（二）修建水渠。改造灌溉。\n任务二：建设茶市\n（一）新建市场。扩建市场。',
      ),
    ).toEqual([
      'task 一 行动任务 > 建设茶园 > 更新品种',
      'task 二 行动任务 > 建设茶园 > 修建水渠',
      'task 一 行动任务 > 建设茶市 > 新建市场',
    ])
  })
  it('leaves out of an item’s words who has it, where they open with that', () => {
    expect(
      tasks(
        '一、重点任务\n1.市水务局、市住建局负责，市财政局及各县政府配合，改造老旧管网，消除漏点。按期完成。\n2.由市茶办牵头，扩大茶园面积，更新品种。\n3.市场准入由市市场监管局负责，及时公布清单。',
      ),
    ).toEqual([
      'task 1 重点任务 > 改造老旧管网，消除漏点',
      'task 2 重点任务 > 扩大茶园面积，更新品种',
      'task 3 重点任务 > 市场准入由市市场监管局负责，及时公布清单',
    ])
  })
  it('ends in the name of a scheme where the sentence about it runs on', () => {
    const sentence = '对树龄较长、效益低下的茶园，采取间伐、挖除重建、高接换优等方式分类改造，每年改造九百亩。'
    expect(tasks(`一、重点任务\n（一）实施老园改造工程${sentence}\n（二）实施引水工程以东河为源，修建水渠。`)).toEqual([
      'task 一 重点任务 > 实施老园改造工程',
      'task 二 重点任务 > 实施引水工程以东河为源，修建水渠',
    ])
  })
  it('finds the next part where the text begins in the part before', () => {
    expect(tasks('（三）改造管网。更新设备。（市水务局负责）二、建设水厂（一）新建水厂。选定厂址。（市水务局负责）')).toEqual([
      'task 三 改造管网',
      'task 一 建设水厂 > 新建水厂',
    ])
    expect(tasks('（三）改造管网。更新设备。二、三线城市要先行。')).toEqual(['task 三 改造管网'])
    expect(tasks('1.2018年，扩大招生。扩建校舍。\n2.2019-2022年，培训教师。引进教师。')).toEqual([
      'task 1 2018年，扩大招生',
      'task 2 2019-2022年，培训教师',
    ])
  })
  it('reads headings that run in on one line', () => {
    expect(tasks('本方案。一、强化保障体系(一)落实政策。执行政策。(二)用好基金。引导投资。二、优化环境(一)提升服务。简化流程。')).toEqual([
      'task 一 强化保障体系 > 落实政策',
      'task 二 强化保障体系 > 用好基金',
      'task 一 优化环境 > 提升服务',
    ])
  })
  it('reads a part behind the words of a table where its first item runs on', () => {
    const text = '一、总体要求(一)指导思想。坚持创新。(二)目标指标。到2023年，水质提升。2023年指标表二、改善供水(三)改造管网。更新设备。'
    expect(tasks(text)).toEqual(['task 三 改善供水 > 改造管网'])
    expect(tasks(text.replace('(三)', '(五)'))).toEqual([])
  })
  it('ends the goals of a part at the words that name them', () => {
    const behind = '全市现有水厂12座，其中大型水厂3座，供水能力达到每日50万吨。二、重点任务（一）改造管网。更新设备。'
    for (const head of ['工作目标及进度安排', '产业布局和发展目标'])
      expect(tasks(`一、${head}${behind}`)).toEqual(['task 一 重点任务 > 改造管网'])
    expect(tasks(`一、管网布局和建设${behind}`)).toHaveLength(2)
  })
  it('reads a number that runs on behind which a full stop stands for the dot', () => {
    const text = '9.改造管网。更新设备。(市水务局负责)10。建设水厂。新建一座。(市住建局负责)'
    expect(tasks(text)).toEqual(['task 9 改造管网', 'task 10 建设水厂'])
    expect(tasks(text.replace('10。', '12。'))).toEqual(['task 9 改造管网'])
  })
  it('ends a heading where a sentence runs on behind it without a stop', () => {
    expect(
      tasks(
        '现通知如下：一、工作目标到2025年，产值达到3000万元。二、加强督导检查各级各部门要高度重视，抓好落实。三、优化发展环境，围绕产业链提供服务。提升效率。',
      ),
    ).toEqual(['task 二 加强督导检查', 'task 三 优化发展环境，围绕产业链提供服务'])
    expect(
      tasks(
        '一、重点工程“十四五”时期，全市将新建水库两座，加固堤防，疏浚河道，改造泵站。二、整治目的针对供水管网的突出问题，建立台账，限期整改，逐一销号。三、统筹谋划“十四五”时期供水节水发展，科学编制专项规划和年度计划。印发实施。四、办理情况一年来，我局办结群众来信来访，办理代表建议和委员提案。',
      ),
    ).toEqual([
      'task 一 重点工程',
      'task 二 整治目的',
      'task 三 统筹谋划“十四五”时期供水节水发展，科学编制专项规划和年度计划',
      'task 四 办理情况',
    ])
  })
  it('ends 产业布局 where 以…为 opens its sentence', () => {
    expect(tasks('一、产业布局以红茶为重点，划定三个主产区。二、产业布局更加合理。以红茶为重点，划定产区。')).toEqual([
      'task 一 产业布局',
      'task 二 产业布局更加合理',
    ])
  })
  it('ends a heading that tells of a deed where the next deed runs on behind it', () => {
    expect(
      tasks(
        '（一）推进数字惠民服务鼓励通过高通量卫星提供普遍服务，覆盖偏远地区和边疆地区，方便各族群众生产生活。（二）加强经办服务能力建设，提升质量。（三）开展供给侧改革创新推动消费升级专项行动，加大对农产品批发市场的支持，培育骨干企业和特色园区。',
      ),
    ).toEqual([
      'task 一 推进数字惠民服务',
      'task 二 加强经办服务能力建设，提升质量',
      'task 三 开展供给侧改革创新推动消费升级专项行动，加大对农产品批发市场的支持，培育骨干企业和特色园区',
    ])
  })
  it('reads the item that runs on right behind the words of a part, where items are numbered through', () => {
    expect(
      tasks(
        '本意见。一、扩大茶园面积（一）开垦新园。开垦荒坡。（二）改造老园。更新品种。二、做强茶叶加工（三）建设茶厂。引进设备。（四）培育茶商。组织培训。三、打响茶叶品牌：（五）注册商标。统一标识。',
      ),
    ).toEqual([
      'task 一 扩大茶园面积 > 开垦新园',
      'task 二 扩大茶园面积 > 改造老园',
      'task 三 做强茶叶加工 > 建设茶厂',
      'task 四 做强茶叶加工 > 培育茶商',
      'task 五 打响茶叶品牌 > 注册商标',
    ])
    expect(tasks('一、有关解释\n（一）茶园。指成片种植。\n二、条例第三条第一款（二）所称茶厂是指加工场所。须有设备。')).toEqual([
      'task 一 有关解释 > 茶园',
      'task 二 条例第三条第一款（二）所称茶厂是指加工场所',
    ])
  })
  it('reads a number that runs on right behind the words of a heading', () => {
    expect(
      tasks(
        '一、重点任务（一）提升农产品1.加强治理。推行标准。2.完善追溯。建立平台。（二）提升工业品3.实施改造。引导企业。二、保障措施（一）严格考核市政府将定期督查，通报情况。',
      ),
    ).toEqual([
      'task 1 重点任务 > 提升农产品 > 加强治理',
      'task 2 重点任务 > 提升农产品 > 完善追溯',
      'task 3 重点任务 > 提升工业品 > 实施改造',
      'safeguard 一 保障措施 > 严格考核',
    ])
  })
  it('reads the outermost labels where all stops between them were lost', () => {
    expect(
      [...walk(outlined('现将事项通知如下：一、活动主题质量惠民二、活动时间2023年5月三、活动内容（一）开展宣传。走进社区。').sections)].map(
        ({ section }) => section.title,
      ),
    ).toEqual(['活动主题质量惠民', '活动时间2023年5月', '活动内容', '开展宣传'])
  })
  it('reads no task in the list of what is attached', () => {
    expect(tasks('一、重点任务\n（一）改造茶园。更新品种。\n附：1.茶园任务清单\n　　2.茶园验收安排表\n')).toEqual([
      'task 一 重点任务 > 改造茶园',
    ])
  })
  it('reads on behind a gap in the numbers where the next label goes on', () => {
    const text = '一、重点任务\n1.改造茶园。更新品种。\n2.培育茶商。组织培训。\n19.建设茶厂。引进设备。\n20.注册商标。统一标识。'
    expect(tasks(text).map((line) => line.slice(5, 7).trim())).toEqual(['1', '2', '19', '20'])
    expect(tasks('一、重点任务\n1.改造茶园。更新品种。\n2.培育茶商。产量达到\n19.5万吨。')).toHaveLength(2)
  })
  it('reads no tasks under goals with a remark, principles and goals, nor under guiding ideas among tasks', () => {
    expect(tasks('一、行动目标（到2025年）\n（一）种植面积达到9万亩。\n二、任务\n（一）改造茶园。更新品种。')).toEqual([
      'task 一 任务 > 改造茶园',
    ])
    expect(tasks('一、原则和目标\n（一）坚持质量第一。\n二、任务\n（一）指导思想。坚持。\n（二）改造茶园。更新品种。')).toEqual([
      'task 二 任务 > 改造茶园',
    ])
    expect(tasks('一、落实茶业发展的总体要求。改造茶园。\n二、茶业发展的总体要求。坚持质量。')).toEqual(['task 一 落实茶业发展的总体要求'])
  })
})
