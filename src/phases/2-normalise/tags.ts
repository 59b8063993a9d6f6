/** Tags of HTML that a copy kept in its text. 〈titles〉 in angle brackets are Chinese and no tags. */

const block = '(?:br|p|div|tr|li|ul|h\\d|section|table)'
const inline = /<正>|<\/?(?:strong|span|b|em|font|a|u|i|td|o:p)(?:\s[^<>]{0,200})?>|&nbsp;/iy

/** A new reader of the tags that end a line, with its own place in the text. */
export function blockTags(): RegExp {
  return new RegExp(`<\\/?${block}(?:\\s[^<>]{0,200})?\\s?\\/?>`, 'gi')
}

/** Where a tag inside a line, or a blank written as a name, ends that stands at `at`; `at` where none does. */
export function inlineTagEnd(text: string, at: number): number {
  inline.lastIndex = at
  return inline.test(text) ? inline.lastIndex : at
}

/** A title in angle brackets inside another: 《关于印发<某某方案>的通知》; comparisons and arrows hold no words of a title. */
const angled = /[<＜]\p{Script=Han}[^<>＜＞《》。；]{2,90}[\p{Script=Han}）)][>＞]/uy

/** Where the closing bracket of a title stands whose opening one, < or ＜, is at `at`; undefined where they are no brackets. */
export function angledTitleEnd(text: string, at: number): number | undefined {
  angled.lastIndex = at
  return angled.test(text) ? angled.lastIndex - 1 : undefined
}
