import { expect, it } from 'vitest'
import { readHtml } from '../../../../src/phases/1-decode/html.ts'

/** Pages as the sites of provinces, cities and counties are built; the document is always this one, so short that navigation weighs more. */
const title = '关于加强计量工作的实施意见'
const body = [
  '各县（市、区）人民政府，市政府各部门：',
  '为加强计量工作，提出如下意见。',
  '一、重点任务',
  '（一）完善计量标准。加快建设标准装置。（市市场监管局牵头，市科技局配合）',
  '（二）提升服务能力。',
  '责任单位：市工业和信息化局',
  '某市人民政府办公室',
  '2023年6月2日',
]
const paragraphs = body.map((line) => `<p>　　${line}</p>`).join('')
const menu = ['首页', '走进某市', '政务公开', '办事服务', '互动交流', '数据开放', '专题专栏', '长者模式']

it('a policy library: metadata above, the text in a box of a known name, readings and frames of the site around', () => {
  const text = readHtml(`<html><head><title>${title}_某市人民政府门户网站</title></head><body>
    <div class="w1200"><a href="/login">登录</a><span>今天是2024年1月5日 星期五</span><ul>${menu.map((word) => `<li><a href="/">${word}</a></li>`).join('')}</ul></div>
    <div class="overview"><table><tr><td><b>标　　题：</b></td><td colspan="3">${title}</td></tr>
    <tr><td><b>索 引 号：</b></td><td>000014349/2023-00033</td><td><b>主题分类：</b></td><td>市场监管</td></tr>
    <tr><td><b>发文字号：</b></td><td>某政办发〔2023〕18号</td><td><b>成文日期：</b></td><td>2023年06月02日</td></tr></table></div>
    <div class="pages-date">2023-06-08 10:30 来源：市政府办公室 【字体：<a href="#">大</a> <a href="#">中</a>】<a href="#">打印</a></div>
    <div class="pages_content" id="UCAP-CONTENT"><div class="trs_editor_view TRS_UEDITOR">${paragraphs}</div></div>
    <div class="box"><h4>政策问答</h4><ul><li><a href="/1">一图读懂：${title}</a></li></ul></div>
    <div class="bottom"><p>主办：某市人民政府办公室</p><p>网站标识码：1234567890</p></div></body></html>`)
  expect(text.split('\n')).toEqual([
    `标题：${title}`,
    '索引号：000014349/2023-00033',
    '主题分类：市场监管',
    '发文字号：某政办发〔2023〕18号',
    '成文日期：2023年06月02日',
    '发布日期：2023-06-08',
    title,
    ...body,
  ])
})

it('tables that lay out the page, metadata without colons, the text broken by <br>, the next page below', () => {
  const text =
    readHtml(`<html><body><table width="1000"><tr><td><table><tr>${menu.map((word) => `<td><a href="/">${word}</a></td>`).join('')}</tr></table></td></tr>
    <tr><td><table><tr><td width="200"><table>${['机构职能', '政策法规'].map((word) => `<tr><td><a href="/">${word}</a></td></tr>`).join('')}</table></td>
    <td><table border="1"><tr><td>索引号</td><td>SZ001-2012-00045</td><td>发布机构</td><td>某市人民政府</td></tr><tr><td>文&nbsp;&nbsp;号</td><td>某政发[2012]45号</td><td>名&nbsp;&nbsp;称</td><td>${title}</td></tr></table>
    <table><tr><td align="center">发布时间：2012-09-10 阅读次数：<script>count()</script> 次 【<a href="#">大</a> <a href="#">小</a>】【<a href="#">关闭</a>】</td></tr>
    <tr><td id="zoom"><font size="3">${body.map((line) => `&nbsp;&nbsp;&nbsp;&nbsp;${line}`).join('<br>')}</font></td></tr>
    <tr><td>上一篇：<a href="/2">关于做好防汛工作的通知</a></td></tr></table></td></tr></table></td></tr>
    <tr><td>版权所有 某市人民政府办公室 某ICP备05012345号<br>地址：某市人民路1号</td></tr></table></body></html>`)
  expect(text.split('\n')).toEqual([
    '索引号：SZ001-2012-00045',
    '发布机构：某市人民政府',
    '文号：某政发[2012]45号',
    `名称：${title}`,
    '发布日期：2012-09-10',
    ...body,
  ])
})

