import { describe, expect, it } from 'vitest'
import { header, tasks } from './sample-header.ts'

const articles = '第一章 总则\n第一条 为了规范茶叶生产，制定本条例。'

describe('orders and regulations', () => {
  it('bear the title that the bracket on how they were passed follows, and are issued by the congress that passed them', () => {
    expect(header(`四川省茶叶条例（2011年5月6日四川省第十一届人民代表大会常务委员会第五次会议通过）目录 ${articles}`)).toMatchObject({
      title: '四川省茶叶条例',
      issuers: ['四川省第十一届人民代表大会常务委员会'],
      date: '2011-05-06',
    })
    expect(header(`# 四川省茶叶条例\n\n2011年5月6日 四川省第十一届人民代表大会第五次会议通过\n\n${articles}`)).toMatchObject({
      title: '四川省茶叶条例',
      issuers: ['四川省第十一届人民代表大会'],
    })
    const passed = '１９９５年５月６日第八届全国人民代表大会常务委员会第五次会议通过２００７年２月９日修订'
    expect(header(`中华人民共和国茶叶法（${passed}）目录 ${articles}`)).toMatchObject({ title: '中华人民共和国茶叶法', date: '1995-05-06' })
    expect(header(`茶叶条例\n${articles}`).title).toBe('茶叶条例')
    expect(header(`（2011年5月6日省人大常委会第五次会议通过）四川省茶叶条例\n目录\n${articles}`).title).toBe('四川省茶叶条例')
    expect(header(`四川省茶叶条例（2011年5月6日第三次修订）\n四川省茶叶条例（1999年5月6日通过）${articles}`).title).toBe('四川省茶叶条例')
  })
  it('are issued by the body that a site names, and a report that a congress took is not its own', () => {
    const passed = '（2011年5月6日四川省第十一届人民代表大会第五次会议通过）'
    expect(header(`制定机关：四川省人民代表大会\n四川省茶叶条例\n${passed}\n${articles}`).issuers).toEqual(['四川省人民代表大会'])
    expect(
      header(`四川省2011年计划执行情况的报告\n四川省第十一届人民代表大会第五次会议审议通过\n一、执行情况\n完成计划。`).issuers,
    ).toEqual([])
  })
  it('bear the title that the order names, where the page prints it nowhere else', () => {
    const order = '四川省人民政府令\n第12号\n《四川省茶叶办法》已经2011年5月6日省政府第9次常务会议通过，现予公布。'
    expect(header(`${order}\n省长 某某某\n2011年5月9日`).title).toBe('四川省茶叶办法')
    const site = '首页\n走进四川\n政务公开\n您当前的位置：首页 > 政策\n'
    const joint = '《四川省茶叶办法》已经省政府审议通过，省委审议通过。现予公布。'
    expect(header(`${site}四川省人民政府令第12号\n${joint}\n2011年5月9日\n四川省茶叶办法\n${articles}`).title).toBe('四川省茶叶办法')
    expect(header('《四川省茶叶办法》已经省政府同意，现予公布。\n2011年5月9日').title).toBeUndefined()
  })
  it('made known by an order in brackets bear its number, its day and who made it', () => {
    const passed = '2012年11月26日内蒙古自治区人民政府第十二次常务会议审议通过'
    expect(
      header(
        `内蒙古自治区茶叶办法\n\n（${passed}，2013年1月11日内蒙古自治区人民政府令第191号发布，自2013年2月1日起施行。）\n\n第一章总则\n第一条 制定本办法。`,
      ),
    ).toMatchObject({ number: '内蒙古自治区人民政府令第191号', issuers: ['内蒙古自治区人民政府'], date: '2013-01-11' })
    const site = '分类名称 \t政府法制 \t公布机关 \t兰州市人民政府 \t效力状况 \t有效\n公布日期 \t2008-05-14 \t施行日期 \t2008-07-01\n'
    expect(
      header(
        `兰州市茶叶规定\n\n${site}\n（2008年3月26日兰州市人民政府第5次常务会议审议通过 2008年5月14日兰州市人民政府令[2008]第1号公布 自2008年7月1日起施行）\n\n${articles}`,
      ),
    ).toMatchObject({ number: '兰州市人民政府令〔2008〕第1号', issuers: ['兰州市人民政府'], date: '2008-05-14' })
  })
  it('tell under the title how they were made over several lines, without brackets, or by a numbered order', () => {
    const first = '（1995年11月3日四川省第八届人民代表大会常务委员会第四次会议通过'
    const later =
      '2001年7月27日四川省第九届人民代表大会常务委员会第八次会议第一次修正\n2005年2月25日四川省第十届人民代表大会常务委员会第六次会议第二次修正）'
    expect(header(`四川省茶叶条例\n${first}\n${later}\n${articles}`).date).toBe('1995-11-03')
    const changed = '根据\n1997年4月3日四川省第八届人民代表大会常务委员会第二十八次会议\n《关于修改〈四川省茶叶条例〉的决定》修正）'
    expect(header(`四川省茶叶条例\n${first} ${changed}\n${articles}`).date).toBe('1995-11-03')
    expect(
      header(`四川省茶叶办法\n（1993年8月11日四川省人民政府令第11号发布，根据2004年8月26日\n四川省人民政府令第135号修订）\n${articles}`),
    ).toMatchObject({
      number: '四川省人民政府令第11号',
      date: '1993-08-11',
    })
    expect(
      header(`某市人大常委会关于茶园的决定\n1999年2月26日第二届人民代表大会常务委员会第三十次会议通过\n破坏茶园的行为，侵犯了公共利益。`)
        .date,
    ).toBe('1999-02-26')
    expect(header(`四川省茶叶规定\n（一九八九年六月六日四川省人民政府颁布）\n${articles}`)).toMatchObject({
      issuers: ['四川省人民政府'],
      date: '1989-06-06',
    })
    expect(header(`茶叶规划办法\n（2012年10月12日国土资源部第55号令公布 根据2019年7月16日《决定》修正）\n${articles}`).number).toBe(
      '国土资源部第55号令',
    )
    const passed = '（1999年8月24日成都市第二届人民代表大会常务委员会第三十四次会议通过\n成都市人民代表大会常务委员会公告 第九十三号）'
    expect(header(`成都市茶叶规定\n${passed}\n${articles}`)).toMatchObject({
      number: '成都市人民代表大会常务委员会公告第九十三号',
      issuers: ['成都市人民代表大会常务委员会'],
    })
  })
  it('are not of the day on which the page was read', () => {
    const menu = Array.from({ length: 20 }, (_, at) => `栏目${'一二三四五六七八九十'.charAt(at % 10)}`).join('\n')
    const page = `2016年7月10日\n星期日\n丙申年六月初七\n${menu}\n当前位置：首页>正文\n茶叶信息办法\n（2000年9月25日国务院令第292号公布 根据2011年1月8日《决定》修订）\n${articles}`
    expect(header(page)).toMatchObject({ title: '茶叶信息办法', number: '国务院令第292号', date: '2000-09-25' })
  })
  it('of which a notice tells bear the title that it names', () => {
    const told =
      '2011年12月28日成都市第十一届人民代表大会常务委员会第七次会议审议通过的《成都市茶叶条例》，已经2012年3月31日省人大常委会批准，现予公布。'
    expect(header(`成都市第十二届人民代表大会常务委员会公告\n第1号\n${told}\n2012年4月19日\n${articles}`)).toMatchObject({
      title: '成都市茶叶条例',
      number: '成都市第十二届人民代表大会常务委员会公告第1号',
    })
    const text = '\n为了规范茶叶贸易，公告如下：\n一、自5月1日起执行。\n'
    expect(header(`海关总署公告2020年第36号（关于茶叶贸易有关事项（第一批）的公告）${text}`).title).toBe(
      '关于茶叶贸易有关事项（第一批）的公告',
    )
    expect(header(`2015年第57号\n质检总局关于发布《茶叶抽查规定》的公告${text}`).number).toBe('2015年第57号')
    expect(header(`四川茶区最新公告\n\n蒲江县茶园禁牧公告${text}`).title).toBe('蒲江县茶园禁牧公告')
  })
  it('that are notices bear the number that is their title, or that others share', () => {
    const text = '\n\n为了规范茶叶生产，公告如下：\n一、自5月1日起执行。\n'
    expect(header(`国家质检总局2009年第133号公告\n\n关于指定茶叶口岸的公告${text}`).number).toBe('国家质检总局2009年第133号公告')
    expect(header(`商务部、海关总署、环保总局公告2007年第17号公布\n《2007年茶叶贸易目录》${text}`).number).toBe(
      '商务部、海关总署、环保总局公告2007年第17号',
    )
    expect(header(`国务院关于同意设立茶区的批复\n（国函[20O0]31号）\n福建省人民政府：\n同意设立。\n`).number).toBe('国函〔2000〕31号')
  })
  it('are issued on the day that a site tells, where they were changed since they were made', () => {
    const made = (days: string) => header(`公布日期：2017-01-19\n四川省茶叶条例\n（${days}）\n目录\n${articles}`).date
    expect(made('2001年1月16日省人大第五次会议通过2017年1月17日省人大第六次会议修订')).toBe('2017-01-19')
    expect(made('2001年1月16日省人大第五次会议通过')).toBe('2001-01-16')
  })
})

