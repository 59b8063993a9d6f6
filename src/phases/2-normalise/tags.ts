/** Tags of HTML that a copy kept in its text. 〈titles〉 in angle brackets are Chinese and no tags. */

const block = '(?:br|p|div|tr|li|ul|h\\d|section|table)'
const ASTERISK = '*'.charCodeAt(0)
const inline = /<正>|<\/?(?:strong|span|b|em|font|a|u|i|td|o:p)(?:\s[^<>]{0,200})?>|&nbsp;/iy

/** A new reader of the tags that end a line, with its own place in the text. */
export function blockTags(): RegExp {
  return new RegExp(`<\\/?${block}(?:\\s[^<>]{0,200})?\\s?\\/?>`, 'gi')
}

/** Asterisks that Markdown sets around bold words; those between figures or letters hide a part of a number. */
const bold = /(?<![\dA-Za-z*])\*{2,}|(?<!\*)\*{2,}(?![\dA-Za-z*])/y

/** Where the asterisks of bold words end that stand at `at`; `at` where none do. */
export function boldEnd(text: string, at: number): number {
  bold.lastIndex = at
  return bold.test(text) ? bold.lastIndex : at
}

/** Where a tag inside a line, a blank written as a name, or a mark of bold words ends that stands at `at`; `at` where none does. */
export function inlineTagEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === ASTERISK) return boldEnd(text, at)
  inline.lastIndex = at
  return inline.test(text) ? inline.lastIndex : at
}

/** A title in angle brackets inside another: 《关于印发<某某方案>的通知》; comparisons and arrows hold no words of a title. */
const angled = /[<＜][ 　]*[\p{Script=Han}\d“][^<>＜＞《》。；]{2,90}[\p{Script=Han}）)][>＞]/uy

/** Where the closing bracket of a title stands whose opening one, < or ＜, is at `at`; undefined where they are no brackets. */
export function angledTitleEnd(text: string, at: number): number | undefined {
  angled.lastIndex = at
  return angled.test(text) ? angled.lastIndex - 1 : undefined
}

/** Whether what opens at `at` in < or ＜ is a gloss on the words before it and no title: 各市<含县级市>教育部门. */
export function isGloss(text: string, at: number): boolean {
  return /^(?:不?含|包括)/.test(text.slice(at + 1, at + 3))
}