it('a page of our days: metadata as a list, the title a heading, counters, attachments as links', () => {
  const text =
    readHtml(`<html><body><div id="app"><header><nav>${menu.map((word) => `<a href="/">${word}</a>`).join('')}</nav></header><main>
    <div class="xxgk-top"><ul><li><label>索 引 号：</label><span>11621022/2022-01234</span></li><li><label>发文日期：</label><span>2023-06-02</span></li><li><label>文　　号：</label><span>某政办发〔2023〕18号</span></li></ul></div>
    <h1>${title}</h1><div class="info"><span>来源：市政府办公室</span> <span>时间：2023-06-08 09:12:45</span> <span>浏览量：<em>1024</em></span></div>
    <div class="article-content">${paragraphs}</div>
    <p>附件：<a href="a.docx">任务清单.docx</a></p><p><a href="b.docx">任务清单.pdf</a></p></main>
    <aside><h3>热门推荐</h3><a href="/3">关于开展质量月活动的通知</a></aside><footer>联系电话：0900-1234567</footer></div></body></html>`)
  expect(text.split('\n')).toEqual([
    '索引号：11621022/2022-01234',
    '发文日期：2023-06-02',
    '文号：某政办发〔2023〕18号',
    '发布日期：2023-06-08',
    title,
    ...body,
  ])
})