describe('a title run into its text', () => {
  const title = '关于使用失业保险金稳定岗位的意见'
  it('ends before the words that a sentence or its addressees open with', () => {
    for (const opener of [
      '为做好工作，经省政府同意，提出如下意见：',
      '根据省政府《某办法》，现提出意见：',
      '2014年12月10日，省政府召开会议，现提出意见：',
    ])
      expect(header(`${title}${opener}${tasks}`).title).toBe(title)
    expect(header(`泾县人民政府关于同意增设车站的复函县交通局、县财政局：《请示》收悉。县政府同意。${tasks}`).title).toBe(
      '泾县人民政府关于同意增设车站的复函',
    )
    expect(header(`泾县人民政府关于增设车站的通知县质量领导小组各成员单位，各乡镇：现通知如下。${tasks}`).title).toBe(
      '泾县人民政府关于增设车站的通知',
    )
    expect(header(`泾县人民政府关于增设车站的通知精神要传达到县直各单位：先学后做。${tasks}`).title).toBeUndefined()
  })
  it('is a whole notice’s title, whatever sentence is glued to it', () => {
    const notice = '泾县人民政府办公室等3个部门关于印发《泾县茶叶办法》的通知'
    expect(header(`${notice}党的大会提出，要发展茶叶，加快推进。现印发给你们。${tasks}`).title).toBe(notice)
    expect(header(`${notice}提出，要发展茶叶，加快推进。各地正在落实。${tasks}`).title).toBeUndefined()
    expect(header('泾县茶叶办法为加强茶叶管理，制定本办法。第一条 茶农种茶。').title).toBe('泾县茶叶办法')
  })
  it('is no menu of a site', () => {
    expect(header(`公开\n服务\n互动\n政策\n人文\n泾县茶园办法\n为发展茶叶，制定本办法。${tasks}`).title).toBe('泾县茶园办法')
  })
  it('begins behind the letterhead that is run into it', () => {
    expect(header(`泾县农业农村局公文稿纸泾县农业农村局关于商请会签方案的函\n各乡镇：\n现将方案印发给你们。${tasks}`).title).toBe(
      '泾县农业农村局关于商请会签方案的函',
    )
  })
  it('is not joined to a headline above it, and keeps the month of its revision', () => {
    expect(header(`泾县公布第四批示范茶园\n?\n泾县农业农村局关于公布示范茶园名单的通知\n各乡镇：\n现通知如下。${tasks}`).title).toBe(
      '泾县农业农村局关于公布示范茶园名单的通知',
    )
    const cover = '泾县人民政府关于印发《泾县工作规则》的通知\n各乡镇：\n现将《泾县工作规则》印发给你们。\n泾县人民政府\n2019年11月29日'
    expect(header(`${cover}\n泾县工作规则（2019年11月修订）\n一、制定本规则。`).title).toBe('泾县工作规则（2019年11月修订）')
    expect(
      header(`泾县人民政府关于全面推行公示制度记录制度\n法制审核制度的指导意见\n泾政发〔2019〕9号\n各乡镇：\n现提出意见。${tasks}`).title,
    ).toBe('泾县人民政府关于全面推行公示制度记录制度法制审核制度的指导意见')
  })
  it('stands in a page that tells of a policy as little as in any other, whatever a letter far below is addressed to', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `第${at}段说明背景。`).join('\n')
    const told = '泾县农业农村局2020年5月6日印发了《泾县茶叶办法》。'
    expect(header(`《泾县茶叶办法》政策解读\n${told}\n${lines}\n各乡镇人民政府：\n请执行。`).issuers).toEqual([])
  })
})

