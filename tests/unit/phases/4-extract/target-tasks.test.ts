import { describe, expect, it } from 'vitest'
import { readDocument } from './sample-targets.ts'

const TABLE = '序号\t重点任务\t责任单位\t完成时限\n'

describe('the numbers of tasks', () => {
  it('reads the row of a table once, whatever stands around it', async () => {
    expect(
      await readDocument(`一、工作要求\n抓好落实。\n附件\n${TABLE}1\t新建驿站30个。\t市城管局\t年底\n2\t改造公厕9座。\t市城管局\t年底\n`),
    ).toEqual(['新建驿站 = 30 个', '改造公厕 = 9 座'])
  })

  it('takes the year from the deadline of a task', async () => {
    expect(await readDocument(`${TABLE}1\t新建驿站30个。\t市城管局\t2024年6月底\n2\t改造公厕9座。\t市城管局\t年底\n`)).toEqual([
      '新建驿站 = 30 个 2024',
      '改造公厕 = 9 座',
    ])
    const head = '今年是“十四五”开局之年。\n序号\t重点任务\t工作举措\t责任单位\n'
    expect(
      await readDocument(`${head}1\t新建驿站30个。\t驿站：9月底前竣工。\t市城管局\n2\t改造公厕9座。\t每年9月底前检查。\t市城管局\n`),
    ).toEqual(['新建驿站 = 30 个 2021', '改造公厕 = 9 座'])
    expect(await readDocument('一、新建驿站\n新建驿站30个。\n完成时限：2024年底\n二、改造公厕\n改造公厕9座。\n')).toEqual([
      '新建驿站 = 30 个 2024',
      '改造公厕 = 9 座',
    ])
  })

  it('takes what a heading and its body say for one', async () => {
    expect(await readDocument('一、税收增长6%\n全市税收增长6%，达到80亿元。\n二、新建驿站30个\n新建公厕30个。\n')).toEqual([
      '税收 = 6 % increase',
      '全市税收 = 80 亿元',
      '新建驿站 = 30 个',
      '新建公厕 = 30 个',
    ])
  })

  it('takes the year of the lists attached, unless they are of several', async () => {
    expect(await readDocument('各单位要抓好落实。\n附件1\n2024年重点任务清单\n一、城市建设\n1.新建驿站30个。\n')).toEqual([
      '新建驿站 = 30 个 2024',
    ])
    expect(await readDocument('各地网讯\n一、城市建设\n1.新建驿站30个。\n2024年重点任务清单\n2025年重点任务清单\n')).toEqual([
      '新建驿站 = 30 个',
    ])
    expect(await readDocument('本网讯，甲市2024年民生实事已经确定，将抓紧落实。\n一、城市建设\n1.新建驿站30个。\n')).toEqual([
      '新建驿站 = 30 个 2024',
    ])
    expect(await readDocument('各地网讯\n某市2024年为民实事公布\n一、城市建设\n1.新建驿站30个。\n')).toEqual(['新建驿站 = 30 个 2024'])
  })

  it('takes what follows the label of progress for done, up to the end of the paragraph', async () => {
    expect(
      await readDocument('一、修缮校舍\n目标任务：修缮校舍9所。\n目前进度：争取项目16个。今年修缮校舍3所。\n新增公厕30座。\n'),
    ).toEqual(['修缮校舍 = 9 所', '新增公厕 = 30 座'])
    expect(await readDocument('一、开工情况\n修缮校舍9所。\n二、进展情况\n修缮公厕9座。\n')).toEqual(['修缮校舍 = 9 所'])
  })

  it('knows a report by its first line where no title is found', async () => {
    expect(await readDocument('某局2019年信息公开工作年度报告\n一、公开\n办理来信80件。\n')).toEqual([])
    expect(await readDocument('某局2019年信息公开工作计划\n一、公开\n办理来信80件。\n')).toEqual(['办理来信 = 80 件 2019'])
  })

  it('takes rules for rules whose articles were not printed', async () => {
    expect(await readDocument('某省防尘办法\n为防治扬尘，制定本办法。\n围挡高度不低于2米。\n')).toEqual([])
    expect(await readDocument('某省防尘方案\n为防治扬尘，制定本方案。\n围挡高度不低于2米。\n')).toEqual(['围挡高度 >= 2 米'])
  })

  it('takes the quotas of a call for entries for no targets', async () => {
    expect(await readDocument('关于开展短视频征集活动的通知\n各县：\n制作短视频9个以上。\n')).toEqual([])
    expect(await readDocument('关于开展短视频推广活动的通知\n各县：\n制作短视频9个以上。\n')).toEqual(['制作短视频 >= 9 个'])
  })

  it('goes on with the goals where the last of them runs over lines', async () => {
    expect(await readDocument('一、工作目标\n（一）数量大幅度增加。到2022年，商标达到3万件；\n名牌产品达到50个；\n示范店9家\n')).toEqual([
      '商标 = 3 万件 2022',
      '名牌产品 = 50 个 2022',
      '示范店 = 9 家 2022',
    ])
  })

  it('takes from a short heading what the first clause leaves unsaid', async () => {
    expect(
      await readDocument('项目名称\t目标任务\t牵头单位\n旧房改造\t新开工90套，基本建成60套\t县住建局\n街巷整治\t整治街巷9条\t县城管局\n'),
    ).toEqual(['新开工旧房改造 = 90 套', '基本建成旧房改造 = 60 套', '整治街巷 = 9 条'])
    expect(await readDocument('一、旧房改造\n完成90套。\n二、统筹推进各项改造工作，加强监督检查\n完成60套。\n')).toEqual([
      '旧房改造 = 90 套',
    ])
  })

  it('takes what a row of a report on progress was to do, and not what it has done', async () => {
    const rows =
      '序号\t重点工作任务\t牵头单位\t完成情况\n1\t新建驿站90座以上。\t县住建局\t新建驿站30座\n2\t新建公厕9座。\t县住建局\t建成公厕6座\n'
    expect(await readDocument(`2025年县重点工作任务一季度完成情况\n${rows}`)).toEqual(['新建驿站 >= 90 座', '新建公厕 = 9 座'])
  })
})
