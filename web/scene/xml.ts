/** Without what XML 1.0 cannot hold: control characters, lone surrogates, the two non-characters. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

/** A text between tags or inside an attribute. */
export const escapeXml = (text: string): string => printable(text).replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`)
