import { describe, expect, it } from 'vitest'
import { header, tasks } from './sample-header.ts'

/** Heads as sites print them: metadata, furniture, law libraries, damaged copies. */
describe('header of a saved page', () => {
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
  })
  it('takes no day that a site prints without a label for the day of issue, but below the number or a signature', () => {
    const date = (lines: string, end = '') => header(`泾县人民政府关于标准的意见\n${lines}\n各乡镇：\n现提出意见。${tasks}${end}`).date
    expect(date('2020-03-04 10:25')).toBeUndefined()
    expect(date('2020-03-04')).toBeUndefined()
    expect(date('2020-03-07', '泾县人民政府\n2020年3月4日')).toBe('2020-03-04')
    expect(date('泾政发〔2020〕8号\n2020-03-04')).toBe('2020-03-04')
    expect(date('泾政发〔2020〕8号', '泾县人民政府\n2020-03-04')).toBe('2020-03-04')
    expect(date('2020年3月4日')).toBe('2020-03-04')
    expect(date('2020年3月7日 来源：网站', '泾县人民政府\n2020年3月4日')).toBe('2020-03-04')
    expect(date('2020年3月7日 来源：网站')).toBe('2020-03-07')
  })
  it('takes no link of the page for the plan, no count of texts for the title, and no news of a policy for its head', () => {
    const cover =
      '泾县人民政府办公室关于印发《泾县高山茶园发展规划》的通知\n泾政办〔2024〕1号\n各乡镇：\n《泾县高山茶园发展规划》已经同意，现印发给你们。\n泾县人民政府办公室\n2024年6月9日'
    expect(header(`${cover}\n附件下载\n附件：泾县高山茶园发展规划.pdf\n相关稿件\n【解读】一图读懂泾县高山茶园发展规划\n`).title).toBe(
      '泾县人民政府办公室关于印发《泾县高山茶园发展规划》的通知',
    )
    expect(header(`泾县人民政府关于加强标准化工作的意见（通用2篇）\n篇1\n各乡镇：\n现提出意见。${tasks}`).title).toBe(
      '泾县人民政府关于加强标准化工作的意见',
    )
    expect(header('日前，泾县人民政府印发《泾县茶业若干政策》，提出三条措施。\n记者看到，茶园一片繁忙。').issuers).toEqual([])
  })
  it('reads the day from a page that tells who issued the plan before it prints it', () => {
    const told = '2020年3月4日，泾县人民政府办公室印发《泾县茶叶标准化方案》，提出三条措施。'
    expect(header(`${told}\n泾县茶叶标准化方案\n为推进标准化，制定本方案。${tasks}`).date).toBe('2020-03-04')
    expect(
      header(`${told.replace('泾县人民政府办公室', '泾县县委、泾县人民政府')}\n泾县茶叶标准化方案\n为推进标准化，制定本方案。${tasks}`)
        .date,
    ).toBe('2020-03-04')
    expect(header(`泾县农业农村局欢迎您\n泾县茶叶标准化方案\n为推进标准化，制定本方案。${tasks}`).title).toBe('泾县茶叶标准化方案')
    expect(header(`${told}\n《泾县茶叶标准化方案》全文如下。\n为推进标准化，制定本方案。${tasks}`).date).toBe('2020-03-04')
    expect(header(`${told}\n现就《泾县茶叶标准化方案》解读如下。${tasks}`).date).toBeUndefined()
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
  it('reads labels and values that only blanks part, and takes neither for a title', () => {
    const page = header(
      `索引号 00412/2020-11 文号 泾政发〔2020〕9号\n组配分类 县政府文件 发布机构 县政府\n成文日期 2020-05-18 公开方式 主动公开\n泾县人民政府关于标准的意见\n各乡镇：\n现提出意见。${tasks}`,
    )
    expect(page).toMatchObject({ title: '泾县人民政府关于标准的意见', number: '泾政发〔2020〕9号', date: '2020-05-18' })
    expect(
      header(
        `索 引 号 失效时间\n发文机关 成文日期\n标  题 泾县人民政府关于标准的意见\n发文字号 泾政发〔2011〕15号 发布时间 2011年02月24日\n各乡镇：\n现提出意见。${tasks}`,
      ),
    ).toMatchObject({ title: '泾县人民政府关于标准的意见', number: '泾政发〔2011〕15号', date: '2011-02-24' })
    expect(
      header(`发文标题：泾县关于标准的意见\n发文文号：泾政发〔2020〕9号\n发文时间：2020-3-18\n各乡镇：\n现提出意见。${tasks}`),
    ).toMatchObject({
      title: '泾县关于标准的意见',
      number: '泾政发〔2020〕9号',
      date: '2020-03-18',
    })
    expect(header(`名称登记管理办法\n第一条 为了登记，制定本办法。\n第二条 自公布之日起施行。`).title).toBe('名称登记管理办法')
  })
  it('takes no label for the value of another', () => {
    expect(header(`发布机构 | 泾县人民政府 | ||\n文件号 | 制发日期 | 2023-03-10 |\n为提升质量，制定如下意见。${tasks}`)).toMatchObject({
      title: undefined,
      date: '2023-03-10',
      issuers: ['泾县人民政府'],
    })
  })
  it('takes no breadcrumb, greeting or switch of a site for a title or a part of one', () => {
    const title = (chrome: string) => header(`${chrome}\n泾县质量提升实施意见\n为提升质量，制定本意见。${tasks}`).title
    expect(title('> 政务公开 > 工作报告')).toBe('泾县质量提升实施意见')
    expect(title('国内政策【切换】 国际政策')).toBe('泾县质量提升实施意见')
    expect(header(`【关注】泾县质量提升实施意见\n为提升质量，制定本意见。${tasks}`).title).toBe('泾县质量提升实施意见')
    expect(title('欢迎访问某某网络管理平台')).toBe('泾县质量提升实施意见')
    expect(title('接访信息详情')).toBe('泾县质量提升实施意见')
    expect(header(`接访信息详情\n关于落实质量工作的通知\n各市：\n现通知如下。${tasks}`).title).toBe('关于落实质量工作的通知')
    expect(header(`省科技厅省财政厅等\n关于落实质量工作的通知\n各市：\n现通知如下。${tasks}`).title).toBe(
      '省科技厅省财政厅等关于落实质量工作的通知',
    )
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
    expect(page).toMatchObject({
      title: '中共浑源县委关于制定黄芪产业规划的建议（征求意见稿）',
      date: undefined,
      issuers: ['中共浑源县委'],
    })
    expect(header(`发布单位：山西省\n黄芪产业规划\n为发展产业，制定本规划。${tasks}`).issuers).toEqual([])
  })
  it('reads a notice below what a page tells first', () => {
    const text = `首页>新闻\n名单来了，共有三批\n来源：网站\n入选的有章贡区、南康区；\n江西省人民政府办公厅关于公布名单的通知\n各市、县人民政府：\n现予以公布。${tasks}`
    expect(header(text)).toMatchObject({ title: '江西省人民政府办公厅关于公布名单的通知', issuers: ['江西省人民政府办公厅'] })
    const forum = `您需要登录，没有账号？立即注册x\n阜宁县人民政府办公室\n关于分解落实目标任务的通知\n各镇：\n现印发给你们。${tasks}`
    expect(header(forum)).toMatchObject({ title: '阜宁县人民政府办公室关于分解落实目标任务的通知', issuers: ['阜宁县人民政府办公室'] })
  })
  it('takes the draft, not the notice that asks for opinions on it', () => {
    const text = `《关于建设文旅强市的意见》（征求意见稿）公开征求意见的通知\n为贯彻《关于建设文旅强省的意见》精神，起草了意见，请于7月底前反馈。\n中共沧州市委\n沧州市人民政府\n关于建设文旅强市的意见\n（征求意见稿）\n为建设文旅强市，提出如下意见：${tasks}`
    expect(header(text)).toMatchObject({ title: '关于建设文旅强市的意见（征求意见稿）', issuers: ['中共沧州市委', '沧州市人民政府'] })
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
  it('reads the block of a law library that a copy ran into one line', () => {
    const text = `某地学校的主要做法\n格式：doc\n赣州市人民政府关于学校的若干意见（试行）文章属性•【制定机关】赣州市人民政府•【公布日期】2007.02.03•【字号】赣市府发[2007]9号•【时效性】失效正文赣州市人民政府关于学校的若干意见(试行)(赣市府发〔2007〕9号)各县(市、区)人民政府：为办好学校，现提出如下意见。${tasks}`
    expect(header(text)).toMatchObject({
      title: '赣州市人民政府关于学校的若干意见（试行）',
      number: '赣市府发〔2007〕9号',
      issuers: ['赣州市人民政府'],
      date: '2007-02-03',
    })
  })
  it('reads a signature whose blanks a copy destroyed', () => {
    const text = `各县：\n《宿迁市质量行动方案》现印发给你们。\n?\n???????? ?宿迁市人民政府\n?????? 2018年12月24日\n宿迁市质量行动方案${tasks}`
    expect(header(text)).toMatchObject({ issuers: ['宿迁市人民政府'], date: '2018-12-24', title: '宿迁市质量行动方案' })
  })

  it('takes the year that a text without a title plans for from its preamble', () => {
    expect(header(`2020年是收官之年。为推进乡村建设，特制定如下工作要点。${tasks}`).period).toEqual([2020, 2020])
    expect(header(`坚持质量第一。本规划期限为2021—2025年。${tasks}`).period).toEqual([2021, 2025])
    expect(header(`2020年是收官之年。乡村建设取得新成效。${tasks}`).period).toBeUndefined()
    expect(header(`山东省三年行动方案（20212023年）${tasks}`).period).toEqual([2021, 2023])
    expect(header(`四川省茶叶局关于2008年茶叶工作情况和2009年工作安排的通知${tasks}`).period).toEqual([2009, 2009])
    expect(header(`2019年《政府工作报告》提出了各项任务，现将其分解如下。${tasks}`).period).toEqual([2019, 2019])
  })
  it('takes the title above the block of a law library before the name of its file', () => {
    expect(
      header(
        `泾县茶园管理办法（2016）\n格式：doc\n泾县茶园管理规定\n文章属性\n•【制定机关】泾县人民政府\n正文\n《泾县茶园管理规定》已通过。${tasks}`,
      ).title,
    ).toBe('泾县茶园管理规定')
  })
  it('leaves out the motto of a gazette, the column and the empty cells of a site, and a title in marks with its number', () => {
    expect(
      header(`传达政令 指导工作 公开政务 服务社会\n泾县人民政府关于表彰2012年度\n茶业先进乡镇的通报\n各乡镇：\n现予表彰。${tasks}`).title,
    ).toBe('泾县人民政府关于表彰2012年度茶业先进乡镇的通报')
    expect(
      header(`【泾县招商】泾县政府工作报告\n——2021年2月21日在泾县第十五届人民代表大会第六次会议上\n各位代表：\n现在报告工作。${tasks}`)
        .title,
    ).toBe('泾县政府工作报告')
    expect(header(`泾县人民政府关于茶业工作的通知 | |\n通知；规范性文件 | |\n泾县人民政府 | |\n各乡镇：\n现通知如下。${tasks}`).title).toBe(
      '泾县人民政府关于茶业工作的通知',
    )
    expect(
      header(
        `首页\n《泾县茶业行动计划（2025—2026年）》（泾政办〔2025〕43号）\n各乡镇：\n《泾县茶业行动计划（2025—2026年）》已经县政府同意，现印发实施。\n泾县人民政府办公室\n2025年3月3日\n泾县茶业行动计划（2025—2026年）\n为推动茶业，制定本计划。${tasks}`,
      ).title,
    ).toBe('泾县茶业行动计划（2025—2026年）')
    expect(header(`江北—江南茶区发展规划\n茶区辖四市。${tasks}`).title).toBe('江北—江南茶区发展规划')
  })
  it('takes the signature below the addressees before a body and a day that the site prints above them', () => {
    expect(
      header(
        `泾县人民政府办公室关于印发泾县茶业方案的通知\n泾县人民政府办公厅\n2017年06月28日\n（泾政办〔2017〕39号）\n各乡镇人民政府：\n现将《泾县茶业方案》印发给你们。\n泾县人民政府办公室\n2017年6月26日\n泾县茶业方案${tasks}`,
      ),
    ).toMatchObject({ date: '2017-06-26', number: '泾政办〔2017〕39号', issuers: ['泾县人民政府办公室'] })
    expect(header(`关于节日期间禁止采摘的 泾府通〔2019〕2号\n为保护茶园，现通告如下。${tasks}`).number).toBe('泾府通〔2019〕2号')
    expect(header(`泾县茶业公告\n泾县人民政府2017年6月28日\n为推动茶业，公告如下。${tasks}`).date).toBe('2017-06-28')
  })
  it('reads the day of a report whose title is printed higher or was cut off', () => {
    expect(header(`2015年2月11日在泾县第十六届\n人民代表大会第五次会议上\n县长 某某\n各位代表：\n现在报告工作。${tasks}`).date).toBe(
      '2015-02-11',
    )
    expect(header(`2015年2月11日在泾县第十六届人民代表大会第五次会议上，某某作了报告。${tasks}`).date).toBeUndefined()
  })
  it('reads who signs before signs that a copy destroyed', () => {
    expect(
      header(`泾政发〔2023〕8号\n各乡镇：\n现印发给你们。\n泾县人民政府????????\n2023年1月19日\n泾县茶业规则${tasks}`).issuers,
    ).toEqual(['泾县人民政府'])
  })
  it('passes over labels without a sign, the pages of a file and the size of type', () => {
    expect(
      header(
        `泾县人民政府关于公布\n第九批茶园保护范围\n和控制地带的通知\n信息名称泾县人民政府关于公布第九批茶园保护范围和控制地带的通知\n各乡镇：\n现予公布。${tasks}`,
      ).title,
    ).toBe('泾县人民政府关于公布第九批茶园保护范围和控制地带的通知')
    expect(
      header(
        `泾县茶园应急预案_第1页\n泾县茶园应急预案_第2页\n版权说明：本文档由用户提供，如有侵权请举报。\n文档简介\n泾县茶园防火应急预案\n为做好防火工作，制定本预案。${tasks}`,
      ).title,
    ).toBe('泾县茶园防火应急预案')
  })
  it('reads the day that stands behind the last sentence of a notice', () => {
    expect(
      header(
        `泾县人民政府转发泾县茶业发展方案的通知 泾政发[2005]55号 各乡、镇人民政府，县政府各委办局： 县茶业局制定的《泾县茶业发展方案》已经县政府同意，现转发给你们，请认真贯彻执行。 二○○五年十二月十九日 泾县茶业发展方案 一、指导思想 以质量为统领，推进茶业发展，在三年内大力推进名茶培育工作，引导企业改造茶园，提高加工水平。二、重点任务 （一）改造茶园。更新品种，推行标准。（二）培育茶商。组织培训，开拓市场。`,
      ).date,
    ).toBe('2005-12-19')
  })
  it('takes a list of links for no title', () => {
    const links =
      '规范性文件 综合政策 【服务贸易】 商务部关于印发《服务贸易标准化行动计划（2026—2030年）》的通知 2026-04-23 【综合政策】 商务部关于促进外贸发展的意见 2026-04-14'
    expect(header(`${links}\n`).title).toBeUndefined()
  })

  it('takes nothing from a page that lists the news of many', () => {
    const listed =
      '政策发布 | 政策解读 【综合政策】 泾县商务局 泾县财政局关于印发《茶园办法》的通知 2026-04-23 【综合政策】 泾政发〔2026〕8号 泾县人民政府关于标准的意见 2026-04-14 【国内贸易】 泾县商务局关于开展活动的通知 2026-04-10\n'
    expect(header(listed)).toMatchObject({ title: undefined, number: undefined, issuers: [] })
  })
})
