import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../../src/phases/4-extract/header.ts'
import { iso } from '../../../../src/phases/4-extract/header-dates.ts'
import { outlined } from '../../../support/documents.ts'

function header(text: string) {
  const { header: found, problems } = findHeader(outlined(text))
  return {
    title: found.title?.value,
    number: found.docNumber?.value,
    issuers: found.issuers.map(({ value }) => value),
    date: found.issuedOn?.value,
    period: found.period?.value,
    province: found.province?.value,
    place: found.place?.value,
    codes: problems.map(({ code }) => code),
  }
}

const tasks = '\n一、重点任务\n（一）提升供给。完善体系。\n'

describe('header', () => {
  it('takes number, issuer and date from the cover and the title from the plan inside', () => {
    const text = `四川省人民政府办公厅关于印发四川省质量提升行动方案（2023—2025年）的通知\n川办发〔2023〕 15 号\n各市（州）人民政府：\n《四川省质量提升行动方案（2023—2025年）》已经省政府同意，现印发给你们，请认真组织实施。\n四川省人民政府办公厅\n2023年4月7日\n四川省质量提升行动方案（2023—2025年）${tasks}`
    expect(header(text)).toEqual({
      title: '四川省质量提升行动方案（2023—2025年）',
      number: '川办发〔2023〕15号',
      issuers: ['四川省人民政府办公厅'],
      date: '2023-04-07',
      period: [2023, 2025],
      province: '四川省',
      place: undefined,
      codes: [],
    })
  })
  it('reads joint issuers above a title of its own line, and the date in brackets under it', () => {
    const found = header(
      `中共云南省委 云南省人民政府\n关于开展质量提升行动的实施意见\n（2018年6月12日）\n为提升质量，提出如下意见。${tasks}`,
    )
    expect(found).toMatchObject({
      title: '关于开展质量提升行动的实施意见',
      issuers: ['中共云南省委', '云南省人民政府'],
      date: '2018-06-12',
      province: '云南省',
    })
  })
  it('reads a city’s document, its date in Chinese numerals at the end', () => {
    const found = header(
      `青岛市人民政府关于建设质量强市的实施意见\n青政发[2019]第12号\n各区、市人民政府：\n现提出以下意见。${tasks}青岛市人民政府\n二○一九年五月二十日`,
    )
    expect(found).toMatchObject({
      number: '青政发〔2019〕12号',
      date: '2019-05-20',
      issuers: ['青岛市人民政府'],
      province: '山东省',
      place: '青岛市',
    })
  })
  it('reads the metadata of a site where the text prints nothing else', () => {
    const found = header(
      `发文机关：安徽省人民政府办公厅\n成文日期：2023年03月06日\n发文字号：皖政办〔2023〕18号\n标题：关于印发质量工作要点的通知${tasks}`,
    )
    expect(found).toMatchObject({
      title: '关于印发质量工作要点的通知',
      number: '皖政办〔2023〕18号',
      date: '2023-03-06',
      issuers: ['安徽省人民政府办公厅'],
      province: '安徽省',
    })
  })
  it('keeps letterhead and number out of the title, and takes the issuer from the letterhead', () => {
    const found = header(
      `株洲市人民政府文件\n株政发[2013]12号\n关于加快服装产业发展的若干意见\n\n各县市区人民政府：\n提出以下意见。${tasks}`,
    )
    expect(found).toMatchObject({
      title: '关于加快服装产业发展的若干意见',
      number: '株政发〔2013〕12号',
      issuers: ['株洲市人民政府'],
      place: '株洲市',
    })
  })
  it('reads a document that a copy ran into one line', () => {
    const found = header(
      '海北市质量提升办法的说明略某某不计\n'.slice(0, 0) +
        '甘肃省人民政府办公厅关于印发甘肃省标准提升方案的通知甘政办发〔2019〕88号各市州人民政府，省政府各部门：《甘肃省标准提升方案》已经省政府同意，现印发给你们，请认真执行。甘肃省人民政府办公厅2019年8月5日（此件公开发布）甘肃省标准提升方案为提升标准水平，制定本方案。一、总体要求（一）指导思想。坚持标准先行。二、重点任务（一）完善体系。健全制度。',
    )
    expect(found).toMatchObject({
      title: '甘肃省标准提升方案',
      number: '甘政办发〔2019〕88号',
      issuers: ['甘肃省人民政府办公厅'],
      date: '2019-08-05',
    })
  })
  it('takes the day that another text was made for no day of its own', () => {
    expect(
      header(
        '某某规定\n第一条 为了管理，制定本规定。\n第二条 本规定自公布之日起施行。1999年5月27日青海省人民政府公布的《旧规定》同时废止。',
      ).date,
    ).toBeUndefined()
  })
  it('leaves out what a site prints around the head, and takes values below their labels', () => {
    const found = header(
      `返回顶部\n当前位置：首页>政务公开>文件\n• 发文字号：\n泾政发〔2022〕9号\n• 成文日期：\n2022年05月06日\n• 来源：\n泾县人民政府关于加强标准化工作的意见\n字号：【大 中 小】 浏览次数：12\n各乡镇人民政府：\n现提出如下意见。${tasks}`,
    )
    expect(found).toMatchObject({
      title: '泾县人民政府关于加强标准化工作的意见',
      number: '泾政发〔2022〕9号',
      date: '2022-05-06',
      issuers: ['泾县人民政府'],
    })
  })
  it('reads metadata that a page runs into one line, and the day of posting where nothing else is printed', () => {
    expect(
      header(
        `索 引 号:0001/2020 发布机构:泾县政府办 名 称:泾县人民政府关于标准的意见 文 号:泾政发〔2020〕8号 发文日期:2020年3月4日\n泾县人民政府关于标准的意见\n各乡镇：\n现提出意见。${tasks}`,
      ),
    ).toMatchObject({ number: '泾政发〔2020〕8号', date: '2020-03-04', title: '泾县人民政府关于标准的意见', issuers: ['泾县人民政府'] })
    expect(header(`【发布文号】泾政发〔2020〕8号【发布日期】2020-03-04【来源】\n泾县人民政府关于标准的意见${tasks}`)).toMatchObject({
      number: '泾政发〔2020〕8号',
      date: '2020-03-04',
    })
    expect(header(`泾县人民政府关于标准的意见\n2020-03-04 10:25\n各乡镇：\n现提出意见。${tasks}`).date).toBe('2020-03-04')
  })
  it('reads the block of a law library, bulleted labels without a colon, and the body in full that the page names', () => {
    const library = header(
      `文章属性\n∙【制定机关】孝感市人民政府办公室\n∙【公布日期】2021.02.09\n∙【字 号】孝感政办发〔2021〕3号\n正文\n市人民政府办公室关于推进标准化工作的通知\n各县市人民政府：\n现通知如下。${tasks}`,
    )
    expect(library).toMatchObject({
      title: '市人民政府办公室关于推进标准化工作的通知',
      number: '孝感政办发〔2021〕3号',
      issuers: ['孝感市人民政府办公室'],
      date: '2021-02-09',
    })
    const bulleted = header(
      `首页 > 公报\n  • 发布机构\n\n    铜陵市人民政府\n  • 发文日期\n\n    2022-02-12 16:00\n  • 主题导航\n\n  • 信息名称\n\n    铜陵市人民政府关于质量工作的意见\n\n各县区人民政府：\n现提出意见。${tasks}`,
    )
    expect(bulleted).toMatchObject({ title: '铜陵市人民政府关于质量工作的意见', issuers: ['铜陵市人民政府'], date: '2022-02-12' })
  })
  it('takes labels and values on lines of their own, without a sign between them', () => {
    const text = `发布机构\n绿春县人民政府办公室\n文号\n绿政办发〔2022〕4号\n发布日期\n2022-03-09\n信息名称\n绿春县人民政府办公室关于印发绿春县农业方案的通知\n各乡镇人民政府：\n现印发给你们。\n2022年3月7日\n绿春县农业方案${tasks}`
    expect(header(text)).toMatchObject({
      title: '绿春县农业方案',
      number: '绿政办发〔2022〕4号',
      issuers: ['绿春县人民政府办公室'],
      date: '2022-03-07',
    })
  })
  it('reads metadata printed as the cells of a table', () => {
    const cells = (name: string) =>
      header(
        `${name}索引号： | 1134/2021-04 | 信息分类： | 通知 |\n公开责任部门 | 勉县人民政府办公室 | 公开形式： | 主动公开，网站 |\n文号 | 勉政办发〔2021〕8号 | 成文日期： | 2021年05月06日 |\n有效性 | 有效 | 标题： | 勉县人民政府办公室关于印发勉县茶业办法的通知 | ||\n各镇人民政府：\n现印发给你们。${tasks}`,
      )
    const found = {
      title: '勉县人民政府办公室关于印发勉县茶业办法的通知',
      number: '勉政办发〔2021〕8号',
      issuers: ['勉县人民政府办公室'],
      date: '2021-05-06',
    }
    expect(cells('')).toMatchObject(found)
    expect(cells('勉县人民政府办公室关于印发勉县茶业办法的通知\n')).toMatchObject(found)
  })
  it('takes no column of a site for a title, no place for an issuer, no day with a clock for the day of issue', () => {
    const page = header(
      `资讯\n发布单位：山西省\n某某门户网站 www.gov.cn   2011年05月07日 20时00分   来源：网站\n中共浑源县委关于制定黄芪产业规划的建议\n（征求意见稿）\n晋产发〔2011〕3号\n为发展产业，提出如下建议。${tasks}`,
    )
    expect(page).toMatchObject({ title: '中共浑源县委关于制定黄芪产业规划的建议', date: undefined, issuers: ['中共浑源县委'] })
    expect(header(`发布单位：山西省\n黄芪产业规划\n为发展产业，制定本规划。${tasks}`).issuers).toEqual([])
  })
  it('reads a notice below what a page tells first', () => {
    const text = `首页>新闻\n名单来了，共有三批\n来源：网站\n入选的有章贡区、南康区；\n江西省人民政府办公厅关于公布名单的通知\n各市、县人民政府：\n现予以公布。${tasks}`
    expect(header(text)).toMatchObject({ title: '江西省人民政府办公厅关于公布名单的通知', issuers: ['江西省人民政府办公厅'] })
    const forum = `您需要登录，没有账号？立即注册x\n阜宁县人民政府办公室\n关于分解落实目标任务的通知\n各镇：\n现印发给你们。${tasks}`
    expect(header(forum)).toMatchObject({ title: '关于分解落实目标任务的通知', issuers: ['阜宁县人民政府办公室'] })
  })
  it('takes the draft, not the notice that asks for opinions on it', () => {
    const text = `《关于建设文旅强市的意见》（征求意见稿）公开征求意见的通知\n为贯彻《关于建设文旅强省的意见》精神，起草了意见，请于7月底前反馈。\n中共沧州市委\n沧州市人民政府\n关于建设文旅强市的意见\n（征求意见稿）\n为建设文旅强市，提出如下意见：${tasks}`
    expect(header(text)).toMatchObject({ title: '关于建设文旅强市的意见', issuers: ['中共沧州市委', '沧州市人民政府'] })
  })
  it('reads past the head of a collection that a site prints its document in', () => {
    const text = `第一篇：甘肃省人民政府办公厅文件\n甘肃省人民政府办公厅文件\n甘政办发〔2009〕4号\n甘肃省人民政府办公厅关于加强标准工作的通知\n各市：\n现通知如下。${tasks}`
    expect(header(text)).toMatchObject({ title: '甘肃省人民政府办公厅关于加强标准工作的通知', number: '甘政办发〔2009〕4号' })
  })
  it('takes no day of posting that is years away from the number', () => {
    const page = (day: string) => header(`泾县人民政府关于标准的意见 泾政发〔2011〕8号\n发布时间：${day}\n各乡镇：\n现提出意见。${tasks}`)
    expect(page('2011-03-04')).toMatchObject({ title: '泾县人民政府关于标准的意见', number: '泾政发〔2011〕8号', date: '2011-03-04' })
    expect(page('2020-03-04').date).toBeUndefined()
    expect(
      header(`泾县人民政府关于标准的意见\n泾政发〔2011〕8号\n2020年03月04日 06:05:59\n各乡镇：\n现提出意见。${tasks}`).date,
    ).toBeUndefined()
  })
  it('knows a county by itself, not by the letter of its number', () => {
    expect(header(`新政发〔2019〕7号\n各乡镇人民政府、街道办事处，县府各部门：\n现就做强茶业提出意见。${tasks}`).province).toBeUndefined()
    expect(header(`各乡镇人民政府：\n为发展我县茶业，制订《遂昌县茶业规划》。${tasks}`)).toMatchObject({
      province: '浙江省',
      place: '遂昌县',
    })
  })
  it('leaves status notes, cell marks and damaged lines out of the title, and reads a title to its end', () => {
    expect(header(`首页 |\n|\n德州市人民政府关于品牌建设的意见 |\n各县人民政府：\n现提出意见。${tasks}`).title).toBe(
      '德州市人民政府关于品牌建设的意见',
    )
    expect(header(`江苏省商务厅等8部门印发《关于品牌建设的意见》的通知【已废止】\n各市：\n现印发。${tasks}`).title).toBe(
      '江苏省商务厅等8部门印发《关于品牌建设的意见》的通知',
    )
    expect(header(`酉阳县?獎勵認證\n关于分解落实2018年市政府工作报告\n目标任务的通知\n各县：\n现通知如下。${tasks}`).title).toBe(
      '关于分解落实2018年市政府工作报告目标任务的通知',
    )
  })
  it('takes a title that lost a bracket in print as the notice gives it', () => {
    const text = `关于印发《东阿县阿胶产业方案（2023年）》的通知\n各镇：\n制定了《东阿县阿胶产业方案（2023年）》，现印发给你们。\n东阿县阿胶产业方案\n2023年）${tasks}`
    expect(header(text)).toMatchObject({ title: '东阿县阿胶产业方案（2023年）', period: [2023, 2023] })
  })
  it('reads the block of a law library that a copy ran into one line', () => {
    const text = `某地学校的主要做法\n格式：doc\n赣州市人民政府关于学校的若干意见（试行）文章属性•【制定机关】赣州市人民政府•【公布日期】2007.02.03•【字号】赣市府发[2007]9号•【时效性】失效正文赣州市人民政府关于学校的若干意见(试行)(赣市府发〔2007〕9号)各县(市、区)人民政府：为办好学校，现提出如下意见。${tasks}`
    expect(header(text)).toMatchObject({
      title: '赣州市人民政府关于学校的若干意见（试行）',
      number: '赣市府发〔2007〕9号',
      issuers: ['赣州市人民政府'],
      date: '2007-02-03',
    })
  })
  it('reads who made a regulation and when from the bracket behind its title', () => {
    const text = `标准资助发放办法\n标准资助发放办法(2003年1月6日民政部令第4号公布根据2018年2月4日《民政部关于修改规章的决定》第一次修订)第一章总则第一条为保证资助，制定本办法。第二条申请资助适用本办法。`
    expect(header(text)).toMatchObject({ title: '标准资助发放办法', number: '民政部令第4号', issuers: ['民政部'], date: '2003-01-06' })
  })
  it('finds the plan where the notice names it with a word less', () => {
    const text = `黄石市人民政府关于印发《黄石市质量兴市战略规划（2011—2015年）》的通知\n各县人民政府：\n现印发给你们。\n黄石市人民政府\n2012年3月2日\n黄石市实施质量兴市战略规划\n（2011—2015年）\n为提升质量，制定本规划。${tasks}`
    expect(header(text).title).toBe('黄石市实施质量兴市战略规划（2011—2015年）')
    expect(header(text.replace('\n黄石市实施', '\n（此件公开发布）\n附件\n黄石市实施')).title).toBe(
      '黄石市实施质量兴市战略规划（2011—2015年）',
    )
  })
  it('reads a signature whose blanks a copy destroyed', () => {
    const text = `各县：\n《宿迁市质量行动方案》现印发给你们。\n?\n???????? ?宿迁市人民政府\n?????? 2018年12月24日\n宿迁市质量行动方案${tasks}`
    expect(header(text)).toMatchObject({ issuers: ['宿迁市人民政府'], date: '2018-12-24', title: '宿迁市质量行动方案' })
  })
  it('takes the body that carries out another’s opinion for the issuer, and the last lines of a text that breaks off', () => {
    expect(header(`福建省人民政府贯彻国务院关于推进标准化的意见的实施意见\n各市：\n现提出意见。${tasks}`).issuers).toEqual([
      '福建省人民政府',
    ])
    expect(header('各市：\n现将《关于品牌建设的意见》印发给你们。\n福建省商务厅 福建省财政厅\n福建证监局').issuers).toEqual([
      '福建省商务厅',
      '福建省财政厅',
      '福建证监局',
    ])
  })
  it('takes a plan’s title whole where it stands on three lines and the notice shortens its first words', () => {
    expect(
      header(
        `青海省应急管理厅关于印发《省应急管理厅地震灾害应急处置工作预案（2020年版）》的通知\n各处室：\n现将《省应急管理厅地震灾害应急处置工作预案（2020年版）》印发给你们。\n2020年5月15日\n青海省应急管理厅地震灾害\n\n应急处置工作预案\n\n（2020年版）\n\n为明确职责，制定本预案。${tasks}`,
      ).title,
    ).toBe('青海省应急管理厅地震灾害应急处置工作预案（2020年版）')
  })
  it('joins the words and the number of an order or a public notice', () => {
    expect(
      header(
        '青海省人民政府令\n第131号\n《青海省计量办法》已经省政府常务会议通过，现予公布。\n省长 某某\n2020年7月3日\n青海省计量办法\n第一条 为了加强计量，制定本办法。',
      ),
    ).toMatchObject({ title: '青海省计量办法', number: '青海省人民政府令第131号', issuers: ['青海省人民政府'], date: '2020-07-03' })
    expect(
      header(
        '国家税务总局青海省税务局公告2021年第7号\n国家税务总局青海省税务局关于发票事项的公告\n现公告如下：\n一、范围\n二、时间\n特此公告。',
      ),
    ).toMatchObject({
      title: '国家税务总局青海省税务局关于发票事项的公告',
      number: '国家税务总局青海省税务局公告2021年第7号',
      issuers: ['国家税务总局青海省税务局'],
    })
  })
  it('parts the names of bodies that are run together', () => {
    expect(
      header(`市场监管总局财政部国家税务总局关于支持质量提升的通知\n现通知如下：${tasks}市场监管总局财政部国家税务总局\n2023年5月9日`)
        .issuers,
    ).toEqual(['市场监管总局', '财政部', '国家税务总局'])
    expect(
      header(`关于支持质量提升的通知${tasks}青海省科学技术厅国家税务总局青海省税务局中国银行保险监督管理委员会青海监管局\n2020年5月9日`)
        .issuers,
    ).toEqual(['青海省科学技术厅', '国家税务总局青海省税务局', '中国银行保险监督管理委员会青海监管局'])
    expect(
      header(`关于支持质量提升的通知${tasks}青海省科学技术厅（知识产权局）青海省财政厅\n青海省商务厅（自贸办）\n2020年5月9日`).issuers,
    ).toEqual(['青海省科学技术厅（知识产权局）', '青海省财政厅', '青海省商务厅（自贸办）'])
  })
  it('takes no value below a label for a day that stands alone, and reads many bodies on one line above theirs', () => {
    expect(
      header(
        `发布日期：\n2023年6月1日\n关于支持质量提升的通知\n各市：\n现通知如下。${tasks}青海省科学技术厅青海省财政厅青海省教育厅青海省农业农村厅青海省市场监督管理局青海省总工会\n2020年5月9日`,
      ),
    ).toMatchObject({
      date: '2020-05-09',
      issuers: ['青海省科学技术厅', '青海省财政厅', '青海省教育厅', '青海省农业农村厅', '青海省市场监督管理局', '青海省总工会'],
    })
  })
  it('names no province for a central body’s document that names none in its title', () => {
    const central = `国务院办公厅关于加强标准工作的意见\n国办发〔2020〕1号\n北京市人民政府、天津市人民政府：\n现提出意见。${tasks}国务院办公厅\n2020年1月3日`
    expect(header(central).province).toBeUndefined()
    expect(header(central.replace('加强标准', '支持青海省标准')).province).toBe('青海省')
  })
  it('knows a city by the letter of its number', () => {
    expect(header(`关于加强标准工作的意见\n甬政发〔2020〕1号\n现提出意见。${tasks}`)).toMatchObject({ province: '浙江省', place: '宁波市' })
  })
  it('takes the title of a decision or a reply, a number in brackets behind a title, and issuers before 印发', () => {
    expect(header('青海省人民政府关于同意设立海东高新区的批复\n青政函〔2020〕3号\n海东市人民政府：\n来文收悉。现批复如下：').title).toBe(
      '青海省人民政府关于同意设立海东高新区的批复',
    )
    expect(
      header(`中共海东市委办公室海东市人民政府办公室印发《关于加强标准工作的意见》的通知（东办发〔2020〕3号）\n各县区：\n现印发给你们。`),
    ).toMatchObject({ number: '东办发〔2020〕3号', issuers: ['中共海东市委办公室', '海东市人民政府办公室'] })
  })
  it('reads “十四五” as the years of the plan', () => {
    expect(header(`江西省“十四五”市场监管规划${tasks}`).period).toEqual([2021, 2025])
  })
  it('guesses nothing: no title, no place, a number that lost a bracket', () => {
    expect(header(`为提升质量，现提出如下意见。${tasks}我省各地要抓好落实。`)).toMatchObject({
      title: undefined,
      number: undefined,
      province: undefined,
      codes: ['no-title', 'no-province'],
    })
    expect(header(`湖南省质量提升方案\n湘政办发〔20249号\n现提出如下意见。${tasks}`)).toMatchObject({
      number: undefined,
      codes: ['digits-lost'],
    })
  })
})

describe('days', () => {
  it.each([
    [2023, 2, 29, undefined],
    [2024, 2, 29, '2024-02-29'],
    [2023, 13, 1, undefined],
    [2023, 4, 31, undefined],
  ])('%i-%i-%i', (year, month, day, value) => expect(iso(year, month, day)).toBe(value))
})