describe('who signs', () => {
  it('is not the end of a list of attachments', () => {
    const end = '附件：1.茶企登记表2.茶企人员名单人力资源社会保障部办公厅2019年7月12日'
    expect(header(`关于公布茶企名单的通知\n各省：\n现通知如下。${tasks}${end}`).issuers).toEqual(['人力资源社会保障部办公厅'])
    const wrapped = '附件：泾县具备茶叶教育类专业办学资\n质学校（53所）\n泾县教育局\n2019年3月8日'
    expect(header(`关于调整学校的通知\n各乡镇：\n现通知如下。\n${wrapped}`).issuers).toEqual(['泾县教育局'])
  })
  it('is no body that a sentence tells of', () => {
    expect(header(`泾县茶叶办法\n这份由科技部印发的文件规定如下。${tasks}`).issuers).toEqual([])
    expect(header(`泾县茶叶办法\n泾县茶叶工作领导小组贯彻上级部署，负责统筹。${tasks}`).issuers).toEqual([])
  })
  it('is told by a title behind a number that lost its digits', () => {
    expect(header(`冀科函【2011】号河北省科学技术厅关于印发《茶园办法》的通知各市：现印发给你们。${tasks}`).issuers).toEqual([
      '河北省科学技术厅',
    ])
  })
  it('has no number from the name of what is attached', () => {
    const end = '附件：省农业厅办公厅关于申报的通知（皖农函〔2015〕570号）\n泾县农业农村局\n2015年9月1日'
    expect(header(`泾县农业农村局关于申报茶园的通知\n各乡镇：\n现通知如下。\n${end}`).number).toBeUndefined()
  })
})