it('a frame that was saved with its page, and one that was not', () => {
  const inner = `<html><body>${paragraphs}</body></html>`.replace(/"/g, '&quot;')
  expect(readHtml(`<html><body><h2>文件库</h2><iframe srcdoc="${inner}"></iframe></body></html>`).split('\n')).toEqual(body)
  expect(() => readHtml('<html><body><h2>文件库</h2><iframe src="/1.html"></iframe></body></html>')).toThrow('only frames')
})

it('keeps headings that anchors mark, and a document in a box with the name of a button', () => {
  const anchored = body.map((line, at) => `<p><a name="_Toc${at}">${line}</a></p>`).join('')
  expect(readHtml(`<html><body><div id="print">${anchored}</div></body></html>`).split('\n')).toEqual(body)
})

it('labels and values in boxes or words of their own without colons, in a row above the values, a title with years for the window', () => {
  const boxes = [
    ['索 引 号', 'F1/2022-0031'],
    ['文　　号', '某政办发〔2023〕18号'],
    ['成文日期', '2023年06月02日'],
  ].map(([label, value]) => `<div class="row"><div>${label}</div><div>${value}</div></div>`)
  const named = title.replace('的实施意见', '三年计划（2022—2024年）的通知')
  const page = `<html><head><title>${named}-某市人民政府</title></head><body><div>${boxes.join('')}</div><div class="content">${paragraphs}</div></body></html>`
  expect(readHtml(page).split('\n')).toEqual([
    '索引号：F1/2022-0031',
    '文号：某政办发〔2023〕18号',
    '成文日期：2023年06月02日',
    named,
    ...body,
  ])
  const spans = `<section><p><span>发文机构</span><em>某市人民政府</em></p><p><b>发文字号</b>某政办发〔2023〕18号</p></section>`
  expect(readHtml(`<html><body>${spans}<article>${paragraphs}</article></body></html>`).split('\n').slice(0, 2)).toEqual([
    '发文机构：某市人民政府',
    '发文字号：某政办发〔2023〕18号',
  ])
  const rows = '<tr><th>索引号</th><th>发文字号</th></tr><tr><td>F1/2022-0031</td><td>某政办发〔2023〕18号</td></tr>'
  expect(readHtml(`<html><body><table>${rows}</table>${paragraphs}</body></html>`).split('\n').slice(0, 2)).toEqual([
    '索引号：F1/2022-0031',
    '发文字号：某政办发〔2023〕18号',
  ])
})

it('a heading of one word and the head of a table are no labels', () => {
  const text = readHtml(`<html><body>${paragraphs}<p><b>名称</b></p><p>计量标准</p><p>标准装置</p></body></html>`)
  expect(text.split('\n').slice(-3)).toEqual(['名称', '计量标准', '标准装置'])
})

it('a page whose first heading says where one is: the title is the next one', () => {
  const text =
    readHtml(`<html><head><title>某区人民政府</title></head><body><h1>您当前所在的位置：<a href="/">首页</a>&gt;<a href="/z">信息公开</a>&gt;<a href="/b">住房保障</a></h1>
    <div><h1>关于受理公寓申请的公告</h1></div><div class="content"><p>${'根据管理办法的有关规定，现受理公寓申请，有关事项公告如下。'.repeat(5)}</p><p>一、申请条件</p></div></body></html>`)
  expect(text.split('\n')[0]).toBe('关于受理公寓申请的公告')
})

it('a page in traditional script: labels, readings and frames are known as those of simplified pages are', () => {
  const own = '關於加強計量工作的實施意見'
  const text = readHtml(`<html><head><title>${own}_某市人民政府門戶網站</title></head><body>
    <ul>${['首頁', '政務公開', '辦事服務', '專題專欄'].map((word) => `<li><a href="/">${word}</a></li>`).join('')}</ul>
    <table><tr><td>索 引 號：</td><td>SZ001-2023-00045</td><td>發布機構：</td><td>某市人民政府</td></tr><tr><td>文　號：</td><td>某政發〔2023〕45號</td><td>時效性：</td><td>有效</td></tr></table>
    <div>發布時間：2023-06-08 10:30 瀏覽次數：120次 來源：市政府辦公室 【字體：<a href="#">大</a> <a href="#">小</a>】</div>
    <div>打印本頁</div><div class="content"><p>${own}</p><p>各縣區人民政府：</p><p>為加強計量工作，提出如下意見，請認真貫徹落實，確保完成年度目標任務。</p></div>
    <div>關閉窗口</div><div>版權所有：某市人民政府辦公室</div></body></html>`)
  expect(text.split('\n')).toEqual([
    '索引號：SZ001-2023-00045',
    '發布機構：某市人民政府',
    '文號：某政發〔2023〕45號',
    '時效性：有效',
    '发布日期：2023-06-08',
    own,
    '各縣區人民政府：',
    '為加強計量工作，提出如下意見，請認真貫徹落實，確保完成年度目標任務。',
  ])
})

it('the title in a cell, a box or a small heading above the text, wherever the window and the menu name the site', () => {
  const site = '<html><head><title>某市规划局</title></head><body>'
  const day = '<tr><td>来源： 日期：2014-04-29</td><td>【字号 <a href="#">大</a> <a href="#">小</a>】</td></tr>'
  const cells = `${site}<table><tr><td class="orange"> ■ ${title}</td></tr></table><table>${day}<tr><td colspan="2"><font id="Zoom">${paragraphs}</font></td></tr></table></body></html>`
  expect(readHtml(cells).split('\n').slice(0, 3)).toEqual(['发布日期：2014-04-29', title, body[0]])
  const box = `${site}<div><a href="/">首页</a> | <a href="/z">政策</a></div><div><h4>${title}（试行）</h4></div><div class="nr">${paragraphs}</div></body></html>`
  expect(readHtml(box).split('\n').slice(0, 2)).toEqual([`${title}（试行）`, body[0]])
  const short = `${site}<div>茶叶管理办法</div><div>发布时间：2014-04-29 浏览：12次</div><div class="nr">${paragraphs}</div></body></html>`
  expect(readHtml(short)).toContain(`茶叶管理办法\n${body[0]}`)
})

it('the title on the line that tells when the site published it, and one that the text only cites', () => {
  const line = `<html><body><div>${title}　来源：市政府办公室　日期：2014-04-29【字号大中小】</div><div class="nr">${paragraphs}</div></body></html>`
  expect(readHtml(line).split('\n').slice(0, 2)).toEqual([title, '发布日期：2014-04-29'])
  const cited = `<p>（2011年5月6日发布，根据《关于修改〈某市茶叶管理办法〉的决定》修订）</p>${paragraphs}`
  const page = `<html><body><div>某市茶叶管理办法</div><div>日期：2014-04-29</div><div class="nr">${cited}</div></body></html>`
  expect(readHtml(page).split('\n').slice(0, 3)).toEqual([
    '发布日期：2014-04-29',
    '某市茶叶管理办法',
    '（2011年5月6日发布，根据《关于修改〈某市茶叶管理办法〉的决定》修订）',
  ])
})

it('the title in a cell of the table of particulars', () => {
  const rows = `<tr><td>发布机构：</td><td>某市教育局</td><td>发布时间：</td><td>2015-07-24</td></tr><tr><td>文号：</td><td>某府办〔2012〕49号</td></tr><tr><td colspan="4">${title}</td></tr>`
  const text = readHtml(`<html><body><table>${rows}</table><div id="zoom">${paragraphs}</div></body></html>`)
  expect(text.split('\n').slice(0, 5)).toEqual(['发布机构：某市教育局', '发布时间：2015-07-24', '文号：某府办〔2012〕49号', title, body[0]])
})
