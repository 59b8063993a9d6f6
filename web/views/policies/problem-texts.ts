/** Doubts in Chinese by their code: what it is and what the reader can do. The server tells them in English. */
export const problemTexts: Readonly<Record<string, { readonly title: string; readonly hint: string }>> = {
  'encoding-guessed': { title: '文字编码是推测的', hint: '如有乱码，请把文件另存为 UTF-8 后重新读入。' },
  'needs-ocr': { title: '扫描页，没有文字层', hint: '先做文字识别，再读入。' },
  'damaged-text': { title: '文字在送达之前已经损坏', hint: '请对照正式公布的文件；损坏处不读出任何事实。' },
  'digits-lost': { title: '文号缺了数字或括号', hint: '请对照正式公布的文件。' },
  'no-title': { title: '原文没有标题', hint: '暂以开头几个字为名。' },
  'no-province': { title: '原文没有写明适用的省市', hint: '不归入任何省份，其他事实不受影响。' },
  'no-tasks': { title: '没有找到编号的任务', hint: '目标值、品牌和引用照常读出。' },
  'unread-responsibility': { title: '像责任分工，但没有读成', hint: '请看原文，它没有计入任何部门。' },
  'unread-target': { title: '像目标值，但没有读成', hint: '请看原文，它没有计入任何指标。' },
  'unresolved-department': { title: '部门未能对应', hint: '名录里没有，或原文没有说是哪里的；按原文保留为一个未对应的部门。' },
  'ambiguous-department': { title: '名称对应不止一个部门', hint: '没有选择其中任何一个。' },
  'order-rule-unused': { title: '写有排序分工的规定，其后却没有名单', hint: '该规定没有用到。' },
  'quote-mismatch': { title: '引文与位置不符，事实已舍弃', hint: '请报告这份文件。' },
  'several-files': { title: '另有文件是同一政策，文字不同', hint: '取文字较多者；若是两份政策，请核对文号、发文机关和日期。' },
  'several-documents': {
    title: '一份通知印发了几份文件',
    hint: '以第一份方案的标题为本文件标题，各份的任务都归入本文件；需要分开时，请一份一个文件。',
  },
}