describe('what a document covers', () => {
  it('is not told by a district whose name others bear', () => {
    const text = '各县（市、区）人民政府，东城区管委会，市人民政府各部门：\n按照《许昌市教育计划》，就我市学前教育提出意见。'
    expect(header(`${text}${tasks}`)).toMatchObject({ province: '河南省' })
  })
  it('is the region that its own budget is spoken of', () => {
    const text = '第一条 为加强自治区本级资金管理，根据《内蒙古自治区转移支付办法》，制定本办法。'
    expect(header(text).province).toBe('内蒙古自治区')
  })
})

describe('what a site prints before the head', () => {
  const articles = '第一条 为了规范茶园整治，制定本办法。\n第二条 本办法适用于全省。\n'
  it('the title of what the order makes known is no part of its number', () => {
    expect(
      header(
        `【文件来源】湖北省人民政府\n湖北省茶园整治办法 湖北省人民政府令 第116号\n《湖北省茶园整治办法》已经2016年11月18日省人民政府第84次常务会议审议通过，现予发布，自2017年3月1日起施行。\n2016年12月6日\n湖北省茶园整治办法\n${articles}`,
      ),
    ).toMatchObject({ title: '湖北省茶园整治办法', number: '湖北省人民政府令第116号', issuers: ['湖北省人民政府'] })
  })
  it('nor is the name of the channel', () => {
    expect(
      header(
        '法规国家税务总局公告2018年第58号 国家税务总局关于简化茶农纳税申报有关措施的公告\n\n为减轻负担，现公告如下：\n一、简化表单。\n二、优化服务。\n',
      ),
    ).toMatchObject({ title: '国家税务总局关于简化茶农纳税申报有关措施的公告', number: '国家税务总局公告2018年第58号' })
  })
  it('nor the month above a title', () => {
    expect(
      header(
        `2023年5月\n湖北省人民代表大会常务委员会关于修改\n《湖北省茶园办法》的决定\n（2023年5月31日湖北省第十四届人民代表大会常务委员会第三次会议通过）\n${articles}`,
      ),
    ).toMatchObject({ title: '湖北省人民代表大会常务委员会关于修改《湖北省茶园办法》的决定', date: '2023-05-31' })
  })
  it('a body above the title signs, however much the imprint holds', () => {
    const imprint =
      '网站首页\n简体\n繁体\n年 份：\n期 号：\n关键字：\n按文号：\n主管主办\n湖北省人民政府办公厅\n编辑出版\n湖北省人民政府公报室\n编 审\n责 编\n编 校\n印 刷\n湖北省机关印刷中心\n发行范围\n国际国内公开发行\n全国统一刊号\n邮政编码\n610016\n'
    expect(
      header(
        `${imprint}\n湖北省人民政府\n\n关于命名首批茶乡的决定\n\n鄂政函〔2022〕26号\n\n各市（州）人民政府：\n\n为推进茶业建设，决定命名14个县为首批茶乡。\n`,
      ),
    ).toMatchObject({ title: '湖北省人民政府关于命名首批茶乡的决定', issuers: ['湖北省人民政府'] })
  })
})

describe('document numbers', () => {
  it('keep a code that begins with 日, and leave out the 日 of a day before them', () => {
    const page = (number: string) => header(`茶业方案\n${number}\n各市人民政府：\n现通知如下。${tasks}`).number
    expect(page('文号：日政办发〔2023〕45号')).toBe('日政办发〔2023〕45号')
    expect(page('2008年2月26日川府发〔2008〕21号')).toBe('川府发〔2008〕21号')
    expect(page('漳政〔2007〕综68号')).toBe('漳政〔2007〕综68号')
  })
})
