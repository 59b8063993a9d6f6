const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => marks[sign] ?? sign)
}

/** A page as government sites print one: navigation, metadata table, title, text, footer, scripts. */
export function page(
  title: string,
  paragraphs: readonly string[],
  metadata: readonly (readonly [string, string])[] = [],
  charset = 'utf-8',
): string {
  const cells = metadata.map(([label, value]) => `<td class="label">${label}：</td><td>${escaped(value)}</td>`)
  const rows = cells.map((pair, at) => (at % 2 === 0 ? `<tr>${pair}${cells[at + 1] ?? ''}</tr>` : '')).join('\n')
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${escaped(title)}_市人民政府</title>
<style>p { text-indent: 2em }</style><script>var title = '责任单位：脚本局'</script></head>
<body>
<div class="header"><a href="/">首页</a> <a href="/zw">政务公开</a> <a href="/fw">办事服务</a></div>
<div class="crumbs">您现在的位置：<a href="/">首页</a> &gt; <a href="/zw">政策文件</a></div>
<div class="wrap">
<table class="xxgk">${rows}</table>
<h1>${escaped(title)}</h1>
<div class="tools">字号：[ <a href="#">大</a> <a href="#">中</a> <a href="#">小</a> ] <a href="#">打印本页</a></div>
<div id="zoom" class="TRS_Editor">
${paragraphs.map((text) => `<p style="text-align: justify"><span>　　${escaped(text)}</span></p>`).join('\n')}
</div></div>
<div class="footer">版权所有：市人民政府办公室　ICP备12345678号 网站标识码：1234567890</div>
<script src="/share.js"></script></body></html>`
}
