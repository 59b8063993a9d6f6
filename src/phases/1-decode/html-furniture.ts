import { inPlain } from '../../text/script.ts'

/** Lines that pages print around or within a document and that are none of it. */
const furniture =
  /^(?:[[【]?\s*(?:字体|字号)\s*[:：]?.{0,20}|[[【]?\s*(?:大\s*中\s*小|打印(?:本页|此页|页面)?|打印\s*关闭|关闭(?:窗口|本页)?|返回(?:顶部|首页|列表)|收藏|分享(?:到|至)?\s*[:：]?|下载文字版|下载图片版|繁体|简体|无障碍(?:浏览)?|扫一扫.{0,30}|相关(?:链接|附件|解读|阅读|文档)|[上下]一[篇条][:：].*|上一篇.*|下一篇.*)\s*[\]】]?|(?:您(?:现在|当前)?(?:所在)?的位置|当前位置|所在位置|首页\s*[>＞»]).*|(?:浏览|阅读|点击)(?:次数|量|数)\s*[:：]?\s*\d*\s*次?|(?:版权所有|主办|主办单位|承办|承办单位|技术支持|网站标识码|ICP备案号?|.{0,4}公网安备|地址|邮编|联系电话)\s*[:：].{0,120}|(?:版权所有|copyright\b|©).{0,120}|.{0,20}ICP备\d+号.{0,40})$/i

/** Whether a line is one that every page of a site has. */
export function isFurniture(line: string): boolean {
  return furniture.test(inPlain(line))
}

const date = String.raw`(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?`
const stamp = new RegExp(`(?:(?:(?:发布|发文|公开|更新|录入)?(?:时间|日期)|发布于|发表于)\\s*[:：]?\\s*)?(${date})`)
/** A label of the metadata and nothing but its date. */
const labelOnly = new RegExp(`^[\\u3400-\\u9fff]{4}：${date}$`)
const parts = new RegExp(
  [
    `(?:(?:(?:发布|发文|公开|更新|录入)?(?:时间|日期)|发布于|发表于)\\s*[:：]?\\s*)?${date}`,
    '(?:信息来源|文章来源|稿件来源|来源|作者|责任编辑|编辑|审核|发布人)\\s*[:：]\\s*[^\\s:：|]{0,40}?(?=\\s|$|\\||时间|日期|发布|更新|浏览|阅读|点击|访问|字体|字号|作者|责任编辑|编辑|审核|打印|分享|[【[(（])',
    '(?:浏览|阅读|点击|访问)(?:次数|量|数)?\\s*[:：]?\\s*\\d*\\s*次?',
    '(?:字体|字号)\\s*[:：]?',
    '[大中小默认特T]+(?=[\\s|\\]】）)]|$)',
    '打印(?:本页|此页)?|关闭(?:窗口|本页)?|分享(?:到|至)?\\s*[:：]?|收藏|微信|微博|QQ空间',
    '[\\s|｜/\\[\\]【】()（）<>＜＞「」·•:：-]+',
  ].join('|'),
  'y',
)

/** The date of a line that says when and where a site published the document and nothing of the document; '' where it says no date, undefined where it is no such line. */
export function publishedOn(printed: string): string | undefined {
  const line = inPlain(printed)
  if (labelOnly.test(line) || line.length > 160 || !/来源|时间|日期|浏览|阅读|点击|访问|字体|字号|作者|编辑/.test(line)) return undefined
  parts.lastIndex = 0
  while (parts.lastIndex < line.length) if (parts.exec(line)?.[0] === undefined) return undefined
  return stamp.exec(line)?.[1]?.replace(/\s+\d{1,2}:\d{2}(?::\d{2})?$/, '') ?? ''
}
