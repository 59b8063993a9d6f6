var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};

// repo/src/text/failure.ts
var Failure;
var init_failure = __esm({
  "repo/src/text/failure.ts"() {
    "use strict";
    Failure = class extends Error {
      code;
      hint;
      constructor(code, message, hint2, cause) {
        super(message, { cause });
        this.name = "Failure";
        this.code = code;
        this.hint = hint2;
      }
    };
  }
});

// repo/src/phases/1-decode/charset.ts
import chardet from "chardet";
function decodeText(bytes, declared) {
  const marked = byBom(bytes);
  if (marked !== void 0) return marked;
  const wide3 = wideWithoutBom(bytes);
  if (wide3 !== void 0) return wide3;
  const utf8 = tryDecode(bytes, "utf-8", true);
  if (utf8 !== void 0) return { text: utf8, encoding: "utf-8", guessed: false };
  const label2 = declared === void 0 ? void 0 : canonical(declared);
  if (label2 !== void 0 && label2 !== "utf-8") {
    const text2 = tryDecode(bytes, label2, true);
    if (text2 !== void 0) return { text: text2, encoding: label2, guessed: false };
  }
  return byScore(bytes);
}
function byBom(bytes) {
  const [a, b, c, d] = bytes;
  if (a === 239 && b === 187 && c === 191) return { text: lenient(bytes.subarray(3), "utf-8"), encoding: "utf-8", guessed: false };
  if (a === 255 && b === 254) return { text: lenient(bytes.subarray(2), "utf-16le"), encoding: "utf-16le", guessed: false };
  if (a === 254 && b === 255) return { text: lenient(bytes.subarray(2), "utf-16be"), encoding: "utf-16be", guessed: false };
  if (a === 132 && b === 49 && c === 149 && d === 51)
    return { text: lenient(bytes.subarray(4), "gb18030"), encoding: "gb18030", guessed: false };
  return void 0;
}
function wideWithoutBom(bytes) {
  if (bytes.length % 2 === 1 || !bytes.subarray(0, 1 << 16).includes(0)) return void 0;
  const sample = bytes.subarray(0, 1 << 16);
  const little = score(lenient(sample, "utf-16le"));
  const big = score(lenient(sample, "utf-16be"));
  if (Math.max(little, big) < 0.15 || Math.min(little, big) * 2 > Math.max(little, big)) return void 0;
  const encoding = little > big ? "utf-16le" : "utf-16be";
  return { text: lenient(bytes, encoding), encoding, guessed: false };
}
function byScore(bytes) {
  const sample = bytes.subarray(0, 1 << 18);
  const hint2 = canonical(chardet.detect(sample) ?? "");
  let best2;
  for (const encoding2 of ["utf-8", ...candidates]) {
    if (encoding2.startsWith("utf-16") && bytes.length % 2 === 1) continue;
    const value = score(lenient(sample, encoding2)) + (encoding2 === hint2 ? 0.01 : 0);
    if (best2 === void 0 || value > best2.value) best2 = { encoding: encoding2, value };
  }
  const encoding = best2 === void 0 || best2.value <= 0 ? "utf-8" : best2.encoding;
  return { text: lenient(bytes, encoding), encoding, guessed: true };
}
function score(text2) {
  let good = 0;
  let bad = 0;
  let counted = 0;
  for (let at = 0; at < text2.length; at += 1) {
    const code = text2.charCodeAt(at);
    if (code < 128) continue;
    counted += 1;
    if (common.has(text2.charAt(at))) good += 1;
    else if (code === 65533 || code >= 57344 && code <= 63743 || code >= 128 && code < 160 || code >= 55296 && code <= 57343)
      bad += 1;
  }
  return counted === 0 ? 0 : (good - 4 * bad) / counted;
}
function canonical(label2) {
  const name = label2.trim().toLowerCase();
  const alias = aliases[name] ?? name;
  try {
    return new TextDecoder(alias).encoding === "gbk" ? "gb18030" : new TextDecoder(alias).encoding;
  } catch {
    return void 0;
  }
}
function tryDecode(bytes, encoding, fatal) {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function lenient(bytes, encoding) {
  const text2 = tryDecode(bytes, encoding, false);
  if (text2 === void 0) throw new Failure("FILE_TOO_LARGE", "The text is longer than can be held.", "Split the file.");
  return text2;
}
var common, candidates, aliases;
var init_charset = __esm({
  "repo/src/phases/1-decode/charset.ts"() {
    "use strict";
    init_failure();
    common = new Set(
      "\u7684\u4E00\u662F\u5728\u4E0D\u4E86\u6709\u548C\u4EBA\u8FD9\u4E2D\u5927\u4E3A\u4E0A\u4E2A\u56FD\u6211\u4EE5\u8981\u4ED6\u65F6\u6765\u7528\u4EEC\u751F\u5230\u4F5C\u5730\u4E8E\u51FA\u5C31\u5206\u5BF9\u6210\u4F1A\u53EF\u4E3B\u53D1\u5E74\u52A8\u540C\u5DE5\u4E5F\u80FD\u4E0B\u8FC7\u6C11\u524D\u9762\u65B9\u800C\u7ECF\u5B9E\u52A0\u91CF\u90E8\u7B49\u6240\u7BA1\u7406\u54C1\u8D28\u91CF\u5236\u5EA6\u4F01\u4E1A\u670D\u52A1\u76D1\u7763\u653F\u5E9C\u6807\u51C6\u5EFA\u8BBE\u5E02\u7701\u533A\u53BF\u5C40\u59D4\u4F1A\u5DE5\u4F5C\u8D23\u4EFB\u5355\u4F4D\u8D1F\u8D23\u6309\u7167\u5173\u63A8\u8FDB\u63D0\u9AD8\u5B8C\u5584\u5F00\u5C55\u652F\u6301\u53D1\u5C55\u91CD\u70B9\u673A\u5236\u4F53\u7CFB\u6280\u672F\u521B\u65B0\u4EA7\u4E1A\u519C\u7ECF\u6D4E\u793E\u4F1A\u5168\u6807\u5B8C\u76EE\u9879\u5316\u9019\u500B\u70BA\u6642\u4F86\u5011\u6703\u767C\u52D5\u904E\u7D93\u5BE6\u8CEA\u76E3\u6A19\u6E96\u8A2D\u5340\u7E23\u8CAC\u55AE\u8CA0\u95DC\u9032\u958B\u7522\u696D\u8FB2\u6FDF\u5275\u9AD4\u8853\u6A5F\u9EDE\u52D9\u7D1A\u9805"
    );
    candidates = ["gb18030", "big5", "utf-16le", "utf-16be"];
    aliases = {
      gbk: "gb18030",
      gb2312: "gb18030",
      "gb_2312-80": "gb18030",
      utf8: "utf-8",
      "big5-hkscs": "big5",
      "utf-16": "utf-16le"
    };
  }
});

// repo/src/text/unit-set.ts
function unitSet(units4) {
  const set = new Uint8Array(65536);
  for (let at = 0; at < units4.length; at++) set[units4.charCodeAt(at)] = 1;
  return set;
}
function hasAny(set, text2, start, end2) {
  for (let at = start; at < end2; at++) if (set[text2.charCodeAt(at)] === 1) return true;
  return false;
}
var init_unit_set = __esm({
  "repo/src/text/unit-set.ts"() {
    "use strict";
  }
});

// repo/src/phases/1-decode/kind.ts
function containerOf(bytes) {
  if (startsWith(bytes, ole)) refuseOle(bytes);
  for (const { magic, what, hint: hint2 } of foreign) {
    if (startsWith(bytes, magic)) throw new Failure("FILE_BINARY", `The file is ${what}, none of text, HTML, DOCX or PDF.`, hint2);
  }
  if (startsWith(bytes, [80, 75, 3, 4]) || startsWith(bytes, [80, 75, 5, 6])) return "zip";
  if (indexOf(bytes.subarray(0, 1024), ascii("%PDF-")) >= 0) return "pdf";
  return isMhtml(bytes) ? "mhtml" : "plain";
}
function isMhtml(bytes) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 8192));
  const headers = /^\s*(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+/.exec(head)?.[0] ?? "";
  return /^mime-version\s*:/im.test(headers) && /^content-type\s*:\s*(?:multipart\/(?:related|mixed|alternative)|text\/html)\b/im.test(headers);
}
function refuseForeignXml(text2) {
  const head = text2.slice(0, 4096);
  if (!/^\s*<\?xml\b/.test(head)) return;
  const what = /<uof:UOF\b|<uof:/i.test(head) ? "a UOF document" : /progid="Word\.Document"|<w:wordDocument\b|<pkg:package\b/i.test(head) ? "a Word document saved as XML" : /<office:document\b/i.test(head) ? "an OpenDocument text saved as XML" : void 0;
  if (what === void 0) return;
  throw new Failure("FILE_BINARY", `The file is ${what}.`, "Open it in a word processor and save it as DOCX or PDF.");
}
function refuseOle(bytes) {
  const head = bytes.subarray(0, 1 << 20);
  const tail2 = bytes.subarray(Math.max(0, bytes.length - (1 << 20)));
  const name = wide("EncryptedPackage");
  if (indexOf(head, name) >= 0 || indexOf(tail2, name) >= 0) {
    throw new Failure("FILE_ENCRYPTED", "The document is encrypted with a password.", "Open it with its password and save it without one.");
  }
  throw new Failure(
    "FILE_BINARY",
    "The file is an old Word or WPS document (.doc, .wps).",
    "Open it in a word processor and save it as DOCX or PDF."
  );
}
function looksLikeHtml(text2) {
  const head = text2.slice(0, 1 << 14);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(head)) return true;
  const tags = head.match(/<\/?(?:p|div|span|table|tbody|tr|td|br|ul|li|h[1-6]|font|section|article)(?:\s[^<>]{0,400})?\/?>/gi);
  return tags !== null && tags.length >= 4 && /^\s*</.test(head);
}
function declaredEncoding(bytes) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const meta = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return meta?.[1] ?? /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
}
function looksBinary(text2) {
  const head = text2.slice(0, 1 << 16);
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) odd += noText[head.charCodeAt(at)] ?? 0;
  return odd * 20 > head.length;
}
function startsWith(bytes, magic) {
  return magic.every((byte, at) => bytes[at] === byte);
}
function ascii(text2) {
  return [...text2].map((letter2) => letter2.charCodeAt(0));
}
function wide(text2) {
  return [...text2].flatMap((letter2) => [letter2.charCodeAt(0), 0]);
}
function indexOf(bytes, wanted) {
  const first2 = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first2); at >= 0; at = bytes.indexOf(first2, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}
var saveAs, foreign, ole, noText;
var init_kind = __esm({
  "repo/src/phases/1-decode/kind.ts"() {
    "use strict";
    init_failure();
    init_unit_set();
    saveAs = "Save the document as text, HTML, DOCX or PDF and read that.";
    foreign = [
      { magic: [123, 92, 114, 116, 102], what: "an RTF document", hint: "Open it in a word processor and save it as DOCX or PDF." },
      { magic: [137, 80, 78, 71], what: "a PNG picture", hint: "Run text recognition on it and read the text." },
      { magic: [255, 216, 255], what: "a JPEG picture", hint: "Run text recognition on it and read the text." },
      { magic: [71, 73, 70, 56], what: "a GIF picture", hint: "Run text recognition on it and read the text." },
      { magic: [73, 73, 42, 0], what: "a TIFF picture", hint: "Run text recognition on it and read the text." },
      { magic: [82, 97, 114, 33], what: "a RAR archive", hint: "Unpack it and read what is inside." },
      { magic: [55, 122, 188, 175], what: "a 7z archive", hint: "Unpack it and read what is inside." },
      { magic: [31, 139, 8], what: "a gzip archive", hint: "Unpack it and read what is inside." },
      { magic: [127, 69, 76, 70], what: "a program", hint: saveAs }
    ];
    ole = [208, 207, 17, 224, 161, 177, 26, 225];
    noText = unitSet(
      String.fromCharCode(127, 65533, ...Array.from({ length: 32 }, (_, code) => code).filter((code) => ![9, 10, 12, 13].includes(code)))
    );
  }
});

// repo/src/phases/1-decode/numerals.ts
function listNumeral(format, value) {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "koreanCounting":
      return chinese(value);
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return [...String(value)].map((digit2) => digits[Number(digit2)] ?? digit2).join("");
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
    case "japaneseLegal":
      return formal(value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value <= 20 ? from(9312, value, 20) : from(12881, value - 20, 15);
    case "decimalEnclosedParen":
      return from(9332, value, 20);
    case "decimalEnclosedFullstop":
      return from(9352, value, 20);
    case "ideographEnclosedCircle":
      return from(12832, value, 10);
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return [...String(value)].map((digit2) => String.fromCharCode(digit2.charCodeAt(0) + 65248)).join("");
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "ideographTraditional":
      return [..."\u7532\u4E59\u4E19\u4E01\u620A\u5DF1\u5E9A\u8F9B\u58EC\u7678"][value - 1] ?? String(value);
    case "ideographZodiac":
      return [..."\u5B50\u4E11\u5BC5\u536F\u8FB0\u5DF3\u5348\u672A\u7533\u9149\u620C\u4EA5"][value - 1] ?? String(value);
    case "upperLetter":
      return letter(value, 65);
    case "lowerLetter":
      return letter(value, 97);
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}
function chinese(value) {
  if (value <= 0 || value > 9999) return String(value);
  let text2 = "";
  let gap = false;
  for (const [unit2, word] of [
    [1e3, "\u5343"],
    [100, "\u767E"],
    [10, "\u5341"],
    [1, ""]
  ]) {
    const digit2 = Math.floor(value / unit2) % 10;
    if (digit2 === 0) {
      gap = text2 !== "";
      continue;
    }
    text2 += (gap ? "\u96F6" : "") + (digit2 === 1 && unit2 === 10 && text2 === "" ? "" : digits[digit2]) + word;
    gap = false;
  }
  return text2;
}
function formal(value) {
  return [...value >= 10 && value < 20 ? `\u4E00${chinese(value)}` : chinese(value)].map((word) => "\u96F6\u58F9\u8D30\u53C1\u8086\u4F0D\u9646\u67D2\u634C\u7396\u62FE\u4F70\u4EDF"["\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343".indexOf(word)] ?? word).join("");
}
function from(first2, value, count3) {
  return value >= 1 && value <= count3 ? String.fromCharCode(first2 + value - 1) : String(value);
}
function letter(value, first2) {
  if (value < 1 || value > 26 * 8) return String(value);
  return String.fromCharCode(first2 + (value - 1) % 26).repeat(Math.ceil(value / 26));
}
function roman(value) {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text2 = "";
  for (const [worth, sign] of [
    [1e3, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"]
  ]) {
    for (; rest >= worth; rest -= worth) text2 += sign;
  }
  return text2;
}
var digits;
var init_numerals = __esm({
  "repo/src/phases/1-decode/numerals.ts"() {
    "use strict";
    digits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
  }
});

// repo/src/phases/1-decode/office.ts
import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
function unpackParts(bytes) {
  if (((bytes[6] ?? 0) & 1) === 1) {
    throw new Failure("FILE_ENCRYPTED", "The archive is encrypted with a password.", "Unpack it and read what is inside.");
  }
  const names2 = [];
  let parts2;
  try {
    parts2 = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names2.push(name);
        const wanted = /^(?:_rels\/\.rels|word\/[^/]+\.xml)$/.test(name) && /rels|document|numbering|styles/.test(name);
        if (wanted && originalSize > largestPart) throw tooLarge();
        return wanted;
      }
    });
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw broken("The archive is damaged.", error);
  }
  if (Object.keys(parts2).some((name) => name.startsWith("word/"))) return new Map(Object.entries(parts2));
  if (names2.includes("OFD.xml")) {
    throw new Failure("FILE_BINARY", "The file is an OFD document.", "Open it in an OFD reader and save it as PDF.");
  }
  const other = names2.some((name) => name.startsWith("xl/")) ? "a spreadsheet" : names2.some((name) => name.startsWith("ppt/")) ? "a presentation" : names2.includes("content.xml") && names2.includes("mimetype") ? "an OpenDocument text" : void 0;
  if (other !== void 0) {
    throw new Failure("FILE_BINARY", `The file is ${other}.`, "Open it in its program and save it as DOCX or PDF.");
  }
  if (names2.length === 0) throw broken("The archive is empty or damaged.", void 0);
  throw new Failure("FILE_BINARY", "The file is an archive that holds no Word document.", "Unpack it and read what is inside.");
}
function parsePart(bytes) {
  if (bytes.length > largestPart) throw tooLarge();
  const wide3 = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  const xml = wide3 ? new TextDecoder(bytes[0] === 255 ? "utf-16le" : "utf-16be").decode(bytes) : strFromU8(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw broken("The document declares entities of its own.", void 0);
  try {
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: "",
      removeNSPrefix: true,
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: false,
      processEntities: false,
      ignoreDeclaration: true,
      ignorePiTags: true,
      maxNestedTags: deepest
    });
    const parsed = parser.parse(xml);
    return { name: "", attributes: {}, children: nodes(parsed), text: "" };
  } catch (error) {
    throw broken("The document is not well-formed.", error);
  }
}
function childOf(node, name) {
  return node?.children.find((child) => child.name === name);
}
function setting(node, name) {
  return childOf(node, name)?.attributes.val;
}
function nodes(parsed) {
  if (!Array.isArray(parsed)) return [];
  return parsed.map((entry) => {
    const name = Object.keys(entry).find((key) => key !== ":@") ?? "";
    const content = entry[name];
    if (name === "#text") return { name, attributes: {}, children: [], text: plain(String(content)) };
    const attributes = entry[":@"] ?? {};
    return { name, attributes: escaped(attributes), children: nodes(content), text: "" };
  });
}
function escaped(attributes) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value.includes("&")) attributes[key] = plain(value);
  }
  return attributes;
}
function plain(text2) {
  if (!text2.includes("&")) return text2;
  return text2.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole4, hex, decimal, name) => {
      if (name !== void 0) return named[name.toLowerCase()] ?? whole4;
      const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 1114111 && !(code >= 55296 && code <= 57343) ? String.fromCodePoint(code) : "\uFFFD";
    }
  );
}
function tooLarge() {
  return new Failure("FILE_TOO_LARGE", `The document unpacks to more than ${largestPart} bytes.`, "Save its text alone.");
}
function broken(message, cause) {
  return new Failure("FILE_BROKEN", message, "Download the document again, or open it in a word processor and save it anew.", cause);
}
var largestPart, deepest, named;
var init_office = __esm({
  "repo/src/phases/1-decode/office.ts"() {
    "use strict";
    init_failure();
    largestPart = 48 * 1024 * 1024;
    deepest = 400;
    named = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  }
});

// repo/src/phases/1-decode/docx-numbering.ts
function readNumbering(numbering, styles) {
  const lists = readLists(childOf(numbering, "numbering"));
  const named5 = readStyles(childOf(styles, "styles"));
  return {
    label(properties) {
      const place = placeOf(properties, named5);
      const list = place === void 0 ? void 0 : lists.get(place.numId);
      return place === void 0 || list === void 0 ? "" : next(list, place.level);
    },
    inContents(properties) {
      const id2 = setting(properties, "pStyle");
      return id2 !== void 0 && /^toc\s*(?:\d|heading)/i.test(named5.get(id2)?.name ?? id2);
    }
  };
}
function readLists(root) {
  const lists = /* @__PURE__ */ new Map();
  if (root === void 0) return lists;
  const abstracts = /* @__PURE__ */ new Map();
  for (const node of root.children.filter(({ name }) => name === "abstractNum")) {
    abstracts.set(node.attributes.abstractNumId ?? "", { counters: [], levels: readLevels(node), restarts: /* @__PURE__ */ new Map() });
  }
  for (const node of root.children.filter(({ name }) => name === "num")) {
    const abstract = abstracts.get(setting(node, "abstractNumId") ?? "");
    if (abstract === void 0) continue;
    const levels = new Map(abstract.levels);
    const restarts = /* @__PURE__ */ new Map();
    for (const override of node.children.filter(({ name }) => name === "lvlOverride")) {
      const at = Number(override.attributes.ilvl ?? 0);
      const start = setting(override, "startOverride");
      if (start !== void 0) restarts.set(at, whole(start, 1));
      for (const [level, read5] of readLevels(override)) levels.set(level, read5);
    }
    lists.set(node.attributes.numId ?? "", { counters: abstract.counters, levels, restarts });
  }
  return lists;
}
function readLevels(parent) {
  const levels = /* @__PURE__ */ new Map();
  for (const node of parent.children.filter(({ name }) => name === "lvl")) {
    const restart = setting(node, "lvlRestart");
    levels.set(Number(node.attributes.ilvl ?? 0), {
      format: setting(node, "numFmt") ?? "decimal",
      pattern: setting(node, "lvlText") ?? "",
      start: whole(setting(node, "start"), 1),
      spaced: setting(node, "suff") !== "nothing",
      restartAfter: restart === void 0 ? void 0 : Number(restart),
      legal: childOf(node, "isLgl") !== void 0
    });
  }
  return levels;
}
function readStyles(root) {
  const styles = /* @__PURE__ */ new Map();
  for (const node of root?.children ?? []) {
    if (node.name !== "style" || node.attributes.type === "character") continue;
    const list = childOf(childOf(node, "pPr"), "numPr");
    styles.set(node.attributes.styleId ?? "", {
      basedOn: setting(node, "basedOn"),
      numId: setting(list, "numId"),
      level: setting(list, "ilvl"),
      name: setting(node, "name") ?? ""
    });
  }
  return styles;
}
function placeOf(properties, styles) {
  const own = childOf(properties, "numPr");
  let numId = setting(own, "numId");
  let level = setting(own, "ilvl");
  let id2 = setting(properties, "pStyle");
  for (let depth = 0; id2 !== void 0 && depth < 20 && (numId === void 0 || level === void 0); depth += 1) {
    const style = styles.get(id2);
    numId ??= style?.numId;
    level ??= style?.level;
    id2 = style?.basedOn;
  }
  return numId === void 0 || numId === "0" ? void 0 : { numId, level: whole(level, 0) };
}
function next(list, at) {
  const level = list.levels.get(at);
  if (level === void 0) return "";
  const restart = list.restarts.get(at);
  list.restarts.delete(at);
  const before = restart === void 0 ? list.counters[at] : void 0;
  list.counters[at] = before === void 0 ? restart ?? level.start : before + 1;
  for (let below = at + 1; below < 9; below += 1) {
    const after2 = list.levels.get(below)?.restartAfter;
    if (after2 !== 0 && (after2 === void 0 || at < after2)) list.counters[below] = void 0;
  }
  if (level.format === "bullet" || level.format === "none") return level.pattern.startsWith("\u2014") ? "\u2014\u2014" : "";
  const label2 = level.pattern.replace(/%([1-9])/g, (_, digit2) => {
    const index = Number(digit2) - 1;
    const shown = list.levels.get(index);
    const format = level.legal ? "decimal" : shown?.format ?? "decimal";
    return listNumeral(format, list.counters[index] ?? shown?.start ?? 1);
  });
  return level.spaced && !/[、．.）)①-⓿㉑-㊿\s]$/.test(label2) ? `${label2} ` : label2;
}
function whole(text2, otherwise) {
  const value = Number(text2);
  return text2 !== void 0 && Number.isInteger(value) && value >= 0 && value < 1e5 ? value : otherwise;
}
var init_docx_numbering = __esm({
  "repo/src/phases/1-decode/docx-numbering.ts"() {
    "use strict";
    init_numerals();
    init_office();
  }
});

// repo/src/phases/1-decode/table.ts
function tableLines(rows) {
  const carried = /* @__PURE__ */ new Map();
  const lines = [];
  let header = [];
  for (const row of rows) {
    const cells = [];
    const skip = () => {
      for (let over = carried.get(cells.length); over !== void 0; over = carried.get(cells.length)) {
        const column = cells.length;
        if (over.left <= 1) carried.delete(column);
        else carried.set(column, { left: over.left - 1, text: over.text });
        cells.push(repeated.test(header[column] ?? "") ? over.text : "");
      }
    };
    for (const cell of row) {
      skip();
      const text2 = joinCell(cell.lines);
      const column = cells.length;
      if (cell.rows > 1) carried.set(column, { left: Math.min(cell.rows, 1e3) - 1, text: text2 });
      cells.push(text2);
      for (let extra = 1; extra < Math.min(cell.columns, 64); extra += 1) {
        if (cell.rows > 1) carried.set(cells.length, { left: Math.min(cell.rows, 1e3) - 1, text: "" });
        cells.push("");
      }
    }
    skip();
    if (header.length === 0 && cells.filter((text2) => text2 !== "").length > 1) header = cells;
    const line2 = cells.join("	").replace(/\t+$/, "");
    if (line2.trim() !== "") lines.push(line2);
  }
  return lines;
}
function joinCell(lines) {
  const kept = lines.flatMap((line2) => line2.split("\n")).map((line2) => line2.replace(/\s+/g, " ").trim());
  const words2 = kept.filter((line2) => line2 !== "");
  if (namesBodies(words2)) return words2.join("\u3001");
  return words2.join(" ");
}
function namesBodies(lines) {
  return lines.length > 1 && lines.every((line2) => body.test(line2.trim()));
}
var repeated, body;
var init_table = __esm({
  "repo/src/phases/1-decode/table.ts"() {
    "use strict";
    repeated = /单位|單位|部门|部門|责任|責任|牵头|牽頭|配合|时限|時限|时间|時間|进度|進度/;
    body = /^[^\s，。；：、,;:]{2,24}(?:厅|廳|局|委|办|辦|部|院|会|會|府|心|司|行|署|校|社|馆|館|所|队|隊|团|團|处|處|区|區|县|縣|市|州|）|\))$/;
  }
});

// repo/src/phases/1-decode/docx.ts
var docx_exports = {};
__export(docx_exports, {
  readDocx: () => readDocx
});
function readDocx(bytes) {
  const parts2 = unpackParts(bytes);
  const main = parts2.get(mainPath(parts2)) ?? parts2.get("word/document.xml");
  if (main === void 0) throw damaged();
  const body3 = childOf(childOf(parsePart(main), "document"), "body");
  if (body3 === void 0) throw damaged();
  const optional2 = (path) => {
    const part = parts2.get(path);
    return part === void 0 ? void 0 : parsePart(part);
  };
  const numbering = readNumbering(optional2("word/numbering.xml"), optional2("word/styles.xml"));
  return blockLines(body3.children, numbering).join("\n");
}
function mainPath(parts2) {
  const rels = parts2.get("_rels/.rels");
  if (rels === void 0) return "";
  const all2 = childOf(parsePart(rels), "Relationships")?.children ?? [];
  return all2.find(({ attributes }) => /\/officeDocument$/.test(attributes.Type ?? ""))?.attributes.Target?.replace(/^\//, "") ?? "";
}
function damaged() {
  return new Failure("FILE_BROKEN", "The Word document has no main part.", "Open it in a word processor and save it anew.");
}
function blockLines(nodes2, numbering) {
  const lines = [];
  for (const node of nodes2) {
    if (node.name === "p") paragraph(node, numbering, lines);
    else if (node.name === "tbl") for (const line2 of tableLines(tableRows(node, numbering))) lines.push(line2);
    else if (node.name === "sdt" && isContents(node)) continue;
    else if (!unprinted.has(node.name) && node.children.length > 0)
      for (const line2 of blockLines(node.children, numbering)) lines.push(line2);
  }
  return lines;
}
function isContents(node) {
  const gallery = setting(childOf(childOf(node, "sdtPr"), "docPartObj"), "docPartGallery");
  return gallery === "Table of Contents";
}
function paragraph(node, numbering, lines) {
  const properties = childOf(node, "pPr");
  if (numbering.inContents(properties)) return;
  const boxes = [];
  const words2 = runText(node.children, boxes).trim();
  const label2 = numbering.label(properties);
  if (words2 !== "") lines.push(label2 + words2);
  for (const box of boxes) for (const line2 of blockLines(box.children, numbering)) lines.push(line2);
}
function runText(nodes2, boxes) {
  let text2 = "";
  for (const node of nodes2) {
    if (unprinted.has(node.name)) continue;
    if (node.name === "t") text2 += node.children.map((child) => child.text).join("");
    else if (node.name === "txbxContent") boxes.push(node);
    else if (node.name === "tab" || node.name === "ptab") text2 += " ";
    else if (node.name === "br" || node.name === "cr") text2 += "\n";
    else if (node.name === "noBreakHyphen") text2 += "-";
    else if (node.name === "r" && isHidden(node)) continue;
    else if (node.children.length > 0) text2 += runText(node.children, boxes);
  }
  return text2;
}
function isHidden(run) {
  const vanish = childOf(childOf(run, "rPr"), "vanish");
  return vanish !== void 0 && !["0", "false", "off"].includes(vanish.attributes.val ?? "true");
}
function tableRows(table2, numbering) {
  const open2 = /* @__PURE__ */ new Map();
  return rowsOf(table2).map((row) => {
    const cells = [];
    let column = Number(setting(childOf(row, "trPr"), "gridBefore") ?? 0);
    for (let at = 0; at < column && at < 64; at += 1) cells.push({ lines: [], columns: 1, rows: 1 });
    for (const node of cellsOf(row)) {
      const properties = childOf(node, "tcPr");
      const columns2 = Math.max(1, Number(setting(properties, "gridSpan") ?? 1) || 1);
      const merge = childOf(properties, "vMerge");
      const above = open2.get(column);
      if (merge !== void 0 && merge.attributes.val !== "restart" && above !== void 0) above.rows += 1;
      else {
        const cell = { lines: blockLines(node.children, numbering), columns: columns2, rows: 1 };
        cells.push(cell);
        open2.set(column, cell);
      }
      column += columns2;
    }
    return cells;
  });
}
function rowsOf(table2) {
  return table2.children.flatMap(
    (node) => node.name === "tr" ? [node] : ["sdt", "sdtContent", "ins", "customXml"].includes(node.name) ? rowsOf(node) : []
  );
}
function cellsOf(row) {
  return row.children.flatMap(
    (node) => node.name === "tc" ? [node] : ["sdt", "sdtContent", "ins", "customXml"].includes(node.name) ? cellsOf(node) : []
  );
}
var unprinted;
var init_docx = __esm({
  "repo/src/phases/1-decode/docx.ts"() {
    "use strict";
    init_failure();
    init_docx_numbering();
    init_office();
    init_table();
    unprinted = /* @__PURE__ */ new Set(["del", "moveFrom", "instrText", "delText", "rt", "rPr", "pPr", "Fallback", "delInstrText", "fldData"]);
  }
});

// repo/src/phases/1-decode/pdf-boxes.ts
function boxesOf({ fnArray, argsArray }, codes) {
  const boxes = [];
  const stack = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((code, at) => {
    const args = argsArray[at];
    if (code === codes.save) stack.push(matrix);
    else if (code === codes.restore) matrix = stack.pop() ?? matrix;
    else if (code === codes.transform) matrix = times(matrix, args);
    else if (code === codes.constructPath && boxes.length < most) {
      const [paint, , extent] = args;
      if (extent === null || extent === void 0) return;
      const box = placed(matrix, extent);
      const outlined = paint === codes.stroke || paint === codes.closeStroke;
      if (outlined && box.right - box.left > 6 && box.top - box.bottom > 6) boxes.push(...sides(box));
      else boxes.push(box);
    }
  });
  return boxes.length < most ? boxes : [];
}
function times(a, b) {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5]
  ];
}
function placed(m, extent) {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(extent);
  const xs = [m[0] * x0 + m[2] * y0 + m[4], m[0] * x1 + m[2] * y1 + m[4]];
  const ys = [m[1] * x0 + m[3] * y0 + m[5], m[1] * x1 + m[3] * y1 + m[5]];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}
function sides({ left, right, bottom, top }) {
  return [
    { left, right, bottom, top: bottom },
    { left, right, bottom: top, top },
    { left, right: left, bottom, top },
    { left: right, right, bottom, top }
  ];
}
var most;
var init_pdf_boxes = __esm({
  "repo/src/phases/1-decode/pdf-boxes.ts"() {
    "use strict";
    most = 4e3;
  }
});

// repo/src/phases/1-decode/pdf-lines.ts
function linesOf(glyphs) {
  const sorted = glyphs.filter(({ text: text2 }) => text2.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  const rows = [];
  let row = [];
  let base = 0;
  for (const glyph of sorted) {
    if (row.length > 0 && Math.abs(base - glyph.y) > Math.max(2, glyph.size * 0.4)) {
      rows.push(row);
      row = [];
    }
    if (row.length === 0) base = glyph.y;
    row.push(glyph);
  }
  if (row.length > 0) rows.push(row);
  return rows.map(lineOf);
}
function lineOf(row) {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const cells = [];
  let size = 0;
  for (const glyph of sorted) {
    size = Math.max(size, glyph.size);
    const open2 = cells.at(-1);
    const gap = open2 === void 0 ? 0 : glyph.x - open2.right;
    if (open2 === void 0 || gap > glyph.size) {
      cells.push({ text: glyph.text.trimStart(), left: glyph.x, right: glyph.x + glyph.width });
      continue;
    }
    if (glyph.x < open2.left + (open2.right - open2.left) * 0.98 && gap < -glyph.width * 0.7 && open2.text.endsWith(glyph.text)) continue;
    const spaced = gap > glyph.size * 0.2 && ascii2.test(open2.text) && /^[!-~]/.test(glyph.text);
    open2.text += (spaced ? " " : "") + glyph.text;
    open2.right = Math.max(open2.right, glyph.x + glyph.width);
  }
  const parts2 = cells.map((cell) => ({ ...cell, text: cell.text.trim() })).filter(({ text: text2 }) => text2 !== "");
  return {
    text: parts2.map(({ text: text2 }) => text2).join(" "),
    left: parts2[0]?.left ?? 0,
    right: parts2.at(-1)?.right ?? 0,
    y: sorted[0]?.y ?? 0,
    size,
    cells: parts2
  };
}
function dropFurniture(pages) {
  const seen = /* @__PURE__ */ new Map();
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(({ key: key2 }) => key2))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = pages.length < 6 ? 2 : Math.max(3, Math.ceil(pages.length / 4));
  return pages.map((lines) => {
    const dropped = /* @__PURE__ */ new Set();
    for (const { line: line2, key, depth } of edges(lines)) {
      if (depth === 0 && pageNumber.test(line2.text) || (seen.get(key) ?? 0) >= least) dropped.add(line2);
    }
    return lines.filter((line2) => !dropped.has(line2));
  });
}
function edges(lines) {
  const found = [];
  for (const depth of [0, 1]) {
    const top = lines[depth];
    const bottom = lines[lines.length - 1 - depth];
    if (top !== void 0 && top.row === void 0) found.push({ line: top, key: `top ${mask(top)}`, depth });
    if (bottom !== void 0 && bottom !== top && bottom.row === void 0)
      found.push({ line: bottom, key: `bottom ${mask(bottom)}`, depth });
  }
  return found;
}
function mask(line2) {
  return `${Math.round(line2.y / 4)} ${line2.text.replace(/\d+/g, "#").replace(/\s/g, "")}`;
}
function glue(text2, more) {
  return /[A-Za-z0-9,.;]$/.test(text2) && /^[A-Za-z]/.test(more) ? `${text2} ${more}` : text2 + more;
}
var ascii2, pageNumber;
var init_pdf_lines = __esm({
  "repo/src/phases/1-decode/pdf-lines.ts"() {
    "use strict";
    ascii2 = /[!-~]$/;
    pageNumber = /^[\s\-—–―~·.]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[,，/]?\s*(?:共\s*)?\d{0,4}(?:\s*页)?)?[\s\-—–―~·.]*$/;
  }
});

// repo/src/phases/1-decode/pdf-grid.ts
function linesWithTables(glyphs, boxes) {
  let rest = glyphs;
  const lines = [];
  for (const grid of gridsOf(boxes)) {
    const inside = (glyph) => placeOf2(grid, glyph) !== void 0;
    const rows = rowsOf2(grid, rest.filter(inside));
    if (rows.length < 2) continue;
    rest = rest.filter((glyph) => !inside(glyph));
    rows.forEach((text2, at) => {
      lines.push({ text: text2, left: grid.columns[0] ?? 0, right: 0, y: (grid.rows[0] ?? 0) - at * 0.01, size: 1, cells: [], row: true });
    });
  }
  return [...linesOf(rest), ...lines].sort((a, b) => b.y - a.y);
}
function gridsOf(boxes) {
  const upright = boxes.filter((box) => box.right - box.left <= thin && box.top - box.bottom > 6).sort((a, b) => b.top - a.top);
  const level = boxes.filter((box) => box.top - box.bottom <= thin && box.right - box.left > 6);
  const groups = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const rule of upright) {
    const group = groups.at(-1);
    if (group !== void 0 && rule.top >= bottom - slack) group.push(rule);
    else groups.push([rule]);
    bottom = groups.at(-1)?.length === 1 ? rule.bottom : Math.min(bottom, rule.bottom);
  }
  return groups.flatMap((group) => {
    const top = Math.max(...group.map((rule) => rule.top));
    const low = Math.min(...group.map((rule) => rule.bottom));
    const across = level.filter((rule) => rule.bottom >= low - slack && rule.top <= top + slack);
    const columns2 = distinct(group.map(({ left, right }) => (left + right) / 2));
    const rows = distinct([top, low, ...across.map((rule) => (rule.top + rule.bottom) / 2)]).reverse();
    const huge = columns2.length > 60 || rows.length > 400;
    return columns2.length < 3 || rows.length < 3 || huge ? [] : [{ rules: [...group, ...across], columns: columns2, rows }];
  });
}
function rowsOf2(grid, glyphs) {
  const cells = /* @__PURE__ */ new Map();
  for (const glyph of glyphs) {
    const place = placeOf2(grid, glyph);
    if (place === void 0) continue;
    const [row, column] = originOf(grid, place.row, place.column);
    const key = `${row} ${column}`;
    cells.set(key, [...cells.get(key) ?? [], glyph]);
  }
  const rows = [];
  for (let row = 0; row + 1 < grid.rows.length; row += 1) {
    const cellsOfRow = [];
    for (let column = 0; column + 1 < grid.columns.length; column += 1) {
      const [top, left] = originOf(grid, row, column);
      if (top !== row || left !== column) continue;
      let down = 1;
      while (row + down + 1 < grid.rows.length && originOf(grid, row + down, column)[0] === row) down += 1;
      let along = 1;
      while (column + along + 1 < grid.columns.length && originOf(grid, row, column + along)[1] === column) along += 1;
      cellsOfRow.push({ lines: [cellText(cells.get(`${row} ${column}`) ?? [])], rows: down, columns: along });
    }
    rows.push(cellsOfRow);
  }
  return tableLines(rows);
}
function cellText(glyphs) {
  const lines = linesOf(glyphs).map(({ text: text2 }) => text2);
  return namesBodies(lines) ? joinCell(lines) : lines.reduce(glue, "");
}
function originOf({ rules: rules4, columns: columns2, rows }, row, column) {
  const middle = (edges2, at) => ((edges2[at] ?? 0) + (edges2[at + 1] ?? 0)) / 2;
  let left = column;
  const y = middle(rows, row);
  while (left > 0 && !rules4.some((rule) => rule.bottom <= y && rule.top >= y && near(rule.left, rule.right, columns2[left]))) left -= 1;
  let top = row;
  const x = middle(columns2, column);
  while (top > 0 && !rules4.some((rule) => rule.left <= x && rule.right >= x && near(rule.bottom, rule.top, rows[top]))) top -= 1;
  return [top, left];
}
function near(from2, to, edge) {
  return edge !== void 0 && Math.abs((from2 + to) / 2 - edge) <= slack;
}
function placeOf2({ columns: columns2, rows }, { x, y, width, size }) {
  const middle = x + Math.min(width, size) / 2;
  const height = y + size * 0.3;
  const column = columns2.findIndex((edge, at) => edge <= middle && middle < (columns2[at + 1] ?? Number.NEGATIVE_INFINITY));
  const row = rows.findIndex((edge, at) => edge >= height && height > (rows[at + 1] ?? Number.POSITIVE_INFINITY));
  return column < 0 || row < 0 ? void 0 : { row, column };
}
function distinct(values) {
  const edges2 = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (edges2.length === 0 || value - (edges2.at(-1) ?? 0) > slack) edges2.push(value);
  }
  return edges2;
}
var thin, slack;
var init_pdf_grid = __esm({
  "repo/src/phases/1-decode/pdf-grid.ts"() {
    "use strict";
    init_pdf_lines();
    init_table();
    thin = 3;
    slack = 4;
  }
});

// repo/src/phases/1-decode/pdf-paragraphs.ts
function paragraphsOf(pages) {
  const margins = marginsOf(pages.flat().filter(({ row }) => row === void 0));
  const paragraphs = [];
  let before;
  for (const page of pages) {
    const gap = usualGap(page);
    for (let at = 0; at < page.length; at += 1) {
      const table2 = tableAt(page, at);
      if (table2 !== void 0) {
        paragraphs.push(...table2.rows);
        at = table2.end - 1;
        before = void 0;
        continue;
      }
      const line2 = page[at];
      if (line2 === void 0) continue;
      if (line2.row) {
        paragraphs.push(line2.text);
        before = void 0;
        continue;
      }
      if (before !== void 0 && goesOn(before, line2, margins, at === 0 ? void 0 : gap)) {
        paragraphs[paragraphs.length - 1] = glue(paragraphs.at(-1) ?? "", line2.text);
      } else paragraphs.push(line2.text);
      before = line2;
    }
  }
  return paragraphs;
}
function goesOn(before, line2, { left, right }, gap) {
  const em = before.size;
  if (Math.abs(before.size - line2.size) > em * 0.15) return false;
  if (before.right < right - em * 1.6) return false;
  if (line2.left > left + em * 1.2) return false;
  if (before.left > left + em * 2.6) return false;
  return gap === void 0 || before.y - line2.y <= gap * 1.6;
}
function marginsOf(lines) {
  const long = lines.filter(({ text: text2 }) => text2.length > 12);
  const rights = (long.length > 0 ? long : lines).map(({ right }) => right).sort((a, b) => a - b);
  return { left: commonest(long.map(({ left }) => Math.round(left))), right: rights[Math.floor(rights.length * 0.8)] ?? 0 };
}
function commonest(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best2 = 0;
  for (const [value, count3] of counts) if (count3 > (counts.get(best2) ?? 0)) best2 = value;
  return best2;
}
function usualGap(page) {
  const gaps = page.slice(1).map((line2, at) => (page[at]?.y ?? 0) - line2.y);
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}
function tableAt(page, from2) {
  const first2 = page[from2];
  if (first2 === void 0 || first2.cells.length < 3) return void 0;
  const columns2 = first2.cells.map(({ left }) => left);
  const rows = [];
  let end2 = from2;
  for (; end2 < page.length; end2 += 1) {
    const line2 = page[end2];
    if (line2 === void 0) break;
    const places = line2.cells.map(({ left }) => nearest(columns2, left));
    const narrow = line2.cells.length > 1 || (places[0] ?? 0) > 0 || line2.right - line2.left < line2.size * 8 && rows.length > 0;
    if (!narrow || rows.length === 0 && new Set(places).size < places.length) break;
    if (rows.length === 0 || places.includes(0) && line2.cells.length > 1) rows.push(columns2.map(() => ""));
    const row = rows.at(-1);
    line2.cells.forEach((cell, at) => {
      const place = places[at] ?? 0;
      if (row !== void 0) row[place] = glue(row[place] ?? "", cell.text);
    });
  }
  return rows.length < 2 ? void 0 : { rows: rows.map((row) => row.join("	").replace(/\t+$/, "")), end: end2 };
}
function nearest(columns2, left) {
  let best2 = 0;
  columns2.forEach((column, at) => {
    if (Math.abs(column - left) < Math.abs((columns2[best2] ?? 0) - left)) best2 = at;
  });
  return best2;
}
var init_pdf_paragraphs = __esm({
  "repo/src/phases/1-decode/pdf-paragraphs.ts"() {
    "use strict";
    init_pdf_lines();
  }
});

// repo/src/phases/1-decode/pdf-radicals.ts
function unradical(text2) {
  return text2.replace(/[\u2e80-\u2fd5]/g, (sign) => folded.get(sign) ?? sign.normalize("NFKC"));
}
var supplement, folded;
var init_pdf_radicals = __esm({
  "repo/src/phases/1-decode/pdf-radicals.ts"() {
    "use strict";
    supplement = "\u2E8C\u5C0F\u2E92\u5DF3\u2E93\u5E7A\u2E9B\u65E1\u2E9D\u6708\u2E9F\u6BCD\u2EA0\u6C11\u2EA2\u6C34\u2EA9\u738B\u2EAA\u758B\u2EAB\u76EE\u2EAC\u793A\u2EAE\u7AF9\u2EAF\u7CF8\u2EB0\u7E9F\u2EB1\u7F51\u2EB2\u7F51\u2EB3\u7F51\u2EB4\u7F51\u2EB6\u7F8A\u2EB7\u7F8A\u2EBB\u807F\u2EBC\u6708\u2EC1\u864E\u2EC2\u8863\u2EC3\u897F\u2EC4\u897F\u2EC5\u89C1\u2EC6\u89D2\u2EC7\u89D2\u2EC9\u8D1D\u2ECA\u8DB3\u2ECB\u8F66\u2ECC\u8FB6\u2ECD\u8FB6\u2ECE\u8FB6\u2ECF\u9091\u2ED0\u9485\u2ED1\u957F\u2ED2\u957F\u2ED3\u957F\u2ED4\u95E8\u2ED6\u961C\u2ED7\u96E8\u2ED8\u9752\u2ED9\u97E6\u2EDA\u9875\u2EDB\u98CE\u2EDC\u98DE\u2EDD\u98DF\u2EDF\u98DF\u2EE0\u9963\u2EE2\u9A6C\u2EE3\u9AA8\u2EE4\u9B3C\u2EE5\u9C7C\u2EE6\u9E1F\u2EE7\u5364\u2EE8\u9EA6\u2EE9\u9EC4\u2EEA\u9EFE\u2EEC\u9F50\u2EEE\u9F7F\u2EF0\u9F99\u2EF2\u9F9F\u2EF3\u9F9F";
    folded = new Map(Array.from({ length: supplement.length / 2 }, (_, at) => [supplement.charAt(at * 2), supplement.charAt(at * 2 + 1)]));
  }
});

// repo/src/phases/1-decode/pdf.ts
var pdf_exports = {};
__export(pdf_exports, {
  readPdf: () => readPdf
});
async function readPdf(bytes) {
  const { getDocument, OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    // The library takes the buffer over, and refuses Node's own kind of bytes.
    data: new Uint8Array(bytes),
    cMapUrl: resources("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: resources("standard_fonts"),
    wasmUrl: resources("wasm"),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0
  });
  try {
    const document = await task.promise;
    const pages = [];
    const empty = [];
    for (let number3 = 1; number3 <= Math.min(document.numPages, mostPages); number3 += 1) {
      const lines = await readPage(await document.getPage(number3), OPS);
      if (lines.length === 0) empty.push(number3);
      pages.push(lines);
    }
    return { text: paragraphsOf(dropFurniture(pages)).join("\n"), problems: needsOcr(empty, pages.length) };
  } catch (error) {
    throw failureOf(error);
  } finally {
    await task.destroy();
  }
}
async function readPage(page, codes) {
  try {
    const glyphs = await glyphsOf(page);
    const lines = linesOf(glyphs);
    if (page.rotate !== 0 || lines.filter(({ cells }) => cells.length > 1).length < 2) return lines;
    return linesWithTables(glyphs, boxesOf(await page.getOperatorList(), codes));
  } catch {
    return [];
  } finally {
    page.cleanup();
  }
}
async function glyphsOf(page) {
  const { items } = await page.getTextContent();
  const turned = page.rotate % 180 !== 0;
  return items.flatMap((item) => {
    if (!("str" in item)) return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    if (!turned && Math.abs(b) > Math.abs(a)) return [];
    const place = page.rotate === 90 ? { x: -y, y: x } : page.rotate === 270 ? { x: y, y: -x } : page.rotate === 180 ? { x: -x, y: -y } : { x, y };
    return [{ text: unradical(item.str), ...place, width: item.width, size: Math.hypot(a, b) || item.height || 1 }];
  });
}
function needsOcr(empty, pages) {
  if (empty.length === 0) return [];
  const which = empty.length === pages ? "No page has" : `Pages ${empty.slice(0, 20).join(", ")}${empty.length > 20 ? " and more" : ""} have no`;
  const message = empty.length === pages ? `${which} a text layer.` : `${which} text layer.`;
  return [{ code: "needs-ocr", message, hint: "Run text recognition on these pages and read the result.", span: void 0 }];
}
function failureOf(error) {
  if (error instanceof Failure) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return new Failure("FILE_ENCRYPTED", "The PDF asks for a password.", "Open it with its password and save it without one.", error);
  }
  return new Failure("FILE_BROKEN", "The PDF is damaged.", "Download it again, or print it to a new PDF.", error);
}
function resources(folder) {
  const url = new URL(`${folder}/`, import.meta.resolve("pdfjs-dist/package.json"));
  return decodeURIComponent(url.pathname).replace(/^\/(?=[A-Za-z]:)/, "");
}
var mostPages;
var init_pdf = __esm({
  "repo/src/phases/1-decode/pdf.ts"() {
    "use strict";
    init_failure();
    init_pdf_boxes();
    init_pdf_grid();
    init_pdf_lines();
    init_pdf_paragraphs();
    init_pdf_radicals();
    mostPages = 3e3;
  }
});

// repo/src/phases/1-decode/html-dom.ts
import { parse } from "parse5";
function parsePage(html) {
  return parse(html);
}
function isElement(node) {
  return "tagName" in node;
}
function attribute(element, name) {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
function isLink(element) {
  if (element.tagName !== "a") return false;
  const href = attribute(element, "href");
  return href === void 0 ? attribute(element, "name") === void 0 && attribute(element, "id") === void 0 : !/^\s*#./.test(href);
}
function isAround(element, prose, most2 = 400) {
  if (silent.has(element.tagName)) return true;
  const style = attribute(element, "style") ?? "";
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || attribute(element, "hidden") !== void 0) return true;
  const role = attribute(element, "role");
  if (role === "navigation" || role === "contentinfo" || role === "search" || role === "banner") return true;
  if (element.tagName === "body" || prose > most2) return false;
  return around.test(`${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`);
}
function countProse(root) {
  const counts = /* @__PURE__ */ new Map();
  const visit = (node, depth) => {
    let sum = 0;
    for (const child of node.childNodes) {
      if (child.nodeName === "#text" && "value" in child) sum += han(child.value);
      else if (isElement(child) && depth < deepest2 && !silent.has(child.tagName)) {
        const inner2 = visit(child, depth + 1);
        if (!isLink(child)) sum += inner2;
      }
    }
    counts.set(node, sum);
    return sum;
  };
  visit(root, 0);
  return counts;
}
function mainElement(root, counts, share2 = 0.4) {
  const all2 = counts.get(root) ?? 0;
  const marked = findAll(root, (element) => named2.test(`${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`));
  const document = marked.find((element) => all2 > 0 && (counts.get(element) ?? 0) >= all2 * share2);
  return document === void 0 ? densest(root, counts) : mainElement(document, counts, 0.8);
}
function densest(root, counts) {
  const all2 = counts.get(root) ?? 0;
  let here = root;
  if (all2 === 0) return root;
  for (let depth = 0; depth < deepest2; depth += 1) {
    const inner2 = here.childNodes.find((child) => isElement(child) && (counts.get(child) ?? 0) >= all2 * 0.8);
    if (inner2 === void 0 || !isElement(inner2) || /^(?:p|table|tbody|tr|ul|ol|dl|span|font|h[1-6])$/.test(inner2.tagName)) return here;
    here = inner2;
  }
  return here;
}
function find(node, test, depth = 0) {
  if (depth > deepest2) return void 0;
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (test(child)) return child;
    const inner2 = find(child, test, depth + 1);
    if (inner2 !== void 0) return inner2;
  }
  return void 0;
}
function findAll(node, test, depth = 0) {
  if (depth > deepest2) return [];
  return node.childNodes.flatMap((child) => !isElement(child) ? [] : test(child) ? [child] : findAll(child, test, depth + 1));
}
function han(text2) {
  let count3 = 0;
  for (let at = 0; at < text2.length; at += 1) {
    const code = text2.charCodeAt(at);
    if (code >= 13312 && code <= 40959) count3 += 1;
  }
  return count3;
}
var silent, around, deepest2, named2;
var init_html_dom = __esm({
  "repo/src/phases/1-decode/html-dom.ts"() {
    "use strict";
    silent = new Set(
      "script style noscript template svg iframe object embed canvas audio video select button input textarea option nav footer aside head link meta base map dialog".split(
        " "
      )
    );
    around = /(?:^|[-_\s])(?:nav|navbar|navigation|menu|footer|foot|breadcrumbs?|crumbs?|position|location|share|bdsharebuttonbox|sidebar|toolbar|copyright|qrcode|ewm|search|friendlinks?|links?|related|recommend|pagination|banner|topbar|login|print|fontsize|dangqian|weizhi)(?:$|[-_\s\d])/i;
    deepest2 = 600;
    named2 = /(?:^|\s)(?:UCAP-CONTENT|zoom|zoomcon|TRS_Editor|trs_editor_view|TRS_UEDITOR|pages_content|(?:article|art|content|news|detail|info|text)[-_]?(?:content|con|text|body|main|box)|(?:artic|con|xl)_?(?:con|text|main)|view-content|ewb-article-info|j-fontContent|vsb_content(?:_\d+)?)(?:$|\s)/i;
  }
});

// repo/src/phases/1-decode/html-furniture.ts
function isFurniture(line2) {
  return furniture.test(line2);
}
function publishedOn(line2) {
  if (labelOnly.test(line2) || line2.length > 160 || !/来源|时间|日期|浏览|阅读|点击|访问|字体|字号|作者|编辑/.test(line2)) return void 0;
  parts.lastIndex = 0;
  while (parts.lastIndex < line2.length) if (parts.exec(line2)?.[0] === void 0) return void 0;
  return stamp.exec(line2)?.[1]?.replace(/\s+\d{1,2}:\d{2}(?::\d{2})?$/, "") ?? "";
}
var furniture, date, stamp, labelOnly, parts;
var init_html_furniture = __esm({
  "repo/src/phases/1-decode/html-furniture.ts"() {
    "use strict";
    furniture = /^(?:[[【]?\s*(?:字体|字号|字體|字號)\s*[:：]?.{0,20}|[[【]?\s*(?:大\s*中\s*小|打印(?:本页|此页|页面)?|打印\s*关闭|关闭(?:窗口|本页)?|返回(?:顶部|首页|列表)|收藏|分享(?:到|至)?\s*[:：]?|下载文字版|下载图片版|繁體|简体|无障碍(?:浏览)?|扫一扫.{0,30}|相关(?:链接|附件|解读|阅读|文档)|上一篇.*|下一篇.*)\s*[\]】]?|(?:您现在的位置|您所在的位置|当前位置|所在位置|首页\s*[>＞»]).*|(?:浏览|阅读|点击)(?:次数|量|数)\s*[:：]?\s*\d*\s*次?|(?:版权所有|主办|主办单位|承办|承办单位|技术支持|网站标识码|ICP备案号?|.{0,4}公网安备|地址|邮编|联系电话)\s*[:：].{0,120}|(?:版权所有|copyright\b|©).{0,120}|.{0,20}ICP备\d+号.{0,40})$/i;
    date = String.raw`(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?`;
    stamp = new RegExp(`(?:(?:\u53D1\u5E03|\u53D1\u6587|\u516C\u5F00|\u66F4\u65B0|\u5F55\u5165)?(?:\u65F6\u95F4|\u65E5\u671F)\\s*[:\uFF1A]?\\s*)?(${date})`);
    labelOnly = new RegExp(`^[\\u3400-\\u9fff]{4}\uFF1A${date}$`);
    parts = new RegExp(
      [
        `(?:(?:\u53D1\u5E03|\u53D1\u6587|\u516C\u5F00|\u66F4\u65B0|\u5F55\u5165)?(?:\u65F6\u95F4|\u65E5\u671F)\\s*[:\uFF1A]?\\s*)?${date}`,
        "(?:\u4FE1\u606F\u6765\u6E90|\u6587\u7AE0\u6765\u6E90|\u7A3F\u4EF6\u6765\u6E90|\u6765\u6E90|\u4F5C\u8005|\u8D23\u4EFB\u7F16\u8F91|\u7F16\u8F91|\u5BA1\u6838|\u53D1\u5E03\u4EBA)\\s*[:\uFF1A]\\s*[^\\s:\uFF1A|]{0,40}?(?=\\s|$|\\||\u65F6\u95F4|\u65E5\u671F|\u53D1\u5E03|\u66F4\u65B0|\u6D4F\u89C8|\u9605\u8BFB|\u70B9\u51FB|\u8BBF\u95EE|\u5B57\u4F53|\u5B57\u53F7|\u4F5C\u8005|\u8D23\u4EFB\u7F16\u8F91|\u7F16\u8F91|\u5BA1\u6838|\u6253\u5370|\u5206\u4EAB|[\u3010[(\uFF08])",
        "(?:\u6D4F\u89C8|\u9605\u8BFB|\u70B9\u51FB|\u8BBF\u95EE)(?:\u6B21\u6570|\u91CF|\u6570)?\\s*[:\uFF1A]?\\s*\\d*\\s*\u6B21?",
        "(?:\u5B57\u4F53|\u5B57\u53F7|\u5B57\u9AD4|\u5B57\u865F)\\s*[:\uFF1A]?",
        "[\u5927\u4E2D\u5C0F\u9ED8\u8BA4\u7279T]+(?=[\\s|\\]\u3011\uFF09)]|$)",
        "\u6253\u5370(?:\u672C\u9875|\u6B64\u9875)?|\u5173\u95ED(?:\u7A97\u53E3|\u672C\u9875)?|\u5206\u4EAB(?:\u5230|\u81F3)?\\s*[:\uFF1A]?|\u6536\u85CF|\u5FAE\u4FE1|\u5FAE\u535A|QQ\u7A7A\u95F4",
        "[\\s|\uFF5C/\\[\\]\u3010\u3011()\uFF08\uFF09<>\uFF1C\uFF1E\u300C\u300D\xB7\u2022:\uFF1A-]+"
      ].join("|"),
      "y"
    );
  }
});

// repo/src/phases/1-decode/html-metadata.ts
function labelOf(words2) {
  const bare5 = words2.replace(/[\s\u00a0\u3000【】[\]]/g, "").replace(/[:：]$/, "");
  return labels.test(simple(bare5)) ? bare5 : void 0;
}
function labelled(line2) {
  const match2 = /^\s*[【[]?\s*([\u3400-\u9fff\s\u00a0\u3000]{2,16}?)\s*[】\]]?\s*[:：]\s*(.*)$/su.exec(line2);
  const label2 = match2?.[1] === void 0 ? void 0 : labelOf(match2[1]);
  return label2 === void 0 ? void 0 : { label: label2, value: (match2?.[2] ?? "").trim() };
}
function metadataLines(rows) {
  const pairs = [];
  let cells = 0;
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      const words2 = (row[at] ?? "").trim();
      if (words2 === "") continue;
      cells += 1;
      const label2 = labelOf(words2);
      if (label2 !== void 0 && at + 1 < row.length) {
        pairs.push({ label: label2, value: (row[at + 1] ?? "").replace(/\s+/g, " ").trim() });
        at += 1;
        continue;
      }
      const both = labelled(words2);
      if (both !== void 0) pairs.push(both);
    }
  }
  if (pairs.length < 2 || pairs.length * 2 < cells) return void 0;
  return pairs.filter(({ value }) => value !== "").map(({ label: label2, value }) => `${label2}\uFF1A${value}`);
}
function simple(label2) {
  return label2.replace(
    /[號發佈機關單題類時間稱標內進實範圍狀態體裁廢規編統記錄開責門種來]/g,
    (sign) => "\u53F7\u53D1\u5E03\u673A\u5173\u5355\u9898\u7C7B\u65F6\u95F4\u79F0\u6807\u5185\u8FDB\u5B9E\u8303\u56F4\u72B6\u6001\u4F53\u88C1\u5E9F\u89C4\u7F16\u7EDF\u8BB0\u5F55\u5F00\u8D23\u95E8\u79CD\u6765"["\u865F\u767C\u4F48\u6A5F\u95DC\u55AE\u984C\u985E\u6642\u9593\u7A31\u6A19\u5167\u9032\u5BE6\u7BC4\u570D\u72C0\u614B\u9AD4\u88C1\u5EE2\u898F\u7DE8\u7D71\u8A18\u9304\u958B\u8CAC\u9580\u7A2E\u4F86".indexOf(sign)] ?? sign
  );
}
var labels;
var init_html_metadata = __esm({
  "repo/src/phases/1-decode/html-metadata.ts"() {
    "use strict";
    labels = /^(?:索引号|索取号|信息索引|信息索引号|主题分类|信息分类|组配分类|体裁分类|服务对象分类|公文种类|发文机关|发文单位|发布机构|发布机关|公开主体|公开机构|公开责任部门|制发机关|发文字号|发文文号|文件编号|文号|公文文号|成文日期|成文时间|生成日期|生成时间|生效日期|生效时间|实施日期|废止日期|发文日期|发文时间|发布日期|发布时间|公开日期|公开时间|公开方式|公开范围|公开形式|印发日期|有效性|时效性|公文时效|效力状态|有效期|文件状态|信息名称|文件名称|名称|标题|关键词|主题词|内容概述|信息来源|统一编号|规范性文件编号|登记号)$/;
  }
});

// repo/src/phases/1-decode/html.ts
var html_exports = {};
__export(html_exports, {
  readHtml: () => readHtml
});
function readHtml(html) {
  const page = parsePage(html);
  const body3 = find(page, ({ tagName }) => tagName === "body");
  if (body3 === void 0) return "";
  const counts = countProse(body3);
  const framed = readFrames(body3, counts.get(body3) ?? 0);
  if (framed !== void 0) return framed;
  const main = mainElement(body3, counts);
  const text2 = documentLines(blockLines2(main, counts));
  const outside = main === body3 ? [] : metadataOutside(body3, main, counts);
  const known2 = text2.slice(0, 40).join("").replace(/\s/g, "");
  const title = known2.includes(bare(pageTitle(page, body3))) ? [] : [pageTitle(page, body3)];
  return [...outside.filter((line2) => !known2.includes(bare(line2))), ...title, ...text2].join("\n");
}
function readFrames(body3, prose) {
  if (prose >= 100) return void 0;
  const frames = findAll(body3, ({ tagName }) => tagName === "iframe" || tagName === "frame");
  const inner2 = frames.map((frame) => readHtml(attribute(frame, "srcdoc") ?? "")).sort((a, b) => b.length - a.length)[0];
  if (inner2 !== void 0 && inner2.length > prose) return inner2;
  if (frames.length === 0) return void 0;
  throw new Failure(
    "FILE_EMPTY",
    "The page only frames the document, whose text stands in a page of its own.",
    "Open the frame in a tab of its own and save that page."
  );
}
function documentLines(lines) {
  return lines.flatMap((line2) => {
    if (isFurniture(line2)) return [];
    const date3 = publishedOn(line2);
    if (date3 === void 0) return [line2];
    return date3 === "" ? [] : [`\u53D1\u5E03\u65E5\u671F\uFF1A${date3}`];
  });
}
function pageTitle(page, body3) {
  const heading2 = find(body3, ({ tagName }) => tagName === "h1");
  const printed = heading2 === void 0 ? "" : joinCell(blockLines2(heading2, /* @__PURE__ */ new Map()));
  if (printed.length >= 6) return printed.replace(/ /g, "");
  const meta = find(page, (element) => element.tagName === "meta" && attribute(element, "name")?.toLowerCase() === "articletitle");
  const named5 = (meta === void 0 ? void 0 : attribute(meta, "content"))?.trim() ?? "";
  if (named5 !== "") return named5;
  const window = find(page, ({ tagName }) => tagName === "title");
  const [words2 = ""] = window === void 0 ? [] : blockLines2(window, /* @__PURE__ */ new Map());
  return words2.split(/\s*[-_|—–]\s*/).find((part) => /^[^\s]{6,}(?:通知|意见|方案|规划|计划|办法|决定|纲要|措施|细则|规定|公告|通告)$/.test(part)) ?? "";
}
function metadataOutside(body3, main, counts) {
  const lines = documentLines(blockLines2(body3, counts, main));
  const seen = /* @__PURE__ */ new Set();
  return lines.flatMap((line2) => {
    const pair = labelled(line2);
    if (pair !== void 0 && seen.has(pair.label)) return [];
    if (pair !== void 0) seen.add(pair.label);
    return pair === void 0 || pair.value === "" || pair.value.length > 120 ? [] : [`${pair.label}\uFF1A${pair.value}`];
  });
}
function bare(text2) {
  return text2.replace(/\s/g, "");
}
function blockLines2(root, counts, skip) {
  const lines = [];
  const most2 = Math.min(400, (counts.get(root) ?? 0) / 2);
  let open2 = "";
  let linked = 0;
  const close = () => {
    const words2 = open2.replace(/[\s\u00a0\u3000]+/g, " ").trim();
    if (words2 !== "" && (linked === 0 || linked < bare(open2).length)) lines.push(words2);
    open2 = "";
    linked = 0;
  };
  const visit = (node, depth, inLink) => {
    if (node.nodeName === "#text" && "value" in node) {
      open2 += node.value;
      if (inLink) linked += bare(node.value).length;
    }
    if (!isElement(node) || node === skip || depth > deepest2 || isAround(node, counts.get(node) ?? 0, most2)) return;
    if (node.tagName === "br") {
      close();
      return;
    }
    if (inline.has(node.tagName)) {
      for (const child of node.childNodes) visit(child, depth + 1, inLink || isLink(node));
      return;
    }
    close();
    const rows = node.tagName === "table" && find(node, ({ tagName }) => tagName === "table") === void 0 ? dataRows(node, counts) : void 0;
    if (rows !== void 0) {
      const plain2 = rows.map((row) => row.map((cell) => joinCell(cell.lines)));
      for (const line2 of metadataLines(plain2) ?? tableLines(rows)) lines.push(line2);
      return;
    }
    for (const child of node.childNodes) visit(child, depth + 1, inLink);
    close();
  };
  for (const child of root.childNodes) visit(child, 0, false);
  close();
  return joinLabels(lines);
}
function joinLabels(lines) {
  const joined = [];
  for (const line2 of lines) {
    const before = joined.at(-1);
    const label2 = before === void 0 ? void 0 : labelled(before);
    const own = labelled(line2);
    if (label2?.value === "" && own === void 0) joined[joined.length - 1] = `${label2.label}\uFF1A${line2}`;
    else joined.push(own === void 0 ? line2 : `${own.label}\uFF1A${own.value}`);
  }
  return joined;
}
function dataRows(table2, counts) {
  const rows = [];
  const visit = (node) => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === "tr") {
        const cells = child.childNodes.filter((cell) => isElement(cell) && (cell.tagName === "td" || cell.tagName === "th"));
        if (cells.some((cell) => (counts.get(cell) ?? 0) > 1500)) return false;
        rows.push(
          cells.map((cell) => ({ lines: blockLines2(cell, counts), rows: spanOf(cell, "rowspan"), columns: spanOf(cell, "colspan") }))
        );
      } else if (/^t(?:body|head|foot)$/.test(child.tagName) && !visit(child)) return false;
    }
    return true;
  };
  return visit(table2) && rows.some((row) => row.length > 1) ? rows : void 0;
}
function spanOf(cell, name) {
  const value = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}
var inline;
var init_html = __esm({
  "repo/src/phases/1-decode/html.ts"() {
    "use strict";
    init_failure();
    init_html_dom();
    init_html_furniture();
    init_html_metadata();
    init_table();
    inline = new Set(
      "a abbr b bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr o:p st1:chsdate".split(
        " "
      )
    );
  }
});

// repo/src/phases/1-decode/mhtml.ts
var mhtml_exports = {};
__export(mhtml_exports, {
  readMhtml: () => readMhtml
});
function readMhtml(bytes) {
  const read5 = [];
  let framed;
  for (const part of pagesIn(partOf(binary(bytes)), 0)) {
    const inner2 = contentOf(part);
    const decoded = decodeText(inner2, part.charset ?? declaredEncoding(inner2));
    try {
      read5.push({ ...decoded, text: part.type === "text/plain" ? decoded.text : readHtml(decoded.text) });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      framed = error;
    }
  }
  const [longest5] = read5.sort((a, b) => b.text.length - a.text.length);
  if (longest5 !== void 0 && longest5.text.trim() !== "") return longest5;
  throw framed ?? new Failure("FILE_EMPTY", "The saved page holds no text.", "Save the page again once it has loaded.");
}
function pagesIn(part, depth) {
  if (part.type === "text/html" || part.type === "text/plain") return [part];
  if (!part.type.startsWith("multipart/") || part.boundary === void 0 || depth > deepest3) return [];
  const [, ...inner2] = `
${part.content}`.split(`
--${part.boundary}`);
  return inner2.filter((text2) => !text2.startsWith("--")).flatMap((text2) => pagesIn(partOf(text2.replace(/^[ \t]*\r?\n/, "")), depth + 1));
}
function partOf(text2) {
  const blank = /\r?\n\r?\n/.exec(text2);
  const head = (blank === null ? text2 : text2.slice(0, blank.index)).replace(/\r?\n[ \t]+/g, " ");
  const header = (name) => new RegExp(`^${name}\\s*:\\s*(.*?)\\s*$`, "im").exec(head)?.[1] ?? "";
  const type = header("content-type");
  const parameter = (name) => new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, "i").exec(type)?.slice(1).find(Boolean);
  return {
    type: (/^[^;\s]+/.exec(type)?.[0] ?? "").toLowerCase(),
    charset: parameter("charset"),
    boundary: parameter("boundary"),
    encoding: header("content-transfer-encoding").toLowerCase(),
    content: blank === null ? "" : text2.slice(blank.index + blank[0].length)
  };
}
function contentOf({ encoding, content }) {
  if (encoding === "quoted-printable") {
    const plain2 = content.replace(/[ \t]*=[ \t]*\r?\n/g, "");
    return bytesOf(plain2.replace(/=([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))));
  }
  return bytesOf(encoding === "base64" ? fromBase64(content) : content);
}
function fromBase64(content) {
  const signs = content.replace(/[^A-Za-z0-9+/]/g, "");
  return atob(signs.length % 4 === 1 ? signs.slice(0, -1) : signs);
}
function binary(bytes) {
  let text2 = "";
  for (let at = 0; at < bytes.length; at += 8192) text2 += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text2;
}
function bytesOf(text2) {
  return Uint8Array.from(text2, (sign) => sign.charCodeAt(0));
}
var deepest3;
var init_mhtml = __esm({
  "repo/src/phases/1-decode/mhtml.ts"() {
    "use strict";
    init_failure();
    init_charset();
    init_html();
    init_kind();
    deepest3 = 8;
  }
});

// repo/tests/bench/read.ts
import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

// repo/src/isolated-decode.ts
import { Worker } from "node:worker_threads";

// repo/src/phases/1-decode/decode.ts
init_failure();
init_charset();
init_kind();
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
var largest = 100 * 1024 * 1024;
var longest = 8e6;
async function decode(bytes) {
  if (bytes.length === 0) throw new Failure("FILE_EMPTY", "The file is empty.", "Download the document again.");
  if (bytes.length > largest) {
    throw new Failure(
      "FILE_TOO_LARGE",
      `The file has ${bytes.length} bytes; at most ${largest} are read.`,
      "Split the file, or save its text alone."
    );
  }
  const read5 = await readKind(bytes);
  if (read5.text.length > longest) {
    throw new Failure(
      "FILE_TOO_LARGE",
      `The text has ${read5.text.length} characters; at most ${longest} are read.`,
      "Split the file into its documents."
    );
  }
  if (read5.text.trim() === "" && read5.problems.length === 0) {
    throw new Failure("FILE_EMPTY", "The file holds no text.", "Download the document again.");
  }
  return { ...read5, sha256: bytesToHex(sha256(bytes)) };
}
async function readKind(bytes) {
  const container = containerOf(bytes);
  if (container === "zip") {
    const { readDocx: readDocx2 } = await Promise.resolve().then(() => (init_docx(), docx_exports));
    return { kind: "docx", encoding: "utf-8", text: readDocx2(bytes), problems: [] };
  }
  if (container === "pdf") {
    const { readPdf: readPdf2 } = await Promise.resolve().then(() => (init_pdf(), pdf_exports));
    const { text: text3, problems: problems2 } = await readPdf2(bytes);
    return { kind: "pdf", encoding: "utf-8", text: text3, problems: problems2 };
  }
  if (container === "mhtml") {
    const { readMhtml: readMhtml2 } = await Promise.resolve().then(() => (init_mhtml(), mhtml_exports));
    const { text: text3, encoding: encoding2, guessed: guessed2 } = readMhtml2(bytes);
    return { kind: "html", encoding: encoding2, text: text3, problems: guessed2 ? [encodingGuessed(encoding2)] : [] };
  }
  const { text: text2, encoding, guessed } = decodeText(bytes, declaredEncoding(bytes));
  if (looksBinary(text2)) {
    throw new Failure("FILE_BINARY", "The file is none of text, HTML, DOCX or PDF.", "Save the document as text, HTML, DOCX or PDF.");
  }
  refuseForeignXml(text2);
  const problems = guessed ? [encodingGuessed(encoding)] : [];
  if (!looksLikeHtml(text2)) {
    if (text2.trim() === "") throw new Failure("FILE_EMPTY", "The file holds no text.", "Download the document again.");
    return { kind: "text", encoding, text: text2, problems };
  }
  const { readHtml: readHtml2 } = await Promise.resolve().then(() => (init_html(), html_exports));
  const page = readHtml2(text2);
  if (page.trim() === "") throw new Failure("FILE_EMPTY", "The page holds no text.", "Save the page again once it has loaded.");
  return { kind: "html", encoding, text: page, problems };
}
function encodingGuessed(encoding) {
  return {
    code: "encoding-guessed",
    message: `The text was read as ${encoding}, the encoding that reads best.`,
    hint: "Check the text; where it is wrong, save the file as UTF-8.",
    span: void 0
  };
}

// repo/src/isolated-decode.ts
init_kind();
init_failure();
var usual = { ms: 9e4, megabytes: 1536 };
var idleMs = 5e3;
async function isolatedDecode(bytes, limits = usual) {
  if (bytes.length === 0 || containerOf(bytes) !== "pdf") return decode(bytes);
  const done2 = line.then(() => readApart(bytes, limits));
  line = done2.catch(() => void 0);
  return done2;
}
var line = Promise.resolve();
var thread;
async function readApart(bytes, limits) {
  thread ??= startThread(limits);
  const { ask, stop: stop2 } = thread;
  const most2 = process.memoryUsage.rss() + limits.megabytes * 1024 ** 2;
  const deadline = setTimeout(() => stop2(tooSlow()), limits.ms + bytes.length / 1e3);
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > most2) stop2(tooLarge2());
  }, 100);
  try {
    const answer = await ask(bytes);
    if ("source" in answer) return answer.source;
    throw new Failure(answer.failure.code, answer.failure.message, answer.failure.hint);
  } finally {
    clearTimeout(deadline);
    clearInterval(watch);
  }
}
function startThread({ megabytes }) {
  const script = new URL("isolated-decode-worker.ts", import.meta.url).href;
  const start = `import { register } from ${JSON.stringify(import.meta.resolve("tsx/esm/api"))}; register(); await import(${JSON.stringify(script)})`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), {
    execArgv: ["--unhandled-rejections=none"],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // Nothing that a library prints belongs to the results.
    stdout: true,
    stderr: true
  });
  let waiting;
  let leave;
  const stop2 = (failure) => {
    if (thread === self) thread = void 0;
    void worker.terminate();
    waiting?.reject(failure);
    waiting = void 0;
  };
  worker.on("message", (answer) => {
    waiting?.resolve(answer);
    waiting = void 0;
    worker.unref();
    leave = setTimeout(() => stop2(broken2()), idleMs).unref();
  });
  worker.on("error", (error) => stop2(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge2() : broken2(error)));
  worker.on("exit", () => stop2(broken2()));
  const self = {
    ask(bytes) {
      clearTimeout(leave);
      worker.ref();
      const copy = new Uint8Array(bytes);
      worker.postMessage(copy, [copy.buffer]);
      return new Promise((resolve2, reject) => {
        waiting = { resolve: resolve2, reject };
      });
    },
    stop: stop2
  };
  return self;
}
var hint = "Download it again, or print it to a new PDF.";
function tooSlow() {
  return new Failure("FILE_BROKEN", "Reading the PDF came to no end; it was stopped.", hint);
}
function tooLarge2() {
  return new Failure("FILE_TOO_LARGE", "The PDF unpacks to more than can be held in memory.", hint);
}
function broken2(cause) {
  return new Failure("FILE_BROKEN", "The PDF is damaged: reading it ended without a result.", hint, cause);
}

// repo/src/text/span.ts
function inText(start, end2) {
  return { start, end: end2 };
}
function inSource(start, end2) {
  return { start, end: end2 };
}
function touching(spans, { start, end: end2 }) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== void 0 && found.start < end2 ? found : void 0;
}

// repo/src/text/offset-map.ts
var OffsetMapBuilder = class {
  /** Where each run begins in the derived text; the range of the source that its first unit was read from. */
  #at = [];
  #starts = [];
  #ends = [];
  #length = 0;
  /** Where the next unit must be read from to go on the last run; -1 where that is a range of another length. */
  #next = -1;
  /** Adds a unit that was read from the source's `[start, end)`; neither may fall. */
  add(start, end2) {
    if (start !== this.#next || end2 !== start + 1) {
      this.#at.push(this.#length);
      this.#starts.push(start);
      this.#ends.push(end2);
    }
    this.#next = end2 === start + 1 ? end2 : -1;
    this.#length++;
  }
  /** Takes the last unit back. */
  drop() {
    this.#length--;
    if (this.#next >= 0) this.#next--;
    if (this.#at.at(-1) !== this.#length) return;
    this.#at.pop();
    this.#starts.pop();
    this.#ends.pop();
    this.#next = -1;
  }
  /** The map, for a source of so many UTF-16 units. */
  finish(sourceLength) {
    const at = Uint32Array.from(this.#at);
    const starts = Uint32Array.from(this.#starts);
    const ends = Uint32Array.from(this.#ends);
    const length = this.#length;
    const startOf = (unit2) => {
      const run = runOf(at, unit2);
      const start = starts[run] ?? 0;
      return (ends[run] ?? 0) === start + 1 ? start + unit2 - (at[run] ?? 0) : start;
    };
    const endOf = (unit2) => {
      const run = runOf(at, unit2);
      const end2 = ends[run] ?? 0;
      return end2 === (starts[run] ?? 0) + 1 ? end2 + unit2 - (at[run] ?? 0) : end2;
    };
    return {
      toSource({ start, end: end2 }) {
        const from2 = start < length ? startOf(start) : sourceLength;
        return inSource(from2, end2 > start ? end2 <= length ? endOf(end2 - 1) : sourceLength : from2);
      },
      toText({ start, end: end2 }) {
        const from2 = firstUnit(length, (unit2) => endOf(unit2) > start);
        return inText(
          from2,
          Math.max(
            from2,
            firstUnit(length, (unit2) => startOf(unit2) >= end2)
          )
        );
      }
    };
  }
};
function runOf(at, unit2) {
  let low = 0;
  let high = at.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if ((at[middle] ?? 0) <= unit2) low = middle;
    else high = middle;
  }
  return low;
}
function firstUnit(length, fits2) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >> 1;
    if (fits2(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// repo/src/text/trie.ts
var Trie = class {
  #starts = new Uint8Array(65536);
  #root = { next: /* @__PURE__ */ new Map(), value: void 0 };
  constructor(words2) {
    for (const [word, value] of words2) {
      this.#starts[word.charCodeAt(0)] = 1;
      let branch2 = this.#root;
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        const known2 = branch2.next.get(code) ?? { next: /* @__PURE__ */ new Map(), value: void 0 };
        branch2.next.set(code, known2);
        branch2 = known2;
      }
      branch2.value = value;
    }
  }
  /** The longest word that starts at `start`, its length and value. */
  longestAt(text2, start) {
    if (start >= text2.length || this.#starts[text2.charCodeAt(start)] !== 1) return void 0;
    let found;
    let branch2 = this.#root;
    for (let at = start; at < text2.length; at++) {
      branch2 = branch2.next.get(text2.charCodeAt(at));
      if (branch2 === void 0) break;
      if (branch2.value !== void 0) found = { length: at + 1 - start, value: branch2.value };
    }
    return found;
  }
};

// repo/src/lexicon/place-aliases.ts
var provinceLetters = {
  11: "\u4EAC",
  12: "\u6D25",
  13: "\u5180",
  14: "\u664B",
  15: "\u8499",
  21: "\u8FBD",
  22: "\u5409",
  23: "\u9ED1",
  31: "\u6CAA",
  32: "\u82CF",
  33: "\u6D59",
  34: "\u7696",
  35: "\u95FD",
  36: "\u8D63",
  37: "\u9C81",
  41: "\u8C6B",
  42: "\u9102",
  43: "\u6E58",
  44: "\u7CA4",
  45: "\u6842",
  46: "\u743C",
  50: "\u6E1D",
  51: "\u5DDD",
  52: "\u9ED4",
  53: "\u4E91",
  54: "\u85CF",
  61: "\u9655",
  62: "\u7518",
  63: "\u9752",
  64: "\u5B81",
  65: "\u65B0"
};
var cityLetters = {
  \u7A57: "440100",
  \u752C: "330200",
  \u6995: "350100",
  \u84C9: "510100",
  \u7B51: "520100",
  \u9095: "450100",
  \u90D1: "410100",
  \u6D1B: "410300",
  \u6C88: "210100",
  \u676D: "330100",
  \u6E29: "330300",
  \u7ECD: "330600",
  \u5408: "340100",
  \u829C: "340200",
  \u53A6: "350200",
  \u6CC9: "350500",
  \u839E: "441900",
  \u4F5B: "440600",
  \u6C55: "440500",
  \u6F4D: "370700",
  \u6DC4: "370300",
  \u70DF: "370600",
  \u626C: "321000"
};
var placeAliases = [
  ["\u5185\u8499\u53E4", "150000", "province"],
  ["\u5E7F\u897F", "450000", "province"],
  ["\u897F\u85CF", "540000", "province"],
  ["\u5B81\u590F", "640000", "province"],
  ["\u65B0\u7586", "650000", "province"],
  ["\u65B0\u7586\u751F\u4EA7\u5EFA\u8BBE\u5175\u56E2", "650000", "province"],
  ["\u5EF6\u8FB9\u5DDE", "222400", "city"],
  ["\u6069\u65BD\u5DDE", "422800", "city"],
  ["\u6E58\u897F\u5DDE", "433100", "city"],
  ["\u6E58\u897F\u81EA\u6CBB\u5DDE", "433100", "city"],
  ["\u963F\u575D\u5DDE", "513200", "city"],
  ["\u7518\u5B5C\u5DDE", "513300", "city"],
  ["\u51C9\u5C71\u5DDE", "513400", "city"],
  ["\u9ED4\u897F\u5357\u5DDE", "522300", "city"],
  ["\u9ED4\u4E1C\u5357\u5DDE", "522600", "city"],
  ["\u9ED4\u5357\u5DDE", "522700", "city"],
  ["\u695A\u96C4\u5DDE", "532300", "city"],
  ["\u7EA2\u6CB3\u5DDE", "532500", "city"],
  ["\u6587\u5C71\u5DDE", "532600", "city"],
  ["\u897F\u53CC\u7248\u7EB3\u5DDE", "532800", "city"],
  ["\u5927\u7406\u5DDE", "532900", "city"],
  ["\u5FB7\u5B8F\u5DDE", "533100", "city"],
  ["\u6012\u6C5F\u5DDE", "533300", "city"],
  ["\u8FEA\u5E86\u5DDE", "533400", "city"],
  ["\u4E34\u590F\u5DDE", "622900", "city"],
  ["\u7518\u5357\u5DDE", "623000", "city"],
  ["\u6D77\u5317\u5DDE", "632200", "city"],
  ["\u9EC4\u5357\u5DDE", "632300", "city"],
  ["\u6D77\u5357\u5DDE", "632500", "city"],
  ["\u679C\u6D1B\u5DDE", "632600", "city"],
  ["\u7389\u6811\u5DDE", "632700", "city"],
  ["\u6D77\u897F\u5DDE", "632800", "city"],
  ["\u660C\u5409\u5DDE", "652300", "city"],
  ["\u535A\u5DDE", "652700", "city"],
  ["\u5DF4\u5DDE", "652800", "city"],
  ["\u514B\u5DDE", "653000", "city"],
  ["\u4F0A\u7281\u5DDE", "654000", "city"],
  ["\u5DE2\u6E56\u5E02", "340181", "county"],
  ["\u83B1\u829C\u5E02", "370116", "county"],
  ["\u8944\u6A0A\u5E02", "420600", "city"],
  ["\u601D\u8305\u5E02", "530800", "city"],
  ["\u6BD5\u8282\u5730\u533A", "520500", "city"],
  ["\u94DC\u4EC1\u5730\u533A", "520600", "city"],
  ["\u6D77\u4E1C\u5730\u533A", "630200", "city"],
  ["\u660C\u90FD\u5730\u533A", "540300", "city"],
  ["\u6797\u829D\u5730\u533A", "540400", "city"],
  ["\u5C71\u5357\u5730\u533A", "540500", "city"],
  ["\u90A3\u66F2\u5730\u533A", "540600", "city"],
  ["\u65E5\u5580\u5219\u5730\u533A", "540200", "city"],
  ["\u5410\u9C81\u756A\u5730\u533A", "650400", "city"],
  ["\u54C8\u5BC6\u5730\u533A", "650500", "city"],
  ["\u5170\u5DDE\u65B0\u533A", "620100", "city"],
  ["\u4E24\u6C5F\u65B0\u533A", "500000", "province"],
  ["\u897F\u54B8\u65B0\u533A", "610000", "province"],
  ["\u8D35\u5B89\u65B0\u533A", "520000", "province"],
  ["\u96C4\u5B89\u65B0\u533A", "130000", "province"],
  ["\u6EE8\u6D77\u65B0\u533A", "120116", "county"]
];
var wordsThatAreCities = new Set(
  "\u5409\u6797 \u6D77\u5357 \u671D\u9633 \u5927\u540C \u767D\u94F6 \u4E2D\u5C71 \u4E1C\u65B9 \u6765\u5BBE \u5EF6\u5B89 \u9EC4\u5C71 \u5B89\u5EB7 \u957F\u6CBB \u4E2D\u536B \u767D\u5C71 \u6D77\u4E1C \u6D77\u5317 \u6D77\u897F \u7709\u5C71 \u6CB3\u6E90 \u548C\u7530 \u9633\u6CC9 \u6000\u5316 \u65E5\u7167 \u5434\u5FE0 \u56FA\u539F \u5FB7\u5DDE \u5357\u5E73 \u9E21\u897F \u9EC4\u5357 \u963F\u91CC \u5C71\u5357 \u5B89\u987A".split(
    " "
  )
);

// repo/src/lexicon/places-table.ts
var placesTable = [
  "11\u5317\u4EAC\u5E02;01:01\u4E1C\u57CE\u533A,02\u897F\u57CE\u533A,05\u671D\u9633\u533A,06\u4E30\u53F0\u533A,07\u77F3\u666F\u5C71\u533A,08\u6D77\u6DC0\u533A,09\u95E8\u5934\u6C9F\u533A,11\u623F\u5C71\u533A,12\u901A\u5DDE\u533A,13\u987A\u4E49\u533A,14\u660C\u5E73\u533A,15\u5927\u5174\u533A,16\u6000\u67D4\u533A,17\u5E73\u8C37\u533A,18\u5BC6\u4E91\u533A,19\u5EF6\u5E86\u533A",
  "12\u5929\u6D25\u5E02;01:01\u548C\u5E73\u533A,02\u6CB3\u4E1C\u533A,03\u6CB3\u897F\u533A,04\u5357\u5F00\u533A,05\u6CB3\u5317\u533A,06\u7EA2\u6865\u533A,10\u4E1C\u4E3D\u533A,11\u897F\u9752\u533A,12\u6D25\u5357\u533A,13\u5317\u8FB0\u533A,14\u6B66\u6E05\u533A,15\u5B9D\u577B\u533A,16\u6EE8\u6D77\u65B0\u533A,17\u5B81\u6CB3\u533A,18\u9759\u6D77\u533A,19\u84DF\u5DDE\u533A",
  "13\u6CB3\u5317\u7701;01\u77F3\u5BB6\u5E84\u5E02:02\u957F\u5B89\u533A,04\u6865\u897F\u533A,05\u65B0\u534E\u533A,07\u4E95\u9649\u77FF\u533A,08\u88D5\u534E\u533A,09\u85C1\u57CE\u533A,10\u9E7F\u6CC9\u533A,11\u683E\u57CE\u533A,21\u4E95\u9649\u53BF,23\u6B63\u5B9A\u53BF,25\u884C\u5510\u53BF,26\u7075\u5BFF\u53BF,27\u9AD8\u9091\u53BF,28\u6DF1\u6CFD\u53BF,29\u8D5E\u7687\u53BF,30\u65E0\u6781\u53BF,31\u5E73\u5C71\u53BF,32\u5143\u6C0F\u53BF,33\u8D75\u53BF,71\u77F3\u5BB6\u5E84\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,72\u77F3\u5BB6\u5E84\u5FAA\u73AF\u5316\u5DE5\u56ED\u533A,81\u8F9B\u96C6\u5E02,83\u664B\u5DDE\u5E02,84\u65B0\u4E50\u5E02;02\u5510\u5C71\u5E02:02\u8DEF\u5357\u533A,03\u8DEF\u5317\u533A,04\u53E4\u51B6\u533A,05\u5F00\u5E73\u533A,07\u4E30\u5357\u533A,08\u4E30\u6DA6\u533A,09\u66F9\u5983\u7538\u533A,24\u6EE6\u5357\u53BF,25\u4E50\u4EAD\u53BF,27\u8FC1\u897F\u53BF,29\u7389\u7530\u53BF,71\u6CB3\u5317\u5510\u5C71\u82A6\u53F0\u7ECF\u6D4E\u5F00\u53D1\u533A,72\u5510\u5C71\u5E02\u6C49\u6CBD\u7BA1\u7406\u533A,73\u5510\u5C71\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,74\u6CB3\u5317\u5510\u5C71\u6D77\u6E2F\u7ECF\u6D4E\u5F00\u53D1\u533A,81\u9075\u5316\u5E02,83\u8FC1\u5B89\u5E02,84\u6EE6\u5DDE\u5E02;03\u79E6\u7687\u5C9B\u5E02:02\u6D77\u6E2F\u533A,03\u5C71\u6D77\u5173\u533A,04\u5317\u6234\u6CB3\u533A,06\u629A\u5B81\u533A,21\u9752\u9F99\u6EE1\u65CF\u81EA\u6CBB\u53BF,22\u660C\u9ECE\u53BF,24\u5362\u9F99\u53BF,71\u79E6\u7687\u5C9B\u5E02\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,72\u5317\u6234\u6CB3\u65B0\u533A;04\u90AF\u90F8\u5E02:02\u90AF\u5C71\u533A,03\u4E1B\u53F0\u533A,04\u590D\u5174\u533A,06\u5CF0\u5CF0\u77FF\u533A,07\u80A5\u4E61\u533A,08\u6C38\u5E74\u533A,23\u4E34\u6F33\u53BF,24\u6210\u5B89\u53BF,25\u5927\u540D\u53BF,26\u6D89\u53BF,27\u78C1\u53BF,30\u90B1\u53BF,31\u9E21\u6CFD\u53BF,32\u5E7F\u5E73\u53BF,33\u9986\u9676\u53BF,34\u9B4F\u53BF,35\u66F2\u5468\u53BF,71\u90AF\u90F8\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,73\u90AF\u90F8\u5180\u5357\u65B0\u533A,81\u6B66\u5B89\u5E02;05\u90A2\u53F0\u5E02:02\u8944\u90FD\u533A,03\u4FE1\u90FD\u533A,05\u4EFB\u6CFD\u533A,06\u5357\u548C\u533A,22\u4E34\u57CE\u53BF,23\u5185\u4E18\u53BF,24\u67CF\u4E61\u53BF,25\u9686\u5C27\u53BF,28\u5B81\u664B\u53BF,29\u5DE8\u9E7F\u53BF,30\u65B0\u6CB3\u53BF,31\u5E7F\u5B97\u53BF,32\u5E73\u4E61\u53BF,33\u5A01\u53BF,34\u6E05\u6CB3\u53BF,35\u4E34\u897F\u53BF,71\u6CB3\u5317\u90A2\u53F0\u7ECF\u6D4E\u5F00\u53D1\u533A,81\u5357\u5BAB\u5E02,82\u6C99\u6CB3\u5E02;06\u4FDD\u5B9A\u5E02:02\u7ADE\u79C0\u533A,06\u83B2\u6C60\u533A,07\u6EE1\u57CE\u533A,08\u6E05\u82D1\u533A,09\u5F90\u6C34\u533A,23\u6D9E\u6C34\u53BF,24\u961C\u5E73\u53BF,26\u5B9A\u5174\u53BF,27\u5510\u53BF,28\u9AD8\u9633\u53BF,29\u5BB9\u57CE\u53BF,30\u6D9E\u6E90\u53BF,31\u671B\u90FD\u53BF,32\u5B89\u65B0\u53BF,33\u6613\u53BF,34\u66F2\u9633\u53BF,35\u8821\u53BF,36\u987A\u5E73\u53BF,37\u535A\u91CE\u53BF,38\u96C4\u53BF,71\u4FDD\u5B9A\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,72\u4FDD\u5B9A\u767D\u6C9F\u65B0\u57CE,81\u6DBF\u5DDE\u5E02,82\u5B9A\u5DDE\u5E02,83\u5B89\u56FD\u5E02,84\u9AD8\u7891\u5E97\u5E02;07\u5F20\u5BB6\u53E3\u5E02:02\u6865\u4E1C\u533A,03\u6865\u897F\u533A,05\u5BA3\u5316\u533A,06\u4E0B\u82B1\u56ED\u533A,08\u4E07\u5168\u533A,09\u5D07\u793C\u533A,22\u5F20\u5317\u53BF,23\u5EB7\u4FDD\u53BF,24\u6CBD\u6E90\u53BF,25\u5C1A\u4E49\u53BF,26\u851A\u53BF,27\u9633\u539F\u53BF,28\u6000\u5B89\u53BF,30\u6000\u6765\u53BF,31\u6DBF\u9E7F\u53BF,32\u8D64\u57CE\u53BF,71\u5F20\u5BB6\u53E3\u7ECF\u6D4E\u5F00\u53D1\u533A,72\u5F20\u5BB6\u53E3\u5E02\u5BDF\u5317\u7BA1\u7406\u533A,73\u5F20\u5BB6\u53E3\u5E02\u585E\u5317\u7BA1\u7406\u533A;08\u627F\u5FB7\u5E02:02\u53CC\u6865\u533A,03\u53CC\u6EE6\u533A,04\u9E70\u624B\u8425\u5B50\u77FF\u533A,21\u627F\u5FB7\u53BF,22\u5174\u9686\u53BF,24\u6EE6\u5E73\u53BF,25\u9686\u5316\u53BF,26\u4E30\u5B81\u6EE1\u65CF\u81EA\u6CBB\u53BF,27\u5BBD\u57CE\u6EE1\u65CF\u81EA\u6CBB\u53BF,28\u56F4\u573A\u6EE1\u65CF\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF,71\u627F\u5FB7\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,81\u5E73\u6CC9\u5E02;09\u6CA7\u5DDE\u5E02:02\u65B0\u534E\u533A,03\u8FD0\u6CB3\u533A,21\u6CA7\u53BF,22\u9752\u53BF,23\u4E1C\u5149\u53BF,24\u6D77\u5174\u53BF,25\u76D0\u5C71\u53BF,26\u8083\u5B81\u53BF,27\u5357\u76AE\u53BF,28\u5434\u6865\u53BF,29\u732E\u53BF,30\u5B5F\u6751\u56DE\u65CF\u81EA\u6CBB\u53BF,71\u6CB3\u5317\u6CA7\u5DDE\u7ECF\u6D4E\u5F00\u53D1\u533A,72\u6CA7\u5DDE\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,73\u6CA7\u5DDE\u6E24\u6D77\u65B0\u533A,81\u6CCA\u5934\u5E02,82\u4EFB\u4E18\u5E02,83\u9EC4\u9A85\u5E02,84\u6CB3\u95F4\u5E02;10\u5ECA\u574A\u5E02:02\u5B89\u6B21\u533A,03\u5E7F\u9633\u533A,22\u56FA\u5B89\u53BF,23\u6C38\u6E05\u53BF,24\u9999\u6CB3\u53BF,25\u5927\u57CE\u53BF,26\u6587\u5B89\u53BF,28\u5927\u5382\u56DE\u65CF\u81EA\u6CBB\u53BF,71\u5ECA\u574A\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,81\u9738\u5DDE\u5E02,82\u4E09\u6CB3\u5E02;11\u8861\u6C34\u5E02:02\u6843\u57CE\u533A,03\u5180\u5DDE\u533A,21\u67A3\u5F3A\u53BF,22\u6B66\u9091\u53BF,23\u6B66\u5F3A\u53BF,24\u9976\u9633\u53BF,25\u5B89\u5E73\u53BF,26\u6545\u57CE\u53BF,27\u666F\u53BF,28\u961C\u57CE\u53BF,71\u6CB3\u5317\u8861\u6C34\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,72\u8861\u6C34\u6EE8\u6E56\u65B0\u533A,82\u6DF1\u5DDE\u5E02",
  "14\u5C71\u897F\u7701;01\u592A\u539F\u5E02:05\u5C0F\u5E97\u533A,06\u8FCE\u6CFD\u533A,07\u674F\u82B1\u5CAD\u533A,08\u5C16\u8349\u576A\u533A,09\u4E07\u67CF\u6797\u533A,10\u664B\u6E90\u533A,21\u6E05\u5F90\u53BF,22\u9633\u66F2\u53BF,23\u5A04\u70E6\u53BF,71\u5C71\u897F\u8F6C\u578B\u7EFC\u5408\u6539\u9769\u793A\u8303\u533A,81\u53E4\u4EA4\u5E02;02\u5927\u540C\u5E02:12\u65B0\u8363\u533A,13\u5E73\u57CE\u533A,14\u4E91\u5188\u533A,15\u4E91\u5DDE\u533A,21\u9633\u9AD8\u53BF,22\u5929\u9547\u53BF,23\u5E7F\u7075\u53BF,24\u7075\u4E18\u53BF,25\u6D51\u6E90\u53BF,26\u5DE6\u4E91\u53BF,71\u5C71\u897F\u5927\u540C\u7ECF\u6D4E\u5F00\u53D1\u533A;03\u9633\u6CC9\u5E02:02\u57CE\u533A,03\u77FF\u533A,11\u90CA\u533A,21\u5E73\u5B9A\u53BF,22\u76C2\u53BF;04\u957F\u6CBB\u5E02:03\u6F5E\u5DDE\u533A,04\u4E0A\u515A\u533A,05\u5C6F\u7559\u533A,06\u6F5E\u57CE\u533A,23\u8944\u57A3\u53BF,25\u5E73\u987A\u53BF,26\u9ECE\u57CE\u53BF,27\u58F6\u5173\u53BF,28\u957F\u5B50\u53BF,29\u6B66\u4E61\u53BF,30\u6C81\u53BF,31\u6C81\u6E90\u53BF;05\u664B\u57CE\u5E02:02\u57CE\u533A,21\u6C81\u6C34\u53BF,22\u9633\u57CE\u53BF,24\u9675\u5DDD\u53BF,25\u6CFD\u5DDE\u53BF,81\u9AD8\u5E73\u5E02;06\u6714\u5DDE\u5E02:02\u6714\u57CE\u533A,03\u5E73\u9C81\u533A,21\u5C71\u9634\u53BF,22\u5E94\u53BF,23\u53F3\u7389\u53BF,71\u5C71\u897F\u6714\u5DDE\u7ECF\u6D4E\u5F00\u53D1\u533A,81\u6000\u4EC1\u5E02;07\u664B\u4E2D\u5E02:02\u6986\u6B21\u533A,03\u592A\u8C37\u533A,21\u6986\u793E\u53BF,22\u5DE6\u6743\u53BF,23\u548C\u987A\u53BF,24\u6614\u9633\u53BF,25\u5BFF\u9633\u53BF,27\u7941\u53BF,28\u5E73\u9065\u53BF,29\u7075\u77F3\u53BF,81\u4ECB\u4F11\u5E02;08\u8FD0\u57CE\u5E02:02\u76D0\u6E56\u533A,21\u4E34\u7317\u53BF,22\u4E07\u8363\u53BF,23\u95FB\u559C\u53BF,24\u7A37\u5C71\u53BF,25\u65B0\u7EDB\u53BF,26\u7EDB\u53BF,27\u57A3\u66F2\u53BF,28\u590F\u53BF,29\u5E73\u9646\u53BF,30\u82AE\u57CE\u53BF,81\u6C38\u6D4E\u5E02,82\u6CB3\u6D25\u5E02;09\u5FFB\u5DDE\u5E02:02\u5FFB\u5E9C\u533A,21\u5B9A\u8944\u53BF,22\u4E94\u53F0\u53BF,23\u4EE3\u53BF,24\u7E41\u5CD9\u53BF,25\u5B81\u6B66\u53BF,26\u9759\u4E50\u53BF,27\u795E\u6C60\u53BF,28\u4E94\u5BE8\u53BF,29\u5CA2\u5C9A\u53BF,30\u6CB3\u66F2\u53BF,31\u4FDD\u5FB7\u53BF,32\u504F\u5173\u53BF,71\u4E94\u53F0\u5C71\u98CE\u666F\u540D\u80DC\u533A,81\u539F\u5E73\u5E02;10\u4E34\u6C7E\u5E02:02\u5C27\u90FD\u533A,21\u66F2\u6C83\u53BF,22\u7FFC\u57CE\u53BF,23\u8944\u6C7E\u53BF,24\u6D2A\u6D1E\u53BF,25\u53E4\u53BF,26\u5B89\u6CFD\u53BF,27\u6D6E\u5C71\u53BF,28\u5409\u53BF,29\u4E61\u5B81\u53BF,30\u5927\u5B81\u53BF,31\u96B0\u53BF,32\u6C38\u548C\u53BF,33\u84B2\u53BF,34\u6C7E\u897F\u53BF,81\u4FAF\u9A6C\u5E02,82\u970D\u5DDE\u5E02;11\u5415\u6881\u5E02:02\u79BB\u77F3\u533A,21\u6587\u6C34\u53BF,22\u4EA4\u57CE\u53BF,23\u5174\u53BF,24\u4E34\u53BF,25\u67F3\u6797\u53BF,26\u77F3\u697C\u53BF,27\u5C9A\u53BF,28\u65B9\u5C71\u53BF,29\u4E2D\u9633\u53BF,30\u4EA4\u53E3\u53BF,81\u5B5D\u4E49\u5E02,82\u6C7E\u9633\u5E02",
  "15\u5185\u8499\u53E4\u81EA\u6CBB\u533A;01\u547C\u548C\u6D69\u7279\u5E02:02\u65B0\u57CE\u533A,03\u56DE\u6C11\u533A,04\u7389\u6CC9\u533A,05\u8D5B\u7F55\u533A,21\u571F\u9ED8\u7279\u5DE6\u65D7,22\u6258\u514B\u6258\u53BF,23\u548C\u6797\u683C\u5C14\u53BF,24\u6E05\u6C34\u6CB3\u53BF,25\u6B66\u5DDD\u53BF,72\u547C\u548C\u6D69\u7279\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A;02\u5305\u5934\u5E02:02\u4E1C\u6CB3\u533A,03\u6606\u90FD\u4ED1\u533A,04\u9752\u5C71\u533A,05\u77F3\u62D0\u533A,06\u767D\u4E91\u9102\u535A\u77FF\u533A,07\u4E5D\u539F\u533A,21\u571F\u9ED8\u7279\u53F3\u65D7,22\u56FA\u9633\u53BF,23\u8FBE\u5C14\u7F55\u8302\u660E\u5B89\u8054\u5408\u65D7,71\u5305\u5934\u7A00\u571F\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A;03\u4E4C\u6D77\u5E02:02\u6D77\u52C3\u6E7E\u533A,03\u6D77\u5357\u533A,04\u4E4C\u8FBE\u533A;04\u8D64\u5CF0\u5E02:02\u7EA2\u5C71\u533A,03\u5143\u5B9D\u5C71\u533A,04\u677E\u5C71\u533A,21\u963F\u9C81\u79D1\u5C14\u6C81\u65D7,22\u5DF4\u6797\u5DE6\u65D7,23\u5DF4\u6797\u53F3\u65D7,24\u6797\u897F\u53BF,25\u514B\u4EC0\u514B\u817E\u65D7,26\u7FC1\u725B\u7279\u65D7,28\u5580\u5587\u6C81\u65D7,29\u5B81\u57CE\u53BF,30\u6556\u6C49\u65D7;05\u901A\u8FBD\u5E02:02\u79D1\u5C14\u6C81\u533A,21\u79D1\u5C14\u6C81\u5DE6\u7FFC\u4E2D\u65D7,22\u79D1\u5C14\u6C81\u5DE6\u7FFC\u540E\u65D7,23\u5F00\u9C81\u53BF,24\u5E93\u4F26\u65D7,25\u5948\u66FC\u65D7,26\u624E\u9C81\u7279\u65D7,71\u901A\u8FBD\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,81\u970D\u6797\u90ED\u52D2\u5E02;06\u9102\u5C14\u591A\u65AF\u5E02:02\u4E1C\u80DC\u533A,03\u5EB7\u5DF4\u4EC0\u533A,21\u8FBE\u62C9\u7279\u65D7,22\u51C6\u683C\u5C14\u65D7,23\u9102\u6258\u514B\u524D\u65D7,24\u9102\u6258\u514B\u65D7,25\u676D\u9526\u65D7,26\u4E4C\u5BA1\u65D7,27\u4F0A\u91D1\u970D\u6D1B\u65D7;07\u547C\u4F26\u8D1D\u5C14\u5E02:02\u6D77\u62C9\u5C14\u533A,03\u624E\u8D49\u8BFA\u5C14\u533A,21\u963F\u8363\u65D7,22\u83AB\u529B\u8FBE\u74E6\u8FBE\u65A1\u5C14\u65CF\u81EA\u6CBB\u65D7,23\u9102\u4F26\u6625\u81EA\u6CBB\u65D7,24\u9102\u6E29\u514B\u65CF\u81EA\u6CBB\u65D7,25\u9648\u5DF4\u5C14\u864E\u65D7,26\u65B0\u5DF4\u5C14\u864E\u5DE6\u65D7,27\u65B0\u5DF4\u5C14\u864E\u53F3\u65D7,81\u6EE1\u6D32\u91CC\u5E02,82\u7259\u514B\u77F3\u5E02,83\u624E\u5170\u5C6F\u5E02,84\u989D\u5C14\u53E4\u7EB3\u5E02,85\u6839\u6CB3\u5E02;08\u5DF4\u5F66\u6DD6\u5C14\u5E02:02\u4E34\u6CB3\u533A,21\u4E94\u539F\u53BF,22\u78F4\u53E3\u53BF,23\u4E4C\u62C9\u7279\u524D\u65D7,24\u4E4C\u62C9\u7279\u4E2D\u65D7,25\u4E4C\u62C9\u7279\u540E\u65D7,26\u676D\u9526\u540E\u65D7;09\u4E4C\u5170\u5BDF\u5E03\u5E02:02\u96C6\u5B81\u533A,21\u5353\u8D44\u53BF,22\u5316\u5FB7\u53BF,23\u5546\u90FD\u53BF,24\u5174\u548C\u53BF,25\u51C9\u57CE\u53BF,26\u5BDF\u54C8\u5C14\u53F3\u7FFC\u524D\u65D7,27\u5BDF\u54C8\u5C14\u53F3\u7FFC\u4E2D\u65D7,28\u5BDF\u54C8\u5C14\u53F3\u7FFC\u540E\u65D7,29\u56DB\u5B50\u738B\u65D7,81\u4E30\u9547\u5E02;22\u5174\u5B89\u76DF:01\u4E4C\u5170\u6D69\u7279\u5E02,02\u963F\u5C14\u5C71\u5E02,21\u79D1\u5C14\u6C81\u53F3\u7FFC\u524D\u65D7,22\u79D1\u5C14\u6C81\u53F3\u7FFC\u4E2D\u65D7,23\u624E\u8D49\u7279\u65D7,24\u7A81\u6CC9\u53BF;25\u9521\u6797\u90ED\u52D2\u76DF:01\u4E8C\u8FDE\u6D69\u7279\u5E02,02\u9521\u6797\u6D69\u7279\u5E02,22\u963F\u5DF4\u560E\u65D7,23\u82CF\u5C3C\u7279\u5DE6\u65D7,24\u82CF\u5C3C\u7279\u53F3\u65D7,25\u4E1C\u4E4C\u73E0\u7A46\u6C81\u65D7,26\u897F\u4E4C\u73E0\u7A46\u6C81\u65D7,27\u592A\u4EC6\u5BFA\u65D7,28\u9576\u9EC4\u65D7,29\u6B63\u9576\u767D\u65D7,30\u6B63\u84DD\u65D7,31\u591A\u4F26\u53BF,71\u4E4C\u62C9\u76D6\u7BA1\u7406\u533A\u7BA1\u59D4\u4F1A;29\u963F\u62C9\u5584\u76DF:21\u963F\u62C9\u5584\u5DE6\u65D7,22\u963F\u62C9\u5584\u53F3\u65D7,23\u989D\u6D4E\u7EB3\u65D7,71\u5185\u8499\u53E4\u963F\u62C9\u5584\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A",
  "21\u8FBD\u5B81\u7701;01\u6C88\u9633\u5E02:02\u548C\u5E73\u533A,03\u6C88\u6CB3\u533A,04\u5927\u4E1C\u533A,05\u7687\u59D1\u533A,06\u94C1\u897F\u533A,11\u82CF\u5BB6\u5C6F\u533A,12\u6D51\u5357\u533A,13\u6C88\u5317\u65B0\u533A,14\u4E8E\u6D2A\u533A,15\u8FBD\u4E2D\u533A,23\u5EB7\u5E73\u53BF,24\u6CD5\u5E93\u53BF,81\u65B0\u6C11\u5E02;02\u5927\u8FDE\u5E02:02\u4E2D\u5C71\u533A,03\u897F\u5C97\u533A,04\u6C99\u6CB3\u53E3\u533A,11\u7518\u4E95\u5B50\u533A,12\u65C5\u987A\u53E3\u533A,13\u91D1\u5DDE\u533A,14\u666E\u5170\u5E97\u533A,24\u957F\u6D77\u53BF,81\u74E6\u623F\u5E97\u5E02,83\u5E84\u6CB3\u5E02;03\u978D\u5C71\u5E02:02\u94C1\u4E1C\u533A,03\u94C1\u897F\u533A,04\u7ACB\u5C71\u533A,11\u5343\u5C71\u533A,21\u53F0\u5B89\u53BF,23\u5CAB\u5CA9\u6EE1\u65CF\u81EA\u6CBB\u53BF,81\u6D77\u57CE\u5E02;04\u629A\u987A\u5E02:02\u65B0\u629A\u533A,03\u4E1C\u6D32\u533A,04\u671B\u82B1\u533A,11\u987A\u57CE\u533A,21\u629A\u987A\u53BF,22\u65B0\u5BBE\u6EE1\u65CF\u81EA\u6CBB\u53BF,23\u6E05\u539F\u6EE1\u65CF\u81EA\u6CBB\u53BF;05\u672C\u6EAA\u5E02:02\u5E73\u5C71\u533A,03\u6EAA\u6E56\u533A,04\u660E\u5C71\u533A,05\u5357\u82AC\u533A,21\u672C\u6EAA\u6EE1\u65CF\u81EA\u6CBB\u53BF,22\u6853\u4EC1\u6EE1\u65CF\u81EA\u6CBB\u53BF;06\u4E39\u4E1C\u5E02:02\u5143\u5B9D\u533A,03\u632F\u5174\u533A,04\u632F\u5B89\u533A,24\u5BBD\u7538\u6EE1\u65CF\u81EA\u6CBB\u53BF,81\u4E1C\u6E2F\u5E02,82\u51E4\u57CE\u5E02;07\u9526\u5DDE\u5E02:02\u53E4\u5854\u533A,03\u51CC\u6CB3\u533A,11\u592A\u548C\u533A,26\u9ED1\u5C71\u53BF,27\u4E49\u53BF,81\u51CC\u6D77\u5E02,82\u5317\u9547\u5E02;08\u8425\u53E3\u5E02:02\u7AD9\u524D\u533A,03\u897F\u5E02\u533A,04\u9C85\u9C7C\u5708\u533A,11\u8001\u8FB9\u533A,81\u76D6\u5DDE\u5E02,82\u5927\u77F3\u6865\u5E02;09\u961C\u65B0\u5E02:02\u6D77\u5DDE\u533A,03\u65B0\u90B1\u533A,04\u592A\u5E73\u533A,05\u6E05\u6CB3\u95E8\u533A,11\u7EC6\u6CB3\u533A,21\u961C\u65B0\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF,22\u5F70\u6B66\u53BF;10\u8FBD\u9633\u5E02:02\u767D\u5854\u533A,03\u6587\u5723\u533A,04\u5B8F\u4F1F\u533A,05\u5F13\u957F\u5CAD\u533A,11\u592A\u5B50\u6CB3\u533A,21\u8FBD\u9633\u53BF,81\u706F\u5854\u5E02;11\u76D8\u9526\u5E02:02\u53CC\u53F0\u5B50\u533A,03\u5174\u9686\u53F0\u533A,04\u5927\u6D3C\u533A,22\u76D8\u5C71\u53BF;12\u94C1\u5CAD\u5E02:02\u94F6\u5DDE\u533A,04\u6E05\u6CB3\u533A,21\u94C1\u5CAD\u53BF,23\u897F\u4E30\u53BF,24\u660C\u56FE\u53BF,81\u8C03\u5175\u5C71\u5E02,82\u5F00\u539F\u5E02;13\u671D\u9633\u5E02:02\u53CC\u5854\u533A,03\u9F99\u57CE\u533A,21\u671D\u9633\u53BF,22\u5EFA\u5E73\u53BF,24\u5580\u5587\u6C81\u5DE6\u7FFC\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF,81\u5317\u7968\u5E02,82\u51CC\u6E90\u5E02;14\u846B\u82A6\u5C9B\u5E02:02\u8FDE\u5C71\u533A,03\u9F99\u6E2F\u533A,04\u5357\u7968\u533A,21\u7EE5\u4E2D\u53BF,22\u5EFA\u660C\u53BF,81\u5174\u57CE\u5E02",
  "22\u5409\u6797\u7701;01\u957F\u6625\u5E02:02\u5357\u5173\u533A,03\u5BBD\u57CE\u533A,04\u671D\u9633\u533A,05\u4E8C\u9053\u533A,06\u7EFF\u56ED\u533A,12\u53CC\u9633\u533A,13\u4E5D\u53F0\u533A,22\u519C\u5B89\u53BF,71\u957F\u6625\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,72\u957F\u6625\u51C0\u6708\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,73\u957F\u6625\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,74\u957F\u6625\u6C7D\u8F66\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,82\u6986\u6811\u5E02,83\u5FB7\u60E0\u5E02,84\u516C\u4E3B\u5CAD\u5E02;02\u5409\u6797\u5E02:02\u660C\u9091\u533A,03\u9F99\u6F6D\u533A,04\u8239\u8425\u533A,11\u4E30\u6EE1\u533A,21\u6C38\u5409\u53BF,71\u5409\u6797\u7ECF\u6D4E\u5F00\u53D1\u533A,72\u5409\u6797\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,73\u5409\u6797\u4E2D\u56FD\u65B0\u52A0\u5761\u98DF\u54C1\u533A,81\u86DF\u6CB3\u5E02,82\u6866\u7538\u5E02,83\u8212\u5170\u5E02,84\u78D0\u77F3\u5E02;03\u56DB\u5E73\u5E02:02\u94C1\u897F\u533A,03\u94C1\u4E1C\u533A,22\u68A8\u6811\u53BF,23\u4F0A\u901A\u6EE1\u65CF\u81EA\u6CBB\u53BF,82\u53CC\u8FBD\u5E02;04\u8FBD\u6E90\u5E02:02\u9F99\u5C71\u533A,03\u897F\u5B89\u533A,21\u4E1C\u4E30\u53BF,22\u4E1C\u8FBD\u53BF;05\u901A\u5316\u5E02:02\u4E1C\u660C\u533A,03\u4E8C\u9053\u6C5F\u533A,21\u901A\u5316\u53BF,23\u8F89\u5357\u53BF,24\u67F3\u6CB3\u53BF,81\u6885\u6CB3\u53E3\u5E02,82\u96C6\u5B89\u5E02;06\u767D\u5C71\u5E02:02\u6D51\u6C5F\u533A,05\u6C5F\u6E90\u533A,21\u629A\u677E\u53BF,22\u9756\u5B87\u53BF,23\u957F\u767D\u671D\u9C9C\u65CF\u81EA\u6CBB\u53BF,81\u4E34\u6C5F\u5E02;07\u677E\u539F\u5E02:02\u5B81\u6C5F\u533A,21\u524D\u90ED\u5C14\u7F57\u65AF\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF,22\u957F\u5CAD\u53BF,23\u4E7E\u5B89\u53BF,71\u5409\u6797\u677E\u539F\u7ECF\u6D4E\u5F00\u53D1\u533A,81\u6276\u4F59\u5E02;08\u767D\u57CE\u5E02:02\u6D2E\u5317\u533A,21\u9547\u8D49\u53BF,22\u901A\u6986\u53BF,71\u5409\u6797\u767D\u57CE\u7ECF\u6D4E\u5F00\u53D1\u533A,81\u6D2E\u5357\u5E02,82\u5927\u5B89\u5E02;24\u5EF6\u8FB9\u671D\u9C9C\u65CF\u81EA\u6CBB\u5DDE:01\u5EF6\u5409\u5E02,02\u56FE\u4EEC\u5E02,03\u6566\u5316\u5E02,04\u73F2\u6625\u5E02,05\u9F99\u4E95\u5E02,06\u548C\u9F99\u5E02,24\u6C6A\u6E05\u53BF,26\u5B89\u56FE\u53BF",
  "23\u9ED1\u9F99\u6C5F\u7701;01\u54C8\u5C14\u6EE8\u5E02:02\u9053\u91CC\u533A,03\u5357\u5C97\u533A,04\u9053\u5916\u533A,08\u5E73\u623F\u533A,09\u677E\u5317\u533A,10\u9999\u574A\u533A,11\u547C\u5170\u533A,12\u963F\u57CE\u533A,13\u53CC\u57CE\u533A,23\u4F9D\u5170\u53BF,24\u65B9\u6B63\u53BF,25\u5BBE\u53BF,26\u5DF4\u5F66\u53BF,27\u6728\u5170\u53BF,28\u901A\u6CB3\u53BF,29\u5EF6\u5BFF\u53BF,83\u5C1A\u5FD7\u5E02,84\u4E94\u5E38\u5E02;02\u9F50\u9F50\u54C8\u5C14\u5E02:02\u9F99\u6C99\u533A,03\u5EFA\u534E\u533A,04\u94C1\u950B\u533A,05\u6602\u6602\u6EAA\u533A,06\u5BCC\u62C9\u5C14\u57FA\u533A,07\u78BE\u5B50\u5C71\u533A,08\u6885\u91CC\u65AF\u8FBE\u65A1\u5C14\u65CF\u533A,21\u9F99\u6C5F\u53BF,23\u4F9D\u5B89\u53BF,24\u6CF0\u6765\u53BF,25\u7518\u5357\u53BF,27\u5BCC\u88D5\u53BF,29\u514B\u5C71\u53BF,30\u514B\u4E1C\u53BF,31\u62DC\u6CC9\u53BF,81\u8BB7\u6CB3\u5E02;03\u9E21\u897F\u5E02:02\u9E21\u51A0\u533A,03\u6052\u5C71\u533A,04\u6EF4\u9053\u533A,05\u68A8\u6811\u533A,06\u57CE\u5B50\u6CB3\u533A,07\u9EBB\u5C71\u533A,21\u9E21\u4E1C\u53BF,81\u864E\u6797\u5E02,82\u5BC6\u5C71\u5E02;04\u9E64\u5C97\u5E02:02\u5411\u9633\u533A,03\u5DE5\u519C\u533A,04\u5357\u5C71\u533A,05\u5174\u5B89\u533A,06\u4E1C\u5C71\u533A,07\u5174\u5C71\u533A,21\u841D\u5317\u53BF,22\u7EE5\u6EE8\u53BF;05\u53CC\u9E2D\u5C71\u5E02:02\u5C16\u5C71\u533A,03\u5CAD\u4E1C\u533A,05\u56DB\u65B9\u53F0\u533A,06\u5B9D\u5C71\u533A,21\u96C6\u8D24\u53BF,22\u53CB\u8C0A\u53BF,23\u5B9D\u6E05\u53BF,24\u9976\u6CB3\u53BF;06\u5927\u5E86\u5E02:02\u8428\u5C14\u56FE\u533A,03\u9F99\u51E4\u533A,04\u8BA9\u80E1\u8DEF\u533A,05\u7EA2\u5C97\u533A,06\u5927\u540C\u533A,21\u8087\u5DDE\u53BF,22\u8087\u6E90\u53BF,23\u6797\u7538\u53BF,24\u675C\u5C14\u4F2F\u7279\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF,71\u5927\u5E86\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A;07\u4F0A\u6625\u5E02:17\u4F0A\u7F8E\u533A,18\u4E4C\u7FE0\u533A,19\u53CB\u597D\u533A,22\u5609\u836B\u53BF,23\u6C64\u65FA\u53BF,24\u4E30\u6797\u53BF,25\u5927\u7B90\u5C71\u53BF,26\u5357\u5C94\u53BF,51\u91D1\u6797\u533A,81\u94C1\u529B\u5E02;08\u4F73\u6728\u65AF\u5E02:03\u5411\u9633\u533A,04\u524D\u8FDB\u533A,05\u4E1C\u98CE\u533A,11\u90CA\u533A,22\u6866\u5357\u53BF,26\u6866\u5DDD\u53BF,28\u6C64\u539F\u53BF,81\u540C\u6C5F\u5E02,82\u5BCC\u9526\u5E02,83\u629A\u8FDC\u5E02;09\u4E03\u53F0\u6CB3\u5E02:02\u65B0\u5174\u533A,03\u6843\u5C71\u533A,04\u8304\u5B50\u6CB3\u533A,21\u52C3\u5229\u53BF;10\u7261\u4E39\u6C5F\u5E02:02\u4E1C\u5B89\u533A,03\u9633\u660E\u533A,04\u7231\u6C11\u533A,05\u897F\u5B89\u533A,25\u6797\u53E3\u53BF,81\u7EE5\u82AC\u6CB3\u5E02,83\u6D77\u6797\u5E02,84\u5B81\u5B89\u5E02,85\u7A46\u68F1\u5E02,86\u4E1C\u5B81\u5E02;11\u9ED1\u6CB3\u5E02:02\u7231\u8F89\u533A,23\u900A\u514B\u53BF,24\u5B59\u5434\u53BF,81\u5317\u5B89\u5E02,82\u4E94\u5927\u8FDE\u6C60\u5E02,83\u5AE9\u6C5F\u5E02;12\u7EE5\u5316\u5E02:02\u5317\u6797\u533A,21\u671B\u594E\u53BF,22\u5170\u897F\u53BF,23\u9752\u5188\u53BF,24\u5E86\u5B89\u53BF,25\u660E\u6C34\u53BF,26\u7EE5\u68F1\u53BF,81\u5B89\u8FBE\u5E02,82\u8087\u4E1C\u5E02,83\u6D77\u4F26\u5E02;27\u5927\u5174\u5B89\u5CAD\u5730\u533A:01\u6F20\u6CB3\u5E02,21\u547C\u739B\u53BF,22\u5854\u6CB3\u53BF,61\u52A0\u683C\u8FBE\u5947\u533A,62\u677E\u5CAD\u533A,63\u65B0\u6797\u533A,64\u547C\u4E2D\u533A",
  "31\u4E0A\u6D77\u5E02;01:01\u9EC4\u6D66\u533A,04\u5F90\u6C47\u533A,05\u957F\u5B81\u533A,06\u9759\u5B89\u533A,07\u666E\u9640\u533A,09\u8679\u53E3\u533A,10\u6768\u6D66\u533A,12\u95F5\u884C\u533A,13\u5B9D\u5C71\u533A,14\u5609\u5B9A\u533A,15\u6D66\u4E1C\u65B0\u533A,16\u91D1\u5C71\u533A,17\u677E\u6C5F\u533A,18\u9752\u6D66\u533A,20\u5949\u8D24\u533A,51\u5D07\u660E\u533A",
  "32\u6C5F\u82CF\u7701;01\u5357\u4EAC\u5E02:02\u7384\u6B66\u533A,04\u79E6\u6DEE\u533A,05\u5EFA\u90BA\u533A,06\u9F13\u697C\u533A,11\u6D66\u53E3\u533A,13\u6816\u971E\u533A,14\u96E8\u82B1\u53F0\u533A,15\u6C5F\u5B81\u533A,16\u516D\u5408\u533A,17\u6EA7\u6C34\u533A,18\u9AD8\u6DF3\u533A;02\u65E0\u9521\u5E02:05\u9521\u5C71\u533A,06\u60E0\u5C71\u533A,11\u6EE8\u6E56\u533A,13\u6881\u6EAA\u533A,14\u65B0\u5434\u533A,81\u6C5F\u9634\u5E02,82\u5B9C\u5174\u5E02;03\u5F90\u5DDE\u5E02:02\u9F13\u697C\u533A,03\u4E91\u9F99\u533A,05\u8D3E\u6C6A\u533A,11\u6CC9\u5C71\u533A,12\u94DC\u5C71\u533A,21\u4E30\u53BF,22\u6C9B\u53BF,24\u7762\u5B81\u53BF,71\u5F90\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,81\u65B0\u6C82\u5E02,82\u90B3\u5DDE\u5E02;04\u5E38\u5DDE\u5E02:02\u5929\u5B81\u533A,04\u949F\u697C\u533A,11\u65B0\u5317\u533A,12\u6B66\u8FDB\u533A,13\u91D1\u575B\u533A,81\u6EA7\u9633\u5E02;05\u82CF\u5DDE\u5E02:05\u864E\u4E18\u533A,06\u5434\u4E2D\u533A,07\u76F8\u57CE\u533A,08\u59D1\u82CF\u533A,09\u5434\u6C5F\u533A,76\u82CF\u5DDE\u5DE5\u4E1A\u56ED\u533A,81\u5E38\u719F\u5E02,82\u5F20\u5BB6\u6E2F\u5E02,83\u6606\u5C71\u5E02,85\u592A\u4ED3\u5E02;06\u5357\u901A\u5E02:12\u901A\u5DDE\u533A,13\u5D07\u5DDD\u533A,14\u6D77\u95E8\u533A,23\u5982\u4E1C\u53BF,71\u5357\u901A\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,81\u542F\u4E1C\u5E02,82\u5982\u768B\u5E02,85\u6D77\u5B89\u5E02;07\u8FDE\u4E91\u6E2F\u5E02:03\u8FDE\u4E91\u533A,06\u6D77\u5DDE\u533A,07\u8D63\u6986\u533A,22\u4E1C\u6D77\u53BF,23\u704C\u4E91\u53BF,24\u704C\u5357\u53BF,71\u8FDE\u4E91\u6E2F\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A;08\u6DEE\u5B89\u5E02:03\u6DEE\u5B89\u533A,04\u6DEE\u9634\u533A,12\u6E05\u6C5F\u6D66\u533A,13\u6D2A\u6CFD\u533A,26\u6D9F\u6C34\u53BF,30\u76F1\u7719\u53BF,31\u91D1\u6E56\u53BF,71\u6DEE\u5B89\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A;09\u76D0\u57CE\u5E02:02\u4EAD\u6E56\u533A,03\u76D0\u90FD\u533A,04\u5927\u4E30\u533A,21\u54CD\u6C34\u53BF,22\u6EE8\u6D77\u53BF,23\u961C\u5B81\u53BF,24\u5C04\u9633\u53BF,25\u5EFA\u6E56\u53BF,71\u76D0\u57CE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,81\u4E1C\u53F0\u5E02;10\u626C\u5DDE\u5E02:02\u5E7F\u9675\u533A,03\u9097\u6C5F\u533A,12\u6C5F\u90FD\u533A,23\u5B9D\u5E94\u53BF,71\u626C\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,81\u4EEA\u5F81\u5E02,84\u9AD8\u90AE\u5E02;11\u9547\u6C5F\u5E02:02\u4EAC\u53E3\u533A,11\u6DA6\u5DDE\u533A,12\u4E39\u5F92\u533A,71\u9547\u6C5F\u65B0\u533A,81\u4E39\u9633\u5E02,82\u626C\u4E2D\u5E02,83\u53E5\u5BB9\u5E02;12\u6CF0\u5DDE\u5E02:02\u6D77\u9675\u533A,03\u9AD8\u6E2F\u533A,04\u59DC\u5830\u533A,81\u5174\u5316\u5E02,82\u9756\u6C5F\u5E02,83\u6CF0\u5174\u5E02;13\u5BBF\u8FC1\u5E02:02\u5BBF\u57CE\u533A,11\u5BBF\u8C6B\u533A,22\u6CAD\u9633\u53BF,23\u6CD7\u9633\u53BF,24\u6CD7\u6D2A\u53BF,71\u5BBF\u8FC1\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A",
  "33\u6D59\u6C5F\u7701;01\u676D\u5DDE\u5E02:02\u4E0A\u57CE\u533A,05\u62F1\u5885\u533A,06\u897F\u6E56\u533A,08\u6EE8\u6C5F\u533A,09\u8427\u5C71\u533A,10\u4F59\u676D\u533A,11\u5BCC\u9633\u533A,12\u4E34\u5B89\u533A,13\u4E34\u5E73\u533A,14\u94B1\u5858\u533A,22\u6850\u5E90\u53BF,27\u6DF3\u5B89\u53BF,82\u5EFA\u5FB7\u5E02;02\u5B81\u6CE2\u5E02:03\u6D77\u66D9\u533A,05\u6C5F\u5317\u533A,06\u5317\u4ED1\u533A,11\u9547\u6D77\u533A,12\u911E\u5DDE\u533A,13\u5949\u5316\u533A,25\u8C61\u5C71\u53BF,26\u5B81\u6D77\u53BF,81\u4F59\u59DA\u5E02,82\u6148\u6EAA\u5E02;03\u6E29\u5DDE\u5E02:02\u9E7F\u57CE\u533A,03\u9F99\u6E7E\u533A,04\u74EF\u6D77\u533A,05\u6D1E\u5934\u533A,24\u6C38\u5609\u53BF,26\u5E73\u9633\u53BF,27\u82CD\u5357\u53BF,28\u6587\u6210\u53BF,29\u6CF0\u987A\u53BF,81\u745E\u5B89\u5E02,82\u4E50\u6E05\u5E02,83\u9F99\u6E2F\u5E02;04\u5609\u5174\u5E02:02\u5357\u6E56\u533A,11\u79C0\u6D32\u533A,21\u5609\u5584\u53BF,24\u6D77\u76D0\u53BF,81\u6D77\u5B81\u5E02,82\u5E73\u6E56\u5E02,83\u6850\u4E61\u5E02;05\u6E56\u5DDE\u5E02:02\u5434\u5174\u533A,03\u5357\u6D54\u533A,21\u5FB7\u6E05\u53BF,22\u957F\u5174\u53BF,23\u5B89\u5409\u53BF;06\u7ECD\u5174\u5E02:02\u8D8A\u57CE\u533A,03\u67EF\u6865\u533A,04\u4E0A\u865E\u533A,24\u65B0\u660C\u53BF,81\u8BF8\u66A8\u5E02,83\u5D4A\u5DDE\u5E02;07\u91D1\u534E\u5E02:02\u5A7A\u57CE\u533A,03\u91D1\u4E1C\u533A,23\u6B66\u4E49\u53BF,26\u6D66\u6C5F\u53BF,27\u78D0\u5B89\u53BF,81\u5170\u6EAA\u5E02,82\u4E49\u4E4C\u5E02,83\u4E1C\u9633\u5E02,84\u6C38\u5EB7\u5E02;08\u8862\u5DDE\u5E02:02\u67EF\u57CE\u533A,03\u8862\u6C5F\u533A,22\u5E38\u5C71\u53BF,24\u5F00\u5316\u53BF,25\u9F99\u6E38\u53BF,81\u6C5F\u5C71\u5E02;09\u821F\u5C71\u5E02:02\u5B9A\u6D77\u533A,03\u666E\u9640\u533A,21\u5CB1\u5C71\u53BF,22\u5D4A\u6CD7\u53BF;10\u53F0\u5DDE\u5E02:02\u6912\u6C5F\u533A,03\u9EC4\u5CA9\u533A,04\u8DEF\u6865\u533A,22\u4E09\u95E8\u53BF,23\u5929\u53F0\u53BF,24\u4ED9\u5C45\u53BF,81\u6E29\u5CAD\u5E02,82\u4E34\u6D77\u5E02,83\u7389\u73AF\u5E02;11\u4E3D\u6C34\u5E02:02\u83B2\u90FD\u533A,21\u9752\u7530\u53BF,22\u7F19\u4E91\u53BF,23\u9042\u660C\u53BF,24\u677E\u9633\u53BF,25\u4E91\u548C\u53BF,26\u5E86\u5143\u53BF,27\u666F\u5B81\u7572\u65CF\u81EA\u6CBB\u53BF,81\u9F99\u6CC9\u5E02",
  "34\u5B89\u5FBD\u7701;01\u5408\u80A5\u5E02:02\u7476\u6D77\u533A,03\u5E90\u9633\u533A,04\u8700\u5C71\u533A,11\u5305\u6CB3\u533A,21\u957F\u4E30\u53BF,22\u80A5\u4E1C\u53BF,23\u80A5\u897F\u53BF,24\u5E90\u6C5F\u53BF,76\u5408\u80A5\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,77\u5408\u80A5\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,78\u5408\u80A5\u65B0\u7AD9\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,81\u5DE2\u6E56\u5E02;02\u829C\u6E56\u5E02:02\u955C\u6E56\u533A,07\u9E20\u6C5F\u533A,09\u5F0B\u6C5F\u533A,10\u6E7E\u6C9A\u533A,12\u7E41\u660C\u533A,23\u5357\u9675\u53BF,71\u829C\u6E56\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,72\u5B89\u5FBD\u829C\u6E56\u4E09\u5C71\u7ECF\u6D4E\u5F00\u53D1\u533A,81\u65E0\u4E3A\u5E02;03\u868C\u57E0\u5E02:02\u9F99\u5B50\u6E56\u533A,03\u868C\u5C71\u533A,04\u79B9\u4F1A\u533A,11\u6DEE\u4E0A\u533A,21\u6000\u8FDC\u53BF,22\u4E94\u6CB3\u53BF,23\u56FA\u9547\u53BF,71\u868C\u57E0\u5E02\u9AD8\u65B0\u6280\u672F\u5F00\u53D1\u533A,72\u868C\u57E0\u5E02\u7ECF\u6D4E\u5F00\u53D1\u533A;04\u6DEE\u5357\u5E02:02\u5927\u901A\u533A,03\u7530\u5BB6\u5EB5\u533A,04\u8C22\u5BB6\u96C6\u533A,05\u516B\u516C\u5C71\u533A,06\u6F58\u96C6\u533A,21\u51E4\u53F0\u53BF,22\u5BFF\u53BF;05\u9A6C\u978D\u5C71\u5E02:03\u82B1\u5C71\u533A,04\u96E8\u5C71\u533A,06\u535A\u671B\u533A,21\u5F53\u6D82\u53BF,22\u542B\u5C71\u53BF,23\u548C\u53BF;06\u6DEE\u5317\u5E02:02\u675C\u96C6\u533A,03\u76F8\u5C71\u533A,04\u70C8\u5C71\u533A,21\u6FC9\u6EAA\u53BF;07\u94DC\u9675\u5E02:05\u94DC\u5B98\u533A,06\u4E49\u5B89\u533A,11\u90CA\u533A,22\u679E\u9633\u53BF;08\u5B89\u5E86\u5E02:02\u8FCE\u6C5F\u533A,03\u5927\u89C2\u533A,11\u5B9C\u79C0\u533A,22\u6000\u5B81\u53BF,25\u592A\u6E56\u53BF,26\u5BBF\u677E\u53BF,27\u671B\u6C5F\u53BF,28\u5CB3\u897F\u53BF,71\u5B89\u5FBD\u5B89\u5E86\u7ECF\u6D4E\u5F00\u53D1\u533A,81\u6850\u57CE\u5E02,82\u6F5C\u5C71\u5E02;10\u9EC4\u5C71\u5E02:02\u5C6F\u6EAA\u533A,03\u9EC4\u5C71\u533A,04\u5FBD\u5DDE\u533A,21\u6B59\u53BF,22\u4F11\u5B81\u53BF,23\u9EDF\u53BF,24\u7941\u95E8\u53BF;11\u6EC1\u5DDE\u5E02:02\u7405\u740A\u533A,03\u5357\u8C2F\u533A,22\u6765\u5B89\u53BF,24\u5168\u6912\u53BF,25\u5B9A\u8FDC\u53BF,26\u51E4\u9633\u53BF,71\u4E2D\u65B0\u82CF\u6EC1\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,72\u6EC1\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,81\u5929\u957F\u5E02,82\u660E\u5149\u5E02;12\u961C\u9633\u5E02:02\u988D\u5DDE\u533A,03\u988D\u4E1C\u533A,04\u988D\u6CC9\u533A,21\u4E34\u6CC9\u53BF,22\u592A\u548C\u53BF,25\u961C\u5357\u53BF,26\u988D\u4E0A\u53BF,71\u961C\u9633\u5408\u80A5\u73B0\u4EE3\u4EA7\u4E1A\u56ED\u533A,72\u961C\u9633\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,82\u754C\u9996\u5E02;13\u5BBF\u5DDE\u5E02:02\u57C7\u6865\u533A,21\u7800\u5C71\u53BF,22\u8427\u53BF,23\u7075\u74A7\u53BF,24\u6CD7\u53BF,71\u5BBF\u5DDE\u9A6C\u978D\u5C71\u73B0\u4EE3\u4EA7\u4E1A\u56ED\u533A,72\u5BBF\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A;15\u516D\u5B89\u5E02:02\u91D1\u5B89\u533A,03\u88D5\u5B89\u533A,04\u53F6\u96C6\u533A,22\u970D\u90B1\u53BF,23\u8212\u57CE\u53BF,24\u91D1\u5BE8\u53BF,25\u970D\u5C71\u53BF;16\u4EB3\u5DDE\u5E02:02\u8C2F\u57CE\u533A,21\u6DA1\u9633\u53BF,22\u8499\u57CE\u53BF,23\u5229\u8F9B\u53BF;17\u6C60\u5DDE\u5E02:02\u8D35\u6C60\u533A,21\u4E1C\u81F3\u53BF,22\u77F3\u53F0\u53BF,23\u9752\u9633\u53BF;18\u5BA3\u57CE\u5E02:02\u5BA3\u5DDE\u533A,21\u90CE\u6EAA\u53BF,23\u6CFE\u53BF,24\u7EE9\u6EAA\u53BF,25\u65CC\u5FB7\u53BF,71\u5BA3\u57CE\u5E02\u7ECF\u6D4E\u5F00\u53D1\u533A,81\u5B81\u56FD\u5E02,82\u5E7F\u5FB7\u5E02",
  "35\u798F\u5EFA\u7701;01\u798F\u5DDE\u5E02:02\u9F13\u697C\u533A,03\u53F0\u6C5F\u533A,04\u4ED3\u5C71\u533A,05\u9A6C\u5C3E\u533A,11\u664B\u5B89\u533A,12\u957F\u4E50\u533A,21\u95FD\u4FAF\u53BF,22\u8FDE\u6C5F\u53BF,23\u7F57\u6E90\u53BF,24\u95FD\u6E05\u53BF,25\u6C38\u6CF0\u53BF,28\u5E73\u6F6D\u53BF,81\u798F\u6E05\u5E02;02\u53A6\u95E8\u5E02:03\u601D\u660E\u533A,05\u6D77\u6CA7\u533A,06\u6E56\u91CC\u533A,11\u96C6\u7F8E\u533A,12\u540C\u5B89\u533A,13\u7FD4\u5B89\u533A;03\u8386\u7530\u5E02:02\u57CE\u53A2\u533A,03\u6DB5\u6C5F\u533A,04\u8354\u57CE\u533A,05\u79C0\u5C7F\u533A,22\u4ED9\u6E38\u53BF;04\u4E09\u660E\u5E02:04\u4E09\u5143\u533A,05\u6C99\u53BF\u533A,21\u660E\u6EAA\u53BF,23\u6E05\u6D41\u53BF,24\u5B81\u5316\u53BF,25\u5927\u7530\u53BF,26\u5C24\u6EAA\u53BF,28\u5C06\u4E50\u53BF,29\u6CF0\u5B81\u53BF,30\u5EFA\u5B81\u53BF,81\u6C38\u5B89\u5E02;05\u6CC9\u5DDE\u5E02:02\u9CA4\u57CE\u533A,03\u4E30\u6CFD\u533A,04\u6D1B\u6C5F\u533A,05\u6CC9\u6E2F\u533A,21\u60E0\u5B89\u53BF,24\u5B89\u6EAA\u53BF,25\u6C38\u6625\u53BF,26\u5FB7\u5316\u53BF,27\u91D1\u95E8\u53BF,81\u77F3\u72EE\u5E02,82\u664B\u6C5F\u5E02,83\u5357\u5B89\u5E02;06\u6F33\u5DDE\u5E02:02\u8297\u57CE\u533A,03\u9F99\u6587\u533A,04\u9F99\u6D77\u533A,05\u957F\u6CF0\u533A,22\u4E91\u9704\u53BF,23\u6F33\u6D66\u53BF,24\u8BCF\u5B89\u53BF,26\u4E1C\u5C71\u53BF,27\u5357\u9756\u53BF,28\u5E73\u548C\u53BF,29\u534E\u5B89\u53BF;07\u5357\u5E73\u5E02:02\u5EF6\u5E73\u533A,03\u5EFA\u9633\u533A,21\u987A\u660C\u53BF,22\u6D66\u57CE\u53BF,23\u5149\u6CFD\u53BF,24\u677E\u6EAA\u53BF,25\u653F\u548C\u53BF,81\u90B5\u6B66\u5E02,82\u6B66\u5937\u5C71\u5E02,83\u5EFA\u74EF\u5E02;08\u9F99\u5CA9\u5E02:02\u65B0\u7F57\u533A,03\u6C38\u5B9A\u533A,21\u957F\u6C40\u53BF,23\u4E0A\u676D\u53BF,24\u6B66\u5E73\u53BF,25\u8FDE\u57CE\u53BF,81\u6F33\u5E73\u5E02;09\u5B81\u5FB7\u5E02:02\u8549\u57CE\u533A,21\u971E\u6D66\u53BF,22\u53E4\u7530\u53BF,23\u5C4F\u5357\u53BF,24\u5BFF\u5B81\u53BF,25\u5468\u5B81\u53BF,26\u67D8\u8363\u53BF,81\u798F\u5B89\u5E02,82\u798F\u9F0E\u5E02",
  "36\u6C5F\u897F\u7701;01\u5357\u660C\u5E02:02\u4E1C\u6E56\u533A,03\u897F\u6E56\u533A,04\u9752\u4E91\u8C31\u533A,11\u9752\u5C71\u6E56\u533A,12\u65B0\u5EFA\u533A,13\u7EA2\u8C37\u6EE9\u533A,21\u5357\u660C\u53BF,23\u5B89\u4E49\u53BF,24\u8FDB\u8D24\u53BF;02\u666F\u5FB7\u9547\u5E02:02\u660C\u6C5F\u533A,03\u73E0\u5C71\u533A,22\u6D6E\u6881\u53BF,81\u4E50\u5E73\u5E02;03\u840D\u4E61\u5E02:02\u5B89\u6E90\u533A,13\u6E58\u4E1C\u533A,21\u83B2\u82B1\u53BF,22\u4E0A\u6817\u53BF,23\u82A6\u6EAA\u53BF;04\u4E5D\u6C5F\u5E02:02\u6FC2\u6EAA\u533A,03\u6D54\u9633\u533A,04\u67F4\u6851\u533A,23\u6B66\u5B81\u53BF,24\u4FEE\u6C34\u53BF,25\u6C38\u4FEE\u53BF,26\u5FB7\u5B89\u53BF,28\u90FD\u660C\u53BF,29\u6E56\u53E3\u53BF,30\u5F6D\u6CFD\u53BF,81\u745E\u660C\u5E02,82\u5171\u9752\u57CE\u5E02,83\u5E90\u5C71\u5E02;05\u65B0\u4F59\u5E02:02\u6E1D\u6C34\u533A,21\u5206\u5B9C\u53BF;06\u9E70\u6F6D\u5E02:02\u6708\u6E56\u533A,03\u4F59\u6C5F\u533A,81\u8D35\u6EAA\u5E02;07\u8D63\u5DDE\u5E02:02\u7AE0\u8D21\u533A,03\u5357\u5EB7\u533A,04\u8D63\u53BF\u533A,22\u4FE1\u4E30\u53BF,23\u5927\u4F59\u53BF,24\u4E0A\u72B9\u53BF,25\u5D07\u4E49\u53BF,26\u5B89\u8FDC\u53BF,28\u5B9A\u5357\u53BF,29\u5168\u5357\u53BF,30\u5B81\u90FD\u53BF,31\u4E8E\u90FD\u53BF,32\u5174\u56FD\u53BF,33\u4F1A\u660C\u53BF,34\u5BFB\u4E4C\u53BF,35\u77F3\u57CE\u53BF,81\u745E\u91D1\u5E02,83\u9F99\u5357\u5E02;08\u5409\u5B89\u5E02:02\u5409\u5DDE\u533A,03\u9752\u539F\u533A,21\u5409\u5B89\u53BF,22\u5409\u6C34\u53BF,23\u5CE1\u6C5F\u53BF,24\u65B0\u5E72\u53BF,25\u6C38\u4E30\u53BF,26\u6CF0\u548C\u53BF,27\u9042\u5DDD\u53BF,28\u4E07\u5B89\u53BF,29\u5B89\u798F\u53BF,30\u6C38\u65B0\u53BF,81\u4E95\u5188\u5C71\u5E02;09\u5B9C\u6625\u5E02:02\u8881\u5DDE\u533A,21\u5949\u65B0\u53BF,22\u4E07\u8F7D\u53BF,23\u4E0A\u9AD8\u53BF,24\u5B9C\u4E30\u53BF,25\u9756\u5B89\u53BF,26\u94DC\u9F13\u53BF,81\u4E30\u57CE\u5E02,82\u6A1F\u6811\u5E02,83\u9AD8\u5B89\u5E02;10\u629A\u5DDE\u5E02:02\u4E34\u5DDD\u533A,03\u4E1C\u4E61\u533A,21\u5357\u57CE\u53BF,22\u9ECE\u5DDD\u53BF,23\u5357\u4E30\u53BF,24\u5D07\u4EC1\u53BF,25\u4E50\u5B89\u53BF,26\u5B9C\u9EC4\u53BF,27\u91D1\u6EAA\u53BF,28\u8D44\u6EAA\u53BF,30\u5E7F\u660C\u53BF;11\u4E0A\u9976\u5E02:02\u4FE1\u5DDE\u533A,03\u5E7F\u4E30\u533A,04\u5E7F\u4FE1\u533A,23\u7389\u5C71\u53BF,24\u94C5\u5C71\u53BF,25\u6A2A\u5CF0\u53BF,26\u5F0B\u9633\u53BF,27\u4F59\u5E72\u53BF,28\u9131\u9633\u53BF,29\u4E07\u5E74\u53BF,30\u5A7A\u6E90\u53BF,81\u5FB7\u5174\u5E02",
  "37\u5C71\u4E1C\u7701;01\u6D4E\u5357\u5E02:02\u5386\u4E0B\u533A,03\u5E02\u4E2D\u533A,04\u69D0\u836B\u533A,05\u5929\u6865\u533A,12\u5386\u57CE\u533A,13\u957F\u6E05\u533A,14\u7AE0\u4E18\u533A,15\u6D4E\u9633\u533A,16\u83B1\u829C\u533A,17\u94A2\u57CE\u533A,24\u5E73\u9634\u53BF,26\u5546\u6CB3\u53BF,76\u6D4E\u5357\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A;02\u9752\u5C9B\u5E02:02\u5E02\u5357\u533A,03\u5E02\u5317\u533A,11\u9EC4\u5C9B\u533A,12\u5D02\u5C71\u533A,13\u674E\u6CA7\u533A,14\u57CE\u9633\u533A,15\u5373\u58A8\u533A,81\u80F6\u5DDE\u5E02,83\u5E73\u5EA6\u5E02,85\u83B1\u897F\u5E02;03\u6DC4\u535A\u5E02:02\u6DC4\u5DDD\u533A,03\u5F20\u5E97\u533A,04\u535A\u5C71\u533A,05\u4E34\u6DC4\u533A,06\u5468\u6751\u533A,21\u6853\u53F0\u53BF,22\u9AD8\u9752\u53BF,23\u6C82\u6E90\u53BF;04\u67A3\u5E84\u5E02:02\u5E02\u4E2D\u533A,03\u859B\u57CE\u533A,04\u5CC4\u57CE\u533A,05\u53F0\u513F\u5E84\u533A,06\u5C71\u4EAD\u533A,81\u6ED5\u5DDE\u5E02;05\u4E1C\u8425\u5E02:02\u4E1C\u8425\u533A,03\u6CB3\u53E3\u533A,05\u57A6\u5229\u533A,22\u5229\u6D25\u53BF,23\u5E7F\u9976\u53BF,71\u4E1C\u8425\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,72\u4E1C\u8425\u6E2F\u7ECF\u6D4E\u5F00\u53D1\u533A;06\u70DF\u53F0\u5E02:02\u829D\u7F58\u533A,11\u798F\u5C71\u533A,12\u725F\u5E73\u533A,13\u83B1\u5C71\u533A,14\u84EC\u83B1\u533A,71\u70DF\u53F0\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,76\u70DF\u53F0\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,81\u9F99\u53E3\u5E02,82\u83B1\u9633\u5E02,83\u83B1\u5DDE\u5E02,85\u62DB\u8FDC\u5E02,86\u6816\u971E\u5E02,87\u6D77\u9633\u5E02;07\u6F4D\u574A\u5E02:02\u6F4D\u57CE\u533A,03\u5BD2\u4EAD\u533A,04\u574A\u5B50\u533A,05\u594E\u6587\u533A,24\u4E34\u6710\u53BF,25\u660C\u4E50\u53BF,72\u6F4D\u574A\u6EE8\u6D77\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,81\u9752\u5DDE\u5E02,82\u8BF8\u57CE\u5E02,83\u5BFF\u5149\u5E02,84\u5B89\u4E18\u5E02,85\u9AD8\u5BC6\u5E02,86\u660C\u9091\u5E02;08\u6D4E\u5B81\u5E02:11\u4EFB\u57CE\u533A,12\u5156\u5DDE\u533A,26\u5FAE\u5C71\u53BF,27\u9C7C\u53F0\u53BF,28\u91D1\u4E61\u53BF,29\u5609\u7965\u53BF,30\u6C76\u4E0A\u53BF,31\u6CD7\u6C34\u53BF,32\u6881\u5C71\u53BF,71\u6D4E\u5B81\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,81\u66F2\u961C\u5E02,83\u90B9\u57CE\u5E02;09\u6CF0\u5B89\u5E02:02\u6CF0\u5C71\u533A,11\u5CB1\u5CB3\u533A,21\u5B81\u9633\u53BF,23\u4E1C\u5E73\u53BF,82\u65B0\u6CF0\u5E02,83\u80A5\u57CE\u5E02;10\u5A01\u6D77\u5E02:02\u73AF\u7FE0\u533A,03\u6587\u767B\u533A,71\u5A01\u6D77\u706B\u70AC\u9AD8\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,72\u5A01\u6D77\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,73\u5A01\u6D77\u4E34\u6E2F\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,82\u8363\u6210\u5E02,83\u4E73\u5C71\u5E02;11\u65E5\u7167\u5E02:02\u4E1C\u6E2F\u533A,03\u5C9A\u5C71\u533A,21\u4E94\u83B2\u53BF,22\u8392\u53BF,71\u65E5\u7167\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A;13\u4E34\u6C82\u5E02:02\u5170\u5C71\u533A,11\u7F57\u5E84\u533A,12\u6CB3\u4E1C\u533A,21\u6C82\u5357\u53BF,22\u90EF\u57CE\u53BF,23\u6C82\u6C34\u53BF,24\u5170\u9675\u53BF,25\u8D39\u53BF,26\u5E73\u9091\u53BF,27\u8392\u5357\u53BF,28\u8499\u9634\u53BF,29\u4E34\u6CAD\u53BF,71\u4E34\u6C82\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A;14\u5FB7\u5DDE\u5E02:02\u5FB7\u57CE\u533A,03\u9675\u57CE\u533A,22\u5B81\u6D25\u53BF,23\u5E86\u4E91\u53BF,24\u4E34\u9091\u53BF,25\u9F50\u6CB3\u53BF,26\u5E73\u539F\u53BF,27\u590F\u6D25\u53BF,28\u6B66\u57CE\u53BF,71\u5FB7\u5DDE\u5929\u8862\u65B0\u533A,81\u4E50\u9675\u5E02,82\u79B9\u57CE\u5E02;15\u804A\u57CE\u5E02:02\u4E1C\u660C\u5E9C\u533A,03\u830C\u5E73\u533A,21\u9633\u8C37\u53BF,22\u8398\u53BF,24\u4E1C\u963F\u53BF,25\u51A0\u53BF,26\u9AD8\u5510\u53BF,81\u4E34\u6E05\u5E02;16\u6EE8\u5DDE\u5E02:02\u6EE8\u57CE\u533A,03\u6CBE\u5316\u533A,21\u60E0\u6C11\u53BF,22\u9633\u4FE1\u53BF,23\u65E0\u68E3\u53BF,25\u535A\u5174\u53BF,81\u90B9\u5E73\u5E02;17\u83CF\u6CFD\u5E02:02\u7261\u4E39\u533A,03\u5B9A\u9676\u533A,21\u66F9\u53BF,22\u5355\u53BF,23\u6210\u6B66\u53BF,24\u5DE8\u91CE\u53BF,25\u90D3\u57CE\u53BF,26\u9104\u57CE\u53BF,28\u4E1C\u660E\u53BF,71\u83CF\u6CFD\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,72\u83CF\u6CFD\u9AD8\u65B0\u6280\u672F\u5F00\u53D1\u533A",
  "41\u6CB3\u5357\u7701;01\u90D1\u5DDE\u5E02:02\u4E2D\u539F\u533A,03\u4E8C\u4E03\u533A,04\u7BA1\u57CE\u56DE\u65CF\u533A,05\u91D1\u6C34\u533A,06\u4E0A\u8857\u533A,08\u60E0\u6D4E\u533A,22\u4E2D\u725F\u53BF,71\u90D1\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,72\u90D1\u5DDE\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,73\u90D1\u5DDE\u822A\u7A7A\u6E2F\u7ECF\u6D4E\u7EFC\u5408\u5B9E\u9A8C\u533A,81\u5DE9\u4E49\u5E02,82\u8365\u9633\u5E02,83\u65B0\u5BC6\u5E02,84\u65B0\u90D1\u5E02,85\u767B\u5C01\u5E02;02\u5F00\u5C01\u5E02:02\u9F99\u4EAD\u533A,03\u987A\u6CB3\u56DE\u65CF\u533A,04\u9F13\u697C\u533A,05\u79B9\u738B\u53F0\u533A,12\u7965\u7B26\u533A,21\u675E\u53BF,22\u901A\u8BB8\u53BF,23\u5C09\u6C0F\u53BF,25\u5170\u8003\u53BF;03\u6D1B\u9633\u5E02:02\u8001\u57CE\u533A,03\u897F\u5DE5\u533A,04\u700D\u6CB3\u56DE\u65CF\u533A,05\u6DA7\u897F\u533A,07\u5043\u5E08\u533A,08\u5B5F\u6D25\u533A,11\u6D1B\u9F99\u533A,23\u65B0\u5B89\u53BF,24\u683E\u5DDD\u53BF,25\u5D69\u53BF,26\u6C5D\u9633\u53BF,27\u5B9C\u9633\u53BF,28\u6D1B\u5B81\u53BF,29\u4F0A\u5DDD\u53BF,71\u6D1B\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A;04\u5E73\u9876\u5C71\u5E02:02\u65B0\u534E\u533A,03\u536B\u4E1C\u533A,04\u77F3\u9F99\u533A,11\u6E5B\u6CB3\u533A,21\u5B9D\u4E30\u53BF,22\u53F6\u53BF,23\u9C81\u5C71\u53BF,25\u90CF\u53BF,71\u5E73\u9876\u5C71\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,72\u5E73\u9876\u5C71\u5E02\u57CE\u4E61\u4E00\u4F53\u5316\u793A\u8303\u533A,81\u821E\u94A2\u5E02,82\u6C5D\u5DDE\u5E02;05\u5B89\u9633\u5E02:02\u6587\u5CF0\u533A,03\u5317\u5173\u533A,05\u6BB7\u90FD\u533A,06\u9F99\u5B89\u533A,22\u5B89\u9633\u53BF,23\u6C64\u9634\u53BF,26\u6ED1\u53BF,27\u5185\u9EC4\u53BF,71\u5B89\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,81\u6797\u5DDE\u5E02;06\u9E64\u58C1\u5E02:02\u9E64\u5C71\u533A,03\u5C71\u57CE\u533A,11\u6DC7\u6EE8\u533A,21\u6D5A\u53BF,22\u6DC7\u53BF,71\u9E64\u58C1\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A;07\u65B0\u4E61\u5E02:02\u7EA2\u65D7\u533A,03\u536B\u6EE8\u533A,04\u51E4\u6CC9\u533A,11\u7267\u91CE\u533A,21\u65B0\u4E61\u53BF,24\u83B7\u5609\u53BF,25\u539F\u9633\u53BF,26\u5EF6\u6D25\u53BF,27\u5C01\u4E18\u53BF,71\u65B0\u4E61\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,72\u65B0\u4E61\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,73\u65B0\u4E61\u5E02\u5E73\u539F\u57CE\u4E61\u4E00\u4F53\u5316\u793A\u8303\u533A,81\u536B\u8F89\u5E02,82\u8F89\u53BF\u5E02,83\u957F\u57A3\u5E02;08\u7126\u4F5C\u5E02:02\u89E3\u653E\u533A,03\u4E2D\u7AD9\u533A,04\u9A6C\u6751\u533A,11\u5C71\u9633\u533A,21\u4FEE\u6B66\u53BF,22\u535A\u7231\u53BF,23\u6B66\u965F\u53BF,25\u6E29\u53BF,71\u7126\u4F5C\u57CE\u4E61\u4E00\u4F53\u5316\u793A\u8303\u533A,82\u6C81\u9633\u5E02,83\u5B5F\u5DDE\u5E02;09\u6FEE\u9633\u5E02:02\u534E\u9F99\u533A,22\u6E05\u4E30\u53BF,23\u5357\u4E50\u53BF,26\u8303\u53BF,27\u53F0\u524D\u53BF,28\u6FEE\u9633\u53BF,71\u6CB3\u5357\u6FEE\u9633\u5DE5\u4E1A\u56ED\u533A,72\u6FEE\u9633\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A;10\u8BB8\u660C\u5E02:02\u9B4F\u90FD\u533A,03\u5EFA\u5B89\u533A,24\u9122\u9675\u53BF,25\u8944\u57CE\u53BF,71\u8BB8\u660C\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,81\u79B9\u5DDE\u5E02,82\u957F\u845B\u5E02;11\u6F2F\u6CB3\u5E02:02\u6E90\u6C47\u533A,03\u90FE\u57CE\u533A,04\u53EC\u9675\u533A,21\u821E\u9633\u53BF,22\u4E34\u988D\u53BF,71\u6F2F\u6CB3\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A;12\u4E09\u95E8\u5CE1\u5E02:02\u6E56\u6EE8\u533A,03\u9655\u5DDE\u533A,21\u6E11\u6C60\u53BF,24\u5362\u6C0F\u53BF,71\u6CB3\u5357\u4E09\u95E8\u5CE1\u7ECF\u6D4E\u5F00\u53D1\u533A,81\u4E49\u9A6C\u5E02,82\u7075\u5B9D\u5E02;13\u5357\u9633\u5E02:02\u5B9B\u57CE\u533A,03\u5367\u9F99\u533A,21\u5357\u53EC\u53BF,22\u65B9\u57CE\u53BF,23\u897F\u5CE1\u53BF,24\u9547\u5E73\u53BF,25\u5185\u4E61\u53BF,26\u6DC5\u5DDD\u53BF,27\u793E\u65D7\u53BF,28\u5510\u6CB3\u53BF,29\u65B0\u91CE\u53BF,30\u6850\u67CF\u53BF,71\u5357\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,72\u5357\u9633\u5E02\u57CE\u4E61\u4E00\u4F53\u5316\u793A\u8303\u533A,81\u9093\u5DDE\u5E02;14\u5546\u4E18\u5E02:02\u6881\u56ED\u533A,03\u7762\u9633\u533A,21\u6C11\u6743\u53BF,22\u7762\u53BF,23\u5B81\u9675\u53BF,24\u67D8\u57CE\u53BF,25\u865E\u57CE\u53BF,26\u590F\u9091\u53BF,71\u8C6B\u4E1C\u7EFC\u5408\u7269\u6D41\u4EA7\u4E1A\u805A\u96C6\u533A,72\u6CB3\u5357\u5546\u4E18\u7ECF\u6D4E\u5F00\u53D1\u533A,81\u6C38\u57CE\u5E02;15\u4FE1\u9633\u5E02:02\u6D49\u6CB3\u533A,03\u5E73\u6865\u533A,21\u7F57\u5C71\u53BF,22\u5149\u5C71\u53BF,23\u65B0\u53BF,24\u5546\u57CE\u53BF,25\u56FA\u59CB\u53BF,26\u6F62\u5DDD\u53BF,27\u6DEE\u6EE8\u53BF,28\u606F\u53BF,71\u4FE1\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A;16\u5468\u53E3\u5E02:02\u5DDD\u6C47\u533A,03\u6DEE\u9633\u533A,21\u6276\u6C9F\u53BF,22\u897F\u534E\u53BF,23\u5546\u6C34\u53BF,24\u6C88\u4E18\u53BF,25\u90F8\u57CE\u53BF,27\u592A\u5EB7\u53BF,28\u9E7F\u9091\u53BF,71\u5468\u53E3\u4E34\u6E2F\u5F00\u53D1\u533A,81\u9879\u57CE\u5E02;17\u9A7B\u9A6C\u5E97\u5E02:02\u9A7F\u57CE\u533A,21\u897F\u5E73\u53BF,22\u4E0A\u8521\u53BF,23\u5E73\u8206\u53BF,24\u6B63\u9633\u53BF,25\u786E\u5C71\u53BF,26\u6CCC\u9633\u53BF,27\u6C5D\u5357\u53BF,28\u9042\u5E73\u53BF,29\u65B0\u8521\u53BF,71\u6CB3\u5357\u9A7B\u9A6C\u5E97\u7ECF\u6D4E\u5F00\u53D1\u533A;90:01\u6D4E\u6E90\u5E02",
  "42\u6E56\u5317\u7701;01\u6B66\u6C49\u5E02:02\u6C5F\u5CB8\u533A,03\u6C5F\u6C49\u533A,04\u785A\u53E3\u533A,05\u6C49\u9633\u533A,06\u6B66\u660C\u533A,07\u9752\u5C71\u533A,11\u6D2A\u5C71\u533A,12\u4E1C\u897F\u6E56\u533A,13\u6C49\u5357\u533A,14\u8521\u7538\u533A,15\u6C5F\u590F\u533A,16\u9EC4\u9642\u533A,17\u65B0\u6D32\u533A;02\u9EC4\u77F3\u5E02:02\u9EC4\u77F3\u6E2F\u533A,03\u897F\u585E\u5C71\u533A,04\u4E0B\u9646\u533A,05\u94C1\u5C71\u533A,22\u9633\u65B0\u53BF,81\u5927\u51B6\u5E02;03\u5341\u5830\u5E02:02\u8305\u7BAD\u533A,03\u5F20\u6E7E\u533A,04\u90E7\u9633\u533A,22\u90E7\u897F\u53BF,23\u7AF9\u5C71\u53BF,24\u7AF9\u6EAA\u53BF,25\u623F\u53BF,81\u4E39\u6C5F\u53E3\u5E02;05\u5B9C\u660C\u5E02:02\u897F\u9675\u533A,03\u4F0D\u5BB6\u5C97\u533A,04\u70B9\u519B\u533A,05\u7307\u4EAD\u533A,06\u5937\u9675\u533A,25\u8FDC\u5B89\u53BF,26\u5174\u5C71\u53BF,27\u79ED\u5F52\u53BF,28\u957F\u9633\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF,29\u4E94\u5CF0\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF,81\u5B9C\u90FD\u5E02,82\u5F53\u9633\u5E02,83\u679D\u6C5F\u5E02;06\u8944\u9633\u5E02:02\u8944\u57CE\u533A,06\u6A0A\u57CE\u533A,07\u8944\u5DDE\u533A,24\u5357\u6F33\u53BF,25\u8C37\u57CE\u53BF,26\u4FDD\u5EB7\u53BF,82\u8001\u6CB3\u53E3\u5E02,83\u67A3\u9633\u5E02,84\u5B9C\u57CE\u5E02;07\u9102\u5DDE\u5E02:02\u6881\u5B50\u6E56\u533A,03\u534E\u5BB9\u533A,04\u9102\u57CE\u533A;08\u8346\u95E8\u5E02:02\u4E1C\u5B9D\u533A,04\u6387\u5200\u533A,22\u6C99\u6D0B\u53BF,81\u949F\u7965\u5E02,82\u4EAC\u5C71\u5E02;09\u5B5D\u611F\u5E02:02\u5B5D\u5357\u533A,21\u5B5D\u660C\u53BF,22\u5927\u609F\u53BF,23\u4E91\u68A6\u53BF,81\u5E94\u57CE\u5E02,82\u5B89\u9646\u5E02,84\u6C49\u5DDD\u5E02;10\u8346\u5DDE\u5E02:02\u6C99\u5E02\u533A,03\u8346\u5DDE\u533A,22\u516C\u5B89\u53BF,24\u6C5F\u9675\u53BF,71\u8346\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,81\u77F3\u9996\u5E02,83\u6D2A\u6E56\u5E02,87\u677E\u6ECB\u5E02,88\u76D1\u5229\u5E02;11\u9EC4\u5188\u5E02:02\u9EC4\u5DDE\u533A,21\u56E2\u98CE\u53BF,22\u7EA2\u5B89\u53BF,23\u7F57\u7530\u53BF,24\u82F1\u5C71\u53BF,25\u6D60\u6C34\u53BF,26\u8572\u6625\u53BF,27\u9EC4\u6885\u53BF,71\u9F99\u611F\u6E56\u7BA1\u7406\u533A,81\u9EBB\u57CE\u5E02,82\u6B66\u7A74\u5E02;12\u54B8\u5B81\u5E02:02\u54B8\u5B89\u533A,21\u5609\u9C7C\u53BF,22\u901A\u57CE\u53BF,23\u5D07\u9633\u53BF,24\u901A\u5C71\u53BF,81\u8D64\u58C1\u5E02;13\u968F\u5DDE\u5E02:03\u66FE\u90FD\u533A,21\u968F\u53BF,81\u5E7F\u6C34\u5E02;28\u6069\u65BD\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE:01\u6069\u65BD\u5E02,02\u5229\u5DDD\u5E02,22\u5EFA\u59CB\u53BF,23\u5DF4\u4E1C\u53BF,25\u5BA3\u6069\u53BF,26\u54B8\u4E30\u53BF,27\u6765\u51E4\u53BF,28\u9E64\u5CF0\u53BF;90:04\u4ED9\u6843\u5E02,05\u6F5C\u6C5F\u5E02,06\u5929\u95E8\u5E02,21\u795E\u519C\u67B6\u6797\u533A",
  "43\u6E56\u5357\u7701;01\u957F\u6C99\u5E02:02\u8299\u84C9\u533A,03\u5929\u5FC3\u533A,04\u5CB3\u9E93\u533A,05\u5F00\u798F\u533A,11\u96E8\u82B1\u533A,12\u671B\u57CE\u533A,21\u957F\u6C99\u53BF,81\u6D4F\u9633\u5E02,82\u5B81\u4E61\u5E02;02\u682A\u6D32\u5E02:02\u8377\u5858\u533A,03\u82A6\u6DDE\u533A,04\u77F3\u5CF0\u533A,11\u5929\u5143\u533A,12\u6E0C\u53E3\u533A,23\u6538\u53BF,24\u8336\u9675\u53BF,25\u708E\u9675\u53BF,81\u91B4\u9675\u5E02;03\u6E58\u6F6D\u5E02:02\u96E8\u6E56\u533A,04\u5CB3\u5858\u533A,21\u6E58\u6F6D\u53BF,71\u6E56\u5357\u6E58\u6F6D\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u56ED\u533A,72\u6E58\u6F6D\u662D\u5C71\u793A\u8303\u533A,73\u6E58\u6F6D\u4E5D\u534E\u793A\u8303\u533A,81\u6E58\u4E61\u5E02,82\u97F6\u5C71\u5E02;04\u8861\u9633\u5E02:05\u73E0\u6656\u533A,06\u96C1\u5CF0\u533A,07\u77F3\u9F13\u533A,08\u84B8\u6E58\u533A,12\u5357\u5CB3\u533A,21\u8861\u9633\u53BF,22\u8861\u5357\u53BF,23\u8861\u5C71\u53BF,24\u8861\u4E1C\u53BF,26\u7941\u4E1C\u53BF,73\u6E56\u5357\u8861\u9633\u677E\u6728\u7ECF\u6D4E\u5F00\u53D1\u533A,76\u6E56\u5357\u8861\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u56ED\u533A,81\u8012\u9633\u5E02,82\u5E38\u5B81\u5E02;05\u90B5\u9633\u5E02:02\u53CC\u6E05\u533A,03\u5927\u7965\u533A,11\u5317\u5854\u533A,22\u65B0\u90B5\u53BF,23\u90B5\u9633\u53BF,24\u9686\u56DE\u53BF,25\u6D1E\u53E3\u53BF,27\u7EE5\u5B81\u53BF,28\u65B0\u5B81\u53BF,29\u57CE\u6B65\u82D7\u65CF\u81EA\u6CBB\u53BF,81\u6B66\u5188\u5E02,82\u90B5\u4E1C\u5E02;06\u5CB3\u9633\u5E02:02\u5CB3\u9633\u697C\u533A,03\u4E91\u6EAA\u533A,11\u541B\u5C71\u533A,21\u5CB3\u9633\u53BF,23\u534E\u5BB9\u53BF,24\u6E58\u9634\u53BF,26\u5E73\u6C5F\u53BF,71\u5CB3\u9633\u5E02\u5C48\u539F\u7BA1\u7406\u533A,81\u6C68\u7F57\u5E02,82\u4E34\u6E58\u5E02;07\u5E38\u5FB7\u5E02:02\u6B66\u9675\u533A,03\u9F0E\u57CE\u533A,21\u5B89\u4E61\u53BF,22\u6C49\u5BFF\u53BF,23\u6FA7\u53BF,24\u4E34\u6FA7\u53BF,25\u6843\u6E90\u53BF,26\u77F3\u95E8\u53BF,71\u5E38\u5FB7\u5E02\u897F\u6D1E\u5EAD\u7BA1\u7406\u533A,81\u6D25\u5E02\u5E02;08\u5F20\u5BB6\u754C\u5E02:02\u6C38\u5B9A\u533A,11\u6B66\u9675\u6E90\u533A,21\u6148\u5229\u53BF,22\u6851\u690D\u53BF;09\u76CA\u9633\u5E02:02\u8D44\u9633\u533A,03\u8D6B\u5C71\u533A,21\u5357\u53BF,22\u6843\u6C5F\u53BF,23\u5B89\u5316\u53BF,71\u76CA\u9633\u5E02\u5927\u901A\u6E56\u7BA1\u7406\u533A,72\u6E56\u5357\u76CA\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u56ED\u533A,81\u6C85\u6C5F\u5E02;10\u90F4\u5DDE\u5E02:02\u5317\u6E56\u533A,03\u82CF\u4ED9\u533A,21\u6842\u9633\u53BF,22\u5B9C\u7AE0\u53BF,23\u6C38\u5174\u53BF,24\u5609\u79BE\u53BF,25\u4E34\u6B66\u53BF,26\u6C5D\u57CE\u53BF,27\u6842\u4E1C\u53BF,28\u5B89\u4EC1\u53BF,81\u8D44\u5174\u5E02;11\u6C38\u5DDE\u5E02:02\u96F6\u9675\u533A,03\u51B7\u6C34\u6EE9\u533A,22\u4E1C\u5B89\u53BF,23\u53CC\u724C\u53BF,24\u9053\u53BF,25\u6C5F\u6C38\u53BF,26\u5B81\u8FDC\u53BF,27\u84DD\u5C71\u53BF,28\u65B0\u7530\u53BF,29\u6C5F\u534E\u7476\u65CF\u81EA\u6CBB\u53BF,71\u6C38\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,73\u6C38\u5DDE\u5E02\u56DE\u9F99\u5729\u7BA1\u7406\u533A,81\u7941\u9633\u5E02;12\u6000\u5316\u5E02:02\u9E64\u57CE\u533A,21\u4E2D\u65B9\u53BF,22\u6C85\u9675\u53BF,23\u8FB0\u6EAA\u53BF,24\u6E86\u6D66\u53BF,25\u4F1A\u540C\u53BF,26\u9EBB\u9633\u82D7\u65CF\u81EA\u6CBB\u53BF,27\u65B0\u6643\u4F97\u65CF\u81EA\u6CBB\u53BF,28\u82B7\u6C5F\u4F97\u65CF\u81EA\u6CBB\u53BF,29\u9756\u5DDE\u82D7\u65CF\u4F97\u65CF\u81EA\u6CBB\u53BF,30\u901A\u9053\u4F97\u65CF\u81EA\u6CBB\u53BF,71\u6000\u5316\u5E02\u6D2A\u6C5F\u7BA1\u7406\u533A,81\u6D2A\u6C5F\u5E02;13\u5A04\u5E95\u5E02:02\u5A04\u661F\u533A,21\u53CC\u5CF0\u53BF,22\u65B0\u5316\u53BF,81\u51B7\u6C34\u6C5F\u5E02,82\u6D9F\u6E90\u5E02;31\u6E58\u897F\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE:01\u5409\u9996\u5E02,22\u6CF8\u6EAA\u53BF,23\u51E4\u51F0\u53BF,24\u82B1\u57A3\u53BF,25\u4FDD\u9756\u53BF,26\u53E4\u4E08\u53BF,27\u6C38\u987A\u53BF,30\u9F99\u5C71\u53BF",
  "44\u5E7F\u4E1C\u7701;01\u5E7F\u5DDE\u5E02:03\u8354\u6E7E\u533A,04\u8D8A\u79C0\u533A,05\u6D77\u73E0\u533A,06\u5929\u6CB3\u533A,11\u767D\u4E91\u533A,12\u9EC4\u57D4\u533A,13\u756A\u79BA\u533A,14\u82B1\u90FD\u533A,15\u5357\u6C99\u533A,17\u4ECE\u5316\u533A,18\u589E\u57CE\u533A;02\u97F6\u5173\u5E02:03\u6B66\u6C5F\u533A,04\u6D48\u6C5F\u533A,05\u66F2\u6C5F\u533A,22\u59CB\u5174\u53BF,24\u4EC1\u5316\u53BF,29\u7FC1\u6E90\u53BF,32\u4E73\u6E90\u7476\u65CF\u81EA\u6CBB\u53BF,33\u65B0\u4E30\u53BF,81\u4E50\u660C\u5E02,82\u5357\u96C4\u5E02;03\u6DF1\u5733\u5E02:03\u7F57\u6E56\u533A,04\u798F\u7530\u533A,05\u5357\u5C71\u533A,06\u5B9D\u5B89\u533A,07\u9F99\u5C97\u533A,08\u76D0\u7530\u533A,09\u9F99\u534E\u533A,10\u576A\u5C71\u533A,11\u5149\u660E\u533A;04\u73E0\u6D77\u5E02:02\u9999\u6D32\u533A,03\u6597\u95E8\u533A,04\u91D1\u6E7E\u533A;05\u6C55\u5934\u5E02:07\u9F99\u6E56\u533A,11\u91D1\u5E73\u533A,12\u6FE0\u6C5F\u533A,13\u6F6E\u9633\u533A,14\u6F6E\u5357\u533A,15\u6F84\u6D77\u533A,23\u5357\u6FB3\u53BF;06\u4F5B\u5C71\u5E02:04\u7985\u57CE\u533A,05\u5357\u6D77\u533A,06\u987A\u5FB7\u533A,07\u4E09\u6C34\u533A,08\u9AD8\u660E\u533A;07\u6C5F\u95E8\u5E02:03\u84EC\u6C5F\u533A,04\u6C5F\u6D77\u533A,05\u65B0\u4F1A\u533A,81\u53F0\u5C71\u5E02,83\u5F00\u5E73\u5E02,84\u9E64\u5C71\u5E02,85\u6069\u5E73\u5E02;08\u6E5B\u6C5F\u5E02:02\u8D64\u574E\u533A,03\u971E\u5C71\u533A,04\u5761\u5934\u533A,11\u9EBB\u7AE0\u533A,23\u9042\u6EAA\u53BF,25\u5F90\u95FB\u53BF,81\u5EC9\u6C5F\u5E02,82\u96F7\u5DDE\u5E02,83\u5434\u5DDD\u5E02;09\u8302\u540D\u5E02:02\u8302\u5357\u533A,04\u7535\u767D\u533A,81\u9AD8\u5DDE\u5E02,82\u5316\u5DDE\u5E02,83\u4FE1\u5B9C\u5E02;12\u8087\u5E86\u5E02:02\u7AEF\u5DDE\u533A,03\u9F0E\u6E56\u533A,04\u9AD8\u8981\u533A,23\u5E7F\u5B81\u53BF,24\u6000\u96C6\u53BF,25\u5C01\u5F00\u53BF,26\u5FB7\u5E86\u53BF,84\u56DB\u4F1A\u5E02;13\u60E0\u5DDE\u5E02:02\u60E0\u57CE\u533A,03\u60E0\u9633\u533A,22\u535A\u7F57\u53BF,23\u60E0\u4E1C\u53BF,24\u9F99\u95E8\u53BF;14\u6885\u5DDE\u5E02:02\u6885\u6C5F\u533A,03\u6885\u53BF\u533A,22\u5927\u57D4\u53BF,23\u4E30\u987A\u53BF,24\u4E94\u534E\u53BF,26\u5E73\u8FDC\u53BF,27\u8549\u5CAD\u53BF,81\u5174\u5B81\u5E02;15\u6C55\u5C3E\u5E02:02\u57CE\u533A,21\u6D77\u4E30\u53BF,23\u9646\u6CB3\u53BF,81\u9646\u4E30\u5E02;16\u6CB3\u6E90\u5E02:02\u6E90\u57CE\u533A,21\u7D2B\u91D1\u53BF,22\u9F99\u5DDD\u53BF,23\u8FDE\u5E73\u53BF,24\u548C\u5E73\u53BF,25\u4E1C\u6E90\u53BF;17\u9633\u6C5F\u5E02:02\u6C5F\u57CE\u533A,04\u9633\u4E1C\u533A,21\u9633\u897F\u53BF,81\u9633\u6625\u5E02;18\u6E05\u8FDC\u5E02:02\u6E05\u57CE\u533A,03\u6E05\u65B0\u533A,21\u4F5B\u5188\u53BF,23\u9633\u5C71\u53BF,25\u8FDE\u5C71\u58EE\u65CF\u7476\u65CF\u81EA\u6CBB\u53BF,26\u8FDE\u5357\u7476\u65CF\u81EA\u6CBB\u53BF,81\u82F1\u5FB7\u5E02,82\u8FDE\u5DDE\u5E02;19\u4E1C\u839E\u5E02:00\u4E1C\u839E\u5E02;20\u4E2D\u5C71\u5E02:00\u4E2D\u5C71\u5E02;51\u6F6E\u5DDE\u5E02:02\u6E58\u6865\u533A,03\u6F6E\u5B89\u533A,22\u9976\u5E73\u53BF;52\u63ED\u9633\u5E02:02\u6995\u57CE\u533A,03\u63ED\u4E1C\u533A,22\u63ED\u897F\u53BF,24\u60E0\u6765\u53BF,81\u666E\u5B81\u5E02;53\u4E91\u6D6E\u5E02:02\u4E91\u57CE\u533A,03\u4E91\u5B89\u533A,21\u65B0\u5174\u53BF,22\u90C1\u5357\u53BF,81\u7F57\u5B9A\u5E02",
  "45\u5E7F\u897F\u58EE\u65CF\u81EA\u6CBB\u533A;01\u5357\u5B81\u5E02:02\u5174\u5B81\u533A,03\u9752\u79C0\u533A,05\u6C5F\u5357\u533A,07\u897F\u4E61\u5858\u533A,08\u826F\u5E86\u533A,09\u9095\u5B81\u533A,10\u6B66\u9E23\u533A,23\u9686\u5B89\u53BF,24\u9A6C\u5C71\u53BF,25\u4E0A\u6797\u53BF,26\u5BBE\u9633\u53BF,81\u6A2A\u5DDE\u5E02;02\u67F3\u5DDE\u5E02:02\u57CE\u4E2D\u533A,03\u9C7C\u5CF0\u533A,04\u67F3\u5357\u533A,05\u67F3\u5317\u533A,06\u67F3\u6C5F\u533A,22\u67F3\u57CE\u53BF,23\u9E7F\u5BE8\u53BF,24\u878D\u5B89\u53BF,25\u878D\u6C34\u82D7\u65CF\u81EA\u6CBB\u53BF,26\u4E09\u6C5F\u4F97\u65CF\u81EA\u6CBB\u53BF;03\u6842\u6797\u5E02:02\u79C0\u5CF0\u533A,03\u53E0\u5F69\u533A,04\u8C61\u5C71\u533A,05\u4E03\u661F\u533A,11\u96C1\u5C71\u533A,12\u4E34\u6842\u533A,21\u9633\u6714\u53BF,23\u7075\u5DDD\u53BF,24\u5168\u5DDE\u53BF,25\u5174\u5B89\u53BF,26\u6C38\u798F\u53BF,27\u704C\u9633\u53BF,28\u9F99\u80DC\u5404\u65CF\u81EA\u6CBB\u53BF,29\u8D44\u6E90\u53BF,30\u5E73\u4E50\u53BF,32\u606D\u57CE\u7476\u65CF\u81EA\u6CBB\u53BF,81\u8354\u6D66\u5E02;04\u68A7\u5DDE\u5E02:03\u4E07\u79C0\u533A,05\u957F\u6D32\u533A,06\u9F99\u5729\u533A,21\u82CD\u68A7\u53BF,22\u85E4\u53BF,23\u8499\u5C71\u53BF,81\u5C91\u6EAA\u5E02;05\u5317\u6D77\u5E02:02\u6D77\u57CE\u533A,03\u94F6\u6D77\u533A,12\u94C1\u5C71\u6E2F\u533A,21\u5408\u6D66\u53BF;06\u9632\u57CE\u6E2F\u5E02:02\u6E2F\u53E3\u533A,03\u9632\u57CE\u533A,21\u4E0A\u601D\u53BF,81\u4E1C\u5174\u5E02;07\u94A6\u5DDE\u5E02:02\u94A6\u5357\u533A,03\u94A6\u5317\u533A,21\u7075\u5C71\u53BF,22\u6D66\u5317\u53BF;08\u8D35\u6E2F\u5E02:02\u6E2F\u5317\u533A,03\u6E2F\u5357\u533A,04\u8983\u5858\u533A,21\u5E73\u5357\u53BF,81\u6842\u5E73\u5E02;09\u7389\u6797\u5E02:02\u7389\u5DDE\u533A,03\u798F\u7EF5\u533A,21\u5BB9\u53BF,22\u9646\u5DDD\u53BF,23\u535A\u767D\u53BF,24\u5174\u4E1A\u53BF,81\u5317\u6D41\u5E02;10\u767E\u8272\u5E02:02\u53F3\u6C5F\u533A,03\u7530\u9633\u533A,22\u7530\u4E1C\u53BF,24\u5FB7\u4FDD\u53BF,26\u90A3\u5761\u53BF,27\u51CC\u4E91\u53BF,28\u4E50\u4E1A\u53BF,29\u7530\u6797\u53BF,30\u897F\u6797\u53BF,31\u9686\u6797\u5404\u65CF\u81EA\u6CBB\u53BF,81\u9756\u897F\u5E02,82\u5E73\u679C\u5E02;11\u8D3A\u5DDE\u5E02:02\u516B\u6B65\u533A,03\u5E73\u6842\u533A,21\u662D\u5E73\u53BF,22\u949F\u5C71\u53BF,23\u5BCC\u5DDD\u7476\u65CF\u81EA\u6CBB\u53BF;12\u6CB3\u6C60\u5E02:02\u91D1\u57CE\u6C5F\u533A,03\u5B9C\u5DDE\u533A,21\u5357\u4E39\u53BF,22\u5929\u5CE8\u53BF,23\u51E4\u5C71\u53BF,24\u4E1C\u5170\u53BF,25\u7F57\u57CE\u4EEB\u4F6C\u65CF\u81EA\u6CBB\u53BF,26\u73AF\u6C5F\u6BDB\u5357\u65CF\u81EA\u6CBB\u53BF,27\u5DF4\u9A6C\u7476\u65CF\u81EA\u6CBB\u53BF,28\u90FD\u5B89\u7476\u65CF\u81EA\u6CBB\u53BF,29\u5927\u5316\u7476\u65CF\u81EA\u6CBB\u53BF;13\u6765\u5BBE\u5E02:02\u5174\u5BBE\u533A,21\u5FFB\u57CE\u53BF,22\u8C61\u5DDE\u53BF,23\u6B66\u5BA3\u53BF,24\u91D1\u79C0\u7476\u65CF\u81EA\u6CBB\u53BF,81\u5408\u5C71\u5E02;14\u5D07\u5DE6\u5E02:02\u6C5F\u5DDE\u533A,21\u6276\u7EE5\u53BF,22\u5B81\u660E\u53BF,23\u9F99\u5DDE\u53BF,24\u5927\u65B0\u53BF,25\u5929\u7B49\u53BF,81\u51ED\u7965\u5E02",
  "46\u6D77\u5357\u7701;01\u6D77\u53E3\u5E02:05\u79C0\u82F1\u533A,06\u9F99\u534E\u533A,07\u743C\u5C71\u533A,08\u7F8E\u5170\u533A;02\u4E09\u4E9A\u5E02:02\u6D77\u68E0\u533A,03\u5409\u9633\u533A,04\u5929\u6DAF\u533A,05\u5D16\u5DDE\u533A;03\u4E09\u6C99\u5E02:21\u897F\u6C99\u7FA4\u5C9B,22\u5357\u6C99\u7FA4\u5C9B,23\u4E2D\u6C99\u7FA4\u5C9B\u7684\u5C9B\u7901\u53CA\u5176\u6D77\u57DF;04\u510B\u5DDE\u5E02:00\u510B\u5DDE\u5E02;90:01\u4E94\u6307\u5C71\u5E02,02\u743C\u6D77\u5E02,05\u6587\u660C\u5E02,06\u4E07\u5B81\u5E02,07\u4E1C\u65B9\u5E02,21\u5B9A\u5B89\u53BF,22\u5C6F\u660C\u53BF,23\u6F84\u8FC8\u53BF,24\u4E34\u9AD8\u53BF,25\u767D\u6C99\u9ECE\u65CF\u81EA\u6CBB\u53BF,26\u660C\u6C5F\u9ECE\u65CF\u81EA\u6CBB\u53BF,27\u4E50\u4E1C\u9ECE\u65CF\u81EA\u6CBB\u53BF,28\u9675\u6C34\u9ECE\u65CF\u81EA\u6CBB\u53BF,29\u4FDD\u4EAD\u9ECE\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF,30\u743C\u4E2D\u9ECE\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF",
  "50\u91CD\u5E86\u5E02;01:01\u4E07\u5DDE\u533A,02\u6DAA\u9675\u533A,03\u6E1D\u4E2D\u533A,04\u5927\u6E21\u53E3\u533A,05\u6C5F\u5317\u533A,06\u6C99\u576A\u575D\u533A,07\u4E5D\u9F99\u5761\u533A,08\u5357\u5CB8\u533A,09\u5317\u789A\u533A,10\u7DA6\u6C5F\u533A,11\u5927\u8DB3\u533A,12\u6E1D\u5317\u533A,13\u5DF4\u5357\u533A,14\u9ED4\u6C5F\u533A,15\u957F\u5BFF\u533A,16\u6C5F\u6D25\u533A,17\u5408\u5DDD\u533A,18\u6C38\u5DDD\u533A,19\u5357\u5DDD\u533A,20\u74A7\u5C71\u533A,51\u94DC\u6881\u533A,52\u6F7C\u5357\u533A,53\u8363\u660C\u533A,54\u5F00\u5DDE\u533A,55\u6881\u5E73\u533A,56\u6B66\u9686\u533A;02:29\u57CE\u53E3\u53BF,30\u4E30\u90FD\u53BF,31\u57AB\u6C5F\u53BF,33\u5FE0\u53BF,35\u4E91\u9633\u53BF,36\u5949\u8282\u53BF,37\u5DEB\u5C71\u53BF,38\u5DEB\u6EAA\u53BF,40\u77F3\u67F1\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF,41\u79C0\u5C71\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF,42\u9149\u9633\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF,43\u5F6D\u6C34\u82D7\u65CF\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF",
  "51\u56DB\u5DDD\u7701;01\u6210\u90FD\u5E02:04\u9526\u6C5F\u533A,05\u9752\u7F8A\u533A,06\u91D1\u725B\u533A,07\u6B66\u4FAF\u533A,08\u6210\u534E\u533A,12\u9F99\u6CC9\u9A7F\u533A,13\u9752\u767D\u6C5F\u533A,14\u65B0\u90FD\u533A,15\u6E29\u6C5F\u533A,16\u53CC\u6D41\u533A,17\u90EB\u90FD\u533A,18\u65B0\u6D25\u533A,21\u91D1\u5802\u53BF,29\u5927\u9091\u53BF,31\u84B2\u6C5F\u53BF,81\u90FD\u6C5F\u5830\u5E02,82\u5F6D\u5DDE\u5E02,83\u909B\u5D03\u5E02,84\u5D07\u5DDE\u5E02,85\u7B80\u9633\u5E02;03\u81EA\u8D21\u5E02:02\u81EA\u6D41\u4E95\u533A,03\u8D21\u4E95\u533A,04\u5927\u5B89\u533A,11\u6CBF\u6EE9\u533A,21\u8363\u53BF,22\u5BCC\u987A\u53BF;04\u6500\u679D\u82B1\u5E02:02\u4E1C\u533A,03\u897F\u533A,11\u4EC1\u548C\u533A,21\u7C73\u6613\u53BF,22\u76D0\u8FB9\u53BF;05\u6CF8\u5DDE\u5E02:02\u6C5F\u9633\u533A,03\u7EB3\u6EAA\u533A,04\u9F99\u9A6C\u6F6D\u533A,21\u6CF8\u53BF,22\u5408\u6C5F\u53BF,24\u53D9\u6C38\u53BF,25\u53E4\u853A\u53BF;06\u5FB7\u9633\u5E02:03\u65CC\u9633\u533A,04\u7F57\u6C5F\u533A,23\u4E2D\u6C5F\u53BF,81\u5E7F\u6C49\u5E02,82\u4EC0\u90A1\u5E02,83\u7EF5\u7AF9\u5E02;07\u7EF5\u9633\u5E02:03\u6DAA\u57CE\u533A,04\u6E38\u4ED9\u533A,05\u5B89\u5DDE\u533A,22\u4E09\u53F0\u53BF,23\u76D0\u4EAD\u53BF,25\u6893\u6F7C\u53BF,26\u5317\u5DDD\u7F8C\u65CF\u81EA\u6CBB\u53BF,27\u5E73\u6B66\u53BF,81\u6C5F\u6CB9\u5E02;08\u5E7F\u5143\u5E02:02\u5229\u5DDE\u533A,11\u662D\u5316\u533A,12\u671D\u5929\u533A,21\u65FA\u82CD\u53BF,22\u9752\u5DDD\u53BF,23\u5251\u9601\u53BF,24\u82CD\u6EAA\u53BF;09\u9042\u5B81\u5E02:03\u8239\u5C71\u533A,04\u5B89\u5C45\u533A,21\u84EC\u6EAA\u53BF,23\u5927\u82F1\u53BF,81\u5C04\u6D2A\u5E02;10\u5185\u6C5F\u5E02:02\u5E02\u4E2D\u533A,11\u4E1C\u5174\u533A,24\u5A01\u8FDC\u53BF,25\u8D44\u4E2D\u53BF,83\u9686\u660C\u5E02;11\u4E50\u5C71\u5E02:02\u5E02\u4E2D\u533A,11\u6C99\u6E7E\u533A,12\u4E94\u901A\u6865\u533A,13\u91D1\u53E3\u6CB3\u533A,23\u728D\u4E3A\u53BF,24\u4E95\u7814\u53BF,26\u5939\u6C5F\u53BF,29\u6C90\u5DDD\u53BF,32\u5CE8\u8FB9\u5F5D\u65CF\u81EA\u6CBB\u53BF,33\u9A6C\u8FB9\u5F5D\u65CF\u81EA\u6CBB\u53BF,81\u5CE8\u7709\u5C71\u5E02;13\u5357\u5145\u5E02:02\u987A\u5E86\u533A,03\u9AD8\u576A\u533A,04\u5609\u9675\u533A,21\u5357\u90E8\u53BF,22\u8425\u5C71\u53BF,23\u84EC\u5B89\u53BF,24\u4EEA\u9647\u53BF,25\u897F\u5145\u53BF,81\u9606\u4E2D\u5E02;14\u7709\u5C71\u5E02:02\u4E1C\u5761\u533A,03\u5F6D\u5C71\u533A,21\u4EC1\u5BFF\u53BF,23\u6D2A\u96C5\u53BF,24\u4E39\u68F1\u53BF,25\u9752\u795E\u53BF;15\u5B9C\u5BBE\u5E02:02\u7FE0\u5C4F\u533A,03\u5357\u6EAA\u533A,04\u53D9\u5DDE\u533A,23\u6C5F\u5B89\u53BF,24\u957F\u5B81\u53BF,25\u9AD8\u53BF,26\u73D9\u53BF,27\u7B60\u8FDE\u53BF,28\u5174\u6587\u53BF,29\u5C4F\u5C71\u53BF;16\u5E7F\u5B89\u5E02:02\u5E7F\u5B89\u533A,03\u524D\u950B\u533A,21\u5CB3\u6C60\u53BF,22\u6B66\u80DC\u53BF,23\u90BB\u6C34\u53BF,81\u534E\u84E5\u5E02;17\u8FBE\u5DDE\u5E02:02\u901A\u5DDD\u533A,03\u8FBE\u5DDD\u533A,22\u5BA3\u6C49\u53BF,23\u5F00\u6C5F\u53BF,24\u5927\u7AF9\u53BF,25\u6E20\u53BF,81\u4E07\u6E90\u5E02;18\u96C5\u5B89\u5E02:02\u96E8\u57CE\u533A,03\u540D\u5C71\u533A,22\u8365\u7ECF\u53BF,23\u6C49\u6E90\u53BF,24\u77F3\u68C9\u53BF,25\u5929\u5168\u53BF,26\u82A6\u5C71\u53BF,27\u5B9D\u5174\u53BF;19\u5DF4\u4E2D\u5E02:02\u5DF4\u5DDE\u533A,03\u6069\u9633\u533A,21\u901A\u6C5F\u53BF,22\u5357\u6C5F\u53BF,23\u5E73\u660C\u53BF;20\u8D44\u9633\u5E02:02\u96C1\u6C5F\u533A,21\u5B89\u5CB3\u53BF,22\u4E50\u81F3\u53BF;32\u963F\u575D\u85CF\u65CF\u7F8C\u65CF\u81EA\u6CBB\u5DDE:01\u9A6C\u5C14\u5EB7\u5E02,21\u6C76\u5DDD\u53BF,22\u7406\u53BF,23\u8302\u53BF,24\u677E\u6F58\u53BF,25\u4E5D\u5BE8\u6C9F\u53BF,26\u91D1\u5DDD\u53BF,27\u5C0F\u91D1\u53BF,28\u9ED1\u6C34\u53BF,30\u58E4\u5858\u53BF,31\u963F\u575D\u53BF,32\u82E5\u5C14\u76D6\u53BF,33\u7EA2\u539F\u53BF;33\u7518\u5B5C\u85CF\u65CF\u81EA\u6CBB\u5DDE:01\u5EB7\u5B9A\u5E02,22\u6CF8\u5B9A\u53BF,23\u4E39\u5DF4\u53BF,24\u4E5D\u9F99\u53BF,25\u96C5\u6C5F\u53BF,26\u9053\u5B5A\u53BF,27\u7089\u970D\u53BF,28\u7518\u5B5C\u53BF,29\u65B0\u9F99\u53BF,30\u5FB7\u683C\u53BF,31\u767D\u7389\u53BF,32\u77F3\u6E20\u53BF,33\u8272\u8FBE\u53BF,34\u7406\u5858\u53BF,35\u5DF4\u5858\u53BF,36\u4E61\u57CE\u53BF,37\u7A3B\u57CE\u53BF,38\u5F97\u8363\u53BF;34\u51C9\u5C71\u5F5D\u65CF\u81EA\u6CBB\u5DDE:01\u897F\u660C\u5E02,02\u4F1A\u7406\u5E02,22\u6728\u91CC\u85CF\u65CF\u81EA\u6CBB\u53BF,23\u76D0\u6E90\u53BF,24\u5FB7\u660C\u53BF,26\u4F1A\u4E1C\u53BF,27\u5B81\u5357\u53BF,28\u666E\u683C\u53BF,29\u5E03\u62D6\u53BF,30\u91D1\u9633\u53BF,31\u662D\u89C9\u53BF,32\u559C\u5FB7\u53BF,33\u5195\u5B81\u53BF,34\u8D8A\u897F\u53BF,35\u7518\u6D1B\u53BF,36\u7F8E\u59D1\u53BF,37\u96F7\u6CE2\u53BF",
  "52\u8D35\u5DDE\u7701;01\u8D35\u9633\u5E02:02\u5357\u660E\u533A,03\u4E91\u5CA9\u533A,11\u82B1\u6EAA\u533A,12\u4E4C\u5F53\u533A,13\u767D\u4E91\u533A,15\u89C2\u5C71\u6E56\u533A,21\u5F00\u9633\u53BF,22\u606F\u70FD\u53BF,23\u4FEE\u6587\u53BF,81\u6E05\u9547\u5E02;02\u516D\u76D8\u6C34\u5E02:01\u949F\u5C71\u533A,03\u516D\u679D\u7279\u533A,04\u6C34\u57CE\u533A,81\u76D8\u5DDE\u5E02;03\u9075\u4E49\u5E02:02\u7EA2\u82B1\u5C97\u533A,03\u6C47\u5DDD\u533A,04\u64AD\u5DDE\u533A,22\u6850\u6893\u53BF,23\u7EE5\u9633\u53BF,24\u6B63\u5B89\u53BF,25\u9053\u771F\u4EE1\u4F6C\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF,26\u52A1\u5DDD\u4EE1\u4F6C\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF,27\u51E4\u5188\u53BF,28\u6E44\u6F6D\u53BF,29\u4F59\u5E86\u53BF,30\u4E60\u6C34\u53BF,81\u8D64\u6C34\u5E02,82\u4EC1\u6000\u5E02;04\u5B89\u987A\u5E02:02\u897F\u79C0\u533A,03\u5E73\u575D\u533A,22\u666E\u5B9A\u53BF,23\u9547\u5B81\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF,24\u5173\u5CAD\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF,25\u7D2B\u4E91\u82D7\u65CF\u5E03\u4F9D\u65CF\u81EA\u6CBB\u53BF;05\u6BD5\u8282\u5E02:02\u4E03\u661F\u5173\u533A,21\u5927\u65B9\u53BF,23\u91D1\u6C99\u53BF,24\u7EC7\u91D1\u53BF,25\u7EB3\u96CD\u53BF,26\u5A01\u5B81\u5F5D\u65CF\u56DE\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF,27\u8D6B\u7AE0\u53BF,81\u9ED4\u897F\u5E02;06\u94DC\u4EC1\u5E02:02\u78A7\u6C5F\u533A,03\u4E07\u5C71\u533A,21\u6C5F\u53E3\u53BF,22\u7389\u5C4F\u4F97\u65CF\u81EA\u6CBB\u53BF,23\u77F3\u9621\u53BF,24\u601D\u5357\u53BF,25\u5370\u6C5F\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF,26\u5FB7\u6C5F\u53BF,27\u6CBF\u6CB3\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF,28\u677E\u6843\u82D7\u65CF\u81EA\u6CBB\u53BF;23\u9ED4\u897F\u5357\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE:01\u5174\u4E49\u5E02,02\u5174\u4EC1\u5E02,23\u666E\u5B89\u53BF,24\u6674\u9686\u53BF,25\u8D1E\u4E30\u53BF,26\u671B\u8C1F\u53BF,27\u518C\u4EA8\u53BF,28\u5B89\u9F99\u53BF;26\u9ED4\u4E1C\u5357\u82D7\u65CF\u4F97\u65CF\u81EA\u6CBB\u5DDE:01\u51EF\u91CC\u5E02,22\u9EC4\u5E73\u53BF,23\u65BD\u79C9\u53BF,24\u4E09\u7A57\u53BF,25\u9547\u8FDC\u53BF,26\u5C91\u5DE9\u53BF,27\u5929\u67F1\u53BF,28\u9526\u5C4F\u53BF,29\u5251\u6CB3\u53BF,30\u53F0\u6C5F\u53BF,31\u9ECE\u5E73\u53BF,32\u6995\u6C5F\u53BF,33\u4ECE\u6C5F\u53BF,34\u96F7\u5C71\u53BF,35\u9EBB\u6C5F\u53BF,36\u4E39\u5BE8\u53BF;27\u9ED4\u5357\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE:01\u90FD\u5300\u5E02,02\u798F\u6CC9\u5E02,22\u8354\u6CE2\u53BF,23\u8D35\u5B9A\u53BF,25\u74EE\u5B89\u53BF,26\u72EC\u5C71\u53BF,27\u5E73\u5858\u53BF,28\u7F57\u7538\u53BF,29\u957F\u987A\u53BF,30\u9F99\u91CC\u53BF,31\u60E0\u6C34\u53BF,32\u4E09\u90FD\u6C34\u65CF\u81EA\u6CBB\u53BF",
  "53\u4E91\u5357\u7701;01\u6606\u660E\u5E02:02\u4E94\u534E\u533A,03\u76D8\u9F99\u533A,11\u5B98\u6E21\u533A,12\u897F\u5C71\u533A,13\u4E1C\u5DDD\u533A,14\u5448\u8D21\u533A,15\u664B\u5B81\u533A,24\u5BCC\u6C11\u53BF,25\u5B9C\u826F\u53BF,26\u77F3\u6797\u5F5D\u65CF\u81EA\u6CBB\u53BF,27\u5D69\u660E\u53BF,28\u7984\u529D\u5F5D\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF,29\u5BFB\u7538\u56DE\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF,81\u5B89\u5B81\u5E02;03\u66F2\u9756\u5E02:02\u9E92\u9E9F\u533A,03\u6CBE\u76CA\u533A,04\u9A6C\u9F99\u533A,22\u9646\u826F\u53BF,23\u5E08\u5B97\u53BF,24\u7F57\u5E73\u53BF,25\u5BCC\u6E90\u53BF,26\u4F1A\u6CFD\u53BF,81\u5BA3\u5A01\u5E02;04\u7389\u6EAA\u5E02:02\u7EA2\u5854\u533A,03\u6C5F\u5DDD\u533A,23\u901A\u6D77\u53BF,24\u534E\u5B81\u53BF,25\u6613\u95E8\u53BF,26\u5CE8\u5C71\u5F5D\u65CF\u81EA\u6CBB\u53BF,27\u65B0\u5E73\u5F5D\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF,28\u5143\u6C5F\u54C8\u5C3C\u65CF\u5F5D\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF,81\u6F84\u6C5F\u5E02;05\u4FDD\u5C71\u5E02:02\u9686\u9633\u533A,21\u65BD\u7538\u53BF,23\u9F99\u9675\u53BF,24\u660C\u5B81\u53BF,81\u817E\u51B2\u5E02;06\u662D\u901A\u5E02:02\u662D\u9633\u533A,21\u9C81\u7538\u53BF,22\u5DE7\u5BB6\u53BF,23\u76D0\u6D25\u53BF,24\u5927\u5173\u53BF,25\u6C38\u5584\u53BF,26\u7EE5\u6C5F\u53BF,27\u9547\u96C4\u53BF,28\u5F5D\u826F\u53BF,29\u5A01\u4FE1\u53BF,81\u6C34\u5BCC\u5E02;07\u4E3D\u6C5F\u5E02:02\u53E4\u57CE\u533A,21\u7389\u9F99\u7EB3\u897F\u65CF\u81EA\u6CBB\u53BF,22\u6C38\u80DC\u53BF,23\u534E\u576A\u53BF,24\u5B81\u8497\u5F5D\u65CF\u81EA\u6CBB\u53BF;08\u666E\u6D31\u5E02:02\u601D\u8305\u533A,21\u5B81\u6D31\u54C8\u5C3C\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF,22\u58A8\u6C5F\u54C8\u5C3C\u65CF\u81EA\u6CBB\u53BF,23\u666F\u4E1C\u5F5D\u65CF\u81EA\u6CBB\u53BF,24\u666F\u8C37\u50A3\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF,25\u9547\u6C85\u5F5D\u65CF\u54C8\u5C3C\u65CF\u62C9\u795C\u65CF\u81EA\u6CBB\u53BF,26\u6C5F\u57CE\u54C8\u5C3C\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF,27\u5B5F\u8FDE\u50A3\u65CF\u62C9\u795C\u65CF\u4F64\u65CF\u81EA\u6CBB\u53BF,28\u6F9C\u6CA7\u62C9\u795C\u65CF\u81EA\u6CBB\u53BF,29\u897F\u76DF\u4F64\u65CF\u81EA\u6CBB\u53BF;09\u4E34\u6CA7\u5E02:02\u4E34\u7FD4\u533A,21\u51E4\u5E86\u53BF,22\u4E91\u53BF,23\u6C38\u5FB7\u53BF,24\u9547\u5EB7\u53BF,25\u53CC\u6C5F\u62C9\u795C\u65CF\u4F64\u65CF\u5E03\u6717\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF,26\u803F\u9A6C\u50A3\u65CF\u4F64\u65CF\u81EA\u6CBB\u53BF,27\u6CA7\u6E90\u4F64\u65CF\u81EA\u6CBB\u53BF;23\u695A\u96C4\u5F5D\u65CF\u81EA\u6CBB\u5DDE:01\u695A\u96C4\u5E02,02\u7984\u4E30\u5E02,22\u53CC\u67CF\u53BF,23\u725F\u5B9A\u53BF,24\u5357\u534E\u53BF,25\u59DA\u5B89\u53BF,26\u5927\u59DA\u53BF,27\u6C38\u4EC1\u53BF,28\u5143\u8C0B\u53BF,29\u6B66\u5B9A\u53BF;25\u7EA2\u6CB3\u54C8\u5C3C\u65CF\u5F5D\u65CF\u81EA\u6CBB\u5DDE:01\u4E2A\u65E7\u5E02,02\u5F00\u8FDC\u5E02,03\u8499\u81EA\u5E02,04\u5F25\u52D2\u5E02,23\u5C4F\u8FB9\u82D7\u65CF\u81EA\u6CBB\u53BF,24\u5EFA\u6C34\u53BF,25\u77F3\u5C4F\u53BF,27\u6CF8\u897F\u53BF,28\u5143\u9633\u53BF,29\u7EA2\u6CB3\u53BF,30\u91D1\u5E73\u82D7\u65CF\u7476\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF,31\u7EFF\u6625\u53BF,32\u6CB3\u53E3\u7476\u65CF\u81EA\u6CBB\u53BF;26\u6587\u5C71\u58EE\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE:01\u6587\u5C71\u5E02,22\u781A\u5C71\u53BF,23\u897F\u7574\u53BF,24\u9EBB\u6817\u5761\u53BF,25\u9A6C\u5173\u53BF,26\u4E18\u5317\u53BF,27\u5E7F\u5357\u53BF,28\u5BCC\u5B81\u53BF;28\u897F\u53CC\u7248\u7EB3\u50A3\u65CF\u81EA\u6CBB\u5DDE:01\u666F\u6D2A\u5E02,22\u52D0\u6D77\u53BF,23\u52D0\u814A\u53BF;29\u5927\u7406\u767D\u65CF\u81EA\u6CBB\u5DDE:01\u5927\u7406\u5E02,22\u6F3E\u6FDE\u5F5D\u65CF\u81EA\u6CBB\u53BF,23\u7965\u4E91\u53BF,24\u5BBE\u5DDD\u53BF,25\u5F25\u6E21\u53BF,26\u5357\u6DA7\u5F5D\u65CF\u81EA\u6CBB\u53BF,27\u5DCD\u5C71\u5F5D\u65CF\u56DE\u65CF\u81EA\u6CBB\u53BF,28\u6C38\u5E73\u53BF,29\u4E91\u9F99\u53BF,30\u6D31\u6E90\u53BF,31\u5251\u5DDD\u53BF,32\u9E64\u5E86\u53BF;31\u5FB7\u5B8F\u50A3\u65CF\u666F\u9887\u65CF\u81EA\u6CBB\u5DDE:02\u745E\u4E3D\u5E02,03\u8292\u5E02,22\u6881\u6CB3\u53BF,23\u76C8\u6C5F\u53BF,24\u9647\u5DDD\u53BF;33\u6012\u6C5F\u5088\u50F3\u65CF\u81EA\u6CBB\u5DDE:01\u6CF8\u6C34\u5E02,23\u798F\u8D21\u53BF,24\u8D21\u5C71\u72EC\u9F99\u65CF\u6012\u65CF\u81EA\u6CBB\u53BF,25\u5170\u576A\u767D\u65CF\u666E\u7C73\u65CF\u81EA\u6CBB\u53BF;34\u8FEA\u5E86\u85CF\u65CF\u81EA\u6CBB\u5DDE:01\u9999\u683C\u91CC\u62C9\u5E02,22\u5FB7\u94A6\u53BF,23\u7EF4\u897F\u5088\u50F3\u65CF\u81EA\u6CBB\u53BF",
  "54\u897F\u85CF\u81EA\u6CBB\u533A;01\u62C9\u8428\u5E02:02\u57CE\u5173\u533A,03\u5806\u9F99\u5FB7\u5E86\u533A,04\u8FBE\u5B5C\u533A,21\u6797\u5468\u53BF,22\u5F53\u96C4\u53BF,23\u5C3C\u6728\u53BF,24\u66F2\u6C34\u53BF,27\u58A8\u7AF9\u5DE5\u5361\u53BF,71\u683C\u5C14\u6728\u85CF\u9752\u5DE5\u4E1A\u56ED\u533A,72\u62C9\u8428\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A,73\u897F\u85CF\u6587\u5316\u65C5\u6E38\u521B\u610F\u56ED\u533A,74\u8FBE\u5B5C\u5DE5\u4E1A\u56ED\u533A;02\u65E5\u5580\u5219\u5E02:02\u6851\u73E0\u5B5C\u533A,21\u5357\u6728\u6797\u53BF,22\u6C5F\u5B5C\u53BF,23\u5B9A\u65E5\u53BF,24\u8428\u8FE6\u53BF,25\u62C9\u5B5C\u53BF,26\u6602\u4EC1\u53BF,27\u8C22\u901A\u95E8\u53BF,28\u767D\u6717\u53BF,29\u4EC1\u5E03\u53BF,30\u5EB7\u9A6C\u53BF,31\u5B9A\u7ED3\u53BF,32\u4EF2\u5DF4\u53BF,33\u4E9A\u4E1C\u53BF,34\u5409\u9686\u53BF,35\u8042\u62C9\u6728\u53BF,36\u8428\u560E\u53BF,37\u5C97\u5DF4\u53BF;03\u660C\u90FD\u5E02:02\u5361\u82E5\u533A,21\u6C5F\u8FBE\u53BF,22\u8D21\u89C9\u53BF,23\u7C7B\u4E4C\u9F50\u53BF,24\u4E01\u9752\u53BF,25\u5BDF\u96C5\u53BF,26\u516B\u5BBF\u53BF,27\u5DE6\u8D21\u53BF,28\u8292\u5EB7\u53BF,29\u6D1B\u9686\u53BF,30\u8FB9\u575D\u53BF;04\u6797\u829D\u5E02:02\u5DF4\u5B9C\u533A,21\u5DE5\u5E03\u6C5F\u8FBE\u53BF,23\u58A8\u8131\u53BF,24\u6CE2\u5BC6\u53BF,25\u5BDF\u9685\u53BF,26\u6717\u53BF,81\u7C73\u6797\u5E02;05\u5C71\u5357\u5E02:02\u4E43\u4E1C\u533A,21\u624E\u56CA\u53BF,22\u8D21\u560E\u53BF,23\u6851\u65E5\u53BF,24\u743C\u7ED3\u53BF,25\u66F2\u677E\u53BF,26\u63AA\u7F8E\u53BF,27\u6D1B\u624E\u53BF,28\u52A0\u67E5\u53BF,29\u9686\u5B50\u53BF,31\u6D6A\u5361\u5B50\u53BF,81\u9519\u90A3\u5E02;06\u90A3\u66F2\u5E02:02\u8272\u5C3C\u533A,21\u5609\u9ECE\u53BF,22\u6BD4\u5982\u53BF,23\u8042\u8363\u53BF,24\u5B89\u591A\u53BF,25\u7533\u624E\u53BF,26\u7D22\u53BF,27\u73ED\u6208\u53BF,28\u5DF4\u9752\u53BF,29\u5C3C\u739B\u53BF,30\u53CC\u6E56\u53BF;25\u963F\u91CC\u5730\u533A:21\u666E\u5170\u53BF,22\u672D\u8FBE\u53BF,23\u5676\u5C14\u53BF,24\u65E5\u571F\u53BF,25\u9769\u5409\u53BF,26\u6539\u5219\u53BF,27\u63AA\u52E4\u53BF",
  "61\u9655\u897F\u7701;01\u897F\u5B89\u5E02:02\u65B0\u57CE\u533A,03\u7891\u6797\u533A,04\u83B2\u6E56\u533A,11\u705E\u6865\u533A,12\u672A\u592E\u533A,13\u96C1\u5854\u533A,14\u960E\u826F\u533A,15\u4E34\u6F7C\u533A,16\u957F\u5B89\u533A,17\u9AD8\u9675\u533A,18\u9120\u9091\u533A,22\u84DD\u7530\u53BF,24\u5468\u81F3\u53BF;02\u94DC\u5DDD\u5E02:02\u738B\u76CA\u533A,03\u5370\u53F0\u533A,04\u8000\u5DDE\u533A,22\u5B9C\u541B\u53BF;03\u5B9D\u9E21\u5E02:02\u6E2D\u6EE8\u533A,03\u91D1\u53F0\u533A,04\u9648\u4ED3\u533A,05\u51E4\u7FD4\u533A,23\u5C90\u5C71\u53BF,24\u6276\u98CE\u53BF,26\u7709\u53BF,27\u9647\u53BF,28\u5343\u9633\u53BF,29\u9E9F\u6E38\u53BF,30\u51E4\u53BF,31\u592A\u767D\u53BF;04\u54B8\u9633\u5E02:02\u79E6\u90FD\u533A,03\u6768\u9675\u533A,04\u6E2D\u57CE\u533A,22\u4E09\u539F\u53BF,23\u6CFE\u9633\u53BF,24\u4E7E\u53BF,25\u793C\u6CC9\u53BF,26\u6C38\u5BFF\u53BF,28\u957F\u6B66\u53BF,29\u65EC\u9091\u53BF,30\u6DF3\u5316\u53BF,31\u6B66\u529F\u53BF,81\u5174\u5E73\u5E02,82\u5F6C\u5DDE\u5E02;05\u6E2D\u5357\u5E02:02\u4E34\u6E2D\u533A,03\u534E\u5DDE\u533A,22\u6F7C\u5173\u53BF,23\u5927\u8354\u53BF,24\u5408\u9633\u53BF,25\u6F84\u57CE\u53BF,26\u84B2\u57CE\u53BF,27\u767D\u6C34\u53BF,28\u5BCC\u5E73\u53BF,81\u97E9\u57CE\u5E02,82\u534E\u9634\u5E02;06\u5EF6\u5B89\u5E02:02\u5B9D\u5854\u533A,03\u5B89\u585E\u533A,21\u5EF6\u957F\u53BF,22\u5EF6\u5DDD\u53BF,25\u5FD7\u4E39\u53BF,26\u5434\u8D77\u53BF,27\u7518\u6CC9\u53BF,28\u5BCC\u53BF,29\u6D1B\u5DDD\u53BF,30\u5B9C\u5DDD\u53BF,31\u9EC4\u9F99\u53BF,32\u9EC4\u9675\u53BF,81\u5B50\u957F\u5E02;07\u6C49\u4E2D\u5E02:02\u6C49\u53F0\u533A,03\u5357\u90D1\u533A,22\u57CE\u56FA\u53BF,23\u6D0B\u53BF,24\u897F\u4E61\u53BF,25\u52C9\u53BF,26\u5B81\u5F3A\u53BF,27\u7565\u9633\u53BF,28\u9547\u5DF4\u53BF,29\u7559\u575D\u53BF,30\u4F5B\u576A\u53BF;08\u6986\u6797\u5E02:02\u6986\u9633\u533A,03\u6A2A\u5C71\u533A,22\u5E9C\u8C37\u53BF,24\u9756\u8FB9\u53BF,25\u5B9A\u8FB9\u53BF,26\u7EE5\u5FB7\u53BF,27\u7C73\u8102\u53BF,28\u4F73\u53BF,29\u5434\u5821\u53BF,30\u6E05\u6DA7\u53BF,31\u5B50\u6D32\u53BF,81\u795E\u6728\u5E02;09\u5B89\u5EB7\u5E02:02\u6C49\u6EE8\u533A,21\u6C49\u9634\u53BF,22\u77F3\u6CC9\u53BF,23\u5B81\u9655\u53BF,24\u7D2B\u9633\u53BF,25\u5C9A\u768B\u53BF,26\u5E73\u5229\u53BF,27\u9547\u576A\u53BF,29\u767D\u6CB3\u53BF,81\u65EC\u9633\u5E02;10\u5546\u6D1B\u5E02:02\u5546\u5DDE\u533A,21\u6D1B\u5357\u53BF,22\u4E39\u51E4\u53BF,23\u5546\u5357\u53BF,24\u5C71\u9633\u53BF,25\u9547\u5B89\u53BF,26\u67DE\u6C34\u53BF",
  "62\u7518\u8083\u7701;01\u5170\u5DDE\u5E02:02\u57CE\u5173\u533A,03\u4E03\u91CC\u6CB3\u533A,04\u897F\u56FA\u533A,05\u5B89\u5B81\u533A,11\u7EA2\u53E4\u533A,21\u6C38\u767B\u53BF,22\u768B\u5170\u53BF,23\u6986\u4E2D\u53BF,71\u5170\u5DDE\u65B0\u533A;02\u5609\u5CEA\u5173\u5E02:01\u5609\u5CEA\u5173\u5E02;03\u91D1\u660C\u5E02:02\u91D1\u5DDD\u533A,21\u6C38\u660C\u53BF;04\u767D\u94F6\u5E02:02\u767D\u94F6\u533A,03\u5E73\u5DDD\u533A,21\u9756\u8FDC\u53BF,22\u4F1A\u5B81\u53BF,23\u666F\u6CF0\u53BF;05\u5929\u6C34\u5E02:02\u79E6\u5DDE\u533A,03\u9EA6\u79EF\u533A,21\u6E05\u6C34\u53BF,22\u79E6\u5B89\u53BF,23\u7518\u8C37\u53BF,24\u6B66\u5C71\u53BF,25\u5F20\u5BB6\u5DDD\u56DE\u65CF\u81EA\u6CBB\u53BF;06\u6B66\u5A01\u5E02:02\u51C9\u5DDE\u533A,21\u6C11\u52E4\u53BF,22\u53E4\u6D6A\u53BF,23\u5929\u795D\u85CF\u65CF\u81EA\u6CBB\u53BF;07\u5F20\u6396\u5E02:02\u7518\u5DDE\u533A,21\u8083\u5357\u88D5\u56FA\u65CF\u81EA\u6CBB\u53BF,22\u6C11\u4E50\u53BF,23\u4E34\u6CFD\u53BF,24\u9AD8\u53F0\u53BF,25\u5C71\u4E39\u53BF;08\u5E73\u51C9\u5E02:02\u5D06\u5CD2\u533A,21\u6CFE\u5DDD\u53BF,22\u7075\u53F0\u53BF,23\u5D07\u4FE1\u53BF,25\u5E84\u6D6A\u53BF,26\u9759\u5B81\u53BF,81\u534E\u4EAD\u5E02;09\u9152\u6CC9\u5E02:02\u8083\u5DDE\u533A,21\u91D1\u5854\u53BF,22\u74DC\u5DDE\u53BF,23\u8083\u5317\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF,24\u963F\u514B\u585E\u54C8\u8428\u514B\u65CF\u81EA\u6CBB\u53BF,81\u7389\u95E8\u5E02,82\u6566\u714C\u5E02;10\u5E86\u9633\u5E02:02\u897F\u5CF0\u533A,21\u5E86\u57CE\u53BF,22\u73AF\u53BF,23\u534E\u6C60\u53BF,24\u5408\u6C34\u53BF,25\u6B63\u5B81\u53BF,26\u5B81\u53BF,27\u9547\u539F\u53BF;11\u5B9A\u897F\u5E02:02\u5B89\u5B9A\u533A,21\u901A\u6E2D\u53BF,22\u9647\u897F\u53BF,23\u6E2D\u6E90\u53BF,24\u4E34\u6D2E\u53BF,25\u6F33\u53BF,26\u5CB7\u53BF;12\u9647\u5357\u5E02:02\u6B66\u90FD\u533A,21\u6210\u53BF,22\u6587\u53BF,23\u5B95\u660C\u53BF,24\u5EB7\u53BF,25\u897F\u548C\u53BF,26\u793C\u53BF,27\u5FBD\u53BF,28\u4E24\u5F53\u53BF;29\u4E34\u590F\u56DE\u65CF\u81EA\u6CBB\u5DDE:01\u4E34\u590F\u5E02,21\u4E34\u590F\u53BF,22\u5EB7\u4E50\u53BF,23\u6C38\u9756\u53BF,24\u5E7F\u6CB3\u53BF,25\u548C\u653F\u53BF,26\u4E1C\u4E61\u65CF\u81EA\u6CBB\u53BF,27\u79EF\u77F3\u5C71\u4FDD\u5B89\u65CF\u4E1C\u4E61\u65CF\u6492\u62C9\u65CF\u81EA\u6CBB\u53BF;30\u7518\u5357\u85CF\u65CF\u81EA\u6CBB\u5DDE:01\u5408\u4F5C\u5E02,21\u4E34\u6F6D\u53BF,22\u5353\u5C3C\u53BF,23\u821F\u66F2\u53BF,24\u8FED\u90E8\u53BF,25\u739B\u66F2\u53BF,26\u788C\u66F2\u53BF,27\u590F\u6CB3\u53BF",
  "63\u9752\u6D77\u7701;01\u897F\u5B81\u5E02:02\u57CE\u4E1C\u533A,03\u57CE\u4E2D\u533A,04\u57CE\u897F\u533A,05\u57CE\u5317\u533A,06\u6E5F\u4E2D\u533A,21\u5927\u901A\u56DE\u65CF\u571F\u65CF\u81EA\u6CBB\u53BF,23\u6E5F\u6E90\u53BF;02\u6D77\u4E1C\u5E02:02\u4E50\u90FD\u533A,03\u5E73\u5B89\u533A,22\u6C11\u548C\u56DE\u65CF\u571F\u65CF\u81EA\u6CBB\u53BF,23\u4E92\u52A9\u571F\u65CF\u81EA\u6CBB\u53BF,24\u5316\u9686\u56DE\u65CF\u81EA\u6CBB\u53BF,25\u5FAA\u5316\u6492\u62C9\u65CF\u81EA\u6CBB\u53BF;22\u6D77\u5317\u85CF\u65CF\u81EA\u6CBB\u5DDE:21\u95E8\u6E90\u56DE\u65CF\u81EA\u6CBB\u53BF,22\u7941\u8FDE\u53BF,23\u6D77\u664F\u53BF,24\u521A\u5BDF\u53BF;23\u9EC4\u5357\u85CF\u65CF\u81EA\u6CBB\u5DDE:01\u540C\u4EC1\u5E02,22\u5C16\u624E\u53BF,23\u6CFD\u5E93\u53BF,24\u6CB3\u5357\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF;25\u6D77\u5357\u85CF\u65CF\u81EA\u6CBB\u5DDE:21\u5171\u548C\u53BF,22\u540C\u5FB7\u53BF,23\u8D35\u5FB7\u53BF,24\u5174\u6D77\u53BF,25\u8D35\u5357\u53BF;26\u679C\u6D1B\u85CF\u65CF\u81EA\u6CBB\u5DDE:21\u739B\u6C81\u53BF,22\u73ED\u739B\u53BF,23\u7518\u5FB7\u53BF,24\u8FBE\u65E5\u53BF,25\u4E45\u6CBB\u53BF,26\u739B\u591A\u53BF;27\u7389\u6811\u85CF\u65CF\u81EA\u6CBB\u5DDE:01\u7389\u6811\u5E02,22\u6742\u591A\u53BF,23\u79F0\u591A\u53BF,24\u6CBB\u591A\u53BF,25\u56CA\u8C26\u53BF,26\u66F2\u9EBB\u83B1\u53BF;28\u6D77\u897F\u8499\u53E4\u65CF\u85CF\u65CF\u81EA\u6CBB\u5DDE:01\u683C\u5C14\u6728\u5E02,02\u5FB7\u4EE4\u54C8\u5E02,03\u832B\u5D16\u5E02,21\u4E4C\u5170\u53BF,22\u90FD\u5170\u53BF,23\u5929\u5CFB\u53BF,57\u5927\u67F4\u65E6\u884C\u653F\u59D4\u5458\u4F1A",
  "64\u5B81\u590F\u56DE\u65CF\u81EA\u6CBB\u533A;01\u94F6\u5DDD\u5E02:04\u5174\u5E86\u533A,05\u897F\u590F\u533A,06\u91D1\u51E4\u533A,21\u6C38\u5B81\u53BF,22\u8D3A\u5170\u53BF,81\u7075\u6B66\u5E02;02\u77F3\u5634\u5C71\u5E02:02\u5927\u6B66\u53E3\u533A,05\u60E0\u519C\u533A,21\u5E73\u7F57\u53BF;03\u5434\u5FE0\u5E02:02\u5229\u901A\u533A,03\u7EA2\u5BFA\u5821\u533A,23\u76D0\u6C60\u53BF,24\u540C\u5FC3\u53BF,81\u9752\u94DC\u5CE1\u5E02;04\u56FA\u539F\u5E02:02\u539F\u5DDE\u533A,22\u897F\u5409\u53BF,23\u9686\u5FB7\u53BF,24\u6CFE\u6E90\u53BF,25\u5F6D\u9633\u53BF;05\u4E2D\u536B\u5E02:02\u6C99\u5761\u5934\u533A,21\u4E2D\u5B81\u53BF,22\u6D77\u539F\u53BF",
  "65\u65B0\u7586\u7EF4\u543E\u5C14\u81EA\u6CBB\u533A;01\u4E4C\u9C81\u6728\u9F50\u5E02:02\u5929\u5C71\u533A,03\u6C99\u4F9D\u5DF4\u514B\u533A,04\u65B0\u5E02\u533A,05\u6C34\u78E8\u6C9F\u533A,06\u5934\u5C6F\u6CB3\u533A,07\u8FBE\u5742\u57CE\u533A,09\u7C73\u4E1C\u533A,21\u4E4C\u9C81\u6728\u9F50\u53BF;02\u514B\u62C9\u739B\u4F9D\u5E02:02\u72EC\u5C71\u5B50\u533A,03\u514B\u62C9\u739B\u4F9D\u533A,04\u767D\u78B1\u6EE9\u533A,05\u4E4C\u5C14\u79BE\u533A;04\u5410\u9C81\u756A\u5E02:02\u9AD8\u660C\u533A,21\u912F\u5584\u53BF,22\u6258\u514B\u900A\u53BF;05\u54C8\u5BC6\u5E02:02\u4F0A\u5DDE\u533A,21\u5DF4\u91CC\u5764\u54C8\u8428\u514B\u81EA\u6CBB\u53BF,22\u4F0A\u543E\u53BF;23\u660C\u5409\u56DE\u65CF\u81EA\u6CBB\u5DDE:01\u660C\u5409\u5E02,02\u961C\u5EB7\u5E02,23\u547C\u56FE\u58C1\u53BF,24\u739B\u7EB3\u65AF\u53BF,25\u5947\u53F0\u53BF,27\u5409\u6728\u8428\u5C14\u53BF,28\u6728\u5792\u54C8\u8428\u514B\u81EA\u6CBB\u53BF;27\u535A\u5C14\u5854\u62C9\u8499\u53E4\u81EA\u6CBB\u5DDE:01\u535A\u4E50\u5E02,02\u963F\u62C9\u5C71\u53E3\u5E02,22\u7CBE\u6CB3\u53BF,23\u6E29\u6CC9\u53BF;28\u5DF4\u97F3\u90ED\u695E\u8499\u53E4\u81EA\u6CBB\u5DDE:01\u5E93\u5C14\u52D2\u5E02,22\u8F6E\u53F0\u53BF,23\u5C09\u7281\u53BF,24\u82E5\u7F8C\u53BF,25\u4E14\u672B\u53BF,26\u7109\u8006\u56DE\u65CF\u81EA\u6CBB\u53BF,27\u548C\u9759\u53BF,28\u548C\u7855\u53BF,29\u535A\u6E56\u53BF;29\u963F\u514B\u82CF\u5730\u533A:01\u963F\u514B\u82CF\u5E02,02\u5E93\u8F66\u5E02,22\u6E29\u5BBF\u53BF,24\u6C99\u96C5\u53BF,25\u65B0\u548C\u53BF,26\u62DC\u57CE\u53BF,27\u4E4C\u4EC0\u53BF,28\u963F\u74E6\u63D0\u53BF,29\u67EF\u576A\u53BF;30\u514B\u5B5C\u52D2\u82CF\u67EF\u5C14\u514B\u5B5C\u81EA\u6CBB\u5DDE:01\u963F\u56FE\u4EC0\u5E02,22\u963F\u514B\u9676\u53BF,23\u963F\u5408\u5947\u53BF,24\u4E4C\u6070\u53BF;31\u5580\u4EC0\u5730\u533A:01\u5580\u4EC0\u5E02,21\u758F\u9644\u53BF,22\u758F\u52D2\u53BF,23\u82F1\u5409\u6C99\u53BF,24\u6CFD\u666E\u53BF,25\u838E\u8F66\u53BF,26\u53F6\u57CE\u53BF,27\u9EA6\u76D6\u63D0\u53BF,28\u5CB3\u666E\u6E56\u53BF,29\u4F3D\u5E08\u53BF,30\u5DF4\u695A\u53BF,31\u5854\u4EC0\u5E93\u5C14\u5E72\u5854\u5409\u514B\u81EA\u6CBB\u53BF;32\u548C\u7530\u5730\u533A:01\u548C\u7530\u5E02,21\u548C\u7530\u53BF,22\u58A8\u7389\u53BF,23\u76AE\u5C71\u53BF,24\u6D1B\u6D66\u53BF,25\u7B56\u52D2\u53BF,26\u4E8E\u7530\u53BF,27\u6C11\u4E30\u53BF;40\u4F0A\u7281\u54C8\u8428\u514B\u81EA\u6CBB\u5DDE:02\u4F0A\u5B81\u5E02,03\u594E\u5C6F\u5E02,04\u970D\u5C14\u679C\u65AF\u5E02,21\u4F0A\u5B81\u53BF,22\u5BDF\u5E03\u67E5\u5C14\u9521\u4F2F\u81EA\u6CBB\u53BF,23\u970D\u57CE\u53BF,24\u5DE9\u7559\u53BF,25\u65B0\u6E90\u53BF,26\u662D\u82CF\u53BF,27\u7279\u514B\u65AF\u53BF,28\u5C3C\u52D2\u514B\u53BF;42\u5854\u57CE\u5730\u533A:01\u5854\u57CE\u5E02,02\u4E4C\u82CF\u5E02,03\u6C99\u6E7E\u5E02,21\u989D\u654F\u53BF,24\u6258\u91CC\u53BF,25\u88D5\u6C11\u53BF,26\u548C\u5E03\u514B\u8D5B\u5C14\u8499\u53E4\u81EA\u6CBB\u53BF;43\u963F\u52D2\u6CF0\u5730\u533A:01\u963F\u52D2\u6CF0\u5E02,21\u5E03\u5C14\u6D25\u53BF,22\u5BCC\u8574\u53BF,23\u798F\u6D77\u53BF,24\u54C8\u5DF4\u6CB3\u53BF,25\u9752\u6CB3\u53BF,26\u5409\u6728\u4E43\u53BF;90:01\u77F3\u6CB3\u5B50\u5E02,02\u963F\u62C9\u5C14\u5E02,03\u56FE\u6728\u8212\u514B\u5E02,04\u4E94\u5BB6\u6E20\u5E02,05\u5317\u5C6F\u5E02,06\u94C1\u95E8\u5173\u5E02,07\u53CC\u6CB3\u5E02,08\u53EF\u514B\u8FBE\u62C9\u5E02,09\u6606\u7389\u5E02,10\u80E1\u6768\u6CB3\u5E02,11\u65B0\u661F\u5E02,12\u767D\u6768\u5E02"
];

// repo/src/lexicon/places.ts
var nationalities = "\u8499\u53E4|\u56DE|\u85CF|\u7EF4\u543E\u5C14|\u82D7|\u5F5D|\u58EE|\u5E03\u4F9D|\u671D\u9C9C|\u6EE1|\u4F97|\u7476|\u767D|\u571F\u5BB6|\u54C8\u5C3C|\u54C8\u8428\u514B|\u50A3|\u9ECE|\u5088\u50F3|\u4F64|\u7572|\u62C9\u795C|\u6C34|\u4E1C\u4E61|\u7EB3\u897F|\u666F\u9887|\u67EF\u5C14\u514B\u5B5C|\u571F|\u8FBE\u65A1\u5C14|\u4EEB\u4F6C|\u7F8C|\u5E03\u6717|\u6492\u62C9|\u6BDB\u5357|\u4EE1\u4F6C|\u9521\u4F2F|\u963F\u660C|\u666E\u7C73|\u5854\u5409\u514B|\u6012|\u9102\u6E29\u514B|\u5FB7\u6602|\u4FDD\u5B89|\u88D5\u56FA|\u4EAC|\u72EC\u9F99|\u9102\u4F26\u6625|\u95E8\u5DF4|\u5404|\u57FA\u8BFA";
var autonomy = new RegExp(`(?:(?:${nationalities})\u65CF|\u8499\u53E4|\u54C8\u8428\u514B|\u67EF\u5C14\u514B\u5B5C)*(?:\u81EA\u6CBB[\u533A\u5DDE\u53BF\u65D7])$`);
function shorten(name) {
  if (name.endsWith("\u81EA\u6CBB\u533A")) return name.startsWith("\u5185\u8499\u53E4") ? "\u5185\u8499\u53E4" : name.slice(0, 2);
  const short = autonomy.test(name) ? name.replace(autonomy, "") : name.replace(/(?:地区|林区|特区|新区|[省市州县区盟旗])$/, "");
  return short.length > 1 ? short : name;
}
var all = /* @__PURE__ */ new Map();
for (const line2 of placesTable) {
  const [head = "", ...cities] = line2.split(";");
  const two = head.slice(0, 2);
  const province = head.slice(2);
  all.set(`${two}0000`, { code: `${two}0000`, name: province, shortName: shorten(province), level: "province" });
  for (const city of cities) {
    const [own = "", counties = ""] = city.split(":");
    const four = two + own.slice(0, 2);
    if (own.length > 2) all.set(`${four}00`, { code: `${four}00`, name: own.slice(2), shortName: shorten(own.slice(2)), level: "city" });
    if (counties === "") continue;
    for (const county2 of counties.split(",")) {
      const code = four + county2.slice(0, 2);
      all.set(code, { code, name: county2.slice(2), shortName: shorten(county2.slice(2)), level: "county" });
    }
  }
}
var provinces = [...all.values()].filter((place) => place.level === "province").map((place) => ({ ...place, letter: provinceLetters[place.code.slice(0, 2)] ?? "" }));
function placeOf3(code) {
  return all.get(code);
}
function provinceOf(code) {
  const own = `${code.slice(0, 2)}0000`;
  return provinces.find((province) => province.code === own);
}
function isMunicipality(code) {
  return /^(?:11|12|31|50)/.test(code);
}
var byName = /* @__PURE__ */ new Map();
function register(name, place) {
  const known2 = byName.get(name);
  if (known2 === void 0) byName.set(name, [place]);
  else if (!known2.includes(place)) known2.push(place);
}
for (const place of all.values()) {
  register(place.name, place);
  if (place.level === "province") register(place.shortName, place);
  else if (place.level === "city" && !wordsThatAreCities.has(place.shortName)) register(place.shortName, place);
  else if (place.level === "county" && place.name.endsWith("\u81EA\u6CBB\u53BF") && place.shortName !== place.name)
    register(`${place.shortName}\u53BF`, place);
}
for (const [name, code, level] of placeAliases) {
  const known2 = all.get(code);
  if (known2 !== void 0) register(name, known2.level === level ? known2 : { ...known2, level });
}
var names = new Trie(byName);
var river = /[黄淮运渭海辽河江太鄱庭]$/;
function isFalse(text2, start, name) {
  if (name === "\u6CB3\u5357" || name === "\u6CB3\u5317") return river.test(text2.slice(Math.max(0, start - 1), start));
  if (name === "\u6E56\u5357" || name === "\u6E56\u5317")
    return /[太庭阳西东]$/.test(text2.slice(Math.max(0, start - 1), start)) && !/[、，。]$/.test(text2.slice(Math.max(0, start - 1), start));
  return false;
}
function placesNamed(name) {
  return byName.get(name) ?? [];
}
function placeAt(text2, start) {
  const hit = names.longestAt(text2, start);
  return hit && { length: hit.length, places: hit.value };
}
function findPlaces(text2) {
  const found = [];
  let at = 0;
  while (at < text2.length) {
    const hit = placeAt(text2, at);
    if (hit === void 0 || isFalse(text2, at, text2.slice(at, at + hit.length))) {
      at++;
      continue;
    }
    const place = choose(hit.places, found.at(-1));
    if (place !== void 0) found.push({ code: place.code, name: place.name, level: place.level, start: at, end: at + hit.length });
    at += hit.length;
  }
  return found;
}
function choose(places, before) {
  if (places.length === 1) return places[0];
  const higher = places.filter((place) => place.level !== "county");
  if (higher.length > 0) return higher[0];
  if (before === void 0) return void 0;
  const near3 = places.filter((place) => place.code.startsWith(before.code.replace(/(?:00)+$/, "")));
  return near3.length === 1 ? near3[0] : void 0;
}

// repo/src/phases/2-normalise/breaks.ts
var digit = "[\\d\uFF10-\uFF19]";
var date2 = new RegExp(
  `(?:${digit}{4}\\s*\u5E74\\s*${digit}{1,2}\\s*\u6708\\s*${digit}{1,2}\\s*\u65E5|[\u4E8C\u4E00][\u3007\u25CB\u96F6O\uFF2Fo0\u25EF\u4E5D][\u3007\u25CB\u96F6O\uFF2Fo0\u25EF\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{2}\u5E74[\u5143\u6B63\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}\u6708[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}\u65E5)`,
  "g"
);
var goesOn2 = /^\s*(?:[，,。、；;：:—–\-至到起前后後以的在内內之止经經由]|[（(]星期|印[发發]|施行|[实實]施|召[开開]|[联聯]合|[发發][布出文]|公布|出台|下[发發]|制定|通[过過]|批准|修[订訂]|生效|第.{1,6}[届次])/;
var organEnd = "(?:\u653F\u5E9C|[\u529E\u8FA6]\u516C[\u5385\u5EF3\u5BA4]|\u59D4[\u5458\u54E1][\u4F1A\u6703]|[\u5385\u5EF3\u5C40\u59D4\u90E8\u9662\u7F72\u4F1A\u6703\u793E\u7EC4\u7D44\u529E\u8FA6\u884C\u53F8\u5904\u8655\u8054\u806F\u5FC3\u961F\u968A\u534F\u5354])";
var signers = /(?:(?![号號])[一-鿿、\s])*(?:[（(]代?章[）)])?\s*$/;
var bodies = new RegExp(`^\\s*[\u4E00-\u9FFF\u3001\\s]{1,160}${organEnd}\\s*(?:[\uFF08(]\u4EE3?\u7AE0[\uFF09)])?\\s*$`);
var person = /^\s*(?:[一-鿿]{2,14})?(?:省|市|部|州|[县縣]|[区區]|局|[厅廳]|行|署|[盟旗])?\s*(?:[长長]|主\s*任|主\s*席|[总總]\s*理)\s*[一-鿿·\s]{2,12}$/;
var sentence = /的|[于於将將把]|按照|根据|截至|印[发發]|通[过過]|[会會][议議]|截止|附件/;
var kinds = "\u901A\u77E5|\u610F[\u89C1\u898B]|[\u51B3\u6C7A]\u5B9A|\u6279[\u590D\u5FA9]|[\u590D\u5FA9]?\u51FD|\u901A[\u62A5\u5831]|\u516C\u544A|\u901A\u544A|\u65B9\u6848|[\u529E\u8FA6]\u6CD5|[\u89C4\u898F]\u5B9A|\u8981[\u70B9\u9EDE]|[\u7EC6\u7D30][\u5219\u5247]|[\u89C4\u898F]\u5212|\u63AA\u65BD|[\u6761\u689D]\u4F8B|[\u8BF7\u8ACB]\u793A|\u4EE4";
var endsInKind = new RegExp(`(?:${kinds}|\u5236\u5EA6|[\u89C4\u898F]\u8303|[\u89C4\u898F]\u7A0B|\u51C6[\u5219\u5247]|\u6307\u5F15|\u7AE0\u7A0B|[\uFF09)])\\s*$`);
var firstPart = /第[一1](?:章|[条條](?=\s*[为為根依本]))/;
var number = new RegExp(
  `[\u4E00-\u9FFFA-Za-z]{2,24}[\u3014\uFF08\u3010\uFF3B[(\uFE5D\u3016]\\s*(?:19|20|\uFF11\uFF19|\uFF12\uFF10)${digit}{2}\\s*[\u3015\uFF09\u3011\uFF3D\\])\uFE5E\u3017]\\s*\u7B2C?\\s*${digit}{1,5}\\s*[\u53F7\u865F]|\u4EE4\\s*\u7B2C?\\s*${digit}{1,4}\\s*[\u53F7\u865F]`,
  "g"
);
var addressee = new RegExp(
  `(?:${kinds})(?=\\s*\u5404(?:\u7701|\u5E02|[\u53BF\u7E23]|[\u533A\u5340]|\u5730|\u6709[\u5173\u95DC]|[\u8BBE\u8A2D][\u533A\u5340]|\u76F4[\u5C5E\u5C6C]|[\u4E61\u9109]|[\u9547\u93AE]|\u90E8[\u95E8\u9580]|[\u5355\u55AE]\u4F4D|\u5DDE|\u76DF|\u65D7|\u76F8[\u5173\u95DC]|\u9AD8))`
);
var behindDay = /^\s*(?:[（(]此件|附\s*件|附[：:]|[联聯][系繫]|抄送|主送|更多|公[开開](?:程序|方式|[属屬]性|[类類]型)|[来來]源|[责責]任(?:部[门門]|[编編][辑輯])|信息公[开開])/;
var note = /[（(]此件[^（）()]{2,16}[）)]/g;
function lostBreaks(text2, from2, to, head) {
  const line2 = text2.slice(from2, to);
  const chapter = firstPart.exec(line2)?.index ?? 0;
  if (!head && chapter <= 0 && !line2.includes("\u65E5") && !line2.includes("\u6B64\u4EF6")) return [];
  const breaks = /* @__PURE__ */ new Set();
  if (head) headBreaks(line2, breaks);
  const days = line2.includes("\u65E5") ? [...line2.matchAll(date2)] : [];
  const names2 = days.length > 0 ? handedOn(text2, from2, to) : [];
  for (const match2 of days) dayBreaks(line2, match2.index, match2.index + match2[0].length, names2, breaks);
  if (chapter > 0) chapterBreak(line2, chapter, breaks);
  if (line2.includes("\u6B64\u4EF6"))
    for (const match2 of line2.matchAll(note)) {
      breaks.add(match2.index);
      breaks.add(match2.index + match2[0].length);
    }
  if (breaks.size === 0) return [];
  for (const at of [...breaks]) for (const name of names2) if (line2.startsWith(name, at)) breaks.add(at + name.length);
  return [...breaks].filter((at) => at > 0 && at < line2.length).sort((a, b) => a - b).map((at) => from2 + at);
}
function headBreaks(line2, breaks) {
  const head = line2.slice(0, 260);
  const stop2 = head.indexOf("\u3002");
  const words2 = stop2 < 0 ? head : head.slice(0, stop2);
  for (const match2 of words2.matchAll(number)) {
    const end2 = match2.index + match2[0].length;
    const before = words2.slice(0, match2.index + match2[0].search(/[〔（【［[(﹝〖]|令/));
    if (count(before, /《/g) > count(before, /》/g) || /.[（(][^）)]*$/.test(before)) continue;
    const title = new RegExp(`^[^]*(?:${kinds})(?=[\u4E00-\u9FFFA-Za-z]{2,12}$)`).exec(before);
    if (title && /[关關][于於]|印[发發]|[转轉][发發]/.test(title[0])) breaks.add(title[0].length);
    else if (match2[0].search(/\S/) + match2.index > 0 && !match2[0].includes("\u4EE4")) {
      const lead2 = before.length - match2.index;
      if (before.slice(0, -lead2 || void 0).replace(/[（(]/, "").trim() !== "")
        continue;
    }
    const behind = /^\s*[）)]/.exec(words2.slice(end2));
    if (!behind && /^\s*[（(]/.test(words2)) continue;
    const close = behind && /^\s*[（(]\s*$/.test(words2.slice(0, match2.index)) ? end2 + behind[0].length : end2;
    if (/^\s*(?:[一-鿿《]|(?:19|20)\d\d年|$)/.test(words2.slice(close)) && !/^\s*[和及与與、的文之等中要]/.test(words2.slice(close)))
      breaks.add(close);
    break;
  }
  const posted2 = /\s(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?=\s+[一-鿿])/.exec(words2);
  if (posted2) breaks.add(posted2.index).add(posted2.index + posted2[0].length);
  const to = addressee.exec(words2);
  if (to && /[关關][于於]|印[发發]|[转轉][发發]/.test(words2.slice(0, to.index))) breaks.add(to.index + to[0].length);
}
function chapterBreak(line2, at, breaks) {
  const before = line2.slice(0, at);
  const contents = /目\s*[录錄]\s*$/.exec(before);
  const title = contents ? before.slice(0, contents.index) : before;
  const words2 = title.slice(title.lastIndexOf("\u3002") + 1);
  if (!/，/.test(words2) && endsInKind.test(words2) && !/本.{2}$/.test(words2)) breaks.add(title.length);
}
function dayBreaks(line2, start, end2, names2, breaks) {
  const after2 = line2.slice(end2, end2 + 80);
  if (goesOn2.test(after2)) return;
  const before = line2.slice(Math.max(0, start - 200), start);
  let words2 = signers.exec(before)?.[0] ?? "";
  if (sentence.test(words2)) words2 = lastBody(words2);
  const from2 = start - words2.length;
  const previous = line2.slice(0, from2).trimEnd().slice(-1);
  if (words2.trim() === "") {
    const last = line2.length - end2 < 60 && !/[，。,；]/.test(line2.slice(end2));
    const closes = last || behindDay.test(after2) || names2.some((name) => after2.startsWith(name));
    if (closes && (previous === "" ? last || after2.length < 80 : !/[，,、于於自（(]/.test(previous))) {
      if (previous !== "") breaks.add(start);
      breaks.add(end2);
    }
    return;
  }
  if (/[，,、（(《“]/.test(previous) || sentence.test(words2) || !(bodies.test(words2) || words2.length < 30 && person.test(words2))) return;
  breaks.add(from2);
  breaks.add(start);
  breaks.add(end2);
}
function lastBody(words2) {
  for (let at = words2.length - 4; at > 0; at--) {
    const place = placeAt(words2, at);
    if (place === void 0 || !/[省市县区州盟旗]$/.test(words2.slice(at, at + place.length))) continue;
    const tail2 = words2.slice(at);
    return bodies.test(tail2) && !sentence.test(tail2) ? tail2 : "";
  }
  return "";
}
function handedOn(text2, from2, to) {
  const told3 = text2.slice(Math.max(0, from2 - 1500), Math.min(to, from2 + 4e3));
  const names2 = /* @__PURE__ */ new Set();
  for (const match2 of told3.matchAll(/《([^《》]{6,90})》/g)) names2.add(match2[1] ?? "");
  for (const match2 of told3.matchAll(/印[发發]([^《》。\n]{6,90})的通知/g)) names2.add(match2[1] ?? "");
  return [...names2].slice(0, 40);
}
function count(words2, sign) {
  return words2.match(sign)?.length ?? 0;
}

// repo/src/text/grammar.ts
import peggy from "peggy";
function compileGrammar(rules4, start, { shared: shared5 = "", variables: variables2 = "", values = {} } = {}) {
  const kept = `options.keep((text, at) => {
    input = text
    peg$currPos = at
    const found = peg$parse${start}()
    return found === peg$FAILED ? undefined : found
  })`;
  const parser = peggy.generate(`{{
${shared5}
}}
{
${variables2}
${kept}
}
${rules4}`);
  const readers = [];
  parser.parse("", { ...values, peg$library: true, peg$silentFails: 1, keep: (reader2) => readers.push(reader2) });
  const [reader] = readers;
  if (reader === void 0) throw new Error(`The grammar of ${start} was not compiled.`);
  return reader;
}

// repo/src/phases/2-normalise/label-grammar.ts
var shared = `
const ascii = (words) => words.replace(/[\uFF10-\uFF19\uFF0E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
const apart = (n) => !n.startsWith('0') && !/[.](?:0|[0-9]{3})/.test(n)
const divisions = { '\u90E8\u5206': 0, '\u7BC7': 0, '\u7F16': 0, '\u7AE0': 1, '\u8282': 2 }
`;
var rules = `
label = l:(han / bracketed / decimal / arabic / half / division / article / circled) end:here { return { ...l, end } }
circled
  = c:[\u2460-\u2473] { return { style: 'circled', number: String(c.charCodeAt(0) - 0x245f), depth: 1 } }
  / c:[\u2474-\u2487] { return { style: 'arabic-bracket', number: String(c.charCodeAt(0) - 0x2473), depth: 1 } }
  / c:[\u2488-\u249B] { return { style: 'arabic', number: String(c.charCodeAt(0) - 0x2487), depth: 1 } }
  / c:[\u3220-\u3229] "\u3001"? { return { style: 'han-bracket', number: '\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341'.charAt(c.charCodeAt(0) - 0x3220), depth: 1 } }
bracketed
  = [\uFF08(] _ n:shortHan _ [\uFF09)] "\u3001"? { return { style: 'han-bracket', number: n, depth: 1 } }
  / [\uFF08(] _ n:$(digit digit?) _ [\uFF09)] "\u3001"? { return { style: 'arabic-bracket', number: ascii(n), depth: 1 } }
division = "\u7B2C" _ n:numeral _ u:("\u90E8\u5206" / "\u7BC7" / "\u7F16" / "\u7AE0" / "\u8282") !referred { return { style: 'chapter', number: ascii(n), depth: divisions[u] } }
article = "\u7B2C" _ n:numeral _ "\u6761" !referred { return { style: 'article', number: ascii(n), depth: 1 } }
decimal
  = n:$(short (dot digits) (dot digits)+) (dot / "\u3001")? &(_ word) &{ return apart(ascii(n)) }
    { return { style: 'arabic', number: ascii(n), depth: ascii(n).split('.').length } }
  / n:$(short dot digits) !(dot digit) (dot / "\u3001")? !(_ measure) &(_ word) &{ return apart(ascii(n)) }
    { return { style: 'arabic', number: ascii(n), depth: 2 } }
referred = [\u7B2C\u7684\u81F3\u3001\uFF0C] / "\u548C\u7B2C" / "\u89C4\u5B9A" [\u7684\uFF0C\u3001]
half = n:short !digit [)\uFF09] { return { style: 'arabic-bracket', number: ascii(n), depth: 1 } }
arabic = n:short !digit _ (dot / "\u3001") (&year / !digit) { return { style: 'arabic', number: ascii(n), depth: 1 } }
han = n:hanNumber [\u3001.\uFF0E\uFE51] !(hanDigit !(han2)) { return { style: 'han', number: n, depth: 1 } }
measure = [\u4EBF\u4E07\u5343\u767E\u4E2A\u5143\u5E73\u5428\u516C\u500D\u5BB6\u9879\u4EF6\u4EBA\u6B21\u540D\u4EA9\u514B\u7C73\u5E74\u6708\u65E5\u65F6\u5EA6\u7EA7\u5DE6\u4EE5\u81F3\u5230\u548C\u53CA\u5206]
year = [2\uFF12] [0\uFF10] digit digit "\u5E74"
han2 = hanChar hanChar
numeral = shortHan / $(digit digit? digit? digit? digit?)
shortHan = $(hanDigit hanDigit? hanDigit? hanDigit? hanDigit?)
hanNumber = $(hanDigit+)
short = $(digit digit? digit?)
digits = $(digit+)
digit = [0-9\uFF10-\uFF19]
dot = [.\uFF0E]
hanDigit = [\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E]
hanChar = [\u4E00-\u9FFF]
word = [\u4E00-\u9FFF\u3400-\u4DBF\u3007\u8C48-\uFAFF]
_ = [ \\t\u3000\\u00a0\\u2000-\\u200f\\u202f\\u205f\\u2060\\ufeff]*
here = "" { return offset() }
`;
var readLabel = compileGrammar(rules, "label", { shared });

// repo/src/phases/2-normalise/mark.ts
var hanDigits = "\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E";
function hanValue(words2) {
  let total = 0;
  let digit2 = -1;
  for (const char of words2) {
    const at = hanDigits.indexOf(char);
    if (at < 0) return void 0;
    if (char === "\u5341" || char === "\u767E") {
      total += (digit2 < 0 ? 1 : digit2) * (char === "\u5341" ? 10 : 100);
      digit2 = -1;
    } else {
      const value = Math.max(0, at - 1);
      digit2 = digit2 < 0 ? value : digit2 * 10 + value;
    }
  }
  return total + Math.max(0, digit2);
}
function mayOpen(text2, at) {
  const code = text2.charCodeAt(at);
  const next3 = text2.charCodeAt(at + 1);
  if (code === 31532 || code === 65288 || code === 40) return isDigit(next3) || isHanDigit(next3) || isBlank(next3);
  if (isDigit(code)) return isDigit(next3) || isBlank(next3) || ".\uFF0E\u3001)\uFF09".includes(text2.charAt(at + 1));
  if (isHanDigit(code)) return isHanDigit(next3) || "\u3001.\uFF0E\uFE51".includes(text2.charAt(at + 1));
  return code >= 9312 && code <= 9371 || code >= 12832 && code <= 12841;
}
function readMark(text2, at) {
  if (at >= text2.length || !mayOpen(text2, at)) return void 0;
  const label2 = readLabel(text2, at);
  if (label2 === void 0) return void 0;
  const last = label2.number.slice(label2.number.lastIndexOf(".") + 1);
  const value = hanValue(last) ?? Number(last);
  return { style: label2.style, number: label2.number, value, depth: label2.depth, end: label2.end };
}
function readBareMark(text2, at, end2) {
  const number3 = end2 - at > 32 ? void 0 : /^(\d{1,2})[ \t　]+(?![亿万千百个元平吨公倍家项件人次名亩克米年月日时度级左以至到和及分])(?=[一-鿿]{2}[^，。；：、]*$)/.exec(
    text2.slice(at, end2)
  );
  if (!number3?.[1]) return void 0;
  return { style: "arabic", number: number3[1], value: Number(number3[1]), depth: 1, end: at + number3[0].length };
}
function isHanDigit(code) {
  return hanDigits.includes(String.fromCharCode(code));
}
function isDigit(code) {
  return code >= 48 && code <= 57 || code >= 65296 && code <= 65305;
}
function isHan(code) {
  return code >= 19968 && code <= 40959 || code >= 13312 && code <= 19903 || code === 12295 || code >= 63744 && code <= 64255;
}
function isBlank(code) {
  return code === 32 || code === 9 || code === 12288 || code === 160 || code >= 8192 && code <= 8207 || code === 8239 || code === 8287 || code === 8288 || code === 65279 || code === 173 || code === 11 || code === 12;
}

// repo/src/phases/2-normalise/columns.ts
var columns = [
  ["number", /^(?:序号|编号|序|项目编号|任务编号)$/],
  [
    "deadline",
    /^(?:完成|办结|落实|时间|进度)?(?:时限|期限|时间|节点|进度|时间节点|进度安排|时限要求|进度要求|时间进度|时间要求)$|^(?:完成|推进)时间(?:节点)?$/
  ],
  ["lead", /^(?:主要|总)?(?:牵头|主办|主责|第一责任|主要责任|组织)(?:实施|责任|负责)?(?:单位|部门|处室|科室|领导|地区)?(?:和责任人)?$/],
  ["support", /^(?:协同|协办|配合|参与|参加|协助|支持)(?:责任|实施|推进)?(?:单位|部门|科室)?$/],
  [
    "responsible",
    /^(?:责任|承办|负责|实施|落实|主管)(?:单位|部门|主体|科室|处室|人)?(?:[(（].*[)）])?$|^(?:具体)?(?:实施|落实|责任)(?:单位|部门|主体)$|^责任(?:分工|单位及部门)$/
  ],
  ["group", /^(?:类别|分类|领域|板块|方面|项目类别|任务类别|一级(?:指标|任务)|工作类别|重点领域|指标类型|专项|行动)$/],
  [
    "task",
    /^(?:(?:主要|重点|工作|具体|目标|年度|重点工作|主要工作|20\d\d年度?)?(?:与|和|及)?)?(?:任务|工作|事项|内容|措施|举措|目标任务|工作任务|任务内容|工作内容|工作事项|任务分解|工作措施|政策措施|项目|项目名称|目标与任务|目标和任务|目标及任务|重点任务|任务名称|任务事项|工作要点)(?:及内容|分解|内容|和要求)?$/
  ],
  [
    "other",
    /^(?:备注|说明|指标|单位|属性|指标名称|联系人|分管领导|责任领导|牵头领导|市领导|省领导|成果形式|预期(?:成果|目标)|依据|现状|目标值|20\d\d年|基期值?|指标属性|年均.*)$/
  ]
];
function columnOf(head) {
  let words2 = "";
  for (let i = 0; i < head.length; i++) if (!isBlank(head.charCodeAt(i))) words2 += head.charAt(i);
  if (words2.length === 0 || words2.length > 14) return void 0;
  words2 = words2.replace(/序號/, "\u5E8F\u53F7").replace(/任務/g, "\u4EFB\u52A1").replace(/單位/g, "\u5355\u4F4D").replace(/部門/g, "\u90E8\u95E8").replace(/責任/g, "\u8D23\u4EFB");
  words2 = words2.replace(/牽頭/, "\u7275\u5934").replace(/時限/, "\u65F6\u9650").replace(/時間/, "\u65F6\u95F4").replace(/備註/, "\u5907\u6CE8").replace(/內容/, "\u5185\u5BB9").replace(/項目/, "\u9879\u76EE");
  for (const [column, form2] of columns) if (form2.test(words2)) return column;
  return void 0;
}
function splitCells(line2) {
  const cells = line2.includes("	") ? line2.split("	") : /[|｜]/.test(line2) ? line2.replace(/^\s*[|｜]|[|｜]\s*$/g, "").split(/[|｜]/) : line2.split(/ {2,}|　+/);
  const single = cells.every((cell) => cell.trim().length <= 1);
  return single ? [line2] : cells.map((cell) => cell.trim());
}
function headerCells(cells) {
  if (cells.length === 1 && (cells[0] ?? "").length > 20) return 0;
  let known2 = 0;
  for (const cell of cells) if (cell.length <= 20 && columnOf(cell)) known2++;
  return known2;
}
function isTightHead(line2) {
  if (line2.length > 60) return false;
  const words2 = line2.split(/[ 　]/);
  return words2.length >= 3 && words2.every((word) => word.length > 1 && columnOf(word) !== void 0);
}

// repo/src/phases/2-normalise/copies.ts
var telling = 60;
function secondCopy(text2) {
  const lines = linesOf2(text2);
  const first2 = lines.findIndex(({ start, end: end2 }) => end2 - start >= telling);
  const own = lines[first2];
  if (own === void 0 || first2 > 80) return text2.length;
  for (let at = first2 + 1; at < lines.length; at++) {
    if (!same(text2, own, lines[at])) continue;
    if (!repeats(text2, lines, first2, at)) return text2.length;
    let back = 0;
    while (first2 - back > 0 && at - back - 1 > first2 && same(text2, lines[first2 - back - 1], lines[at - back - 1])) back++;
    return lines[at - back]?.start ?? text2.length;
  }
  return text2.length;
}
function linesOf2(text2) {
  const lines = [];
  for (let start = 0; start < text2.length; ) {
    let end2 = text2.indexOf("\n", start);
    if (end2 < 0) end2 = text2.length;
    lines.push({ start, end: end2 });
    start = end2 + 1;
  }
  return lines;
}
function repeats(text2, lines, first2, second) {
  let alike = 0;
  let other = 0;
  for (let i = 0; second + i < lines.length && first2 + i < second; i++) {
    const line2 = lines[second + i];
    if (line2 === void 0) continue;
    if (same(text2, lines[first2 + i], line2)) alike += line2.end - line2.start;
    else other += line2.end - line2.start;
  }
  return alike >= 200 && alike > other * 9;
}
function same(text2, one, other) {
  if (one === void 0 || other === void 0 || one.end - one.start !== other.end - other.start) return false;
  return text2.slice(one.start, one.end) === text2.slice(other.start, other.end);
}

// repo/src/text/letterhead.ts
function isLetterhead(words2) {
  return /^\p{Script=Han}{2,36}(?:政府|[办辦]公[厅廳室]|委[员員][会會]|[厅廳局委])文件$/u.test(words2);
}
function isDocNumberLine(words2) {
  return /^\p{Script=Han}{1,14}\s*[〔［[（(]\s*\d{4}\s*[〕］\]）)]\s*第?\s*\d+\s*[号號]$/u.test(words2);
}

// repo/src/phases/2-normalise/lines.ts
init_unit_set();
var terminal = "\u3002\uFF1B\uFF01\uFF1F;!?\uFF1A:";
var opening = "\uFF08(\u300A\u201C\u3014\u300C\u300E\u3008[\uFF3B\u3010";
var closingStart = "\uFF0C,\u3002\u3001\uFF1B;\uFF09)\u300B\u201D\u3015\u300D\u300F\u3009]\uFF3D\u3011\uFF1A:";
var PIPE = "|".charCodeAt(0);
var STOP = "\u3002".charCodeAt(0);
var COMMAS = unitSet("\uFF0C,");
var OPENING = unitSet(opening);
var SIGNS = unitSet(`\u3002\uFF0C,${opening}\uFF09)\u300B\u201D\u3015\u300D\u300F\u3009]\uFF3D\u3011`);
var standing = /^(?:[发發]布(?:日期|[时時][间間])|成文日期|索引[号號]|[来來]源[:：]|附\s*件|附\s*[:：]|主送|抄送|此件|[（(]此件|\d{4}\s*年\s*\d+\s*月\s*\d+\s*日$|二[○〇零Oo0０]|——|[-—]{2})/;
var label = /^[一-鿿]\s{0,4}[一-鿿\s]{1,8}[:：]/;
var titleLike = /(?:方案|意见|意見|计划|計劃|规划|規劃|纲要|綱要|要点|要點|办法|辦法|措施|通知|决定|決定|细则|細則|规定|規定|任务|任務)(?:[（(][^（()）]*[)）])?$/;
var pageNumber2 = /^(?:[-—–－‐·•]\s*\d{1,3}\s*[-—–－‐·•]|第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|\d+\s*\/\s*\d+)$/;
var navigation = /打印本?页?|关闭(?:窗口|本页)|分享到|扫一扫|责任编辑|上一篇|下一篇|版权所有|ICP备|网站地图|主办单位[:：]|网站标识码|返回顶部|相关(?:链接|文件|解读)[:：]?$/;
function readLines(text2) {
  const bare5 = bareLines(text2);
  const wrap = wrapWidth(text2, bare5);
  const tables2 = tableLines2(text2, bare5);
  const drops = droppedLines(text2, bare5, tables2);
  const runsOn2 = headingsRunOn(text2, bare5);
  const lines = [];
  const paragraph2 = { start: 0, prose: false, depth: 0, openAt: 0, unfinished: false, heading: false, mark: void 0 };
  let fresh = true;
  for (let i = 0; i < bare5.length; i++) {
    const line2 = bare5[i];
    const { start, end: end2 } = line2;
    const dropped = drops[i] === true;
    let joins = false;
    if (!dropped && end2 > start) {
      if (fresh) open(paragraph2, line2);
      advance(paragraph2, text2, start, end2);
      let next3 = i + 1;
      while (next3 < bare5.length && (drops[next3] || isEmpty(bare5[next3]))) next3++;
      const blank = next3 > i + 1 && isEmpty(bare5[next3 - 1]) && !drops[next3 - 1];
      const following = bare5[next3];
      joins = following !== void 0 && !tables2[i] && !tables2[next3] && unfinishedAt(text2, paragraph2, line2, following, wrap, blank, runsOn2);
      fresh = !joins;
    } else joins = !fresh;
    lines.push({ start, end: end2, table: tables2[i] === true, dropped, joins });
  }
  return lines;
}
function isEmpty(line2) {
  return line2 === void 0 || line2.end <= line2.start;
}
function bareLines(text2) {
  const lines = [];
  let from2 = 0;
  while (from2 <= text2.length) {
    let to = text2.indexOf("\n", from2);
    if (to < 0) to = text2.length;
    let start = from2;
    let end2 = to;
    while (start < end2 && (isBlank(text2.charCodeAt(start)) || text2.charCodeAt(start) === 13)) start++;
    while (end2 > start && (isBlank(text2.charCodeAt(end2 - 1)) || text2.charCodeAt(end2 - 1) === 13)) end2--;
    if (end2 > start && text2.charCodeAt(end2 - 1) === PIPE && text2.indexOf("|", start) === end2 - 1) {
      end2--;
      while (end2 > start && isBlank(text2.charCodeAt(end2 - 1))) end2--;
    }
    lines.push({ start, end: end2, indent: start - from2, mark: end2 > start ? readMark(text2, start) : void 0 });
    from2 = to + 1;
  }
  return lines;
}
function wrapWidth(text2, lines) {
  const counts = new Uint16Array(60);
  let long = 0;
  for (const { start, end: end2 } of lines) {
    const width2 = end2 - start;
    if (width2 < 15) continue;
    long++;
    if (width2 < 60 && !terminal.includes(text2.charAt(end2 - 1)) && !label.test(text2.slice(start, start + 12)))
      counts[width2] = (counts[width2] ?? 0) + 1;
  }
  let best2 = 0;
  let width = 0;
  for (let w = 20; w < 58; w++) {
    const near3 = (counts[w - 2] ?? 0) + (counts[w - 1] ?? 0) + (counts[w] ?? 0) + (counts[w + 1] ?? 0) + (counts[w + 2] ?? 0);
    if (near3 > best2) {
      best2 = near3;
      width = w;
    }
  }
  return best2 >= 6 && best2 * 3 >= long ? width : 0;
}
function tableLines2(text2, lines) {
  const marks2 = new Array(lines.length).fill(false);
  let inside = false;
  let names2 = 0;
  let columns2 = false;
  let tight = false;
  let alone2 = 0;
  for (let i = 0; i < lines.length; i++) {
    const { start, end: end2 } = lines[i];
    if (end2 <= start) {
      marks2[i] = inside;
      continue;
    }
    const line2 = text2.slice(start, Math.min(end2, start + 200));
    if (isTightHead(line2)) {
      tight = true;
      inside = true;
    } else if (tight && !line2.includes(" ")) tight = false;
    const cells = tight ? line2.split(" ") : splitCells(line2);
    const known2 = headerCells(cells);
    if (cells.length > 1) {
      if (known2 >= 2 && known2 * 2 >= cells.length) inside = true;
      columns2 = inside;
      alone2 = 0;
      names2 = 0;
    } else if (known2 === 1) {
      names2++;
      if (names2 >= 3) {
        inside = true;
        for (let back = i, left = 3; back >= 0 && left > 0; back--) {
          if (!isEmpty(lines[back])) left--;
          marks2[back] = true;
        }
      }
    } else {
      names2 = 0;
      alone2++;
      if (inside && (/^附\s*件/.test(line2) || columns2 && alone2 > 1)) inside = false;
    }
    marks2[i] = inside || marks2[i] === true || text2.charCodeAt(start) === 124 && cells.length > 1;
  }
  return marks2;
}
function droppedLines(text2, lines, tables2) {
  const drops = new Array(lines.length).fill(false);
  for (let i = 0; i < lines.length; i++) {
    const { start, end: end2 } = lines[i];
    if (end2 - start > 14 || end2 <= start || tables2[i]) continue;
    const line2 = text2.slice(start, end2);
    drops[i] = pageNumber2.test(line2) || /^[|｜_\s*#=~-]+$/.test(line2);
  }
  for (let i = lines.length - 1; i >= 0 && i > lines.length - 25; i--) {
    const { start, end: end2 } = lines[i];
    if (end2 <= start || drops[i]) continue;
    if (end2 - start > 60 || !navigation.test(text2.slice(start, end2))) break;
    drops[i] = true;
  }
  return drops;
}
function headingsRunOn(text2, lines) {
  const styles = /* @__PURE__ */ new Set();
  for (const { mark, start, end: end2 } of lines) {
    if (!mark || styles.has(mark.style)) continue;
    const stop2 = text2.slice(start, mark.end + 40).indexOf("\u3002");
    if (stop2 >= 0 && end2 - start - stop2 > 10) styles.add(mark.style);
  }
  return styles;
}
function open(paragraph2, { start, mark }) {
  paragraph2.start = start;
  paragraph2.mark = mark;
  paragraph2.prose = false;
  paragraph2.depth = 0;
  paragraph2.unfinished = false;
  paragraph2.heading = mark !== void 0;
}
function advance(paragraph2, text2, start, end2) {
  for (let i = start; i < end2; i++) {
    const code = text2.charCodeAt(i);
    if (SIGNS[code] !== 1) {
      if (code >= 19968 && code <= 40959) paragraph2.unfinished = true;
    } else if (code === STOP) {
      paragraph2.prose = true;
      paragraph2.unfinished = false;
      paragraph2.heading = false;
      paragraph2.depth = 0;
    } else if (COMMAS[code] === 1) paragraph2.prose = true;
    else if (OPENING[code] === 1) {
      paragraph2.depth++;
      paragraph2.openAt = i;
    } else if (paragraph2.depth > 0) paragraph2.depth--;
  }
}
function unfinishedAt(text2, paragraph2, line2, next3, wrap, blank, runsOn2) {
  const last = text2.charAt(line2.end - 1);
  const first2 = text2.charAt(next3.start);
  const width = line2.end - line2.start;
  if (closingStart.includes(first2) && first2 !== "\u3014") return !blank || !terminal.includes(last);
  if (opening.includes(last) || last === "\u3001" || last === "\uFF0C" || last === ",") return true;
  if (standsAlone(text2, line2) || standsAlone(text2, next3)) return false;
  const following = text2.slice(next3.start, next3.start + 24);
  if (next3.mark || standing.test(following)) return false;
  if (terminal.includes(last) || /\.{3}$|…$/.test(text2.slice(line2.end - 3, line2.end))) return false;
  if (paragraph2.depth > 0 && line2.end - paragraph2.openAt < 200) return true;
  if (blank || next3.indent > line2.indent + 1 && paragraph2.depth === 0) return false;
  if (!paragraph2.prose && (label.test(following) || titleLike.test(text2.slice(line2.start, line2.end)))) return false;
  const full = wrap > 0 && width >= wrap - 3;
  if (paragraph2.heading) {
    if (full && width <= wrap + 4) return true;
    const own = paragraph2.mark;
    return own !== void 0 && runsOn2.has(own.style) && titleTail(text2, next3);
  }
  if (last === ")" || last === "\uFF09")
    return paragraph2.prose && full && paragraph2.unfinished && isHan(text2.charCodeAt(next3.start)) && wrap > 0;
  if (full) return paragraph2.prose || width <= wrap + 4;
  return paragraph2.prose && paragraph2.unfinished && !/\d日$|小组$|政府$|办公[厅室]$/.test(text2.slice(line2.start, line2.end));
}
function standsAlone(text2, { start, end: end2 }) {
  if (end2 - start > 40) return false;
  const words2 = text2.slice(start, end2);
  return isLetterhead(words2) || isDocNumberLine(words2);
}
function titleTail(text2, { start, end: end2 }) {
  const stop2 = start + text2.slice(start, start + 16).indexOf("\u3002");
  return stop2 > start && stop2 + 1 < end2 && !opening.includes(text2.charAt(stop2 + 1)) && !/[,，:：;；]/.test(text2.slice(start, stop2));
}

// repo/src/phases/2-normalise/readings.ts
var bracketed = /(?:[(（]([a-zɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}) ?[)）])+/uy;
var toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;
var syllable = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?a(?:ng?|o)?|u?ai?|uang?|[eo]|i[eu]?|u[eio]?|[eo]ng?|i(?:n|ng|ong)|un|ei|ou|er|v[en]?)$/u;
var enough = 6;
function printsReadings(text2) {
  let count3 = 0;
  for (const match2 of text2.matchAll(/\p{Script=Han}[(（]([^()（）]{1,6})[)）]/gu)) {
    if (isSyllable(match2[1] ?? "") && ++count3 >= enough) return true;
  }
  return false;
}
function readingEnd(text2, at, plain2) {
  bracketed.lastIndex = at;
  const letters2 = bracketed.exec(text2)?.[1];
  if (letters2 === void 0 || !(toned.test(letters2) || syllable.test(letters2) && plain2())) return at;
  return bracketed.lastIndex;
}
function isSyllable(letters2) {
  return toned.test(letters2) || syllable.test(letters2);
}

// repo/src/phases/2-normalise/simplify.ts
import { Locale } from "opencc-js/t2cn";
var tables;
function simplifiedForms() {
  tables ??= build();
  return tables;
}
function isTraditional(text2) {
  const { single } = simplifiedForms();
  let han2 = 0;
  let changed = 0;
  for (let i = 0; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code < 19968 || code > 40959) continue;
    han2++;
    if (single[code] !== code) changed++;
  }
  return changed > 2 && changed * 50 > han2;
}
var beforeZhu = "\u663E\u986F\u540D\u8BBA\u8AD6\u7F16\u7DE8\u571F\u539F\u5DE8\u5353\u662D\u4E13\u5C08\u62D9\u9057\u907A\u8BD1\u8B6F\u5408";
var afterZhu = "\u540D\u4F5C\u79F0\u7A31\u8FF0\u8005\u5F55\u9304\u4E66\u66F8";
function simplifyZhu(before, after2) {
  return before !== "" && beforeZhu.includes(before) || after2 !== "" && afterZhu.includes(after2) ? "\u8457" : "\u7740";
}
function build() {
  const single = new Uint16Array(65536);
  for (let code = 0; code < single.length; code++) single[code] = code;
  const entries = (Locale.to.cn ?? []).flat().flatMap((dictionary) => typeof dictionary === "string" ? dictionary.split("|") : []);
  const longer = [];
  for (const entry of entries) {
    const gap = entry.indexOf(" ");
    const from2 = entry.slice(0, gap);
    const to = entry.slice(gap + 1);
    if (from2.length === 1 && to.length === 1) single[from2.charCodeAt(0)] = to.charCodeAt(0);
    else if (gap > 0 && !to.includes(" ")) longer.push({ from: from2, to });
  }
  const phrases = /* @__PURE__ */ new Map();
  for (const phrase of longer) {
    if (oneByOne(phrase.from, single) === phrase.to) continue;
    const first2 = phrase.from.charCodeAt(0);
    const group = phrases.get(first2);
    if (group) group.push(phrase);
    else phrases.set(first2, [phrase]);
  }
  for (const group of phrases.values()) group.sort((a, b) => b.from.length - a.from.length);
  return { single, phrases };
}
function oneByOne(words2, single) {
  let out = "";
  for (let i = 0; i < words2.length; i++) out += String.fromCharCode(single[words2.charCodeAt(i)] ?? 0);
  return out;
}

// repo/src/phases/2-normalise/wide.ts
var wide2 = {
  ",": "\uFF0C",
  ";": "\uFF1B",
  ":": "\uFF1A",
  "(": "\uFF08",
  ")": "\uFF09",
  "[": "\u3014",
  "]": "\u3015",
  "\uFF3B": "\u3014",
  "\uFF3D": "\u3015",
  "\uFE5D": "\u3014",
  "\uFE5E": "\u3015",
  "\uFE51": "\u3001",
  "\uFF64": "\u3001",
  "\uFF61": "\u3002",
  "\uFE54": "\uFF1B",
  "\uFE50": "\uFF0C",
  "\uFE30": "\uFF1A",
  "\u2236": "\uFF1A",
  "\u300C": "\u201C",
  "\u300D": "\u201D",
  "\u300E": "\u2018",
  "\u300F": "\u2019",
  "\u301D": "\u201C",
  "\u301E": "\u201D",
  "\uFF62": "\u201C",
  "\uFF63": "\u201D",
  "\uFE6A": "%",
  "\uFF05": "%",
  "\uFF0E": ".",
  "\uFF0B": "+",
  "\uFF0D": "-",
  "\uFF0F": "/",
  "\uFF1D": "=",
  "\uFF1C": "<",
  "\uFF1E": ">",
  "\uFF06": "&",
  "\uFF5C": "|",
  "\uFEFF": ""
};

// repo/src/phases/2-normalise/normalise.ts
function normalise(source) {
  const hant = isTraditional(source.text);
  const writer = new Writer(source.text, hant);
  let pending = -1;
  for (const line2 of readLines(source.text)) {
    if (line2.dropped || line2.end <= line2.start) continue;
    if (pending >= 0) writer.paragraphEnd(pending);
    writer.line(line2);
    pending = line2.joins ? -1 : line2.end;
  }
  return writer.finish(source);
}
var lastOfLine = "\u3002\uFF1A\uFF09\u53F7\u65E5\u77E5\u5385\u5BA4\u5E9C\u6848\u5212\u89C1\u70B9\u65BD\u4F1A";
var utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });
var Writer = class {
  #source;
  #hant;
  #codes;
  #length = 0;
  #origin = new OffsetMapBuilder();
  #quoteOpen = false;
  /** Inside a table whose cells stand one blank apart. */
  #tight = false;
  #damaged = [];
  /** Whether plain syllables in brackets are readings on this page; asked for only where one stands. */
  #plainReadings = once(() => printsReadings(this.#source));
  constructor(source, hant) {
    this.#source = source;
    this.#hant = hant;
    this.#codes = new Uint16Array(source.length + 64);
  }
  paragraphEnd(at) {
    this.#put(10, at, at + 1);
    this.#quoteOpen = false;
  }
  line({ start, end: end2, table: table2 }) {
    const source = this.#source;
    this.#tight = table2 && (this.#tight || isTightHead(source.slice(start, end2)));
    const { single, phrases } = simplifiedForms();
    const breaks = table2 ? [] : lostBreaks(source, start, end2, start < 1e3);
    const bare5 = table2 || !isDigit(source.charCodeAt(start)) ? void 0 : readBareMark(source, start, end2);
    const bareEnd = bare5 ? start + bare5.number.length : -1;
    let lost2 = 0;
    let i = start;
    while (i < end2) {
      if (i >= (breaks[lost2] ?? end2)) {
        lost2++;
        if (this.#codes[this.#length - 1] !== 10) this.#put(10, i, i);
      }
      const code = source.charCodeAt(i);
      if (isHan(code)) {
        if (this.#hant) {
          const phrase = phrases.get(code)?.find(({ from: from2 }) => source.startsWith(from2, i));
          if (phrase) {
            this.#putPhrase(phrase.to, i, i + phrase.from.length);
            i += phrase.from.length;
            continue;
          }
          const simple2 = code === 33879 ? simplifyZhu(source.charAt(i - 1), source.charAt(i + 1)).charCodeAt(0) : single[code] ?? code;
          this.#put(simple2, i, i + 1);
        } else this.#put(code, i, i + 1);
        i++;
        continue;
      }
      if (i === bareEnd) this.#put(32, i, i + 1);
      if (isBlank(code) || code === 13) {
        i = this.#blank(i, end2, table2, end2 - start > 300 && i - start < 700, end2 - start > 100);
        continue;
      }
      if (code >= 48 && code <= 57) {
        this.#put(code, i, i + 1);
        i++;
        continue;
      }
      const reading = (code === 40 || code === 65288) && i > start && isHan(source.charCodeAt(i - 1)) ? readingEnd(source, i, this.#plainReadings) : i;
      i = reading > i ? reading : this.#sign(i, end2, table2);
    }
  }
  /** Two full-width blanks inside a long line are the indent of a paragraph whose break was lost. */
  #blank(at, end2, table2, runIn, long) {
    const source = this.#source;
    let i = at;
    let tab = false;
    while (i < end2 && (isBlank(source.charCodeAt(i)) || source.charCodeAt(i) === 13)) {
      if (source.charCodeAt(i) === 9 || source.charCodeAt(i) === 12288) tab = true;
      i++;
    }
    if (this.#length === 0 || i >= end2) return i;
    const before = this.#codes[this.#length - 1] ?? 10;
    if (before === 10) return i;
    if (table2 && before !== 9 && (tab || i - at > 1 || this.#tight) && !this.#letters(at, i)) {
      this.#put(9, at, i);
      return i;
    }
    const next3 = source.charCodeAt(i);
    const indented = long && source.startsWith("\u3000\u3000", i - 2) && this.#opensParagraph(at, i, end2, before);
    const parted = runIn && lastOfLine.includes(String.fromCharCode(before)) && (isHan(next3) || isDigit(next3) || next3 === 12298 || next3 === 65288);
    if (parted || indented || before !== 9 && this.#opensHeading(i, before)) this.#put(10, at, i);
    else if (isLatin(before) && isLatin(next3)) this.#put(32, at, i);
    return i;
  }
  /** Behind a sentence, before a heading or before a long stretch; short stretches between gaps are the cells of a table. */
  #opensParagraph(at, next3, end2, before) {
    if ("\u7AE0\u8282\u6761\u7BC7\u6B3E\u957F\u3001".includes(String.fromCharCode(before)) || this.#letters(at, next3)) return false;
    if (before === 12290 || before === 65307 || before === 65306 || readMark(this.#source, next3)) return true;
    const gap = this.#source.indexOf("\u3000\u3000", next3);
    return (gap < 0 || gap > end2 ? end2 : gap) - next3 >= 30;
  }
  /** Letter-spaced words, `目   标   与   任   务`: one character on either side, so no cells. */
  #letters(at, next3) {
    const source = this.#source;
    const loneBefore = isBlank(source.charCodeAt(at - 2)) || source.charCodeAt(at - 2) === 10;
    const after2 = source.charCodeAt(next3 + 1);
    return loneBefore && isHan(source.charCodeAt(at - 1)) && isHan(source.charCodeAt(next3)) && (Number.isNaN(after2) || isBlank(after2) || after2 === 10 || after2 === 13);
  }
  /** Whether a gap at the end of a title or a sentence is followed by the label of a heading: `一、总体要求 (一)指导思想`. */
  #opensHeading(at, before) {
    const mark = readMark(this.#source, at);
    if (!mark || before === 31532) return false;
    if (mark.style === "han-bracket") return true;
    const ended = before === 12290 || before === 65307 || before === 65289 || before === 12309;
    if (mark.style === "han" || mark.style === "chapter") return ended;
    const word = this.#source.charCodeAt(mark.end);
    const opensWord = isHan(word) || isBlank(word) || word === 8220 || word === 34 || isDigit(word);
    return opensWord && (ended || isHan(before)) && before !== 31532;
  }
  #sign(at, end2, table2) {
    const source = this.#source;
    const code = source.charCodeAt(at);
    const char = source.charAt(at);
    if (code >= 65296 && code <= 65305) this.#put(code - 65248, at, at + 1);
    else if (code >= 65313 && code <= 65338 || code >= 65345 && code <= 65370) this.#put(code - 65248, at, at + 1);
    else if (isDamage(source, at)) return this.#damage(at, end2);
    else if (code === 34 || code === 65282) {
      this.#put(this.#quoteOpen ? 8221 : 8220, at, at + 1);
      this.#quoteOpen = !this.#quoteOpen;
    } else if ((char === "," || char === ":" || char === "\uFF1A" || char === "\uFF0C") && this.#insideNumber(at, char))
      this.#put(char === "," || char === "\uFF0C" ? 44 : 58, at, at + 1);
    else if (table2 && (char === "|" || char === "\uFF5C")) this.#cellEnd(at, end2);
    else if (char === "." && this.#isStop(at, end2)) this.#put(12290, at, at + 1);
    else {
      const full = wide2[char];
      if (full === void 0) this.#put(code, at, at + 1);
      else if (full !== "") this.#put(full.charCodeAt(0), at, at + 1);
    }
    return at + 1;
  }
  #cellEnd(at, end2) {
    const before = this.#length === 0 ? 10 : this.#codes[this.#length - 1] ?? 10;
    if (before === 10 || at === end2 - 1) return;
    if (before === 9) this.#drop();
    this.#put(9, at, at + 1);
  }
  /** 1,000 and 12:30. */
  #insideNumber(at, char) {
    const source = this.#source;
    if (!isDigit(source.charCodeAt(at - 1)) || !isDigit(source.charCodeAt(at + 1))) return false;
    if (char === ":" || char === "\uFF1A") return isDigit(source.charCodeAt(at + 2));
    return isDigit(source.charCodeAt(at + 2)) && isDigit(source.charCodeAt(at + 3)) && !isDigit(source.charCodeAt(at + 4)) && char === ",";
  }
  /** A full stop printed as a dot between Chinese words. */
  #isStop(at, end2) {
    const source = this.#source;
    const before = source.charCodeAt(at - 1);
    if (!isHan(before) && before !== 41 && before !== 65289) return false;
    if ("\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341".includes(source.charAt(at - 1)) && (this.#codes[this.#length - 2] ?? 10) === 10) return false;
    return at + 1 >= end2 || isHan(source.charCodeAt(at + 1));
  }
  /** Destroyed characters become U+FFFD, so that no later reading takes them for signs. */
  #damage(at, end2) {
    let from2 = at;
    const source = this.#source;
    const open2 = source.charAt(at - 1);
    if ((open2 === "(" || open2 === "\uFF08") && this.#length > 0) {
      this.#drop();
      from2--;
    }
    let i = at;
    while (i < end2 && (isLost(source.charCodeAt(i)) || i > at && i < at + 3 && /[。a-zA-Z]/.test(source.charAt(i)) && from2 < at)) i++;
    const start = this.#length;
    for (let k = from2; k < i; k++) this.#put(65533, k, k + 1);
    const last = this.#damaged.at(-1);
    if (last && last.end === start) this.#damaged[this.#damaged.length - 1] = inText(last.start, this.#length);
    else this.#damaged.push(inText(start, this.#length));
    return i;
  }
  #putPhrase(words2, start, end2) {
    const same2 = words2.length === end2 - start;
    for (let k = 0; k < words2.length; k++) this.#put(words2.charCodeAt(k), same2 ? start + k : start, same2 ? start + k + 1 : end2);
  }
  #put(code, start, end2) {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length++] = code;
    this.#origin.add(start, end2);
  }
  #drop() {
    this.#length--;
    this.#origin.drop();
  }
  #grow() {
    const codes = new Uint16Array(this.#codes.length * 2);
    codes.set(this.#codes);
    this.#codes = codes;
  }
  finish(source) {
    const printed = utf16.decode(this.#codes.subarray(0, this.#length));
    const once3 = secondCopy(printed);
    const text2 = once3 < printed.length ? printed.slice(0, once3).trimEnd() : printed;
    const damaged2 = this.#damaged.filter(({ end: end2 }) => end2 <= text2.length);
    const origin = this.#origin.finish(source.text.length);
    const problems = damaged2.map((span) => ({
      code: "damaged-text",
      message: `Characters are destroyed: ${source.text.slice(origin.toSource(span).start, origin.toSource(span).end)}`,
      hint: "Compare with the published document; no fact is read across this place.",
      span: origin.toSource(span)
    }));
    return { source, text: text2, origin, script: this.#hant ? "hant" : "hans", damaged: damaged2, problems };
  }
};
function once(ask) {
  let known2;
  return () => known2 ??= ask();
}
function isLatin(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function isLost(code) {
  return code === 63 || code === 65533 || code === 9633;
}
function isDamage(text2, at) {
  const code = text2.charCodeAt(at);
  if (code === 65533 || code === 9633) return true;
  if (code !== 63) return false;
  const before = text2.charAt(at - 1);
  const after2 = text2.charAt(at + 1);
  return after2 === "?" || before === "?" || before === "(" || before === "\uFF08" || after2 === "\u3002" || after2 === "\uFF0C" || isHan(text2.charCodeAt(at + 1));
}

// repo/src/phases/3-outline/headings.ts
init_failure();

// repo/src/phases/3-outline/heading-words.ts
function wordsEnd(text2, from2, to) {
  return Math.min(statementStart(text2, from2, to), instructionStart(text2, from2, to), sentenceStart(text2, from2, to));
}
var heads = /^(?:指导思想|基本原则|工作原则|总体要求|总体思路|总体目标|主要目标|工作目标|发展目标|目标任务|工作思路|(?:出台|起草|制定|修订|编制|政策)背景|主要内容|重点任务|主要任务|工作任务|保障措施|组织保障|工作要求|有关要求|工作措施|适用范围|实施步骤|(?:加强|强化|切实加强)?组织领导|(?:加强|强化)(?:组织保障|督导检查|监督检查|宣传引导|舆论引导|督促指导|协调配合|资金保障)|总则|附则)(?![、，。；：和与及的（并]|任务|要求|措施)/;
var year = "20\\d\\d\u5E74";
var opener = new RegExp(
  `\u4E3A(?:\u4E86|\u8D2F\u5F7B|\u843D\u5B9E|\u8FDB\u4E00\u6B65|\u6DF1\u5165|\u5168\u9762|\u5207\u5B9E|\u6709\u6548|\u786E\u4FDD|\u505A\u597D|\u66F4\u597D)|\u6839\u636E|\u6309\u7167|\u4F9D\u636E|\u575A\u6301(?![\u548C\u4E0E])|\u4EE5\u4E60\u8FD1\u5E73|\u5168\u9762\u8D2F\u5F7B|\u6DF1\u5165\u8D2F\u5F7B|\u8BA4\u771F\u8D2F\u5F7B|\u5230${year}|[\u81EA\u4ECE]${year}|${year}|\u8FD1\u5E74\u6765|\u5F53\u524D|\u5404(?:\u7EA7|\u5730\u533A|\u5730\u5404|\u5E02|\u53BF|\u533A|\u6709\u5173|\u90E8\u95E8|\u5355\u4F4D|\u7EDF\u7B79|\u76F8\u5173|\u9AD8\u6821|\u5B66\u6821)|\u51E1|\u672C(?:\u529E\u6CD5|\u89C4\u5B9A|\u7EC6\u5219|\u610F\u89C1|\u65B9\u6848)|[\u4E00\u9996](?:\u662F|\u5148)|\u5BF9(?:\u7B26\u5408|\u5C5E\u4E8E|\u4E8E|\u5728)|\u9F13\u52B1(?=\u548C\u652F\u6301|\u4F01\u4E1A|\u6709\u6761\u4EF6|\u5404)|\u5145\u5206\u53D1\u6325|\u56F4\u7ED5|\u805A\u7126|\u9488\u5BF9|\u8981(?=\u628A|\u5C06|\u575A\u6301|\u4EE5|\u5728|\u6309)|\u529B\u4E89|[\u7701\u5E02\u5DDE\u53BF\u533A](?:\u59D4\u3001?[\u7701\u5E02\u5DDE\u53BF\u533A])?\u653F\u5E9C(?:\u529E\u516C[\u5385\u5BA4])?(?:\u5C06|\u8981|\u6BCF\u5E74|\u6210\u7ACB|\u8BBE\u7ACB|\u5B89\u6392|\u7EC4\u7EC7)|\u7ED3\u5408(?=\u5B9E\u9645|\u6211)|\u622A\u81F3`,
  "g"
);
var subject = /(?:[省市州县区](?:委、?[省市州县区])?政府(?:办公[厅室])?|各(?:级|地|市|县|区|有关|相关|部门|单位)[^，。]{0,12}?)(?:将|要|应|须)/g;
var unfinished = /(?:[的和与及、，在对从由为将是以并或等把各了“（]|推动|推进|加快|加强|坚持|全面|深入|进一步|积极|大力|切实|认真|严格|不断|持续|着力|突出|强化|落实|贯彻|紧紧|紧密|主动|密切|支持|组织|指导|要求|实行|实施)$/;
function sentenceStart(text2, from2, to) {
  if (to - from2 <= 14) return to;
  const words2 = text2.slice(from2, Math.min(to, from2 + 160));
  const head = heads.exec(words2);
  if (head) return from2 + head[0].length;
  if (!words2.includes("\uFF0C")) return to;
  for (const { index } of words2.matchAll(to - from2 <= 24 ? subject : opener)) {
    if (index > 28) break;
    const before = words2.slice(0, index);
    if (index < 4 || /[，。；：、]|[（《“〈<][^）》”〉>]*$/.test(before) || unfinished.test(before)) continue;
    return words2.slice(index).includes("\uFF0C") || words2.length - index > 20 ? from2 + index : to;
  }
  return to;
}
function statementStart(text2, from2, to) {
  for (let i = from2 + 1; i < to; i++) {
    const char = text2.charAt(i);
    if (char !== "\uFF08" && char !== "\u3014" && char !== "\u3010") continue;
    const inside = text2.slice(i + 1, Math.min(to, i + 40));
    if (/^(?:第一|主要)?(?:由|牵头|责任|主办|配合|负责|承办|落实|完成时限|实施)|^[^）〕】]*(?:负责|牵头|配合)/.test(inside)) return i;
    const close = char === "\uFF08" ? "\uFF09" : char === "\u3014" ? "\u3015" : "\u3011";
    if (text2.charAt(to - 1) !== close) continue;
    if (text2.lastIndexOf(close, to - 2) < i && /(?:厅|局|委|政府)(?:[、，]|$)/.test(text2.slice(i + 1, to - 1))) return i;
  }
  return to;
}
function instructionStart(text2, from2, to) {
  const at = text2.slice(from2, to).search(/(?:以下|下列)(?:各项)?(?:任务|措施|工作|内容)?/);
  return at >= 4 && /均|不再/.test(text2.slice(from2 + at, to)) ? from2 + at : to;
}

// repo/src/phases/3-outline/headings.ts
var mostHeadings = 2e5;
function tooMany() {
  return new Failure("FILE_TOO_LARGE", `The text has more than ${mostHeadings} headings.`, "Split the file into its documents.");
}
var partNames = /^(?:总体要求|指导思想|基本原则|工作原则|总体思路|主要目标|工作目标|总体目标|发展目标|重点任务|主要任务|工作任务|重点工作|主要措施|工作措施|重点举措|政策措施|保障措施|组织保障|工作要求|组织实施|实施步骤)$/;
var reportParts = /^(?:20\d\d年|过去[一五]年|今后[一五]年|今年|去年|本届政府)[^。，；：\n]{0,12}(?:回顾|成就|成绩|工作|任务|目标|安排|部署|打算)[^。，；：\n]{0,14}$/;
var figures = /^\d{1,3}\t[^\t]+\t.*(?:^|\t)[>≥＞<≤＜〔]?\d[\d.,%〕]*(?:左右|以[上下内])?(?:\t|$)/;
function findHeadings(text2, from2, to, skip = []) {
  const found = [];
  const lastValue = /* @__PURE__ */ new Map();
  let stack = [];
  const hanOuter = /(?:^|\n|。)[一二三]、/.test(text2.slice(from2, to));
  const accept = (at2, mark, atLine) => {
    const rank = rankOf(mark);
    const above = stack.filter((entry) => entry.rank < rank);
    const sibling = stack.find((entry) => entry.rank === rank);
    const last = lastValue.get(rank);
    const follows = sibling !== void 0 && mark.value === sibling.value + 1 || last !== void 0 && mark.value === last + 1;
    const restarts = mark.value === 1 && (sibling === void 0 || atLine);
    if (!follows && !restarts && !(atLine && plausible(mark, last))) return false;
    stack = [...above, { rank, value: mark.value }];
    lastValue.set(rank, mark.value);
    if (found.length === mostHeadings) throw tooMany();
    found.push({ mark, start: at2, rank });
    return true;
  };
  let at = contentsEnd(text2, from2, to);
  let region = 0;
  while (at < to) {
    while (region < skip.length && (skip[region]?.end ?? 0) <= at) region++;
    const table2 = skip[region];
    if (table2 && at >= table2.start) {
      at = table2.end;
      continue;
    }
    let end2 = text2.indexOf("\n", at);
    if (end2 < 0 || end2 > to) end2 = to;
    if (isAttachmentList(text2, at, end2)) {
      at = attachmentsEnd(text2, end2, to);
      continue;
    }
    const mark = readMark(text2, at) ?? readBareMark(text2, at, end2);
    let inTitle = false;
    let i = at;
    if (mark && !isListItem(text2, at, end2, mark) && !figures.test(text2.slice(at, end2)) && accept(at, mark, true)) {
      inTitle = true;
      i = mark.end;
    } else if (end2 - at <= 30 && isPartName(text2.slice(at, end2))) {
      const rank = hanOuter ? 3.5 : 0.5;
      stack = stack.filter((entry) => entry.rank < rank);
      found.push({ mark: void 0, start: at, rank });
    }
    const opened = i;
    for (; i < end2; i++) {
      const code = text2.charCodeAt(i);
      if (isStop(code)) {
        if (code === 12290) inTitle = false;
        const next3 = readMark(text2, i + 1);
        if (next3 && mayFollow(text2, code, next3, to) && i + 1 < end2 && accept(i + 1, next3, false)) {
          inTitle = true;
          i = next3.end - 1;
        }
      } else if (inTitle && i > opened + 1 && (code === 65288 || code === 31532 || code > 48 && code <= 57)) {
        const next3 = readMark(text2, i);
        if (next3 && opensInTitle(text2, i, next3, lastValue.get(rankOf(next3))) && accept(i, next3, false)) i = next3.end - 1;
      } else if (inTitle && i > opened + 4 && isNextLabel(text2, i, stack)) {
        const next3 = readMark(text2, i);
        if (next3 && accept(i, next3, false)) i = next3.end - 1;
      }
    }
    at = end2 + 1;
  }
  if (found.every(({ mark }) => mark === void 0)) {
    found.push(...ordinals(text2, from2, to));
    found.sort((a, b) => a.start - b.start);
  }
  return found.map(({ mark, start, rank }, index) => heading(text2, mark, start, rank, found[index + 1]?.start ?? to));
}
function isPartName(words2) {
  return words2.length <= 6 ? partNames.test(words2) : reportParts.test(words2);
}
function ordinals(text2, from2, to) {
  const found = [];
  const line2 = /(?:^|\n)([一二三四五六七八九十]{1,2})是(?=[一-鿿]{3})/g;
  line2.lastIndex = from2;
  for (let match2 = line2.exec(text2); match2 && match2.index < to; match2 = line2.exec(text2)) {
    const number3 = match2[1] ?? "";
    const start = match2.index + match2[0].length - number3.length - 1;
    const value = hanValue(number3) ?? 0;
    if (value === 1 ? found.length === 0 : value === (found.at(-1)?.mark?.value ?? 0) + 1)
      found.push({ mark: { style: "ordinal", number: number3, value, depth: 1, end: start + number3.length + 1 }, start, rank: 8 });
  }
  return found.length >= 3 ? found : [];
}
function isStop(code) {
  return code === 12290 || code === 65289 || code === 12309 || code === 65307 || code === 65306;
}
function mayFollow(text2, stop2, mark, to) {
  if (stop2 === 65307) return mark.style === "arabic";
  if (stop2 !== 65306) return true;
  if (mark.style !== "han" || mark.value !== 1) return false;
  const near3 = text2.slice(mark.end, Math.min(to, mark.end + 3e4)).indexOf("\u4E8C\u3001");
  const second = mark.end + near3;
  return near3 > 0 && !/[第一二三四五六七八九十、和及]/.test(text2.charAt(second - 1));
}
function opensInTitle(text2, at, { style, value, depth, end: end2 }, last) {
  if (style === "article") return !/^(?:规定|的|所|第|、|至|和)/.test(text2.slice(end2, end2 + 2));
  if (style === "han-bracket") return value === 1;
  if (style !== "arabic" || depth !== 1) return false;
  return value === 1 || value === (last ?? 0) + 1 && /[一-鿿][^\d]?$/.test(text2.slice(at - 2, at)) && /[一-鿿]/.test(text2.charAt(end2));
}
function isNextLabel(text2, at, stack) {
  if (text2.charCodeAt(at + 1) !== 12289 && text2.charCodeAt(at + 2) !== 12289) return false;
  if (/[第零一二三四五六七八九十百、和及]/.test(text2.charAt(at - 1))) return false;
  const mark = readMark(text2, at);
  return mark?.style === "han" && stack.some(({ rank, value }) => rank === rankOf(mark) && mark.value === value + 1);
}
function isAttachmentList(text2, at, end2) {
  return text2.startsWith("\u9644\u4EF6", at) && /^附件：?\s*(?:$|1[.、．])/.test(text2.slice(at, Math.min(end2, at + 12))) && !/。$/.test(text2.slice(at, end2));
}
function attachmentsEnd(text2, end2, to) {
  let at = end2 + 1;
  for (let value = 1; at < to; ) {
    let next3 = text2.indexOf("\n", at);
    if (next3 < 0 || next3 > to) next3 = to;
    const mark = readMark(text2, at);
    if (mark?.style !== "arabic" || mark.depth !== 1 || mark.value > value + 1 || text2.slice(at, next3).includes("\u3002")) return at;
    value = mark.value;
    at = next3 + 1;
  }
  return at;
}
function isListItem(text2, at, end2, { style, value }) {
  if (style === "han-bracket") return text2.charAt(end2 - 1) === "\uFF1B" || text2.charAt(at - 2) === "\uFF1B" && value > 1;
  if (style !== "arabic" && style !== "arabic-bracket" && style !== "circled") return false;
  return text2.charAt(at - 2) === "\uFF1B" || text2.charAt(end2 - 1) === "\uFF1B";
}
function contentsEnd(text2, from2, to) {
  const match2 = /(?:(?:^|\n|。|）|附件\d?)目录\n?|目录(?=第[一1][章编部篇]))([^\n]{3,30})/.exec(text2.slice(from2, Math.min(to, from2 + 3e3)));
  if (!match2) return from2;
  const words2 = match2[1] ?? "";
  const entry = from2 + match2.index + match2[0].length - words2.length;
  const mark = readMark(text2, entry);
  const line2 = words2.replace(/[.…·\s]*\d*$/, "");
  const again = text2.indexOf(`
${line2}`, entry);
  if (again > 0 && again < to) return again + 1;
  const next3 = mark && text2.slice(mark.end, mark.end + 30).search(/\s|第[一二三四五六七八九十\d]+[章节部编]|[一二三四五六七八九十]、|$/);
  const run = mark && next3 !== void 0 && next3 > 1 ? text2.indexOf(text2.slice(entry, mark.end + next3), mark.end + next3) : -1;
  return run > 0 && run < to ? run : from2;
}
function rankOf({ style, depth }) {
  if (style === "chapter") return depth;
  if (style === "article") return 2.9;
  if (style === "han") return 3;
  if (style === "han-bracket") return 4;
  if (style === "arabic") return 5 + (depth - 1) / 10;
  return style === "arabic-bracket" ? 6 : 7;
}
function plausible({ style, value }, last) {
  if (style === "han" || style === "han-bracket" || style === "chapter" || style === "article") return true;
  return last === void 0 ? value <= 30 : value > last && value <= last + 3;
}
function heading(text2, mark, start, rank, next3) {
  const titleStart = mark ? mark.end : start;
  const words2 = text2.slice(titleStart, next3).split("\n", 1)[0] ?? "";
  const end2 = titleStart + words2.length;
  const stop2 = words2.indexOf("\u3002");
  let titleEnd2 = stop2 >= 0 ? titleStart + stop2 : end2;
  titleEnd2 = Math.min(titleEnd2, wordsEnd(text2, titleStart, titleEnd2));
  const colon = titleStart + words2.slice(0, 23).indexOf("\uFF1A");
  if (colon > titleStart + 1 && colon < titleEnd2 && colon + 1 < end2) titleEnd2 = colon;
  let bodyStart = titleEnd2;
  while (bodyStart < next3 && /[。；：，\s]/.test(text2.charAt(bodyStart))) bodyStart++;
  let from2 = titleStart;
  while (from2 < titleEnd2 && /[\s、.．]/.test(text2.charAt(from2))) from2++;
  while (titleEnd2 > from2 && /[。；：，、\s]/.test(text2.charAt(titleEnd2 - 1))) titleEnd2--;
  return { style: mark?.style ?? "none", number: mark?.number, rank, start, titleStart: from2, titleEnd: titleEnd2, bodyStart };
}

// repo/src/phases/3-outline/parts.ts
var kinds2 = "\u65B9\u6848|\u610F\u89C1|\u8BA1\u5212|\u89C4\u5212|\u7EB2\u8981|\u8981\u70B9|\u529E\u6CD5|\u63AA\u65BD|\u7EC6\u5219|\u89C4\u5B9A|\u51B3\u5B9A|\u51B3\u8BAE|\u901A\u77E5|\u901A\u544A|\u516C\u544A|\u516C\u62A5|\u901A\u62A5|\u6279\u590D|\u590D\u51FD|\u51FD|\u8BF7\u793A|\u89C4\u5219|\u89C4\u7A0B|\u89C4\u8303|\u547D\u4EE4|\u6CD5|\u6E05\u5355|\u4EFB\u52A1\u4E66|\u5DE5\u4F5C\u4E8B\u9879|\u82E5\u5E72\u653F\u7B56|\u653F\u7B56|\u5236\u5EA6|\u6761\u4F8B|\u6807\u51C6|\u76EE\u5F55|\u5206\u5DE5|\u5206\u89E3\u8868|\u4EFB\u52A1\u8868|\u884C\u52A8|\u5DE5\u7A0B|\u5B9E\u65BD\u610F\u89C1|\u6307\u5357|\u6307\u5F15|\u62A5\u544A|\u8D23\u4EFB\u4E66|\u9884\u6848|\u89C4\u5219|\u4E8B\u9879|\u5BFC\u5219|\u51C6\u5219|\u7AE0\u7A0B|\u5B89\u6392";
var titleEnd = new RegExp(`(?:${kinds2})(?:\uFF08[^\uFF08\uFF09]{1,30}\uFF09|\u3014[^\u3015]*\u3015)*$`);
function looksLikeTitle(line2) {
  return line2.length >= 6 && line2.length <= 90 && titleEnd.test(line2) && !/[。；！？]|^[《（]?附件|：$/.test(line2);
}
var cited = /(?:根据|按照|依据|落实|贯彻|参照|执行|填写|填报|报送|结合)(?:[^，；现]*[》）]、)?[^，；《》现印转]{0,12}$|关于$/;
function announced(text2, to) {
  const names2 = [];
  for (const sentence2 of text2.slice(0, to).split(/[。\n]/)) {
    if (!/印发|转发|下发|发布|公布|分解下达|批转|转给/.test(sentence2)) continue;
    for (const match2 of sentence2.matchAll(/《((?:[^《》]|《[^》]*》)+)》/g))
      if (!cited.test(sentence2.slice(0, match2.index))) names2.push(bare2(match2[1] ?? ""));
    const inTitle = /(?:印发|发布|转发|公布|批转|下达)(.{4,80})的(?:通知|通告|公告|决定)$/.exec(sentence2);
    if (inTitle) names2.push(bare2((inTitle[1] ?? "").replace(/^[《〈]|[》〉]$/g, "")));
  }
  return [...new Set(names2)].filter((name) => name.length >= 4 && !/[表书证单]$/.test(name));
}
function bare2(name) {
  return name.replace(/[\s《》〈〉“”"‘’（）()〔〕—－-]/g, "");
}
function findParts(text2) {
  const names2 = announced(text2, Math.min(text2.length, 4e3));
  if (names2.length === 0) return { planTitle: void 0, end: text2.length, second: void 0 };
  const lines = [];
  for (let at = 0; at <= text2.length; ) {
    let to = text2.indexOf("\n", at);
    if (to < 0) to = text2.length;
    lines.push(inText(at, to));
    at = to + 1;
  }
  const exact = titleLines(text2, lines, names2, true);
  const loose = exact.length > 0 ? exact : titleLines(text2, lines, names2, false);
  const found = loose.length > 0 ? loose : attachedTitles(text2, lines, names2);
  const [first2] = found;
  if (!first2) return { planTitle: void 0, end: text2.length, second: void 0 };
  const second = found.find(({ name, span }) => span.start > first2.span.end && !name.startsWith(first2.name) && !first2.name.startsWith(name));
  return { planTitle: first2.span, end: second?.span.start ?? text2.length, second: second?.span };
}
function titleLines(text2, lines, names2, exact) {
  const found = [];
  for (let i = 1; i < lines.length; i++) {
    for (let count3 = 3; count3 >= 1; count3--) {
      const first2 = lines[i];
      const last = lines[i + count3 - 1];
      if (!first2 || !last || last.end - first2.start > 100 || last.end - first2.start < 4) continue;
      const line2 = text2.slice(first2.start, last.end);
      const words2 = bare2(line2);
      if (/^《[^》]*》$|[。：；]|通知$|^附件|^标题|此件|\n附件/.test(line2)) continue;
      const name = names2.find((one) => one === words2 || !exact && words2.length >= 8 && one.length >= 8 && nearly(one, words2));
      if (name === void 0) continue;
      found.push({ span: inText(first2.start, last.end), name });
      break;
    }
  }
  return found;
}
function attachedTitles(text2, lines, names2) {
  const found = [];
  for (const [i, line2] of lines.entries()) {
    const label2 = /^附件\s*\d{0,2}[：:.、]?\s*/.exec(text2.slice(line2.start, Math.min(line2.end, line2.start + 12)))?.[0].length ?? 0;
    const below = lines[i + 1];
    if (label2 === 0 || !below || line2.end - line2.start > 100) continue;
    const words2 = bare2(text2.slice(line2.start + label2, line2.end));
    const name = names2.find((one) => one === words2);
    const sentence2 = text2.slice(below.start, Math.min(text2.length, below.start + 400));
    if (name === void 0 || !/^[^\n]{12,}。|^(?:一、|第一[章条])/.test(sentence2)) continue;
    if (!/(?:^|\n)(?:[一二三]、|（[一二三]）)/.test(text2.slice(0, line2.start)))
      found.push({ span: inText(line2.start + label2, line2.end), name });
  }
  return found;
}
function reworded(name, words2) {
  const [short, long] = name.length < words2.length ? [name, words2] : [words2, name];
  if (short.length < 10 || long.length - short.length > 4 || short.slice(0, 3) !== long.slice(0, 3) || short.slice(-3) !== long.slice(-3))
    return false;
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at++;
  return at === short.length;
}
function nearly(name, words2) {
  if (!/[一-鿿]{4}/.test(words2)) return false;
  if (reworded(name, words2)) return true;
  return name.endsWith(words2) || words2.endsWith(name) && words2.length - name.length < 16 && !/^\d{4}年/.test(words2);
}

// repo/src/phases/3-outline/tables.ts
function findTables(text2) {
  const lines = linesOf3(text2);
  const tables2 = [];
  let i = 0;
  while (i < lines.length) {
    const head = headAt(text2, lines, i);
    if (!head) {
      i++;
      continue;
    }
    const table2 = head.perLine ? readCellLines(text2, lines, head) : readRows(text2, lines, head);
    if (table2.rows.length > 0) tables2.push(table2);
    const after2 = lines.findIndex((line2) => line2.start >= table2.end);
    if (after2 < 0) break;
    i = Math.max(i + 1, after2);
  }
  return tables2;
}
function linesOf3(text2) {
  const lines = [];
  for (let at = 0; at < text2.length; ) {
    let to = text2.indexOf("\n", at);
    if (to < 0) to = text2.length;
    if (to > at) lines.push(inText(at, to));
    at = to + 1;
  }
  return lines;
}
function headAt(text2, lines, i) {
  const line2 = lines[i];
  if (!line2) return void 0;
  const words2 = line2.end - line2.start > 120 ? "" : text2.slice(line2.start, line2.end);
  if (words2.includes("	")) {
    const cells = words2.split("	");
    if (headerCells(cells) * 2 < cells.length || headerCells(cells) < 2) return void 0;
    const columns3 = cells.map((cell) => columnOf(cell) ?? "other");
    return aboutTasks(columns3) ? { columns: columns3, next: i + 1, start: line2.start, perLine: false } : void 0;
  }
  const columns2 = [];
  let k = i;
  for (; k < lines.length; k++) {
    const one = lines[k];
    if (!one || one.end - one.start > 16) break;
    const column = columnOf(text2.slice(one.start, one.end));
    if (!column) break;
    columns2.push(column);
  }
  return columns2.length >= 3 && aboutTasks(columns2) ? { columns: columns2, next: k, start: line2.start, perLine: true } : void 0;
}
function aboutTasks(columns2) {
  return columns2.includes("task") && columns2.some((column) => column === "lead" || column === "responsible" || column === "support" || column === "deadline");
}
function readRows(text2, lines, head) {
  const rows = [];
  let group;
  let i = head.next;
  let alone2 = 0;
  let end2 = lines[head.next - 1]?.end ?? head.start;
  for (; i < lines.length; i++) {
    const line2 = lines[i];
    if (!line2) break;
    if (isRule(text2, line2)) continue;
    const spans = cellSpans(text2, line2);
    if (spans.length === 1) {
      const words2 = text2.slice(line2.start, line2.end);
      if (/^附件/.test(words2) || ++alone2 > 2) break;
      if (readMark(text2, line2.start) || words2.length <= 30) group = line2;
      else if (rows.length === 0) break;
      continue;
    }
    alone2 = 0;
    if (headerCells(spans.map((span) => text2.slice(span.start, span.end))) >= 3) continue;
    const missing = Math.max(0, head.columns.length - spans.length);
    const columns2 = missing === 0 ? head.columns : head.columns.slice(missing);
    const cells = spans.map((span, k) => ({ column: columns2[k] ?? "other", span })).filter(({ span }) => span.end > span.start);
    const row = toRow(cells, line2, group);
    if (row) rows.push(row);
    end2 = line2.end;
  }
  return { start: head.start, end: end2, rows };
}
function cellSpans(text2, line2) {
  const spans = [];
  let from2 = line2.start;
  for (let i = line2.start; i <= line2.end; i++) {
    if (i < line2.end && text2.charCodeAt(i) !== 9) continue;
    spans.push(inText(from2, i));
    from2 = i + 1;
  }
  return spans;
}
function readCellLines(text2, lines, head) {
  const rows = [];
  const numbered = head.columns[0] === "number";
  let i = head.next;
  let count3 = 0;
  let end2 = lines[head.next - 1]?.end ?? head.start;
  let group;
  while (i < lines.length) {
    const first2 = lines[i];
    if (!first2 || /^附件/.test(text2.slice(first2.start, first2.end))) break;
    if (!numbered) {
      const cells2 = lines.slice(i, i + head.columns.length);
      if (cells2.length < head.columns.length) break;
      add(cells2, head.columns);
      i += cells2.length;
      continue;
    }
    if (!isNumber(text2, first2, count3 + 1)) {
      if (first2.end - first2.start > 40) break;
      group = first2;
      i++;
      continue;
    }
    let to = i + 1;
    while (to < lines.length && to - i < 40 && !isNumber(text2, lines[to], count3 + 2)) {
      const line2 = lines[to];
      if (line2 && (/^附件/.test(text2.slice(line2.start, line2.end)) || to - i >= head.columns.length && readMark(text2, line2.start)?.style.startsWith("han")))
        break;
      to++;
    }
    const cells = lines.slice(i, to);
    add(cells, head.columns);
    count3++;
    i = to;
  }
  return { start: head.start, end: end2, rows };
  function add(spans, columns2) {
    const last = spans[spans.length - 1];
    const first2 = spans[0];
    if (!first2 || !last) return;
    const extra = Math.max(0, spans.length - columns2.length);
    const task = columns2.indexOf("task");
    const cells = [];
    let k = 0;
    columns2.forEach((column, c) => {
      const from2 = spans[k];
      const to = spans[c === task ? k + extra : k];
      k += c === task ? extra + 1 : 1;
      if (from2 && to) cells.push({ column, span: inText(from2.start, to.end) });
    });
    const row = toRow(cells, inText(first2.start, last.end), group);
    if (row) rows.push(row);
    end2 = last.end;
  }
}
function isNumber(text2, line2, value) {
  return line2 !== void 0 && line2.end - line2.start <= 4 && text2.slice(line2.start, line2.end).replace(/[.．、]$/, "") === String(value);
}
function isRule(text2, line2) {
  return /^[-:—\s]+$/.test(text2.slice(line2.start, line2.end));
}
function toRow(cells, span, group) {
  const of = (column) => cells.find((cell) => cell.column === column)?.span;
  const task = of("task");
  if (!task || task.end - task.start < 2) return void 0;
  return { group: of("group") ?? group, number: of("number"), task, cells, span };
}

// repo/src/phases/3-outline/zones.ts
var goals = /^(?:主要|总体|发展|工作|行动|预期|年度|奋斗|具体|阶段性?|重点|建设|战略)?(?:目标|指标)(?:任务|愿景|要求)?$|^(?:目标愿景|目标任务|主要预期目标|总体目标.{0,8}|.{0,6}发展目标|.{0,6}奋斗目标)$/;
var general = /^(?:总体(?:要求|思路|部署)|指导思想|基本(?:原则|思路|要求)|工作(?:原则|思路)|总体要求.{0,12}|指导思想.{0,14}|适用范围|编制依据|总则|重要意义|重大意义|充分认识.*|准确把握.*总体要求|.{0,10}总体要求)$/;
var background = /^(?:.{0,8}(?:发展基础|基础和环境|工作回顾|主要成效|发展现状|现状与形势|面临形势|形势与|发展形势|发展环境|发展背景|规划背景|基本情况|存在(?:的)?问题|面临的?(?:机遇|挑战|形势)).{0,8}|.{0,12}工作(?:总体)?回顾.{0,14}|.{0,12}主要(?:成就|成绩)|.{0,6}(?:回顾|现状|背景))$/;
var building = /^(?:[一-鿿]{0,2}(?:夯实|筑牢|巩固|强化|提升|打牢|优化|改善|营造|加强|完善|健全|构建|打造|创造|推动|推进|促进|着力|持续|净化|解决|厚植|培育))/;
var closing = /^(?:附则|施行日期|其他事项)$/;
var securing = /^(?:(?:进一步|切实|全面|着力)?(?:强化|加强|完善|落实|健全|做好|加大|严格|明确)?(?:组织|工作|实施|综合|支撑|各项|规划|制度|推进)?(?:保障|保证)(?:措施|体系|机制|工作|与实施)?(?:建设)?|.{0,6}保障措施.{0,6}|(?:(?:切实|全面)?(?:强化|加强|抓好|做好)?组织(?:领导|实施|保障|推进|协调|落实))(?:[，、和与].{0,14})?|(?:工作|有关|相关|几点|具体|实施|推进|落实)要求|(?:强化|狠抓|抓好|加强)?(?:责任|工作|贯彻)落实|实施保障|推进(?:机制|落实)|监督(?:管理|检查|考核)与.{0,8})$/;
var securingAlways = /^(?:保障措施|组织保障|保障机制|实施保障|组织实施与保障|政策保障措施)$/;
function zoneOf(title, above, late) {
  if (background.test(title) && !building.test(title)) return above === "tasks" || above === "safeguards" ? above : "background";
  if (goals.test(title)) return above === "tasks" || above === "safeguards" ? above : "goals";
  if (above === void 0) {
    if (general.test(title)) return "general";
    if (closing.test(title)) return "closing";
    return securingAlways.test(title) || late && securing.test(title) ? "safeguards" : "tasks";
  }
  return above;
}

// repo/src/phases/3-outline/outline.ts
function walk(sections) {
  const found = [];
  const add = (some, outer) => {
    for (const section of some) {
      found.push({ section, above: outer });
      if (section.children.length > 0) add(section.children, [...outer, section]);
    }
  };
  add(sections, []);
  return found;
}
function outline(text2) {
  const value = text2.text;
  const parts2 = findParts(value);
  const from2 = parts2.planTitle?.end ?? 0;
  const tables2 = findTables(value);
  const to = bodyEnd(value, from2, parts2.end);
  const headings = findHeadings(value, from2, to, tables2);
  const limit = backStart(value, headings.at(-1), to);
  const sections = nest(value, headings, limit);
  const rows = tables2.flatMap((table2) => table2.rows);
  const all2 = [...sections, ...rowSections(value, rows, sections.length)];
  const front = all2[0]?.span.start ?? value.length;
  return {
    text: text2,
    front: inText(0, front),
    sections: all2,
    back: all2.length === 0 ? inText(value.length, value.length) : inText(Math.max(limit, front), value.length)
  };
}
function bodyEnd(text2, from2, end2) {
  const attachment = /\n附件\s*\d{0,2}[：:.]?(?=\n|.{4,60}(?:\n|$))/g;
  attachment.lastIndex = from2;
  for (let match2 = attachment.exec(text2); match2 && match2.index < end2; match2 = attachment.exec(text2)) {
    if ((text2.slice(from2, match2.index).match(/(?:^|\n)(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、])/g) ?? []).length >= 3)
      return match2.index;
  }
  return end2;
}
var closingWords = /^(?:各地|各市|各县|各区|各级|各部门|各单位|各有关|全省|全市|全区|省有关|省直|市有关|本(?:方案|意见|办法|措施|规划|计划|要点|纲要|通知|实施)|附件|附：|此件|（此件|抄送|（联系|联系人|\d{4}年\d+月\d+日|二[○〇零O]|以上(?:措施|政策|任务))/;
var signed = /^[^，。：\n]{4,220}\n(?:\d{4}年\d{1,2}月\d{1,2}日|[二一][○〇零OＯ九])/;
function backStart(text2, last, end2) {
  if (!last) return end2;
  let at = text2.indexOf("\n", last.titleEnd);
  if (at < 0 || at >= end2) return end2;
  const runsOn2 = /[。：]/.test(text2.slice(last.titleEnd, at));
  if (!runsOn2) at = text2.indexOf("\n", at + 1);
  while (at >= 0 && at < end2) {
    const line2 = text2.slice(at + 1, Math.min(end2, at + 240));
    if (closingWords.test(line2) || /^[^，。：\n]{4,40}(?:\n|$)/.test(line2) || signed.test(line2)) return at + 1;
    at = text2.indexOf("\n", at + 1);
  }
  return end2;
}
function nest(text2, headings, limit) {
  const roots = [];
  let stack = [];
  for (const heading2 of headings) {
    for (const open2 of stack) if (open2.heading.rank >= heading2.rank) open2.end = heading2.start;
    stack = stack.filter((open2) => open2.heading.rank < heading2.rank);
    const draft = { heading: heading2, children: [], end: limit };
    const parent = stack.at(-1);
    if (parent) parent.children.push(draft);
    else roots.push(draft);
    stack.push(draft);
  }
  return roots.map((draft, index) => toSection(text2, draft, String(index + 1), void 0, index >= Math.max(1, roots.length - 2)));
}
function toSection(text2, { heading: heading2, children, end: end2 }, path, above, late) {
  const title = text2.slice(heading2.titleStart, heading2.titleEnd).replace(/\n/g, "");
  const zone2 = zoneOf(title, above, late);
  const bodyEnd2 = trimEnd(text2, heading2.bodyStart, children[0]?.heading.start ?? end2);
  const body3 = inText(heading2.bodyStart, Math.max(heading2.bodyStart, bodyEnd2));
  const leaf = children.length === 0 && heading2.style !== "none";
  const ownText = body3.end > body3.start || /。/.test(text2.slice(heading2.titleEnd, heading2.titleEnd + 1));
  const task = leaf && ownText && (zone2 === "tasks" || zone2 === "safeguards") ? zone2 === "tasks" ? "task" : "safeguard" : void 0;
  return {
    path,
    style: heading2.style,
    number: heading2.number,
    title,
    titleSpan: inText(heading2.titleStart, heading2.titleEnd),
    zone: zone2,
    span: inText(heading2.start, Math.max(heading2.titleEnd, trimEnd(text2, heading2.start, end2))),
    body: body3,
    children: children.map((child, index) => toSection(text2, child, `${path}.${index + 1}`, zone2, false)),
    cells: void 0,
    task
  };
}
function trimEnd(text2, from2, to) {
  let end2 = to;
  while (end2 > from2 && /\s/.test(text2.charAt(end2 - 1))) end2--;
  return end2;
}
function rowSections(text2, rows, before) {
  const sections = [];
  const groups = [];
  for (const row of rows) {
    const top = row.group === void 0 ? sections : void 0;
    const name = row.group ? text2.slice(row.group.start, row.group.end) : "";
    let group = groups.at(-1);
    if (row.group && (!group || text2.slice(group.span.start, group.span.end) !== name)) {
      group = { span: row.group, rows: [] };
      groups.push(group);
      sections.push(groupSection(text2, group.span, group.rows, `${before + sections.length + 1}`));
    }
    const list = top ?? group?.rows ?? sections;
    const path = top ? `${before + sections.length + 1}` : `${before + sections.length}.${list.length + 1}`;
    list.push(rowSection(text2, row, path));
  }
  return sections;
}
function groupSection(text2, span, children, path) {
  const title = text2.slice(span.start, span.end).replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/, "");
  return {
    path,
    style: "none",
    number: void 0,
    title,
    titleSpan: span,
    zone: "tasks",
    span,
    body: inText(span.end, span.end),
    children,
    cells: void 0,
    task: void 0
  };
}
function rowSection(text2, { number: number3, task, cells, span }, path) {
  const words2 = text2.slice(task.start, task.end);
  const skip = /^(?:\d+[.、]|（[一二三四五六七八九十\d]+）)?/.exec(words2)?.[0].length ?? 0;
  const stop2 = words2.slice(skip).search(/[。；\n]/);
  const end2 = stop2 < 0 ? task.end : task.start + skip + stop2;
  const bodyStart = Math.min(task.end, stop2 < 0 ? task.end : end2 + 1);
  return {
    path,
    style: "row",
    number: number3 ? text2.slice(number3.start, number3.end) : void 0,
    title: text2.slice(task.start + skip, end2),
    titleSpan: inText(task.start + skip, end2),
    zone: "tasks",
    span,
    body: inText(bodyStart, task.end),
    children: [],
    cells,
    task: "task"
  };
}

// repo/src/phases/4-extract/brand-places.ts
function findPlaceNames(words2) {
  return findPlaces(words2).filter((place) => place.level !== "county").map((place) => ({ name: words2.slice(place.start, place.end), start: place.start, end: place.end }));
}

// repo/src/phases/4-extract/brand-words.ts
var WORD = "[\\p{Script=Han}A-Za-z\\d\xB7]";
function form(name, category, core, before, endings2, tail2 = "") {
  return { name, pattern: new RegExp(`${before}(?:${endings2})${tail2}`, "gu"), ending: new RegExp(endings2, "u"), category, core };
}
var endings = [
  form("house", "brand", true, `${WORD}{0,8}`, "\u8001\u5B57\u53F7"),
  form("famous", "brand", true, `${WORD}{2,6}`, "\u540D\u724C\u4EA7\u54C1|\u540D\u724C\u519C\u4EA7\u54C1|\u540D\u724C|\u77E5\u540D\u54C1\u724C\u4EA7\u54C1"),
  form(
    "fine",
    "brand",
    true,
    `${WORD}{2,6}`,
    "\u7CBE\u54C1",
    "(?![\\p{Script=Han}])|\u7CBE\u54C1(?=\u7B49|\u548C|\u53CA|\u4E0E|\u54C1\u724C|\u7684|\u8BC4|\u8BA4|\u57F9|\u521B|\u79F0|\u540D|\u7CFB\u5217|\u63A8|\u9074|\u83B7|\u884C\u52A8|\u6807)"
  ),
  form(
    "award",
    "award",
    false,
    `(?:${WORD}{1,14}|(?=\u9C81\u73ED\u5956))`,
    "\u8D28\u91CF\u7BA1\u7406\u5956|\u8D28\u91CF\u5956(?![\u52B1\u9879])|\u8D21\u732E\u5956|\u5DE5\u7A0B\u5956|\u8BBE\u8BA1\u5956|\u521B\u65B0\u5956|\u4E13\u5229\u5956|(?<![\u8D44\u73B0])\u91D1\u5956(?!\u52B1)|\u9C81\u73ED\u5956|\u676F\u5956"
  ),
  form("namedAward", "award", false, `${WORD}{2,14}`, "\uFF08(?![\u4E00\u4E8C\u4E09\u7279])[\\p{Script=Han}]{2,4}\uFF09\u5956"),
  form("cup", "award", false, "[\\p{Script=Han}]{2,4}", "\u676F", "(?!\u5956)"),
  form(
    "day",
    "event",
    false,
    "(?:\u4E2D\u56FD|\u56FD\u9645|\u4E16\u754C|\u5168\u56FD|\u5168\u6C11)?[\\p{Script=Han}\\d\xB7]{0,6}",
    "\u54C1\u724C\u65E5|\u8BA1\u91CF\u65E5|\u8BA4\u53EF\u65E5|\u6807\u51C6\u65E5|\u6D88\u8D39\u8005\u6743\u76CA\u65E5|\u8D28\u91CF\u6708|\u8336\u65E5|\u5546\u6807\u54C1\u724C\u5468|\u54C1\u724C\u5468|\u77E5\u8BC6\u4EA7\u6743\u5BA3\u4F20\u5468|\u5B89\u5168\u751F\u4EA7\u6708"
  ),
  form("fair", "event", false, `${WORD}{2,16}`, "\u535A\u89C8\u4F1A|\u4EA4\u6613\u4F1A|\u5C55\u89C8\u4F1A|\u5C55\u9500\u4F1A|\u54C1\u724C\u5927\u4F1A|\u6807\u5FD7\u5927\u4F1A|\u8BBE\u8BA1\u5927\u8D5B|\u6280\u80FD\u5927\u8D5B|\u6280\u80FD\u6BD4\u6B66\u7ADE\u8D5B|\u7535\u89C6\u5927\u8D5B"),
  form("shortFair", "event", false, `${WORD}{0,6}`, "\u519C\u535A\u4F1A|\u6C7D\u535A\u4F1A|\u6587\u535A\u4F1A|\u7CD6\u9152\u4F1A|\u5E7F\u4EA4\u4F1A|\u8FDB\u535A\u4F1A|\u670D\u8D38\u4F1A|\u6D88\u535A\u4F1A|\u9AD8\u4EA4\u4F1A|\u8336\u535A\u4F1A|\u65C5\u535A\u4F1A|\u98DF\u535A\u4F1A"),
  form("worth", "event", false, "", "\u4E2D\u56FD\u54C1\u724C\u4EF7\u503C\u8BC4\u4EF7", "(?:\u6D3B\u52A8|\u4FE1\u606F\u53D1\u5E03)?"),
  form("campaign", "campaign", false, "", "\u589E\u54C1\u79CD\u3001\u63D0\u54C1\u8D28\u3001\u521B\u54C1\u724C|\u540C\u7EBF\u540C\u6807\u540C\u8D28", "(?:\u884C\u52A8|\u4E13\u9879\u884C\u52A8|\u5DE5\u7A0B)?"),
  form("mark", "award", false, "", "(?:\u4E2D\u56FD|\u5168\u56FD)?\u9A70\u540D\u5546\u6807|\u8D28\u91CF\u5F3A[\u56FD\u7701]\u6807\u6746\u57CE\u5E02|\u4E09\u54C1\u4E00\u6807|\u706F\u5854\u5DE5\u5382"),
  form("strong", "award", false, `${WORD}{0,10}`, "\u8D28\u91CF\u5F3A[\u5E02\u53BF]\u793A\u8303(?:\u57CE\u5E02|\u5E02|\u53BF)"),
  form("model", "award", false, `${WORD}{0,10}`, "\u8D28\u91CF\u6807\u6746", "(?:\u4F01\u4E1A|\u5355\u4F4D|\u7EC4\u7EC7)?"),
  form(
    "qualityZone",
    "award",
    false,
    `${WORD}{0,8}`,
    "(?:\u8D28\u91CF\u54C1\u724C\u63D0\u5347|\u77E5\u540D\u54C1\u724C(?:\u521B\u5EFA)?|\u8D28\u91CF\u5B89\u5168|\u6709\u673A\u4EA7\u54C1\u8BA4\u8BC1|\u5730\u7406\u6807\u5FD7(?:\u4EA7\u54C1)?\u4FDD\u62A4)\u793A\u8303\u533A"
  ),
  form(
    "label",
    "brand",
    false,
    `(?:\u56FD\u5BB6)?`,
    "\u7EFF\u8272\u98DF\u54C1|\u6709\u673A\u519C\u4EA7\u54C1|\u6709\u673A\u98DF\u54C1|(?:\u519C\u4EA7\u54C1)?\u5730\u7406\u6807\u5FD7(?:\u767B\u8BB0)?(?:\u4FDD\u62A4)?(?:\u519C)?\u4EA7\u54C1|\u540D\u7279\u4F18\u65B0\u519C\u4EA7\u54C1|\u73AF\u5883\u6807\u5FD7\u4EA7\u54C1"
  ),
  form(
    "together",
    "campaign",
    false,
    "",
    "\u8D28\u91CF\u5F3A[\u7701\u5E02\u53BF\u533A\u4E1A\u4F01](?:\u3001\u8D28\u91CF\u5F3A[\u7701\u5E02\u53BF\u533A\u4E1A\u4F01])*(?:\u5171\u540C\u7F14\u9020|\u793A\u8303|\u521B\u5EFA)*\u6D3B\u52A8|\u653E\u5FC3\u6D88\u8D39(?:\u521B\u5EFA|\u793A\u8303)+\u6D3B\u52A8|\u5168\u6C11\u8D28\u91CF(?:\u63D0\u5347)?\u884C\u52A8"
  ),
  form("hall", "platform", false, `${WORD}{2,14}`, "\u7F51\u7EDC\u9648\u5217\u9986|\u7EBF\u4E0A\u5C55\u9986|\u54C1\u724C\u9986|\u7279\u4EA7\u9986|\u4EA7\u54C1\u4E13\u533A|\u5730\u7406\u6807\u5FD7\u8FD0\u8425\u4E2D\u5FC3"),
  form("oneStop", "platform", false, "[\\p{Script=Han}]{2,10}", "\u201C\u4E00\u7AD9\u5F0F\u201D[\\p{Script=Han}]{0,10}\u5E73\u53F0"),
  form(
    "zone",
    "award",
    false,
    `(?:\u5168\u56FD|\u56FD\u5BB6\u7EA7|\u56FD\u5BB6|\u7701\u7EA7|\u4E2D\u56FD)${WORD}{0,16}`,
    "\u793A\u8303\u533A|\u793A\u8303\u57CE\u5E02|\u6807\u6746\u57CE\u5E02|\u793A\u8303\u53BF|\u5EA6\u5047\u533A|\u793A\u8303\u57FA\u5730|[45]?A\u7EA7\u65C5\u6E38\u666F\u533A"
  ),
  form(
    "campaignRun",
    "campaign",
    true,
    `${WORD}{2,12}`,
    "\u54C1\u724C\u521B\u5EFA\u884C\u52A8|\u54C1\u724C\u57F9\u80B2\u884C\u52A8|\u54C1\u724C\u63D0\u5347\u884C\u52A8|\u54C1\u724C\u57F9\u80B2\u8BD5\u70B9|\u54C1\u724C\u5EFA\u8BBE\u5DE5\u7A0B|\u54C1\u724C\u57F9\u80B2\u5DE5\u7A0B|\u54C1\u724C\u63D0\u5347\u5DE5\u7A0B"
  )
];
var SIGN = new RegExp(`\u201C|\u54C1\u724C|${endings.map(({ ending }) => ending.source).join("|")}`, "u");
var CUE_VERB = /打造|打响|培育|创建|创树|争创|叫响|唱响|擦亮|做强|做大|做优|做响|做精|做靓|推广|提升|树立|塑造|建设|发展|认证|评选|认定|申报|评定|遴选|宣传|推介|推动|推进|实施|开展|保护|传承|支持|壮大|振兴|扩大|提高|增强|统一|使用|形成|完善|举办|办好|承办|协办|筹办|组织|参加|参评|参与|鼓励|争取|深化|依托|上线|运营|推行|打出|放大|弘扬|创响|塑强|集聚|培树|发挥|挖掘|加大|加快|加强|创新|引导|提档|做实|维护|扶持|健全|营销|优化|保障|强化|培优|推选|增进|培养|选树|授予|获评|参展|做好|评审/u;
var quotedForms = [
  { after: /^(?:等)?[^，。；“”]{0,12}?(?:公用品牌|区域品牌|公共品牌|母品牌|品牌)/u, category: "brand", core: true },
  {
    after: /^(?:一体化|一站式|线上|电商|智慧|综合|信息|在线|数字|公共|监管|服务|交易|云|网络|政务)*(?:平台|小程序|APP|系统|专区|网|云平台)/u,
    category: "platform",
    core: false
  },
  { after: /^(?:奖|等?[^，。；“”]{0,10}?奖项|等奖|评选表彰)/u, category: "award", core: false },
  {
    after: /^(?:展示周|宣传周|博览会|主场活动|展|节|大赛|论坛|主题宣传|系列活动|等?[^，。；“”]{0,8}?(?:宣传活动|展销))/u,
    category: "event",
    core: false
  },
  { after: /^(?:活动|行动|工程|专项行动|计划|创建活动|示范活动|提升行动)/u, category: "campaign", core: false },
  {
    after: /^(?:认证|标识|标志|产品|农产品|称号|商标|商品|优品|好品|区域公用|精品|遴选|销售|美食|美酒|茶|旅游|文旅|企业|名片|IP|系列|保护|和认定|挖掘|传承)/u,
    category: "brand",
    core: false
  }
];
var BRAND_SHAPE = /^[\p{Script=Han}]{1,6}(?:字号|老字号|名牌|名牌产品|精品|品牌|名品|优品|好品|造|制造|智造|质造|建造|礼物|有礼|味道|好物|好礼|优选|臻品|珍品|良品|农品)$/u;
var INDUSTRY = /^(?:传统|智能|先进|绿色|高端|柔性|服务|精密|增材|工业|装备|再|离散|流程)?(?:制造|智造|建造)$/u;
var AWARD_SHAPE = /(?:奖|杯|工匠|(?:小巨人|隐形冠军|单项冠军|独角兽|瞪羚|专精特新)企业|小巨人|隐形冠军|单项冠军|领跑者|领航者|独角兽|瞪羚|灯塔工厂|标杆)$/u;
var EVENT_SHAPE = /(?:日|月|周|节|博览会|大赛|大会)$/u;
var CAMPAIGN_SHAPE = /(?:行动|活动)$|(?:品牌|质量|品质|放心|消费|标准).{0,8}(?:工程|计划)$|^同线同标同质$/u;
var TITLE_SHAPE = /(?:[县市区村镇乡店]|社区|单位|企业|学校|机关|家庭|城市|园区|工厂|车间|街区)$/u;
var TITLE_CUE = /^(?:[和及、]“[^”]{1,20}”)?(?:等)?(?:的?创建|评选|称号|认定|示范创建)/u;
var STRIVING = /(?:创建|争创|培育|建设|建成|打造|申报|认定|评选|遴选|创成|获批|推荐|设立|入选|争取|争列|布局)[^，。；]{0,16}$/u;
var STRIVEN = /^(?:等)?(?:的?创建|建设|申报|评选|培育|试点|遴选|\d+[个家])/u;
var SLOGAN = /放管服|双随机|一公开|揭榜挂帅|赛马|互联网|[+＋]|十[一二三四五六]五|一带一路|卡脖子|两个|三个|四个|五位一体|三农|三品(?!一标|”专项)|一网通办|最多跑一次|不见面|负面清单|黑名单|红黑榜|白名单|僵尸|散乱污|双碳|双创|四新|三新|新基建|最后一公里|一件事|好差评|证照分离|多证合一|先照后证|时代$|经济$|战略|一站式|一张网|一码|一企|思想|主义|意识|观念|理念|精神|中心$|强$|链主|链长|头雁|单一窗口|^[A-Z\d]+$|一号|万人计划|千人计划|红色|绿水|双招双引|亩均|走出去|引进来|请进来|三高|四有|三位一体|一窗|[三五]证合一|个性化|里程碑|^唯一$|^拳头$|爆款|金字招牌|双11|两化融合|[^\p{Script=Han}A-Za-z\d·、]{2,}/u;
var BRAND_VERB = /(?:打响|叫响|唱响|擦亮|做强|做大做强|做强做大|做优做强|做优|创响|做响|做靓)$/u;

// repo/src/phases/4-extract/brand-names.ts
var LEAD = /^.*(?:打造|打响|培育|创建|创树|争创|叫响|做强|做大|做优|做响|推广|提升|树立|塑造|建设|发展|认证|评选|认定|申报|评定|遴选|宣传|推介|推动|推进|实施|开展|保护|传承|支持|壮大|振兴|扩大|提高|增强|形成|完善|举办|办好|承办|筹办|协办|奖励|第[一二三四五六七八九十]+[条章节]|组织|参加|参评|参与|鼓励|争取|深化|推行|健全|做好|抓好|用好|建立|加快|构建|开设|继续|持续|积极|着力|深入|广泛|加强|(?:充分)?发挥|利用|设置|增设|增列|优化|落实|强化|聚焦|借助|结合|关于|[我全][省市]|\d{4}年度?|一批|一大批|更多|具有|特色的|优势的|以及|获得|摘得|第[一二三四五六七八九十\d]+届|[一二三两\d]+[个家项]|首届|[的和及与等对为到以使让在了并])/u;
function trimName(name) {
  const cut2 = LEAD.exec(name);
  return cut2 === null ? name : name.slice(cut2[0].length);
}
function namedBrands(words2) {
  const found = [];
  for (const form2 of endings) {
    if (!form2.ending.test(words2)) continue;
    form2.pattern.lastIndex = 0;
    for (let hit = form2.pattern.exec(words2); hit !== null; hit = form2.pattern.exec(words2)) {
      const head = form2.name === "campaignRun" ? hit[0].lastIndexOf("\u54C1\u724C") : Math.max(0, hit[0].search(form2.ending));
      const whole4 = form2.name === "zone" || form2.name === "together";
      const trimmed = whole4 ? zoneName(hit[0]) : trimName(hit[0].slice(0, head)) + hit[0].slice(head);
      const name = trimmed.replace(/^(?:企业|产品)(?!品牌)/u, "");
      if (form2.name === "zone" && !isStriven(words2, hit.index, hit.index + hit[0].length)) continue;
      if (form2.name === "label" && !/认证|登记|标识|标志保护|保护工程|\d+[个件]/u.test(words2)) continue;
      if (/各类/u.test(name)) continue;
      if (form2.name === "zone" && /^(?:国家级?|省级|全国)?(?:产业|示范|以上)?[^、]{0,4}示范(?:区|基地|县)$|设立|项目|安排|支持|在|重要的/u.test(name))
        continue;
      if (form2.name === "oneStop" && name.startsWith("\u201C")) continue;
      if (name.length < 2 || /^(?:名牌|精品|名牌精品|世界名牌|中国名牌精品|质量奖项|名牌产品|工程奖|杯|金奖|创新奖|行业精品|生产|旅游|文艺|奖|[个人]*贡献奖|(?:技能|工业设计|设计|手工技能|有关技能)?大赛|(?:产品|国际产品|技术)?交易会|.{0,4}展览会|博览会|展销会|企业品牌日)$/u.test(
        name
      ))
        continue;
      if (form2.name === "cup" && !/争创|参评|评选|奖/u.test(words2)) continue;
      if ((form2.name === "famous" || form2.name === "fine") && /(?:知名|自主|优质|更多|国内|国际|制造业|行业|企业|产品|首钢|优特|名品|放心食品|农业|工业|文化|旅游|文艺|建筑|工程|消费|时尚|特色)(?:名牌|精品)/u.test(
        name
      ))
        continue;
      const start = hit.index + hit[0].length - name.length;
      found.push({ name, category: form2.category, core: form2.core, start, end: start + name.length });
    }
  }
  return found;
}
function zoneName(words2) {
  const at = Math.max(
    ...["\u56FD\u5BB6", "\u7701\u7EA7", "\u5168\u56FD", "\u4E2D\u56FD"].flatMap((mark) => ["\u548C", "\u53CA", "\u3001", "\u4E0E"].map((joint) => words2.lastIndexOf(joint + mark)))
  );
  return at < 0 ? words2 : words2.slice(at + 1);
}
function isStriven(words2, start, end2) {
  return STRIVING.test(words2.slice(Math.max(0, start - 24), start)) || STRIVEN.test(words2.slice(end2));
}
function listedBrands(words2) {
  if (!/品牌/u.test(words2) || !CUE_VERB.test(words2)) return [];
  const found = [];
  for (const place of findPlaceNames(words2)) {
    const rest = words2.slice(place.end);
    const own = /^(?:服务|制造|建造|农产品|文旅|旅游|工业|优质|公用)?品牌(?!建设|意识|创建|培育|发展|战略|价值|评价)/u.exec(rest);
    if (own !== null) {
      found.push({ name: place.name + own[0], category: "brand", core: true, start: place.start, end: place.end + own[0].length });
      continue;
    }
    const item = /^([\p{Script=Han}]{2,4}?)(?=[、，和及与等]|$)/u.exec(rest);
    if (item === null || /[省市区县州]|质量|企业|产品|经济|地区|特色|优势|工业$|行业|政府|部门|委|局|厅/u.test(item[0])) continue;
    if (!/(?:等[^，。]{0,16}品牌|为品牌|品牌培育重点|等优势)/u.test(rest)) continue;
    found.push({ name: place.name + item[0], category: "brand", core: true, start: place.start, end: place.end + item[0].length });
  }
  return found;
}

// repo/src/phases/4-extract/target-clauses.ts
init_unit_set();
var HIDDEN = "";
var CLOSING = new Map(
  ["\u201C\u201D", "\u300A\u300B", "\uFF08\uFF09", "\u3014\u3015", "()", "[]", "\u3010\u3011", "\u2018\u2019"].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)])
);
var MARKS = unitSet("\u201C\u201D\u300A\u300B\uFF08\uFF09\u3014\u3015()[]\u3010\u3011\u2018\u2019\u3002\n");
var QUOTE_END = "\u201D".charCodeAt(0);
var STOP2 = "\u3002".charCodeAt(0);
var BREAK = 10;
var MEMBER_OPEN = "\uFF08".charCodeAt(0);
function hideBrackets(text2) {
  const hidden = [];
  const members2 = [];
  const stack = [];
  for (let i = 0; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (MARKS[code] !== 1) continue;
    if (code === BREAK) {
      stack.length = 0;
      continue;
    }
    const top = stack.at(-1);
    if (top !== void 0 && code === top.close) {
      stack.pop();
      if (stack.length === 0) (isMember(text2, top.at, i) ? members2 : hidden).push({ start: top.at + 1, end: i });
      continue;
    }
    const close = CLOSING.get(code);
    if (close !== void 0 && stack.length < 8) stack.push({ close, at: i });
    else if (code === STOP2 && stack.length > 0 && i - (stack[0]?.at ?? 0) > 400 && !stack.some((open2) => open2.close === QUOTE_END))
      stack.length = 0;
  }
  const parts2 = [];
  let at = 0;
  for (const range2 of hidden) {
    parts2.push(text2.slice(at, range2.start), HIDDEN.repeat(range2.end - range2.start));
    at = range2.end;
  }
  parts2.push(text2.slice(at));
  const masked = parts2.join("");
  return { masked: members2.length === 0 ? masked : withCommas(masked, members2), hidden };
}
function isMember(text2, open2, close) {
  if (text2.charCodeAt(open2) !== MEMBER_OPEN || !text2.startsWith("\u5176\u4E2D", open2 + 1) || close - open2 > 200) return false;
  return /^[，。；、\n]?$/u.test(text2.charAt(close + 1)) && /\d/u.test(text2.slice(open2, close));
}
function withCommas(masked, members2) {
  const parts2 = [];
  let at = 0;
  for (const { start, end: end2 } of members2) {
    parts2.push(masked.slice(at, start - 1), "\uFF0C", masked.slice(start, end2), "\uFF0C");
    at = end2 + 1;
  }
  parts2.push(masked.slice(at));
  return parts2.join("");
}
var SENTENCE_ENDS = unitSet("\u3002\uFF01\uFF1F\n");
var CLAUSE_ENDS = unitSet("\uFF0C\uFF1B\uFF1A	|");
var QUANTITY = /\d+(?:\.\d+)?[%亿万个家项]/uy;
function splitSentences(text2, range2) {
  const pieces = [];
  let start = range2.start;
  for (let at = range2.start; at < range2.end; at++) {
    const code = text2.charCodeAt(at);
    if (SENTENCE_ENDS[code] !== 1 || code === BREAK && breaksInPrint(text2, at, range2)) continue;
    if (at > start) pieces.push({ start, end: at });
    start = at + 1;
  }
  if (start < range2.end) pieces.push({ start, end: range2.end });
  return pieces;
}
function breaksInPrint(text2, at, range2) {
  QUANTITY.lastIndex = at + 1;
  if (!QUANTITY.test(text2) || QUANTITY.lastIndex > range2.end) return false;
  return /\p{Script=Han}$/u.test(text2.slice(Math.max(range2.start, at - 2), at));
}
function splitClauses(text2, sentence2) {
  const pieces = [];
  let start = sentence2.start;
  for (let at = sentence2.start; at < sentence2.end; at++) {
    if (CLAUSE_ENDS[text2.charCodeAt(at)] !== 1) continue;
    if (at > start) pieces.push({ start, end: at });
    start = at + 1;
  }
  if (start < sentence2.end) pieces.push({ start, end: sentence2.end });
  return pieces;
}

// repo/src/phases/4-extract/brands.ts
var letters = /* @__PURE__ */ new Set([
  ...Object.values(provinceLetters),
  "\u9647",
  "\u8700",
  "\u8D63",
  "\u79E6",
  "\u6EC7",
  "\u7533",
  "\u6DEE",
  "\u695A",
  "\u8346",
  "\u9F50",
  "\u5434",
  "\u8D8A",
  "\u5DF4",
  "\u95FD"
]);
var LONGEST = 1200;
function findBrands(outline2) {
  const text2 = outline2.text.text;
  const rejections = [];
  const brands = [];
  const seen = /* @__PURE__ */ new Set();
  const regions2 = [{ ...outline2.front, task: void 0 }];
  for (const { section } of walk(outline2.sections)) {
    const task = section.task === void 0 ? void 0 : section.path;
    if (section.cells !== void 0) for (const cell of section.cells) regions2.push({ ...cell.span, task });
    else regions2.push({ ...section.titleSpan, task }, { ...section.body, task });
  }
  for (const region of regions2)
    for (const sentence2 of splitSentences(text2, region)) {
      if (!SIGN.test(text2.slice(sentence2.start, sentence2.end))) continue;
      let cued = false;
      for (const clause of clausesOf(text2, sentence2)) {
        if (clause.end - clause.start > LONGEST) continue;
        const words2 = text2.slice(clause.start, clause.end);
        const own = CUE_VERB.test(words2) || /品牌/u.test(words2);
        const goesOn3 = cued && /\d[个家项件]/u.test(words2);
        cued = own || goesOn3;
        if (!cued || !SIGN.test(words2)) continue;
        if (touching(outline2.text.damaged, clause)) continue;
        const found = [...quoted(words2, rejections, clause.start), ...namedBrands(words2), ...listedBrands(words2)];
        for (const one of withoutOverlap(found)) {
          const key = `${region.task ?? ""}|${one.name}`;
          if (seen.has(key)) continue;
          seen.add(key);
          const { name, category, core } = one;
          brands.push({ name, category, core, task: region.task, span: spanOf2(clause.start, one) });
        }
      }
    }
  return { brands, problems: [], rejections };
}
var spanOf2 = (at, one) => inText(at + one.start, at + one.end);
function clausesOf(text2, sentence2) {
  const pieces = splitClauses(text2, sentence2);
  if (!text2.slice(sentence2.start, sentence2.end).includes("\u201C")) return pieces;
  const joined = [];
  for (const piece2 of pieces) {
    const last = joined.at(-1);
    const open2 = last === void 0 || last.end - last.start > 200 ? 0 : count2(text2, last, "\u201C") - count2(text2, last, "\u201D");
    if (last !== void 0 && open2 > 0) joined[joined.length - 1] = { start: last.start, end: piece2.end };
    else joined.push(piece2);
  }
  return joined;
}
var count2 = (text2, range2, char) => text2.slice(range2.start, range2.end).split(char).length - 1;
function quoted(words2, rejections, offset) {
  const found = [];
  for (const run of words2.matchAll(/(?:“[^“”]{1,24}”(?:、|和|及|与|以及)?)+/gu)) {
    const end2 = run.index + run[0].length;
    const after2 = words2.slice(end2);
    const before = words2.slice(Math.max(0, run.index - 8), run.index);
    for (const hit of run[0].matchAll(/“([^“”]+)”/gu)) {
      const name = hit[1] ?? "";
      const start = run.index + hit.index + 1;
      const kind = kindOf(name, after2, before);
      if (kind === void 0)
        rejections.push({ kind: "brand", rule: "no-brand-cue", span: inText(offset + start, offset + start + name.length) });
      else found.push({ name, ...kind, start, end: start + name.length });
    }
  }
  return found;
}
function kindOf(name, after2, before) {
  if (SLOGAN.test(name)) return void 0;
  if (BRAND_SHAPE.test(name) && !INDUSTRY.test(name)) return { category: "brand", core: true };
  if (AWARD_SHAPE.test(name) && !name.includes("\u3001")) return { category: name.endsWith("\u9886\u8DD1\u8005") ? "campaign" : "award", core: false };
  if (TITLE_SHAPE.test(name) && TITLE_CUE.test(after2)) return { category: "award", core: false };
  if (EVENT_SHAPE.test(name) && !/^(?:蓝天|节|\d+日$)/u.test(name)) return { category: "event", core: false };
  if (CAMPAIGN_SHAPE.test(name)) return { category: "campaign", core: false };
  for (const form2 of quotedForms) {
    if (!form2.after.test(after2)) continue;
    if (form2.category === "brand" && form2.core && /^(?:企业|行业|产品|工程|知名|自主|的)*品牌(?:意识|战略$)/u.test(after2)) continue;
    if (form2.category === "campaign" && !/品牌|质量|消费|放心|品质|标准|服务/u.test(name + after2.slice(0, 16) + before)) continue;
    return { category: form2.category, core: form2.core };
  }
  if (/品牌$|品牌[“、]?$/u.test(before)) return { category: "brand", core: true };
  if (BRAND_VERB.test(before) || /(?:打造|培育|创建)$/u.test(before) && letters.has(name.charAt(0)) && name.length <= 5)
    return { category: "brand", core: true };
  return void 0;
}
function withoutOverlap(found) {
  const kept = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (one.name.length < 2 || trimName(one.name).length < 2) continue;
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

// repo/src/phases/4-extract/header-number.ts
var yearly = /[〔（【［[(〖]((?:19|20)\d\d)[〕）】］\])〗]\s*第?\s*(\d{1,5})\s*号/g;
var decree = /(令)\s*第?\s*\d{1,4}\s*号|(公告)(?:19|20)\d\d年第?\d{1,4}号/g;
var lost = /[一-鿿]{2,10}(?:〔20\d{2,4}(?!\d*[〕])|[〔（]20\d\d[〕）]号|发20\d{2,6}(?!\d*年)号?)/g;
var serial = "\u7B2C?[\\d\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E]{1,5}\u53F7";
var order = new RegExp(`^[\uFF08(]?([\u4E00-\u9FFF]{1,24}(?:\u4EE4|\u516C\u544A|\u901A\u544A))[\\n\\s]?((?:(?:19|20)\\d\\d\u5E74)?${serial})`);
var alone = new RegExp(`^(?:(?:19|20)\\d\\d\u5E74)?${serial}$`);
var half = /^(?!.*(?:关于|的))[一-鿿]{2,24}(?:令|公告|通告)$/;
function findNumbers(text2, from2, to) {
  const window = text2.slice(from2, to);
  const found = [];
  let free2 = 0;
  for (const match2 of window.matchAll(yearly)) {
    const code = wordsBefore(window, match2.index, free2, /[一-鿿A-Za-z]+$/);
    if (code.length < 2) continue;
    free2 = match2.index + match2[0].length;
    const own = code.slice(leadLength(code));
    found.push({ value: `${own}\u3014${match2[1]}\u3015${Number(match2[2])}\u53F7`, start: from2 + match2.index - own.length, end: from2 + free2 });
  }
  free2 = 0;
  for (const match2 of window.matchAll(decree)) {
    const body3 = wordsBefore(window, match2.index, free2, /[一-鿿]+$/);
    if (body3.length < (match2[1] === void 0 ? 2 : 1)) continue;
    free2 = match2.index + match2[0].length;
    const own = body3.slice(orderLead(body3 + (match2[1] ?? match2[2] ?? "")));
    found.push({ value: (own + match2[0]).replace(/\s/g, ""), start: from2 + match2.index - own.length, end: from2 + free2 });
  }
  return found.sort((a, b) => a.start - b.start);
}
function wordsBefore(text2, at, free2, kind) {
  return kind.exec(text2.slice(Math.max(free2, at - 16), at))?.[0] ?? "";
}
function leadLength(code) {
  const match2 = /^.*(?:[你贵我](?:省|市|县|区|州|局|厅|委|部|办|盟|旗|院|校)|根据|按照|仍按|以(?!及)|已被|符合|依据|落实|关于|贯彻|执行|转发|文件|文号|字号|编号|参照|结合|以及|通知|意见|方案|规定|办法|决定|批复|函|纲要|规划|条例|细则|措施|修订|及|和(?!国)|与)(?=[一-鿿]{2,})/.exec(
    code
  );
  const lead2 = match2 ? match2[0].length : 0;
  const body3 = code.length - lead2 > 8 ? /^.{3,}(?:办公[厅室]|委员会|部门|政府|总局|[部局厅委署])(?=[一-鿿]{2,7}$)/.exec(code.slice(lead2)) : null;
  return lead2 + (body3 ? body3[0].length : 0);
}
function orderLead(code) {
  return /^.*(?:根据|按照|依据|落实|关于|贯彻|执行|转发|参照|公告|法(?=中华)|[年日号])(?=[一-鿿]{2,})/.exec(code)?.[0].length ?? 0;
}
function orderNumber(text2, from2, to) {
  const match2 = order.exec(text2.slice(from2, Math.min(to, from2 + 80)));
  if (!match2) return void 0;
  const before = orderLead(match2[1] ?? "");
  const words2 = `${(match2[1] ?? "").slice(before)}${match2[2] ?? ""}`;
  const lead2 = match2[0].search(/[一-鿿]/) + before;
  return { value: words2, start: from2 + lead2, end: from2 + match2[0].length };
}
function isOrderLine(words2) {
  return half.test(words2) || alone.test(words2) || order.exec(words2)?.[0].length === words2.length;
}
function findLostNumber(text2, from2, to) {
  lost.lastIndex = 0;
  const match2 = lost.exec(text2.slice(from2, to));
  return match2 ? inText(from2 + match2.index, from2 + match2.index + match2[0].length) : void 0;
}

// repo/src/phases/4-extract/citations.ts
var shorthand = /^(?:实施|指导|工作|行动)?(?:通知|意见|方案|规划|办法|纲要|计划|要点|决定|措施|规定|条例|细则|决议|报告|清单|目录|标准|规范|公告|函|指南|若干意见|若干措施)$/;
var standard = /(?:国家|行业|地方|团体|企业)标准(?:[^化]|$)|(?:技术规范|技术导则|技术规程|(?<!工作)指南|职业(?:技能)?标准|(?:设计|测量|施工|验收|检测|检验|测试)(?:标准|规范|规程))$|^(?:GB|DB|HJ|NY|JJG|ISO|T\/)[\s/\dA-Z]/;
var standardNumber = /^[（(](?:GB|DB\d|HJ|NY|JJ|ISO|IEC|T\/|SB|QB|LY|JGJ|CJJ|YC|SN|WS|AQ|TSG)[\s/A-Z\d.—–-]*/;
var kinds3 = /(?:通知|意见|方案|规划|办法|纲要|计划|要点|决定|决议|措施|举措|规定|条例|细则|法|公告|通告|通报|公报|函|批复|规则|准则|政策|规程|制度|导则|目录|名录|报告|指引|指南|章程|清单|任务|分工|大纲|白皮书|路线图|名单|框架|战略|规范|标准|安排|事项|\d+条|十条|20\d\d|解释|命令|令|号|意见建议|预案|倡议|讲话|指示|请示|批示|方法|程序|守则|通则|责任制|原则|基准|纪律|备忘录|须知|修正案|体系|机制|工程|行动|要求)(?:（[^（）]*）|[〉>》”])*$/;
var noDocument = /(?:申请|登记|统计|备案|审批|调查|汇总|报名|推荐|评审|填写|填报).{0,6}(?:指南|说明|要求|事项)$|(?:故事|图集|案例集|汇编|宣传片|流程图)$|^论|选读$|学习纲要$|概论$|标准教材|教科书/;
var law = /(?:(?<!办)法|条例)(?:（[^）]*）)?$/;
var lawToBe = /(?:制定|起草|出台|研究制定|立法|制订|颁布|推动|推进|加快|编制)(?:[^，。；《》]{0,10})$/;
function findCitations(outline2, header) {
  const text2 = outline2.text.text;
  const { damaged: damaged2 } = outline2.text;
  const rejections = [];
  const found = [];
  const own = header.title ? bare3(header.title.value) : void 0;
  const reject = (rule, span) => rejections.push({ kind: "citation", rule, span });
  const covered2 = [];
  for (let at = text2.indexOf("\u300A"); at >= 0; at = text2.indexOf("\u300A", at + 1)) {
    const close = closing2(text2, at);
    if (close < 0) continue;
    const title = text2.slice(at + 1, close).replace(/[\n\t]/g, "");
    const behind = numbersBehind(text2, close + 1);
    const span = inText(at, behind?.end ?? close + 1);
    covered2.push(span);
    const number3 = behind && (distribute(text2, found, behind.values, at) ? behind.values.at(-1) : behind.values[0]);
    const rule = touching(damaged2, span) ? "damaged" : ruleAgainst(text2, title, own, at, close, number3, header);
    if (rule) reject(rule, span);
    else found.push({ title, number: number3, span });
    at = span.end - 1;
  }
  for (const number3 of findNumbers(text2, 0, text2.length)) {
    const span = inText(number3.start, number3.end);
    const title = touching(covered2, span);
    if (title !== void 0 && title.start <= number3.start && number3.end <= title.end) continue;
    if (number3.value === header.docNumber?.value) reject("own-number", span);
    else if (lineAlone(text2, number3)) reject("number-of-a-part", span);
    else if (/第\d+号$/.test(number3.value) && !/〔/.test(number3.value)) reject("order-without-title", span);
    else found.push({ title: number3.value, number: number3.value, span });
  }
  const all2 = [...found, ...unmarked(text2, outline2, own, covered2)].sort((a, b) => a.span.start - b.span.start);
  return { citations: once2(all2), problems: [], rejections };
}
function closing2(text2, open2) {
  let depth = 0;
  for (let i = open2; i < text2.length && i < open2 + 200; i++) {
    const char = text2.charAt(i);
    if (char === "\u300A") depth++;
    else if (char === "\u300B" && --depth === 0) return i;
    else if (char === "\u3002" && i - open2 > 80) return -1;
  }
  return -1;
}
function distribute(text2, found, values, at) {
  const titles = values.length - 1;
  const joined = [];
  let before = at;
  for (const one of found.slice(-titles || found.length).reverse()) {
    if (one.number !== void 0 || !/^[、和及与]{0,2}$/.test(text2.slice(one.span.end, before))) return false;
    joined.unshift(one);
    before = one.span.start;
  }
  if (titles === 0 || joined.length < titles) return false;
  found.splice(-titles, titles, ...joined.map((one, i) => ({ ...one, number: values[i] })));
  return true;
}
function numbersBehind(text2, at) {
  const open2 = text2.charAt(at);
  if (open2 !== "\uFF08" && open2 !== "\u3014") return void 0;
  const close = bracketEnd(text2, at);
  if (close < 0 || /[。；]/.test(text2.slice(at, close))) return void 0;
  const numbers = findNumbers(text2, at + 1, close);
  const first2 = numbers[0];
  if (!first2 || first2.start - at > 24 || /》|标准/.test(text2.slice(at + 1, first2.start).replace(/简称《[^》]*》/, ""))) return void 0;
  const last = text2.charAt(close - 1) === "\u53F7" ? close + 1 : numbers.at(-1)?.end ?? close;
  return { values: numbers.map(({ value }) => value), end: last };
}
function bracketEnd(text2, at) {
  let depth = 0;
  for (let i = at; i < Math.min(text2.length, at + 120); i++) {
    const char = text2.charAt(i);
    if (char === "\uFF08" || char === "\u3014") depth++;
    else if ((char === "\uFF09" || char === "\u3015") && --depth === 0) return i;
  }
  return -1;
}
function ruleAgainst(text2, title, own, at, close, number3, header) {
  const before = text2.slice(Math.max(0, at - 16), at);
  if (title.length < 2) return "no-words";
  if (own !== void 0 && (bare3(title) === own || handsOn(bare3(title), own))) return "own-title";
  if (header.title && header.title.span.start <= at && at < header.title.span.end) return "own-title";
  if (header.docNumber && number3 === header.docNumber.value) return "own-title";
  if (shorthand.test(title)) return "shorthand";
  if (/(?:以下|下)简称(?:为)?[：:“]?$/.test(before)) return "shorthand";
  if (standard.test(title) || standardNumber.test(text2.slice(close + 1, close + 20))) return "standard";
  if (number3 === void 0 && (noDocument.test(title) || !(kinds3.test(title) || title.includes("\u5173\u4E8E")))) return "no-policy";
  if (law.test(title) && number3 === void 0 && lawToBe.test(before) && !/修订|修改|贯彻|落实|实施/.test(before)) return "law-to-be-made";
  return void 0;
}
function handsOn(title, own) {
  return own.length >= 8 && title.includes(own) && /(?:印发|发布|转发).*(?:通知|公告|决定)$/.test(title);
}
function lineAlone(text2, { start, end: end2 }) {
  const before = text2.slice(Math.max(0, start - 13), start);
  const after2 = text2.slice(end2, end2 + 13);
  const words2 = before.slice(before.lastIndexOf("\n") + 1) + text2.slice(start, end2) + (after2.split("\n")[0] ?? "");
  return words2.length - (end2 - start) <= 12 && !/[，。]/.test(words2);
}
var named3 = /(?:贯彻落实|全面落实|认真落实|落实|贯彻|根据|按照|依据)([一-鿿“”（）、]{8,60}?(?:若干措施|若干意见|若干政策|实施方案|实施意见|行动计划|行动方案|规划|指导意见|规划纲要|建设纲要))(?:（([^（）]{4,24}号)）)?(?=[，。；、]|精神|部署|要求)/g;
function unmarked(text2, outline2, own, covered2) {
  const found = [];
  const front = outline2.front.end;
  for (const match2 of text2.slice(0, front).matchAll(named3)) {
    const title = match2[1] ?? "";
    const start = match2.index + match2[0].indexOf(title);
    const opens = findPlaces(title)[0]?.start === 0 || /^(?:国务院|中共中央|国家)/.test(title);
    if (!opens || bare3(title) === own || /[、]/.test(title) || touching(covered2, inText(start, start + title.length))) continue;
    if (own?.includes(bare3(title)) && start < text2.indexOf("\n")) {
      const titleEnd2 = own.length;
      if (start < titleEnd2) continue;
    }
    const number3 = match2[2] ? findNumbers(text2, start + title.length, match2.index + match2[0].length)[0] : void 0;
    found.push({ title, number: number3?.value, span: inText(start, start + title.length) });
  }
  return found;
}
function once2(found) {
  const kept = /* @__PURE__ */ new Map();
  const byNumber = /* @__PURE__ */ new Map();
  for (const citation of found) {
    const key = (citation.number === citation.title ? byNumber.get(citation.title) : void 0) ?? bare3(citation.title);
    const known2 = kept.get(key);
    if (!known2) kept.set(key, citation);
    else if (known2.number === void 0 && citation.number !== void 0) kept.set(key, { ...known2, number: citation.number });
    if (citation.number !== void 0) byNumber.set(citation.number, key);
  }
  return [...kept.values()];
}
function bare3(title) {
  return title.replace(/[\s《》〈〉“”"‘’（）()〔〕—－–-]/g, "");
}

// repo/src/phases/4-extract/header-dates.ts
var arabic = /((?:19|20)\d\d)\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})\s*日?/g;
var chinese2 = /([二一][〇○零OＯo0◯0九八]{1}[〇○零OＯo0◯一二三四五六七八九]{2})年([元正一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g;
function findDates(text2, from2, to) {
  const window = text2.slice(from2, to);
  const found = [];
  for (const match2 of window.matchAll(arabic)) {
    const value = iso(Number(match2[1]), Number(match2[2]), Number(match2[3]));
    if (value !== void 0) found.push({ value, start: from2 + match2.index, end: from2 + match2.index + match2[0].trimEnd().length });
  }
  for (const match2 of window.matchAll(chinese2)) {
    const value = iso(chineseYear(match2[1] ?? ""), chineseNumber(match2[2] ?? ""), chineseNumber(match2[3] ?? ""));
    if (value !== void 0) found.push({ value, start: from2 + match2.index, end: from2 + match2.index + match2[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
function chineseYear(words2) {
  let digits2 = "";
  for (const char of words2) {
    const value = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(char);
    digits2 += value >= 0 ? String(value) : "0";
  }
  return Number(digits2);
}
function chineseNumber(words2) {
  return words2 === "\u5143" || words2 === "\u6B63" ? 1 : hanValue(words2) ?? 0;
}
function iso(year2, month, day) {
  if (year2 < 1949 || year2 > 2100 || month < 1 || month > 12 || day < 1) return void 0;
  const leap = year2 % 4 === 0 && year2 % 100 !== 0 || year2 % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day > days) return void 0;
  return `${year2}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

// repo/src/phases/4-extract/header-lines.ts
function linesIn(text2, from2, to) {
  const lines = [];
  for (let at = from2; at < to; ) {
    let end2 = text2.indexOf("\n", at);
    if (end2 < 0 || end2 > to) end2 = to;
    if (end2 > at) lines.push({ start: at, end: end2, words: text2.slice(at, end2) });
    at = end2 + 1;
  }
  return lines;
}

// repo/src/phases/4-extract/header-metadata.ts
var labels2 = "\u7D22\u5F15\u53F7|\u4FE1\u606F\u7D22\u5F15\u53F7|\u5907\u6CE8/\u6587\u53F7|\u516C\u6587\u751F\u6210\u65E5\u671F|\u5B57\u53F7|\u516C\u5E03\u65E5\u671F|\u6548\u529B\u7B49\u7EA7|\u6548\u529B\u7EA7\u522B|\u4E3B\u9898\u5BFC\u822A|\u6D4F\u89C8\u6B21\u6570|\u8D23\u4EFB\u90E8\u95E8|\u8457\u5F55\u65E5\u671F|\u516C\u5F00\u65E5|\u5E9F\u6B62\u65F6\u95F4|\u4FE1\u606F\u7D22\u5F15|\u4FE1\u606F\u5206\u7C7B|\u4E3B\u9898\u5206\u7C7B|\u4E3B\u9898\u8BCD|\u5173\u952E\u8BCD|\u4F53\u88C1\u5206\u7C7B|\u670D\u52A1\u5BF9\u8C61(?:\u5206\u7C7B)?|\u53D1\u5E03\u673A\u6784|\u53D1\u5E03\u673A\u5173|\u53D1\u6587\u673A\u5173|\u53D1\u6587\u673A\u6784|\u53D1\u6587\u5355\u4F4D|\u53D1\u5E03\u5355\u4F4D|\u53D1\u5E03\u90E8\u95E8|\u5236\u53D1\u673A\u5173|\u5236\u5B9A\u673A\u5173|\u516C\u5F00\u673A\u6784|\u516C\u5F00\u8D23\u4EFB\u90E8\u95E8|\u53D1\u6587\u5B57\u53F7|\u53D1\u5E03\u6587\u53F7|\u53D1\u6587\u6587\u53F7|\u53D1\u6587\u7F16\u53F7|\u516C\u6587\u6587\u53F7|\u6587\u4EF6\u7F16\u53F7|\u6587\u53F7|\u6807\u9898|\u540D\u79F0|\u4FE1\u606F\u540D\u79F0|\u6587\u4EF6\u540D\u79F0|\u6210\u6587\u65E5\u671F|\u6210\u6587\u65F6\u95F4|\u53D1\u6587\u65E5\u671F|\u53D1\u6587\u65F6\u95F4|\u53D1\u5E03\u65E5\u671F|\u53D1\u5E03\u65F6\u95F4|\u9881\u5E03\u65F6\u95F4|\u9881\u5E03\u65E5\u671F|\u9881\u5E03\u5355\u4F4D|\u6587\u4EF6\u6765\u6E90|\u6240\u5C5E\u7C7B\u522B|\u6548\u529B\u4F4D\u9636|\u5370\u53D1\u65E5\u671F|\u751F\u6210\u65E5\u671F|\u751F\u6210\u65F6\u95F4|\u516C\u5F00\u65E5\u671F|\u516C\u5F00\u65F6\u95F4|\u751F\u6548\u65E5\u671F|\u751F\u6548\u65F6\u95F4|\u5B9E\u65BD\u65E5\u671F|\u65BD\u884C\u65E5\u671F|\u5931\u6548\u65E5\u671F|\u6709\u6548\u6027|\u6709\u6548\u671F|\u6548\u529B\u72B6\u6001|\u6765\u6E90|\u4FE1\u606F\u6765\u6E90|\u516C\u6587\u79CD\u7C7B|\u6587\u4EF6\u7C7B\u578B|\u5185\u5BB9\u6982\u8FF0|\u6240\u5C5E\u4E3B\u9898|\u7EC4\u914D\u5206\u7C7B|\u516C\u5F00\u65B9\u5F0F|\u516C\u5F00\u8303\u56F4|\u516C\u5F00\u7C7B\u522B|\u516C\u5F00\u5C5E\u6027|\u65F6\u6548\u6027|\u65F6\u6548\u72B6\u6001|\u5E9F\u6B62\u65E5\u671F|\u7EDF\u4E00\u7F16\u53F7|\u89C4\u8303\u6027\u6587\u4EF6\u7F16\u53F7|\u767B\u8BB0\u53F7|\u5F52\u6863\u65F6\u95F4";
var metadataLine = new RegExp(
  `^[\u2022\xB7\u25CF\u2219*-]?[\u3010\u3014]?(?:(?:${labels2})(?:[\u3011\u3015]?\\s*[\uFF1A:]|\u3011)|(?:\u7D22\u5F15\u53F7|\u4FE1\u606F\u7D22\u5F15\u53F7|\u53D1\u5E03\u673A\u6784|\u53D1\u6587\u673A\u5173|\u53D1\u6587\u5B57\u53F7|\u6210\u6587\u65E5\u671F|\u53D1\u5E03\u65E5\u671F|\u516C\u6587\u79CD\u7C7B|\u7EC4\u914D\u5206\u7C7B)[\u3015\u3011\\t]?(?=[\\dA-Za-z\\t]|[^\uFF1A\u3002]*[\\d/]{4}))|^[\u2022\xB7\u25CF\u2219-](?:${labels2})$`
);
var siteLine = /^[•·∙>【〔‘“-]*(?:正文$|全文$|朗读$|[^。，]{0,4}检索$|[^。，《》]{0,10}(?:征集意见|意见征集)$|(?:规范性文件|政策文件|政策法规|通知公告)$|文章属性|今天是|马上注册|登录|注册|新闻中心|法搜网|法律资料网|下载地址|图文解读|一图读懂|(?:您|你)?(?:现在|所在)?的?(?:当前)?位置|当前位置|首页(?:[>»]|$)|返回|字体|字号|视力保护|浏览|阅读|访问|点击|打印|收藏|分享|扫一扫|下载|保存|关闭|附件下载|责任编辑|编辑[：:]|作者[：:]|时间[：:]|日期[：:]|稿源|信息来源|文章来源|来源|发布者|发布人|无障碍|长者|网站支持|政策解读[：:]?$|相关(?:解读|链接|文件|稿件|信息)|信息公开$|政务公开$|(?:19|20)\d\d[-年./]\d{1,2}[-月./]\d{1,2}日?\d{1,2}[:：])/;
var anyLabel = new RegExp(`[\u3010\u3014]?(?:${labels2}|\u5206\u7C7B)[\u3011\u3015]?[\uFF1A:]|\u3010[^\u3011]{2,8}\u3011`);
function metadataValue(text2, to, label2) {
  const lines = linesIn(text2, 0, Math.min(to, 2500));
  const own = new RegExp(
    `(^[\u2022\xB7\u25CF\u2219*-]?|[\u3010\u3014]|[^\u4E00-\u9FFF]|(?=(?:${label2.source})[\u3011\u3015]?[\uFF1A:]))(?:${label2.source})(?:[\u3011\u3015]?\\s*[\uFF1A:\\t]|\u3011|(?<=^[\u2022\xB7\u25CF\u2219-](?:${label2.source}))$)`
  );
  for (const [i, line2] of lines.entries()) {
    if (!metadataLine.test(line2.words)) continue;
    const match2 = own.exec(line2.words);
    if (!match2) continue;
    const from2 = match2.index + match2[0].length;
    const next3 = line2.words.slice(from2).search(anyLabel);
    const value = line2.words.slice(from2, next3 < 0 ? void 0 : from2 + next3);
    if (value.trim() !== "") return inText(line2.start + from2, line2.start + from2 + value.trimEnd().length);
    const below = lines[i + 1];
    if (next3 < 0 && below && !metadataLine.test(below.words)) return inText(below.start, below.end);
  }
  return void 0;
}

// repo/src/lexicon/body-words.ts
var units = "\u8BBE\u533A\u5E02|\u8BBE\u533A\u7684\u5E02|\u7701\u8F96\u5E02|\u5730\u7EA7\u4EE5\u4E0A\u5E02|\u5730\u7EA7\u53CA\u4EE5\u4E0A\u57CE\u5E02|\u5730\u7EA7\u5E02|\u53BF\u7EA7\u5E02|\u81EA\u6CBB\u5DDE|\u81EA\u6CBB\u53BF|\u81EA\u6CBB\u65D7|\u56FD\u5BB6\u7EA7\u65B0\u533A|\u5F00\u53D1\u533A|\u9AD8\u65B0\u533A|\u7ECF\u5F00\u533A|\u529F\u80FD\u533A|\u529F\u80FD\u56ED\u533A|\u4EA7\u4E1A\u56ED\u533A|\u5DE5\u4E1A\u56ED\u533A|\u793A\u8303\u533A|\u7BA1\u7406\u533A|\u5B9E\u9A8C\u533A|\u56ED\u533A|\u65B0\u533A|\u57CE\u533A|\u8857\u9053\u529E\u4E8B\u5904|\u8857\u9053|\u4E61\u9547|\u9547\u8857|\u8857\u9547|\u9547\u4E61|\u533A\u53BF|\u53BF\u533A|\u5E02\u5DDE|\u5DDE\u5E02|\u5E02\u53BF|\u53BF\u5E02|\u5730\u5E02|\u5E02\u5730|\u76DF\u5E02|\u65D7\u53BF|\u7701\u76F4\u7BA1\u53BF|\u76F4\u7BA1\u53BF|\u7279\u533A|\u6797\u533A|\u5E02|\u5DDE|\u76DF|\u5730|\u53BF|\u533A|\u65D7|\u4E61|\u9547|\u6751";
var joinedUnits = units.replace("|\u9AD8\u65B0\u533A|\u7ECF\u5F00\u533A", "").replace("|\u65B0\u533A", "");
var joiner = "[\u3001\u548C\u53CA\u4E0E,\uFF0C/]?(?:\u4EE5\u53CA)?(?:\u6709\u5173|\u76F8\u5173)*";
var inner = "[\uFF08(\u3014\\[\u3010][^\uFF08\uFF09()\u3014\u3015\\[\\]\u3010\u3011]{0,30}[\uFF09)\u3015\\]\u3011]";
var localOrgan = "\u515A\u59D4\u548C\u4EBA\u6C11\u653F\u5E9C|\u515A\u59D4\u3001\u4EBA\u6C11\u653F\u5E9C|\u515A\u59D4\u548C\u653F\u5E9C|\u515A\u59D4\u3001\u653F\u5E9C|\u515A\u59D4\u653F\u5E9C|\u4EBA\u6C11\u653F\u5E9C|\u653F\u5E9C\\(\u7BA1\u59D4\u4F1A\\)|\u653F\u5E9C\uFF08\u7BA1\u59D4\u4F1A\uFF09|\u653F\u5E9C\u3001\u7BA1\u59D4\u4F1A|\u653F\u5E9C|\u515A\u5DE5\u59D4\u3001\u7BA1\u59D4\u4F1A|\u515A\u5DE5\u59D4|\u7BA1\u59D4\u4F1A|\u7BA1\u7406\u59D4\u5458\u4F1A|\u515A\u59D4|\u884C\u653F\u516C\u7F72\u3001\u4EBA\u6C11\u653F\u5E9C|\u5730\u533A\u884C\u7F72|\u884C\u7F72|\u884C\u653F\u516C\u7F72|\u516C\u5B89\u5C40|\u529E\u4E8B\u5904|\u4EBA\u5927|\u8857\u9053\u529E";
var localClass = `(?:(?:\u5168|\u672C)?[\u7701\u5E02\u5DDE\u533A\u53BF])?(?:\u5404|\u6709\u5173|\u76F8\u5173|\u6240\u5728|\u5C5E\u5730)+(?:${units})(?:${joiner}(?:${joinedUnits})|${inner})*(?:${localOrgan})?(?:${inner})?`;
var bareLocalClass = `(?:\u5404)?(?:\u6709\u5173|\u76F8\u5173|\u8BD5\u70B9)?(?:\u7701\u7EA7|\u5E02\u7EA7|\u53BF\u7EA7|\u57CE\u5E02|\u7701\u3001\u5E02\u3001\u53BF\u4E09\u7EA7|\u7701\u5E02\u53BF)(?:\u4EE5\u4E0A)?(?:\u5730\u65B9)?(?:\u5404\u7EA7)?(?:\u4EBA\u6C11\u653F\u5E9C|\u653F\u5E9C)|(?:\u5C5E\u5730|\u5F53\u5730|\u5730\u65B9|\u57FA\u5C42|\u5E02\u53BF\u4E24\u7EA7|\u7701\u5E02\u53BF\u4E09\u7EA7)(?:\u5404\u7EA7)?(?:\u515A\u59D4\u548C\u653F\u5E9C|\u515A\u59D4\u653F\u5E9C|\u4EBA\u6C11\u653F\u5E9C|\u653F\u5E9C)|(?:${units})(?:[\u3001\u548C\u53CA]?(?:${units})|${inner})*(?:\u7EA7)?(?:\u515A\u59D4\u548C\u653F\u5E9C|\u515A\u59D4\u3001\u653F\u5E9C|\u515A\u59D4\u653F\u5E9C|\u4EBA\u6C11\u653F\u5E9C|\u653F\u5E9C)`;
var departmentClass = [
  "\u5404\u7EA7\u515A\u59D4\u548C\u653F\u5E9C|\u5404\u7EA7\u515A\u59D4\u3001\u653F\u5E9C|\u5404\u7EA7\u515A\u59D4\u653F\u5E9C|\u5404\u7EA7\u515A\u59D4\u53CA\u653F\u5E9C|\u5404\u7EA7\u4EBA\u6C11\u653F\u5E9C|\u5404\u7EA7\u653F\u5E9C\u53CA\u5176\u90E8\u95E8|\u5404\u7EA7\u653F\u5E9C|\u5404\u7EA7\u515A\u59D4|\u5404\u7EA7\u515A\u653F\u673A\u5173|\u5404\u7EA7\u515A\u7EC4\u7EC7",
  "\u5404\u7EA7\u5404(?:\u6709\u5173|\u76F8\u5173)?\u90E8\u95E8|\u5404\u5730(?:\u533A)?\u5404(?:\u6709\u5173|\u76F8\u5173)?(?:\u90E8\u95E8|\u5355\u4F4D)|\u5404\u5730(?:\u533A)?(?:\u548C|\u53CA)(?:\u5404)?(?:\u6709\u5173|\u76F8\u5173)?(?:\u90E8\u95E8|\u5355\u4F4D)|\u5404\u5730\u533A|\u5404\u5730",
  "(?:\u5176\u4ED6|\u5176\u5B83)?(?:(?:\u5168|\u672C)?(?:\u7701|\u5E02|\u5DDE|\u53BF|\u533A|\u81EA\u6CBB\u533A|\u76DF|\u65D7)(?:\u59D4|\u653F\u5E9C)?(?:\u76F4\u5C5E|\u76F4|\u7EA7|\u5C5E|\u5185)?)?(?:\u5404)?(?:\u5176\u4ED6|\u5176\u5B83)?(?:\u6709\u5173|\u76F8\u5173|\u884C\u4E1A\u4E3B\u7BA1|\u884C\u4E1A|\u4E3B\u7BA1|\u804C\u80FD|\u6D89\u53CA|\u6D89\u519C|\u6210\u5458|\u4E13\u4E1A|\u4E1A\u52A1\u4E3B\u7BA1|\u76D1\u7BA1|\u8D23\u4EFB|\u914D\u5408|\u5BA1\u6279|\u76F4\u5C5E|\u6267\u6CD5|\u7528\u80FD|\u7275\u5934)+(?:\u7684)?(?:\u804C\u80FD|\u884C\u4E1A|\u4E3B\u7BA1|\u5BA1\u6279|\u7BA1\u7406|\u76D1\u7BA1|\u4E1A\u52A1|\u884C\u653F|\u7ECF\u6D4E)*(?:\u90E8\u95E8|\u5355\u4F4D|\u59D4\u529E\u5C40|\u673A\u6784|\u4F01\u4E1A|\u5730\u533A|\u5730\u65B9|\u9AD8\u6821|\u9662\u6821|\u79D1\u7814\u9662\u6240|\u79D1\u7814\u673A\u6784|\u91D1\u878D\u673A\u6784|\u884C\u4E1A\u534F\u4F1A|\u534F\u4F1A|\u793E\u4F1A\u7EC4\u7EC7|\u5E02\u5DDE|\u53BF\u5E02\u533A|\u533A\u53BF)(?:(?:\u548C|\u53CA|\u3001)(?:\u6709\u5173|\u76F8\u5173|\u5176\u4ED6)?(?:\u90E8\u95E8|\u5355\u4F4D|\u4F01\u4E1A|\u5730\u533A|\u673A\u6784|\u4EBA\u6C11\u56E2\u4F53))*",
  "(?:\u7701|\u5E02|\u5DDE|\u53BF|\u533A|\u81EA\u6CBB\u533A)(?:\u76F4|\u7EA7|\u76F4\u5C5E|\u5C5E)(?:\u5404)?(?:\u90E8\u95E8|\u5355\u4F4D|\u673A\u5173)(?:(?:\u548C|\u53CA|\u3001)(?:\u5355\u4F4D|\u90E8\u95E8))*",
  "\u5404(?:\u7EA7|\u7C7B)?(?:\u6210\u5458|\u6709\u5173|\u76F8\u5173|\u8D23\u4EFB|\u7275\u5934|\u914D\u5408|\u804C\u80FD|\u4E3B\u7BA1|\u4E1A\u52A1|\u76F4\u5C5E)?(?:\u90E8\u95E8|\u5355\u4F4D|\u59D4\u529E\u5C40|\u4F01\u4E1A|\u5904\u5BA4|\u79D1\u5BA4|\u9AD8\u6821|\u80A1\u5BA4|\u5C40\u5BA4)(?:(?:\u548C|\u53CA|\u3001)(?:\u5404)?(?:\u6709\u5173|\u76F8\u5173|\u76F4\u5C5E)?(?:\u90E8\u95E8|\u5355\u4F4D|\u4F01\u4E1A|\u673A\u6784))*"
].join("|");
var groupEnds = "\u9886\u5BFC\u5C0F\u7EC4|\u534F\u8C03\u5C0F\u7EC4|\u5DE5\u4F5C\u5C0F\u7EC4|\u63A8\u8FDB\u5C0F\u7EC4|\u5DE5\u4F5C\u7EC4|\u4E13\u9879\u5C0F\u7EC4|\u4E13\u9879\u7EC4|\u6307\u6325\u90E8|\u8054\u5E2D\u4F1A\u8BAE|\u5DE5\u4F5C\u4E13\u73ED|\u4E13\u73ED|\u5DE5\u4F5C\u59D4\u5458\u4F1A|\u534F\u8C03\u673A\u5236|\u63A8\u8FDB\u529E";
var bodyEnds = "\u5C40|\u5385|\u59D4|\u529E|\u53F8|\u6797\u573A|\u519C\u573A|\u7267\u573A|\u8857\u9547|\u90E8|\u7F72|\u9662|\u4F1A|\u793E|\u6240|\u6821|\u9986|\u7AD9|\u53F0|\u4E2D\u5FC3|\u653F\u5E9C|\u516C\u53F8|\u96C6\u56E2|\u94F6\u884C|\u5206\u884C|\u652F\u884C|\u8425\u7BA1\u90E8|\u6D77\u5173|\u603B\u961F|\u652F\u961F|\u5927\u961F|\u5206\u5C40|\u8054|\u7EC4|\u603B\u5DE5\u4F1A|\u6307\u6325\u90E8|\u90E8\u95E8|\u5355\u4F4D|\u673A\u6784|\u5927\u5B66|\u5B66\u9662|\u673A\u5173|\u519B\u533A|\u5175\u56E2|\u7BA1\u59D4\u4F1A|\u515A\u59D4|\u65B0\u533A|\u5F00\u53D1\u533A|\u9AD8\u65B0\u533A|\u7ECF\u5F00\u533A|\u56ED\u533A|\u793A\u8303\u533A|\u5EA6\u5047\u533A|\u529E\u4E8B\u5904|\u8857\u9053|\u4E13\u73ED|\u79D8\u4E66\u5904|\u9886\u5BFC\u5C0F\u7EC4|\u8054\u5E2D\u4F1A\u8BAE|\u6210\u5458\u5355\u4F4D|\u4E13\u5458\u529E|\u7279\u6D3E\u529E|\u6D77\u4E8B|\u6D88\u9632|\u7535\u4FE1|\u79FB\u52A8|\u8054\u901A|\u94C1\u5854|\u90AE\u653F|\u7535\u529B|\u70DF\u8349|\u4F9B\u7535|\u77F3\u6CB9|\u77F3\u5316|\u76D0\u4E1A|\u673A\u573A|\u94C1\u8DEF|\u4EBA\u884C|\u519C\u53D1\u884C|\u519C\u5546\u884C|\u5904|\u5BA4|\u961F|\u79D1|\u80A1|\u5382|\u77FF|\u5EFA\u884C|\u519C\u884C|\u5DE5\u884C|\u4E2D\u884C|\u4EA4\u884C|\u90AE\u50A8\u94F6\u884C|\u56ED|\u533A\u53BF|\u53BF\u533A|\u5E02\u5DDE|\u5DDE\u5E02|\u53BF\u5E02\u533A|\u5E02\u53BF|\u5404\u533A|\u5404\u53BF|\u5404\u5E02|\u5404\u5730|\u57FA\u5730|\u533B\u9662|\u6CD5\u9662|\u68C0\u5BDF\u9662|\u603B\u793E|\u8054\u793E|\u534F\u4F1A|\u5B66\u4F1A|\u5546\u4F1A|\u4FC3\u8FDB\u4F1A|\u57FA\u91D1\u4F1A|\u8054\u5408\u4F1A|\u8054\u76DF|\u6E2F\u52A1|\u6C34\u52A1|\u57CE\u6295|\u4EA4\u6295|\u56FD\u8D44|\u71C3\u6C14|\u7EAA\u59D4|\u76D1\u59D4|\u56E2\u59D4|\u5987\u8054|\u6B8B\u8054|\u79D1\u534F|\u5DE5\u5546\u8054|\u6587\u8054|\u4FA8\u8054|\u793E\u79D1\u8054".split(
  "|"
);

// repo/src/lexicon/department-organs.ts
var party = `
\u5BA3\u4F20\u90E8|\u5BA3\u4F20\u90E8|publicity
\u7EC4\u7EC7\u90E8|\u7EC4\u7EC7\u90E8|party-organisation
\u7EDF\u6218\u90E8,\u7EDF\u4E00\u6218\u7EBF\u5DE5\u4F5C\u90E8|\u7EDF\u4E00\u6218\u7EBF\u5DE5\u4F5C\u90E8|united-front
\u793E\u4F1A\u5DE5\u4F5C\u90E8,\u793E\u5DE5\u90E8|\u793E\u4F1A\u5DE5\u4F5C\u90E8|society-work
\u653F\u6CD5\u59D4,\u653F\u6CD5\u59D4\u5458\u4F1A|\u653F\u6CD5\u59D4\u5458\u4F1A|political-legal
\u7F51\u4FE1\u529E,\u7F51\u7EDC\u5B89\u5168\u548C\u4FE1\u606F\u5316\u59D4\u5458\u4F1A\u529E\u516C\u5BA4,\u7F51\u7EDC\u5B89\u5168\u548C\u4FE1\u606F\u5316\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4,\u7F51\u4FE1\u59D4\u529E\u516C\u5BA4|\u7F51\u7EDC\u5B89\u5168\u548C\u4FE1\u606F\u5316\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|cyberspace-affairs
\u7F16\u529E,\u673A\u6784\u7F16\u5236\u59D4\u5458\u4F1A\u529E\u516C\u5BA4,\u7F16\u59D4\u529E|\u673A\u6784\u7F16\u5236\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|institutional-establishment
\u6539\u9769\u529E,\u6DF1\u6539\u529E,\u5168\u9762\u6DF1\u5316\u6539\u9769\u59D4\u5458\u4F1A\u529E\u516C\u5BA4,\u5168\u9762\u6DF1\u5316\u6539\u9769\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|\u5168\u9762\u6DF1\u5316\u6539\u9769\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|policy-research
\u519B\u6C11\u878D\u5408\u529E,\u519B\u6C11\u878D\u5408\u53D1\u5C55\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u519B\u6C11\u878D\u5408\u53D1\u5C55\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|defence-industry
\u519C\u529E,\u519C\u6751\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4,\u519C\u6751\u5DE5\u4F5C\u529E\u516C\u5BA4,\u519C\u5DE5\u529E|\u519C\u6751\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|agriculture
\u519C\u5DE5\u59D4,\u519C\u6751\u5DE5\u4F5C\u59D4\u5458\u4F1A,\u519C\u5DE5\u90E8|\u519C\u6751\u5DE5\u4F5C\u59D4\u5458\u4F1A|agriculture
\u5916\u529E,\u5916\u4E8B\u5DE5\u4F5C\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u5916\u4E8B\u5DE5\u4F5C\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|foreign-affairs
\u53F0\u529E,\u53F0\u6E7E\u5DE5\u4F5C\u529E\u516C\u5BA4|\u53F0\u6E7E\u5DE5\u4F5C\u529E\u516C\u5BA4|foreign-affairs
\u653F\u7814\u5BA4,\u653F\u7B56\u7814\u7A76\u5BA4|\u653F\u7B56\u7814\u7A76\u5BA4|policy-research
\u8D22\u7ECF\u529E,\u8D22\u529E,\u8D22\u7ECF\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u8D22\u7ECF\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|development-reform
\u91D1\u878D\u529E,\u91D1\u878D\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u91D1\u878D\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|financial-regulation
\u91D1\u878D\u5DE5\u59D4,\u91D1\u878D\u5DE5\u4F5C\u59D4\u5458\u4F1A|\u91D1\u878D\u5DE5\u4F5C\u59D4\u5458\u4F1A|financial-regulation
\u79D1\u6280\u529E,\u79D1\u6280\u59D4\u529E\u516C\u5BA4,\u79D1\u6280\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u79D1\u6280\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|science-technology
\u6587\u660E\u529E,\u7CBE\u795E\u6587\u660E\u5EFA\u8BBE\u6307\u5BFC\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u7CBE\u795E\u6587\u660E\u5EFA\u8BBE\u6307\u5BFC\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|publicity
\u5DE1\u89C6\u529E,\u5DE1\u89C6\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4,\u5DE1\u5BDF\u529E|\u5DE1\u89C6\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|party-discipline
\u8001\u5E72\u90E8\u5C40,\u8001\u5E72\u5C40|\u8001\u5E72\u90E8\u5C40|party-organisation
\u673A\u5173\u5DE5\u59D4,\u76F4\u5C5E\u673A\u5173\u5DE5\u4F5C\u59D4\u5458\u4F1A,\u76F4\u5C5E\u673A\u5173\u5DE5\u59D4,\u7701\u76F4\u673A\u5173\u5DE5\u59D4,\u7701\u76F4\u5DE5\u59D4,\u5E02\u76F4\u673A\u5173\u5DE5\u59D4,\u5E02\u76F4\u5DE5\u59D4|\u76F4\u5C5E\u673A\u5173\u5DE5\u4F5C\u59D4\u5458\u4F1A|party-organisation
\u6559\u80B2\u5DE5\u59D4,\u6559\u80B2\u5DE5\u4F5C\u59D4\u5458\u4F1A|\u6559\u80B2\u5DE5\u4F5C\u59D4\u5458\u4F1A|education
\u56FD\u5B89\u529E,\u56FD\u5BB6\u5B89\u5168\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u56FD\u5BB6\u5B89\u5168\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|public-security
\u4FDD\u5BC6\u529E,\u4FDD\u5BC6\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u4FDD\u5BC6\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|general-administration
\u673A\u8981\u5C40|\u673A\u8981\u5C40|general-administration
\u515A\u6821|\u515A\u6821|research
\u515A\u53F2\u7814\u7A76\u5BA4,\u515A\u53F2\u548C\u5730\u65B9\u5FD7\u7814\u7A76\u5BA4,\u515A\u53F2\u529E,\u515A\u53F2\u7814\u7A76\u9662|\u515A\u53F2\u7814\u7A76\u5BA4|local-history
\u7763\u67E5\u5BA4|\u7763\u67E5\u5BA4|general-administration
\u76EE\u6807\u7EE9\u6548\u529E,\u76EE\u6807\u7EE9\u6548\u7BA1\u7406\u529E\u516C\u5BA4,\u76EE\u6807\u529E|\u76EE\u6807\u7EE9\u6548\u7BA1\u7406\u529E\u516C\u5BA4|general-administration
\u8BB2\u5E08\u56E2|\u8BB2\u5E08\u56E2|publicity
\u4EBA\u624D\u529E,\u4EBA\u624D\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|\u4EBA\u624D\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|party-organisation
\u529E\u516C\u5385|\u529E\u516C\u5385|general-administration
\u529E\u516C\u5BA4,\u529E|\u529E\u516C\u5BA4|general-administration
\u4F9D\u6CD5\u6CBB\u7701\u529E,\u5168\u9762\u4F9D\u6CD5\u6CBB\u7701\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u5168\u9762\u4F9D\u6CD5\u6CBB\u7701\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|justice
\u5E73\u5B89\u529E|\u5E73\u5B89\u5EFA\u8BBE\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|political-legal
\u5BA1\u8BA1\u529E,\u5BA1\u8BA1\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u5BA1\u8BA1\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|audit
\u4F9D\u6CD5\u6CBB\u5E02\u529E,\u5168\u9762\u4F9D\u6CD5\u6CBB\u5E02\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u5168\u9762\u4F9D\u6CD5\u6CBB\u5E02\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|justice
\u4F9D\u6CD5\u6CBB\u53BF\u529E,\u5168\u9762\u4F9D\u6CD5\u6CBB\u53BF\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u5168\u9762\u4F9D\u6CD5\u6CBB\u53BF\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|justice
\u4F9D\u6CD5\u6CBB\u533A\u529E,\u5168\u9762\u4F9D\u6CD5\u6CBB\u533A\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u5168\u9762\u4F9D\u6CD5\u6CBB\u533A\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|justice
\u4F9D\u6CD5\u6CBB\u5DDE\u529E,\u5168\u9762\u4F9D\u6CD5\u6CBB\u5DDE\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u5168\u9762\u4F9D\u6CD5\u6CBB\u5DDE\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|justice
\u4E24\u65B0\u5DE5\u59D4,\u975E\u516C\u6709\u5236\u7ECF\u6D4E\u7EC4\u7EC7\u548C\u793E\u4F1A\u7EC4\u7EC7\u5DE5\u4F5C\u59D4\u5458\u4F1A|\u975E\u516C\u6709\u5236\u7ECF\u6D4E\u7EC4\u7EC7\u548C\u793E\u4F1A\u7EC4\u7EC7\u5DE5\u4F5C\u59D4\u5458\u4F1A|party-organisation
`;
var organs = `
\u653F\u5E9C,\u4EBA\u6C11\u653F\u5E9C|\u4EBA\u6C11\u653F\u5E9C|local-government
\u653F\u5E9C\u529E\u516C\u5385,\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5385,\u5E9C\u529E\u516C\u5385,\u529E\u516C\u5385|\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5385|general-administration
\u653F\u5E9C\u529E\u516C\u5BA4,\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5BA4,\u653F\u5E9C\u529E,\u5E9C\u529E,\u5E9C\u529E\u516C\u5BA4|\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5BA4|general-administration
\u653F\u5E9C\u7814\u7A76\u5BA4,\u4EBA\u6C11\u653F\u5E9C\u7814\u7A76\u5BA4|\u4EBA\u6C11\u653F\u5E9C\u7814\u7A76\u5BA4|policy-research
\u653F\u5E9C\u53C2\u4E8B\u5BA4,\u53C2\u4E8B\u5BA4|\u4EBA\u6C11\u653F\u5E9C\u53C2\u4E8B\u5BA4|policy-research
\u653F\u5E9C\u7763\u67E5\u5BA4|\u4EBA\u6C11\u653F\u5E9C\u7763\u67E5\u5BA4|general-administration
\u653F\u5E9C\u65B0\u95FB\u529E,\u653F\u5E9C\u65B0\u95FB\u529E\u516C\u5BA4,\u65B0\u95FB\u529E,\u65B0\u95FB\u529E\u516C\u5BA4|\u4EBA\u6C11\u653F\u5E9C\u65B0\u95FB\u529E\u516C\u5BA4|publicity
\u653F\u5E9C\u53D1\u5C55\u7814\u7A76\u4E2D\u5FC3,\u53D1\u5C55\u7814\u7A76\u4E2D\u5FC3|\u4EBA\u6C11\u653F\u5E9C\u53D1\u5C55\u7814\u7A76\u4E2D\u5FC3|policy-research
\u4EBA\u5927,\u4EBA\u5927\u5E38\u59D4\u4F1A,\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u5E38\u52A1\u59D4\u5458\u4F1A|\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u5E38\u52A1\u59D4\u5458\u4F1A|legislature
\u4EBA\u5927\u529E,\u4EBA\u5927\u5E38\u59D4\u4F1A\u529E\u516C\u5BA4,\u4EBA\u5927\u529E\u516C\u5BA4|\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u5E38\u52A1\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|legislature
\u4EBA\u5927\u5E38\u59D4\u4F1A\u529E\u516C\u5385,\u4EBA\u5927\u529E\u516C\u5385|\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u5E38\u52A1\u59D4\u5458\u4F1A\u529E\u516C\u5385|legislature
\u4EBA\u5927\u793E\u4F1A\u59D4,\u4EBA\u5927\u793E\u4F1A\u5EFA\u8BBE\u59D4\u5458\u4F1A|\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u793E\u4F1A\u5EFA\u8BBE\u59D4\u5458\u4F1A|legislature
\u4EBA\u5927\u76D1\u5BDF\u53F8\u6CD5\u59D4,\u4EBA\u5927\u76D1\u5BDF\u548C\u53F8\u6CD5\u59D4\u5458\u4F1A|\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u76D1\u5BDF\u548C\u53F8\u6CD5\u59D4\u5458\u4F1A|legislature
\u4EBA\u5927\u519C\u4E1A\u519C\u6751\u59D4,\u4EBA\u5927\u519C\u4E1A\u4E0E\u519C\u6751\u59D4\u5458\u4F1A|\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u519C\u4E1A\u4E0E\u519C\u6751\u59D4\u5458\u4F1A|legislature
\u4EBA\u5927\u6559\u79D1\u6587\u536B\u59D4,\u4EBA\u5927\u6559\u80B2\u79D1\u5B66\u6587\u5316\u536B\u751F\u59D4\u5458\u4F1A|\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u6559\u80B2\u79D1\u5B66\u6587\u5316\u536B\u751F\u59D4\u5458\u4F1A|legislature
\u4EBA\u5927\u8D22\u7ECF\u59D4,\u4EBA\u5927\u8D22\u653F\u7ECF\u6D4E\u59D4\u5458\u4F1A|\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u8D22\u653F\u7ECF\u6D4E\u59D4\u5458\u4F1A|legislature
\u4EBA\u5927\u6CD5\u5DE5\u59D4,\u4EBA\u5927\u5E38\u59D4\u4F1A\u6CD5\u5DE5\u59D4|\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u5E38\u52A1\u59D4\u5458\u4F1A\u6CD5\u5236\u5DE5\u4F5C\u59D4\u5458\u4F1A|legislature
\u653F\u534F,\u653F\u534F\u59D4\u5458\u4F1A|\u4E2D\u56FD\u4EBA\u6C11\u653F\u6CBB\u534F\u5546\u4F1A\u8BAE{N}\u59D4\u5458\u4F1A|consultative-conference
\u653F\u534F\u529E,\u653F\u534F\u529E\u516C\u5BA4,\u653F\u534F\u529E\u516C\u5385|\u4E2D\u56FD\u4EBA\u6C11\u653F\u6CBB\u534F\u5546\u4F1A\u8BAE{N}\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|consultative-conference
\u653F\u534F\u63D0\u6848\u59D4,\u653F\u534F\u63D0\u6848\u59D4\u5458\u4F1A|\u4E2D\u56FD\u4EBA\u6C11\u653F\u6CBB\u534F\u5546\u4F1A\u8BAE{N}\u59D4\u5458\u4F1A\u63D0\u6848\u59D4\u5458\u4F1A|consultative-conference
\u653F\u534F\u7ECF\u6D4E\u59D4,\u653F\u534F\u7ECF\u6D4E\u59D4\u5458\u4F1A|\u4E2D\u56FD\u4EBA\u6C11\u653F\u6CBB\u534F\u5546\u4F1A\u8BAE{N}\u59D4\u5458\u4F1A\u7ECF\u6D4E\u59D4\u5458\u4F1A|consultative-conference
\u9AD8\u7EA7\u4EBA\u6C11\u6CD5\u9662,\u9AD8\u9662,\u9AD8\u7EA7\u6CD5\u9662|\u9AD8\u7EA7\u4EBA\u6C11\u6CD5\u9662|court
\u4E2D\u7EA7\u4EBA\u6C11\u6CD5\u9662,\u4E2D\u9662,\u4E2D\u7EA7\u6CD5\u9662|\u4E2D\u7EA7\u4EBA\u6C11\u6CD5\u9662|court
\u6CD5\u9662,\u4EBA\u6C11\u6CD5\u9662|\u4EBA\u6C11\u6CD5\u9662|court
\u68C0\u5BDF\u9662,\u4EBA\u6C11\u68C0\u5BDF\u9662|\u4EBA\u6C11\u68C0\u5BDF\u9662|procuratorate
\u7EAA\u59D4,\u7EAA\u5F8B\u68C0\u67E5\u59D4\u5458\u4F1A,\u7EAA\u59D4\u673A\u5173|\u4E2D\u5171{N}\u7EAA\u5F8B\u68C0\u67E5\u59D4\u5458\u4F1A|party-discipline
\u7EAA\u59D4\u76D1\u59D4,\u7EAA\u59D4\u76D1\u5BDF\u59D4,\u7EAA\u68C0\u76D1\u5BDF\u59D4,\u7EAA\u59D4\u76D1\u5BDF\u5C40,\u7EAA\u68C0\u76D1\u5BDF\u673A\u5173,\u7EAA\u59D4\uFF08\u76D1\u59D4\uFF09|\u4E2D\u5171{N}\u7EAA\u5F8B\u68C0\u67E5\u59D4\u5458\u4F1A\u76D1\u5BDF\u59D4\u5458\u4F1A|party-discipline
\u4EBA\u6B66\u90E8,\u4EBA\u6C11\u6B66\u88C5\u90E8|\u4EBA\u6C11\u6B66\u88C5\u90E8|civil-defence
\u53F0\u80DE\u63A5\u5F85\u529E|\u53F0\u80DE\u63A5\u5F85\u529E\u516C\u5BA4|foreign-affairs
\u516C\u79EF\u91D1\u4E2D\u5FC3,\u4F4F\u623F\u516C\u79EF\u91D1\u4E2D\u5FC3,\u4F4F\u623F\u516C\u79EF\u91D1\u7BA1\u7406\u4E2D\u5FC3|\u4F4F\u623F\u516C\u79EF\u91D1\u7BA1\u7406\u4E2D\u5FC3|housing-fund
\u793E\u4FDD\u4E2D\u5FC3,\u793E\u4F1A\u4FDD\u9669\u4E2D\u5FC3|\u793E\u4F1A\u4FDD\u9669\u4E2D\u5FC3|human-resources
\u8001\u9F84\u529E,\u8001\u9F84\u59D4\u529E\u516C\u5BA4,\u8001\u9F84\u5DE5\u4F5C\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u8001\u9F84\u5DE5\u4F5C\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|civil-affairs
\u53CC\u62E5\u529E,\u53CC\u62E5\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4,\u53CC\u62E5\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|\u53CC\u62E5\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|veterans-affairs
\u7EFC\u6CBB\u529E,\u793E\u4F1A\u6CBB\u5B89\u7EFC\u5408\u6CBB\u7406\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u793E\u4F1A\u6CBB\u5B89\u7EFC\u5408\u6CBB\u7406\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|political-legal
\u7EF4\u7A33\u529E,\u7EF4\u62A4\u7A33\u5B9A\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|\u7EF4\u62A4\u7A33\u5B9A\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|political-legal
\u5F81\u5175\u529E,\u5F81\u5175\u529E\u516C\u5BA4|\u4EBA\u6C11\u653F\u5E9C\u5F81\u5175\u529E\u516C\u5BA4|civil-defence
\u5357\u6C34\u5317\u8C03\u529E,\u5357\u6C34\u5317\u8C03\u5DE5\u7A0B\u5EFA\u8BBE\u59D4\u5458\u4F1A\u529E\u516C\u5BA4,\u5357\u6C34\u5317\u8C03\u529E\u516C\u5BA4|\u5357\u6C34\u5317\u8C03\u5DE5\u7A0B\u5EFA\u8BBE\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|water
\u9632\u6C5B\u529E,\u9632\u6C5B\u6297\u65F1\u529E,\u9632\u6C5B\u6297\u65F1\u6307\u6325\u90E8\u529E\u516C\u5BA4,\u9632\u6307\u529E,\u9632\u6C5B\u6297\u65F1\u529E\u516C\u5BA4|\u9632\u6C5B\u6297\u65F1\u6307\u6325\u90E8\u529E\u516C\u5BA4|water
\u65E0\u7EBF\u7535\u529E|\u65E0\u7EBF\u7535\u7BA1\u7406\u529E\u516C\u5BA4|radio-management
\u65E0\u59D4\u529E,\u65E0\u7EBF\u7535\u7BA1\u7406\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u65E0\u7EBF\u7535\u7BA1\u7406\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|radio-management
\u73AF\u59D4\u529E,\u73AF\u59D4\u4F1A\u529E\u516C\u5BA4,\u751F\u6001\u73AF\u5883\u4FDD\u62A4\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u751F\u6001\u73AF\u5883\u4FDD\u62A4\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|ecology-environment
\u6574\u89C4\u529E,\u6574\u987F\u548C\u89C4\u8303\u5E02\u573A\u7ECF\u6D4E\u79E9\u5E8F\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|\u6574\u987F\u548C\u89C4\u8303\u5E02\u573A\u7ECF\u6D4E\u79E9\u5E8F\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|commerce
\u76D1\u59D4,\u76D1\u5BDF\u59D4,\u76D1\u5BDF\u59D4\u5458\u4F1A|\u76D1\u5BDF\u59D4\u5458\u4F1A|party-discipline
\u603B\u5DE5\u4F1A,\u5DE5\u4F1A|\u603B\u5DE5\u4F1A|trade-union
\u5987\u8054,\u5987\u5973\u8054\u5408\u4F1A|\u5987\u5973\u8054\u5408\u4F1A|women
\u79D1\u534F,\u79D1\u5B66\u6280\u672F\u534F\u4F1A|\u79D1\u5B66\u6280\u672F\u534F\u4F1A|science-association
\u5DE5\u5546\u8054,\u5DE5\u5546\u4E1A\u8054\u5408\u4F1A|\u5DE5\u5546\u4E1A\u8054\u5408\u4F1A|business-federation
\u6B8B\u8054,\u6B8B\u75BE\u4EBA\u8054\u5408\u4F1A|\u6B8B\u75BE\u4EBA\u8054\u5408\u4F1A|disabled-persons
\u6587\u8054,\u6587\u5B66\u827A\u672F\u754C\u8054\u5408\u4F1A|\u6587\u5B66\u827A\u672F\u754C\u8054\u5408\u4F1A|literature-art
\u4FA8\u8054,\u5F52\u56FD\u534E\u4FA8\u8054\u5408\u4F1A|\u5F52\u56FD\u534E\u4FA8\u8054\u5408\u4F1A|foreign-affairs
\u53F0\u8054,\u53F0\u6E7E\u540C\u80DE\u8054\u8C0A\u4F1A|\u53F0\u6E7E\u540C\u80DE\u8054\u8C0A\u4F1A|foreign-affairs
\u793E\u79D1\u8054,\u793E\u4F1A\u79D1\u5B66\u754C\u8054\u5408\u4F1A|\u793E\u4F1A\u79D1\u5B66\u754C\u8054\u5408\u4F1A|research
\u4F5C\u534F,\u4F5C\u5BB6\u534F\u4F1A|\u4F5C\u5BB6\u534F\u4F1A|literature-art
\u8BB0\u534F,\u65B0\u95FB\u5DE5\u4F5C\u8005\u534F\u4F1A|\u65B0\u95FB\u5DE5\u4F5C\u8005\u534F\u4F1A|publicity
\u8D38\u4FC3\u4F1A,\u56FD\u9645\u8D38\u6613\u4FC3\u8FDB\u59D4\u5458\u4F1A,\u8D38\u4FC3\u59D4|\u4E2D\u56FD\u56FD\u9645\u8D38\u6613\u4FC3\u8FDB\u59D4\u5458\u4F1A{N}\u59D4\u5458\u4F1A|trade-promotion
\u7EA2\u5341\u5B57\u4F1A,\u7EA2\u4F1A|\u7EA2\u5341\u5B57\u4F1A|red-cross
\u6CD5\u5B66\u4F1A|\u6CD5\u5B66\u4F1A|justice
\u6D88\u59D4\u4F1A,\u6D88\u8D39\u8005\u59D4\u5458\u4F1A,\u6D88\u8D39\u8005\u6743\u76CA\u4FDD\u62A4\u59D4\u5458\u4F1A,\u6D88\u4FDD\u59D4|\u6D88\u8D39\u8005\u6743\u76CA\u4FDD\u62A4\u59D4\u5458\u4F1A|market-regulation
\u6587\u660E\u59D4,\u7CBE\u795E\u6587\u660E\u5EFA\u8BBE\u6307\u5BFC\u59D4\u5458\u4F1A|\u7CBE\u795E\u6587\u660E\u5EFA\u8BBE\u6307\u5BFC\u59D4\u5458\u4F1A|publicity
\u5B89\u59D4\u4F1A,\u5B89\u5168\u751F\u4EA7\u59D4\u5458\u4F1A|\u5B89\u5168\u751F\u4EA7\u59D4\u5458\u4F1A|emergency-management
\u98DF\u5B89\u59D4,\u98DF\u54C1\u5B89\u5168\u59D4\u5458\u4F1A|\u98DF\u54C1\u5B89\u5168\u59D4\u5458\u4F1A|food-safety
\u5987\u513F\u5DE5\u59D4,\u5987\u5973\u513F\u7AE5\u5DE5\u4F5C\u59D4\u5458\u4F1A|\u5987\u5973\u513F\u7AE5\u5DE5\u4F5C\u59D4\u5458\u4F1A|women
\u5987\u513F\u5DE5\u59D4\u529E,\u5987\u5973\u513F\u7AE5\u5DE5\u4F5C\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u5987\u5973\u513F\u7AE5\u5DE5\u4F5C\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|women
\u6B8B\u5DE5\u59D4,\u6B8B\u75BE\u4EBA\u5DE5\u4F5C\u59D4\u5458\u4F1A|\u6B8B\u75BE\u4EBA\u5DE5\u4F5C\u59D4\u5458\u4F1A|disabled-persons
\u9752\u8054,\u9752\u5E74\u8054\u5408\u4F1A|\u9752\u5E74\u8054\u5408\u4F1A|youth
\u519C\u4FE1\u8054\u793E,\u519C\u6751\u4FE1\u7528\u8054\u793E,\u519C\u4FE1\u793E,\u519C\u6751\u4FE1\u7528\u793E\u8054\u5408\u793E,\u519C\u6751\u4FE1\u7528\u5408\u4F5C\u8054\u793E,\u519C\u6751\u4FE1\u7528\u793E,\u8054\u793E|\u519C\u6751\u4FE1\u7528\u793E\u8054\u5408\u793E|financial-regulation
\u6807\u51C6\u5316\u534F\u4F1A|\u6807\u51C6\u5316\u534F\u4F1A|quality-supervision
\u8D28\u91CF\u534F\u4F1A,\u8D28\u534F|\u8D28\u91CF\u534F\u4F1A|quality-supervision
\u4F01\u4E1A\u8054\u5408\u4F1A,\u4F01\u8054|\u4F01\u4E1A\u8054\u5408\u4F1A|business-federation
\u4F01\u4E1A\u5BB6\u534F\u4F1A,\u4F01\u534F|\u4F01\u4E1A\u5BB6\u534F\u4F1A|business-federation
\u4E2A\u79C1\u534F,\u4E2A\u79C1\u534F\u4F1A,\u4E2A\u4F53\u52B3\u52A8\u8005\u79C1\u8425\u4F01\u4E1A\u534F\u4F1A|\u4E2A\u4F53\u52B3\u52A8\u8005\u79C1\u8425\u4F01\u4E1A\u534F\u4F1A|market-regulation
\u53CB\u534F,\u5BF9\u5916\u53CB\u534F,\u5BF9\u5916\u53CB\u597D\u534F\u4F1A,\u4EBA\u6C11\u5BF9\u5916\u53CB\u597D\u534F\u4F1A|\u4EBA\u6C11\u5BF9\u5916\u53CB\u597D\u534F\u4F1A|foreign-affairs
\u6D88\u534F,\u6D88\u8D39\u8005\u534F\u4F1A|\u6D88\u8D39\u8005\u534F\u4F1A|market-regulation
\u8BA1\u751F\u534F,\u8BA1\u5212\u751F\u80B2\u534F\u4F1A|\u8BA1\u5212\u751F\u80B2\u534F\u4F1A|family-planning
\u6148\u5584\u603B\u4F1A,\u6148\u5584\u4F1A|\u6148\u5584\u603B\u4F1A|civil-affairs
\u5173\u5DE5\u59D4,\u5173\u5FC3\u4E0B\u4E00\u4EE3\u5DE5\u4F5C\u59D4\u5458\u4F1A|\u5173\u5FC3\u4E0B\u4E00\u4EE3\u5DE5\u4F5C\u59D4\u5458\u4F1A|youth
\u8001\u79D1\u534F|\u8001\u79D1\u6280\u5DE5\u4F5C\u8005\u534F\u4F1A|science-association
\u5F8B\u534F,\u5F8B\u5E08\u534F\u4F1A|\u5F8B\u5E08\u534F\u4F1A|justice
\u4F9B\u9500\u793E,\u4F9B\u9500\u5408\u4F5C\u793E,\u4F9B\u9500\u5408\u4F5C\u603B\u793E,\u4F9B\u9500\u603B\u793E,\u4F9B\u9500\u5408\u4F5C\u8054\u793E,\u4F9B\u9500\u5408\u4F5C\u793E\u8054\u5408\u793E,\u4F9B\u9500\u8054\u793E,\u4F9B\u9500\u5408\u4F5C\u8054\u5408\u793E|\u4F9B\u9500\u5408\u4F5C\u793E\u8054\u5408\u793E|supply-marketing
\u793E\u79D1\u9662,\u793E\u4F1A\u79D1\u5B66\u9662|\u793E\u4F1A\u79D1\u5B66\u9662|research
\u793E\u4F1A\u4E3B\u4E49\u5B66\u9662|\u793E\u4F1A\u4E3B\u4E49\u5B66\u9662|united-front
\u7535\u6559\u9986,\u7535\u5316\u6559\u80B2\u9986|\u7535\u5316\u6559\u80B2\u9986|education
\u836F\u68C0\u9662,\u836F\u54C1\u68C0\u9A8C\u7814\u7A76\u9662,\u836F\u68C0\u6240|\u836F\u54C1\u68C0\u9A8C\u7814\u7A76\u9662|drug-supervision
\u4EBA\u6C11\u533B\u9662|\u4EBA\u6C11\u533B\u9662|health
\u4E2D\u533B\u9662|\u4E2D\u533B\u9662|health
\u4E2D\u5FC3\u533B\u9662|\u4E2D\u5FC3\u533B\u9662|health
\u5987\u5E7C\u4FDD\u5065\u9662|\u5987\u5E7C\u4FDD\u5065\u9662|health
\u4E2D\u5FC3\u8840\u7AD9|\u4E2D\u5FC3\u8840\u7AD9|health
\u8840\u6DB2\u4E2D\u5FC3|\u8840\u6DB2\u4E2D\u5FC3|health
\u519C\u79D1\u9662,\u519C\u4E1A\u79D1\u5B66\u9662|\u519C\u4E1A\u79D1\u5B66\u9662|research
\u6797\u79D1\u9662,\u6797\u4E1A\u79D1\u5B66\u9662,\u6797\u4E1A\u79D1\u5B66\u7814\u7A76\u9662|\u6797\u4E1A\u79D1\u5B66\u9662|research
\u79D1\u5B66\u9662,\u79D1\u9662|\u79D1\u5B66\u9662|research
\u8D28\u68C0\u9662,\u8D28\u91CF\u76D1\u7763\u68C0\u9A8C\u9662,\u4EA7\u54C1\u8D28\u91CF\u76D1\u7763\u68C0\u9A8C\u7814\u7A76\u9662,\u8D28\u68C0\u7814\u7A76\u9662|\u4EA7\u54C1\u8D28\u91CF\u76D1\u7763\u68C0\u9A8C\u7814\u7A76\u9662|quality-supervision
\u6807\u51C6\u5316\u9662,\u6807\u51C6\u5316\u7814\u7A76\u9662,\u8D28\u91CF\u548C\u6807\u51C6\u5316\u7814\u7A76\u9662,\u8D28\u6807\u9662|\u6807\u51C6\u5316\u7814\u7A76\u9662|quality-supervision
\u8BA1\u91CF\u9662,\u8BA1\u91CF\u79D1\u5B66\u7814\u7A76\u9662|\u8BA1\u91CF\u79D1\u5B66\u7814\u7A76\u9662|quality-supervision
\u7279\u68C0\u9662,\u7279\u79CD\u8BBE\u5907\u68C0\u9A8C\u9662,\u7279\u79CD\u8BBE\u5907\u68C0\u9A8C\u7814\u7A76\u9662|\u7279\u79CD\u8BBE\u5907\u68C0\u9A8C\u7814\u7A76\u9662|quality-supervision
\u56FE\u4E66\u9986|\u56FE\u4E66\u9986|culture-tourism
\u535A\u7269\u9986,\u535A\u7269\u9662|\u535A\u7269\u9986|cultural-heritage
\u6863\u6848\u9986|\u6863\u6848\u9986|archives
\u884C\u653F\u5B66\u9662|\u884C\u653F\u5B66\u9662|research
\u7535\u89C6\u53F0,\u5E7F\u64AD\u7535\u89C6\u53F0,\u5E7F\u64AD\u7535\u89C6\u603B\u53F0,\u5E7F\u7535\u603B\u53F0|\u5E7F\u64AD\u7535\u89C6\u53F0|radio-television
\u65E5\u62A5\u793E,\u62A5\u4E1A\u96C6\u56E2,\u65E5\u62A5\u62A5\u4E1A\u96C6\u56E2|\u65E5\u62A5\u793E|press
\u516C\u5171\u8D44\u6E90\u4EA4\u6613\u4E2D\u5FC3,\u516C\u5171\u8D44\u6E90\u4EA4\u6613\u670D\u52A1\u4E2D\u5FC3|\u516C\u5171\u8D44\u6E90\u4EA4\u6613\u4E2D\u5FC3|government-services
\u653F\u52A1\u670D\u52A1\u4E2D\u5FC3,\u653F\u52A1\u4E2D\u5FC3,\u884C\u653F\u670D\u52A1\u4E2D\u5FC3,\u653F\u52A1\u5927\u5385|\u653F\u52A1\u670D\u52A1\u4E2D\u5FC3|government-services
\u519B\u533A|\u519B\u533A|civil-defence
\u8B66\u5907\u533A|{P}\u8B66\u5907\u533A|civil-defence
\u519B\u5206\u533A|{P}\u519B\u5206\u533A|civil-defence
\u536B\u620D\u533A|\u536B\u620D\u533A|civil-defence
\u6D88\u9632\u6551\u63F4\u603B\u961F,\u6D88\u9632\u603B\u961F|\u6D88\u9632\u6551\u63F4\u603B\u961F|emergency-management
\u6D88\u9632\u6551\u63F4\u652F\u961F,\u6D88\u9632\u652F\u961F|\u6D88\u9632\u6551\u63F4\u652F\u961F|emergency-management
\u6D88\u9632\u6551\u63F4\u5927\u961F,\u6D88\u9632\u5927\u961F|\u6D88\u9632\u6551\u63F4\u5927\u961F|emergency-management
\u4EA4\u8B66\u603B\u961F,\u516C\u5B89\u5385\u4EA4\u8B66\u603B\u961F,\u516C\u5B89\u5385\u4EA4\u901A\u8B66\u5BDF\u603B\u961F,\u4EA4\u901A\u8B66\u5BDF\u603B\u961F,\u516C\u5B89\u4EA4\u8B66\u603B\u961F|\u516C\u5B89\u5385\u4EA4\u901A\u8B66\u5BDF\u603B\u961F|public-security
\u4EA4\u8B66\u652F\u961F,\u516C\u5B89\u5C40\u4EA4\u8B66\u652F\u961F,\u516C\u5B89\u5C40\u4EA4\u901A\u8B66\u5BDF\u652F\u961F,\u4EA4\u901A\u8B66\u5BDF\u652F\u961F,\u516C\u5B89\u4EA4\u8B66\u652F\u961F|\u516C\u5B89\u5C40\u4EA4\u901A\u8B66\u5BDF\u652F\u961F|public-security
\u7BA1\u59D4\u4F1A,\u7BA1\u7406\u59D4\u5458\u4F1A|\u7BA1\u7406\u59D4\u5458\u4F1A|local-government
\u515A\u5DE5\u59D4|\u515A\u5DE5\u59D4|local-government
\u6CD5\u5236\u529E,\u653F\u5E9C\u6CD5\u5236\u529E,\u6CD5\u5236\u529E\u516C\u5BA4,\u653F\u5E9C\u6CD5\u5236\u529E\u516C\u5BA4|\u4EBA\u6C11\u653F\u5E9C\u6CD5\u5236\u529E\u516C\u5BA4|legislative-affairs
\u91D1\u878D\u529E,\u653F\u5E9C\u91D1\u878D\u529E,\u91D1\u878D\u5DE5\u4F5C\u529E\u516C\u5BA4,\u653F\u5E9C\u91D1\u878D\u5DE5\u4F5C\u529E\u516C\u5BA4,\u91D1\u878D\u670D\u52A1\u529E\u516C\u5BA4|\u4EBA\u6C11\u653F\u5E9C\u91D1\u878D\u5DE5\u4F5C\u529E\u516C\u5BA4|financial-regulation
\u5BA1\u6539\u529E,\u653F\u5E9C\u5BA1\u6539\u529E,\u884C\u653F\u5BA1\u6279\u5236\u5EA6\u6539\u9769\u529E\u516C\u5BA4,\u884C\u653F\u5BA1\u6279\u5236\u5EA6\u6539\u9769\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|\u884C\u653F\u5BA1\u6279\u5236\u5EA6\u6539\u9769\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|government-services
\u56FD\u8D44\u59D4,\u653F\u5E9C\u56FD\u8D44\u59D4,\u56FD\u6709\u8D44\u4EA7\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A,\u653F\u5E9C\u56FD\u6709\u8D44\u4EA7\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A,\u56FD\u6709\u8D44\u4EA7\u76D1\u7BA1\u59D4|\u4EBA\u6C11\u653F\u5E9C\u56FD\u6709\u8D44\u4EA7\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A|state-assets
\u6276\u8D2B\u529E,\u6276\u8D2B\u5F00\u53D1\u529E,\u6276\u8D2B\u5F00\u53D1\u529E\u516C\u5BA4,\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|\u6276\u8D2B\u5F00\u53D1\u529E\u516C\u5BA4|poverty-relief
\u6587\u660E\u529E|\u7CBE\u795E\u6587\u660E\u5EFA\u8BBE\u6307\u5BFC\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|publicity
\u7F51\u4FE1\u529E|\u4E92\u8054\u7F51\u4FE1\u606F\u529E\u516C\u5BA4|cyberspace-affairs
\u7F16\u529E,\u7F16\u59D4\u529E,\u673A\u6784\u7F16\u5236\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u673A\u6784\u7F16\u5236\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|institutional-establishment
\u98DF\u5B89\u529E,\u98DF\u5B89\u59D4\u529E\u516C\u5BA4,\u98DF\u5B89\u59D4\u529E,\u98DF\u54C1\u5B89\u5168\u59D4\u5458\u4F1A\u529E\u516C\u5BA4,\u98DF\u54C1\u5B89\u5168\u529E|\u98DF\u54C1\u5B89\u5168\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|food-safety
\u5B89\u59D4\u529E,\u5B89\u59D4\u4F1A\u529E\u516C\u5BA4,\u5B89\u5168\u751F\u4EA7\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u5B89\u5168\u751F\u4EA7\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|emergency-management
\u7231\u536B\u529E,\u7231\u536B\u4F1A\u529E\u516C\u5BA4,\u7231\u56FD\u536B\u751F\u8FD0\u52A8\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u7231\u56FD\u536B\u751F\u8FD0\u52A8\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|health
\u53CC\u6253\u529E,\u53CC\u6253\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4,\u6253\u51FB\u4FB5\u6743\u5047\u5192\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4,\u6253\u51FB\u4FB5\u6743\u5047\u5192\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|\u6253\u51FB\u4FB5\u72AF\u77E5\u8BC6\u4EA7\u6743\u548C\u5236\u552E\u5047\u5192\u4F2A\u52A3\u5546\u54C1\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|intellectual-property
\u519C\u529E,\u519C\u6751\u5DE5\u4F5C\u529E\u516C\u5BA4|\u519C\u6751\u5DE5\u4F5C\u529E\u516C\u5BA4|agriculture
\u519C\u59D4|\u519C\u4E1A\u59D4\u5458\u4F1A|agriculture
\u5EFA\u59D4|\u57CE\u4E61\u5EFA\u8BBE\u59D4\u5458\u4F1A|housing-construction
\u57CE\u4E61\u5EFA\u59D4,\u57CE\u4E61\u5EFA\u8BBE\u59D4|\u57CE\u4E61\u5EFA\u8BBE\u59D4\u5458\u4F1A|housing-construction
\u5EFA\u4EA4\u59D4|\u57CE\u4E61\u5EFA\u8BBE\u548C\u4EA4\u901A\u59D4\u5458\u4F1A|housing-construction,transport
\u4EA4\u59D4|\u4EA4\u901A\u59D4\u5458\u4F1A|transport
\u79D1\u59D4|\u79D1\u5B66\u6280\u672F\u59D4\u5458\u4F1A|science-technology
\u6559\u59D4|\u6559\u80B2\u59D4\u5458\u4F1A|education
\u7ECF\u59D4|\u7ECF\u6D4E\u59D4\u5458\u4F1A|economy-trade
\u8BA1\u59D4|\u53D1\u5C55\u8BA1\u5212\u59D4\u5458\u4F1A|development-reform
\u4F53\u6539\u59D4|\u7ECF\u6D4E\u4F53\u5236\u6539\u9769\u59D4\u5458\u4F1A|development-reform
\u6C11\u59D4,\u6C11\u5B97\u59D4,\u6C11\u65CF\u5B97\u6559\u59D4|\u6C11\u65CF\u5B97\u6559\u4E8B\u52A1\u59D4\u5458\u4F1A|ethnic-religious-affairs
\u6C11\u5B97\u5C40,\u6C11\u65CF\u5B97\u6559\u5C40|\u6C11\u65CF\u5B97\u6559\u4E8B\u52A1\u5C40|ethnic-religious-affairs
\u5916\u529E|\u5916\u4E8B\u529E\u516C\u5BA4|foreign-affairs
\u4FA8\u529E|\u4FA8\u52A1\u529E\u516C\u5BA4|foreign-affairs
\u5916\u4FA8\u529E|\u5916\u4E8B\u4FA8\u52A1\u529E\u516C\u5BA4|foreign-affairs
\u6E2F\u6FB3\u529E|\u6E2F\u6FB3\u4E8B\u52A1\u529E\u516C\u5BA4|foreign-affairs
\u53F0\u529E|\u53F0\u6E7E\u4E8B\u52A1\u529E\u516C\u5BA4|foreign-affairs
\u65C5\u53D1\u59D4|\u65C5\u6E38\u53D1\u5C55\u59D4\u5458\u4F1A|tourism
\u4EBA\u9632\u529E,\u6C11\u9632\u529E|\u4EBA\u6C11\u9632\u7A7A\u529E\u516C\u5BA4|civil-defence
\u56FD\u52A8\u529E|\u56FD\u9632\u52A8\u5458\u529E\u516C\u5BA4|civil-defence
\u519B\u6C11\u878D\u5408\u529E|\u519B\u6C11\u878D\u5408\u53D1\u5C55\u529E\u516C\u5BA4|defence-industry
\u7269\u6D41\u529E|\u53E3\u5CB8\u548C\u7269\u6D41\u529E\u516C\u5BA4|ports
\u5730\u7A0E\u5C40,\u5730\u65B9\u7A0E\u52A1\u5C40|\u5730\u65B9\u7A0E\u52A1\u5C40|taxation
\u8FB9\u68C0\u603B\u7AD9,\u51FA\u5165\u5883\u8FB9\u9632\u68C0\u67E5\u603B\u7AD9|\u51FA\u5165\u5883\u8FB9\u9632\u68C0\u67E5\u603B\u7AD9|public-security
\u8FB9\u68C0\u7AD9,\u51FA\u5165\u5883\u8FB9\u9632\u68C0\u67E5\u7AD9|\u51FA\u5165\u5883\u8FB9\u9632\u68C0\u67E5\u7AD9|public-security
\u673A\u7BA1\u5C40,\u673A\u5173\u4E8B\u52A1\u5C40|\u673A\u5173\u4E8B\u52A1\u7BA1\u7406\u5C40|government-offices-administration
\u653F\u52A1\u670D\u52A1\u548C\u516C\u5171\u8D44\u6E90\u4EA4\u6613\u670D\u52A1\u4E2D\u5FC3|\u653F\u52A1\u670D\u52A1\u548C\u516C\u5171\u8D44\u6E90\u4EA4\u6613\u670D\u52A1\u4E2D\u5FC3|government-services
`;
var branches = `
\u6D77\u5173|{P}\u6D77\u5173|customs
\u56FD\u7A0E\u5C40,\u56FD\u5BB6\u7A0E\u52A1\u5C40|{N}\u56FD\u5BB6\u7A0E\u52A1\u5C40|taxation
\u7A0E\u52A1\u5C40|\u56FD\u5BB6\u7A0E\u52A1\u603B\u5C40{N}\u7A0E\u52A1\u5C40|taxation
\u94F6\u76D1\u5C40,\u94F6\u76D1\u5206\u5C40|\u4E2D\u56FD\u94F6\u884C\u4E1A\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A{P}\u76D1\u7BA1\u5C40|financial-regulation
\u4FDD\u76D1\u5C40|\u4E2D\u56FD\u4FDD\u9669\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A{P}\u76D1\u7BA1\u5C40|financial-regulation
\u94F6\u4FDD\u76D1\u5C40|\u4E2D\u56FD\u94F6\u884C\u4FDD\u9669\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A{P}\u76D1\u7BA1\u5C40|financial-regulation
\u94F6\u4FDD\u76D1\u5206\u5C40|\u4E2D\u56FD\u94F6\u884C\u4FDD\u9669\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A{P}\u76D1\u7BA1\u5206\u5C40|financial-regulation
\u8BC1\u76D1\u5C40|\u4E2D\u56FD\u8BC1\u5238\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A{P}\u76D1\u7BA1\u5C40|financial-regulation
\u91D1\u878D\u76D1\u7BA1\u5206\u5C40|\u56FD\u5BB6\u91D1\u878D\u76D1\u7763\u7BA1\u7406\u603B\u5C40{P}\u76D1\u7BA1\u5206\u5C40|financial-regulation
\u51FA\u5165\u5883\u68C0\u9A8C\u68C0\u75AB\u5C40,\u68C0\u9A8C\u68C0\u75AB\u5C40|{P}\u51FA\u5165\u5883\u68C0\u9A8C\u68C0\u75AB\u5C40|inspection-quarantine
\u7164\u76D1\u5C40,\u7164\u77FF\u5B89\u76D1\u5C40,\u7164\u77FF\u5B89\u5168\u76D1\u5BDF\u5C40|{P}\u7164\u77FF\u5B89\u5168\u76D1\u5BDF\u5C40|mine-safety
\u77FF\u5C71\u5B89\u5168\u76D1\u5BDF\u5C40,\u77FF\u5C71\u5B89\u76D1\u5C40,\u77FF\u76D1\u5C40|\u56FD\u5BB6\u77FF\u5C71\u5B89\u5168\u76D1\u5BDF\u5C40{P}\u5C40|mine-safety
\u901A\u4FE1\u7BA1\u7406\u5C40,\u901A\u7BA1\u5C40|{N}\u901A\u4FE1\u7BA1\u7406\u5C40|telecommunications
\u90AE\u653F\u7BA1\u7406\u5C40,\u90AE\u653F\u5C40|{N}\u90AE\u653F\u7BA1\u7406\u5C40|post
\u6C14\u8C61\u5C40|{N}\u6C14\u8C61\u5C40|meteorology
\u5730\u9707\u5C40|{N}\u5730\u9707\u5C40|seismology
\u70DF\u8349\u5C40,\u70DF\u8349\u4E13\u5356\u5C40|{N}\u70DF\u8349\u4E13\u5356\u5C40|tobacco
\u70DF\u8349\u516C\u53F8|\u4E2D\u56FD\u70DF\u8349\u603B\u516C\u53F8{N}\u516C\u53F8|tobacco
\u8C03\u67E5\u603B\u961F,\u56FD\u5BB6\u7EDF\u8BA1\u5C40\u8C03\u67E5\u603B\u961F|\u56FD\u5BB6\u7EDF\u8BA1\u5C40{P}\u8C03\u67E5\u603B\u961F|statistics
\u8C03\u67E5\u961F,\u56FD\u5BB6\u7EDF\u8BA1\u5C40\u8C03\u67E5\u961F|\u56FD\u5BB6\u7EDF\u8BA1\u5C40{P}\u8C03\u67E5\u961F|statistics
\u8D22\u653F\u90E8\u76D1\u7BA1\u5C40|\u8D22\u653F\u90E8{P}\u76D1\u7BA1\u5C40|finance
\u56FD\u5BB6\u5916\u6C47\u7BA1\u7406\u5C40\u5206\u5C40,\u5916\u6C47\u5C40\u5206\u5C40,\u5916\u6C47\u7BA1\u7406\u5C40\u5206\u5C40|\u56FD\u5BB6\u5916\u6C47\u7BA1\u7406\u5C40{N}\u5206\u5C40|central-bank
\u5916\u6C47\u7BA1\u7406\u5C40,\u5916\u6C47\u5C40,\u5916\u6C47\u7BA1\u7406\u5206\u5C40|\u56FD\u5BB6\u5916\u6C47\u7BA1\u7406\u5C40{N}\u5206\u5C40|central-bank
\u80FD\u6E90\u76D1\u7BA1\u529E,\u80FD\u76D1\u529E,\u76D1\u7BA1\u529E,\u76D1\u7BA1\u529E\u516C\u5BA4,\u80FD\u6E90\u76D1\u7BA1\u529E\u516C\u5BA4|\u56FD\u5BB6\u80FD\u6E90\u5C40{P}\u76D1\u7BA1\u529E\u516C\u5BA4|energy
\u8D22\u653F\u4E13\u5458\u529E,\u4E13\u5458\u529E,\u8D22\u653F\u76D1\u5BDF\u4E13\u5458\u529E\u4E8B\u5904|\u8D22\u653F\u90E8\u9A7B{P}\u8D22\u653F\u76D1\u5BDF\u4E13\u5458\u529E\u4E8B\u5904|finance
\u8D22\u653F\u76D1\u7BA1\u5C40|\u8D22\u653F\u90E8{P}\u76D1\u7BA1\u5C40|finance
\u5BA1\u8BA1\u7F72\u7279\u6D3E\u529E,\u5BA1\u8BA1\u7279\u6D3E\u529E|\u5BA1\u8BA1\u7F72\u9A7B{P}\u7279\u6D3E\u5458\u529E\u4E8B\u5904|audit
\u94C1\u8DEF\u5C40|{P}\u94C1\u8DEF\u5C40|railway-aviation
\u94C1\u8DEF\u5C40\u96C6\u56E2,\u94C1\u8DEF\u5C40\u96C6\u56E2\u516C\u53F8,\u94C1\u8DEF\u96C6\u56E2\u516C\u53F8,\u5C40\u96C6\u56E2\u516C\u53F8|\u4E2D\u56FD\u94C1\u8DEF{P}\u5C40\u96C6\u56E2\u6709\u9650\u516C\u53F8|railway-aviation
\u94C1\u8DEF\u76D1\u7BA1\u5C40|{P}\u94C1\u8DEF\u76D1\u7763\u7BA1\u7406\u5C40|railway-aviation
\u6D77\u4E8B\u5C40|{P}\u6D77\u4E8B\u5C40|transport
\u6C11\u822A\u76D1\u7BA1\u5C40,\u6C11\u822A\u5B89\u5168\u76D1\u7763\u7BA1\u7406\u5C40|\u4E2D\u56FD\u6C11\u7528\u822A\u7A7A{P}\u5B89\u5168\u76D1\u7763\u7BA1\u7406\u5C40|railway-aviation
\u90AE\u653F\u516C\u53F8,\u90AE\u653F\u5206\u516C\u53F8|\u4E2D\u56FD\u90AE\u653F\u96C6\u56E2\u6709\u9650\u516C\u53F8{P}\u5206\u516C\u53F8|post
\u7535\u529B\u516C\u53F8,\u7535\u529B\u6709\u9650\u516C\u53F8|\u56FD\u7F51{N}\u7535\u529B\u6709\u9650\u516C\u53F8|electricity
\u4F9B\u7535\u516C\u53F8|\u56FD\u7F51{P}\u4F9B\u7535\u516C\u53F8|electricity
\u7535\u7F51\u516C\u53F8|{P}\u7535\u7F51\u6709\u9650\u8D23\u4EFB\u516C\u53F8|electricity
`;
function build2(table2, kind) {
  const map = /* @__PURE__ */ new Map();
  for (const line2 of table2.trim().split("\n")) {
    const [printed = "", full = "", slugs = ""] = line2.split("|");
    const organ2 = { kind, full, functions: slugs.split(",") };
    for (const name of printed.split(",")) if (!map.has(name)) map.set(name, organ2);
    if (!map.has(full)) map.set(full, organ2);
  }
  return map;
}
var partyOrgans = build2(party, "party");
var ownOrgans = build2(organs, "organ");
var centralBranches = build2(branches, "branch");

// repo/src/lexicon/branch-name.ts
var unplaced = { rank: void 0, place: void 0, central: false };
var bankBranch = /^(?:中国)?人(?:民银)?行(?:(.{2,8}?[省市]?))?((?:中心)?分行|中心支行|中支|支行|营管部|营业管理部)$/;
var powerCompany = /^(?:国网(?=.{4})|(?=冀北|蒙东))(.{2,10}?)(?:省|市|县|区)?(电力|供电)(?:(?:有限)?(?:责任)?公司)?$/;
var gridCompany = /^(.{2,3}?)(?:省)?电网(?:有限)?(?:责任)?公司$/;
var railway = /^(?:中国铁路)?(.{2,4}?)(?:铁路)?局集团(?:有限)?(?:责任)?公司$/;
var oldRailway = /^(.{2,4}?)铁路局$/;
var armedPolice = /^武警(?:部队)?(.{2,8}?|[省市])(?:省|市)?(总队|支队)$|^([省市])武警(总队|支队)$/;
var regions = /^(?:冀北|蒙东|华北|华东|东北|西北|西南|中南|华中|南方|黄埔|拱北|江门|湛江|汕头)$/;
var ownCustoms = /^(黄埔|拱北)海关$/;
var policeBranch = /^(.{2,5}?)(?:区|县|市)?公安分局$/;
var customs = /^(.{2,5})海关$/;
function readBranch(name) {
  const bank2 = bankBranch.exec(name);
  if (bank2 !== null) {
    const office = (bank2[2] ?? "").replace("\u4E2D\u652F", "\u4E2D\u5FC3\u652F\u884C").replace("\u8425\u7BA1\u90E8", "\u8425\u4E1A\u7BA1\u7406\u90E8");
    const long = /[省市]$/.test(bank2[1] ?? "") || placeAt(bank2[1] ?? "", 0)?.places[0]?.level === "province";
    return branch(name, `\u4E2D\u56FD\u4EBA\u6C11\u94F6\u884C{${long && office === "\u5206\u884C" ? "N" : "P"}}${office}`, bank2[1], "central-bank");
  }
  const power = powerCompany.exec(name);
  if (power !== null) return powerOf(name, power[1] ?? "", power[2] ?? "");
  const grid = gridCompany.exec(name);
  if (grid !== null) return branch(name, "{P}\u7535\u7F51\u6709\u9650\u8D23\u4EFB\u516C\u53F8", grid[1], "electricity");
  const rail = railway.exec(name);
  if (rail !== null) return branch(name, "\u4E2D\u56FD\u94C1\u8DEF{P}\u5C40\u96C6\u56E2\u6709\u9650\u516C\u53F8", rail[1], "railway-aviation");
  const old = oldRailway.exec(name);
  if (old !== null) return branch(name, "{P}\u94C1\u8DEF\u5C40", old[1], "railway-aviation");
  const police = armedPolice.exec(name);
  if (police !== null) return branch(name, `\u6B66\u8B66{N}${police[2] ?? police[4]}`, police[1] ?? police[3], "public-security");
  if (ownCustoms.test(name)) return { ...unplaced, kind: "branch", base: name, words: name, functions: ["customs"], known: true };
  const border = customs.exec(name);
  if (border !== null) {
    const read5 = branch(name, "{P}\u6D77\u5173", border[1], "customs");
    return read5.known ? read5 : void 0;
  }
  return readPoliceBranch(name) ?? readLed(name);
}
function readPoliceBranch(name) {
  const where = policeBranch.exec(name)?.[1];
  const district = where === void 0 ? void 0 : shortCounty(where);
  if (district === void 0) return void 0;
  const place = isMunicipality(district.code) ? provinceOf(district.code) : placeOf3(`${district.code.slice(0, 4)}00`);
  if (place === void 0) return void 0;
  const base = `\u516C\u5B89\u5C40${district.shortName}\u5206\u5C40`;
  return { ...unplaced, kind: "department", base, words: name, place, functions: ["public-security"], known: true };
}
function branch(words2, base, where, slug) {
  const made = { ...unplaced, kind: "branch", base, words: words2, functions: [slug] };
  if (where === void 0 || /^[省市]$/.test(where)) return { ...made, rank: where, known: true };
  const hit = placeAt(where, 0);
  const place = hit !== void 0 && hit.length >= where.length - 1 ? hit.places[0] : shortCounty(where);
  if (place !== void 0) return { ...made, place, known: true };
  return { ...made, base: base.replace(/\{[PN]\}/, where), known: regions.test(where) };
}
function shortCounty(where) {
  for (const kind of ["\u5E02", "\u53BF", "\u533A", "\u65D7"]) {
    const place = placesNamed(where + kind)[0];
    if (place !== void 0) return place;
  }
  return void 0;
}
function powerOf(name, where, kind) {
  const at = placeAt(where, 0)?.places[0] ?? shortCounty(where);
  if (at === void 0 || at.level === "province" || kind === "\u7535\u529B") return branch(name, "\u56FD\u7F51{N}\u7535\u529B\u6709\u9650\u516C\u53F8", where, "electricity");
  return { ...branch(name, "\u56FD\u7F51{P}\u4F9B\u7535\u516C\u53F8", where, "electricity"), place: at, known: true };
}
var lead = /^(?:国家税务总局|国家统计局|国家能源局|国家金融监督管理总局|国家矿山安全监察局|国家外汇管理局|中华人民共和国|中国证监会|中国银保监会|中国保监会|中国银监会|中国海关|财政部|民航|外汇局)(?=.{3})/;
function readLed(name) {
  const regulator = /^(中国(?:银行保险|银行业|证券|保险)监督管理委员会)(.{2,4}?)(监管分?局)$/.exec(name);
  if (regulator !== null) return branch(name, `${regulator[1]}{P}${regulator[3]}`, regulator[2], "financial-regulation");
  const head = lead.exec(name)?.[0];
  if (head === void 0) return void 0;
  const rest = name.slice(head.length);
  const hit = placeAt(rest, 0);
  const place = hit?.places[0];
  if (place === void 0 || hit === void 0) return void 0;
  const tail2 = rest.slice(hit.length).replace(/^[省市](?=[监分])/, "");
  const key = head === "\u56FD\u5BB6\u91D1\u878D\u76D1\u7763\u7BA1\u7406\u603B\u5C40" && tail2 === "\u76D1\u7BA1\u5C40" ? "\u56FD\u5BB6\u91D1\u878D\u76D1\u7763\u7BA1\u7406\u603B\u5C40{P}\u76D1\u7BA1\u5C40" : (centralBranches.get(`${head}${tail2}`) ?? centralBranches.get(tail2))?.full;
  if (key === void 0) return void 0;
  const functions2 = (centralBranches.get(`${head}${tail2}`) ?? centralBranches.get(tail2))?.functions ?? ["financial-regulation"];
  return { ...unplaced, kind: "branch", base: key, words: name, place, functions: functions2, known: true };
}
var carrier = /^(?:中国)?(电信|移动|联通|铁塔)(?:股份有限公司|公司)?(.{2,8}?)(?:省|市)?(?:有限)?(?:分)?公司$/;
var shortCarrier = /^([省市州县]|.{2,8}?)(电信|移动|联通|铁塔)(?:公司|分公司)?$/;
var bank = /^(国家开发银行|国开行|中国农业发展银行|农业发展银行|农发行|中国工商银行|工商银行|工行|中国农业银行|农业银行|农行|中国银行|中行|中国建设银行|建设银行|建行|交通银行|交行|中国邮政储蓄银行|邮政储蓄银行|邮储银行|中国进出口银行|进出口银行)(?:股份有限公司)?(.{2,8}?)(分行|支行)$/;
var banks = {
  \u56FD\u5F00\u884C: "\u56FD\u5BB6\u5F00\u53D1\u94F6\u884C",
  \u519C\u53D1\u884C: "\u4E2D\u56FD\u519C\u4E1A\u53D1\u5C55\u94F6\u884C",
  \u519C\u4E1A\u53D1\u5C55\u94F6\u884C: "\u4E2D\u56FD\u519C\u4E1A\u53D1\u5C55\u94F6\u884C",
  \u5DE5\u5546\u94F6\u884C: "\u4E2D\u56FD\u5DE5\u5546\u94F6\u884C",
  \u5DE5\u884C: "\u4E2D\u56FD\u5DE5\u5546\u94F6\u884C",
  \u519C\u4E1A\u94F6\u884C: "\u4E2D\u56FD\u519C\u4E1A\u94F6\u884C",
  \u519C\u884C: "\u4E2D\u56FD\u519C\u4E1A\u94F6\u884C",
  \u4E2D\u884C: "\u4E2D\u56FD\u94F6\u884C",
  \u5EFA\u8BBE\u94F6\u884C: "\u4E2D\u56FD\u5EFA\u8BBE\u94F6\u884C",
  \u5EFA\u884C: "\u4E2D\u56FD\u5EFA\u8BBE\u94F6\u884C",
  \u4EA4\u884C: "\u4EA4\u901A\u94F6\u884C",
  \u90AE\u653F\u50A8\u84C4\u94F6\u884C: "\u4E2D\u56FD\u90AE\u653F\u50A8\u84C4\u94F6\u884C",
  \u90AE\u50A8\u94F6\u884C: "\u4E2D\u56FD\u90AE\u653F\u50A8\u84C4\u94F6\u884C",
  \u8FDB\u51FA\u53E3\u94F6\u884C: "\u4E2D\u56FD\u8FDB\u51FA\u53E3\u94F6\u884C"
};
function readCompany(name) {
  const firm = bank.exec(name);
  if (firm !== null) return placedCompany(name, `${banks[firm[1] ?? ""] ?? firm[1]}{N}${firm[3]}`, firm[2] ?? "");
  const long = carrier.exec(name);
  if (long !== null) return placedCompany(name, `\u4E2D\u56FD${long[1]}{P}\u5206\u516C\u53F8`, long[2] ?? "");
  const short = shortCarrier.exec(name);
  return short === null ? void 0 : placedCompany(name, `\u4E2D\u56FD${short[2]}{P}\u5206\u516C\u53F8`, short[1] ?? "");
}
function placedCompany(name, base, where) {
  const made = { ...unplaced, kind: "branch", base, words: name, functions: ["public-company"], known: true };
  if (/^[省市州县]$/.test(where)) return { ...made, rank: where };
  const hit = placeAt(where, 0);
  const place = hit?.places[0];
  if (place === void 0 || hit === void 0 || where.length - hit.length > 1) return void 0;
  return { ...made, place };
}

// repo/src/lexicon/central-bodies.ts
var table = `
\u56FD\u52A1\u9662||local-government
\u56FD\u52A1\u9662\u529E\u516C\u5385|\u56FD\u529E|general-administration
\u56FD\u52A1\u9662\u7814\u7A76\u5BA4||policy-research
\u5916\u4EA4\u90E8||foreign-affairs
\u56FD\u9632\u90E8||civil-defence
\u56FD\u5BB6\u53D1\u5C55\u548C\u6539\u9769\u59D4\u5458\u4F1A|\u56FD\u5BB6\u53D1\u6539\u59D4,\u56FD\u5BB6\u53D1\u5C55\u6539\u9769\u59D4,\u53D1\u5C55\u6539\u9769\u59D4\uFF08\u56FD\u5BB6\uFF09|development-reform
\u6559\u80B2\u90E8||education
\u79D1\u5B66\u6280\u672F\u90E8|\u79D1\u6280\u90E8|science-technology
\u5DE5\u4E1A\u548C\u4FE1\u606F\u5316\u90E8|\u5DE5\u4FE1\u90E8|industry-information
\u56FD\u5BB6\u6C11\u65CF\u4E8B\u52A1\u59D4\u5458\u4F1A|\u56FD\u5BB6\u6C11\u59D4;\u6C11\u59D4|ethnic-religious-affairs
\u516C\u5B89\u90E8||public-security
\u56FD\u5BB6\u5B89\u5168\u90E8|\u5B89\u5168\u90E8|public-security
\u6C11\u653F\u90E8||civil-affairs
\u53F8\u6CD5\u90E8||justice
\u8D22\u653F\u90E8||finance
\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C\u90E8|\u4EBA\u793E\u90E8,\u4EBA\u529B\u8D44\u6E90\u793E\u4F1A\u4FDD\u969C\u90E8|human-resources
\u81EA\u7136\u8D44\u6E90\u90E8||natural-resources
\u751F\u6001\u73AF\u5883\u90E8||ecology-environment
\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u90E8|\u4F4F\u5EFA\u90E8,\u4F4F\u623F\u57CE\u4E61\u5EFA\u8BBE\u90E8|housing-construction
\u4EA4\u901A\u8FD0\u8F93\u90E8||transport
\u6C34\u5229\u90E8||water
\u519C\u4E1A\u519C\u6751\u90E8||agriculture
\u5546\u52A1\u90E8||commerce
\u6587\u5316\u548C\u65C5\u6E38\u90E8|\u6587\u65C5\u90E8|culture-tourism
\u56FD\u5BB6\u536B\u751F\u5065\u5EB7\u59D4\u5458\u4F1A|\u56FD\u5BB6\u536B\u5065\u59D4,\u56FD\u5BB6\u536B\u751F\u5065\u5EB7\u59D4|health
\u9000\u5F79\u519B\u4EBA\u4E8B\u52A1\u90E8|\u9000\u5F79\u519B\u4EBA\u90E8|veterans-affairs
\u5E94\u6025\u7BA1\u7406\u90E8|\u5E94\u6025\u90E8|emergency-management
\u4E2D\u56FD\u4EBA\u6C11\u94F6\u884C|\u4EBA\u6C11\u94F6\u884C,\u4EBA\u884C,\u592E\u884C|central-bank
\u5BA1\u8BA1\u7F72|\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u5BA1\u8BA1\u7F72|audit
\u56FD\u52A1\u9662\u56FD\u6709\u8D44\u4EA7\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A|\u56FD\u52A1\u9662\u56FD\u8D44\u59D4;\u56FD\u8D44\u59D4|state-assets
\u6D77\u5173\u603B\u7F72|\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u6D77\u5173\u603B\u7F72|customs
\u56FD\u5BB6\u7A0E\u52A1\u603B\u5C40|\u7A0E\u52A1\u603B\u5C40|taxation
\u56FD\u5BB6\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u603B\u5C40|\u5E02\u573A\u76D1\u7BA1\u603B\u5C40,\u56FD\u5BB6\u5E02\u573A\u76D1\u7BA1\u603B\u5C40,\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u603B\u5C40|market-regulation
\u56FD\u5BB6\u91D1\u878D\u76D1\u7763\u7BA1\u7406\u603B\u5C40|\u91D1\u878D\u76D1\u7BA1\u603B\u5C40,\u56FD\u5BB6\u91D1\u878D\u76D1\u7BA1\u603B\u5C40|financial-regulation
\u4E2D\u56FD\u8BC1\u5238\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A|\u8BC1\u76D1\u4F1A,\u4E2D\u56FD\u8BC1\u76D1\u4F1A|financial-regulation
\u56FD\u5BB6\u5E7F\u64AD\u7535\u89C6\u603B\u5C40|\u5E7F\u7535\u603B\u5C40,\u56FD\u5BB6\u5E7F\u7535\u603B\u5C40,\u5E7F\u64AD\u7535\u89C6\u603B\u5C40|radio-television
\u56FD\u5BB6\u4F53\u80B2\u603B\u5C40|\u4F53\u80B2\u603B\u5C40|sport
\u56FD\u5BB6\u7EDF\u8BA1\u5C40||statistics
\u56FD\u5BB6\u77E5\u8BC6\u4EA7\u6743\u5C40||intellectual-property
\u56FD\u5BB6\u56FD\u9645\u53D1\u5C55\u5408\u4F5C\u7F72|\u56FD\u9645\u53D1\u5C55\u5408\u4F5C\u7F72|commerce
\u56FD\u5BB6\u533B\u7597\u4FDD\u969C\u5C40|\u56FD\u5BB6\u533B\u4FDD\u5C40|medical-security
\u56FD\u52A1\u9662\u53C2\u4E8B\u5BA4||policy-research
\u56FD\u5BB6\u673A\u5173\u4E8B\u52A1\u7BA1\u7406\u5C40|\u56FD\u7BA1\u5C40,\u56FD\u5BB6\u673A\u5173\u4E8B\u52A1\u5C40|government-offices-administration
\u56FD\u5BB6\u4FE1\u8BBF\u5C40||letters-visits
\u56FD\u5BB6\u7CAE\u98DF\u548C\u7269\u8D44\u50A8\u5907\u5C40|\u56FD\u5BB6\u7CAE\u50A8\u5C40,\u56FD\u5BB6\u7CAE\u98DF\u548C\u50A8\u5907\u5C40|grain-reserves
\u56FD\u5BB6\u80FD\u6E90\u5C40||energy
\u56FD\u5BB6\u6570\u636E\u5C40||big-data
\u56FD\u5BB6\u56FD\u9632\u79D1\u6280\u5DE5\u4E1A\u5C40|\u56FD\u5BB6\u56FD\u9632\u79D1\u5DE5\u5C40|defence-industry
\u56FD\u5BB6\u70DF\u8349\u4E13\u5356\u5C40|\u56FD\u5BB6\u70DF\u8349\u5C40|tobacco
\u56FD\u5BB6\u79FB\u6C11\u7BA1\u7406\u5C40|\u56FD\u5BB6\u79FB\u6C11\u5C40|public-security
\u56FD\u5BB6\u6797\u4E1A\u548C\u8349\u539F\u5C40|\u56FD\u5BB6\u6797\u8349\u5C40|forestry
\u56FD\u5BB6\u94C1\u8DEF\u5C40||railway-aviation
\u4E2D\u56FD\u6C11\u7528\u822A\u7A7A\u5C40|\u6C11\u822A\u5C40,\u4E2D\u56FD\u6C11\u822A\u5C40|railway-aviation
\u56FD\u5BB6\u90AE\u653F\u5C40|;\u90AE\u653F\u5C40|post
\u56FD\u5BB6\u6587\u7269\u5C40||cultural-heritage
\u56FD\u5BB6\u4E2D\u533B\u836F\u7BA1\u7406\u5C40|\u56FD\u5BB6\u4E2D\u533B\u836F\u5C40|health
\u56FD\u5BB6\u75BE\u75C5\u9884\u9632\u63A7\u5236\u5C40|\u56FD\u5BB6\u75BE\u63A7\u5C40|health
\u56FD\u5BB6\u77FF\u5C71\u5B89\u5168\u76D1\u5BDF\u5C40|\u56FD\u5BB6\u77FF\u5C71\u5B89\u76D1\u5C40|mine-safety
\u56FD\u5BB6\u6D88\u9632\u6551\u63F4\u5C40||emergency-management
\u56FD\u5BB6\u5916\u6C47\u7BA1\u7406\u5C40|\u56FD\u5BB6\u5916\u6C47\u5C40;\u5916\u6C47\u5C40,\u5916\u6C47\u7BA1\u7406\u5C40|central-bank
\u56FD\u5BB6\u836F\u54C1\u76D1\u7763\u7BA1\u7406\u5C40|\u56FD\u5BB6\u836F\u76D1\u5C40|drug-supervision
\u56FD\u5BB6\u4E61\u6751\u632F\u5174\u5C40||poverty-relief
\u56FD\u5BB6\u516C\u52A1\u5458\u5C40||human-resources
\u56FD\u5BB6\u6863\u6848\u5C40||archives
\u56FD\u5BB6\u4FDD\u5BC6\u5C40||general-administration
\u56FD\u5BB6\u5BC6\u7801\u7BA1\u7406\u5C40||general-administration
\u56FD\u5BB6\u4E92\u8054\u7F51\u4FE1\u606F\u529E\u516C\u5BA4|\u56FD\u5BB6\u7F51\u4FE1\u529E;\u7F51\u4FE1\u529E,\u4E92\u8054\u7F51\u4FE1\u606F\u529E\u516C\u5BA4|cyberspace-affairs
\u56FD\u5BB6\u822A\u5929\u5C40||defence-industry
\u56FD\u5BB6\u539F\u5B50\u80FD\u673A\u6784||defence-industry
\u56FD\u5BB6\u6807\u51C6\u5316\u7BA1\u7406\u59D4\u5458\u4F1A|\u56FD\u5BB6\u6807\u51C6\u59D4;\u6807\u51C6\u59D4,\u6807\u51C6\u5316\u7BA1\u7406\u59D4\u5458\u4F1A|quality-supervision
\u56FD\u5BB6\u8BA4\u8BC1\u8BA4\u53EF\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A|\u56FD\u5BB6\u8BA4\u76D1\u59D4;\u8BA4\u76D1\u59D4,\u8BA4\u8BC1\u8BA4\u53EF\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A|quality-supervision
\u56FD\u5BB6\u81EA\u7136\u79D1\u5B66\u57FA\u91D1\u59D4\u5458\u4F1A|\u81EA\u7136\u79D1\u5B66\u57FA\u91D1\u59D4,\u56FD\u5BB6\u81EA\u7136\u79D1\u5B66\u57FA\u91D1\u59D4;\u81EA\u7136\u79D1\u5B66\u57FA\u91D1\u4F1A,\u81EA\u7136\u79D1\u5B66\u57FA\u91D1\u59D4\u5458\u4F1A|science-technology
\u56FD\u5BB6\u5B97\u6559\u4E8B\u52A1\u5C40|\u56FD\u5BB6\u5B97\u6559\u5C40|ethnic-religious-affairs
\u56FD\u5BB6\u7248\u6743\u5C40||press
\u56FD\u5BB6\u65B0\u95FB\u51FA\u7248\u7F72|\u65B0\u95FB\u51FA\u7248\u7F72|press
\u56FD\u5BB6\u7535\u5F71\u5C40||culture-tourism
\u56FD\u5BB6\u8BED\u8A00\u6587\u5B57\u5DE5\u4F5C\u59D4\u5458\u4F1A|\u56FD\u5BB6\u8BED\u59D4|education
\u4E2D\u56FD\u6C14\u8C61\u5C40|;\u6C14\u8C61\u5C40|meteorology
\u4E2D\u56FD\u5730\u9707\u5C40|;\u5730\u9707\u5C40|seismology
\u4E2D\u56FD\u79D1\u5B66\u9662|\u4E2D\u79D1\u9662|research
\u4E2D\u56FD\u793E\u4F1A\u79D1\u5B66\u9662|\u4E2D\u56FD\u793E\u79D1\u9662;\u793E\u79D1\u9662|research
\u4E2D\u56FD\u5DE5\u7A0B\u9662|\u5DE5\u7A0B\u9662|research
\u65B0\u534E\u901A\u8BAF\u793E|\u65B0\u534E\u793E|publicity
\u4E2D\u592E\u5E7F\u64AD\u7535\u89C6\u603B\u53F0|\u592E\u89C6|radio-television
\u56FD\u52A1\u9662\u53D1\u5C55\u7814\u7A76\u4E2D\u5FC3||policy-research
\u5168\u56FD\u793E\u4F1A\u4FDD\u969C\u57FA\u91D1\u7406\u4E8B\u4F1A|\u5168\u56FD\u793E\u4FDD\u57FA\u91D1\u4F1A|finance
\u56FD\u52A1\u9662\u65B0\u95FB\u529E\u516C\u5BA4|\u56FD\u52A1\u9662\u65B0\u95FB\u529E;\u65B0\u95FB\u529E|publicity
\u56FD\u52A1\u9662\u53F0\u6E7E\u4E8B\u52A1\u529E\u516C\u5BA4|\u56FD\u52A1\u9662\u53F0\u529E,\u56FD\u53F0\u529E;\u53F0\u529E|foreign-affairs
\u56FD\u52A1\u9662\u6E2F\u6FB3\u4E8B\u52A1\u529E\u516C\u5BA4|\u56FD\u52A1\u9662\u6E2F\u6FB3\u529E;\u6E2F\u6FB3\u529E|foreign-affairs
\u56FD\u52A1\u9662\u4FA8\u52A1\u529E\u516C\u5BA4|\u56FD\u52A1\u9662\u4FA8\u529E;\u4FA8\u529E|foreign-affairs
\u56FD\u52A1\u9662\u6CD5\u5236\u529E\u516C\u5BA4|\u56FD\u52A1\u9662\u6CD5\u5236\u529E;\u6CD5\u5236\u529E|legislative-affairs
\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|\u56FD\u52A1\u9662\u6276\u8D2B\u529E;\u6276\u8D2B\u529E|poverty-relief
\u56FD\u52A1\u9662\u98DF\u54C1\u5B89\u5168\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u56FD\u52A1\u9662\u98DF\u54C1\u5B89\u5168\u529E,\u56FD\u52A1\u9662\u98DF\u5B89\u529E;\u98DF\u54C1\u5B89\u5168\u529E,\u98DF\u5B89\u529E|food-safety
\u56FD\u52A1\u9662\u5B89\u5168\u751F\u4EA7\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u56FD\u52A1\u9662\u5B89\u59D4\u4F1A\u529E\u516C\u5BA4,\u56FD\u52A1\u9662\u5B89\u59D4\u529E;\u5B89\u59D4\u529E|emergency-management
\u56FD\u52A1\u9662\u5987\u5973\u513F\u7AE5\u5DE5\u4F5C\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u56FD\u52A1\u9662\u5987\u513F\u5DE5\u59D4\u529E\u516C\u5BA4,\u56FD\u52A1\u9662\u5987\u513F\u5DE5\u59D4\u529E|women
\u56FD\u52A1\u9662\u5B89\u5168\u751F\u4EA7\u59D4\u5458\u4F1A|\u56FD\u52A1\u9662\u5B89\u59D4\u4F1A|emergency-management
\u56FD\u52A1\u9662\u98DF\u54C1\u5B89\u5168\u59D4\u5458\u4F1A||food-safety
\u4E2D\u56FD\u94F6\u884C\u4FDD\u9669\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A|\u94F6\u4FDD\u76D1\u4F1A,\u4E2D\u56FD\u94F6\u4FDD\u76D1\u4F1A|financial-regulation
\u4E2D\u56FD\u94F6\u884C\u4E1A\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A|\u94F6\u76D1\u4F1A,\u4E2D\u56FD\u94F6\u76D1\u4F1A|financial-regulation
\u4E2D\u56FD\u4FDD\u9669\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A|\u4FDD\u76D1\u4F1A,\u4E2D\u56FD\u4FDD\u76D1\u4F1A|financial-regulation
\u56FD\u5BB6\u8D28\u91CF\u76D1\u7763\u68C0\u9A8C\u68C0\u75AB\u603B\u5C40|\u8D28\u68C0\u603B\u5C40,\u56FD\u5BB6\u8D28\u68C0\u603B\u5C40|quality-supervision
\u56FD\u5BB6\u5DE5\u5546\u884C\u653F\u7BA1\u7406\u603B\u5C40|\u5DE5\u5546\u603B\u5C40,\u56FD\u5BB6\u5DE5\u5546\u603B\u5C40|industry-commerce-administration
\u56FD\u5BB6\u98DF\u54C1\u836F\u54C1\u76D1\u7763\u7BA1\u7406\u603B\u5C40|\u98DF\u54C1\u836F\u54C1\u76D1\u7BA1\u603B\u5C40,\u98DF\u836F\u76D1\u603B\u5C40,\u56FD\u5BB6\u98DF\u54C1\u836F\u54C1\u76D1\u7BA1\u603B\u5C40|drug-supervision
\u56FD\u5BB6\u98DF\u54C1\u836F\u54C1\u76D1\u7763\u7BA1\u7406\u5C40|\u56FD\u5BB6\u98DF\u54C1\u836F\u54C1\u76D1\u7BA1\u5C40,\u56FD\u5BB6\u98DF\u836F\u76D1\u5C40|drug-supervision
\u56FD\u5BB6\u65B0\u95FB\u51FA\u7248\u5E7F\u7535\u603B\u5C40|\u65B0\u95FB\u51FA\u7248\u5E7F\u7535\u603B\u5C40|press,radio-television
\u65B0\u95FB\u51FA\u7248\u603B\u7F72||press
\u56FD\u5BB6\u5E7F\u64AD\u7535\u5F71\u7535\u89C6\u603B\u5C40|\u56FD\u5BB6\u5E7F\u7535\u603B\u5C40\uFF08\u539F\uFF09|radio-television
\u56FD\u5BB6\u5B89\u5168\u751F\u4EA7\u76D1\u7763\u7BA1\u7406\u603B\u5C40|\u5B89\u5168\u76D1\u7BA1\u603B\u5C40,\u56FD\u5BB6\u5B89\u5168\u76D1\u7BA1\u603B\u5C40,\u5B89\u76D1\u603B\u5C40,\u56FD\u5BB6\u5B89\u76D1\u603B\u5C40|emergency-management
\u56FD\u5BB6\u536B\u751F\u548C\u8BA1\u5212\u751F\u80B2\u59D4\u5458\u4F1A|\u56FD\u5BB6\u536B\u751F\u8BA1\u751F\u59D4,\u56FD\u5BB6\u536B\u8BA1\u59D4|health,family-planning
\u56FD\u5BB6\u4EBA\u53E3\u548C\u8BA1\u5212\u751F\u80B2\u59D4\u5458\u4F1A|\u56FD\u5BB6\u4EBA\u53E3\u8BA1\u751F\u59D4;\u4EBA\u53E3\u8BA1\u751F\u59D4|family-planning
\u56FD\u5BB6\u6797\u4E1A\u5C40||forestry
\u56FD\u5BB6\u7CAE\u98DF\u5C40||grain-reserves
\u56FD\u5BB6\u65C5\u6E38\u5C40||tourism
\u56FD\u5BB6\u6D77\u6D0B\u5C40||marine-fisheries
\u56FD\u5BB6\u6D4B\u7ED8\u5730\u7406\u4FE1\u606F\u5C40|\u56FD\u5BB6\u6D4B\u7ED8\u5730\u4FE1\u5C40|natural-resources
\u56FD\u5BB6\u6D4B\u7ED8\u5C40||natural-resources
\u56FD\u5BB6\u7164\u77FF\u5B89\u5168\u76D1\u5BDF\u5C40|\u56FD\u5BB6\u7164\u77FF\u5B89\u76D1\u5C40|mine-safety
\u56FD\u5BB6\u5916\u56FD\u4E13\u5BB6\u5C40|\u56FD\u5BB6\u5916\u4E13\u5C40|science-technology
\u56FD\u5BB6\u5DE5\u5546\u884C\u653F\u7BA1\u7406\u5C40||industry-commerce-administration
\u56FD\u5BB6\u8D28\u91CF\u6280\u672F\u76D1\u7763\u5C40||quality-supervision
\u56FD\u571F\u8D44\u6E90\u90E8||natural-resources
\u73AF\u5883\u4FDD\u62A4\u90E8|\u73AF\u4FDD\u90E8|ecology-environment
\u56FD\u5BB6\u73AF\u5883\u4FDD\u62A4\u603B\u5C40|\u73AF\u4FDD\u603B\u5C40,\u56FD\u5BB6\u73AF\u4FDD\u603B\u5C40|ecology-environment
\u519C\u4E1A\u90E8||agriculture
\u6587\u5316\u90E8||culture-tourism
\u536B\u751F\u90E8||health
\u94C1\u9053\u90E8||railway-aviation
\u76D1\u5BDF\u90E8||party-discipline
\u5EFA\u8BBE\u90E8||housing-construction
\u4EA4\u901A\u90E8||transport
\u4FE1\u606F\u4EA7\u4E1A\u90E8||industry-information
\u4EBA\u4E8B\u90E8||human-resources
\u52B3\u52A8\u548C\u793E\u4F1A\u4FDD\u969C\u90E8|\u52B3\u52A8\u4FDD\u969C\u90E8|human-resources
\u52B3\u52A8\u90E8||human-resources
\u51B6\u91D1\u5DE5\u4E1A\u90E8|\u51B6\u91D1\u90E8|industry-information
\u56FD\u5BB6\u8BA1\u5212\u59D4\u5458\u4F1A|\u56FD\u5BB6\u8BA1\u59D4|development-reform
\u56FD\u5BB6\u79D1\u5B66\u6280\u672F\u59D4\u5458\u4F1A|\u56FD\u5BB6\u79D1\u59D4|science-technology
\u56FD\u5BB6\u7ECF\u6D4E\u4F53\u5236\u6539\u9769\u59D4\u5458\u4F1A|\u56FD\u5BB6\u4F53\u6539\u59D4|development-reform
\u56FD\u5BB6\u6559\u80B2\u59D4\u5458\u4F1A|\u56FD\u5BB6\u6559\u59D4|education
\u56FD\u5BB6\u4F53\u80B2\u8FD0\u52A8\u59D4\u5458\u4F1A|\u56FD\u5BB6\u4F53\u59D4|sport
\u56FD\u5BB6\u56FD\u6709\u8D44\u4EA7\u7BA1\u7406\u5C40||state-assets
\u56FD\u5BB6\u53D1\u5C55\u8BA1\u5212\u59D4\u5458\u4F1A||development-reform
\u56FD\u5BB6\u7ECF\u6D4E\u8D38\u6613\u59D4\u5458\u4F1A|\u56FD\u5BB6\u7ECF\u8D38\u59D4|economy-trade
\u5BF9\u5916\u8D38\u6613\u7ECF\u6D4E\u5408\u4F5C\u90E8|\u5916\u7ECF\u8D38\u90E8|commerce
\u56FD\u9632\u79D1\u5B66\u6280\u672F\u5DE5\u4E1A\u59D4\u5458\u4F1A|\u56FD\u9632\u79D1\u5DE5\u59D4|defence-industry
\u4E2D\u56FD\u56FD\u5BB6\u94C1\u8DEF\u96C6\u56E2\u6709\u9650\u516C\u53F8|\u56FD\u94C1\u96C6\u56E2,\u4E2D\u56FD\u56FD\u5BB6\u94C1\u8DEF\u96C6\u56E2|railway-aviation
\u4E2D\u56FD\u94C1\u8DEF\u603B\u516C\u53F8|\u94C1\u8DEF\u603B\u516C\u53F8|railway-aviation
\u56FD\u5BB6\u7535\u7F51\u6709\u9650\u516C\u53F8|\u56FD\u5BB6\u7535\u7F51\u516C\u53F8,\u56FD\u5BB6\u7535\u7F51|electricity
\u4E2D\u56FD\u5357\u65B9\u7535\u7F51\u6709\u9650\u8D23\u4EFB\u516C\u53F8|\u5357\u65B9\u7535\u7F51\u516C\u53F8,\u4E2D\u56FD\u5357\u65B9\u7535\u7F51\u516C\u53F8,\u5357\u65B9\u7535\u7F51|electricity
\u4E2D\u56FD\u90AE\u653F\u96C6\u56E2\u6709\u9650\u516C\u53F8|\u4E2D\u56FD\u90AE\u653F\u96C6\u56E2,\u4E2D\u56FD\u90AE\u653F\u96C6\u56E2\u516C\u53F8|post
\u4E2D\u56FD\u70DF\u8349\u603B\u516C\u53F8||tobacco
\u4E2D\u534E\u5168\u56FD\u4F9B\u9500\u5408\u4F5C\u603B\u793E|\u4F9B\u9500\u603B\u793E,\u5168\u56FD\u4F9B\u9500\u603B\u793E,\u4F9B\u9500\u5408\u4F5C\u603B\u793E|supply-marketing
\u4E2D\u5171\u4E2D\u592E||general-administration
\u4E2D\u5171\u4E2D\u592E\u529E\u516C\u5385|\u4E2D\u592E\u529E\u516C\u5385,\u4E2D\u529E|general-administration
\u4E2D\u5171\u4E2D\u592E\u7EC4\u7EC7\u90E8|\u4E2D\u592E\u7EC4\u7EC7\u90E8,\u4E2D\u7EC4\u90E8|party-organisation
\u4E2D\u5171\u4E2D\u592E\u5BA3\u4F20\u90E8|\u4E2D\u592E\u5BA3\u4F20\u90E8,\u4E2D\u5BA3\u90E8|publicity
\u4E2D\u5171\u4E2D\u592E\u7EDF\u4E00\u6218\u7EBF\u5DE5\u4F5C\u90E8|\u4E2D\u592E\u7EDF\u6218\u90E8,\u4E2D\u5171\u4E2D\u592E\u7EDF\u6218\u90E8,\u4E2D\u592E\u7EDF\u4E00\u6218\u7EBF\u5DE5\u4F5C\u90E8|united-front
\u4E2D\u5171\u4E2D\u592E\u5BF9\u5916\u8054\u7EDC\u90E8|\u4E2D\u592E\u5BF9\u5916\u8054\u7EDC\u90E8,\u4E2D\u8054\u90E8|foreign-affairs
\u4E2D\u5171\u4E2D\u592E\u653F\u6CD5\u59D4\u5458\u4F1A|\u4E2D\u592E\u653F\u6CD5\u59D4,\u4E2D\u592E\u653F\u6CD5\u59D4\u5458\u4F1A|political-legal
\u4E2D\u592E\u7EAA\u5F8B\u68C0\u67E5\u59D4\u5458\u4F1A|\u4E2D\u592E\u7EAA\u59D4,\u4E2D\u5171\u4E2D\u592E\u7EAA\u5F8B\u68C0\u67E5\u59D4\u5458\u4F1A|party-discipline
\u56FD\u5BB6\u76D1\u5BDF\u59D4\u5458\u4F1A|\u56FD\u5BB6\u76D1\u59D4|party-discipline
\u4E2D\u592E\u7F51\u7EDC\u5B89\u5168\u548C\u4FE1\u606F\u5316\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u4E2D\u592E\u7F51\u4FE1\u529E|cyberspace-affairs
\u4E2D\u592E\u673A\u6784\u7F16\u5236\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u4E2D\u592E\u7F16\u529E,\u4E2D\u592E\u7F16\u59D4\u529E|institutional-establishment
\u4E2D\u592E\u7CBE\u795E\u6587\u660E\u5EFA\u8BBE\u6307\u5BFC\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u4E2D\u592E\u6587\u660E\u529E|publicity
\u4E2D\u592E\u793E\u4F1A\u5DE5\u4F5C\u90E8|\u4E2D\u592E\u793E\u5DE5\u90E8|society-work
\u4E2D\u592E\u519C\u6751\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|\u4E2D\u592E\u519C\u529E|agriculture
\u4E2D\u592E\u8D22\u7ECF\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u4E2D\u592E\u8D22\u529E,\u4E2D\u592E\u8D22\u7ECF\u529E|development-reform
\u4E2D\u592E\u5168\u9762\u6DF1\u5316\u6539\u9769\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u4E2D\u592E\u6539\u9769\u529E|policy-research
\u4E2D\u592E\u5916\u4E8B\u5DE5\u4F5C\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u4E2D\u592E\u5916\u529E|foreign-affairs
\u4E2D\u592E\u91D1\u878D\u59D4\u5458\u4F1A\u529E\u516C\u5BA4|\u4E2D\u592E\u91D1\u878D\u529E|financial-regulation
\u4E2D\u592E\u91D1\u878D\u5DE5\u4F5C\u59D4\u5458\u4F1A|\u4E2D\u592E\u91D1\u878D\u5DE5\u59D4|financial-regulation
\u4E2D\u592E\u548C\u56FD\u5BB6\u673A\u5173\u5DE5\u4F5C\u59D4\u5458\u4F1A|\u4E2D\u592E\u548C\u56FD\u5BB6\u673A\u5173\u5DE5\u59D4|party-organisation
\u4E2D\u592E\u519B\u4E8B\u59D4\u5458\u4F1A|\u4E2D\u592E\u519B\u59D4,\u4E2D\u5171\u4E2D\u592E\u519B\u4E8B\u59D4\u5458\u4F1A|civil-defence
\u4E2D\u592E\u519B\u59D4\u529E\u516C\u5385||civil-defence
\u56FD\u52A1\u9662\u897F\u90E8\u5730\u533A\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4|\u56FD\u52A1\u9662\u897F\u90E8\u5F00\u53D1\u529E;\u897F\u90E8\u5F00\u53D1\u529E|development-reform
\u6700\u9AD8\u4EBA\u6C11\u6CD5\u9662|\u6700\u9AD8\u6CD5\u9662,\u6700\u9AD8\u6CD5|court
\u6700\u9AD8\u4EBA\u6C11\u68C0\u5BDF\u9662|\u6700\u9AD8\u68C0\u5BDF\u9662,\u6700\u9AD8\u68C0|procuratorate
\u5168\u56FD\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u5E38\u52A1\u59D4\u5458\u4F1A|\u5168\u56FD\u4EBA\u5927\u5E38\u59D4\u4F1A|legislature
\u4E2D\u56FD\u4EBA\u6C11\u653F\u6CBB\u534F\u5546\u4F1A\u8BAE\u5168\u56FD\u59D4\u5458\u4F1A|\u5168\u56FD\u653F\u534F|consultative-conference
\u4E2D\u534E\u5168\u56FD\u603B\u5DE5\u4F1A|\u5168\u56FD\u603B\u5DE5\u4F1A|trade-union
\u4E2D\u56FD\u5171\u4EA7\u4E3B\u4E49\u9752\u5E74\u56E2\u4E2D\u592E\u59D4\u5458\u4F1A|\u5171\u9752\u56E2\u4E2D\u592E,\u56E2\u4E2D\u592E|youth
\u4E2D\u534E\u5168\u56FD\u5987\u5973\u8054\u5408\u4F1A|\u5168\u56FD\u5987\u8054|women
\u4E2D\u534E\u5168\u56FD\u5DE5\u5546\u4E1A\u8054\u5408\u4F1A|\u5168\u56FD\u5DE5\u5546\u8054;\u5DE5\u5546\u8054|business-federation
\u4E2D\u56FD\u79D1\u5B66\u6280\u672F\u534F\u4F1A|\u4E2D\u56FD\u79D1\u534F|science-association
\u4E2D\u56FD\u6B8B\u75BE\u4EBA\u8054\u5408\u4F1A|\u4E2D\u56FD\u6B8B\u8054|disabled-persons
\u4E2D\u534E\u5168\u56FD\u5F52\u56FD\u534E\u4FA8\u8054\u5408\u4F1A|\u4E2D\u56FD\u4FA8\u8054|foreign-affairs
\u4E2D\u56FD\u6587\u5B66\u827A\u672F\u754C\u8054\u5408\u4F1A|\u4E2D\u56FD\u6587\u8054|literature-art
\u4E2D\u56FD\u4F5C\u5BB6\u534F\u4F1A|\u4E2D\u56FD\u4F5C\u534F|literature-art
\u4E2D\u56FD\u7EA2\u5341\u5B57\u4F1A\u603B\u4F1A|\u4E2D\u56FD\u7EA2\u5341\u5B57\u4F1A|red-cross
\u4E2D\u56FD\u56FD\u9645\u8D38\u6613\u4FC3\u8FDB\u59D4\u5458\u4F1A|\u4E2D\u56FD\u8D38\u4FC3\u4F1A;\u8D38\u4FC3\u4F1A|trade-promotion
\u4E2D\u56FD\u6D88\u8D39\u8005\u534F\u4F1A|\u4E2D\u6D88\u534F|market-regulation
\u65B0\u7586\u751F\u4EA7\u5EFA\u8BBE\u5175\u56E2|\u65B0\u7586\u5175\u56E2|local-government
\u4E2D\u56FD\u8BA1\u5212\u751F\u80B2\u534F\u4F1A|\u4E2D\u56FD\u8BA1\u751F\u534F|family-planning
\u4E2D\u56FD\u4F01\u4E1A\u8054\u5408\u4F1A|\u4E2D\u56FD\u4F01\u8054|public-company
\u56FD\u5BB6\u5F00\u53D1\u94F6\u884C|\u56FD\u5F00\u884C;\u5F00\u53D1\u94F6\u884C|financial-regulation
\u4E2D\u56FD\u8FDB\u51FA\u53E3\u94F6\u884C|\u8FDB\u51FA\u53E3\u94F6\u884C|financial-regulation
\u4E2D\u56FD\u519C\u4E1A\u53D1\u5C55\u94F6\u884C|\u519C\u4E1A\u53D1\u5C55\u94F6\u884C,\u519C\u53D1\u884C|financial-regulation
\u4E2D\u56FD\u6CD5\u5B66\u4F1A||justice
\u6C34\u5229\u90E8\u9EC4\u6CB3\u6C34\u5229\u59D4\u5458\u4F1A|\u9EC4\u6CB3\u6C34\u5229\u59D4\u5458\u4F1A,\u9EC4\u59D4\u4F1A|water
\u6C34\u5229\u90E8\u957F\u6C5F\u6C34\u5229\u59D4\u5458\u4F1A|\u957F\u6C5F\u6C34\u5229\u59D4\u5458\u4F1A,\u957F\u6C5F\u59D4|water
\u6C34\u5229\u90E8\u6DEE\u6CB3\u6C34\u5229\u59D4\u5458\u4F1A|\u6DEE\u6CB3\u6C34\u5229\u59D4\u5458\u4F1A,\u6DEE\u59D4|water
\u6C34\u5229\u90E8\u6D77\u6CB3\u6C34\u5229\u59D4\u5458\u4F1A|\u6D77\u6CB3\u6C34\u5229\u59D4\u5458\u4F1A,\u6D77\u59D4|water
\u6C34\u5229\u90E8\u73E0\u6C5F\u6C34\u5229\u59D4\u5458\u4F1A|\u73E0\u6C5F\u6C34\u5229\u59D4\u5458\u4F1A,\u73E0\u6C5F\u59D4|water
\u6C34\u5229\u90E8\u677E\u8FBD\u6C34\u5229\u59D4\u5458\u4F1A|\u677E\u8FBD\u6C34\u5229\u59D4\u5458\u4F1A,\u677E\u8FBD\u59D4|water
\u6C34\u5229\u90E8\u592A\u6E56\u6D41\u57DF\u7BA1\u7406\u5C40|\u592A\u6E56\u6D41\u57DF\u7BA1\u7406\u5C40,\u592A\u6E56\u5C40|water
\u4E2D\u534E\u5168\u56FD\u5F8B\u5E08\u534F\u4F1A|\u5168\u56FD\u5F8B\u534F|justice
\u4E2D\u534E\u804C\u4E1A\u6559\u80B2\u793E|\u4E2D\u534E\u804C\u6559\u793E|education
`;
var everywhere = /* @__PURE__ */ new Map();
var inNational = /* @__PURE__ */ new Map();
for (const line2 of table.trim().split("\n")) {
  const [full = "", others = "", slugs = ""] = line2.split("|");
  const body3 = { full, functions: slugs.split(",") };
  const [names2 = "", bare5 = ""] = others.split(";");
  for (const name of [full, ...names2.split(",")]) if (name !== "") everywhere.set(name, body3);
  for (const name of bare5.split(",")) if (name !== "") inNational.set(name, body3);
}
var centralBodies = everywhere;
function nationalBody(printed, base) {
  const listed = inNational.get(printed);
  if (listed !== void 0 || base === void 0) return listed;
  const plain2 = base.replace(/^人民政府/, "");
  for (const lead2 of ["\u56FD\u5BB6", "\u56FD\u52A1\u9662", "\u4E2D\u56FD", "\u4E2D\u534E\u5168\u56FD", ""]) {
    const body3 = everywhere.get(lead2 + plain2);
    if (body3 !== void 0) return body3;
  }
  return void 0;
}

// repo/src/lexicon/stems-economy.ts
var stemsOfEconomy = `
\u53D1\u5C55\u548C\u6539\u9769|\u53D1\u5C55\u6539\u9769,\u53D1\u6539,\u53D1\u5C55\u4E0E\u6539\u9769,\u53D1\u5C55\u6539\u9769\u548C|development-reform
\u53D1\u5C55\u8BA1\u5212|\u8BA1\u5212\u53D1\u5C55,\u8BA1|development-reform
\u7ECF\u6D4E\u4F53\u5236\u6539\u9769|\u4F53\u6539|development-reform
\u53D1\u5C55\u6539\u9769\u548C\u79D1\u6280|\u53D1\u6539\u79D1\u6280|development-reform,science-technology
\u53D1\u5C55\u6539\u9769\u548C\u7ECF\u6D4E\u4FE1\u606F\u5316|\u53D1\u6539\u7ECF\u4FE1,\u53D1\u5C55\u6539\u9769\u548C\u7ECF\u4FE1|development-reform,industry-information
\u53D1\u5C55\u548C\u6539\u9769\u5546\u52A1|\u53D1\u6539\u5546\u52A1|development-reform,commerce
\u7ECF\u6D4E\u53D1\u5C55|\u7ECF\u53D1|development-reform
\u7ECF\u6D4E\u53D1\u5C55\u548C\u79D1\u6280|\u7ECF\u53D1\u79D1\u6280|development-reform,science-technology
\u4EA7\u4E1A\u53D1\u5C55||industry-information
\u7269\u4EF7|\u4EF7\u683C|price-administration
\u4FE1\u606F\u4EA7\u4E1A|\u4FE1\u4EA7|industry-information
\u5DE5\u4E1A\u548C\u4FE1\u606F\u5316|\u5DE5\u4FE1,\u5DE5\u4E1A\u4FE1\u606F\u5316,\u5DE5\u4E1A\u4E0E\u4FE1\u606F\u5316,\u5DE5\u4E1A\u4FE1\u606F|industry-information
\u79D1\u6280\u548C\u5DE5\u4E1A\u4FE1\u606F\u5316|\u79D1\u5DE5\u4FE1,\u79D1\u6280\u5DE5\u4FE1,\u79D1\u5DE5,\u79D1\u6280\u5DE5\u4E1A\u4FE1\u606F\u5316,\u79D1\u6280\u548C\u5DE5\u4FE1|science-technology,industry-information
\u5DE5\u4E1A\u548C\u79D1\u6280\u4FE1\u606F\u5316|\u5DE5\u4E1A\u79D1\u6280\u4FE1\u606F\u5316|science-technology,industry-information
\u5DE5\u4E1A\u5546\u52A1\u548C\u4FE1\u606F\u5316|\u5DE5\u5546\u4FE1|industry-information,commerce
\u5DE5\u4E1A\u548C\u5546\u52A1|\u5DE5\u5546\u52A1|industry-information,commerce
\u5DE5\u4E1A\u4FE1\u606F\u5316\u548C\u5546\u52A1|\u5DE5\u4FE1\u5546\u52A1,\u5DE5\u4E1A\u4FE1\u606F\u5316\u5546\u52A1|industry-information,commerce
\u5546\u52A1\u548C\u5DE5\u4E1A\u4FE1\u606F\u5316|\u5546\u52A1\u5DE5\u4FE1,\u5546\u52A1\u548C\u5DE5\u4FE1|industry-information,commerce
\u5546\u52A1\u548C\u7ECF\u6D4E\u4FE1\u606F\u5316|\u5546\u52A1\u7ECF\u4FE1|industry-information,commerce
\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316|\u7ECF\u4FE1,\u7ECF\u6D4E\u4FE1\u606F\u5316,\u7ECF\u6D4E\u4FE1\u606F,\u7ECF\u6D4E\u4E0E\u4FE1\u606F\u5316,\u7ECF\u6D4E\u548C\u4FE1\u606F|industry-information
\u7ECF\u6D4E\u79D1\u6280\u548C\u4FE1\u606F\u5316|\u7ECF\u79D1\u4FE1,\u7ECF\u6D4E\u548C\u79D1\u6280\u4FE1\u606F\u5316|industry-information,science-technology
\u7ECF\u6D4E\u8D38\u6613\u548C\u4FE1\u606F\u5316|\u7ECF\u8D38\u4FE1|industry-information,economy-trade
\u7ECF\u6D4E\u4FE1\u606F\u5316\u548C\u79D1\u5B66\u6280\u672F|\u7ECF\u4FE1\u79D1\u6280,\u7ECF\u6D4E\u4FE1\u606F\u5316\u79D1\u6280,\u7ECF\u4FE1\u548C\u79D1\u6280,\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316\u79D1\u6280|industry-information,science-technology
\u7ECF\u6D4E\u4FE1\u606F\u5316\u548C\u5546\u52A1|\u7ECF\u4FE1\u5546\u52A1,\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316\u5546\u52A1|industry-information,commerce
\u7ECF\u6D4E\u5546\u52A1\u548C\u4FE1\u606F\u5316|\u7ECF\u5546\u4FE1,\u7ECF\u6D4E\u5546\u52A1\u4FE1\u606F\u5316|industry-information,commerce
\u7ECF\u6D4E\u5546\u52A1|\u7ECF\u5546,\u7ECF\u6D4E\u548C\u5546\u52A1|industry-information,commerce
\u7ECF\u6D4E\u5546\u52A1\u548C\u79D1\u6280|\u7ECF\u6D4E\u5546\u52A1\u79D1\u6280|industry-information,commerce
\u7ECF\u6D4E\u79D1\u6280\u548C\u5546\u52A1|\u7ECF\u79D1\u5546,\u7ECF\u6D4E\u79D1\u6280\u5546\u52A1|industry-information,commerce
\u7ECF\u6D4E\u8D38\u6613|\u7ECF\u8D38|economy-trade
\u7ECF\u6D4E|\u7ECF|economy-trade
\u5BF9\u5916\u8D38\u6613\u7ECF\u6D4E\u5408\u4F5C|=\u5916\u7ECF\u8D38,\u5916\u7ECF,\u5BF9\u5916\u8D38\u6613\u4E0E\u7ECF\u6D4E\u5408\u4F5C,\u5916\u8D38|commerce
\u5BF9\u5916\u7ECF\u6D4E\u8D38\u6613||commerce
\u5BF9\u5916\u7ECF\u6D4E\u8D38\u6613\u5408\u4F5C||commerce
\u8D38\u6613\u53D1\u5C55||commerce
\u62DB\u5546\u5F15\u8D44||investment-promotion
\u62DB\u5546||investment-promotion
\u62DB\u5546\u5408\u4F5C|\u62DB\u5546\u5F15\u8D44\u5408\u4F5C|investment-promotion
\u6295\u8D44\u4FC3\u8FDB|\u6295\u4FC3|investment-promotion
\u6295\u8D44\u5408\u4F5C|\u6295\u8D44\u5408\u4F5C\u4FC3\u8FDB|investment-promotion
\u7ECF\u6D4E\u5408\u4F5C|\u7ECF\u5408|investment-promotion
\u7ECF\u6D4E\u534F\u4F5C|\u7ECF\u534F,\u534F\u4F5C|investment-promotion
\u7ECF\u6D4E\u6280\u672F\u534F\u4F5C||investment-promotion
\u5408\u4F5C\u4EA4\u6D41|\u5408\u4F5C\u4E0E\u4EA4\u6D41|investment-promotion
\u535A\u89C8\u4E8B\u52A1|\u535A\u89C8|investment-promotion
\u4F1A\u5C55||investment-promotion
\u5546\u52A1\u548C\u6295\u8D44\u4FC3\u8FDB|\u5546\u52A1\u6295\u8D44\u4FC3\u8FDB,\u5546\u52A1\u6295\u4FC3|commerce,investment-promotion
\u4E2D\u5C0F\u4F01\u4E1A|\u4E2D\u5C0F\u4F01\u4E1A\u53D1\u5C55|small-business
\u4E2D\u5C0F\u4F01\u4E1A\u670D\u52A1|\u4E2D\u5C0F\u4F01\u4E1A\u53D1\u5C55\u670D\u52A1|small-business
\u6C11\u8425\u7ECF\u6D4E\u53D1\u5C55\u4FC3\u8FDB||small-business
\u6C11\u8425\u7ECF\u6D4E\u53D1\u5C55|\u6C11\u8425\u7ECF\u6D4E,\u6C11\u8425|small-business
\u975E\u516C\u6709\u5236\u7ECF\u6D4E\u53D1\u5C55|\u975E\u516C,\u975E\u516C\u7ECF\u6D4E\u53D1\u5C55,\u975E\u516C\u7ECF\u6D4E|small-business
\u4E61\u9547\u4F01\u4E1A||small-business
\u4F01\u4E1A\u670D\u52A1||small-business
\u4F01\u4E1A\u4E0A\u5E02||financial-regulation
\u79D1\u5B66\u6280\u672F|\u79D1\u6280,\u79D1|science-technology
\u79D1\u5B66\u6280\u672F\u548C\u5DE5\u4E1A\u4FE1\u606F\u5316|\u79D1\u6280\u5DE5\u4E1A\u548C\u4FE1\u606F\u5316|science-technology,industry-information
\u79D1\u6280\u521B\u65B0|\u79D1\u521B|science-technology
\u79D1\u6280\u7ECF\u6D4E\u4FE1\u606F\u5316|\u79D1\u7ECF\u4FE1,\u79D1\u6280\u7ECF\u4FE1,\u79D1\u6280\u548C\u7ECF\u6D4E\u4FE1\u606F\u5316|science-technology,industry-information
\u79D1\u5B66\u6280\u672F\u548C\u77E5\u8BC6\u4EA7\u6743|\u79D1\u6280\u548C\u77E5\u8BC6\u4EA7\u6743,\u79D1\u6280\u77E5\u8BC6\u4EA7\u6743|science-technology,intellectual-property
\u79D1\u5B66\u6280\u672F\u548C\u5927\u6570\u636E|\u79D1\u6280\u548C\u5927\u6570\u636E,\u79D1\u6280\u5927\u6570\u636E|science-technology,big-data
\u79D1\u6280\u548C\u5546\u52A1||science-technology,commerce
\u5916\u56FD\u4E13\u5BB6|\u5916\u4E13|science-technology
\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1||science-technology
\u6559\u80B2|\u6559|education
\u6559\u80B2\u548C\u4F53\u80B2|\u6559\u4F53,\u6559\u80B2\u4F53\u80B2,\u6559\u4F53\u80B2|education,sport
\u6559\u80B2\u79D1\u6280|\u6559\u79D1,\u6559\u80B2\u548C\u79D1\u6280|education,science-technology
\u6559\u80B2\u79D1\u5B66\u6280\u672F||education,science-technology
\u79D1\u6280\u6559\u80B2|\u79D1\u6559|education,science-technology
\u6559\u80B2\u79D1\u6280\u548C\u4F53\u80B2|\u6559\u79D1\u4F53,\u6559\u80B2\u79D1\u6280\u4F53\u80B2|education,science-technology,sport
\u6559\u80B2\u6587\u5316\u4F53\u80B2|\u6559\u6587\u4F53|education,culture-tourism,sport
\u79D1\u6280\u6559\u80B2\u548C\u4F53\u80B2|\u79D1\u6559\u4F53|education,science-technology
\u6559\u80B2\u7763\u5BFC|\u6559\u80B2\u7763\u5BFC\u56E2|education
\u6C11\u65CF\u5B97\u6559\u4E8B\u52A1|\u6C11\u65CF\u5B97\u6559,\u6C11\u5B97,\u6C11\u65CF\u548C\u5B97\u6559,\u6C11\u65CF\u548C\u5B97\u6559\u4E8B\u52A1,\u6C11\u5B97\u4E8B\u52A1|ethnic-religious-affairs
\u6C11\u65CF\u4E8B\u52A1|\u6C11,\u6C11\u65CF|ethnic-religious-affairs
\u5B97\u6559\u4E8B\u52A1|\u5B97\u6559|ethnic-religious-affairs
\u516C\u5B89||public-security
\u516C\u5B89\u4EA4\u901A\u7BA1\u7406|\u516C\u5B89\u4EA4\u7BA1|public-security
\u516C\u5B89\u6D88\u9632||emergency-management
\u56FD\u5BB6\u5B89\u5168|\u56FD\u5B89|public-security
\u6C11\u653F||civil-affairs
\u8001\u9F84\u5DE5\u4F5C||civil-affairs
\u8001\u9F84\u4E8B\u4E1A\u53D1\u5C55|\u8001\u9F84|civil-affairs
\u793E\u4F1A\u5DE5\u4F5C||society-work
\u793E\u4F1A\u7EC4\u7EC7\u7BA1\u7406||civil-affairs
\u793E\u4F1A\u5EFA\u8BBE||society-work
\u53F8\u6CD5||justice
\u76D1\u72F1\u7BA1\u7406||justice
\u6212\u6BD2\u7BA1\u7406|\u6212\u6BD2|justice
\u6CD5\u5236|\u653F\u5E9C\u6CD5\u5236,\u6CD5\u5236\u5DE5\u4F5C|legislative-affairs
\u8D22\u653F||finance
\u8D22\u653F\u7A0E\u52A1|\u8D22\u7A0E|finance
\u8D22\u653F\u91D1\u878D|\u8D22\u91D1|finance,financial-regulation
\u8D22\u653F\u56FD\u8D44|\u8D22\u653F\u548C\u56FD\u6709\u8D44\u4EA7\u76D1\u7763\u7BA1\u7406,\u8D22\u653F\u56FD\u6709\u8D44\u4EA7\u7BA1\u7406|finance,state-assets
\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C|\u4EBA\u793E,\u4EBA\u529B\u793E\u4FDD,\u4EBA\u529B\u8D44\u6E90\u793E\u4F1A\u4FDD\u969C,\u4EBA\u529B\u8D44\u6E90\u4E0E\u793E\u4F1A\u4FDD\u969C,\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4FDD,\u4EBA\u4FDD|human-resources
\u52B3\u52A8\u548C\u793E\u4F1A\u4FDD\u969C|\u52B3\u52A8\u4FDD\u969C,\u52B3\u52A8\u793E\u4F1A\u4FDD\u969C,\u52B3\u52A8\u4E0E\u793E\u4F1A\u4FDD\u969C,\u52B3\u52A8\u793E\u4FDD|human-resources
\u4EBA\u4E8B||human-resources
\u52B3\u52A8||human-resources
\u516C\u52A1\u5458||human-resources
\u52B3\u52A8\u4FDD\u969C\u76D1\u5BDF||human-resources
\u804C\u4E1A\u6280\u80FD\u9274\u5B9A||human-resources
\u804C\u4E1A\u6280\u80FD\u9274\u5B9A\u6307\u5BFC||human-resources
\u4EBA\u4E8B\u8003\u8BD5||human-resources
\u4EBA\u529B\u8D44\u6E90\u5E02\u573A|\u4EBA\u529B\u8D44\u6E90\u5E02\u573A\u670D\u52A1|human-resources
\u9AD8\u6821\u6BD5\u4E1A\u751F\u5C31\u4E1A\u6307\u5BFC|\u6BD5\u4E1A\u751F\u5C31\u4E1A\u6307\u5BFC|human-resources
\u4EBA\u4E8B\u52B3\u52A8\u548C\u793E\u4F1A\u4FDD\u969C|\u4EBA\u4E8B\u52B3\u52A8\u793E\u4F1A\u4FDD\u969C,\u4EBA\u52B3\u793E,\u4EBA\u4E8B\u52B3\u52A8|human-resources
\u793E\u4F1A\u4FDD\u9669|\u793E\u4FDD,\u793E\u4F1A\u4FDD\u9669\u4E8B\u4E1A|human-resources
\u793E\u4F1A\u4FDD\u9669\u57FA\u91D1|\u793E\u4F1A\u4FDD\u9669\u57FA\u91D1\u7BA1\u7406,\u793E\u4FDD\u57FA\u91D1|human-resources
\u5C31\u4E1A\u670D\u52A1|\u5C31\u4E1A,\u52B3\u52A8\u5C31\u4E1A,\u516C\u5171\u5C31\u4E1A|human-resources
\u56FD\u571F\u8D44\u6E90|\u56FD\u571F|natural-resources
\u56FD\u571F\u8D44\u6E90\u548C\u623F\u5C4B\u7BA1\u7406|\u56FD\u571F\u623F\u7BA1,\u56FD\u571F\u8D44\u6E90\u623F\u5C4B\u7BA1\u7406|natural-resources,housing-construction
\u56FD\u571F\u8D44\u6E90\u548C\u89C4\u5212|\u56FD\u571F\u89C4\u5212,\u56FD\u571F\u8D44\u6E90\u89C4\u5212|natural-resources,urban-planning
\u89C4\u5212\u548C\u56FD\u571F\u8D44\u6E90|\u89C4\u5212\u56FD\u571F\u8D44\u6E90,\u89C4\u5212\u56FD\u571F|natural-resources,urban-planning
\u89C4\u5212\u548C\u56FD\u571F\u8D44\u6E90\u7BA1\u7406|\u89C4\u5212\u56FD\u571F\u8D44\u6E90\u7BA1\u7406,\u89C4\u571F|natural-resources,urban-planning
\u81EA\u7136\u8D44\u6E90||natural-resources
\u81EA\u7136\u8D44\u6E90\u548C\u89C4\u5212|\u81EA\u89C4,\u8D44\u6E90\u89C4\u5212,\u8D44\u89C4,\u81EA\u7136\u8D44\u6E90\u89C4\u5212,\u81EA\u7136\u8D44\u6E90\u4E0E\u89C4\u5212,\u81EA\u8D44\u89C4|natural-resources,urban-planning
\u89C4\u5212\u548C\u81EA\u7136\u8D44\u6E90|\u89C4\u8D44,\u89C4\u81EA,\u89C4\u5212\u81EA\u7136\u8D44\u6E90,\u89C4\u5212\u8D44\u6E90|natural-resources,urban-planning
\u81EA\u7136\u8D44\u6E90\u548C\u6797\u4E1A|\u81EA\u7136\u8D44\u6E90\u6797\u4E1A|natural-resources,forestry
\u81EA\u7136\u8D44\u6E90\u548C\u6D77\u6D0B|\u81EA\u7136\u8D44\u6E90\u6D77\u6D0B|natural-resources,marine-fisheries
\u89C4\u5212|\u57CE\u4E61\u89C4\u5212,\u57CE\u5E02\u89C4\u5212|urban-planning
\u57CE\u4E61\u89C4\u5212\u5EFA\u8BBE||urban-planning,housing-construction
\u89C4\u5212\u5EFA\u8BBE|\u89C4\u5EFA|urban-planning,housing-construction
\u89C4\u5212\u5EFA\u8BBE\u7BA1\u7406|\u89C4\u5EFA\u7BA1|urban-planning,housing-construction
\u89C4\u5212\u548C\u5EFA\u8BBE|\u89C4\u5212\u4E0E\u5EFA\u8BBE|urban-planning,housing-construction
\u57CE\u4E61\u89C4\u5212\u7BA1\u7406|\u89C4\u5212\u7BA1\u7406|urban-planning
\u89C4\u5212\u8BBE\u8BA1||urban-planning
\u571F\u5730\u50A8\u5907|\u571F\u50A8|natural-resources
\u6709\u8272\u91D1\u5C5E\u5730\u8D28\u52D8\u67E5|\u6709\u8272\u5730\u52D8|natural-resources
\u5730\u8D28\u77FF\u4EA7\u52D8\u67E5\u5F00\u53D1|\u5730\u77FF,\u5730\u52D8,\u5730\u8D28\u52D8\u67E5,\u5730\u8D28\u77FF\u4EA7|natural-resources
\u7164\u7530\u5730\u8D28||natural-resources
\u6709\u8272\u91D1\u5C5E\u5730\u8D28\u77FF\u4EA7||natural-resources
\u6D4B\u7ED8\u5730\u7406\u4FE1\u606F|\u6D4B\u7ED8\u5730\u4FE1,\u6D4B\u7ED8\u4E0E\u5730\u7406\u4FE1\u606F|natural-resources
\u6D4B\u7ED8||natural-resources
\u5730\u7406\u4FE1\u606F||natural-resources
\u4E0D\u52A8\u4EA7\u767B\u8BB0||natural-resources
\u751F\u6001\u73AF\u5883||ecology-environment
\u73AF\u5883\u4FDD\u62A4|\u73AF\u4FDD,\u73AF\u5883|ecology-environment
\u751F\u6001\u73AF\u5883\u4FDD\u62A4||ecology-environment
\u73AF\u5883\u4FDD\u62A4\u548C\u6C34\u52A1|\u73AF\u4FDD\u6C34\u52A1|ecology-environment,water
\u4EBA\u5C45\u73AF\u5883||ecology-environment
\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE|\u4F4F\u5EFA,\u4F4F\u623F\u57CE\u4E61\u5EFA\u8BBE,\u57CE\u4E61\u4F4F\u623F\u5EFA\u8BBE,\u4F4F\u623F\u4E0E\u57CE\u4E61\u5EFA\u8BBE,\u4F4F\u623F\u548C\u5EFA\u8BBE,\u4F4F\u623F\u5EFA\u8BBE|housing-construction
\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u7BA1\u7406|\u4F4F\u623F\u57CE\u4E61\u5EFA\u8BBE\u7BA1\u7406,\u4F4F\u5EFA\u7BA1\u7406|housing-construction
\u4F4F\u623F\u57CE\u4E61\u5EFA\u8BBE\u548C\u4EA4\u901A|\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u4EA4\u901A|housing-construction,transport
\u4F4F\u623F\u4FDD\u969C\u548C\u623F\u4EA7\u7BA1\u7406|\u4F4F\u4FDD\u623F\u7BA1,\u623F\u7BA1,\u4F4F\u623F\u4FDD\u969C\u623F\u4EA7\u7BA1\u7406,\u4F4F\u623F\u4FDD\u969C\u623F\u7BA1|housing-construction
\u4F4F\u623F\u4FDD\u969C\u548C\u623F\u5C4B\u7BA1\u7406|\u4F4F\u623F\u4FDD\u969C\u623F\u5C4B\u7BA1\u7406|housing-construction
\u623F\u4EA7\u7BA1\u7406||housing-construction
\u623F\u5C4B\u7BA1\u7406||housing-construction
\u4F4F\u623F\u4FDD\u969C||housing-construction
\u4F4F\u623F\u4FDD\u969C\u548C\u57CE\u5E02\u66F4\u65B0||housing-construction
\u4F4F\u623F\u548C\u57CE\u5E02\u66F4\u65B0||housing-construction
\u57CE\u5E02\u66F4\u65B0||housing-construction
\u623F\u5730\u4EA7\u7BA1\u7406|\u623F\u4EA7,\u623F\u5730\u4EA7|housing-construction
\u5EFA\u8BBE|\u5EFA|housing-construction
\u57CE\u5E02\u5EFA\u8BBE|\u57CE\u5EFA|housing-construction
\u57CE\u4E61\u5EFA\u8BBE||housing-construction
\u57CE\u4E61\u5EFA\u8BBE\u548C\u7BA1\u7406|\u57CE\u4E61\u5EFA\u8BBE\u7BA1\u7406,\u5EFA\u8BBE\u7BA1\u7406,\u5EFA\u7BA1|housing-construction
\u5EFA\u8BBE\u548C\u4EA4\u901A|\u5EFA\u4EA4,\u5EFA\u8BBE\u4EA4\u901A|housing-construction,transport
\u57CE\u4E61\u5EFA\u8BBE\u548C\u4EA4\u901A|\u57CE\u4E61\u5EFA\u8BBE\u4EA4\u901A|housing-construction,transport
\u5EFA\u7B51\u4E1A\u7BA1\u7406|\u5EFA\u7B51\u4E1A|housing-construction
\u5EFA\u7B51\u5DE5\u7A0B\u7BA1\u7406||housing-construction
\u91CD\u70B9\u5DE5\u7A0B\u5EFA\u8BBE\u7BA1\u7406|\u91CD\u70B9,\u91CD\u70B9\u5DE5\u7A0B,\u91CD\u70B9\u5DE5\u7A0B\u5EFA\u8BBE,\u91CD\u70B9\u5EFA\u8BBE|housing-construction
\u91CD\u70B9\u9879\u76EE\u5EFA\u8BBE|\u91CD\u70B9\u9879\u76EE|housing-construction
\u91CD\u70B9\u5EFA\u8BBE\u9879\u76EE||housing-construction
\u91CD\u5927\u9879\u76EE\u5EFA\u8BBE|\u91CD\u5927\u9879\u76EE|housing-construction
\u57CE\u5E02\u5EFA\u8BBE\u6295\u8D44||housing-construction
\u5E02\u653F||urban-management
\u5E02\u653F\u5DE5\u7A0B|\u5E02\u653F\u5DE5\u7A0B\u5EFA\u8BBE|urban-management
\u5E02\u653F\u516C\u7528\u4E8B\u4E1A|\u5E02\u653F\u516C\u7528|urban-management
\u516C\u7528\u4E8B\u4E1A|\u516C\u7528|urban-management
\u5E02\u653F\u7BA1\u7406||urban-management
\u5E02\u653F\u548C\u56ED\u6797|\u5E02\u653F\u56ED\u6797|urban-management,landscape
\u5E02\u653F\u548C\u56ED\u6797\u7EFF\u5316|\u5E02\u653F\u56ED\u6797\u7EFF\u5316|urban-management,landscape
\u56ED\u6797|\u56ED\u6797\u7BA1\u7406|landscape
\u56ED\u6797\u7EFF\u5316|\u56ED\u6797\u548C\u7EFF\u5316|landscape
\u7EFF\u5316||landscape
\u7EFF\u5316\u548C\u5E02\u5BB9\u7BA1\u7406|\u7EFF\u5316\u548C\u5E02\u5BB9,\u7EFF\u5316\u5E02\u5BB9,\u7EFF\u5316\u5E02\u5BB9\u7BA1\u7406|landscape,urban-management
\u56ED\u6797\u548C\u6797\u4E1A|\u56ED\u6797\u6797\u4E1A|landscape,forestry
\u6797\u4E1A\u548C\u56ED\u6797|\u6797\u4E1A\u56ED\u6797|landscape,forestry
\u56ED\u6797\u6587\u7269||landscape,cultural-heritage
\u57CE\u5E02\u7BA1\u7406|\u57CE\u7BA1,\u57CE\u5E02\u7EFC\u5408\u7BA1\u7406|urban-management
\u57CE\u5E02\u7BA1\u7406\u548C\u7EFC\u5408\u6267\u6CD5|\u57CE\u7BA1\u7EFC\u5408\u6267\u6CD5,\u57CE\u5E02\u7BA1\u7406\u7EFC\u5408\u6267\u6CD5,\u57CE\u7BA1\u548C\u7EFC\u5408\u6267\u6CD5|urban-management
\u57CE\u5E02\u7EFC\u5408\u6267\u6CD5||urban-management
\u57CE\u5E02\u7BA1\u7406\u884C\u653F\u6267\u6CD5|\u57CE\u7BA1\u884C\u653F\u6267\u6CD5,\u57CE\u5E02\u7BA1\u7406\u6267\u6CD5,\u57CE\u7BA1\u6267\u6CD5|urban-management
\u884C\u653F\u6267\u6CD5||urban-management
\u57CE\u5E02\u7BA1\u7406\u548C\u884C\u653F\u6267\u6CD5|\u57CE\u7BA1\u548C\u884C\u653F\u6267\u6CD5|urban-management
\u57CE\u5E02\u7BA1\u7406\u76D1\u7763|\u57CE\u7BA1\u76D1\u7763|urban-management
\u7EFC\u5408\u884C\u653F\u6267\u6CD5|\u7EFC\u5408\u6267\u6CD5|urban-management
\u57CE\u5E02\u7BA1\u7406\u548C\u4EA4\u901A\u8FD0\u8F93||urban-management,transport
\u5E02\u5BB9\u73AF\u5883\u536B\u751F|\u5E02\u5BB9\u73AF\u536B,\u73AF\u5883\u536B\u751F,\u73AF\u536B,\u5E02\u5BB9,\u57CE\u5E02\u5BB9\u8C8C,\u5E02\u5BB9\u73AF\u5883|urban-management
\u5E02\u653F\u5E02\u5BB9|\u5E02\u653F\u5E02\u5BB9\u7BA1\u7406|urban-management
\u7231\u56FD\u536B\u751F\u8FD0\u52A8|\u7231\u536B,\u7231\u56FD\u536B\u751F|health
\u7CBE\u795E\u6587\u660E\u5EFA\u8BBE|\u7CBE\u795E\u6587\u660E|publicity
\u4EA4\u901A\u8FD0\u8F93|\u4EA4\u8FD0|transport
\u4EA4\u901A|\u4EA4|transport
\u4EA4\u901A\u8FD0\u8F93\u7BA1\u7406|\u4EA4\u901A\u7BA1\u7406|transport
\u4EA4\u901A\u8FD0\u8F93\u548C\u6E2F\u822A|\u4EA4\u901A\u6E2F\u822A,\u4EA4\u901A\u548C\u6E2F\u822A|transport
\u4EA4\u901A\u5EFA\u8BBE||transport
\u516C\u8DEF|\u516C\u8DEF\u7BA1\u7406,\u516C\u8DEF\u5EFA\u8BBE|transport
\u9AD8\u901F\u516C\u8DEF|\u9AD8\u901F\u516C\u8DEF\u7BA1\u7406|transport
\u9053\u8DEF\u8FD0\u8F93||transport
\u9053\u8DEF\u8FD0\u8F93\u7BA1\u7406|\u8FD0\u7BA1|transport
\u9053\u8DEF\u8FD0\u8F93\u4E8B\u4E1A||transport
\u6E2F\u822A|\u6E2F\u822A\u7BA1\u7406,\u6E2F\u53E3\u822A\u8FD0,\u6E2F\u822A\u53D1\u5C55|transport
\u6E2F\u53E3|\u6E2F\u52A1,\u6E2F\u53E3\u7BA1\u7406|transport
\u822A\u9053|\u822A\u9053\u7BA1\u7406|transport
\u822A\u52A1|\u822A\u52A1\u7BA1\u7406|transport
\u6D77\u4E8B||transport
\u94C1\u8DEF|\u94C1\u8DEF\u5EFA\u8BBE|railway-aviation
\u6C11\u822A|\u6C11\u822A\u673A\u573A|railway-aviation
\u8F68\u9053\u4EA4\u901A||transport
`;

// repo/src/lexicon/stems-government.ts
var stemsOfGovernment = `
\u5BA1\u8BA1||audit
\u76D1\u5BDF||party-discipline
\u5916\u4E8B|\u5916|foreign-affairs
\u5916\u4E8B\u4FA8\u52A1|\u5916\u4FA8,\u5916\u4E8B\u548C\u4FA8\u52A1,\u5916\u4E8B\u4FA8\u52A1\u65C5\u6E38,\u5916\u4E8B\u4E0E\u4FA8\u52A1|foreign-affairs
\u5916\u4E8B\u6E2F\u6FB3|\u5916\u4E8B\u548C\u6E2F\u6FB3\u4E8B\u52A1,\u5916\u4E8B\u6E2F\u6FB3\u4E8B\u52A1|foreign-affairs
\u4FA8\u52A1|\u4FA8,\u534E\u4FA8\u4E8B\u52A1|foreign-affairs
\u6E2F\u6FB3\u4E8B\u52A1|\u6E2F\u6FB3|foreign-affairs
\u53F0\u6E7E\u4E8B\u52A1|\u53F0|foreign-affairs
\u53F0\u6E7E\u540C\u80DE\u63A5\u5F85||foreign-affairs
\u4EBA\u6C11\u653F\u5E9C\u56FD\u6709\u8D44\u4EA7\u76D1\u7763\u7BA1\u7406|\u56FD\u6709\u8D44\u4EA7\u76D1\u7763\u7BA1\u7406,\u56FD\u8D44,\u56FD\u6709\u8D44\u4EA7\u76D1\u7BA1,\u56FD\u6709\u8D44\u4EA7\u7BA1\u7406,\u653F\u5E9C\u56FD\u8D44,\u56FD\u8D44\u76D1\u7BA1,\u56FD\u6709\u8D44\u4EA7|state-assets
\u56FD\u6709\u8D44\u672C\u8FD0\u8425||state-assets
\u56FD\u6709\u4F01\u4E1A\u6539\u9769|\u56FD\u4F01\u6539\u9769,\u4F01\u4E1A\u6539\u9769|state-assets
\u5E02\u573A\u76D1\u7763\u7BA1\u7406|\u5E02\u573A\u76D1\u7BA1,\u5E02\u76D1,\u5E02\u573A\u76D1\u7763,\u5E02\u573A|market-regulation
\u5E02\u573A\u548C\u8D28\u91CF\u76D1\u7763\u7BA1\u7406|\u5E02\u573A\u8D28\u91CF\u76D1\u7BA1,\u5E02\u573A\u548C\u8D28\u91CF\u76D1\u7BA1,\u5E02\u573A\u8D28\u91CF\u76D1\u7763\u7BA1\u7406|market-regulation
\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u548C\u77E5\u8BC6\u4EA7\u6743|\u5E02\u573A\u76D1\u7BA1\u548C\u77E5\u8BC6\u4EA7\u6743,\u5E02\u573A\u76D1\u7BA1\u77E5\u8BC6\u4EA7\u6743|market-regulation,intellectual-property
\u98DF\u54C1\u836F\u54C1\u5DE5\u5546\u8D28\u91CF\u76D1\u7763\u7BA1\u7406|\u98DF\u836F\u5DE5\u8D28,\u98DF\u836F\u5DE5\u8D28\u76D1|market-regulation
\u5DE5\u5546\u548C\u8D28\u91CF\u76D1\u7763\u7BA1\u7406|\u5DE5\u5546\u8D28\u76D1,\u5DE5\u5546\u8D28\u91CF\u76D1\u7763\u7BA1\u7406,\u5DE5\u5546\u548C\u8D28\u76D1,\u5DE5\u5546\u884C\u653F\u7BA1\u7406\u548C\u8D28\u91CF\u6280\u672F\u76D1\u7763|industry-commerce-administration,quality-supervision
\u5DE5\u5546\u884C\u653F\u7BA1\u7406|\u5DE5\u5546,\u5DE5\u5546\u7BA1\u7406|industry-commerce-administration
\u8D28\u91CF\u6280\u672F\u76D1\u7763|\u8D28\u76D1,\u6280\u672F\u76D1\u7763,\u8D28\u91CF\u548C\u6280\u672F\u76D1\u7763,\u6280\u76D1,\u8D28\u91CF\u76D1\u7763|quality-supervision
\u6807\u51C6\u5316||quality-supervision
\u6807\u51C6\u8BA1\u91CF||quality-supervision
\u7EA4\u7EF4\u68C0\u9A8C|\u7EA4\u68C0|quality-supervision
\u7279\u79CD\u8BBE\u5907\u76D1\u7763\u68C0\u9A8C|\u7279\u68C0,\u7279\u79CD\u8BBE\u5907\u68C0\u9A8C,\u7279\u79CD\u8BBE\u5907\u68C0\u6D4B,\u7279\u79CD\u8BBE\u5907\u68C0\u9A8C\u68C0\u6D4B|quality-supervision
\u8BA1\u91CF\u6D4B\u8BD5|\u8BA1\u91CF|quality-supervision
\u836F\u54C1\u76D1\u7763\u7BA1\u7406|\u836F\u76D1,\u836F\u54C1\u76D1\u7BA1|drug-supervision
\u98DF\u54C1\u836F\u54C1\u76D1\u7763\u7BA1\u7406|\u98DF\u836F\u76D1,\u98DF\u836F\u76D1\u7BA1,\u98DF\u54C1\u836F\u54C1\u76D1\u7BA1,\u98DF\u836F,\u98DF\u54C1\u836F\u54C1\u76D1\u7763,\u98DF\u836F\u76D1\u7763\u7BA1\u7406|drug-supervision,food-safety
\u98DF\u54C1\u5B89\u5168|\u98DF\u5B89,\u98DF\u54C1\u5B89\u5168\u5DE5\u4F5C,\u98DF\u54C1\u5B89\u5168\u534F\u8C03|food-safety
\u77E5\u8BC6\u4EA7\u6743|\u77E5\u4EA7,\u77E5\u8BC6\u4EA7\u6743\u4FDD\u62A4|intellectual-property
\u6253\u51FB\u4FB5\u72AF\u77E5\u8BC6\u4EA7\u6743\u548C\u5236\u552E\u5047\u5192\u4F2A\u52A3\u5546\u54C1\u5DE5\u4F5C|\u6253\u51FB\u4FB5\u6743\u5047\u5192\u5DE5\u4F5C|intellectual-property
\u6797\u4E1A\u548C\u8349\u539F|\u6797\u8349,\u6797\u4E1A\u8349\u539F,\u6797\u4E1A\u4E0E\u8349\u539F|forestry
\u6797\u4E1A|\u6797\u4E1A\u7BA1\u7406|forestry
\u6797\u4E1A\u548C\u56ED\u6797\u7EFF\u5316||forestry,landscape
\u6797\u4E1A\u6C34\u5229|\u6797\u6C34|forestry,water
\u56FD\u5BB6\u516C\u56ED\u7BA1\u7406|\u56FD\u5BB6\u516C\u56ED|forestry
\u7CAE\u98DF\u548C\u7269\u8D44\u50A8\u5907|\u7CAE\u98DF\u7269\u8D44\u50A8\u5907,\u7CAE\u98DF\u548C\u50A8\u5907,\u7CAE\u50A8,\u7CAE\u98DF\u4E0E\u7269\u8D44\u50A8\u5907,\u7CAE\u98DF\u7269\u8D44|grain-reserves
\u7CAE\u98DF||grain-reserves
\u7269\u8D44\u50A8\u5907||grain-reserves
\u50A8\u5907\u7CAE\u7BA1\u7406|\u50A8\u5907\u7CAE|grain-reserves
\u533B\u7597\u4FDD\u969C|\u533B\u4FDD,\u533B\u7597\u4FDD\u9669|medical-security
\u533B\u7597\u4FDD\u969C\u4E8B\u52A1|\u533B\u4FDD\u4E8B\u52A1|medical-security
\u7EDF\u8BA1||statistics
\u56FD\u5BB6\u8C03\u67E5|\u8C03\u67E5|statistics
\u4F53\u80B2|\u4F53|sport
\u4F53\u80B2\u4EA7\u4E1A||sport
\u5E7F\u64AD\u7535\u89C6|\u5E7F\u7535|radio-television
\u5E7F\u64AD\u7535\u5F71\u7535\u89C6|\u5E7F\u64AD\u5F71\u89C6|radio-television
\u65B0\u95FB\u51FA\u7248\u5E7F\u7535|\u65B0\u5E7F,\u65B0\u95FB\u51FA\u7248\u548C\u5E7F\u7535|press,radio-television
\u65B0\u95FB\u51FA\u7248\u548C\u5E7F\u64AD\u7535\u5F71\u7535\u89C6|\u65B0\u95FB\u51FA\u7248\u5E7F\u64AD\u7535\u5F71\u7535\u89C6,\u65B0\u95FB\u51FA\u7248\u548C\u5E7F\u64AD\u5F71\u89C6,\u65B0\u95FB\u51FA\u7248\u5E7F\u64AD\u5F71\u89C6|press,radio-television
\u65B0\u95FB\u51FA\u7248\u548C\u5E7F\u64AD\u7535\u89C6|\u65B0\u95FB\u51FA\u7248\u5E7F\u64AD\u7535\u89C6|press,radio-television
\u65B0\u95FB\u51FA\u7248|\u65B0\u95FB\u51FA\u7248\u548C\u7248\u6743,\u65B0\u95FB\u51FA\u7248\u7248\u6743|press
\u7248\u6743||press
\u65B0\u95FB|\u653F\u5E9C\u65B0\u95FB,\u5BF9\u5916\u5BA3\u4F20|publicity
\u5730\u65B9\u91D1\u878D\u76D1\u7763\u7BA1\u7406|\u91D1\u878D\u76D1\u7BA1,\u5730\u65B9\u91D1\u878D\u76D1\u7BA1,\u91D1\u878D\u76D1\u7763\u7BA1\u7406,\u5730\u65B9\u91D1\u878D|financial-regulation
\u5730\u65B9\u91D1\u878D\u7BA1\u7406|\u5730\u91D1\u878D\u7BA1\u7406|financial-regulation
\u91D1\u878D\u5DE5\u4F5C|\u91D1\u878D,\u91D1\u878D\u670D\u52A1|financial-regulation
\u91D1\u878D\u53D1\u5C55|\u91D1\u878D\u53D1\u5C55\u670D\u52A1,\u91D1\u878D\u4EA7\u4E1A\u53D1\u5C55,\u91D1\u878D\u53D1\u5C55\u4FC3\u8FDB|financial-regulation
\u91D1\u878D\u548C\u56FD\u6709\u8D44\u4EA7\u76D1\u7763\u7BA1\u7406|\u91D1\u878D\u56FD\u8D44|financial-regulation,state-assets
\u4E0A\u5E02\u5DE5\u4F5C||financial-regulation
\u4F4F\u623F\u516C\u79EF\u91D1\u7BA1\u7406|\u516C\u79EF\u91D1,\u516C\u79EF\u91D1\u7BA1\u7406,\u4F4F\u623F\u516C\u79EF\u91D1|housing-fund
\u5927\u6570\u636E\u7BA1\u7406|\u5927\u6570\u636E|big-data
\u5927\u6570\u636E\u53D1\u5C55\u7BA1\u7406||big-data
\u5927\u6570\u636E\u53D1\u5C55||big-data
\u5927\u6570\u636E\u548C\u6570\u5B57\u7ECF\u6D4E||big-data
\u5927\u6570\u636E\u53D1\u5C55\u5E94\u7528\u7BA1\u7406|\u5927\u6570\u636E\u53D1\u5C55\u5E94\u7528|big-data
\u5927\u6570\u636E\u5E94\u7528\u53D1\u5C55\u7BA1\u7406|\u5927\u6570\u636E\u5E94\u7528\u53D1\u5C55|big-data
\u5927\u6570\u636E\u4EA7\u4E1A\u53D1\u5C55|\u5927\u6570\u636E\u4EA7\u4E1A|big-data
\u5927\u6570\u636E\u53D1\u5C55\u53CA\u5E94\u7528|\u5927\u6570\u636E\u5E94\u7528|big-data
\u6570\u636E||big-data
\u6570\u636E\u7BA1\u7406||big-data
\u6570\u636E\u8D44\u6E90\u7BA1\u7406|\u6570\u636E\u8D44\u6E90|big-data
\u6570\u636E\u53D1\u5C55||big-data
\u6570\u636E\u548C\u653F\u52A1\u670D\u52A1|\u6570\u636E\u653F\u52A1,\u6570\u653F|big-data,government-services
\u6570\u5B57\u5316\u6539\u9769||big-data
\u6570\u5B57\u7ECF\u6D4E|\u6570\u5B57\u7ECF\u6D4E\u53D1\u5C55|big-data
\u653F\u52A1\u670D\u52A1\u6570\u636E\u7BA1\u7406|\u653F\u6570,\u653F\u52A1\u670D\u52A1\u548C\u6570\u636E\u7BA1\u7406,\u653F\u52A1\u6570\u636E,\u653F\u52A1\u670D\u52A1\u6570\u636E,\u653F\u52A1\u548C\u6570\u636E|government-services,big-data
\u653F\u52A1\u670D\u52A1\u548C\u5927\u6570\u636E\u7BA1\u7406|\u653F\u52A1\u670D\u52A1\u5927\u6570\u636E\u7BA1\u7406,\u653F\u52A1\u548C\u5927\u6570\u636E,\u653F\u52A1\u670D\u52A1\u4E0E\u5927\u6570\u636E,\u653F\u52A1\u670D\u52A1\u548C\u5927\u6570\u636E|government-services,big-data
\u653F\u52A1\u670D\u52A1\u548C\u6570\u5B57\u5316\u5EFA\u8BBE\u7BA1\u7406|\u653F\u52A1\u670D\u52A1\u548C\u6570\u5B57\u5316,\u653F\u52A1\u548C\u6570\u5B57\u5316|government-services,big-data
\u653F\u52A1\u670D\u52A1\u7BA1\u7406|\u653F\u52A1\u670D\u52A1,\u653F\u7BA1,\u653F\u52A1,\u653F\u52A1\u7BA1\u7406,\u653F\u52A1\u670D\u52A1\u548C\u516C\u5171\u8D44\u6E90\u4EA4\u6613\u7BA1\u7406|government-services
\u884C\u653F\u5BA1\u6279\u670D\u52A1|\u5BA1\u6279\u670D\u52A1,\u884C\u653F\u5BA1\u6279\u548C\u653F\u52A1\u670D\u52A1|government-services
\u884C\u653F\u5BA1\u6279\u670D\u52A1\u7BA1\u7406|\u884C\u653F\u5BA1\u6279\u670D\u52A1\u548C\u653F\u52A1\u4FE1\u606F\u7BA1\u7406|government-services
\u884C\u653F\u5BA1\u6279|\u5BA1\u6279,\u884C\u653F\u5BA1\u6279\u7BA1\u7406,\u884C\u653F\u5BA1\u6279\u548C\u653F\u52A1\u4FE1\u606F\u7BA1\u7406|government-services
\u884C\u653F\u5BA1\u6279\u5236\u5EA6\u6539\u9769|\u5BA1\u6539,\u884C\u653F\u5BA1\u6279\u6539\u9769,\u5BA1\u6279\u5236\u5EA6\u6539\u9769,\u884C\u653F\u5BA1\u6279\u5236\u5EA6\u6539\u9769\u5DE5\u4F5C|government-services
\u884C\u653F\u670D\u52A1|\u884C\u653F\u670D\u52A1\u7BA1\u7406|government-services
\u4F18\u5316\u8425\u5546\u73AF\u5883|\u8425\u5546\u73AF\u5883\u5EFA\u8BBE,\u8425\u5546\u73AF\u5883,\u8425\u5546\u73AF\u5883\u5EFA\u8BBE\u7BA1\u7406|government-services
\u8425\u5546\u73AF\u5883\u5EFA\u8BBE\u76D1\u7763|\u8425\u5546\u73AF\u5883\u76D1\u7763,\u8425\u5546|government-services
\u804C\u80FD\u8F6C\u53D8\u534F\u8C03|\u63A8\u8FDB\u804C\u80FD\u8F6C\u53D8\u534F\u8C03,\u804C\u8F6C,\u63A8\u8FDB\u653F\u5E9C\u804C\u80FD\u8F6C\u53D8\u534F\u8C03,\u653E\u7BA1\u670D\u6539\u9769\u534F\u8C03,\u63A8\u8FDB\u653F\u5E9C\u804C\u80FD\u8F6C\u53D8\u548C\u653E\u7BA1\u670D\u6539\u9769\u534F\u8C03|government-services
\u653F\u52A1\u516C\u5F00|\u653F\u52A1\u516C\u5F00\u534F\u8C03,\u653F\u5E9C\u653F\u52A1\u516C\u5F00\u534F\u8C03,\u653F\u52A1\u516C\u5F00\u7BA1\u7406|government-services
\u516C\u5171\u8D44\u6E90\u4EA4\u6613\u76D1\u7763||government-services
\u516C\u5171\u8D44\u6E90\u4EA4\u6613\u76D1\u7763\u7BA1\u7406|\u516C\u5171\u8D44\u6E90\u4EA4\u6613\u76D1\u7BA1,\u516C\u5171\u8D44\u6E90\u76D1\u7BA1,\u516C\u7BA1|government-services
\u516C\u5171\u8D44\u6E90\u4EA4\u6613|\u516C\u5171\u8D44\u6E90,\u516C\u5171\u8D44\u6E90\u4EA4\u6613\u7BA1\u7406,\u516C\u5171\u8D44\u6E90\u4EA4\u6613\u76D1\u7763\u7BA1\u7406|government-services
\u7535\u5B50\u653F\u52A1|\u7535\u5B50\u653F\u52A1\u7BA1\u7406|big-data
\u4FE1\u606F\u5316|\u4FE1\u606F\u5316\u5DE5\u4F5C,\u4FE1\u606F\u5316\u5EFA\u8BBE,\u4FE1\u606F\u4EA7\u4E1A|big-data
\u4FE1\u606F||big-data
\u793E\u4F1A\u4FE1\u7528\u4F53\u7CFB\u5EFA\u8BBE|\u793E\u4F1A\u4FE1\u7528,\u4FE1\u7528,\u516C\u5171\u4FE1\u7528\u4FE1\u606F,\u4FE1\u7528\u7BA1\u7406|development-reform
\u80FD\u6E90|\u80FD\u6E90\u7BA1\u7406|energy
\u80FD\u6E90\u53D1\u5C55||energy
\u8282\u80FD\u76D1\u5BDF|\u8282\u80FD|energy
\u77F3\u6CB9\u5929\u7136\u6C14|\u6CB9\u6C14|energy
\u6D77\u6D0B|\u6D77\u6D0B\u53D1\u5C55,\u6D77\u6D0B\u7BA1\u7406|marine-fisheries
\u6D77\u6D0B\u4E0E\u6E14\u4E1A|\u6D77\u6D0B\u6E14\u4E1A,\u6D77\u6D0B\u548C\u6E14\u4E1A,\u6D77\u6E14|marine-fisheries
\u6E14\u4E1A|\u6C34\u4EA7,\u6E14\u653F|marine-fisheries
\u6D77\u9632\u53E3\u5CB8||ports
\u56FD\u9632\u79D1\u6280\u5DE5\u4E1A|\u56FD\u9632\u79D1\u5DE5,\u56FD\u9632\u79D1\u5B66\u6280\u672F\u5DE5\u4E1A|defence-industry
\u519B\u6C11\u878D\u5408\u53D1\u5C55|\u519B\u6C11\u878D\u5408,\u519B\u878D|defence-industry
\u56FD\u9632\u52A8\u5458|\u56FD\u52A8|civil-defence
\u4EBA\u6C11\u9632\u7A7A|\u4EBA\u9632,\u6C11\u9632|civil-defence
\u4EBA\u6C11\u9632\u7A7A\u548C\u8FB9\u6D77\u9632|\u4EBA\u9632\u548C\u8FB9\u6D77\u9632,\u4EBA\u9632\u8FB9\u6D77\u9632|civil-defence
\u56FD\u6C11\u7ECF\u6D4E\u52A8\u5458||civil-defence
\u6C14\u8C61||meteorology
\u5730\u9707|\u9632\u9707\u51CF\u707E|seismology
\u90AE\u653F\u7BA1\u7406|\u90AE\u653F|post
\u901A\u4FE1\u7BA1\u7406|\u901A\u7BA1,\u901A\u4FE1|telecommunications
\u901A\u4FE1\u53D1\u5C55||telecommunications
\u65E0\u7EBF\u7535\u7BA1\u7406|\u65E0\u7EBF\u7535|radio-management
\u70DF\u8349\u4E13\u5356|\u70DF\u8349|tobacco
\u6863\u6848|\u6863\u6848\u7BA1\u7406|archives
\u6863\u6848\u53F2\u5FD7|\u53F2\u5FD7|archives,local-history
\u5730\u65B9\u5FD7|\u5730\u65B9\u5FD7\u7F16\u7E82,\u65B9\u5FD7,\u5730\u65B9\u53F2\u5FD7,\u5730\u65B9\u53F2\u5FD7\u7F16\u7E82|local-history
\u515A\u53F2\u7814\u7A76|\u515A\u53F2|local-history
\u4FE1\u8BBF|\u4FE1\u8BBF\u5DE5\u4F5C|letters-visits
\u673A\u5173\u4E8B\u52A1\u7BA1\u7406|\u673A\u5173\u4E8B\u52A1,\u673A\u5173\u4E8B\u52A1\u670D\u52A1,\u673A\u5173\u4E8B\u52A1\u5DE5\u4F5C|government-offices-administration
\u63A5\u5F85|\u63A5\u5F85\u5DE5\u4F5C|government-offices-administration
\u9A7B\u4EAC||general-administration
\u53C2\u4E8B||general-administration
\u653F\u5E9C\u7814\u7A76|\u7814\u7A76,\u53D1\u5C55\u7814\u7A76|policy-research
\u653F\u7B56\u7814\u7A76|\u653F\u7814|policy-research
\u7ECF\u6D4E\u7814\u7A76||policy-research
\u7763\u67E5|\u653F\u5E9C\u7763\u67E5|general-administration
\u7763\u67E5\u8003\u6838|\u7763\u8003|general-administration
\u7EE9\u6548\u7BA1\u7406|\u7EE9\u6548|general-administration
\u7EE9\u6548\u8003\u6838|\u8003\u6838|general-administration
\u76EE\u6807\u7EE9\u6548\u7BA1\u7406||general-administration
\u76EE\u6807\u7BA1\u7406||general-administration
\u6548\u80FD\u5EFA\u8BBE|\u6548\u80FD|general-administration
\u653E\u7BA1\u670D\u6539\u9769|\u653E\u7BA1\u670D|government-services
\u5E73\u5B89\u5EFA\u8BBE|\u5E73\u5B89|political-legal
\u51AC\u5965\u4F1A\u7EC4\u7EC7\u5DE5\u4F5C|\u51AC\u5965|sport
\u653F\u5E9C\u91C7\u8D2D|\u91C7\u8D2D|finance
\u975E\u7A0E\u6536\u5165\u7BA1\u7406|\u975E\u7A0E|finance
\u56FD\u5E93\u96C6\u4E2D\u652F\u4ED8||finance
\u6295\u8D44\u8BC4\u5BA1||finance
\u4F9B\u9500\u5408\u4F5C|\u4F9B\u9500,\u4F9B\u9500\u5408\u4F5C\u603B,\u4F9B\u9500\u5408\u4F5C\u8054\u5408|supply-marketing
\u8001\u533A\u5EFA\u8BBE|\u8001\u533A|poverty-relief
\u9769\u547D\u8001\u533A\u5EFA\u8BBE||poverty-relief
\u652F\u63F4\u5408\u4F5C|\u5BF9\u53E3\u652F\u63F4,\u533A\u57DF\u5408\u4F5C,\u7ECF\u6D4E\u5408\u4F5C\u548C\u5BF9\u53E3\u652F\u63F4|poverty-relief
\u897F\u90E8\u5F00\u53D1|\u897F\u90E8\u5927\u5F00\u53D1|development-reform
\u4E1C\u897F\u90E8\u6276\u8D2B\u534F\u4F5C|\u4E1C\u897F\u90E8\u534F\u4F5C|poverty-relief
\u6C61\u67D3\u9632\u6CBB|\u5927\u6C14\u6C61\u67D3\u9632\u6CBB|ecology-environment
\u751F\u6001\u6587\u660E\u5EFA\u8BBE|\u751F\u6001\u6587\u660E|ecology-environment
\u78B3\u8FBE\u5CF0\u78B3\u4E2D\u548C\u5DE5\u4F5C|=\u53CC\u78B3,\u78B3\u8FBE\u5CF0\u78B3\u4E2D\u548C|ecology-environment
\u957F\u6C5F\u7ECF\u6D4E\u5E26\u53D1\u5C55||development-reform
\u6C34\u8D44\u6E90\u7BA1\u7406||water
\u5E93\u533A\u7BA1\u7406||resettlement
\u5F00\u653E\u53D1\u5C55|\u5BF9\u5916\u5F00\u653E|commerce
\u5F00\u53D1\u533A\u5EFA\u8BBE||investment-promotion
\u56ED\u533A\u53D1\u5C55|\u56ED\u533A\u5EFA\u8BBE|investment-promotion
\u5DE5\u4E1A\u56ED\u533A\u7BA1\u7406|\u5DE5\u4E1A\u56ED\u7BA1\u7406|investment-promotion
\u56FD\u571F\u7A7A\u95F4\u89C4\u5212||urban-planning
\u57CE\u5E02\u66F4\u65B0\u548C\u7269\u4E1A\u7BA1\u7406||housing-construction
\u7269\u4E1A\u7BA1\u7406||housing-construction
\u81EA\u7136\u4FDD\u62A4\u533A\u7BA1\u7406|\u81EA\u7136\u4FDD\u62A4\u533A|forestry
\u6E7F\u5730\u4FDD\u62A4||forestry
\u76D0\u52A1|\u76D0\u4E1A|industry-information
\u5899\u4F53\u6750\u6599\u9769\u65B0||industry-information
\u6563\u88C5\u6C34\u6CE5||industry-information
\u65B0\u578B\u5DE5\u4E1A\u5316|\u63A8\u8FDB\u65B0\u578B\u5DE5\u4E1A\u5316|industry-information
\u51B6\u91D1||industry-information
\u7EBA\u7EC7||industry-information
\u8F7B\u5DE5||industry-information
\u5316\u5DE5|\u77F3\u5316,\u77F3\u6CB9\u5316\u5DE5|industry-information
\u673A\u68B0||industry-information
\u98DF\u54C1\u5DE5\u4E1A||industry-information
\u533B\u836F||drug-supervision
\u9152\u7C7B\u4E13\u5356\u7BA1\u7406|\u9152\u7C7B,\u9152\u4E1A\u53D1\u5C55|commerce
\u5DE5\u827A\u7F8E\u672F||industry-information
\u8D28\u91CF\u5F3A\u5E02|\u8D28\u91CF\u5F3A\u5E02\u5DE5\u4F5C|market-regulation
\u8D28\u91CF\u5F3A\u53BF|\u8D28\u91CF\u5F3A\u53BF\u5DE5\u4F5C|market-regulation
\u8D28\u91CF\u5F3A\u533A|\u8D28\u91CF\u5F3A\u533A\u5DE5\u4F5C|market-regulation
\u8D28\u91CF\u5F3A\u7701|\u8D28\u91CF\u5F3A\u7701\u5DE5\u4F5C|market-regulation
\u8D28\u91CF\u53D1\u5C55|\u8D28\u91CF|market-regulation
\u54C1\u724C\u5EFA\u8BBE|\u540D\u724C\u6218\u7565\u63A8\u8FDB,\u540D\u724C|market-regulation
\u6D88\u8D39\u8005\u6743\u76CA\u4FDD\u62A4|\u6D88\u8D39\u8005\u6743\u76CA|market-regulation
\u76D1\u72F1\u7BA1\u7406|\u76D1\u72F1|justice
\u56FD\u5BB6\u4FDD\u5BC6|\u4FDD\u5BC6|general-administration
\u5BC6\u7801\u7BA1\u7406|\u5BC6\u7801,\u56FD\u5BB6\u5BC6\u7801\u7BA1\u7406|general-administration
\u673A\u8981||general-administration
\u7535\u5F71||culture-tourism
\u878D\u5A92\u4F53||publicity
\u6559\u80B2\u8003\u8BD5||education
\u7530\u957F\u5236|\u7530\u957F|natural-resources
\u6E56\u957F\u5236|\u6E56\u957F|water
\u6797\u957F\u5236|\u6797\u957F|forestry
\u5927\u4F17\u521B\u4E1A\u4E07\u4F17\u521B\u65B0|=\u53CC\u521B|science-technology
\u521B\u65B0\u521B\u4E1A||science-technology
\u6587\u660E\u57CE\u5E02\u521B\u5EFA|\u521B\u5EFA,\u521B\u5EFA\u6587\u660E\u57CE\u5E02|publicity
\u9632\u6C5B\u6297\u65F1\u6307\u6325\u90E8|\u9632\u6307|water
\u9632\u6C5B\u6297\u65F1\u603B\u6307\u6325\u90E8||water
\u6CBB\u6C34|\u4E94\u6C34\u5171\u6CBB|water
\u7F8E\u4E3D\u5EFA\u8BBE|\u7F8E\u4E3D|ecology-environment
\u751F\u6001\u73AF\u5883\u4FDD\u62A4\u7763\u5BDF|\u73AF\u4FDD\u7763\u5BDF,\u73AF\u5883\u4FDD\u62A4\u7763\u5BDF|ecology-environment
\u6C11\u8425\u4F01\u4E1A\u53D1\u5C55||small-business
\u6587\u5316\u5E7F\u7535\u65B0\u95FB\u51FA\u7248\u65C5\u6E38|\u6587\u5E7F\u65B0\u65C5,\u6587\u5316\u5E7F\u7535\u65B0\u95FB\u51FA\u7248\u548C\u65C5\u6E38|culture-tourism,radio-television,press
\u4EBA\u624D\u5DE5\u4F5C|\u4EBA\u624D|party-organisation
\u4EBA\u624D\u53D1\u5C55||party-organisation
\u6838\u5DE5\u4E1A\u5730\u8D28||natural-resources
\u6B8B\u75BE\u4EBA\u5DE5\u4F5C|\u6B8B\u5DE5|disabled-persons
\u5987\u5973\u513F\u7AE5\u5DE5\u4F5C|\u5987\u513F\u5DE5,\u5987\u5973\u513F\u7AE5\u5DE5\u4F5C|women
\u5173\u5FC3\u4E0B\u4E00\u4EE3\u5DE5\u4F5C|\u5173\u5DE5|youth
\u7981\u6BD2|\u7981\u6BD2\u5DE5\u4F5C|public-security
\u53CD\u6050||public-security
\u4EA4\u901A\u6218\u5907|\u4EA4\u6218|transport
\u53CC\u62E5\u5DE5\u4F5C|\u53CC\u62E5|veterans-affairs
\u62E5\u519B\u4F18\u5C5E||veterans-affairs
\u5F81\u5175||civil-defence
`;

// repo/src/lexicon/stems-society.ts
var stemsOfSociety = `
\u6C34\u5229||water
\u6C34\u52A1|\u6C34\u5229\u6C34\u52A1|water
\u6C34\u5229\u548C\u6E56\u6CCA|\u6C34\u5229\u6E56\u6CCA|water
\u6C34\u5229\u548C\u6E14\u4E1A||water,marine-fisheries
\u6C34\u5229\u7535\u529B||water,electricity
\u6C34\u7535||water,electricity
\u6C34\u6587|\u6C34\u6587\u6C34\u8D44\u6E90|water
\u9632\u6C5B\u6297\u65F1|\u9632\u6C5B|water
\u6CB3\u957F\u5236|\u6CB3\u957F|water
\u5357\u6C34\u5317\u8C03|\u5357\u6C34\u5317\u8C03\u5DE5\u7A0B\u5EFA\u8BBE|water
\u519C\u4E1A\u519C\u6751||agriculture
\u519C\u4E1A\u519C\u6751\u548C\u6C34\u5229|\u519C\u4E1A\u519C\u6751\u6C34\u5229,\u519C\u6C34|agriculture,water
\u519C\u4E1A\u519C\u6751\u548C\u6C34\u52A1|\u519C\u4E1A\u519C\u6751\u6C34\u52A1|agriculture,water
\u519C\u4E1A\u519C\u6751\u548C\u4E61\u6751\u632F\u5174||agriculture,poverty-relief
\u519C\u4E1A\u519C\u6751\u548C\u755C\u7267|\u519C\u4E1A\u519C\u6751\u755C\u7267|agriculture,animal-husbandry
\u519C\u4E1A\u519C\u6751\u6C34\u5229\u548C\u6797\u4E1A||agriculture,water
\u519C\u4E1A|\u519C,\u519C\u4E1A\u548C\u519C\u6751|agriculture
\u519C\u4E1A\u548C\u519C\u6751\u5DE5\u4F5C|\u519C\u4E1A\u548C\u519C\u6751\u7ECF\u6D4E|agriculture
\u519C\u7267|\u519C\u7267\u4E1A|agriculture,animal-husbandry
\u519C\u7267\u548C\u79D1\u6280||agriculture,science-technology
\u519C\u6797|\u519C\u4E1A\u6797\u4E1A,\u519C\u4E1A\u548C\u6797\u4E1A,\u519C\u6797\u7267|agriculture,forestry
\u519C\u6797\u6C34|\u519C\u6797\u6C34\u5229,\u519C\u6797\u6C34\u52A1|agriculture,water
\u519C\u6797\u6C34\u7267|\u519C\u6C34\u7267|agriculture,water
\u519C\u4E1A\u6C34\u5229|\u519C\u4E1A\u548C\u6C34\u5229,\u519C\u4E1A\u6C34\u52A1|agriculture,water
\u519C\u4E1A\u7EFC\u5408\u5F00\u53D1|\u519C\u5F00,\u519C\u53D1|agriculture
\u519C\u4E1A\u673A\u68B0\u7BA1\u7406|\u519C\u4E1A\u673A\u68B0,\u519C\u673A,\u519C\u673A\u7BA1\u7406|agriculture
\u519C\u4E1A\u673A\u68B0\u5316|\u519C\u673A\u5316|agriculture
\u519C\u4E1A\u79D1\u6280||agriculture
\u519C\u57A6|\u519C\u57A6\u603B|agriculture
\u519C\u6751\u80FD\u6E90||agriculture
\u519C\u6751\u5DE5\u4F5C|\u519C\u5DE5|agriculture
\u519C\u6C11\u5DE5\u5DE5\u4F5C|\u519C\u6C11\u5DE5|human-resources
\u519C\u4EA7\u54C1\u8D28\u91CF\u5B89\u5168||agriculture
\u755C\u7267\u4E1A\u7BA1\u7406|\u755C\u7267\u4E1A|animal-husbandry
\u755C\u7267||animal-husbandry
\u755C\u7267\u517D\u533B|\u755C\u7267\u548C\u517D\u533B|animal-husbandry
\u755C\u7267\u6C34\u4EA7||animal-husbandry
\u755C\u7267\u6C34\u4EA7\u4E8B\u4E1A|\u755C\u7267\u6C34\u4EA7\u4E8B\u52A1|animal-husbandry
\u517D\u533B||animal-husbandry
\u8695\u6851|\u8695\u4E1A|agriculture
\u8336\u4E1A|\u8336\u53F6|agriculture
\u4E2D\u836F\u6750\u4EA7\u4E1A\u53D1\u5C55|\u4E2D\u836F\u6750|agriculture
\u70DF\u53F6||tobacco
\u4E61\u6751\u632F\u5174||poverty-relief
\u6276\u8D2B\u5F00\u53D1|\u6276\u8D2B,\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4|poverty-relief
\u6276\u8D2B\u548C\u79FB\u6C11\u5DE5\u4F5C|\u6276\u8D2B\u79FB\u6C11,\u6276\u8D2B\u548C\u79FB\u6C11,\u6276\u8D2B\u79FB\u6C11\u5DE5\u4F5C|poverty-relief,resettlement
\u79FB\u6C11|\u79FB\u6C11\u7BA1\u7406,\u79FB\u6C11\u5F00\u53D1,\u79FB\u6C11\u5DE5\u4F5C|resettlement
\u6C34\u5E93\u79FB\u6C11||resettlement
\u6C34\u5E93\u79FB\u6C11\u540E\u671F\u6276\u6301||resettlement
\u5E93\u533A\u79FB\u6C11||resettlement
\u751F\u6001\u79FB\u6C11||resettlement
\u5546\u52A1|\u5546|commerce
\u5546\u52A1\u548C\u7CAE\u98DF|\u5546\u52A1\u7CAE\u98DF|commerce,grain-reserves
\u5546\u52A1\u548C\u7ECF\u6D4E\u5408\u4F5C|\u5546\u52A1\u7ECF\u6D4E\u5408\u4F5C|commerce,investment-promotion
\u5546\u52A1\u548C\u53E3\u5CB8|\u5546\u52A1\u53E3\u5CB8|commerce,ports
\u5546\u52A1\u548C\u6587\u5316\u65C5\u6E38|\u5546\u52A1\u6587\u65C5,\u5546\u52A1\u548C\u6587\u65C5|commerce,culture-tourism
\u5546\u8D38|\u5546\u4E1A\u8D38\u6613,\u5546\u8D38\u6D41\u901A|commerce
\u5546\u4E1A||commerce
\u8D38\u6613||commerce
\u670D\u52A1\u4E1A\u53D1\u5C55|\u670D\u52A1\u4E1A,\u73B0\u4EE3\u670D\u52A1\u4E1A|commerce
\u53E3\u5CB8|\u53E3\u5CB8\u7BA1\u7406,\u53E3\u5CB8\u5DE5\u4F5C|ports
\u6253\u51FB\u8D70\u79C1\u7EFC\u5408\u6CBB\u7406|\u6253\u79C1|ports
\u53E3\u5CB8\u548C\u7269\u6D41|\u53E3\u5CB8\u7269\u6D41,\u53E3\u5CB8\u4E0E\u7269\u6D41|ports
\u7269\u6D41\u548C\u53E3\u5CB8|\u7269\u6D41\u53E3\u5CB8|ports
\u7269\u6D41|\u73B0\u4EE3\u7269\u6D41,\u7269\u6D41\u4E1A|ports
\u81EA\u7531\u8D38\u6613\u8BD5\u9A8C\u533A|\u81EA\u8D38,\u81EA\u8D38\u8BD5\u9A8C\u533A|commerce
\u6587\u5316\u548C\u65C5\u6E38|\u6587\u65C5,\u6587\u5316\u65C5\u6E38,\u6587\u5316\u4E0E\u65C5\u6E38|culture-tourism
\u6587\u5316\u548C\u65C5\u6E38\u53D1\u5C55|\u6587\u65C5\u53D1\u5C55,\u6587\u5316\u65C5\u6E38\u53D1\u5C55|culture-tourism
\u6587\u5316\u5E7F\u7535\u548C\u65C5\u6E38|\u6587\u5E7F\u65C5,\u6587\u5316\u5E7F\u7535\u65C5\u6E38,\u6587\u5E7F\u65C5\u6E38|culture-tourism,radio-television
\u6587\u5316\u65C5\u6E38\u5E7F\u7535|\u6587\u65C5\u5E7F\u7535,\u6587\u65C5\u5E7F,\u6587\u5316\u65C5\u6E38\u548C\u5E7F\u7535|culture-tourism,radio-television
\u6587\u5316\u5E7F\u64AD\u7535\u89C6\u548C\u65C5\u6E38|\u6587\u5316\u5E7F\u64AD\u7535\u89C6\u65C5\u6E38|culture-tourism,radio-television
\u6587\u5316\u548C\u5E7F\u7535\u65C5\u6E38\u4F53\u80B2|\u6587\u5E7F\u65C5\u4F53,\u6587\u5316\u5E7F\u7535\u65C5\u6E38\u4F53\u80B2,\u6587\u5E7F\u65C5\u6E38\u4F53\u80B2|culture-tourism,radio-television,sport
\u6587\u5316\u5E7F\u7535\u548C\u65C5\u6E38\u4F53\u80B2||culture-tourism,radio-television,sport
\u6587\u5316\u65C5\u6E38\u5E7F\u7535\u4F53\u80B2|\u6587\u65C5\u5E7F\u4F53,\u6587\u65C5\u5E7F\u7535\u4F53,\u6587\u65C5\u5E7F\u7535\u4F53\u80B2,\u6587\u5316\u65C5\u6E38\u548C\u5E7F\u7535\u4F53\u80B2|culture-tourism,radio-television,sport
\u6587\u5316\u5E7F\u7535\u4F53\u80B2\u548C\u65C5\u6E38|\u6587\u5E7F\u4F53\u65C5,\u6587\u5316\u5E7F\u7535\u4F53\u80B2\u65C5\u6E38|culture-tourism,radio-television,sport
\u6587\u5316\u65C5\u6E38\u4F53\u80B2\u548C\u5E7F\u64AD\u7535\u89C6|\u6587\u5316\u65C5\u6E38\u4F53\u80B2\u5E7F\u64AD\u7535\u89C6|culture-tourism,radio-television,sport
\u6587\u5316\u4F53\u80B2\u5E7F\u7535\u548C\u65C5\u6E38|\u6587\u4F53\u5E7F\u65C5,\u6587\u4F53\u5E7F\u7535\u65C5\u6E38,\u6587\u4F53\u5E7F\u7535\u548C\u65C5\u6E38,\u6587\u5316\u4F53\u80B2\u5E7F\u7535\u65C5\u6E38|culture-tourism,sport,radio-television
\u6587\u5316\u4F53\u80B2\u548C\u65C5\u6E38\u5E7F\u7535|\u6587\u4F53\u65C5\u6E38\u5E7F\u7535,\u6587\u4F53\u65C5\u5E7F,\u6587\u5316\u4F53\u80B2\u65C5\u6E38\u5E7F\u7535|culture-tourism,sport,radio-television
\u6587\u5316\u5E7F\u64AD\u7535\u89C6\u4F53\u80B2\u548C\u65C5\u6E38|\u6587\u5316\u5E7F\u64AD\u7535\u89C6\u4F53\u80B2\u65C5\u6E38|culture-tourism,sport,radio-television
\u6587\u5316\u4F53\u80B2\u548C\u65C5\u6E38|\u6587\u4F53\u65C5\u6E38,\u6587\u4F53\u65C5,\u6587\u4F53\u548C\u65C5\u6E38,\u6587\u5316\u4F53\u80B2\u65C5\u6E38|culture-tourism,sport
\u6587\u5316\u65C5\u6E38\u4F53\u80B2|\u6587\u65C5\u4F53,\u6587\u5316\u65C5\u6E38\u548C\u4F53\u80B2,\u6587\u5316\u548C\u65C5\u6E38\u4F53\u80B2|culture-tourism,sport
\u65C5\u6E38\u548C\u6587\u5316\u5E7F\u7535\u4F53\u80B2|\u65C5\u6587,\u65C5\u6E38\u6587\u5316\u5E7F\u7535\u4F53\u80B2,\u65C5\u6E38\u6587\u4F53|culture-tourism,sport
\u6587\u5316\u5E7F\u7535\u65B0\u95FB\u51FA\u7248|\u6587\u5E7F\u65B0,\u6587\u5316\u5E7F\u7535\u65B0\u95FB,\u6587\u5E7F\u65B0\u51FA,\u6587\u5316\u65B0\u95FB\u51FA\u7248\u5E7F\u7535|culture-tourism,radio-television,press
\u6587\u5316\u4F53\u80B2\u5E7F\u64AD\u7535\u89C6\u65B0\u95FB\u51FA\u7248|\u6587\u4F53\u5E7F\u65B0,\u6587\u4F53\u5E7F\u7535\u65B0\u95FB\u51FA\u7248,\u6587\u4F53\u5E7F\u7535\u65B0|culture-tourism,sport,press
\u6587\u5316\u4F53\u80B2\u5E7F\u7535|\u6587\u4F53\u5E7F\u7535,\u6587\u4F53\u5E7F|culture-tourism,sport,radio-television
\u6587\u5316\u5E7F\u7535\u4F53\u80B2|\u6587\u5E7F\u4F53|culture-tourism,radio-television,sport
\u6587\u5316\u4F53\u80B2|\u6587\u4F53,\u6587\u5316\u548C\u4F53\u80B2,\u6587\u4F53\u4E8B\u4E1A|culture-tourism,sport
\u6587\u5316\u4F53\u80B2\u65B0\u95FB\u51FA\u7248|\u6587\u4F53\u65B0|culture-tourism,sport,press
\u6587\u5316\u5E7F\u64AD\u7535\u89C6|\u6587\u5E7F,\u6587\u5316\u5E7F\u7535|culture-tourism,radio-television
\u6587\u5316\u5E7F\u64AD\u5F71\u89C6\u7BA1\u7406|\u6587\u5316\u5E7F\u64AD\u5F71\u89C6,\u6587\u5E7F\u5F71\u89C6|culture-tourism,radio-television
\u6587\u5316|\u6587|culture-tourism
\u6587\u5316\u827A\u672F||culture-tourism
\u6587\u5316\u4EA7\u4E1A|\u6587\u5316\u4EA7\u4E1A\u53D1\u5C55|culture-tourism
\u6587\u5316\u4F53\u5236\u6539\u9769|\u6587\u6539|culture-tourism
\u6587\u5316\u5E02\u573A\u7EFC\u5408\u6267\u6CD5|\u6587\u5316\u6267\u6CD5,\u6587\u5316\u5E02\u573A\u884C\u653F\u6267\u6CD5|culture-tourism
\u6587\u5316\u9057\u4EA7|\u975E\u7269\u8D28\u6587\u5316\u9057\u4EA7|cultural-heritage
\u6587\u7269|\u6587\u7269\u4FDD\u62A4|cultural-heritage
\u6587\u5316\u548C\u6587\u7269|\u6587\u5316\u6587\u7269|culture-tourism,cultural-heritage
\u65C5\u6E38|\u65C5|tourism
\u65C5\u6E38\u53D1\u5C55|\u65C5\u53D1,\u65C5\u6E38\u4EA7\u4E1A\u53D1\u5C55,\u65C5\u6E38\u4EA7\u4E1A|tourism
\u65C5\u6E38\u548C\u5916\u4E8B\u4FA8\u52A1|\u65C5\u6E38\u5916\u4FA8,\u65C5\u6E38\u5916\u4E8B|tourism,foreign-affairs
\u65C5\u6E38\u548C\u5546\u52A1|\u65C5\u6E38\u5546\u52A1|tourism,commerce
\u98CE\u666F\u540D\u80DC\u533A\u7BA1\u7406|\u98CE\u666F\u540D\u80DC|tourism
\u536B\u751F\u5065\u5EB7|\u536B\u5065,\u536B\u751F\u548C\u5065\u5EB7|health
\u536B\u751F\u5065\u5EB7\u548C\u4F53\u80B2||health,sport
\u536B\u751F\u5065\u5EB7\u548C\u533B\u7597\u4FDD\u969C|\u536B\u5065\u533B\u4FDD|health,medical-security
\u536B\u751F\u548C\u8BA1\u5212\u751F\u80B2|\u536B\u8BA1,\u536B\u751F\u8BA1\u751F,\u536B\u751F\u548C\u8BA1\u751F,\u536B\u751F\u8BA1\u5212\u751F\u80B2,\u536B\u751F\u4E0E\u8BA1\u5212\u751F\u80B2|health,family-planning
\u536B\u751F\u548C\u4EBA\u53E3\u8BA1\u5212\u751F\u80B2|\u536B\u751F\u4EBA\u53E3\u8BA1\u751F|health,family-planning
\u536B\u751F||health
\u536B\u751F\u76D1\u7763||health
\u5987\u5E7C\u4FDD\u5065||health
\u536B\u751F\u98DF\u54C1\u836F\u54C1\u76D1\u7763\u7BA1\u7406|\u536B\u751F\u98DF\u54C1\u836F\u54C1\u76D1\u7BA1|health,drug-supervision
\u4EBA\u53E3\u548C\u8BA1\u5212\u751F\u80B2|\u4EBA\u53E3\u8BA1\u751F,\u8BA1\u751F,\u4EBA\u53E3\u548C\u8BA1\u751F,\u4EBA\u53E3\u4E0E\u8BA1\u5212\u751F\u80B2|family-planning
\u8BA1\u5212\u751F\u80B2||family-planning
\u4E2D\u533B\u836F\u7BA1\u7406|\u4E2D\u533B\u836F,\u4E2D\u533B|health
\u4E2D\u533B\u7BA1\u7406||health
\u4E2D\u533B\u836F\u53D1\u5C55||health
\u4E2D\u533B\u836F\u548C\u6C11\u65CF\u533B\u836F||health
\u75BE\u75C5\u9884\u9632\u63A7\u5236|\u75BE\u63A7,\u75BE\u75C5\u63A7\u5236|health
\u7EA2\u5341\u5B57||red-cross
\u9000\u5F79\u519B\u4EBA\u4E8B\u52A1|\u9000\u5F79\u519B\u4EBA|veterans-affairs
\u5E94\u6025\u7BA1\u7406|\u5E94\u6025|emergency-management
\u5B89\u5168\u751F\u4EA7\u76D1\u7763\u7BA1\u7406|\u5B89\u76D1,\u5B89\u5168\u76D1\u7BA1,\u5B89\u5168\u751F\u4EA7\u76D1\u7BA1,\u5B89\u5168\u751F\u4EA7\u76D1\u7763,\u5B89\u5168\u751F\u4EA7|emergency-management
\u6D88\u9632\u6551\u63F4|\u6D88\u9632|emergency-management
\u7CAE\u98DF\u5B89\u5168||grain-reserves
\u7164\u77FF\u5B89\u5168\u76D1\u5BDF|\u7164\u76D1,\u7164\u77FF\u5B89\u76D1,\u7164\u77FF\u5B89\u5168\u76D1\u7763|mine-safety
\u7164\u70AD\u5DE5\u4E1A\u7BA1\u7406|\u7164\u70AD\u5DE5\u4E1A,\u7164\u70AD,\u7164\u7BA1|energy
\u7164\u70AD\u7BA1\u7406||energy
\u77FF\u5C71\u5B89\u5168\u76D1\u5BDF|\u77FF\u5C71\u5B89\u76D1,\u77FF\u5C71\u5B89\u5168|mine-safety
`;

// repo/src/lexicon/department-stems.ts
var stems = build3();
function build3() {
  const map = /* @__PURE__ */ new Map();
  const rows = (stemsOfEconomy + stemsOfSociety + stemsOfGovernment).trim().split(/\n+/).map((line2) => line2.split("|"));
  const functionsOf = (slugs) => slugs.split(",");
  for (const [full = "", , slugs = ""] of rows) map.set(full, { full, functions: functionsOf(slugs) });
  for (const [full = "", others = "", slugs = ""] of rows) {
    for (const form2 of others.split(",")) {
      const name = form2.replace("=", "");
      if (name === "" || map.has(name)) continue;
      const short = form2.startsWith("=") || isShortening(name, full);
      map.set(name, { full: short ? full : name, functions: functionsOf(slugs) });
    }
  }
  return map;
}
function isShortening(form2, full) {
  const wanted = form2.replace(/[和与及]/g, "");
  let at = 0;
  for (const char of full) if (char === wanted.charAt(at)) at++;
  return at === wanted.length;
}

// repo/src/lexicon/remit-words.ts
var words = new Set(
  "\u670D\u52A1 \u7BA1\u7406 \u76D1\u7763 \u76D1\u7BA1 \u76D1\u6D4B \u68C0\u6D4B \u68C0\u9A8C \u68C0\u75AB \u68C0\u67E5 \u7814\u7A76 \u79D1\u5B66 \u6280\u672F \u6307\u5BFC \u57F9\u8BAD \u6559\u80B2 \u8003\u8BD5 \u62DB\u751F \u8BC4\u4F30 \u8BC4\u4EF7 \u9274\u5B9A \u63A8\u5E7F \u5F00\u53D1 \u53D1\u5C55 \u4FC3\u8FDB \u4FDD\u969C \u5E94\u6025 \u6307\u6325 \u7EFC\u5408 \u884C\u4E1A \u4E8B\u52A1 \u4FE1\u606F \u8BBE\u8BA1 \u89C4\u5212 \u5EFA\u8BBE \u517B\u62A4 \u7EF4\u62A4 \u8D28\u91CF \u6807\u51C6 \u5B89\u5168 \u4EA7\u54C1 \u5DE5\u7A0B \u9879\u76EE \u8D44\u4EA7 \u8D44\u6E90 \u73AF\u5883 \u6C14\u5019 \u571F\u5730 \u571F\u58E4 \u79CD\u5B50 \u690D\u4FDD \u690D\u7269 \u4FDD\u62A4 \u52A8\u7269 \u75AB\u75C5 \u9632\u63A7 \u9884\u9632 \u63A7\u5236 \u6CBB\u7597 \u6551\u52A9 \u6551\u63F4 \u6551\u62A4 \u5EB7\u590D \u798F\u5229 \u793E\u4F1A \u516C\u5171 \u884C\u653F \u6267\u6CD5 \u653F\u7B56 \u6CD5\u89C4 \u653F\u52A1 \u6570\u5B57 \u6570\u636E \u7F51\u7EDC \u7535\u5B50 \u901A\u4FE1 \u6863\u6848 \u6587\u732E \u6587\u5316 \u827A\u672F \u4F53\u80B2 \u8BAD\u7EC3 \u7ADE\u8D5B \u4EBA\u624D \u4EBA\u529B \u52B3\u52A8 \u5C31\u4E1A \u521B\u4E1A \u521B\u65B0 \u6210\u679C \u8F6C\u5316 \u4EA7\u4E1A \u5DE5\u4E1A \u519C\u4E1A \u6797\u4E1A \u7267\u4E1A \u6E14\u4E1A \u755C\u7267 \u6C34\u4EA7 \u6C34\u5229 \u6C34\u6587 \u52D8\u6D4B \u52D8\u5BDF \u52D8\u67E5 \u5730\u8D28 \u77FF\u4EA7 \u6D4B\u7ED8 \u80FD\u6E90 \u8282\u80FD \u7535\u529B \u4EA4\u901A \u8FD0\u8F93 \u516C\u8DEF \u9053\u8DEF \u94C1\u8DEF \u822A\u9053 \u6E2F\u53E3 \u673A\u573A \u7269\u6D41 \u8D38\u6613 \u5546\u8D38 \u6295\u8D44 \u91D1\u878D \u4FE1\u7528 \u4EF7\u683C \u6210\u672C \u8C03\u67E5 \u7EDF\u8BA1 \u5BA1\u8BA1 \u8D22\u52A1 \u7ED3\u7B97 \u6838\u7B97 \u91C7\u8D2D \u4EA4\u6613 \u767B\u8BB0 \u8BA4\u8BC1 \u8BA4\u53EF \u8BA1\u91CF \u7EA4\u7EF4 \u836F\u54C1 \u98DF\u54C1 \u533B\u7597 \u5668\u68B0 \u536B\u751F \u5065\u5EB7 \u75BE\u75C5 \u5987\u5E7C \u8840\u6DB2 \u4E2D\u533B \u533B\u5B66 \u533B\u4FDD \u57FA\u91D1 \u7ECF\u529E \u7A3D\u6838 \u4EF2\u88C1 \u8C03\u89E3 \u6CD5\u5F8B \u63F4\u52A9 \u516C\u8BC1 \u5BA3\u4F20 \u65B0\u95FB \u51FA\u7248 \u5E7F\u64AD \u7535\u89C6 \u5F71\u89C6 \u4F20\u5A92 \u4F1A\u5C55 \u535A\u89C8 \u65C5\u6E38 \u666F\u533A \u56ED\u6797 \u7EFF\u5316 \u5E02\u5BB9 \u73AF\u536B \u57CE\u5E02 \u57CE\u4E61 \u519C\u6751 \u4E61\u6751 \u793E\u533A \u4F4F\u623F \u623F\u5C4B \u623F\u4EA7 \u5EFA\u7B51 \u9020\u4EF7 \u62DB\u6807 \u6295\u6807 \u4F9B\u6C34 \u6392\u6C34 \u8282\u6C34 \u8C03\u6C34 \u5F15\u6C34 \u704C\u6E89 \u6C34\u5E93 \u6C34\u8D28 \u6E7F\u5730 \u68EE\u6797 \u9632\u706B \u8349\u539F \u56FD\u5BB6 \u516C\u56ED \u81EA\u7136 \u91CE\u751F \u6D77\u6D0B \u6E14\u653F \u8239\u8236 \u68C0\u4FEE \u7279\u79CD \u8BBE\u5907 \u9505\u7089 \u673A\u52A8\u8F66 \u9A7E\u9A76 \u8F66\u8F86 \u505C\u8F66 \u6536\u8D39 \u7A3D\u67E5 \u7763\u67E5 \u7763\u5BFC \u5DE1\u5BDF \u8003\u6838 \u7EE9\u6548 \u673A\u5173 \u540E\u52E4 \u63A5\u5F85 \u5916\u4E8B \u4FA8\u52A1 \u5408\u4F5C \u4EA4\u6D41 \u5BF9\u5916 \u53CB\u597D \u8001\u5E74 \u8001\u5E72\u90E8 \u9752\u5C11\u5E74 \u513F\u7AE5 \u5987\u5973 \u5FD7\u613F \u6148\u5584 \u52DF\u6350 \u6BA1\u846C \u5A5A\u59FB \u519B\u4F11 \u519B\u4F9B \u9000\u5F79 \u519B\u4EBA \u4F18\u629A \u53CC\u62E5 \u6C11\u65CF \u5B97\u6559 \u53F2\u5FD7 \u515A\u53F2 \u60C5\u62A5 \u77E5\u8BC6 \u4EA7\u6743 \u4E13\u5229 \u5546\u6807 \u54C1\u724C \u4F1A\u8BA1 \u73E0\u7B97 \u6559\u5B66 \u6559\u7814 \u88C5\u5907 \u7535\u5316 \u804C\u4E1A \u6280\u80FD \u5B66\u751F \u8D44\u52A9 \u9AD8\u6821 \u6BD5\u4E1A\u751F \u57FA\u7840 \u4E13\u4E1A \u4EBA\u5458 \u804C\u79F0 \u4E8B\u4E1A \u5355\u4F4D \u7F16\u5236 \u91CD\u5927 \u91CD\u70B9 \u6C11\u8425 \u7ECF\u6D4E \u4E2D\u5C0F \u4F01\u4E1A \u4E2A\u4F53 \u6D88\u8D39\u8005 \u6743\u76CA \u6295\u8BC9 \u4E3E\u62A5 \u70ED\u7EBF \u4FBF\u6C11 \u5927\u5385".split(
    " "
  )
);
var longest2 = 8;
function readRemit(remit) {
  const reached = [[]];
  for (let end2 = 2; end2 <= remit.length; end2++) {
    for (let start = Math.max(0, end2 - longest2); start <= end2 - 2; start++) {
      const before = reached[start];
      if (before === void 0) continue;
      const word = remit.slice(start, end2);
      const stem = stems.get(word);
      if (stem === void 0 && !words.has(word)) continue;
      reached[end2] = before.length > 0 ? before : stem?.functions ?? [];
      break;
    }
    const and = reached[end2 - 1];
    if (reached[end2] === void 0 && and !== void 0 && /[和与及]/.test(remit.charAt(end2 - 1))) reached[end2] = and;
  }
  return reached[remit.length];
}

// repo/src/lexicon/department-core.ts
var offices = [
  ["\u59D4\u5458\u4F1A", "\u59D4\u5458\u4F1A"],
  ["\u7BA1\u7406\u59D4\u5458\u4F1A", "\u7BA1\u7406\u59D4\u5458\u4F1A"],
  ["\u5C40", "\u5C40"],
  ["\u7BA1\u7406\u5C40", "\u7BA1\u7406\u5C40"],
  ["\u603B\u5C40", "\u603B\u5C40"],
  ["\u5385", "\u5385"],
  ["\u529E\u516C\u5BA4", "\u529E\u516C\u5BA4"],
  ["\u7BA1\u7406\u529E\u516C\u5BA4", "\u7BA1\u7406\u529E\u516C\u5BA4"],
  ["\u59D4", "\u59D4\u5458\u4F1A"],
  ["\u529E", "\u529E\u516C\u5BA4"],
  ["\u7F72", "\u7F72"]
];
var institutions = [
  "\u5DE5\u4F5C\u59D4\u5458\u4F1A\u529E\u516C\u5BA4",
  "\u59D4\u5458\u4F1A\u529E\u516C\u5BA4",
  "\u5DE5\u4F5C\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4",
  "\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4",
  "\u5DE5\u4F5C\u59D4\u5458\u4F1A",
  "\u4E8B\u52A1\u4E2D\u5FC3",
  "\u670D\u52A1\u4E2D\u5FC3",
  "\u7BA1\u7406\u4E2D\u5FC3",
  "\u7814\u7A76\u4E2D\u5FC3",
  "\u4EA4\u6613\u4E2D\u5FC3",
  "\u76D1\u6D4B\u4E2D\u5FC3",
  "\u4FDD\u969C\u4E2D\u5FC3",
  "\u4FC3\u8FDB\u4E2D\u5FC3",
  "\u53D1\u5C55\u4E2D\u5FC3",
  "\u6307\u5BFC\u4E2D\u5FC3",
  "\u4FE1\u606F\u4E2D\u5FC3",
  "\u603B\u961F",
  "\u652F\u961F",
  "\u5927\u961F",
  "\u5206\u5C40",
  "\u4E2D\u5FC3",
  "\u7814\u7A76\u9662",
  "\u7814\u7A76\u5BA4",
  "\u7814\u7A76\u6240",
  "\u79D1\u5B66\u9662",
  "\u603B\u7AD9",
  "\u7AD9",
  "\u6240",
  "\u5904",
  "\u9986"
];
function readCore(rest) {
  if (rest === "") return void 0;
  if (rest.startsWith("\u515A\u59D4")) return readCore(rest.slice(1));
  if (/^[省市县区州]?(?:委|直|级|属)?(?:省直|市直|县直|区直|直属|直|级)(?:属)?机关(?:工委|工作委员会|党工委)$/.test(rest) || /^委[省市县区州]直工委$/.test(rest))
    return asCore(partyOrgans.get("\u76F4\u5C5E\u673A\u5173\u5DE5\u4F5C\u59D4\u5458\u4F1A"), "\u59D4");
  const joint = /^委、?[省市县区州]政府(?=..)/.exec(rest);
  if (joint !== null) return readCore(`\u59D4${rest.slice(joint[0].length)}`);
  const abroad = /^(?:人民政府|政府)?驻(.{1,6}?)(?:办事处|办)$/.exec(rest);
  if (abroad !== null)
    return { kind: "organ", base: `\u4EBA\u6C11\u653F\u5E9C\u9A7B${abroad[1] === "\u4EAC" ? "\u5317\u4EAC" : abroad[1]}\u529E\u4E8B\u5904`, functions: ["general-administration"] };
  if (rest === "\u59D4" || rest === "\u59D4\u5458\u4F1A") return { kind: "party", base: "\u59D4\u5458\u4F1A", functions: ["general-administration"] };
  const own = asCore(ownOrgans.get(rest));
  if (own !== void 0) return own;
  if (rest.startsWith("\u59D4") && rest.length > 1) {
    const inner2 = rest.slice(rest.startsWith("\u59D4\u5458\u4F1A") ? 3 : 1);
    const organ2 = asCore(partyOrgans.get(inner2), "\u59D4");
    if (organ2 !== void 0) return organ2;
    if (/^.{2,20}(?:委员会|领导小组|工作委员会)(?:办公室)?$/.test(inner2))
      return { kind: "party", base: `\u59D4${inner2}`, functions: ["coordination-group"] };
  }
  return asCore(centralBranches.get(rest)) ?? readOffice(rest.replace(/^(?:人民)?政府(?=..)/, ""));
}
function readOffice(plain2) {
  for (const [printed, full] of offices) {
    if (!plain2.endsWith(printed)) continue;
    const remit = plain2.slice(0, -printed.length);
    const stem = stems.get(remit);
    if (stem === void 0 || remit.length === 1 && printed !== "\u59D4" && printed !== "\u529E") continue;
    return department(stem, stem.full.endsWith("\u7BA1\u7406") && full.startsWith("\u7BA1\u7406") ? full.slice(2) : full);
  }
  for (const printed of institutions) {
    if (!plain2.endsWith(printed)) continue;
    const remit = plain2.slice(0, -printed.length);
    const stem = stems.get(remit);
    if (stem === void 0 || remit.length === 1) continue;
    return department(stem.full.includes(remit) ? { full: remit, functions: stem.functions } : stem, printed);
  }
  return void 0;
}
function department(stem, suffix) {
  return { kind: "department", base: stem.full + suffix, functions: stem.functions };
}
function asCore(organ2, lead2 = "") {
  if (organ2 === void 0) return void 0;
  return { kind: organ2.kind === "government" ? "organ" : organ2.kind, base: lead2 + organ2.full, functions: organ2.functions };
}
var institution = /^(.{2,16}?)(服务中心|管理中心|事务中心|研究中心|发展中心|中心|研究院|研究所|设计院|考试院|科学院|院|所|馆|总站|站|总队|支队|局|学校)$/;
function readInstitution(rest) {
  const hit = institution.exec(rest);
  const functions2 = hit === null ? void 0 : readRemit(hit[1] ?? "");
  return functions2 === void 0 ? void 0 : { kind: "department", base: rest, functions: functions2 };
}
function readPartyOrgan(name) {
  return /部$|政法委|党校|老干部局|机关工委/.test(name) ? asCore(partyOrgans.get(name), "\u59D4") : void 0;
}

// repo/src/lexicon/department-class.ts
var printedClass = new RegExp(`^(?:${localClass}|${departmentClass})$`);
var members = new RegExp(`(?:${groupEnds}|\u59D4\u5458\u4F1A)(?:\u5404)?(?:\u6709\u5173|\u76F8\u5173)?\u6210\u5458\u5355\u4F4D$`);
var anyOf = /^(?:地方$|各|有关|相关|所有|其他|其它|全体|当地|属地|所在|地方|基层|试点|[省市县]级(?:以上)?(?:人民)?政府)/;
var anyEnd = /[局厅委办部院会府门位构业校所区县市州盟旗乡镇村街道地方组班织体司队协联企站）)]$/;
var ownedBy = /^[省市县区州](?:属|直|管).{0,8}(?:企业|高校|院校|高等学校|单位|机关|学校|医院|媒体)$/;
var anyNoun = /^[^省市县区州]{0,14}(?:机构|企业|高校|院校|院所|高等学校|用人单位|行业协会|工作站|技工学校|职业学校|医疗卫生机构)$|(?<=[各诸].{0,4})(?:专班|工作组|小组)$|^[\u4e00-\u9fff]{2,4}、[\u4e00-\u9fff、]{2,30}(?:政府|(?:开发区|高新区|经开区|新区|园区)(?:管委会|管理委员会)?)$/;
var localUnits = "(?:\u8BBE\u533A\u7684?\u5E02|\u7701\u8F96\u5E02|\u5730\u7EA7\u5E02|\u5E02|\u5DDE|\u76DF|\u5730|\u53BF|\u533A|\u65D7|\u7701|\u81EA\u6CBB\u533A|\u76F4\u8F96\u5E02|\u7279\u533A|\u6797\u533A|\u4E61|\u9547|\u8857\u9053|\u7EA7|[\uFF08(\u3014][^\uFF08\uFF09()\u3014\u3015]{1,12}[\uFF09)\u3015]|[\u3001\u548C\u53CA])+";
var localOffice = new RegExp(`^(\u5404${localUnits})(.{2,})$`);
var localOnly = new RegExp(`^\u5404(?:${localUnits})$`);
function readClass(printed) {
  const name = printed.replace(/\s/g, "");
  if (!printedClass.test(name) && !/(?:部门|单位|地区)$/.test(name) && !(anyOf.test(name) && anyEnd.test(name)) && !anyNoun.test(name) && !ownedBy.test(name))
    return void 0;
  const rank = /^(?:自治区|全?省|全?市|州|县|区|旗|盟|我省|我市|本省|本市)/.exec(name)?.[0];
  const office = localOffice.exec(withoutGlosses(name));
  const core = office === null ? void 0 : readCore(office[2] ?? "");
  const functions2 = members.test(name) ? ["coordination-group"] : core !== void 0 ? core.functions : /政府|管委会/.test(name) ? ["local-government"] : [];
  return {
    ...unplaced,
    kind: "class",
    base: office !== null && core !== void 0 ? withoutJoiners(office[1] ?? "") + core.base : foldClass(name),
    words: name,
    rank,
    functions: functions2,
    known: true
  };
}
function withoutGlosses(name) {
  return name.replace(/[（(〔](?:含|包括|以下|下同)[^（）()〔〕]*[）)〕]|，下同$/g, "");
}
function withoutJoiners(units4) {
  return units4.replace(/[、，和及（）〔〕()]/g, "");
}
function foldClass(name) {
  const folded2 = withoutGlosses(name).replace(/(?<!人民)政府/g, "\u4EBA\u6C11\u653F\u5E9C").replace(/相关/g, "\u6709\u5173").replace(/党委[、和及]?人民政府/, "\u515A\u59D4\u548C\u4EBA\u6C11\u653F\u5E9C").replace(/各(?=成员单位)/, "").replace(/^各[^政党管]*(?=人民政府|管委会|党委)/, withoutJoiners);
  return localOnly.test(folded2) && !/级$|街|^各地$/.test(folded2) ? `${withoutJoiners(folded2)}\u4EBA\u6C11\u653F\u5E9C` : folded2;
}

// repo/src/lexicon/department-division.ts
var parentEnd = /[局厅委部会院行署府]$/;
var unit = /^.{0,16}(?:办公厅|办公室|司|处|科|室|总队|支队|中心|局|站|所|研究院|学校|学院|办事处|机关党委)$/;
var another = /^(?:[省市州县区]|国家|中国)[\u4e00-\u9fff]{2}/;
function readDivision(name, read5) {
  for (let cut2 = name.length - 2; cut2 >= 3; cut2--) {
    const head = name.slice(0, cut2);
    const tail2 = name.slice(cut2);
    if (!parentEnd.test(head) || !unit.test(tail2) || another.test(tail2) && !tail2.endsWith("\u529E\u4E8B\u5904")) continue;
    const parent = read5(head);
    if (!parent.known || !["department", "party", "organ", "branch"].includes(parent.kind)) continue;
    if (/^(?:委员会|人民政府|国务院)$/.test(parent.base)) continue;
    const own = read5(tail2);
    if (own.known && (own.place !== void 0 || own.rank !== void 0 || own.central)) return void 0;
    return { ...parent, base: parent.base + tail2, words: name };
  }
  return void 0;
}

// repo/src/lexicon/department-zone.ts
var zones = "\u65B0\u533A|\u5F00\u53D1\u533A|\u9AD8\u65B0\u533A|\u7ECF\u5F00\u533A|\u793A\u8303\u533A|\u4FDD\u7A0E\u533A|\u7EFC\u4FDD\u533A|\u56ED\u533A|\u5EA6\u5047\u533A|\u8BD5\u9A8C\u533A|\u5B9E\u9A8C\u533A|\u529F\u80FD\u533A|\u7BA1\u7406\u533A|\u96C6\u805A\u533A|\u4EA7\u4E1A\u56ED|\u5DE5\u4E1A\u56ED|\u98CE\u666F\u533A|\u98CE\u666F\u540D\u80DC\u533A|\u79D1\u5B66\u57CE|\u7A7A\u6E2F\u533A";
var zoneName2 = new RegExp(`^(.{0,24}?(?:${zones}))(\u7BA1\u59D4\u4F1A|\u7BA1\u7406\u59D4\u5458\u4F1A|\u515A\u5DE5\u59D4)?(.{2,12}(?:\u5C40|\u90E8|\u529E\u516C\u5BA4|\u4E2D\u5FC3|\u59D4\u5458\u4F1A))?$`);
var committee = /^(.{2,12}?)(?:管委会|管理委员会)$/;
var ranks = /^(?:自治区|省|市|州|县|区|旗|盟)(?=.{2})/;
var cityZone = /^(?:高新区|经开区|开发区|综保区|保税区|高新技术产业开发区|经济技术开发区|经济开发区)(?:管委会|管理委员会)?$/;
var ownName = /^(?!.{0,3}(?:工业|农业|科技|产业|循环|现代|特色|创新|示范))[\u4e00-\u9fff]{2,5}(?:经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|旅游度假区|综合保税区|管理区)$/;
var several = /^(?:各|有关|所有|主要|重点|以及|及|国家级|省级|市级|县级|国家|监测)|[、，]|级以上/;
function readZone(name) {
  const hit = placeAt(name, 0);
  const rank = hit === void 0 ? ranks.exec(name)?.[0] : void 0;
  const zone2 = zoneName2.exec(name);
  if (several.test(name.slice(rank?.length ?? 0)) || /领导小组|联席会议|指挥部/.test(name)) return void 0;
  if (zone2 === null) {
    const own2 = rank === void 0 && (hit?.length ?? 0) + 3 < name.length ? committee.exec(name)?.[1] : void 0;
    return own2 === void 0 ? void 0 : park(`${own2}\u7BA1\u7406\u59D4\u5458\u4F1A`, name, void 0, hit?.places[0]);
  }
  const [, words2 = "", organ2, office] = zone2;
  const county2 = hit !== void 0 && hit.length >= words2.length && hit.places.some(isDistrict);
  const unit2 = office === void 0 ? void 0 : readCore(office);
  const plain2 = hit === void 0 && rank === void 0 && organ2 === void 0;
  if (county2 || plain2 && unit2 === void 0 && !cityZone.test(name) && !ownName.test(name)) return void 0;
  const first2 = hit?.places[0];
  const place = first2 === void 0 || first2.level === "province" ? first2 : placeOf3(`${first2.code.slice(0, 4)}00`) ?? provinceOf(first2.code);
  const own = words2.slice(rank?.length ?? 0).replace("\u7ECF\u5F00\u533A", "\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A").replace("\u9AD8\u65B0\u533A", "\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A").replace("\u7EFC\u4FDD\u533A", "\u7EFC\u5408\u4FDD\u7A0E\u533A");
  return park(`${own}\u7BA1\u7406\u59D4\u5458\u4F1A${unit2?.base ?? office ?? ""}`, name, rank, place, unit2?.functions);
}
function isDistrict(place) {
  const own = Number(place.code.slice(4));
  return place.level === "county" && (own < 71 || own > 80);
}
function park(base, words2, rank, place, functions2) {
  return { ...unplaced, kind: "park", base, words: words2, rank, place, functions: functions2 ?? ["local-government"], known: true };
}

// repo/src/lexicon/department-name.ts
var groupPattern = new RegExp(`(?:${groupEnds}|\u59D4\u5458\u4F1A)(?:\u529E\u516C\u5BA4)?$`);
var ranks2 = /^(?:自治区|全?省|全?市|州|县|区|旗|盟|我省|我市|本省|本市)/;
var centralLead = /^(?:国家|国务院|中国|中共中央|中央|全国|最高人民)(?!级)/;
function foldName(name) {
  return name.replace(/[\s“”"]/g, "").replace(/^中华人民共和国(?=.{2,12}(?:部|署|委员会)$)/, "").replace(/（[^）]*）$|〔[^〕]*〕$|\([^)]*\)$/, "");
}
var readBefore = /* @__PURE__ */ new Map();
function readName(printed) {
  const before = readBefore.get(printed);
  if (before !== void 0) return before;
  const name = read(printed);
  if (readBefore.size > 2e4) readBefore.clear();
  readBefore.set(printed, name);
  return name;
}
function read(printed) {
  const name = foldName(printed);
  if (centralBodies.has(name)) return readCentral(name) ?? readPlaced(name);
  const several2 = readClass(printed);
  if (several2 !== void 0) return several2;
  const remit = stems.get(name);
  if (remit !== void 0 && name.length > 1)
    return { ...unplaced, kind: "class", base: `${remit.full}\u90E8\u95E8`, words: name, functions: remit.functions, known: true };
  const special = readBranch(name);
  if (special !== void 0) return special;
  const whole4 = readCore(name) ?? readPartyOrgan(name);
  if (whole4 !== void 0 && whole4.base !== "\u59D4\u5458\u4F1A") return { ...unplaced, ...whole4, words: name, known: !/[处科]$/.test(name) };
  const outer = readCompany(name) ?? readCentral(name) ?? readZone(name);
  if (outer !== void 0) return outer;
  const placed2 = readPlaced(name);
  return placed2.known && placed2.kind !== "group" ? placed2 : readDivision(name, readName) ?? placed2;
}
function readCentral(name) {
  const listed = centralBodies.get(name);
  const central = { ...unplaced, kind: "department", words: name, central: true };
  if (listed !== void 0) return { ...central, base: listed.full, functions: listed.functions, known: true };
  const lead2 = centralLead.exec(name);
  if (lead2 === null) return void 0;
  const part = readDivision(name, readName);
  if (part !== void 0) return part;
  if (/^中央军委.{1,8}(?:部|局|办公厅|委员会|委)$/.test(name)) return { ...central, base: name, functions: ["civil-defence"], known: true };
  const ministry = lead2[0] === "\u56FD\u5BB6" ? centralBodies.get(name.slice(2)) : void 0;
  if (ministry !== void 0) return { ...central, base: ministry.full, functions: ministry.functions, known: true };
  const core = readCore(name.slice(lead2[0].length));
  return {
    ...central,
    kind: core?.kind === "party" ? "party" : "department",
    base: core === void 0 ? name : lead2[0] + core.base,
    functions: core?.functions ?? [],
    known: core !== void 0 && core.kind !== "branch" && !/\{/.test(core.base)
  };
}
function readPlaced(name) {
  let rest = name.replace(/^中共(?=.{2})/, "");
  let place;
  let wholePlace = true;
  for (let hit = placeAt(rest, 0); hit !== void 0; hit = placeAt(rest, 0)) {
    const inside = place === void 0 ? hit.places : hit.places.filter((p) => p.code.startsWith((place?.code ?? "").replace(/(?:00)+$/, "")));
    const next3 = inside[0];
    if (next3 === void 0 || hit.length >= rest.length) break;
    wholePlace = rest.slice(0, hit.length) === next3.name || /[省市州县区]$/.test(rest.slice(0, hit.length));
    place = next3;
    rest = rest.slice(hit.length);
  }
  const rank = place === void 0 ? ranks2.exec(rest)?.[0] : void 0;
  if (rank !== void 0) rest = rest.slice(rank.length);
  const committee2 = readCommittee(name);
  if (committee2 !== void 0) return committee2;
  const core = readCore(rest) ?? (place === void 0 && rank === void 0 ? void 0 : readInstitution(rest));
  const here = { ...unplaced, words: rest, rank, place };
  if (!wholePlace && rest === "\u91D1\u878D\u76D1\u7BA1\u5C40")
    return { ...here, kind: "branch", base: "\u56FD\u5BB6\u91D1\u878D\u76D1\u7763\u7BA1\u7406\u603B\u5C40{P}\u76D1\u7BA1\u5C40", functions: ["financial-regulation"], known: true };
  if (core !== void 0) return { ...here, ...core, known: true };
  const whole4 = placeAt(name, 0);
  if (whole4 !== void 0 && whole4.length === name.length && /[省市州县区旗盟]$/.test(name)) {
    const own = whole4.places[0];
    if (own !== void 0)
      return { ...unplaced, kind: "organ", base: "\u4EBA\u6C11\u653F\u5E9C", words: name, place: own, functions: ["local-government"], known: true };
  }
  const township = rank === void 0 ? townships.exec(rest) : null;
  if (township !== null)
    return { ...here, kind: "organ", base: township[1] + townOffice(township[2]), functions: ["local-government"], known: true };
  if (groupPattern.test(rest) && !/^(?:或|并|组成|完善|将|成立|建立|健全|设立|其|该|本)/.test(rest))
    return { ...here, kind: "group", base: rest, functions: ["coordination-group"], known: true };
  return { ...here, kind: "other", base: rest, functions: [], known: false };
}
var townships = /^([\u4e00-\u9fff]{2,5}?(镇|乡|街道))(?:人民政府|政府|办事处|党工委)?$/;
function townOffice(kind) {
  return kind === "\u8857\u9053" ? "\u529E\u4E8B\u5904" : "\u4EBA\u6C11\u653F\u5E9C";
}
var rankOrPlace = "(\u7701|\u5E02|\u5DDE|\u76DF|\u65D7|\u53BF|\u533A|\u81EA\u6CBB\u533A)|(.{2,9}?)";
var committees = [
  [new RegExp(`^(?:\u5171\u9752)?\u56E2(?:${rankOrPlace})\u59D4(?:\u5458\u4F1A)?$`), "\u5171\u9752\u56E2{N}\u59D4\u5458\u4F1A"],
  [new RegExp(`^(?:${rankOrPlace})?\u56E2\u59D4$`), "\u5171\u9752\u56E2{N}\u59D4\u5458\u4F1A"],
  [new RegExp(`^\u6C11\u9769(?:${rankOrPlace})\u59D4(?:\u5458?\u4F1A)?$`), "\u4E2D\u56FD\u56FD\u6C11\u515A\u9769\u547D\u59D4\u5458\u4F1A{N}\u59D4\u5458\u4F1A"],
  [new RegExp(`^\u6C11\u76DF(?:${rankOrPlace})\u59D4(?:\u5458?\u4F1A)?$`), "\u4E2D\u56FD\u6C11\u4E3B\u540C\u76DF{N}\u59D4\u5458\u4F1A"],
  [new RegExp(`^\u6C11\u5EFA(?:${rankOrPlace})\u59D4(?:\u5458?\u4F1A)?$`), "\u4E2D\u56FD\u6C11\u4E3B\u5EFA\u56FD\u4F1A{N}\u59D4\u5458\u4F1A"],
  [new RegExp(`^\u6C11\u8FDB(?:${rankOrPlace})\u59D4(?:\u5458?\u4F1A)?$`), "\u4E2D\u56FD\u6C11\u4E3B\u4FC3\u8FDB\u4F1A{N}\u59D4\u5458\u4F1A"],
  [new RegExp(`^\u519C\u5DE5\u515A(?:${rankOrPlace})\u59D4(?:\u5458?\u4F1A)?$`), "\u4E2D\u56FD\u519C\u5DE5\u6C11\u4E3B\u515A{N}\u59D4\u5458\u4F1A"],
  [new RegExp(`^\u81F4\u516C\u515A(?:${rankOrPlace})\u59D4(?:\u5458?\u4F1A)?$`), "\u4E2D\u56FD\u81F4\u516C\u515A{N}\u59D4\u5458\u4F1A"],
  [new RegExp(`^\u4E5D\u4E09\u5B66\u793E(?:${rankOrPlace})\u59D4(?:\u5458?\u4F1A)?$`), "\u4E5D\u4E09\u5B66\u793E{N}\u59D4\u5458\u4F1A"],
  [new RegExp(`^\u53F0\u76DF(?:${rankOrPlace})\u59D4(?:\u5458?\u4F1A)?$`), "\u53F0\u6E7E\u6C11\u4E3B\u81EA\u6CBB\u540C\u76DF{N}\u59D4\u5458\u4F1A"]
];
function readCommittee(name) {
  if (!/委(?:员?会)?$/.test(name)) return void 0;
  for (const [pattern, base] of committees) {
    const hit = pattern.exec(name);
    if (hit === null) continue;
    const place = hit[2] === void 0 ? void 0 : placeAt(hit[2], 0)?.places[0];
    if (hit[2] !== void 0 && place === void 0) continue;
    const functions2 = base.startsWith("\u5171\u9752\u56E2") ? ["youth"] : ["united-front"];
    return { ...unplaced, kind: "organ", base, words: name, rank: hit[1], place, functions: functions2, known: true };
  }
  return void 0;
}

// repo/src/phases/4-extract/header-names.ts
var end = /[委部办局厅署院会行府室社组心司处队关协联]/;
var centralStart = /^(?:中共|国家|国务院|中国|全国|最高人民|中央|新疆生产建设兵团)/;
var longest3 = 40;
function namesOf(words2, offset) {
  const found = [];
  let at = 0;
  for (const part of words2.split(/[\t、 \n]/)) {
    for (const [from2, to] of cut(part)) {
      const name = part.slice(from2, to);
      const before = found.at(-1);
      if (before && /^办公[厅室]$/.test(name))
        found[found.length - 1] = { name: before.name + name, span: inText(before.span.start, offset + at + to) };
      else if (name.length > 1) found.push({ name, span: inText(offset + at + from2, offset + at + to) });
    }
    at += part.length + 1;
  }
  return found;
}
function cut(words2) {
  const places = [0];
  const inner2 = [];
  for (let i = 1; i < words2.length; i++) {
    const opens = opensName(words2, i);
    if (opens || end.test(words2.charAt(i - 1)) && words2.charAt(i) !== "\u4F1A") places.push(i);
    if (opens && !/[省市区州盟团共]/.test(words2.charAt(i - 1))) inner2.push(i);
  }
  places.push(words2.length);
  const best2 = [{ cost: 0, from: 0 }];
  for (let k = 1; k < places.length; k++) {
    const to = places[k] ?? 0;
    let choice = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let j = k - 1; j >= 0; j--) {
      const from2 = places[j] ?? 0;
      if (to - from2 > longest3 && j < k - 1) break;
      const names2 = inner2.filter((at) => at > from2 && at < to).length;
      const cost = (best2[j]?.cost ?? Number.POSITIVE_INFINITY) + costOf(words2.slice(from2, to), names2);
      if (cost < choice.cost) choice = { cost, from: j };
    }
    best2.push(choice);
  }
  const pieces = [];
  for (let k = places.length - 1; k > 0; k = best2[k]?.from ?? 0) pieces.unshift([places[best2[k]?.from ?? 0] ?? 0, places[k] ?? 0]);
  const first2 = pieces[0];
  return joinBranches(words2, first2 && pieces.length > 1 && !end.test(words2.charAt(first2[1] - 1)) ? pieces.slice(1) : pieces);
}
function joinBranches(words2, pieces) {
  const joined = [];
  for (const [from2, to] of pieces) {
    const before = joined.at(-1);
    const branch2 = /^[一-鿿]{2,4}(?:监管局|监管分局|监督管理局|专员办事处|特派员办事处)$/.test(words2.slice(from2, to));
    if (before && branch2 && /^(?:中国|国家|财政部)/.test(words2.slice(...before))) joined[joined.length - 1] = [before[0], to];
    else joined.push([from2, to]);
  }
  return joined;
}
function opensName(words2, at) {
  const place = placeAt(words2, at);
  return place !== void 0 && /[省市区县州盟旗]$/.test(words2.slice(at, at + place.length)) || centralStart.test(words2.slice(at, at + 8));
}
function costOf(piece2, names2) {
  const { known: known2, kind } = readName(piece2);
  if (known2 && kind === "branch") return 1;
  const more = 4 * names2;
  if (known2 && kind !== "class") return (kind === "group" ? 1.5 : 1) + more;
  return (end.test(piece2.slice(-1)) && piece2.length > 3 ? 3.5 + 0.3 * Math.max(0, piece2.length - 8) : 6) + more;
}

// repo/src/phases/4-extract/header-issuers.ts
var body2 = /(?:政府|办公[厅室]|委员会|领导小组|小组|指挥部|联席会议|省委|市委|[县区州盟旗]委|自治区党委|总局|[厅局委部署院会社]|法院|检察院|[银分支]行|集团|公司|总队|支队|中心|联合会|协会|公署|行署|管委会|工委|海关|学校|大学|学院|残联|科协|文联|侨联|妇联|[一-鿿]办|[一-鿿]{2}司)$/;
var stamp2 = /（(?:代|盖)?章）$/;
var acts = /关于|贯彻|印发|转发|批转|发布|公布|颁布|下发/;
function findIssuers(text2, outline2, title, date3) {
  const front = outline2.sections.length === 0 ? text2.length : outline2.front.end;
  const lines = linesIn(text2, 0, front);
  const back = linesIn(text2, outline2.back.start, text2.length);
  const found = whole2(signature(lines, date3) ?? signature(back, date3) ?? closing3(text2, lines) ?? closing3(text2, back)) ?? whole2(aboveTitle(lines, title)) ?? whole2(letterhead(lines)) ?? whole2(beforeAbout(lines)) ?? whole2(labelled2(text2, front, /发文机关|发文机构|发文单位|制发机关|制定机关/)) ?? whole2(told(text2, front)) ?? whole2(order2(lines)) ?? whole2(labelled2(text2, front, /发布机构|发布机关|发布单位|发布部门|颁布单位/)) ?? [];
  const fuller = [beforeAbout(lines), labelled2(text2, front, /发文机关|发文机构|发文单位|制发机关|制定机关/)].flatMap(
    (one) => whole2(one) ?? []
  );
  return found.map((one) => fuller.find(({ value }) => isFullerThan(value, one.value)) ?? one);
}
function isFullerThan(full, short) {
  const words2 = short.replace(/(?<!人民)政府/, "\u4EBA\u6C11\u653F\u5E9C");
  return /^(?:省|市|县|区|州|盟|旗|自治区)(?:人民政府|委)/.test(words2) && full.length > words2.length && full.endsWith(words2);
}
function whole2(lines) {
  if (!lines || lines.length === 0) return void 0;
  const names2 = [];
  for (const { start, words: words2 } of lines) {
    const lost2 = /^\ufffd*/.exec(words2)?.[0].length ?? 0;
    for (const { name, span } of namesOf(words2.slice(lost2).replace(stamp2, ""), start + lost2)) {
      const last = names2.at(-1);
      if (last && /^办公[厅室]$/.test(name))
        names2[names2.length - 1] = { value: last.value + name, span: { start: last.span.start, end: span.end } };
      else if (!names2.some(({ value }) => value === name)) names2.push({ value: name, span });
    }
  }
  const bodies2 = names2.filter(({ value }) => !/[处科股]$/.test(value));
  return names2.length === 0 ? void 0 : bodies2.length > 0 ? bodies2 : names2;
}
function isBody(line2) {
  const words2 = line2.replace(stamp2, "");
  return words2.length >= 3 && words2.length <= 200 && (words2.length <= 36 || /[、\t]|[部厅局委].*[部厅局委]/.test(words2)) && body2.test(words2) && !siteLine.test(words2) && !/[。，：；《》\d]/.test(words2) && !/^(?:各|抄送|主送|附件|来源)|关于|转发|印发/.test(words2);
}
function signature(lines, date3) {
  if (!date3) return void 0;
  const at = lines.findIndex((line2) => line2.start <= date3.start && date3.end <= line2.end);
  const own = lines[at];
  if (!own) return void 0;
  const before = own.words.slice(0, date3.start - own.start);
  if (isBody(before)) return [{ start: own.start, end: date3.start, words: before }];
  if (before.replace(/[（(\ufffd]/g, "") !== "") return void 0;
  const found = [];
  for (let i = at - 1; i >= 0 && found.length < 30; i--) {
    const line2 = lines[i];
    if (line2 && /^[\ufffd?]+$/.test(line2.words)) continue;
    if (!line2 || !isBody(line2.words)) break;
    found.unshift(line2);
  }
  return found;
}
function closing3(text2, lines) {
  const found = [];
  for (let i = lines.length - 1; i >= 0 && found.length < 30; i--) {
    const line2 = lines[i];
    if (!line2 || !isBody(line2.words)) break;
    found.unshift(line2);
  }
  return found.length > 1 && text2.slice(found.at(-1)?.end).trim() === "" ? found : void 0;
}
function aboveTitle(lines, title) {
  for (let at = 1; at < Math.min(lines.length, 20); at++) {
    const words2 = lines[at]?.words ?? "";
    const opens = title !== void 0 && (lines[at]?.start === title.span.start || title.value.startsWith(words2));
    if (!(opens && words2.length > 5) && !/^(?:关于|印发|转发|批转)/.test(words2)) continue;
    const found = [];
    for (let i = at - 1; i >= 0; i--) {
      const line2 = lines[i];
      if (!line2 || !isBody(line2.words)) break;
      found.unshift(line2);
    }
    if (found.length > 0) return found;
  }
  return void 0;
}
function letterhead(lines) {
  const line2 = lines.slice(0, 6).find(({ words: words2 }) => isLetterhead(words2));
  return line2 && [{ start: line2.start, end: line2.end - 2, words: line2.words.slice(0, -2) }];
}
function beforeAbout(lines) {
  for (const { start, words: words2 } of lines.slice(0, 40)) {
    const number3 = /^[^》]{2,14}〔\d{4}〕\d+号《?|^《|^(?:标题|名称|信息名称|主题词)：/.exec(words2)?.[0].length ?? 0;
    const at = words2.slice(number3).search(acts) + number3;
    if (at < number3 + 3) continue;
    const named5 = words2.slice(number3, at).replace(/等[\d一二三四五六七八九十]+(?:个)?(?:部门|单位|部委)?(?:联合)?$|联合$/, "");
    if (isBody(named5)) return [{ start: start + number3, end: start + number3 + named5.length, words: named5 }];
  }
  return void 0;
}
function told(text2, front) {
  const match2 = /(?:^|\n|近日，|日前，)([一-鿿、]{4,50}?)(?:于20\d\d年\d+月\d+日)?(?:联合)?(?:印发|发布|出台|公布|下发)(?=了?《)/.exec(
    text2.slice(0, Math.min(front, 600))
  );
  const words2 = match2?.[1];
  if (!match2 || words2 === void 0 || !isBody(words2)) return void 0;
  const start = match2.index + match2[0].indexOf(words2);
  return [{ start, end: start + words2.length, words: words2 }];
}
function order2(lines) {
  for (const { start, words: words2 } of lines.slice(0, 6)) {
    const name = /^[（(]?([一-鿿]{3,24}?)(?:令|公告|通告)(?:$|(?:20\d\d年)?第?[\d〇零一二三四五六七八九十百]+号)/.exec(words2);
    if (name?.[1] && isBody(name[1])) {
      const at = start + words2.indexOf(name[1]);
      return [{ start: at, end: at + name[1].length, words: name[1] }];
    }
  }
  return void 0;
}
function labelled2(text2, front, label2) {
  const span = metadataValue(text2, front, label2);
  const words2 = span && text2.slice(span.start, span.end);
  if (!span || words2 === void 0 || !/^[一-鿿、\s]{3,80}$/.test(words2) || /网站?$/.test(words2)) return void 0;
  return [{ start: span.start, end: span.end, words: words2 }];
}

// repo/src/phases/4-extract/header-period.ts
var range = /(20\d\d)\s*年?\s*(?:[—–－~～-]+|至|到)\s*(20\d\d)\s*年?/;
var plans = {
  \u5341\u4E00\u4E94: [2006, 2010],
  \u5341\u4E8C\u4E94: [2011, 2015],
  \u5341\u4E09\u4E94: [2016, 2020],
  \u5341\u56DB\u4E94: [2021, 2025],
  \u5341\u4E94\u4E94: [2026, 2030]
};
function findPeriod(text2, front, title) {
  if (title) {
    const from2 = title.span.start;
    const words2 = text2.slice(from2, title.span.end);
    const years = range.exec(words2);
    if (years) return field([Number(years[1]), Number(years[2])], from2 + years.index, years[0].length);
    const plan = /“?(十[一二三四五]五)”?/.exec(words2);
    const known2 = plan ? plans[plan[1] ?? ""] : void 0;
    if (plan && known2) return field(known2, from2 + plan.index, plan[0].length);
    const one2 = /(20\d\d)年度?(?!版)/.exec(words2);
    if (one2) return field([Number(one2[1]), Number(one2[1])], from2 + one2.index, one2[0].length);
    return void 0;
  }
  const start = Math.max(0, front - 600);
  const one = /(?:制定|提出|做好|现将|安排|明确|确定)(20\d\d)年度?[^，。]{0,20}(?:工作|任务|计划|要点|措施)/.exec(text2.slice(start, front));
  if (!one) return void 0;
  const at = start + one.index + one[0].indexOf(one[1] ?? "");
  return field([Number(one[1]), Number(one[1])], at, 5);
}
function field(value, at, length) {
  return { value, span: inText(at, at + length) };
}

// repo/src/phases/4-extract/header-place.ts
function findPlace(outline2, title, number3, issuers) {
  const text2 = outline2.text.text;
  for (const field2 of [...issuers, ...title ? [title] : []]) {
    const found = first(text2, field2.span.start, field2.span.end);
    if (found) return found;
  }
  if (issuers.length > 0 && issuers.every(({ value }) => readName(value).central)) return { province: void 0, place: void 0 };
  const lettered = number3 && !isOfCounty(text2) ? byLetter(number3) : void 0;
  if (lettered) return lettered;
  return first(text2, 0, Math.min(outline2.front.end, 300), true) ?? ownCity(text2, outline2.front.end) ?? ownCounty(text2) ?? byText(text2);
}
function first(text2, from2, to, whole4 = false) {
  const mentions = findPlaces(text2.slice(from2, to)).filter((mention2) => !whole4 || isOwn(text2, from2 + mention2.start, mention2));
  const mention = mentions[0];
  if (!mention) return void 0;
  return covered(mention, mentions, from2);
}
function byLetter({ value, span }) {
  const city = Object.keys(cityLetters).find((letter2) => value.startsWith(letter2));
  const place = city === void 0 ? void 0 : placeOf3(cityLetters[city] ?? "");
  const province = place ? provinceOf(place.code) : provinces.find(({ letter: letter2 }) => letter2 !== "" && value.startsWith(letter2));
  return province && { province: { value: province.name, span }, place: place && { value: place.name, span } };
}
function isOwn(text2, at, { name }) {
  const after2 = text2.slice(at, at + name.length + 8);
  return /人民政府|人民代表大会|第[一二三四五六七八九十]+届人|实际|质量强省/.test(after2) && !/《[^》]*$/.test(text2.slice(Math.max(0, at - 40), at));
}
function covered(mention, mentions, offset) {
  const province = provinceOf(mention.code);
  if (!province) return void 0;
  const span = inText(offset + mention.start, offset + mention.end);
  const local = mentions.find((one) => one.level !== "province" && one.code.slice(0, 2) === mention.code.slice(0, 2));
  const own = mention.level === "province" && mentions[1] !== local ? void 0 : local;
  const place = own && !(isMunicipality(own.code) && own.level === "city") ? { value: own.name, span: inText(offset + own.start, offset + own.end) } : void 0;
  return {
    province: { value: province.name, span },
    place: mention.level === "province" && own && own.start > mention.end ? void 0 : place
  };
}
function ownCity(text2, front) {
  const start = text2.slice(0, 3e3);
  const city = (start.match(/全市|我市|市政府|市直/g) ?? []).length;
  if (city === 0 || city < (start.match(/全省|我省|省政府|省直/g) ?? []).length) return void 0;
  const from2 = Math.max(0, front - 800);
  const cities = findPlaces(text2.slice(from2, front)).filter(({ level }) => level === "city");
  return new Set(cities.map(({ code }) => code)).size === 1 ? first(text2, from2 + (cities[0]?.start ?? 0), front) : void 0;
}
function isOfCounty(text2) {
  return /^各(?:乡|镇|苏木|街道)[^。：]{0,60}(?:[县区]政?府|[县区旗]直|管委会|街道办事处|有关单位)[^。：]{0,40}：/m.test(
    text2.slice(0, 1500)
  );
}
function ownCounty(text2) {
  const start = text2.slice(0, 3e3);
  if (!/全县|我县|县政府|县府|县直/.test(start)) return void 0;
  const counties = findPlaces(start).filter(({ level, name }) => level === "county" && name.endsWith("\u53BF"));
  return new Set(counties.map(({ code }) => code)).size === 1 ? first(text2, counties[0]?.start ?? 0, counties[0]?.end ?? 0) : void 0;
}
function byText(text2) {
  const mentions = findPlaces(text2);
  const counts = /* @__PURE__ */ new Map();
  for (const mention of mentions) {
    if (mention.level === "county") continue;
    const key = mention.code.slice(0, 2);
    const known2 = counts.get(key);
    if (known2) known2.count++;
    else counts.set(key, { count: 1, first: mention });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const [best2, next3] = ranked;
  if (!best2 || best2.count < 2 || next3 && next3.count * 2 > best2.count) return { province: void 0, place: void 0 };
  const province = provinceOf(best2.first.code);
  return { province: province && { value: province.name, span: inText(best2.first.start, best2.first.end) }, place: void 0 };
}

// repo/src/phases/4-extract/header-title.ts
var joinedStart = /^(?:关于|印发|转发|批转)/;
var bodyLine = /(?:政府|委员会|办公[厅室]|省委|市委|[县区州盟旗]委|自治区党委|公署|管委会|领导小组|[厅局部院署委])$/;
var opener2 = "(?:\u4E3A|\u6839\u636E|\u6309\u7167|\u4F9D\u636E|\u8FD1\u5E74\u6765|\u4ECA\u5E74|\u7B2C[\u4E001][\u7AE0\u6761]|\u4E00\u3001|\u76EE\u5F55)";
function findTitle(text2, from2, to) {
  const lines = linesIn(text2, from2, to).slice(0, 40).map(behindKeywords);
  for (let i = 0; i < lines.length; i++) {
    const line2 = lines[i];
    if (!line2 || isNoTitle(line2)) continue;
    if (/[。；]/.test(line2.words)) {
      const glued = gluedTitle(line2);
      if (glued) return glued;
      if (i > 2) return void 0;
      continue;
    }
    for (let count3 = 1; count3 <= 4 && i + count3 <= lines.length; count3++) {
      const last = lines[i + count3 - 1];
      if (!last || /[。：；]/.test(last.words) || count3 > 1 && isNoTitle(last)) break;
      const words2 = text2.slice(line2.start, last.end).replace(/\n/g, "");
      if (words2.length > (words2.includes("\u5173\u4E8E") ? 200 : 100)) break;
      if (count3 > 1 && !continues(lines[i + count3 - 2]?.words ?? "", last.words)) break;
      const { start, end: end2 } = bareTitle(line2.start, words2, last.end);
      const bare5 = text2.slice(start, end2).replace(/\n/g, "");
      if (looksLikeTitle(bare5) && !runsOn(bare5, lines[i + count3])) return { start, end: end2, words: text2.slice(start, end2) };
    }
  }
  return unusual(text2, lines);
}
function runsOn(title, next3) {
  if (!next3 || !title.includes("\u5173\u4E8E") || /的[^的]{2,8}$/.test(title) || isNoTitle(next3)) return false;
  return /^[^。，：；《》]{2,40}的(?:通知|意见|决定|通告|公告|批复|函|报告|通报)$/.test(next3.words) && !next3.words.includes("\u5173\u4E8E");
}
function isNoTitle({ words: words2, start, end: end2 }) {
  if (metadataLine.test(words2) || siteLine.test(words2) || isLetterhead(words2) || isDocNumberLine(words2) || isOrderLine(words2)) return true;
  if (words2.includes("\uFFFD") || /会议文件$/.test(words2)) return true;
  if (/[：:]$|^[（(][^（）()]*[）)]$|^附件[\d一二三]?[：:]?$|^目录$/.test(words2)) return true;
  if (readMark(words2, 0)) return true;
  const date3 = end2 - start > 40 ? void 0 : findDates(words2, 0, words2.length)[0];
  return date3?.start === 0;
}
function behindKeywords(line2) {
  const label2 = /^(?:主题词|关键词)：(?=.*(?:关于|印发|转发))/.exec(line2.words)?.[0].length ?? 0;
  return label2 === 0 ? line2 : { start: line2.start + label2, end: line2.end, words: line2.words.slice(label2) };
}
function bareTitle(from2, words2, to) {
  let start = from2;
  let end2 = to;
  const number3 = findNumbers(words2, 0, words2.length);
  const first2 = number3[0];
  const last = number3.at(-1);
  let rest = words2;
  if (first2?.start === 0 && first2.end < words2.length) {
    start += first2.end;
    rest = rest.slice(first2.end);
  }
  if (last && last.start > 8 && /^[）)]?$/.test(words2.slice(last.end)) && /[》知见定复函案法][（(]?$/.test(words2.slice(0, last.start))) {
    const behind = words2.length - last.start + (/[（(]$/.test(words2.slice(0, last.start)) ? 1 : 0);
    end2 -= behind;
    rest = rest.slice(0, rest.length - behind);
  }
  const note2 = /【[^【】]{2,8}】$/.exec(rest)?.[0].length ?? 0;
  end2 -= note2;
  rest = rest.slice(0, rest.length - note2);
  const attachment = /^附件[\d一二三]{0,2}[：:.]?/.exec(rest)?.[0].length ?? 0;
  start += attachment;
  rest = rest.slice(attachment);
  const handed = /^[一-鿿、]{4,60}(?:印发|发布|出台|公布|颁布)《(?=[^》]+》$)/.exec(rest);
  if (handed) return { start: start + handed[0].length, end: end2 - 1 };
  if (/^《[^《》]*》$|^《.*》$/.test(rest) && !/》.*《/.test(rest) && !/^《[^《》]*》[^》]/.test(rest)) {
    start++;
    end2--;
  }
  return { start, end: end2 };
}
function continues(first2, second) {
  if (/〔\d{4}〕|\d+号$|日）?$|^附件/.test(first2)) return false;
  return !(bodyLine.test(first2) && !/(?:关于|印发)/.test(first2)) || !joinedStart.test(second);
}
function gluedTitle(line2) {
  const match2 = new RegExp(
    `^([^\uFF0C\u3002\uFF1B\uFF1A\\n]{8,90}?(?:\u65B9\u6848|\u610F\u89C1|\u8BA1\u5212|\u89C4\u5212|\u7EB2\u8981|\u8981\u70B9|\u529E\u6CD5|\u63AA\u65BD|\u7EC6\u5219|\u89C4\u5B9A|\u901A\u77E5|\u51B3\u5B9A|\u6761\u4F8B|\u516C\u544A|\u901A\u544A|\u901A\u62A5)(?:\uFF08[^\uFF08\uFF09]{2,24}\uFF09)?)(?=${opener2}[^\u3002]{2,})`
  ).exec(line2.words);
  const words2 = match2?.[1];
  if (words2 === void 0 || /^(?:为|根据|按照|现将|经|近日)/.test(words2)) return void 0;
  const { start, end: end2 } = bareTitle(line2.start, words2, line2.start + words2.length);
  return { start, end: end2, words: line2.words.slice(start - line2.start, end2 - line2.start) };
}
function unusual(text2, lines) {
  const at = lines.findIndex((line3) => !isNoTitle(line3));
  const line2 = lines[at];
  if (!line2 || at > 8 || line2.words.length < 8 || line2.words.length > 100 || text2.length < line2.end + 30) return void 0;
  if (/[。；，：！？…]|\.{3}|^[（(]?[一二三四五六七八九十\d]+[、.）)]|\t/.test(line2.words)) return void 0;
  if (/^(?:为|根据|按照)|^.{0,6}(?:工作|任务|要求|目标|思想)$/.test(line2.words)) return void 0;
  const next3 = lines[at + 1]?.words ?? "";
  return next3 === line2.words || /[。：〔日]|^[一（1第]/.test(next3) ? line2 : void 0;
}

// repo/src/phases/4-extract/header.ts
function findHeader(outline2) {
  const text2 = outline2.text.text;
  const front = outline2.front.end;
  const title = titleOf(outline2);
  const numbered = numberOf(text2, front);
  const issuedOn = dateOf(outline2, numbered);
  const issuers = findIssuers(text2, outline2, title, issuedOn?.span);
  const { province, place } = findPlace(outline2, title, numbered, issuers);
  const header = { title, docNumber: numbered, issuers, issuedOn, period: findPeriod(text2, front, title), province, place };
  return { header, problems: problemsOf(outline2, header) };
}
function titleOf(outline2) {
  const text2 = outline2.text.text;
  const { planTitle } = findParts(text2);
  const to = outline2.sections.length === 0 ? Math.min(text2.length, 2500) : outline2.front.end;
  const printed = planTitle ?? findTitle(text2, 0, to);
  const told3 = planTitle ? void 0 : metadataValue(text2, to, /标题|名称|信息名称|文件名称/);
  const whole4 = told3 && (!printed || text2.slice(told3.start, told3.end).includes(text2.slice(printed.start, printed.end).replace(/\n/g, "")));
  const found = whole4 ? told3 : printed;
  if (!found || touches(outline2, found)) return void 0;
  let end2 = found.end;
  const note2 = /（(?:试行|暂行|修订|征求意见稿|草案|送审稿)?）$/.exec(text2.slice(found.start, end2));
  if (note2 && note2[0].length === 2) end2 -= 2;
  return { value: text2.slice(found.start, end2).replace(/[\n\t]/g, ""), span: inText(found.start, end2) };
}
function numberOf(text2, front) {
  const lines = linesIn(text2, 0, Math.min(Math.max(front, 600), text2.length));
  for (const [i, line2] of lines.entries()) {
    if (line2.start >= front && front > 0) break;
    if (/。/.test(line2.words) || line2.words.length > 160) continue;
    const made = i < 8 ? orderNumber(text2, line2.start, text2.length) : void 0;
    if (made && (/[（(]/.test(line2.words.charAt(0)) || made.end >= line2.end - 1)) return fieldOf(made);
    const number4 = findNumbers(text2, line2.start, line2.end).at(-1);
    if (!number4) continue;
    const before = text2.slice(line2.start, number4.start);
    const after2 = text2.slice(number4.end, line2.end);
    const alone2 = before.replace(/[（(【〔\s]/g, "").length === 0;
    const behindTitle = i < 12 && /^[）)]?$/.test(after2) && /(?:通知|意见|决定|批复|函|通报|公告|通告|方案|办法)[（(]?$/.test(before);
    if (behindTitle) return fieldOf(number4);
    if (/》[（(]?$/.test(before) || /[，；]/.test(before)) continue;
    if (alone2 || metadataLine.test(line2.words) || /^[^《》]*$/.test(before)) return fieldOf(number4);
  }
  const told3 = metadataValue(text2, front, /发文字号|发布文号|发文文号|公文文号|文件编号|文号/);
  const number3 = told3 && findNumbers(text2, told3.start, told3.end)[0];
  return number3 && fieldOf(number3);
}
function fieldOf({ value, start, end: end2 }) {
  return { value, span: inText(start, end2) };
}
function dateOf(outline2, number3) {
  const text2 = outline2.text.text;
  const front = outline2.sections.length === 0 ? text2.length : outline2.front.end;
  const found = near2(number3, standingDate(text2, 0, front)) ?? near2(number3, standingDate(text2, outline2.back.start, text2.length)) ?? labelled3(text2, front, /成文日期|成文时间|公文生成日期|发文日期|发文时间|印发日期/) ?? enacted(text2, front) ?? labelled3(text2, front, /颁布时间|颁布日期|公布日期/) ?? told2(text2, front) ?? inYearOf(number3, labelled3(text2, front, /发布日期|发布时间|生成日期|公开日期/) ?? posted(text2, front));
  return found && fieldOf(found);
}
function near2(number3, date3) {
  const year2 = yearOf(number3);
  return date3 && (year2 === void 0 || Math.abs(Number(date3.value.slice(0, 4)) - year2) < 2) ? date3 : void 0;
}
function yearOf(number3) {
  const year2 = /〔(\d{4})〕/.exec(number3?.value ?? "")?.[1];
  return year2 === void 0 ? void 0 : Number(year2);
}
function inYearOf(number3, date3) {
  const year2 = yearOf(number3);
  return date3 && (year2 === void 0 || date3.value.startsWith(String(year2))) ? date3 : void 0;
}
function standingDate(text2, from2, to) {
  let before = "";
  for (const line2 of linesIn(text2, from2, to)) {
    const label2 = before;
    before = line2.words;
    if (line2.words.length > 60 || /[：:]$/.test(label2) && metadataLine.test(label2)) continue;
    const date3 = findDates(text2, line2.start, line2.end)[0];
    if (!date3) continue;
    const around2 = line2.words.slice(0, date3.start - line2.start) + line2.words.slice(date3.end - line2.start);
    if (/^[（(]?[）)]?$/.test(around2)) return date3;
    if (date3.end === line2.end && /(?:政府|办公[厅室]|委员会|小组|[厅局委部院署]|章[）)])$/.test(around2)) return date3;
  }
  return void 0;
}
function enacted(text2, front) {
  for (const line2 of linesIn(text2, 0, Math.min(front, 1200)).slice(0, 12)) {
    if (!/^[（(].*[）)]$/.test(line2.words) || !/公布|发布|通过|修订|修正|印发|批准/.test(line2.words)) continue;
    const issued = findDates(text2, line2.start, line2.end).filter(({ end: end2 }) => !/^(?:起|施行)/.test(text2.slice(end2, end2 + 2)));
    const date3 = issued[0];
    if (date3) return date3;
  }
  return void 0;
}
function labelled3(text2, front, label2) {
  const span = metadataValue(text2, front, label2);
  const date3 = span && findDates(text2, span.start, span.end)[0];
  if (date3) return date3;
  for (const line2 of linesIn(text2, 0, Math.min(front, 2500))) {
    const match2 = new RegExp(`(?:^|[^\u4E00-\u9FFF])(?:${label2.source}|(?:\u6210\u6587|\u53D1\u6587|\u5370\u53D1|\u53D1\u5E03)\u65E5\u671F)[\uFF1A:]`).exec(line2.words);
    const inLine = match2 ? findDates(text2, line2.start + match2.index, line2.end)[0] : void 0;
    if (inLine && metadataLine.test(line2.words)) return inLine;
  }
  return void 0;
}
function told2(text2, front) {
  return findDates(text2, 0, Math.min(front, 600)).find(
    ({ start, end: end2 }) => text2.charAt(start - 1) === "\u4E8E" && /^(?:印发|发布|下发|出台|公布)/.test(text2.slice(end2, end2 + 2))
  );
}
function posted(text2, front) {
  for (const line2 of linesIn(text2, 0, Math.min(front, 1200)).slice(0, 12)) {
    const date3 = line2.words.length > 24 ? void 0 : findDates(text2, line2.start, line2.end)[0];
    if (date3 && /^[•·]?$/.test(text2.slice(line2.start, date3.start)) && /^\s*\d{1,2}[:：]\d\d/.test(text2.slice(date3.end, line2.end)))
      return date3;
  }
  return void 0;
}
function touches(outline2, span) {
  return outline2.text.damaged.some((one) => one.start < span.end && span.start < one.end);
}
function problemsOf(outline2, header) {
  const text2 = outline2.text.text;
  const problems = [];
  const lost2 = header.docNumber ? void 0 : findLostNumber(text2, 0, Math.min(outline2.front.end, 800));
  if (lost2)
    problems.push({
      code: "digits-lost",
      message: `The document number is not whole: ${text2.slice(lost2.start, lost2.end)}`,
      hint: "Look the number up in the published document.",
      span: inText(lost2.start, lost2.end)
    });
  if (!header.title)
    problems.push({
      code: "no-title",
      message: "The text prints no title of its own.",
      hint: "The policy is named by its first words.",
      span: void 0
    });
  if (!header.province)
    problems.push({
      code: "no-province",
      message: "No province or city is named as the one the policy covers.",
      hint: "Departments stay without jurisdiction.",
      span: void 0
    });
  const { second } = findParts(text2);
  if (second)
    problems.push({
      code: "several-documents",
      message: "The notice prints several documents; the first plan was read as the policy.",
      hint: "Put the others into files of their own.",
      span: second
    });
  return problems;
}

// repo/src/phases/4-extract/deadline.ts
var lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var quarters = { \u4E00: 3, \u4E8C: 6, \u4E09: 9, \u56DB: 12, "1": 3, "2": 6, "3": 9, "4": 12 };
var plans2 = { \u5341\u4E00\u4E94: 2010, \u5341\u4E8C\u4E94: 2015, \u5341\u4E09\u4E94: 2020, \u5341\u56DB\u4E94: 2025, \u5341\u4E94\u4E94: 2030 };
var recurring = /每(?:年|半年|季度?|个?月|周|日|天)|逐(?:年|季|月)|按(?:年|季度?|月)|长期|持续|常态/;
function dueOf(words2, year2) {
  if (recurring.test(words2)) return void 0;
  const text2 = words2.replace(/[二][〇○零][〇○零一二三四五六七八九]{2}(?=年)/g, readYear).replace(/(十[一二]|[一二三四五六七八九十])(?=月)/g, readMonth);
  const years = [...text2.matchAll(/(20\d\d)(?=年|[—–~-]|\.\d)|[—–~-](20\d\d)年/g)].map((hit) => Number(hit[1] ?? hit[2]));
  const plan = /“?(十[一二三四五]五)”?(?:末|时期|期间|期末)/.exec(text2)?.[1];
  const own = years.at(-1) ?? (plan ? plans2[plan] : year2);
  if (own === void 0) return void 0;
  const last = text2.slice(Math.max(0, text2.lastIndexOf(String(own))));
  const month = Number([...last.matchAll(/(\d{1,2})月/g)].at(-1)?.[1] ?? /20\d\d\.(\d{1,2})(?!\d)/.exec(last)?.[1] ?? 0);
  const quarter = quarters[[...last.matchAll(/第?([一二三四1-4])个?季度/g)].at(-1)?.[1] ?? ""];
  const day = Number([...last.matchAll(/月(\d{1,2})日/g)].at(-1)?.[1] ?? 0);
  const leap = own % 4 === 0 && (own % 100 !== 0 || own % 400 === 0);
  const days = (m) => m === 2 && leap ? 29 : lastDays[m - 1] ?? 31;
  const iso2 = (m, d) => `${own}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  if (month >= 1 && month <= 12) {
    if (day > 0 && day <= days(month)) return iso2(month, day);
    if (/上旬/.test(last)) return iso2(month, 10);
    if (/中旬/.test(last)) return iso2(month, 20);
    return iso2(month, days(month));
  }
  if (quarter !== void 0) return iso2(quarter, days(quarter));
  if (/上半年|年中/.test(last)) return iso2(6, 30);
  if (plan !== void 0) return iso2(12, 31);
  return /年|底|末/.test(last) && (years.length > 0 || /年底|年末|年内|全年|年前|下半年/.test(last)) ? iso2(12, 31) : void 0;
}
function readYear(words2) {
  return [...words2].map((char) => String(Math.max(0, "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(char)))).join("");
}
function readMonth(words2) {
  return String(hanValue(words2) ?? words2);
}
function deadlineOf(task, piece2, offset, year2) {
  const label2 = /^[^：]{2,10}：/.exec(piece2.text)?.[0].length ?? 0;
  const words2 = piece2.text.slice(label2).replace(/(?:前)?(?:全面|全部|基本)?(?:完成|落实|办结|到位)?[。）]?$/, (tail2) => tail2.startsWith("\u524D") ? "\u524D" : "");
  if (words2 === "") return void 0;
  const start = offset + piece2.start + label2;
  return { task, text: words2, due: dueOf(words2, year2), span: inText(start, start + words2.length) };
}

// repo/src/phases/4-extract/responsibility-bodies.ts
init_unit_set();
var after = "$|[\u3001\uFF0C\uFF1B\uFF1A\u3002\uFF08\uFF09()\u3014\u3015\\[\\]\u3010\u3011\\s]|\u548C|\u53CA|\u4EE5\u53CA|\u4E0E|\u66A8|\u4F1A\u540C|\u5546(?![\u52A1\u4E1A\u4F1A\u8D38])|\u7B49|\u7275\u5934|\u8D1F\u8D23|\u8D1F\u603B\u8D23|\u8D1F\u4E3B\u8D23|\u52A0\u5F3A|\u7ED9\u4E88|\u63D0\u4F9B|\u914D\u5408|\u6309|\u4F9D\u636E|\u4F9D\u7167|\u6839\u636E|\u5206\u522B|\u5177\u4F53|\u5171\u540C|\u534F\u52A9|\u534F\u540C|\u53C2\u4E0E|\u53C2\u52A0|\u652F\u6301|\u7EC4\u7EC7(?!\u90E8)|\u843D\u5B9E|\u5B9E\u65BD|\u4E3A|\u4E3B\u529E|\u627F\u529E|\u534F\u529E|\u4E3B\u8D23|\u6293|\u63A8\u8FDB|\u8054\u5408|\u5404\u8D1F\u5176\u8D23|\u5404\u53F8\u5176\u804C|\u5E94(?!\u6025)|\u8981|\u5747|\u90FD|\u5BF9(?![\u5916\u53E3\u53F0])|\u6307\u5BFC|\u7763\u4FC3|\u4F5C\u4E3A|\u529E\u7406|\u5B8C\u6210|\u5217\u7B2C|\u6392\u7B2C|\u7EDF\u7B79|\u603B(?=\u7275\u5934|\u8D1F\u8D23|\u534F\u8C03)|\u505A\u597D|\u7ED3\u5408|\u5206\u5DE5|\u4E3B\u7BA1(?!\u90E8\u95E8|\u5355\u4F4D|\u673A\u5173|\u5C40)|\\d";
var boundary = new RegExp(`(?:${after})`, "y");
var classes = [localClass, departmentClass, bareLocalClass].map((source) => new RegExp(`(?:${source})(?=${after})`, "y"));
var longest4 = 60;
var classWords = /^[^、，；。]{0,16}(?:各|有关|相关|部门|单位|机构|属地|所在|当地|地方|基层|两级|三级)|^[^；。]{0,24}政府/;
var stops = unitSet("\u3001\uFF0C\uFF1B\uFF1A\u3002\n	\uFF09\u3015\u3011");
var brackets = unitSet("\uFF08\u3014[\u3010(");
var lastUnits = unitSet(bodyEnds.map((end2) => end2.slice(-1)).join(""));
var endsByLast = /* @__PURE__ */ new Map();
for (const end2 of bodyEnds) {
  const last = end2.charCodeAt(end2.length - 1);
  endsByLast.set(last, [...endsByLast.get(last) ?? [], end2]);
}
var nested = /[（〔[【(][^（）〔〕[\]【】()]{0,30}[）〕\]】)]/y;
var roleMark = /^[（(〔](?:(?:牵头|主办|主责|配合|协办|牵头单位|责任单位|配合单位|列首位)|[^（）]{0,16}(?:为|是)(?:牵头|主办|责任)|以?下同|以下|均)/;
function bounded(text2, at) {
  boundary.lastIndex = at;
  return boundary.test(text2);
}
function endsAsBody(text2, start, end2) {
  const last = text2.charCodeAt(end2 - 1);
  if (end2 <= start || lastUnits[last] !== 1) return false;
  return endsByLast.get(last)?.some((words2) => end2 - start >= words2.length && text2.endsWith(words2, end2)) === true;
}
function nestedLength(text2, at) {
  if (brackets[text2.charCodeAt(at)] !== 1) return 0;
  nested.lastIndex = at;
  return nested.exec(text2)?.[0].length ?? 0;
}
function bodyLengthAt(text2, at) {
  if (classWords.test(text2.slice(at, at + 40)))
    for (const pattern of classes) {
      pattern.lastIndex = at;
      const hit = pattern.exec(text2);
      if (hit !== null && hit[0].length > 1) return withGloss(text2, at, hit[0].length);
    }
  const place = placeAt(text2, at)?.length ?? 0;
  const shared5 = place > 0 && text2.charAt(at + place) === "\u3001" ? sharedTail(text2, at, place) : 0;
  if (shared5 > 0) return shared5;
  if (place > 2 && /[市县区旗]/.test(text2.charAt(at + place - 1)) && bounded(text2, at + place) && !/[（〔]/.test(text2.charAt(at + place)))
    return place;
  const limit = Math.min(text2.length, at + longest4);
  let end2 = at;
  while (end2 < limit) {
    if (stops[text2.charCodeAt(end2)] === 1 || text2.charAt(end2) === "\u7B49" && !/[高初中平]/.test(text2.charAt(end2 - 1))) return 0;
    if (text2.charAt(end2) === "\u7531" && text2.charAt(end2 - 1) !== "\u81EA") return 0;
    const inner2 = nestedLength(text2, end2);
    if (inner2 > 0) {
      if (roleMark.test(text2.slice(end2, end2 + inner2))) return 0;
      end2 += inner2;
    } else end2++;
    if (end2 - at < 2 || !(endsAsBody(text2, at, end2) || inner2 > 0 && endsAsBody(text2, at, end2 - inner2)) || !bounded(text2, end2)) continue;
    const tail2 = nestedLength(text2, end2);
    if (tail2 > 0 && !roleMark.test(text2.slice(end2, end2 + tail2)) && bounded(text2, end2 + tail2)) return end2 + tail2 - at;
    return end2 - at;
  }
  return 0;
}
var lowerUnits = /、(?:县|区|旗)(?:（[^（）]{1,12}）)?(?=[\u4e00-\u9fff]{2})/y;
function withGloss(text2, at, length) {
  const end2 = at + length;
  const gloss = /（(?:含|不含|包括|[市县区州旗])/.test(text2.slice(end2, end2 + 3)) ? nestedLength(text2, end2) : 0;
  lowerUnits.lastIndex = end2 + gloss;
  const lower = /^各(?:设区的?)?[市州盟]$/.test(text2.slice(at, end2)) ? lowerUnits.exec(text2)?.[0].length ?? 0 : 0;
  if (gloss + lower === 0 || lower === 0 && bounded(text2, end2 + gloss)) return length;
  const rest = bodyLengthAt(text2, end2 + gloss + lower);
  return rest === 0 ? length : length + gloss + lower + rest;
}
var zone = /、[\u4e00-\u9fff]{2,3}(?:经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|工业园区)(?:管委会|管理委员会)?/y;
var sharedEnd = /^(?:市|县|区|州)?(?:人民政府|政府|.{0,8}(?:开发区|高新区|经开区|新区|园区)(?:管委会|管理委员会)?)$/;
function isWhole(text2, at) {
  const hit = placeAt(text2, at);
  return hit?.places.some((place) => place.name.length === hit.length) === true;
}
function sharedTail(text2, at, place) {
  zone.lastIndex = at + place;
  const last = zone.exec(text2)?.[0].length ?? 0;
  if (last > 0 && !isWhole(text2, at) && bounded(text2, at + place + last)) return place + last;
  let end2 = at + place;
  let first2 = true;
  for (let next3 = placeAt(text2, end2 + 1); text2.charAt(end2) === "\u3001" && next3 !== void 0; next3 = placeAt(text2, end2 + 1)) {
    if (first2 && isWhole(text2, at)) return 0;
    first2 = false;
    const start = end2 + 1;
    end2 = start + next3.length;
    if (text2.charAt(end2) === "\u3001") continue;
    const whole4 = bodyLengthAt(text2, start);
    const tail2 = text2.slice(end2, start + whole4);
    return whole4 > 0 && sharedEnd.test(/[市县区州]$/.test(text2.slice(start, end2)) ? `\u5E02${tail2}` : tail2) ? start + whole4 - at : 0;
  }
  return 0;
}

// repo/src/phases/4-extract/responsibility-candidates.ts
init_unit_set();

// repo/src/phases/4-extract/responsibility-words.ts
var labels3 = [
  [/(?:完成|办结|办理|整改|工作|推进|落实)?(?:时限|时间|期限|时间节点|进度安排|时间安排|时限要求|时间要求)/y, "deadline"],
  [
    /(?:督办|分管|包抓|包联|牵头|责任|联系|挂联|挂钩|主管|包保|督导|带队|负责)(?:市|省|州|县|区)?(?:级)?(?:领导|人|责任人)|责任人|市领导|省领导|县领导|联系人/y,
    "person"
  ],
  [
    /(?:配合|协同|协办|协助|参与|参加|协作|支持|会办|相关配合)(?:责任|落实|牵头)?(?:部门|单位|处室|机构|主体|地区|地方)?(?:及地区)?|共同责任单位|责任配合单位/y,
    "support"
  ],
  [
    /牵头[省市县区]直(?:部门|单位)|(?:责任|总|第一|共同|主要|工作)?(?:牵头|主办|主责|主抓|主管|主体责任|主要责任|主要负责|第一责任|首要责任)(?:负责|责任|落实|组织|实施|协调|主管)?(?:部门|单位|处室|机构|主体|地区)?(?:和单位)?|牵头/y,
    "lead"
  ],
  [/第[二三四五]责任(?:部门|单位)/y, "responsible"],
  [/(?:具体)?(?:实施|执行|组织实施)(?:部门|单位|主体|机构)/y, "implement"],
  [
    /(?:具体)?(?:责任|承办|负责|落实|承担|责任落实|任务|职责|办理|完成|牵头及责任|涉及|组织|指导|监督指导)(?:部门|单位|处室|机构|主体|地区|分工)?(?:和地区|及单位)?(?:[及和、](?:完成|办结)?时限)?/y,
    "responsible"
  ]
];
var deadlineWords = /(?:于|在|力争|确保|争取)?(?:(?:(?:20)\d\d年|当年|今年|明年|每年|年)?(?:第?[一二三四1-4](?:个)?季度|上半年|下半年|\d{1,2}月(?:份)?(?:\d{1,2}日|[上中下]旬)?)|(?:20)\d\d(?:[—-](?:20)?\d\d)?年|年)(?:年)?(?:底|末|内|初|全年)?(?:之|以)?(?:前|内)?(?:(?:全面|全部|基本|确保|并|按期|取得|持续|逐步|分步|分批|组织|启动|推进|开展|实施)*(?:完成|推进|实施|启动|落实|见效|到位|办结|建成|出台|取得阶段性成效|取得成效))?|(?:长期|持续|全年|常年|常态化?|年内|即时|立即|近期|按月|按季)(?:坚持|推进|实施|落实|开展|进行|完成|整改|深化|工作|任务|性工作)*/y;
var firstOf = "(?:\u6309\u987A\u5E8F|\u6CE8)?(?:\uFF1A)?(?:\u5747)?(?:\u4EE5)?(?:\u8D23\u4EFB\u5355\u4F4D\u4E2D)?(?:\u6392|\u5217|\u4F4D\u5217|\u6392\u5217|\u6392\u540D|\u540D\u5217|\u6392\u5E8F|\u5C45|\u4F4D\u4E8E|\u7F6E)?(?:\u540D)?(?:\u5728|\u4E8E)?(?:\u7B2C\u4E00|\u7B2C1|\u9996\u4F4D|\u9996\u4E2A|\u9996|\u6700\u524D)(?:\u987A\u4F4D|\u4F4D|\u4E2A|\u540D|\u5217)?(?:\u9762)?(?:\u8005|\u7684)?(?:\u7684)?(?:\u8D23\u4EFB)?(?:\u90E8\u95E8|\u5355\u4F4D)?(?:\u8005)?(?:\u5747|\u5373)?(?:\u4E3A|\u662F|\u7CFB|\u4F5C\u4E3A)(?:\u672C\u9879|\u8BE5\u9879|\u8BE5|\u7B2C\u4E00)?(?:\u5DE5\u4F5C|\u4EFB\u52A1|\u4E8B\u9879)?(?:\u7684)?(?:\u603B)?(?:\u7275\u5934|\u4E3B\u8981\u8D23\u4EFB|\u8D23\u4EFB|\u4E3B\u529E|\u4E3B\u8D23|\u7B2C\u4E00\u8D23\u4EFB|\u4E3B\u8981\u627F\u529E|\u627F\u529E)(?:\u8D23\u4EFB)?(?:\u90E8\u95E8|\u5355\u4F4D)?(?!\u4E13\u5BB6|\u4EBA|\u4F5C\u8005|\u6559\u5E08)(?:\u6216[^\uFF0C\u3002\uFF1B\uFF09]{2,8}(?:\u90E8\u95E8|\u5355\u4F4D))?";
var theOthers = "(?:\uFF0C?(?:\u5176\u4ED6|\u5176\u5B83|\u5176\u4F59)(?:\u5217\u5165|\u8D23\u4EFB|\u5404|\u6709\u5173|\u76F8\u5173)?(?:\u7684)?(?:\u90E8\u95E8|\u5355\u4F4D)?(?:\u5747)?(?:\u4E3A|\u662F|\u4F5C\u4E3A)(?:\u534F\u52A9|\u914D\u5408|\u53C2\u4E0E|\u534F\u529E|\u8D23\u4EFB|\u652F\u6301)+(?:\u8D23\u4EFB)?(?:\u90E8\u95E8|\u5355\u4F4D))?";
var orderRule = new RegExp(`${firstOf}${theOthers}|\u4EE5?\u4E0B(?:\u5747)?\u540C|\u4E0B\u540C`, "y");
var standing2 = /(?:(?:以下|下列|下述|后续|上述|(?<![元人个家户亿万吨级岁年平米里度%\d])以上)(?:各项|所有|全部|有关|涉及|的)*(?:任务|措施|工作|事项|内容|条款|要求|政策|项目|分工)*，?(?:均|都|由|不再|不一一|不另|涉及)|(?:本方案|本意见|各项|涉及)[^。；]*?(?:不再|不一一|不另|均需|均须|均由|均要|均应|都由|都要|都需|均为|均涉及|均作为))(?:[^。；（）]|（[^（）]*）)*/y;
var tail = /(?:以上|上述|省|市)?各(?:有关|相关|责任|成员|职能)?(?:部门|单位)(?:和单位|、单位)?(?:按|依|根据|分工|各负其责|各司其职|各尽其责|密切|共同|协同)[^，；。]*/y;
var etc = /等(?!级)(?:(?:(?:\d+|[一二三四五六七八九十]+)[个家]|有关|相关|各|成员|责任|省直|市直|省级|市级|和|单位|部门|地区|市州|县区|机构|企业|职能)*)?/y;
var withWords = /(?:并)?(?:会同|会商|联合|协同|协调|商(?![务业贸标会品]))(?=[^，；。、落推配负做开])/y;
var by = /(?:拟|均|分别|主要|统一)?由|其中[，：]?/y;
var duty = "(?:(?:\u6309|\u4F9D|\u6839\u636E|\u7ED3\u5408)(?:\u7167|\u636E)?(?:\u5404\u81EA|\u81EA\u8EAB|\u90E8\u95E8|\u76F8\u5173)?(?:\u7684)?(?:\u5DE5\u4F5C)?(?:\u804C\u8D23|\u804C\u80FD|\u4EFB\u52A1|\u5206\u5DE5|\u6743\u9650|\u90E8\u95E8|\u8981\u6C42)+(?:\u548C|\u3001)?(?:\u4EFB\u52A1)?(?:\u5206\u5DE5|\u6743\u9650|\u8981\u6C42)?(?:\uFF0C)?)";
var adverb = "(?:\u5206\u522B|\u5171\u540C|\u5404\u81EA|\u5177\u4F53|\u79EF\u6781|\u5BC6\u5207|\u4E88\u4EE5|\u505A\u597D|\u5207\u5B9E|\u4E3B\u8981|\u7EDF\u7B79|\u8054\u5408|\u603B|\u7B49|\u8BA4\u771F|\u7EC4\u7EC7|\u6293\u597D|\u534F\u540C|\u52A0\u5F3A|\u7275\u5934|\u8FDB\u884C|\u8D1F\u8D23)*";
var deed = "(?:\u8D1F\u8D23|\u843D\u5B9E|\u7EC4\u7EC7\u5B9E\u65BD|\u7EC4\u7EC7|\u5B9E\u65BD|\u6293\u597D|\u63A8\u8FDB|\u529E\u7406|\u534F\u8C03|\u603B\u8D23|\u505A\u597D|\u6293|\u6267\u884C|\u627F\u62C5|\u5236\u5B9A|\u5B8C\u6210|\u63A8\u52A8|\u5F00\u5C55|\u5DE5\u4F5C|\u76F8\u5173\u5DE5\u4F5C|\u6307\u5BFC|\u7763\u4FC3|\u8D2F\u5F7B|\u5230\u4F4D)*";
var verbs = [
  [
    new RegExp(
      `${duty}?(?:\u603B|\u5171\u540C|\u8054\u5408|\u5206\u522B|\u8D1F\u8D23|\u7EDF\u7B79|\u4E3B\u8981|\u5177\u4F53|\u4E3A|\u4F5C\u4E3A|\u5171)*(?:\u7275\u5934|\u4E3B\u529E|\u4E3B\u8D23|\u4E3B\u6293)(?:\u90E8\u95E8|\u5355\u4F4D|\u8D23\u4EFB\u5355\u4F4D)?(?!\u5355\u4F4D\uFF1A|\u90E8\u95E8\uFF1A)${deed}|\u4E3A\u4E3B(?:\u8D1F\u8D23)?`,
      "y"
    ),
    "L"
  ],
  [new RegExp(`${duty}?${adverb}(?:\u914D\u5408|\u534F\u52A9|\u53C2\u4E0E|\u53C2\u52A0|\u652F\u6301|\u534F\u529E|\u4F1A\u529E|\u534F\u4F5C)(?:\u5355\u4F4D|\u90E8\u95E8)?${deed}`, "y"), "P"],
  [new RegExp(`${duty}${adverb}${deed}|(?:\u5404\u8D1F\u5176\u8D23|\u5404\u53F8\u5176\u804C|\u5404\u5C3D\u5176\u8D23|\u5206\u5DE5(?:\u8D1F\u8D23|\u843D\u5B9E|\u534F\u4F5C)|\u5206\u7EA7\u8D1F\u8D23|\u5C5E\u5730\u8D1F\u8D23)${deed}`, "y"), "R"],
  [
    /(?:分别|共同|各自|结合(?:各自|本地|自身)?实际)?(?:负责)?(?:具体|组织|抓好|贯彻|认真|全面)*(?:实施|落实|执行|具体落实|具体承办)(?:到位|工作)?/y,
    "I"
  ],
  [new RegExp(`${adverb}(?:\u8D1F\u8D23|\u627F\u529E|\u529E\u7406|\u627F\u62C5|\u4E3A\u8D23\u4EFB(?:\u5355\u4F4D|\u90E8\u95E8)|\u4E3B\u7BA1|\u5404\u8D1F\u5176\u8D23|\u8D1F\u603B\u8D23)${deed}|\u5206\u522B`, "y"), "R"]
];
function lengthAt(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.exec(text2)?.[0].length ?? 0;
}
function anyOf2(patterns) {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), "y");
}
function fits(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.test(text2);
}
var notes = [
  [standing2, "t"],
  [orderRule, "o"],
  [tail, "y"],
  [etc, "e"],
  [deadlineWords, "d"],
  [withWords, "W"],
  [by, "h"]
];
var anyLabel2 = anyOf2(labels3.map(([pattern]) => pattern));
var anyNote = anyOf2(notes.map(([pattern]) => pattern));
var anyVerb = anyOf2(verbs.map(([pattern]) => pattern));
var named4 = /^(?:[省市州县区]|各(?!.{0,2}(?:牵头|责任))|国家)[\u4e00-\u9fff]{2}/;
function labelAt(text2, at) {
  const level = text2.charAt(at + 1) === "\u7EA7" && "\u7701\u5E02\u5DDE\u53BF\u533A\u9547".includes(text2.charAt(at)) ? 2 : 0;
  if (!fits(anyLabel2, text2, at + level)) return void 0;
  for (const [pattern, role] of labels3) {
    let length = lengthAt(pattern, text2, at + level);
    if (length < 2) continue;
    length += level;
    const bracket = /（[^（）]{0,20}）/y;
    bracket.lastIndex = at + length;
    length += bracket.exec(text2)?.[0].length ?? 0;
    const after2 = text2.charAt(at + length);
    if (after2 === "\uFF1A" || after2 === ":" || after2 === "\u3011" || after2 === "]" || after2 === "\u3015") return { role, length: length + 1 };
    if (text2.startsWith("\u4E3A\uFF1A", at + length)) return { role, length: length + 2 };
    if (after2 === "\u4E3A" && named4.test(text2.slice(at + length + 1, at + length + 7))) return { role, length: length + 1 };
  }
  return void 0;
}
function verbAt(text2, at) {
  if (!fits(anyVerb, text2, at)) return void 0;
  let best2;
  for (const [pattern, letter2] of verbs) {
    const length = lengthAt(pattern, text2, at);
    if (length > 0 && (best2 === void 0 || length > best2.length)) best2 = { letter: letter2, length };
  }
  return best2;
}
function noteAt(text2, at, afterBody) {
  if (!fits(anyNote, text2, at)) return void 0;
  for (const [pattern, letter2] of notes) {
    if (letter2 === "y" && !afterBody) continue;
    const length = letter2 === "e" ? etcLength(text2, at) : lengthAt(pattern, text2, at);
    if (length > 0 && !(letter2 === "d" && !/[，；。：）\s、]|^$/.test(text2.charAt(at + length)))) return { letter: letter2, length };
  }
  return void 0;
}
function etcLength(text2, at) {
  const length = lengthAt(etc, text2, at);
  if (!/^(?:人民政府|政府|党委)/.test(text2.slice(at + length, at + length + 4))) return length;
  return text2.slice(at, at + length).replace(/(?:和|、)?(?:各|有关|相关|省级|市级|县区|地区|市州)*$/, "").length;
}
var longestBefore = 18;
function findOrderRules(text2) {
  const found = [];
  for (const { index } of text2.matchAll(/第[一1]|首|最前/g)) {
    const from2 = Math.max(found.at(-1)?.end ?? 0, index - longestBefore);
    for (let start = from2; start <= index; start++) {
      const length = lengthAt(orderRule, text2, start);
      if (start + length <= index) continue;
      if (isRule2(text2, start, length)) found.push({ start, end: start + length });
      break;
    }
  }
  return found;
}
function isRule2(text2, start, length) {
  const words2 = text2.slice(start, start + length);
  return !/^(?:以?下|首|第一责任(?!单位为|部门为))/.test(words2) && !/(?:政府|企业|组织|项目|书记|主任)$/.test(text2.slice(Math.max(0, start - 4), start));
}

// repo/src/phases/4-extract/responsibility-candidates.ts
var opening2 = unitSet("\uFF08\u3014\u3010[(\uFF3B");
var closing4 = unitSet("\uFF09\u3015\u3011])\uFF3D");
var bullets = unitSet("\u25CF\u2605\u25C6\u25A0\u25B2\u25CE\u25CB\xB7\u2022\u203B\u2606\u2014\u2013\uFF0D-\u3000 ");
var marks = unitSet("\uFF08\u3014\u3010[(\uFF3B\u3002\uFF1B\n	");
var longestBracket = 1500;
var labelStart = /[督分包联挂主带负责完办整工推时期配协参支共总第牵任落具实执组承职涉会相指监省市州县区镇]/;
function findCandidates(text2, within) {
  const found = [];
  let closings;
  let at = within.start;
  let sentence2 = within.start;
  const closeSentence = (end2) => {
    if (end2 > sentence2) found.push({ span: inText(sentence2, end2), kind: "sentence" });
  };
  while (at < within.end) {
    const code = text2.charCodeAt(at);
    if (marks[code] !== 1 && at !== sentence2) {
      at++;
      continue;
    }
    if (at === sentence2 && bullets[code] === 1) {
      at++;
      sentence2 = at;
      continue;
    }
    if (opening2[code] === 1) {
      const heading2 = bracketLabel(text2, at, within.end);
      if (heading2 !== void 0) {
        found.push({ span: heading2, kind: "line" });
        at = heading2.end;
        sentence2 = at;
        continue;
      }
      closings ??= closingsIn(text2, within);
      const end2 = closings.get(at);
      if (end2 !== void 0) {
        const after2 = text2.charAt(end2 + 1);
        const closes = end2 + 1 >= within.end || /[\n。；\t]/.test(after2) || /[。；\n]/.test(text2.charAt(at - 1)) || /^[一二三四五六七八九十（(\d]/.test(after2);
        found.push({ span: inText(at + 1, end2), kind: closes ? "bracket" : "inline" });
        at = end2 + 1;
        continue;
      }
      const cut2 = cutOff(text2, at, within.end);
      if (cut2 !== void 0) {
        found.push({ span: inText(at + 1, cut2), kind: "bracket" });
        at = cut2;
        sentence2 = cut2;
        continue;
      }
    } else if (marks[code] === 1) {
      closeSentence(at);
      at++;
      sentence2 = at;
      continue;
    }
    if (at === sentence2 && labelStart.test(text2.charAt(at)) && labelAt(text2, at) !== void 0) {
      const end2 = lineEnd(text2, at, within.end);
      found.push({ span: inText(at, end2), kind: "line" });
      at = end2;
      sentence2 = end2;
      continue;
    }
    at++;
  }
  closeSentence(within.end);
  return found;
}
function bracketLabel(text2, open2, limit) {
  const label2 = labelAt(text2, open2 + 1);
  if (label2 === void 0 || closing4[text2.charCodeAt(open2 + label2.length)] !== 1) return void 0;
  return inText(open2 + 1, lineEnd(text2, open2 + 1, limit));
}
function closingsIn(text2, within) {
  const closings = /* @__PURE__ */ new Map();
  const open2 = [];
  for (let at = within.start; at < within.end; at++) {
    const code = text2.charCodeAt(at);
    if (opening2[code] === 1) open2.push(at);
    else if (closing4[code] === 1) {
      const from2 = open2.pop();
      if (from2 !== void 0 && at - from2 < longestBracket) closings.set(from2, at);
    }
  }
  return closings;
}
var listBegins = /[（〔【[(［](?:[^（）()]{2,9}：|[^（）()。]{2,30}、)/y;
function cutOff(text2, open2, limit) {
  listBegins.lastIndex = open2;
  if (!listBegins.test(text2)) return void 0;
  const stop2 = text2.indexOf("\n", open2);
  const words2 = text2.slice(open2, stop2 < 0 || stop2 > limit ? limit : stop2).trimEnd();
  if (words2.length > longestBracket || /[。）〕】\])]/.test(words2)) return void 0;
  const whole4 = /[局厅委办部会院府心]$/.test(words2) ? words2 : words2.replace(/[、，；][^、，；：]*$/, "");
  return open2 + whole4.length;
}
function endOfNames(text2, start, limit) {
  let end2 = start;
  for (let from2 = start + 1; from2 < limit; ) {
    const stop2 = text2.indexOf("\n", from2);
    const line2 = text2.slice(from2, stop2 < 0 || stop2 > limit ? limit : stop2);
    if (line2.trim() === "" || line2.length > 60 || /[。：:]/.test(line2) || bodyLengthAt(text2, from2) === 0) break;
    end2 = from2 + line2.length;
    from2 = end2 + 1;
  }
  return end2;
}
function lineEnd(text2, start, limit) {
  const label2 = labelAt(text2, start)?.length ?? 0;
  if (text2.charAt(start + label2) === "\n") return endOfNames(text2, start + label2, limit);
  for (let at = start; at < limit; at++) {
    const char = text2.charAt(at);
    if (char === "\n") return at;
    if (char === "\u3002" && labelAt(text2, at + 1) === void 0) return at;
  }
  return limit;
}

// repo/src/phases/4-extract/responsibility-grammar.ts
var shared2 = `
  const role = { l: 'lead', r: 'responsible', s: 'support', i: 'implement', p: 'person', L: 'lead', R: 'responsible', P: 'support', I: 'implement' }
  const group = (items, verb, label) => ({ items, verb, label })
`;
var rules2 = `
statement = gap* parts:(@part gap*)* !. { return parts.flat() }
gap = [CSJ]
part = labelled / verbal / with / open / note
labelled = letter:[lrsip] gap* head:(verbal / open)? tail:(gap+ @openInLabel)* {
    const label = role[letter]
    return [...(head ?? []), ...tail.flat()].map((g) => ({ ...g, label, verb: g.verb }))
  }
openInLabel = [CJ]* @(verbal / open)
verbal
  = h? a:list W b:list v:verb? { return v === 'lead' ? [group([...a, ...b], 'lead')] : [group(a, 'lead'), group(b, v ?? 'responsible')] }
  / h? heads:(@list [C] !h)* last:list v:verb more:(W @list verb?)? {
      const own = group([...heads.flat(), ...last], v)
      return more ? [own, group(more, 'responsible')] : [own]
    }
with = W b:list v:verb? { return [group(b, v ?? 'responsible')] }
open = h? items:list { return [group(items)] }
list = first:item rest:(J+ @item / &{ return true } @B2)* E? { return [first, ...rest] }
item = B / F
B = 'B' { return { at: offset(), known: true } }
B2 = 'B' { return { at: offset(), known: true } }
F = 'F' { return { at: offset(), known: false } }
E = J* 'e'
J = 'J'
W = 'C'* 'W'
h = 'h'
verb = 'C'? letters:[LRPI]+ 'x'* {
    const all = letters.map((l) => role[l])
    return all.includes('lead') ? 'lead' : all.includes('support') ? 'support' : all.includes('implement') && !all.includes('responsible') ? 'implement' : all[0]
  }
note = letter:[dotexhy] { return [{ items: [], note: letter }] } / [LRPI]+ 'x'* { return [{ items: [], note: 'v' }] }
`;
var readGroups = compileGrammar(rules2, "statement", { shared: shared2 });
function parseStatement(letters2) {
  return readGroups(letters2, 0);
}

// repo/src/phases/4-extract/responsibility-tokens.ts
var labelLetters = { lead: "l", responsible: "r", support: "s", implement: "i", person: "p", deadline: "d" };
var joiner2 = /[、/]|以及|暨|和|及|与|并/y;
var stop = /[，,　 ]|[；;。\n\t：:]|——/y;
var free = /[^、，；。：\n\t（）]{1,40}?(?=$|[、，；。：\n\t（）]|牵头|负责|配合|会同|按职责|按照|分别|(?<!自)由|等(?:单位|部门|按|负责|$))/y;
var foreignLabel = /(?![省市州县区])[\u4e00-\u9fff]{2,8}(?<![局厅委办部院会府])：[^；。\n]*/y;
var roleBracket = /[（(〔](牵头|主办|主责|牵头单位|列首位|配合|协办|配合单位|责任单位)[）)〕]/y;
function tokenise(text2) {
  const tokens = [];
  let at = 0;
  while (at < text2.length) {
    const token = next2(text2, at, tokens);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
function match(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.exec(text2)?.[0];
}
function next2(text2, at, before) {
  const last = before.at(-1)?.letter ?? "S";
  const make2 = (letter2, length2) => ({ letter: letter2, start: at, end: at + length2 });
  const mark = match(roleBracket, text2, at);
  if (mark !== void 0)
    return make2(/牵头|主/.test(mark) || mark.includes("\u5217\u9996\u4F4D") ? "L" : mark.includes("\u8D23\u4EFB") ? "R" : "P", mark.length);
  const gap = match(stop, text2, at);
  if (gap !== void 0) return make2(/[，,　 ]/.test(gap) ? "C" : "S", gap.length);
  const label2 = labelAt(text2, at);
  if (label2?.role === "deadline") return make2("d", label2.length + (match(/[^；。\n\t）]*/y, text2, at + label2.length)?.length ?? 0));
  if (label2 !== void 0) return make2(labelLetters[label2.role], label2.length);
  const isBody2 = last === "B" || last === "F" || last === "L" || last === "R" || last === "P" || last === "I" || last === "e";
  const join2 = isBody2 ? match(joiner2, text2, at) : match(/[、/]/y, text2, at);
  if (join2 !== void 0) return make2("J", join2.length);
  const list = isBody2 || last === "C" && /[BFe]/.test(before.at(-2)?.letter ?? "");
  const note2 = noteAt(text2, at, list);
  if (note2 !== void 0) return make2(note2.letter, note2.length);
  if (last === "L" || last === "R" || last === "P" || last === "I") {
    const verb2 = verbAt(text2, at);
    if (verb2 !== void 0) return make2(verb2.letter, verb2.length);
    const length2 = bodyLengthAt(text2, at);
    const rest = match(/[^，；。\n\t、]+/y, text2, at) ?? text2.charAt(at);
    if (length2 > 0 && /^(?:牵头|配合|负责|会同|落实|$)/.test(text2.slice(at + length2))) return make2("B", length2);
    return make2("x", rest.length);
  }
  if (!"JhWlrsipS".includes(last) || last === "S") {
    const verb2 = verbAt(text2, at);
    if (verb2 !== void 0) return make2(verb2.letter, verb2.length);
  }
  const foreign2 = match(foreignLabel, text2, at);
  if (foreign2 !== void 0 && last !== "h") return make2("x", foreign2.length);
  const length = bodyLengthAt(text2, at);
  if (length > 0) return make2("B", length);
  const verb = verbAt(text2, at);
  if (verb !== void 0) return make2(verb.letter, verb.length);
  const words2 = match(free, text2, at);
  return words2 === void 0 ? make2("x", 1) : make2("F", words2.length);
}

// repo/src/phases/4-extract/responsibility-statement.ts
var statementWords = /牵头|责任(?:单位|部门|主体)|负责|配合|(?:主办|承办|协办)(?!者|方|人|地|权)|(?:参加|参与|实施|落实|成员)单位|会同|分工|(?:时限|期限|时间)：/;
var falseFriends = [
  [/(?:龙头)?企业(?:集团)?(?:等)?牵头|龙头企业|高校牵头|院所牵头/, "company-leads"],
  [/首席.{0,6}官|负责人|责任人|负责制|终身|法定代表人|主要负责/, "person-or-rule"]
];
function readStatement(text2, strict) {
  const looks = statementWords.test(text2);
  if (!looks && strict.column === void 0 && !strict.bare) return { rejected: "no-statement-words" };
  const tokens = tokenise(text2);
  const groups = parseStatement(tokens.map((token) => token.letter).join(""));
  if (groups === void 0) return looks ? refuse(text2) : { rejected: "not-a-list" };
  const of = (letter2) => tokens.filter((token) => token.letter === letter2).map((token) => piece(text2, token));
  const bodies2 = splitRun(bodiesOf(text2, tokens, groups, strict));
  const statement = { bodies: bodies2, deadlines: of("d"), orderRules: of("o"), standing: of("t") };
  if (bodies2.length === 0) {
    if (statement.standing.length > 0 || statement.orderRules.length > 0 && looks) return { statement };
    if (groups.some((group) => group.label === "person")) return { rejected: "persons" };
    if (statement.deadlines.length > 0 && /完成|办结|(?:时限|时间|期限)[^，；]{0,6}：/.test(text2)) return { statement };
    return looks ? refuse(text2) : { rejected: "no-body" };
  }
  const stated = groups.some((group) => group.label !== void 0 || group.verb !== void 0);
  if (!stated && strict.column === void 0 && !(bareList(groups, bodies2) && strict.bare))
    return looks ? refuse(text2) : { rejected: "gloss" };
  return { statement };
}
function refuse(text2) {
  const friend = falseFriends.find(([pattern]) => pattern.test(text2));
  return friend === void 0 ? { unread: true } : { rejected: friend[1] };
}
function piece(text2, token) {
  return { text: text2.slice(token.start, token.end), start: token.start, end: token.end };
}
function bareList(groups, bodies2) {
  const items = groups.flatMap((group) => group.items);
  return items.every((item) => item.known) && bodies2.some((body3) => isOffice(body3.mention));
}
var someClass = /^(?:各|有关|相关|所有|其他|全?[省市州盟县区]|自治区|地方|属地|行业)/;
function isOffice(mention) {
  const { known: known2, kind, base, rank, place, central } = readName(mention);
  if (!known2 || base === "\u4EBA\u6C11\u653F\u5E9C" && !/政府$/.test(mention)) return false;
  if (kind === "class") return someClass.test(mention);
  return kind !== "department" || central || rank !== void 0 || place !== void 0 || /(?:局|厅|委员会|办公室|署)$/.test(base);
}
function roleOf(group, strict) {
  if (group.label === "person")
    return group.verb === void 0 ? { role: "responsible", stated: false } : { role: group.verb, stated: true };
  if (group.label === "lead") return { role: group.verb === "support" ? "support" : "lead", stated: true };
  if (group.label === "support") return { role: group.verb === "lead" ? "lead" : "support", stated: true };
  const role = group.verb ?? group.label ?? strict.column;
  return role === void 0 ? { role: "responsible", stated: false } : { role, stated: true };
}
function bodiesOf(text2, tokens, groups, strict) {
  const bodies2 = [];
  for (const group of groups) {
    const role = roleOf(group, strict);
    const local = role.role === "implement" && !/具体(?:组织)?实施/.test(text2) && group.items.some((item) => !isLocal(text2, tokens[item.at]));
    for (const item of group.items) {
      const token = tokens[item.at];
      if (token === void 0) continue;
      const mention = text2.slice(token.start, token.end);
      if (!accepts(mention, item.known, group)) continue;
      bodies2.push({ mention, role: local ? "responsible" : role.role, stated: role.stated, start: token.start, end: token.end });
    }
  }
  return bodies2;
}
function isLocal(text2, token) {
  return token !== void 0 && /政府|管委会|各地|[市州县区]$|街道|乡镇|行署/.test(text2.slice(token.start, token.end));
}
var notNames = /^(?:以下|其他为|成员单位包括|其中包括|打通|按照|证明|并配合|转发|报(?=.{0,2}[省市县科财教]))/;
var notBodies = /龙头企业|^企业|本级|含|负责|责任|进行|推进|建设|开展|加强|完成|实施|^\d|^[其各]中|领导$|同志$|分管|主要/;
function accepts(mention, known2, group) {
  if (group.label === "person") return readName(mention).known && known2;
  if (known2) return !notNames.test(mention);
  if (mention.length < 2 || notBodies.test(mention) || notNames.test(mention)) return false;
  return group.label !== void 0 || readName(mention).known;
}
function splitRun(bodies2) {
  return bodies2.flatMap((body3) => splitBody(body3) ?? [body3]);
}
function splitBody(body3) {
  const { mention, start } = body3;
  if (mention.length < 6 || readName(mention).known) return void 0;
  for (let cut2 = 3; cut2 <= mention.length - 3; cut2++) {
    const left = mention.slice(0, cut2);
    const right = mention.slice(cut2);
    if (!/[局厅委办部院会社府心]$/.test(left) || !(/^[省市州县区各]/.test(right) || readName(right).central) || !readName(left).known)
      continue;
    const next3 = { ...body3, mention: right, start: start + cut2 };
    const rest = readName(right).known ? [next3] : splitBody(next3);
    if (rest !== void 0) return [{ ...body3, mention: left, end: start + cut2 }, ...rest];
  }
  return void 0;
}

// repo/src/phases/4-extract/responsibility-prose.ts
var dutyWords = /^(?:要|应|应当|须|需|负责|牵头|会同|会商|具体负责|统筹|组织(?!.{0,6}(?:专家|评审|申报|召开|填报)))/;
var done = /^[^，。；]{0,40}(?<![为除])了(?!解)|^[^，。；]{0,12}已经?/;
var groupRole = new RegExp(
  `(?:\u53D1\u6325|\u5065\u5168|\u5B8C\u5584|\u5F3A\u5316|\u4F9D\u6258)(?:\u597D)?([\\u4e00-\\u9fff]{2,24}?(?:${groupEnds}|(?<!\u6280\u672F)\u59D4\u5458\u4F1A))(?:\u7684)?(?:\u529E\u516C\u5BA4)?(?:\u7275\u5934|\u7EDF\u7B79|\u7EC4\u7EC7|\u534F\u8C03|\u8BAE\u4E8B|\u7EFC\u5408|\u4F5C\u7528|\u5DE5\u4F5C\u673A\u5236|\u5236\u5EA6)`,
  "g"
);
var classes2 = /^(?:各级|各地|各市|各县|各区|各有关|各相关|各部门|各单位|省直|市直|有关|各州|各盟|各设区)/;
function readDuty(text2, task, loose) {
  const duties = [];
  const { start, end: end2 } = task.body;
  let at = start;
  for (const sentence2 of text2.slice(start, end2).split(/(?<=[。；\n])/)) {
    const words2 = sentence2.replace(/[。；\n]+$/, "");
    const offset = at;
    at += sentence2.length;
    const own = readSentence(words2, offset);
    for (const duty2 of own.length > 0 ? own : readClauses(words2, offset)) duties.push(duty2);
    if (loose && task.task === "safeguard")
      for (const duty2 of [...readGroups2(words2, offset), ...readClass2(words2, offset)]) duties.push(duty2);
  }
  return duties;
}
function readSentence(words2, offset) {
  if (!/[要应须需]|负责|牵头|配合|会同|会商|统筹|组织/.test(words2)) return [];
  const by2 = (/^(?:(?:具体|日常|此项|该项|本项|这项)(?:工作|任务)?)?由/.exec(words2)?.[0] ?? "").length;
  const length = bodyLengthAt(words2, by2);
  if (length === 0) return [];
  const mention = words2.slice(by2, by2 + length);
  const name = readName(mention);
  if (!name.known || name.kind === "class" || name.kind === "group" || name.rank === void 0 && name.place === void 0 && name.kind !== "department")
    return [];
  const rest = words2.slice(by2 + length);
  if (words2.length <= 120 && /(?:牵头|负责|配合)/.test(words2)) {
    const from2 = Math.max(0, by2 - 1);
    const reading = readStatement(words2.slice(from2), { bare: false });
    const stated = "statement" in reading ? reading.statement.bodies.filter((body3) => body3.stated && readName(body3.mention).known) : [];
    if (stated.length > 0)
      return stated.map((body3) => ({
        mention: body3.mention,
        role: body3.role,
        span: inText(offset + from2 + body3.start, offset + from2 + body3.end)
      }));
  }
  if (!dutyWords.test(rest) || done.test(rest)) return [];
  return [{ mention, role: "lead", span: inText(offset + by2, offset + by2 + length) }];
}
function readClauses(words2, offset) {
  const duties = [];
  if (!/会同|会商|牵头/.test(words2)) return duties;
  for (let comma = words2.indexOf("\uFF0C"); comma >= 0; comma = words2.indexOf("\uFF0C", comma + 1)) {
    const at = words2.startsWith("\u7531", comma + 1) ? comma + 2 : comma + 1;
    const length = bodyLengthAt(words2, at);
    if (length === 0 || !/^(?:要|应|应当|负责)?(?:会同|会商|牵头|负责牵头)/.test(words2.slice(at + length))) continue;
    const mention = words2.slice(at, at + length);
    const name = readName(mention);
    if (name.known && name.kind !== "class" && (name.rank !== void 0 || name.place !== void 0))
      duties.push({ mention, role: "lead", span: inText(offset + at, offset + at + length) });
  }
  return duties;
}
function readGroups2(words2, offset) {
  return [...words2.matchAll(groupRole)].flatMap((hit) => {
    const mention = hit[1] ?? "";
    const start = offset + hit.index + hit[0].indexOf(mention);
    return /^(?:部门|厅际|工作)?联席会议$/.test(mention) ? [] : [{ mention, role: "lead", span: inText(start, start + mention.length) }];
  });
}
function readClass2(words2, offset) {
  if (!classes2.test(words2)) return [];
  const length = bodyLengthAt(words2, 0);
  if (length === 0 || readName(words2.slice(0, length)).kind !== "class" || !/^(?:要|应|应当|须|需)/.test(words2.slice(length))) return [];
  return [{ mention: words2.slice(0, length), role: "implement", span: inText(offset, offset + length) }];
}

// repo/src/phases/4-extract/responsibility-rules.ts
var instruction = /(?:以下|下列|下述|后续|上述|(?<![元人个家户亿万吨级岁年平米里度%\d])以上)(?:各项|所有|全部|有关|涉及|的)*(?:任务|措施|工作|事项|内容|条款|要求|政策|项目|分工)*，?(?:均|都|由|不再|不一一|不另)|(?:本方案|本意见|各项)[^。；]*?(?:均需|均须|均由|均要|均应|都由|都要|都需|均为|均涉及|不再|不一一|不另)/;
var carryOut = /落实|负责|实施|牵头|配合|不再|不一一|不另|列出/;
var noLead = /(?:没有|无|未明确|未列|未标明)(?:明确)?牵头(?:责任)?(?:单位|部门)的[^。；]{0,20}责任(?:单位|部门)[^。；]{0,6}(?:即为|为|视为|就是)牵头/;
var mostStanding = 100;
function standingIn(state, words2, offset) {
  if (words2.length > 200 || state.standing.length === mostStanding) return;
  const hit = instruction.exec(words2);
  if (hit === null || !carryOut.test(words2.slice(hit.index))) return;
  const lead2 = /^.*?(?:均需|均须|均由|均要|均应|都由|都要|都需|均涉及|均含|均包括|涉及|由|需|须)(?:要|由|请)?/.exec(words2.slice(hit.index))?.[0].length ?? 0;
  const behind = bodiesIn(words2.slice(hit.index + lead2));
  const bodies2 = behind.length > 0 ? behind : bodiesIn(words2.slice(hit.index).replace(/^[^各省市州县]*/, ""));
  if (bodies2.length === 0) return;
  state.standing.push({
    span: inText(offset + hit.index, offset + words2.length),
    bodies: bodies2,
    backwards: /^(?:以上|上述)/.test(hit[0])
  });
}
function bodiesIn(words2) {
  const mentions = [];
  for (const token of tokenise(words2)) {
    if (token.letter === "B") mentions.push(words2.slice(token.start, token.end));
    else if (!"JCeh".includes(token.letter)) break;
  }
  const reading = mentions.length > 0 && /牵头|配合/.test(words2) ? readStatement(words2, { bare: false }) : void 0;
  if (reading !== void 0 && "statement" in reading && reading.statement.bodies.length > 0)
    return reading.statement.bodies.map(({ mention, role }) => ({ mention, role: role === "responsible" ? "implement" : role }));
  return mentions.map((mention) => ({ mention, role: "implement" }));
}
function orderRulesOutside(outline2, placed2) {
  const { text: text2 } = outline2.text;
  const statements = placed2.map(({ offset, end: end2 }) => inText(offset, end2)).sort((a, b) => a.start - b.start);
  const first2 = findOrderRules(text2).filter(({ start }) => touching(statements, inText(start, start + 1)) === void 0).map(
    (hit) => ({
      span: inText(hit.start, hit.end),
      from: 0,
      until: Number.POSITIVE_INFINITY,
      others: othersSupport(text2.slice(hit.start, hit.end))
    })
  );
  const none2 = noLead.exec(text2);
  return none2 === null ? first2 : [...first2, { span: inText(none2.index, none2.index + none2[0].length), from: 0, until: Number.POSITIVE_INFINITY, all: true }];
}
function othersSupport(words2) {
  return /(?:其他|其它|其余).*(?:配合|协助|参与|协办|支持)/.test(words2);
}
function orderBook(rules4) {
  const alone2 = /* @__PURE__ */ new Map();
  const onwards = [];
  rules4.forEach(({ from: from2, until }, index) => {
    if (until === Number.POSITIVE_INFINITY) onwards.push(index);
    else if (!alone2.has(from2)) alone2.set(from2, index);
  });
  return (offset) => {
    const onward = onwards.find((index) => (rules4[index]?.from ?? 0) <= offset) ?? rules4.length;
    return rules4[Math.min(alone2.get(offset) ?? rules4.length, onward)];
  };
}
function applyOrder(placed2, orderAt) {
  const { bodies: bodies2 } = placed2.statement;
  const rule = bodies2.some((body3) => body3.role === "lead") ? void 0 : orderAt(placed2.offset);
  return bodies2.map((body3, index) => {
    if (rule === void 0 || body3.role !== "responsible") return { body: body3, role: body3.role, rule: void 0 };
    if (index === 0 || rule.all === true) return { body: body3, role: "lead", rule };
    return rule.others === true ? { body: body3, role: "support", rule } : { body: body3, role: body3.role, rule: void 0 };
  });
}
var isLocal2 = /(?:各|区|县|市|州|属地|当地).{0,12}(?:政府|管委会|党委)|^各(?:地|市|州|县|区)/;
function applyStanding(task, own, standing3) {
  return standing3.flatMap((rule) => {
    const here = rule.span.start >= task.span.start && rule.span.end <= task.span.end;
    const covered2 = here || (rule.backwards ? task.span.end <= rule.span.start : task.span.start >= rule.span.end);
    if (!covered2) return [];
    if (here && own.some((fact) => fact.role === "implement" || isLocal2.test(fact.mention))) return [];
    return rule.bodies.map(({ mention, role }) => ({ task: task.path, mention, role, span: rule.span, inherited: true }));
  });
}
function yearOf2(outline2) {
  const { text: text2 } = outline2.text;
  const head = text2.slice(outline2.front.start, outline2.front.end);
  const plan = /(20\d\d)年(?!.{0,2}[—-])[^。\n]{0,30}(?:要点|计划|安排|任务|工作)/.exec(head) ?? /(20\d\d)年\d{1,2}月\d{1,2}日/.exec(head);
  if (plan !== null) return Number(plan[1]);
  for (const { section } of walk(outline2.sections)) {
    const year2 = /(20\d\d)年/.exec(section.title);
    if (year2 !== null) return Number(year2[1]);
  }
  return void 0;
}

// repo/src/phases/4-extract/responsibilities.ts
function findResponsibilities(outline2) {
  const { text: text2, damaged: damaged2 } = outline2.text;
  const state = {
    text: text2,
    found: /* @__PURE__ */ new Map(),
    above: /* @__PURE__ */ new Map(),
    standing: [],
    rules: [],
    used: /* @__PURE__ */ new Set(),
    problems: [],
    rejections: [],
    damaged: damaged2
  };
  const tasks = [];
  for (const { section } of walk(outline2.sections)) {
    if (section.task !== void 0) tasks.push(section);
  }
  const inTask = /* @__PURE__ */ new Set();
  for (const task of tasks) for (const { section } of walk([task])) inTask.add(section);
  for (const { section } of walk(outline2.sections)) {
    if (section.task !== void 0) readTask(state, section);
    else if (!inTask.has(section)) readOutside(state, inText(section.span.start, section.body.end), leavesOf(section));
  }
  readOutside(state, outline2.front, []);
  readOutside(state, outline2.back, []);
  const placed2 = [...state.found.values(), ...state.above.values()].flat();
  for (const rule of orderRulesOutside(outline2, placed2)) state.rules.push(rule);
  const orderAt = orderBook(state.rules);
  const loose = placed2.every(({ statement }) => statement.bodies.length === 0);
  const responsibilities = tasks.flatMap((task) => factsOf(state, task, orderAt, loose));
  for (const rule of state.rules) if (!state.used.has(rule)) state.problems.push(unused(rule, text2));
  const year2 = yearOf2(outline2);
  const deadlines = tasks.flatMap(
    (task) => withDeadlines(state, task).flatMap(
      ({ statement, offset }) => statement.deadlines.flatMap((piece2) => deadlineOf(task.path, piece2, offset, year2) ?? [])
    )
  );
  return { responsibilities, deadlines, problems: state.problems, rejections: state.rejections };
}
function withDeadlines(state, task) {
  const own = state.found.get(task.path) ?? [];
  return own.some(({ statement }) => statement.deadlines.length > 0) ? own : [...own, ...state.above.get(task.path) ?? []];
}
function unused({ span }, text2) {
  return {
    code: "order-rule-unused",
    message: `\u201C${text2.slice(span.start, span.end)}\u201D orders no list.`,
    hint: "The lists that it speaks of are not in the text, or name their leads.",
    span
  };
}
function leavesOf(section) {
  return walk(section.children).map((entry) => entry.section).filter((child) => child.task !== void 0);
}
function readTask(state, task) {
  const found = [];
  for (const cell of task.cells ?? []) {
    const role = cell.column === "lead" ? "lead" : cell.column === "responsible" ? "responsible" : cell.column === "support" ? "support" : void 0;
    const words2 = state.text.slice(cell.span.start, cell.span.end);
    if (cell.column === "deadline" && words2.trim() !== "")
      found.push({
        statement: { bodies: [], deadlines: [{ text: words2, start: 0, end: words2.length }], orderRules: [], standing: [] },
        offset: cell.span.start,
        end: cell.span.end
      });
    if (role !== void 0 && words2.trim() !== "") take(state, readStatement(words2, { bare: true, column: role }), cell.span, true, found);
    else if (cell.column === "task" || cell.column === "other") readStretch(state, cell.span, found);
  }
  if (task.cells === void 0) readStretch(state, inText(task.span.start, task.span.end), found);
  state.found.set(task.path, found);
}
function readOutside(state, within, tasks) {
  const found = [];
  readStretch(state, within, found);
  const stated = found.filter(({ statement }) => statement.bodies.length > 0);
  const due = found.filter(({ statement }) => statement.bodies.length === 0 && statement.deadlines.length > 0);
  if (stated.length > 0) for (const task of tasks) state.above.set(task.path, [...stated, ...due]);
  if (tasks.length > 0) return;
  for (const { offset, end: end2 } of stated) state.rejections.push({ kind: "responsibility", rule: "outside-task", span: inText(offset, end2) });
}
var organ = /(?:办公室|领导小组|指挥部|人民政府|委员会|[局厅])$/;
var number2 = /^[一二三四五六七八九十百\d]{1,4}$/;
function readStretch(state, within, found) {
  for (const { span, kind } of findCandidates(state.text, within)) {
    const words2 = state.text.slice(span.start, span.end);
    if (number2.test(words2)) continue;
    if (kind === "sentence") {
      standingIn(state, words2, span.start);
      continue;
    }
    const reading = readStatement(words2, {
      bare: kind === "bracket" && !organ.test(state.text.slice(Math.max(0, span.start - 7), span.start - 1))
    });
    take(state, reading, span, kind !== "inline", found);
  }
}
function take(state, reading, span, doubtful, found) {
  if (touching(state.damaged, span)) {
    state.rejections.push({ kind: "responsibility", rule: "damaged", span });
    return;
  }
  if ("rejected" in reading) {
    const plain2 = reading.rejected === "no-statement-words";
    if (!plain2) state.rejections.push({ kind: "responsibility", rule: reading.rejected, span });
    else if (bodyLengthAt(state.text, span.start) > 0) state.rejections.push({ kind: "responsibility", rule: "inside-sentence", span });
    return;
  }
  if ("unread" in reading) {
    const words2 = state.text.slice(span.start, Math.min(span.end, span.start + 40));
    if (doubtful)
      state.problems.push({
        code: "unread-responsibility",
        message: `\u201C${words2}\u201D looks like a responsibility.`,
        hint: "Read the sentence; no body was taken from it.",
        span
      });
    else state.rejections.push({ kind: "responsibility", rule: "inside-sentence", span });
    return;
  }
  found.push({ statement: reading.statement, offset: span.start, end: span.end });
  for (const piece2 of reading.statement.standing) standingIn(state, piece2.text, span.start + piece2.start);
  const rule = reading.statement.orderRules;
  const first2 = rule.find((piece2) => !/^以?下/.test(piece2.text));
  if (first2 === void 0) return;
  const on = rule.some((piece2) => /下(?:均)?同/.test(piece2.text));
  state.rules.push({
    span: inText(span.start + first2.start, span.start + first2.end),
    from: span.start,
    until: on ? Number.POSITIVE_INFINITY : span.end,
    others: othersSupport(first2.text)
  });
}
function factsOf(state, task, orderAt, loose) {
  const facts = [];
  const own = (state.found.get(task.path) ?? []).filter((placed2) => placed2.statement.bodies.length > 0);
  const stated = own.length > 0 ? own : (state.above.get(task.path) ?? []).filter(({ statement }) => statement.bodies.length > 0);
  for (const placed2 of stated) {
    for (const { body: body3, role, rule } of applyOrder(placed2, orderAt)) {
      if (rule !== void 0) state.used.add(rule);
      const span = rule?.span ?? inText(placed2.offset + body3.start, placed2.offset + body3.end);
      push(facts, { task: task.path, mention: body3.mention, role, span, inherited: rule !== void 0 });
    }
  }
  if (stated.length === 0 && task.cells === void 0)
    for (const duty2 of readDuty(state.text, task, loose)) push(facts, { task: task.path, ...duty2, inherited: false });
  for (const fact of applyStanding(task, facts, state.standing)) push(facts, fact);
  return facts;
}
function push(facts, fact) {
  const same2 = facts.filter((known2) => known2.mention === fact.mention);
  if (same2.length === 0) facts.push(fact);
  else if (fact.role === "lead" && same2.every((known2) => known2.role !== "lead")) {
    const plain2 = facts.findIndex((known2) => known2.mention === fact.mention && known2.role === "responsible");
    if (plain2 < 0) facts.push(fact);
    else facts[plain2] = fact;
  }
}

// repo/src/phases/4-extract/targets.ts
init_unit_set();

// repo/src/phases/4-extract/target-indicator.ts
var TIME = /(?:到|至|截至)?20\d\d(?:年度?|(?=[-—–~～至到]+20\d\d年))(?:[-—–~～至到]+20\d\d年)?(?:年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?底|年?末)?(?:前|之前|以前)?|[“"]?十[一二三四五六]?五[”"]?(?:规划)?(?:期?末|期间|时期)|(?:较|比|同比|相比)(?:20\d\d年|上年|去年|同期|[“"]十.五[”"]末)(?:同期|底|末)?(?:相比)?(?:(?:以前|之前)的(?=.{3}))?|到(?:本世纪|规划期)末/gu;
var LEAD2 = /^(?:其中|(?:项目)?(?:全部)?(?:建成|达产|投产|竣工)+后可?|分别(?=.{4})|力争|争取|确保|尽快|(?:\d{1,2}|[一二三四五])年内?|努力|保证|预计|全年|一大?批|年内|年底之?前|[上下]半年|\d{1,2}月底?之?前|今年|今后|当年|每年|每个?季度|平均每年|年均(?=培训|新增|培育|开展|组织)|一年|三年|五年|之后|进一步|加快|大力|积极|重点(?=培育|打造|建设|推进|支持|实施|发展|组织|引进|扶持|抓好|开展|推广|培养|创建)|着力|全力|高(?:标准|水平|质量)(?=建设|建成|推进|打造|规划|办好|实施|发展|创建|完成|开展|编制|推动|培育)|稳步|持续|逐步|不断|深入|广泛|统筹|实现|推动|促进|推进|使(?!用)|让(?!利)|将(?!军)|把|并(?!网|购|联)|同时|以及|和(?!谐)|或者?|与|及(?!时|格)|也|再(?!生|制造|就业|贷款|贴现|担保|利用|保险)|累计(?=建|培育|新建)|要(?!素|求)|应(?!急|用|届|收|对|纳|缴|当|税)|须|总共|共计|至少|计划|组织实施|鼓励企业积极|鼓励企业|鼓励|支持|引导|组织(?=企业|实施)|围绕.{2,30}?(?=建设|建成|打造|培育)|，|、|：|—|-|·|\s)+/u;
var BUILD = /^(?:培育认定|培育创建|积极培育创建|培育形成|培育发展|培育壮大|创建认定|建设形成|布局建设|规划建设|建设改造|打造形成|争取建设|培育|建设|创建|建成|打造|建立|认定|遴选|形成|评选|构建|搭建|争创|推出|选树|树立|启动|布局|开工建设|开工|设立|发展|扶持|拥有|组建|实施|举办|组织|推广|推进|创成|争取|达成|参与创建|获评|评定|涌现|支持|推动|组织开展|开展)(?!区(?!域)|用地|量|率|面积|规模|指数|水平)(?=.{2})/u;
var SCOPE = /^(?:全[省市县区州域]|我[省市县区州]|[省市县区])(?=培育|建成|建设|创建|打造|新建成|引进|形成|力争|争取|累计(?:建|培))/u;
var TELLING = /(?:新增|新开通|开通|投放|竣工|完工|开工|新建|新改扩建|新培育|新认定|新引进|新选育|新开工|新建成|转化|攻克|突破|培训|培养|改造|改扩建|制定|制修订|修订|引进|招引|淘汰|关停|新建改建|改造提升|完成|输送|引育|发放|孵化|登记|注册|研制|研发|开发|推广|解决|吸纳|帮扶|扶持|转移|化解|压减|退出|整治|治理|种植|新植|监督抽查|抽检|抽查|检查|查处|举办|组织|参加|主导制修订|参与制定|建成投产|投产)$/u;
var TRAILING_LEVEL = /(?:分别|依次|逐年|每年|均|都|总计|累计|合计|共|总体|全部|力争|争取|确保|要|应|可|须|将|预计|一般|原则上|基本|大体|稳步|进一步|平均|各|年均(?!浓度|收入|人数))+$/u;
var METRIC = /(?:率|比重|比例|占比|指数|系数|满意度|知晓度|参与度|总量|数量|总数|总额|总值|产值|增加值|收入|利润|税收|规模|面积|产量|销售额|零售额|交易额|出口额|进出口|投入|投资|投资额|强度|密度|浓度|得分|人数|人次|人员|总产值|营业收入|贡献率|存量|库存|能力|产能|水平|能耗|用水量|排放量|消费量|里程|份额|价值|价格|时间|时长|年限|寿命|床位数|床位|品牌数|数)$/u;
var CAPACITY = /^的?(?:生产|加工|处理|供应|储备|接待|配套|服务|制造)*(?:能力|产能)$/u;
var TAIL = /(?:种植|播种|养殖|质量安全|质量|评价性|抽检|抽查|监督抽查|监督|例行监测|监测|检测|检验|一次|验收|竣工|合格率|优良率|达标率|覆盖率|普及率|利用率|处理率|使用率|应用率|入户率|通过率|满意度|占比|比重|比例|综合利用|无害化|总量|数量|产量|产值|增加值|面积|排放|浓度|收入|投入|能耗|水耗|销售|保有量|增长率|参保率|指标|平均|规模)/u;
var ACTOR = "\u4F01\u4E1A|\u5355\u4F4D|\u673A\u6784|\u7EC4\u7EC7|\u533B\u9662|\u5B66\u6821|\u9662\u6821|\u9AD8\u6821|\u793E\u533A|[\u6751\u9547\u53BF\u5E02\u533A\u4E61\u6237\u5BB6\u4EBA\u8005\u5458\u5E08\u751F\u5E97\u7AD9\u6240\u573A]|\u8857\u9053|\u4E61\u9547|\u96C6\u7FA4|\u4EBA\u5458|\u5BB6\u5EAD|\u4EA7\u54C1|\u54C1\u724C|\u9879\u76EE|\u5E73\u53F0|\u5408\u4F5C\u793E|\u4E3B\u4F53|\u666F\u533A|\u6210\u679C|\u6807\u51C6|\u884C\u4E1A|\u90E8\u95E8|\u9886\u57DF|\u4EA7\u4E1A\u94FE|\uFF08[^\uFF09]*\uFF09";
var VERB_PHRASE = new RegExp(
  `^([^\u5F00\u63D0\u4E89\u521B\u5BFC\u5B9E\u53C2\u901A\u8FBE\u5B8C\u83B7\u5EFA\u6210\u63A8\u5165\u8FDB\u8BBE]{0,13}?(?:${ACTOR}))((?:\u7EC4\u7EC7\u5F00\u5C55|\u5F00\u5C55|\u5C55\u5F00|\u63D0\u4F9B|\u4E89\u521B|\u521B\u5EFA|\u5BFC\u5165|\u5B9E\u65BD|\u53C2\u52A0|\u53C2\u4E0E|\u901A\u8FC7|\u8FBE\u5230|\u5B8C\u6210|\u83B7\u5F97|\u83B7\u8BC4|\u5EFA\u6210|\u63A8\u884C|\u63A8\u5E7F|\u5165\u9009|\u8FDB\u5165|\u8BBE\u7ACB|\u7EC4\u7EC7|\u5EFA\u7ACB|\u5B9E\u73B0|\u7EB3\u5165|\u63A5\u5165|\u52A0\u5165|\u4E0A\u5E02|\u4F7F\u7528).{2,})$`,
  "u"
);
var squeeze = (text2) => text2.replace(/\s/gu, "");
var LABEL = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．)）](?!\d)|(?!\d{1,2}[个家项件名人条座所处场次期种类户套台位亩吨元岁年月日天小周分万亿千百多余度省市县级区国星号大])\d{1,2}(?=\p{Script=Han}{4})|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十百]+条|(?:主要|总体|工作|发展|行动|具体|年度)?目标(?:任务)?[：:]?(?=.{6}))/u;
function trimLead(text2) {
  let out = squeeze(text2).replace(LABEL, "").replace(TIME, "");
  for (let before = ""; before !== out; ) {
    before = out;
    out = out.replace(LEAD2, "");
  }
  return out;
}
function subject2(text2) {
  let out = trimLead(text2);
  for (let before = ""; before !== out; ) {
    before = out;
    out = out.replace(TRAILING_LEVEL, "").replace(/(?:[，、：]|(?<=.{3})等)+$/u, "");
    const built = out.replace(SCOPE, "").replace(BUILD, "");
    if (built !== out && built.length >= 2) out = trimLead(built);
  }
  return out.replace(GROUP_SERVED, "").replace(/^(?:的|有(?![效色机线害序限关望偿轨毒利]))/u, "");
}
var GROUP_SERVED = /^[为使让](?:全?[省市县区州])?\d[\d.]*[万亿千百余多]*[名户个]?(?=\p{Script=Han}{2}.{2,})/u;
var EACH = /(?:^|[，、])((?:[\p{Script=Han}]{2,12})?(?:每(?![年季月周天日届次隔期两半])[\p{Script=Han}]{1,10}?|各[市县区州地]{1,3}(?:（[^）]*）)?))(?:至少|不少于|均|都|分别|要|应|须|力争|可|新|原则上)*(?:拥有|配备|培育|建设|建成|建立|创建|打造|认定|引进|设立|设置|有|建|开展|组织|举办|完成|培训|安排|推荐|评选|形成|布局|培养|遴选|选派|达到|达)+(?:至少|不少于)?$/u;
function object(left, right) {
  let noun = squeeze(right).replace(/^(?:以上|以下|左右)?的?(?:规模的)?/u, "").replace(/(?:予以|进行|以示).{2,6}$/u, "").replace(/(?:建设工作|试点工作|的?建设|工作|等)$/u, "");
  if (noun === "") noun = squeeze(right);
  noun = noun.replace(/^[^的“]*、[^的“]*的(?=.{4,}$)/u, "");
  const chosen = /^.{1,10}(?:作为|确定为|列为|打造成|培育成|建设成)(.{3,})$/u.exec(noun);
  if (chosen !== null) noun = chosen[1] ?? noun;
  const each = trimLead(EACH.exec(squeeze(left))?.[1] ?? "");
  const acting = VERB_PHRASE.exec(noun);
  if (acting !== null && !/[和及、]$/u.test(acting[1] ?? "")) return `${acting[2]}\u7684${acting[1]}`;
  const telling2 = TELLING.exec(trimLead(left));
  return each + (telling2 === null ? "" : telling2[0]) + noun;
}
var REACHED = /^(?:的)?([^的，]{1,16}?)(达标|(?:达到|实现|建成|建有|建立|完成|通过|纳入|开展|配备|设立|开设|接入|拥有|具备|享受|参加|进入|使用|获得|实行|接受|掌握|出自|源自|来自|建在|设在|集中在|集中于|发生在|用于).+)$/u;
var COVERING = /(?:覆盖|惠及|辐射)[^，、]{0,12}$/u;
function covers(rest, right) {
  return REACHED.test(right) || COVERING.test(rest) && /^的?[\p{Script=Han}]{2}/u.test(right);
}
function coverage(rest, right) {
  const noun = squeeze(right);
  const reached = REACHED.exec(noun);
  if (reached !== null) return `${reached[2]}\u7684${reached[1]}\u6BD4\u4F8B`.replace("\u8FBE\u6807\u7684", "\u8FBE\u6807");
  return COVERING.test(rest) ? `${subject2(rest)}${noun.replace(/^的/u, "")}\u6BD4\u4F8B` : noun;
}
function resumeGroup(words2, previous) {
  if (previous === void 0 || !/.{2}的$/u.test(words2)) return words2;
  const noun = /的([^的]{2,})$/u.exec(previous) ?? /(企业|园区|项目|基地|平台|集群|单位|机构|产品|学校|市|县|村)$/u.exec(previous);
  return noun === null ? words2 : words2 + noun[1];
}
function resumeRate(words2, previous) {
  if (previous === void 0 || words2.length < 2 || words2.length > 14 || METRIC.test(words2) || /占|[率度比]$/u.test(words2)) return words2;
  const tail2 = TAIL.exec(previous);
  const rate = tail2 !== null && tail2.index >= 2 ? previous.slice(tail2.index) : /.{2}率$/u.exec(previous)?.[0];
  return rate === void 0 || !METRIC.test(previous) ? words2 : words2 + rate;
}
function resumeShare(words2, previous) {
  return /^占(?!比).{2,}$/u.test(words2) && previous !== "" ? previous + words2 : words2;
}
function resumeMeasure(words2, previous) {
  const bare5 = /^(?:其|年均|平均|总)*(?:数量|总数|总量|总额|总规模|占比|比重|增速|增幅|增长率|覆盖率|[\p{Script=Han}]{0,4}(?<=^其(?![他中它余]).{2,6}))$/u.test(
    words2
  );
  const named5 = previous.replace(/\d.*$/u, "");
  return bare5 && named5 !== "" ? named5 + words2.replace(/^其/u, "") : words2;
}
function resumeVerb(words2, topic2) {
  const named5 = topic2.replace(/\d.*$/u, "");
  if (named5 === "" || TELLING.exec(words2)?.[0] !== words2) return words2;
  return named5.includes(words2) ? named5 : words2 + named5.replace(/^(?:新开工|开工|竣工|完工|投产|续建|新建|新发展|新开发|新培育)(?=.{3})/u, "");
}
function sharedVerbPhrase(right) {
  return VERB_PHRASE.exec(squeeze(right))?.[2];
}
function conjuncts(text2) {
  const parts2 = [];
  let depth = 0;
  let current = "";
  for (const char of text2) {
    if ("\u201C\uFF08\u300A(".includes(char)) depth++;
    else if ("\u201D\uFF09\u300B)".includes(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && char === "\u3001") {
      parts2.push(current);
      current = "";
    } else current += char;
  }
  parts2.push(current);
  const last = parts2.pop() ?? "";
  const joint = /^(.{2,}?)(?:以及|及|和|与)(.{2,})$/u.exec(last);
  if (joint !== null && !/[“（]/u.test(joint[1] ?? "")) parts2.push(joint[1] ?? "", joint[2] ?? "");
  else parts2.push(last);
  return parts2.filter((part) => part !== "");
}
function distribute2(text2, count3, all2, rate) {
  const words2 = subject2(text2);
  const parts2 = conjuncts(words2);
  if (count3 !== void 0) {
    if (parts2.length === count3) return complete(parts2);
    const simple2 = splitPlain(words2);
    if (simple2.length === count3) return complete(simple2);
    return [];
  }
  if (parts2.length < 2) return [words2];
  const measured = parts2.filter((part) => METRIC.test(part)).length;
  if ((all2 || rate) && measured === parts2.length && parts2.every((part) => part.length >= 4)) return parts2;
  if (all2) return complete(parts2);
  const [last] = parts2.slice(-1);
  if (rate && last !== void 0 && measured === 1 && METRIC.test(last)) {
    const tail2 = TAIL.exec(last);
    const plain2 = parts2.slice(0, -1).every((part) => part.length <= 6 && !/[的“”]/u.test(part));
    const listed = /^[^和与及]*、[^、]*(?:及|和|与)[^、和与及]*$/u.test(words2) || /^[^、]{2,6}(?:及|和|与)[^、]{2,6}/u.test(words2);
    if (plain2 && listed && tail2 !== null && tail2.index >= 2 && tail2.index <= 8) return complete(parts2);
  }
  return [words2];
}
var splitPlain = (text2) => text2.split(/、|以及|和|及|与/u).filter((part) => part !== "");
function sameMembers(words2, before, count3) {
  if (!METRIC.test(words2) || words2.length > 8) return [];
  const names2 = distribute2(before.replace(/(?:均|都)?(?:分别|各).*$/u, ""), count3, true, false);
  const [first2 = ""] = names2;
  let shared5 = 0;
  while (shared5 < first2.length && names2.every((name) => name.endsWith(first2.slice(-shared5 - 1)))) shared5++;
  const bare5 = names2.map((name) => name.slice(0, name.length - shared5));
  return bare5.every((name) => name !== "") ? bare5.map((name) => name + words2) : [];
}
function complete(parts2) {
  const first2 = parts2[0] ?? "";
  const last = parts2.at(-1) ?? "";
  if (METRIC.test(last) && !parts2.slice(0, -1).every((part) => METRIC.test(part))) {
    const tail2 = /占.{1,20}(?:比例|比重)$/u.exec(last) ?? TAIL.exec(last) ?? /.{2}化率$/u.exec(last) ?? /.{2}率$/u.exec(last);
    const likeness = afterLikeness(first2, last);
    const shared5 = likeness !== "" || tail2 === null || tail2.index < 2 ? likeness : last.slice(tail2.index);
    return parts2.map((part) => METRIC.test(part) || part === last ? part : join(part, shared5));
  }
  const metric = /(?:工业总产值|总产值|产值|增加值|营业收入|主营业务收入|收入|产量|销售额|总量|数量|面积|税收|利润|投入|投资|覆盖率|合格率|普及率|入学率|参保率|增长率|.{2}率)$/u.exec(
    first2
  );
  const head = metric === null ? "" : first2.slice(0, metric.index);
  return parts2.map(
    (part, i) => i === 0 || head.length < 2 || part.length > (METRIC.test(part) ? 5 : 8) || part.startsWith(head) ? part : join(head, part)
  );
}
function afterLikeness(first2, last) {
  const at = last.indexOf(first2.slice(-1));
  return at >= 1 && at <= 6 && first2.length <= 7 && !/^[）)]/u.test(last.slice(at + 1)) ? last.slice(at + 1) : "";
}
function join(head, part) {
  for (let n = Math.min(head.length, part.length); n > 1; n--) if (head.endsWith(part.slice(0, n))) return head + part.slice(n);
  return head + part;
}
var LEVEL = /^(?:国家级?|省级?|市级?|州级|县级?|区级|部级|省部级|全国|国际|省级以上|国家级以上|市级以上|[3-5]A级|[三四五]星级|[\d百千]+[亿万]元?级)$/u;
function nounAhead(words2, later) {
  if (!LEVEL.test(words2)) return words2;
  const noun = /(?:国家级?|省级|市级|区级|县级|州级|[\d百千]+[亿万]元?级)(?:以上)?([^、，\d]{2,})$/u.exec(squeeze(later))?.[1];
  return noun === void 0 ? words2 : words2 + noun;
}
function resumeNoun(words2, previous) {
  if (previous === void 0 || !LEVEL.test(words2)) return words2;
  const noun = previous.replace(/^.*?(?:国家级?|省级|省|市级|县级|全国|[A星]级)(?:以上)?/u, "");
  return noun === previous ? words2 + previous : words2 + noun;
}
function resumeThreshold(words2, previous) {
  if (previous === void 0) return words2;
  const own = /^((?:超过|超|过|达到|达|不低于|高于)?[\d.百千万亿]+(?:元|吨|亩|人)?(?:以上)?的?)([\p{Script=Han}]{0,6})$/u.exec(words2);
  const full = /^(.*?)(?:超过|超|过|达到|达|不低于|高于)[\d.百千万亿]*(?:元|吨|亩|人)?(?:以上)?的?([\p{Script=Han}]*)$/u.exec(previous);
  if (own === null || full === null || /^[\d.]/u.test(words2) !== /^[\d.]+[^的]*的$/u.test(words2)) return words2;
  return `${full[1]}${own[1]}${own[2] === "" ? full[2] : own[2]}`;
}
function topicBefore(clause) {
  const words2 = topic(clause);
  return /\d[\d.]*[万亿千百]*[个家项件名人座所处场次期种户套台位亩吨元%公]/u.test(words2) ? "" : words2;
}
function topic(clause) {
  const named5 = subject2(clause).replace(
    /(?:稳步|持续|不断|显著|明显|大幅|大幅度|进一步|全面|更加|加快|快速|有效|逐步)*(?:提高|提升|增长|扩大|增强|改善|下降|发展|壮大|优化|健全|完善|加强|推进|上升|降低|普及|活动)$/u,
    ""
  );
  return named5.replace(/^(?:加强|强化|做好|抓好)(?=.{4})/u, "").replace(/(?<=.{4})(?:培育|认定|创建|申报)+(?:与|和|及)?(?:培育|认定|管理|创建)?$/u, "");
}

// repo/src/lexicon/units.ts
var units2 = {
  count: [
    ...[
      "\u4E2A",
      "\u5BB6",
      "\u9879",
      "\u4EF6",
      "\u6761",
      "\u540D",
      "\u4EBA",
      "\u4F4D",
      "\u5EA7",
      "\u6240",
      "\u5904",
      "\u573A",
      "\u6B21",
      "\u671F",
      "\u79CD",
      "\u7C7B",
      "\u6237",
      "\u5957",
      "\u53F0",
      "\u8F86",
      "\u8258",
      "\u67B6",
      "\u5F20",
      "\u4EFD",
      "\u518C",
      "\u7BC7",
      "\u90E8"
    ],
    ...[
      "\u6279\u6B21",
      "\u573A\u6B21",
      "\u4EBA\u6B21",
      "\u53F0\u6B21",
      "\u5BB6\u6B21",
      "\u6237\u6B21",
      "\u4EF6\u6B21",
      "\u53F0\u5957",
      "\u53F0\uFF08\u5957\uFF09",
      "\u53F0(\u5957)",
      "\u95E8",
      "\u652F",
      "\u73ED",
      "\u95F4",
      "\u7247",
      "\u7EC4",
      "\u5B97",
      "\u8D77",
      "\u679A",
      "\u6B3E",
      "\u53EA",
      "\u5934",
      "\u7FBD",
      "\u682A",
      "\u68F5",
      "\u53E3",
      "\u76CF",
      "\u8D9F",
      "\u73ED\u6B21"
    ],
    ...[
      "\u6807\u51C6\u7BB1",
      "TEU",
      "\u6807\u7BB1",
      "\u5E8A",
      "\u5F20\u5E8A\u4F4D",
      "\u5F20\u5E8A",
      "\u4E2A\u5E8A\u4F4D",
      "\u8F66\u6B21",
      "\u67B6\u6B21",
      "\u4F8B",
      "\u672C",
      "\u7B14",
      "\u5E45",
      "\u5C4A\u6B21",
      "\u5BF9",
      "\u9053",
      "\u5757",
      "\u6839",
      "\u96C6",
      "\u6863",
      "\u8F86\u6B21",
      "\u5206",
      "\u4F8B\u6B21",
      "\u8282",
      "\u6751",
      "\u680B",
      "\u5E62",
      "\u628A",
      "\u6746",
      "\u5355"
    ],
    ...[
      "\u5B66\u65F6",
      "\u4E2A\u5B66\u65F6",
      "\u4E2A\u8BFE\u65F6",
      "\u4E2A\u5B66\u5206",
      "\u8BFE\u65F6",
      "\u5B66\u5206",
      "\u5377",
      "\u8F6E",
      "\u5C3E",
      "\u5339",
      "\u5177",
      "\u9876",
      "\u8282\u6B21",
      "\u73ED\u5217",
      "\u822A\u73ED",
      "\u5E2D",
      "\u80A1",
      "\u7BB1",
      "\u74F6",
      "\u7AD9",
      "\u6807\u53F0",
      "\u6807\u51C6\u53F0",
      "\u91CD\u91CF\u7BB1",
      "\u9897"
    ]
  ],
  share: ["%", "\u2030", "\u4E2A\u767E\u5206\u70B9", "\u767E\u5206\u70B9", "\u500D", "\u6210"],
  money: ["\u5143", "\u7F8E\u5143", "\u4EBF\u7F8E\u5143", "\u4EBA\u6C11\u5E01"],
  measure: [
    ...[
      "\u4EA9",
      "\u516C\u9877",
      "\u5E73\u65B9\u7C73",
      "\u5E73\u65B9\u516C\u91CC",
      "\u7ACB\u65B9\u7C73",
      "\u516C\u91CC",
      "\u5343\u7C73",
      "\u7C73",
      "\u5428",
      "\u5428\u6807\u51C6\u7164",
      "\u5428\u6807\u7164",
      "\u516C\u65A4",
      "\u5343\u514B",
      "\u65A4",
      "\u514B",
      "\u5343\u74E6",
      "\u5343\u74E6\u65F6",
      "\u5343\u4F0F",
      "\u5146\u74E6\u65F6",
      "\u5146\u74E6",
      "\u5409\u74E6",
      "GW",
      "MW",
      "kWh",
      "\u5EA6",
      "\u5347",
      "\u6807\u51C6\u7ACB\u65B9\u7C73",
      "\u6807\u51C6\u7164"
    ],
    ...[
      "\u6597",
      "\u5143/\u4EA9",
      "\u5428/\u5E74",
      "\u5E73\u65B9\u7C73/\u4EBA",
      "\u5F20/\u5343\u4EBA",
      "\u4EBA/\u4E07\u4EBA",
      "\u4EF6/\u4E07\u4EBA",
      "\u5143/\u4EBA",
      "Mbps",
      "\u5146",
      "\u6BEB\u514B",
      "\u5FAE\u514B",
      "\u5FAE\u514B/\u7ACB\u65B9\u7C73",
      "\u5FAE\u514B\u6BCF\u7ACB\u65B9\u7C73",
      "PFLOPS",
      "EFLOPS",
      "EFlops",
      "PFlops",
      "P",
      "\u67B6\xB7\u516C\u91CC",
      "\u8F66\u516C\u91CC",
      "\u5428\u516C\u91CC",
      "\u65A4/\u4EA9"
    ],
    ...[
      "\u5146\u5E15",
      "\u5343\u5E15",
      "\u5E15",
      "\u5343\u5361",
      "\u6BEB\u5347",
      "\u6BEB\u7C73",
      "\u5398\u7C73",
      "\u5206\u8D1D",
      "\u5343\u4F0F\u5B89",
      "\u4E07\u5343\u4F0F\u5B89",
      "Gbps",
      "\u7ACB\u65B9",
      "\u74E6\u65F6",
      "\u5428/\u65E5",
      "\u5428/\u5929",
      "\u5428\u6807\u51C6\u7164/\u4E07\u5143",
      "\u8F7D\u91CD\u5428",
      "\u603B\u5428",
      "\u84B8\u5428",
      "\u5E73\u65B9\u5343\u7C73",
      "\u5E73\u7C73",
      "\u65B9/\u65E5",
      "\u7ACB\u65B9/\u65E5"
    ]
  ],
  time: ["\u4E2A\u5DE5\u4F5C\u65E5", "\u5DE5\u4F5C\u65E5", "\u4E2A\u5C0F\u65F6", "\u5C0F\u65F6", "\u5206\u949F", "\u5929", "\u65E5", "\u4E2A\u6708", "\u5C81", "\u5E74", "\u5468\u5C81"]
};
var magnitudes = ["\u4E07\u4EBF", "\u5343\u4EBF", "\u767E\u4EBF", "\u4EBF", "\u767E\u4E07", "\u5343\u4E07", "\u4E07", "\u5343", "\u767E"];
var kinds4 = /* @__PURE__ */ new Map();
for (const kind of ["time", "measure", "money", "share", "count"]) for (const unit2 of units2[kind]) kinds4.set(unit2, kind);
var unitNames = [...kinds4.keys()].sort((a, b) => b.length - a.length);
function unitKind(unit2) {
  const known2 = kinds4.get(unit2);
  if (known2 !== void 0) return known2;
  const over = unit2.search(/[/／]/u);
  if (over > 0) return unitKind(unit2.slice(0, over));
  for (const magnitude of magnitudes) {
    if (unit2 === magnitude) return magnitude.includes("\u4EBF") ? "money" : "count";
    if (unit2.startsWith(magnitude)) return kinds4.get(unit2.slice(magnitude.length));
  }
  return void 0;
}

// repo/src/phases/4-extract/target-pieces.ts
var BETWEEN = /、|(?<=[\d个家项件条名座所%人元亩吨]|以上|左右|以内)(?:以及|和|及)(?!其(?!他)|以[上下内])|(?:以及|和|及|与)(?=\d)/gu;
function membersOf(masked, clause) {
  const members2 = [];
  const words2 = masked.slice(clause.start, clause.end);
  let start = 0;
  BETWEEN.lastIndex = 0;
  for (let hit = BETWEEN.exec(words2); hit !== null; hit = BETWEEN.exec(words2)) {
    if (hit.index > start) members2.push({ start: clause.start + start, end: clause.start + hit.index });
    start = BETWEEN.lastIndex;
  }
  if (start < words2.length) members2.push({ start: clause.start + start, end: clause.end });
  return members2;
}
function piecesOf(masked, clause, candidates2) {
  if (candidates2.length === 0) return [];
  const heads2 = headsIn(masked, clause, candidates2);
  const pieces = [];
  let start;
  let past = clause.start;
  for (const part of membersOf(masked, clause)) {
    if (part.end <= past) continue;
    const head = heads2.find((one) => one.number.start >= part.start && one.number.start < part.end);
    if (head !== void 0) {
      const numbers2 = candidates2.filter((one) => one.start >= part.start && one.start < head.end);
      pieces.push({ start: start ?? part.start, end: head.end, numbers: numbers2, head: head.number });
      start = void 0;
      past = head.end;
      continue;
    }
    const numbers = candidates2.filter((one) => one.start >= part.start && one.start < part.end);
    const previous = pieces.at(-1);
    if (numbers.length === 0) {
      const open2 = previous !== void 0 && start === void 0 && (previous.numbers.at(-1)?.end ?? previous.end) < previous.end;
      if (open2 && previous !== void 0) pieces[pieces.length - 1] = { ...previous, end: part.end };
      else start ??= part.start;
      continue;
    }
    pieces.push({ start: start ?? part.start, end: part.end, numbers, head: void 0 });
    start = void 0;
  }
  return pieces;
}
function headsIn(masked, clause, candidates2) {
  const heads2 = [];
  for (let k = 0; k < candidates2.length; k++) {
    const number3 = candidates2[k];
    const first2 = candidates2[k + 1];
    if (number3 === void 0 || first2 === void 0 || kindOf2(number3) !== "count") continue;
    const between = masked.slice(number3.end, first2.start);
    if (between.length < 2 || /[、“”]/u.test(between) || !/^[\p{Script=Han}A-Za-z]/u.test(between)) continue;
    let j = k + 1;
    for (let one = candidates2[j]; one !== void 0 && tellsApart(one); one = candidates2[j]) j++;
    const last = candidates2[j - 1];
    if (j === k + 1 || last === void 0) continue;
    const following = candidates2[j];
    const limit = following === void 0 ? clause.end : stopBefore(masked, last.end, following.start);
    const tail2 = masked.slice(last.end, limit);
    const over = /(?:超过?|过|达到?)$/u.test(masked.slice(Math.max(0, last.start - 3), last.start));
    const grouped = over && (GROUP.test(tail2) || /^、[^\d的]{2,24}的[^、的]{2,}$/u.test(tail2));
    const bounded2 = last.quantity.after !== "" && /^\p{Script=Han}{2,}/u.test(tail2);
    const among = tail2 === "" && masked.slice(clause.start, number3.start).endsWith("\u5176\u4E2D");
    if (!grouped && !bounded2 && !among && !/^[^、的]{0,8}的[^、的]{2,}/u.test(tail2)) continue;
    heads2.push({ number: number3, end: limit });
    k = j - 1;
  }
  return heads2;
}
function stopBefore(masked, from2, to) {
  const between = masked.slice(from2, to);
  const stop2 = Math.max(between.lastIndexOf("\u3001"), between.lastIndexOf("\u548C"), between.lastIndexOf("\u53CA"));
  return stop2 < 0 ? to : from2 + stop2;
}
var GROUP = /^\p{Script=Han}{0,10}(?:企业|项目|集群|园区|产业|品牌|基地|产品|单位|机构|队伍)/u;
var tellsApart = (number3) => kindOf2(number3) !== "count" || (number3.quantity.unit ?? "").endsWith("\u4EBA\u6B21");
var kindOf2 = (number3) => number3.quantity.unit === void 0 ? void 0 : unitKind(number3.quantity.unit);

// repo/src/phases/4-extract/target-judge.ts
var PAST = /(?:已经?(?!完工)(?=[达建有形完超实成培获]|累计)|截至目前|截止目前|(?<![由从])目前|(?<![由从])现有|现已|(?<![比较由从])(?:上年|去年)|此前|以来|(?<![由从])原有|曾|共有|^近(?:\d|[一二三两五])年|比(?:上个?月|[一二三四五六七八九十\d]+月))/u;
var SUBSIDY = /应纳税|加计扣除|减半|免征|减免|税率|计税|征收率|给予|予以(?:奖|补)|奖励(?!机制|制度)|奖补|补助|补贴(?![性类企培])|贴息|资助|罚款|罚金|最[高低多](?:不超过|额度|可|限额|支持|享受|补|给|(?=\d))|计入|抵扣|(?:费率|贷款利率|担保费)(?!.{0,6}(?:降|控制))|租金|折扣|按(?:照)?.{0,12}(?:比例|标准)|一次性(?:奖|补|给|资)|优惠|减按|计征|计提|注册资本金?|年龄|罚|保证金|授信|支持资金|资金支持|出资比例|让利|管理费|违法所得|工资薪金|基准地价|折算|折合|返还|缴费比例|缴费基数|缴费工资|单位缴费|个人缴费|的部分|间接费用|津贴|奖金|养老金|抚恤金|伤残|最低工资|学费|收费(?!站|公路|项目)|(?:通行|报名|考务|排污|住宿)费|每人每[月日年]|型车?每日|[特一二三]等奖|优秀奖|每生每年|奖学金|助学金|资助标准/u;
var GRANT = /给予|奖励(?!机制|制度)|奖补|补助|补贴(?![性类企培])|资助|贴息|减免|免征|罚款|支持(?=\d[\d.]*万?元)/u;
var CONDITION = /^(?:(?:继续)?对|凡|符合|满足|若|如|除|未|达不到|经|每)(?!年).*(?:的|者)/u;
var VERB = /新增|新建|建成|建设|建立|创建|培育|打造|引进|招引|培训|培养|认定|创|争创|打造|遴选|评选|筛选|选择|选定|挑选|优选|推动|推进|组织|引导|支持|扶持|实施|开展|启动|制定|修订|制修订|攻克|突破|转化|完成|实现|改造|改扩建|淘汰|关停|发展|形成|设立|布局|投放|推广|推出|搭建|举办|开工|开通|建|带动|惠及|选派|选树|树立|培优|孵化|引育|发放|开发|研发|研制|抽检|抽查|检查|监测|治理|修复|整治|新认定|获得|获|入选|拥有|达|累计|力争|争取|确保|组建|安排|投入|落实|申报|配备|增设|增加|扩建|解决|帮扶|吸纳|登记|注册|覆盖|服务|聚集|集聚|汇聚|壮大|做强|挂牌|上市|参加|主导|参与|加快|提供|输送|落户|招收|招聘|扩大|出台|发布|种植|营造|造林|绿化|压减|化解|退出|核减|选育|储备|对接|推介|征集|接待|竣工|投产|达产|签约|动工|续建|生产|加工|出口|销售|为|至少|有$/u;
var GIVEN = /^(?:紧?密?(?:围绕|依托|聚焦|针对|面向|结合|(?:充分)?(?:利用|发挥)|立足|按照|根据|依据|贯彻落实)|涉及|共计?)/u;
var SCORE = /满意|得分|评分|指数|评价|考核|测评|质量|水平|获得感|综合/u;
function grantIn(sentence2) {
  const at = sentence2.search(GRANT);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
function judge(reader, state, clause, number3, binding, right) {
  const { quantity } = number3;
  const words2 = reader.text.slice(clause.start, clause.end);
  const left = reader.text.slice(clause.start, number3.start);
  const kind = quantity.unit === void 0 ? void 0 : unitKind(quantity.unit);
  const bound = binding.level || binding.opAt !== void 0 || binding.change !== void 0 || quantity.after !== "";
  const outside = outsideOf(reader, state, clause, number3);
  if (outside !== void 0) return outside;
  if (SUBSIDY.test(words2) || (kind === "money" || kind === "share") && GRANT.test(state.clause)) return "tax-or-subsidy";
  if (quantity.unit === void 0) return bare4(binding, quantity.after, right);
  if (kind === "time") return lasting(binding, quantity.unit, right, bound);
  const han2 = /^[的\p{Script=Han}]/u.test(right);
  if (kind === "money" && /[亿万]元?级(?:目标)?(?:跃升|迈进|跨越|发展)/u.test(words2)) return "name-count";
  if (han2 && (kind === "money" || kind === "measure")) {
    if (CAPACITY.test(right)) return void 0;
    if (/^(?:以上|以下)?的/u.test(right) || CONDITION.test(words2) || binding.opAt !== void 0 && GROUP.test(right)) return "threshold";
    if (kind === "measure" && /(?:项目|工程|机组|装置|基地项目|生产线|专线|铁路|公路)(?:建设|投产|改造|前期|工作|进程|进度)*$/u.test(right) && !bound)
      return "capacity-name";
    if (quantity.after !== "" && !binding.level) return "threshold";
  }
  if (kind === "share") return share(binding, right, bound, state.open);
  if (quantity.unit === "\u6761" && /(?:共|分为?|章|修改为)$/u.test(left)) return "structure-count";
  if (/第[一二三四五六七八九十\d]+批$/u.test(left)) return "given-count";
  if (/每(?:新增|引进|增加|培育|超过|建成)$/u.test(left)) return "condition";
  if (/^分/u.test(quantity.unit) && !SCORE.test(left + state.clause)) return "score";
  if (/(?:规划|纲要|》)$/u.test(binding.rest) && han2) return "plan-count";
  if (!binding.level && /(?:占地|总投资|建筑面积)$/u.test(binding.rest)) return "project-data";
  if (quantity.unit === "\u6240" && /(?:科|院|工|船|集团|航天|核)$/u.test(left)) return "name-count";
  if (/等$/u.test(binding.rest) && (right !== "" || /^[类种位]$/u.test(quantity.unit)))
    return /(?:^|，)?在[^，]*等$/u.test(left) && /(?:组织|开展|实施|推行|推广|试点|建设)/u.test(right) ? void 0 : "enumeration-count";
  if (han2 && !bound && sumsUp(binding.rest, right)) return "enumeration-count";
  if (/^(?:以上|以下|以内)?的\p{Script=Han}/u.test(right) && ((binding.level || binding.opAt !== void 0) && !BUILDS.test(binding.rest) || /以下|以内/u.test(quantity.after) || CONDITION.test(words2)))
    return "threshold";
  if (han2 && /[及或（]/u.test(quantity.after) && /人$/u.test(quantity.unit)) return "threshold";
  if (/^人口/u.test(right) || /^大?班额/u.test(right)) return "threshold";
  if (!bound && GIVEN.test(left.replace(/^.*，/u, "")) && !BUILDS.test(binding.rest)) return "given-count";
  if (/[与和对向由在](?:全[省市县])?$/u.test(binding.rest) && !bound && state.open === false && !VERB.test(left) && /^\p{Script=Han}/u.test(right) && !/开展|组织|实施|推行|推广|建设|建立/u.test(right))
    return "given-count";
  if (bound || state.open || VERB.test(left)) return weakHan(number3, state, right, bound);
  if (right === "" && binding.rest.length >= 2) return void 0;
  return /^$|(?:^|[，、])(?:以|在|从|对|为)$/u.test(binding.rest) && sharedVerbPhrase(right) !== void 0 ? void 0 : "doubt";
}
function outsideOf(reader, state, clause, number3) {
  const words2 = reader.text.slice(clause.start, clause.end);
  const left = reader.text.slice(clause.start, number3.start);
  if (state.setting === "background" || state.past || PAST.test(left)) return "past-result";
  if (state.setting === "eligibility") return "eligibility";
  if (state.setting === "closing") return "closing-text";
  if (state.setting === "regulation" && !(state.own || /力争|争取|目标/u.test(words2))) return "regulation-term";
  if (state.setting === "general" && state.force === void 0 && !state.open) return "guiding-text";
  if (/(?:是指|系指|所称)/u.test(words2)) return "definition";
  if (/的$/u.test(words2) && reader.text[clause.end] === "\uFF0C") return "condition";
  if (state.grantAt >= clause.end && state.grantAt < clause.end + 160 && /^(?:继续)?(?:对|凡|每新增|经)|^(?:鼓励|支持).*以上$/u.test(words2))
    return "condition";
  if (state.grantAt < clause.start && /最多|最高|累计不超过|每(?:人|家|户|个|项)/u.test(words2) && state.force === void 0)
    return "tax-or-subsidy";
  return void 0;
}
var BUILDS = /(?:打造|建设|建成|培育|创建|引进|认定|新建|扩建|改建|新增|布局|实施|开展|组织|举办|遴选|推广|形成|设立|扶持|建立|支持|达到|完成|改造|提升|培训|转化|推进|推动|制定|修订|研发|突破|配备|申报|争创|获得|获批)$/u;
function sumsUp(rest, right) {
  if (right.length < 2 || /^(?:制修?订|修订|研制|改造|转化|建设)/u.test(right)) return false;
  const members2 = rest.split("\u3001");
  const last = members2.at(-1) ?? "";
  if (members2.length < 2 || members2.some((one) => one.length < 2 || one.length > 14)) return false;
  return !/等/u.test(last) && !BUILDS.test(last);
}
function weakHan(number3, state, right, bound) {
  const { value, han: han2, unit: unit2 } = number3.quantity;
  if (!han2 || typeof value !== "number" || value >= 10 || bound || unit2 === void 0 || !/^[个家所座条项名]$/u.test(unit2)) return void 0;
  return state.force !== void 0 && right.length >= 4 && !/^(?:方面|专项|重点|环节|层次|步骤|阶段|重大)/u.test(right) ? void 0 : "han-count";
}
function lasting(binding, unit2, right, bound) {
  if (/岁/u.test(unit2) && /(?:寿命|年龄)$/u.test(binding.rest) && bound) return void 0;
  const eased = binding.change !== void 0 || /(?:压缩|缩短|减少|压减|控制|缩减|限|降|减|提速|延长|增加)(?:到|至|在|为)/u.test(binding.words) || /不超过|不少于|不低于/u.test(binding.words) && /(?:时间|时限|时长|天数|日数|期限|寿命|周期|时)$/u.test(binding.rest);
  return eased && right === "" && !/^[岁日年]|周岁/u.test(unit2) ? void 0 : "duration";
}
function share(binding, right, bound, open2) {
  if (/^按照?/u.test(binding.rest)) return "standard";
  if (/(?:按|按照|以|征收|收取|享受|提取)$/u.test(binding.rest)) return "tax-or-subsidy";
  if (/(?:完成|达到|实现|超过).*的$/u.test(binding.rest)) return void 0;
  if (covers(binding.rest, right)) return void 0;
  if (!bound && !METRIC.test(binding.rest) && !(right === "" && /(?:率|度|比)$/u.test(binding.rest)))
    return open2 && right === "" ? void 0 : "doubt";
  return /^的/u.test(right) && !binding.level ? "threshold" : void 0;
}
function bare4(binding, after2, right) {
  if (!binding.level && binding.opAt === void 0 && after2 === "") return "no-unit";
  if (right !== "") return "no-unit";
  return METRIC.test(binding.rest) || /(?:指数|系数|得分|评分|人数|数|比|率|值|度|量|位|因子|弹性)$/u.test(binding.rest.replace(/(?:均|分别|都)$/u, "")) ? void 0 : "no-unit";
}

// repo/src/phases/4-extract/target-record.ts
function record(reader, state, clause, number3, binding, indicator, stretch = false) {
  const { quantity } = number3;
  const kind = quantity.unit === void 0 ? void 0 : unitKind(quantity.unit);
  const words2 = underCampaign(indicator.trim(), state.clause);
  if (words2.length < 2) {
    reader.doubt(clause.start, clause.end);
    return;
  }
  state.indicator = words2;
  state.said.push(words2);
  state.open = true;
  const afterAt = number3.start + quantity.unitEnd;
  const leftAt = number3.start - (binding.opAt === void 0 ? 0 : binding.opAt[1] - binding.opAt[0]);
  const opSpan = quantity.after !== "" ? inText(afterAt, afterAt + quantity.after.length) : binding.opAt === void 0 || binding.op === "=" ? void 0 : inText(leftAt, number3.start);
  const plan = reader.plan.planYear;
  const year2 = state.force ?? (state.perYear ? void 0 : plan);
  const points = kind === "share" && quantity.unit?.endsWith("\u767E\u5206\u70B9");
  const yearly2 = binding.change === "annual_growth" && (kind !== "share" || points);
  const growth2 = binding.change === "annual_growth" && !yearly2;
  const doubled = kind === "share" && quantity.unit === "\u500D" && binding.change === void 0 && (!binding.level || reader.text[number3.start] === "\u7FFB");
  reader.targets.push({
    task: state.task,
    indicator: words2,
    op: Array.isArray(quantity.value) ? "range" : binding.op,
    value: quantity.value,
    unit: quantity.unit,
    year: year2?.year ?? plan?.year,
    per: state.perYear && !growth2 && (kind !== "share" || /每年/u.test(reader.text.slice(clause.start, clause.end))) || yearly2 ? "year" : void 0,
    change: yearly2 ? points ? "increase" : void 0 : doubled ? "increase" : binding.change,
    stretch,
    span: inText(clause.start, clause.end),
    valueSpan: inText(number3.start, number3.start + quantity.numberEnd),
    opSpan,
    yearSpan: (year2 ?? plan)?.span,
    yearInherited: (year2 ?? plan) !== void 0 && !(state.own && state.force !== void 0)
  });
}
function underCampaign(words2, before) {
  if (words2.length > 8 || !/示范|试点|达标/u.test(words2) || words2.includes("\u201C")) return words2;
  const name = /(“[^”]{2,16}”)(?:活动|行动|工程|计划|创建|创建活动|建设)?$/u.exec(before)?.[1];
  return name === void 0 ? words2 : name + words2;
}

// repo/src/phases/4-extract/target-words.ts
var FLOOR = "\u4E0D\u5C11\u4E8E|\u4E0D\u4F4E\u4E8E|\u4E0D\u5C0F\u4E8E|\u4E0D\u5F97\u5C11\u4E8E|\u4E0D\u5F97\u4F4E\u4E8E|\u81F3\u5C11|\u8D85\u8FC7|\u7A81\u7834|\u9AD8\u4E8E|\u5927\u4E8E|\u4E0D\u4E0B\u4E8E|\u591A\u4E8E|\u8D85|\u8FC7|\u2265|\uFF1E|>";
var CEILING = "\u4E0D\u8D85\u8FC7|\u4E0D\u8D85|\u4E0D\u9AD8\u4E8E|\u4E0D\u5927\u4E8E|\u4E0D\u591A\u4E8E|\u4E0D\u5F97\u8D85\u8FC7|\u4E0D\u5F97\u9AD8\u4E8E|\u4F4E\u4E8E|\u5C11\u4E8E|\u5C0F\u4E8E|\u2264|<";
var SINCE = "(?:20\\d\\d\u5E74(?:\u5E95|\u672B)?\u7684?|(?:\u5F53\u524D|\u76EE\u524D|\u73B0\u5728|\u73B0\u6709|\u539F\u6765|\u4E0A\u5E74|\u53BB\u5E74)\u7684?)?";
var ABOUT = "\u5927\u7EA6|\u7EA6\u4E3A|\u7EA6|\u63A5\u8FD1|\u5C06\u8FD1|\u8FD1";
var LEVEL2 = "\u8FBE\u5230\u4E86|\u8FBE\u5230|\u8FBE|\u4E3A|\u63D0\u9AD8\u5230|\u63D0\u9AD8\u81F3|\u63D0\u5347\u5230|\u63D0\u5347\u81F3|\u589E\u52A0\u5230|\u589E\u52A0\u81F3|\u589E\u957F\u5230|\u589E\u957F\u81F3|\u4E0A\u5347\u5230|\u4E0A\u5347\u81F3|\u6269\u5927\u5230|\u6269\u5927\u81F3|\u53D1\u5C55\u5230|\u53D1\u5C55\u81F3|\u58EE\u5927\u5230|\u4E0B\u964D\u5230|\u4E0B\u964D\u81F3|\u964D\u4F4E\u5230|\u964D\u4F4E\u81F3|\u964D\u5230|\u964D\u81F3|\u51CF\u5C11\u5230|\u51CF\u5C11\u81F3|\u538B\u7F29\u5230|\u538B\u7F29\u81F3|\u538B\u51CF\u5230|\u538B\u51CF\u81F3|\u7F29\u77ED\u5230|\u7F29\u77ED\u81F3|\u7F29\u51CF\u5230|\u7F29\u51CF\u81F3|\u63A7\u5236\u5230|\u7A33\u5B9A\u5728|\u4FDD\u6301\u5728|\u7EF4\u6301\u5728|\u63A7\u5236\u5728|\u7A33\u5B9A\u5230|\u4FDD\u6301|\u7A33\u5B9A|\u5B9E\u73B0|\u589E\u81F3|\u5347\u81F3|\u63D0\u81F3|\u5B8C\u6210|\u5360\u5230|\u5360|\u4E0D\u53D8\u5728|\u5728";
var CHANGE = "\u9012\u589E|\u9012\u51CF|\u589E\u957F|\u589E\u52A0|\u63D0\u9AD8|\u63D0\u5347|\u4E0A\u5347|\u6269\u5927|\u6500\u5347|(?<!\u65B0)\u589E|\u63D0|\u4E0B\u964D|\u964D\u4F4E|\u51CF\u5C11|\u538B\u51CF|\u538B\u7F29|\u524A\u51CF|\u7F29\u77ED|\u7F29\u51CF|\u4E0B\u6D6E|\u8282\u7EA6|\u51CF|\u964D|\u589E\u5E45|\u964D\u5E45";
var OPERATOR = new RegExp(`(?:(${FLOOR})|(${CEILING})|(${ABOUT}))$`, "u");
var LEVELED = new RegExp(
  `(?:\u5206\u522B|\u4F9D\u6B21|\u9010\u5E74|\u5747|\u90FD|\u603B\u8BA1|\u7D2F\u8BA1|\u4E00\u822C|\u5168\u90E8|\u53EF|\u8981|\u5E94|\u529B\u4E89|\u4E89\u53D6|\u786E\u4FDD|\u9884\u8BA1|\u5C06|\u603B\u6570|\u603B\u4F53|\u5E73\u5747|\u7A33\u6B65|\u9010\u6B65)*(?:${LEVEL2})$`,
  "u"
);
var CHANGED = new RegExp(
  `(?:\u5206\u522B|\u4F9D\u6B21|\u9010\u5E74|\u5747|\u90FD)*(\u5E74\u5747|\u5E74\u5E73\u5747|\u6BCF\u5E74|\u5E73\u5747\u6BCF\u5E74|(?<![\\d\u4E0A\u53BB\u540C\u671F])\u5E74(?=\u9012?\u589E))?(?:\u540C\u6BD4|\u7D2F\u8BA1|\u590D\u5408|\u518D|\u7EA6|\u51C0|\u5E73\u5747|\u5206\u522B|\u5747)*(${CHANGE})(?:\u7387|\u5E45\u5EA6|\u4E86|\u5E45)?$`,
  "u"
);
var DOWN = /^(?:递减|下降|降低|减少|压减|压缩|削减|缩短|缩减|下浮|节约|减|降|降幅)$/u;
var AT_LEAST = /(?:至少|不少于|不低于)[\p{Script=Han}]{1,4}$/u;
var PORTION = new RegExp(
  `^(.*?)(?:\u5E94|\u987B|\u8981|\u5747)*(?:(${FLOOR})|(${CEILING})|\u8FBE\u5230|\u5360\u5230|\u8FBE|\u5360|\u76F8\u5F53\u4E8E)((?!\u5230)(?:20\\d\\d\u5E74(?:\u5E95|\u672B)?|[^\uFF0C\u3001\uFF1B\u7684\\d]{2,20}))\u7684$`,
  "u"
);
function boundBy(after2) {
  if (/以上|之上/u.test(after2)) return ">=";
  if (/以内|以下|之内/u.test(after2)) return "<=";
  return /左右|上下/u.test(after2) ? "~" : void 0;
}
function bind(left, after2, share2) {
  let rest = left;
  let op = "=";
  let opAt;
  let level = false;
  let change;
  const portion = share2 === void 0 ? null : PORTION.exec(rest);
  if (portion !== null) {
    const [, head = "", above, below, whole4 = ""] = portion;
    const multiple = share2 === "\u500D";
    const dated2 = /^20\d\d年(?:底|末)?$/u.test(whole4);
    if (above !== void 0) op = ">=";
    else if (below !== void 0) op = "<=";
    return {
      op: boundBy(after2) ?? op,
      opAt: void 0,
      level: true,
      words: left.slice(head.length),
      change: dated2 ? "increase" : void 0,
      rest: dated2 || head === "" ? head : multiple ? `${head}\u4E3A${whole4}\u7684\u500D\u6570` : `${head.replace(/[占为]$/u, "")}\u5360${whole4}\u6BD4\u4F8B`
    };
  }
  const operator = OPERATOR.exec(rest);
  if (operator !== null && !/(?:通过|经过|不过)$/u.test(rest)) {
    op = operator[1] !== void 0 ? ">=" : operator[2] !== void 0 ? "<=" : "~";
    opAt = [operator.index, rest.length];
    rest = rest.slice(0, operator.index);
  }
  const leveled = LEVELED.exec(rest);
  if (leveled !== null) {
    level = true;
    rest = rest.slice(0, leveled.index);
  }
  const changed = leveled !== null && !/(?:实现|达到|达|为|控制在)$/u.test(leveled[0]) ? null : CHANGED.exec(rest);
  if (changed !== null) {
    const down = DOWN.test(changed[2] ?? "");
    const metric = leveled !== null && /(?:率|幅度)$/u.test(changed[0]);
    if (!metric) {
      change = down ? "decrease" : changed[1] !== void 0 ? "annual_growth" : "increase";
      rest = rest.slice(0, changed.index);
    }
  }
  op = boundBy(after2) ?? op;
  if (op === "=" && AT_LEAST.test(rest)) op = ">=";
  return { op, opAt, level, words: left.slice(rest.length), change, rest };
}

// repo/src/phases/4-extract/target-list.ts
function readList(reader, state, clause, numbers, advance2) {
  const first2 = numbers[0];
  const last = numbers.at(-1);
  if (first2 === void 0 || last === void 0) return false;
  const left = reader.text.slice(clause.start, first2.start);
  const binding = bind(left, last.quantity.after);
  advance2();
  if (state.past || judge(reader, state, clause, first2, binding, "") !== void 0) return false;
  const yearly2 = /逐年|依次/u.test(left) && !/分别/u.test(left);
  const years = state.force !== void 0 && state.force.years.length > 0 ? state.force.years : reader.plan.periodYears;
  if (yearly2) {
    if (years.length !== numbers.length) return false;
    const [name] = distribute2(binding.rest, void 0, false, false);
    numbers.forEach((number3, i) => {
      const year2 = years[i];
      const span = state.force?.span ?? inText(first2.start, first2.start);
      if (year2 !== void 0) record(reader, { ...state, force: { year: year2, span, years: [] } }, clause, number3, binding, name ?? "");
    });
    return true;
  }
  const again = saidAgain(state, binding.rest, left, numbers.length);
  if (again === void 0 && state.due.length === numbers.length && distribute2(binding.rest, numbers.length, true, false).length !== numbers.length) {
    const [name] = distribute2(binding.rest, void 0, false, false);
    numbers.forEach((number3, i) => {
      record(reader, { ...state, force: state.due[i] }, clause, number3, binding, name ?? "");
    });
    return true;
  }
  const names2 = again ?? namesFor(binding.rest, state.clause, numbers.length);
  if (names2.length !== numbers.length) return false;
  numbers.forEach((number3, i) => {
    record(
      reader,
      state,
      clause,
      number3,
      number3.quantity.after === "" ? binding : { ...binding, op: bind("", number3.quantity.after).op },
      names2[i] ?? ""
    );
  });
  return true;
}
function saidAgain(state, rest, left, count3) {
  const said = state.said.slice(-count3);
  const years = left.match(/20\d\d/gu)?.length ?? 0;
  return subject2(rest) === "" && years < count3 && said.length === count3 && new Set(said).size === count3 ? said : void 0;
}
function namesFor(rest, before, count3) {
  const names2 = distribute2(rest, count3, true, false);
  const words2 = subject2(rest);
  const again = names2.length === count3 ? [] : sameMembers(words2, before, count3);
  if (again.length === count3) return again;
  if (names2.length === count3 || before === "" || resumeVerb(words2, topic(before)) === words2)
    return words2 === "" ? distribute2(topic(before), count3, true, false) : names2;
  return distribute2(topic(before), count3, true, false).map((name) => words2 + name);
}

// repo/src/phases/4-extract/target-scan.ts
init_unit_set();

// repo/src/text/numerals.ts
var DIGITS = {
  \u96F6: 0,
  "\u3007": 0,
  "\u25CB": 0,
  \u4E00: 1,
  \u4E8C: 2,
  \u4E24: 2,
  \u4E09: 3,
  \u56DB: 4,
  \u4E94: 5,
  \u516D: 6,
  \u4E03: 7,
  \u516B: 8,
  \u4E5D: 9
};
var PLACES = { \u5341: 10, \u767E: 100, \u5343: 1e3 };
var MAGNITUDES = { \u4E07: 1e4, \u4EBF: 1e8 };
function readHanNumber(text2) {
  if (text2 === "") return void 0;
  const point = text2.indexOf("\u70B9");
  if (point > 0) {
    const whole4 = readHanNumber(text2.slice(0, point));
    const digits3 = readDigits(text2.slice(point + 1));
    return whole4 === void 0 || digits3 === void 0 ? void 0 : Number(`${whole4}.${digits3}`);
  }
  const digits2 = readDigits(text2);
  if (digits2 !== void 0) return Number(digits2);
  let total = 0;
  let part = 0;
  let digit2;
  for (const char of text2) {
    const value = DIGITS[char];
    const place = PLACES[char];
    const magnitude = MAGNITUDES[char];
    if (value !== void 0) {
      if (digit2 !== void 0 && digit2 !== 0) return void 0;
      digit2 = value;
    } else if (place !== void 0) {
      part += (digit2 ?? 1) * place;
      digit2 = void 0;
    } else if (magnitude !== void 0) {
      const below = part + (digit2 ?? 0);
      total = total > 0 && magnitude > 1e4 && total < magnitude ? (total + below) * magnitude : total + (below || 1) * magnitude;
      part = 0;
      digit2 = void 0;
    } else return void 0;
  }
  return total + part + (digit2 ?? 0);
}
function readDigits(text2) {
  let out = "";
  for (const char of text2) {
    const value = DIGITS[char];
    if (value === void 0) return void 0;
    out += value;
  }
  return out === "" ? void 0 : out;
}
function readArabicNumber(text2) {
  return Number(text2.replaceAll(/[,，]/g, ""));
}

// repo/src/phases/4-extract/target-grammar.ts
var quoted2 = (words2) => words2.map((word) => JSON.stringify(word)).join(" / ");
var byLength = (words2) => [...words2].sort((a, b) => b.length - a.length);
var rules3 = `
phrase = doubling / measured
doubling
  = "\u7FFB" n:("\u4E00" { return 2 } / "\u4E24" { return 4 } / "\u4E8C" { return 4 } / "\u4E09" { return 8 } / "" { return 2 }) "\u756A" e:here a:after? x:here
    { return { value: n, unit: "\u500D", han: true, numberEnd: e, unitEnd: e, after: a ?? "", end: x } }
measured
  = f:number u1:(u:unit &dash { return u })? t:(dash n:number { return n })? e:here u:unit? ue:here a:after? x:here
    { const unit = f.share ? "%" : (u ?? u1 ?? f.magnitude ?? undefined)
      return { value: t ? [scaled(f.value, u1, u), t.value] : f.value, unit: f.magnitude && u && !f.share ? f.magnitude + u : unit, han: f.han, numberEnd: e, unitEnd: ue, after: a ?? "", end: x } }
number
  = "\u4E00\u534A" { return { value: 50, han: true, share: true } }
  / "\u767E\u5206\u4E4B" n:han { return { value: readHan(n), han: true, share: true } }
  / "\u767E\u5206\u4E4B" n:arabic { return { value: readArabic(n), han: false, share: true } }
  / n:arabic { return { value: readArabic(n), han: false } }
  / n:hanBase m:$("\u4E07\u4EBF" / "\u4EBF" / "\u4E07") ![\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D] { return { value: readHan(n), han: true, magnitude: m } }
  / n:han { return { value: readHan(n), han: true } }
arabic = $([0-9]+ ([,\uFF0C] [0-9][0-9][0-9] ![0-9])* ("." [0-9]+)?)
hanBase = $([\u96F6\u3007\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343]+ ("\u70B9" [\u96F6\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]+)?)
han = $([\u96F6\u3007\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF]+ ("\u70B9" [\u96F6\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]+)?)
dash = "\u2014\u2014" / [\u2014\u2013\u2015\uFF0D~\uFF5E\u81F3-] / "\u5230" &[0-9\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]
unit = n:$(magnitude? name per?) "\u4EBA\u6C11\u5E01"? { return n } / $("\u591A"? ("\u4E07\u4EBF" / "\u4EBF" / "\u4E07") "\u4F59"? per?)
per = [/\uFF0F] magnitude? name
magnitude = "\u591A"? (${quoted2(byLength(magnitudes))}) "\u4F59"?
name = &{ left = unitLength(input, offset()); return left > 0 } (&{ return left-- > 0 } .)+
after = $(("\uFF08" [\\u0001\u542B]* "\uFF09")? ("\u53CA" / "\u6216")? ("\u4EE5\u4E0A" / "\u4EE5\u5185" / "\u4EE5\u4E0B" / "\u4E4B\u5185" / "\u5DE6\u53F3" / "\u4E0A\u4E0B" / "\u4E4B\u4E0A" / "\u4EE5\u5916"))
here = "" { return offset() }
`;
var units3 = new Trie(unitNames.map((name) => [name, name]));
var shared3 = `
const SCALE = { "\u4E07\u4EBF": 1e12, "\u4EBF": 1e8, "\u4E07": 1e4 };
const scaleOf = (unit) => { for (const k of ["\u4E07\u4EBF", "\u4EBF", "\u4E07"]) if (unit && unit.startsWith(k)) return SCALE[k]; return 1 };
const scaled = (value, own, last) => own && last ? value * scaleOf(own) / scaleOf(last) : value;
`;
var variables = `
const { readHan, readArabic, unitLength } = options
let left = 0
`;
var readPhrase = compileGrammar(rules3, "phrase", {
  shared: shared3,
  variables,
  values: {
    readHan: readHanNumber,
    readArabic: readArabicNumber,
    /** The length of the longest unit's name at a place; 0 where none stands. */
    unitLength: (text2, at) => units3.longestAt(text2, at)?.length ?? 0
  }
});
function readQuantity(text2) {
  const read5 = readPhrase(text2.slice(0, 48).split("\n")[0] ?? "", 0);
  return read5?.value === void 0 ? void 0 : read5;
}

// repo/src/phases/4-extract/target-scan.ts
var NUMBER = /翻[一两二三]?番|一半|百分之[零〇一二三四五六七八九十百\d.点]+|\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|[零〇○一二两三四五六七八九十百千万亿]+(?:点[一二三四五六七八九]+)?/uy;
var STARTS = unitSet("\u7FFB\u767E\u96F6\u3007\u25CB\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u5343\u4E07\u4EBF0123456789");
var DIGITS2 = unitSet("0123456789");
var GOES_ON = unitSet(`${[...unitNames, ...magnitudes].map((unit2) => unit2.charAt(0)).join("")}\u591A\u70B9\u5230\u81F3\u2014\u2013\u2015\uFF0D\uFF5E~-`);
var BEFORE = [
  ["code", /[A-Za-z+·./:-]$/u],
  ["ordinal", /[第届]$/u],
  ["document-number", /[〔（[([]$|国令$|令$/u],
  ["vague-number", /几$|(?:^|[^\p{Script=Han}]|有|达|近|上)数$/u]
];
var AFTER = [
  ["date", /^(?:年(?!\s*均)|月(?!均)|日(?!均)|\d*[—–-]\d+(?:年|月|日))/u],
  ["code", /^(?![EP]F(?:lops|LOPS)|P(?![A-Za-z]))(?:[A-FH-LN-SU-Za-jl-z+·:/]|G(?!W)|M(?![Wb])|T(?!E))/u],
  ["document-number", /^(?:号|〕)/u],
  ["ordinal", /^(?:届|次(?:会议|全会|常务|党代会|代表大会)|周年|世纪|时代|点(?:\d|前|至))/u],
  [
    "name-count",
    /^(?:大|强|级(?!以)|型|化|优|星|维|网|度电|项制度|制|带|圈|核|廊|轴|心|纵|横|乡|镇|镇街|品|标|省|市|区|县|国|亿级|多|把手|等奖|等|类管理|路|线|镇)/u
  ],
  [
    "structure-count",
    /^(?:个(?:方面|环节|阶段|层面|维度|一批|重点(?:领域|行业|方面|产业)|工作组|专题|部门|板块|坚持|确保|到位|必须|统一|转变|专项行动|基本原则)|部门|方面|者|种方式|条[^，。]{0,8}(?:措施|政策|举措|意见|规定)|项(?:任务|措施|工作|原则|重点任务|重点工作|行动|机制)(?!\d))/u
  ]
];
function scanNumbers(masked, range2) {
  const candidates2 = [];
  const refused = [];
  let at = range2.start;
  while (at < range2.end) {
    const code = masked.charCodeAt(at);
    if (STARTS[code] !== 1) {
      at++;
      continue;
    }
    NUMBER.lastIndex = at;
    const start = at;
    const end2 = NUMBER.test(masked) ? Math.min(NUMBER.lastIndex, range2.end) : start;
    if (end2 === start) {
      at++;
      continue;
    }
    const words2 = masked.slice(start, end2);
    at = end2;
    const number3 = readNumber(masked, range2, start, words2, DIGITS2[code] === 1);
    if (number3 === void 0) continue;
    if ("rule" in number3) refused.push(number3);
    else {
      candidates2.push(number3);
      at = number3.end;
    }
  }
  return { candidates: candidates2, refused };
}
function readNumber(masked, range2, start, words2, arabic2) {
  const end2 = start + words2.length;
  const rule = arabic2 ? labelOf2(masked, range2.start, start, end2) ?? refuseArabic(masked, range2, start, end2) : void 0;
  if (rule !== void 0) return { rule, start, end: end2 };
  if (!arabic2 && isPlainWord(masked, range2, words2, end2)) return void 0;
  const quantity = readQuantity(masked.slice(start, Math.min(range2.end, start + 48)));
  const refusal = refusalOf(masked, range2, start, words2, arabic2, quantity);
  if (refusal === "word") return void 0;
  if (refusal !== void 0 || quantity === void 0) return { rule: refusal ?? "no-quantity", start, end: end2 };
  return { start, quantity, end: start + quantity.end };
}
function isPlainWord(masked, range2, words2, end2) {
  return !/[番分万亿半]/u.test(words2) && (end2 >= range2.end || GOES_ON[masked.charCodeAt(end2)] !== 1);
}
function refuseArabic(masked, range2, start, end2) {
  const before = masked.slice(Math.max(range2.start, start - 6), start);
  const after2 = masked.slice(end2, Math.min(range2.end, end2 + 12));
  for (const [rule, pattern] of BEFORE) if (pattern.test(before)) return rule;
  for (const [rule, pattern] of AFTER) if (pattern.test(after2)) return rule;
  return void 0;
}
function labelOf2(masked, from2, start, end2) {
  const digits2 = end2 - start;
  if (digits2 <= 2 && /^[、.．)）](?!\d)/u.test(masked.slice(end2, end2 + 2)) && /^[\s（(]*$/u.test(masked.slice(from2, start)))
    return "list-mark";
  if (digits2 >= 7 && /^\d+$/u.test(masked.slice(start, end2)) && !/^[\p{Script=Han}]/u.test(masked.slice(end2))) return "code";
  if (/[：:∶]/u.test(masked.charAt(end2)) && /\d/u.test(masked.charAt(end2 + 1))) return "ratio";
  if (/[：:∶]/u.test(masked.charAt(start - 1)) && /\d/u.test(masked.charAt(start - 2))) return "ratio";
  return void 0;
}
function refusalOf(masked, range2, start, words2, arabic2, quantity) {
  if (arabic2) return quantity?.unit === void 0 && /^20\d\d$/u.test(words2) ? "date" : void 0;
  if (/^(?:翻|百分|一半)/u.test(words2)) return void 0;
  const end2 = start + words2.length;
  const before = masked.slice(Math.max(range2.start, start - 6), start);
  return refuseHan(words2, before, masked.slice(end2, Math.min(range2.end, end2 + 12)), quantity);
}
var BUILDING = /(?:培育|建成|新建|新增|创建|引进|打造|认定|建设|形成|争创|培育形成|每年(?:举办|组织|开展))$/u;
function refuseHan(text2, before, after2, quantity) {
  if (quantity?.unit === void 0) return "word";
  if (/^[百千万亿]/u.test(text2)) return text2.length === 1 ? "word" : "scale-name";
  if (/[第届]$/u.test(before) || /^次(?:会议|全会|常务|党代会|代表大会)/u.test(after2)) return "ordinal";
  if (/^条[^，。]{0,8}(?:措施|政策|举措|意见|规定)/u.test(after2)) return "structure-count";
  if (/^[级大]/u.test(after2) || /^(?:亿|万)?(?:元)?级/u.test(after2)) return "name-count";
  const value = Array.isArray(quantity.value) ? quantity.value[1] : quantity.value;
  const kind = unitKind(quantity.unit);
  if (kind === "time") return "word";
  const backed = quantity.after !== "" || /(?:不少于|不低于|至少|超过|达到|突破|达|不超过|力争|增长|提高|下降|降低)$/u.test(before);
  if (value < 10 && kind === "count" && !/^(?:万|亿|千|百)/u.test(quantity.unit)) {
    if (value > 1 && (backed || BUILDING.test(before))) return void 0;
    return /^一/u.test(text2) ? "word" : "han-count";
  }
  if (kind === "share" && quantity.unit === "\u6210" && !backed) return "word";
  if (quantity.unit === "\u5206" || quantity.unit === "\u5EA6") return "word";
  return void 0;
}
function hiddenNumbers(text2, hidden) {
  const refused = [];
  for (const range2 of hidden) {
    const open2 = text2[range2.start - 1];
    const rule = open2 === "\u300A" ? "title" : open2 === "\u201C" || open2 === "\u2018" ? "quoted-name" : open2 === "\u3014" || open2 === "[" ? "document-number" : "aside";
    for (const hit of text2.slice(range2.start, range2.end).matchAll(/\d+(?:\.\d+)?/gu))
      refused.push({ rule, start: range2.start + hit.index, end: range2.start + hit.index + hit[0].length });
  }
  return refused;
}

// repo/src/phases/4-extract/target-years.ts
var PLAN_ENDS = { \u5341: 2005, \u5341\u4E00: 2010, \u5341\u4E8C: 2015, \u5341\u4E09: 2020, \u5341\u56DB: 2025, \u5341\u4E94: 2030, \u5341\u516D: 2035 };
var ENDPOINT = /(?:“|")?(十[一二三四五六]?)五(?:”|")?(?:规划)?(?:末|期末|期间|时期|结束)|(20\d\d)(?:年)?[-—–－~～至到]+(20\d\d)年(?!以来)|(?:(到|至|截至|力争|争取|确保)?(20\d\d)年)((?:度)?(?:\d{1,2}月(?:份)?(?:\d{1,2}日)?)?(?:年?底|末|之?前|底前|末前)?(?:，|前|以前)?)/gu;
var YARDSTICK = /(?:较|比|相比|同比|自|从|以|按照|依据|在|超过|与|和|落实|贯彻|关于|印发|《|“|〔)$/u;
var PAST2 = /^(?:以来|起|开始|的|相比|增长|基础上|为基|水平|《|政府工作|版|国家(?!级)|省(?!级)|市(?!级)|第|启动|工作|实际|完成情况)/u;
function standsAlone2(text2, from2, to) {
  return text2[from2 - 1] === "\uFF08" && /^[到至]/u.test(text2.slice(from2, from2 + 1)) && /^(?:底|末)?）/u.test(text2.slice(to, to + 2));
}
function yearsIn(text2, masked, from2, to) {
  const found = [];
  const part = text2.slice(from2, to);
  if (!part.includes("20") && !part.includes("\u4E94")) return found;
  for (const hit of part.matchAll(ENDPOINT)) {
    const at = from2 + hit.index;
    const [all2, plan, first2, last, lead2, single, tail2] = hit;
    if (plan === void 0 && masked[at] === HIDDEN && !standsAlone2(text2, at, at + all2.length)) continue;
    const before = text2.slice(Math.max(0, at - 4), at);
    const after2 = text2.slice(at + all2.length, at + all2.length + 6);
    const span = inText(at, at + all2.replace(/，$/u, "").length);
    if (plan !== void 0) {
      const year2 = PLAN_ENDS[plan];
      if (year2 !== void 0 && !/(?:较|比|与|和)$/u.test(before)) found.push({ year: year2, span, years: [] });
    } else if (first2 !== void 0 && last !== void 0) {
      const years = [];
      for (let year2 = Number(first2); year2 <= Number(last) && years.length < 20; year2++) years.push(year2);
      if (years.length > 0) found.push({ year: Number(last), span, years });
    } else if (single !== void 0) {
      if (lead2 === void 0 && (YARDSTICK.test(before) || tail2 === "" && PAST2.test(after2))) continue;
      found.push({ year: Number(single), span, years: [] });
    }
  }
  return found;
}
function planYear(outline2, header) {
  const period = header.period;
  if (period !== void 0) return period.value[0] === period.value[1] ? { year: period.value[0], span: period.span, years: [] } : void 0;
  const title = header.title;
  if (title !== void 0) {
    const years = [...title.value.matchAll(/20\d\d/gu)];
    const only = years[0];
    if (only === void 0 || years.length > 1 || !/20\d\d年(?!以来|《)/u.test(title.value)) return void 0;
    const at2 = outline2.text.text.indexOf(only[0], title.span.start);
    return { year: Number(only[0]), span: at2 >= 0 && at2 < title.span.end ? inText(at2, at2 + 5) : title.span, years: [] };
  }
  const front = outline2.text.text.slice(outline2.front.start, outline2.front.end);
  const stated = /(20\d\d)年(?!以来|[-—])[^，。；\n《》]{0,20}(?:工作|任务)[^。\n《》]{0,16}制定[^。\n《》]{0,6}(?:计划|要点|方案)/u.exec(
    front
  );
  if (stated === null) return void 0;
  const at = outline2.front.start + stated.index;
  return { year: Number(stated[1]), span: inText(at, at + 5), years: [] };
}
function periodYears(header) {
  const period = header.period?.value;
  if (period === void 0) return [];
  const years = [];
  for (let year2 = period[0]; year2 <= period[1] && years.length < 20; year2++) years.push(year2);
  return years;
}

// repo/src/phases/4-extract/target-reader.ts
var REPORT = /(?:[近这]?(?:[一二三四五六七八九十几两]|\d+)年来|近年来|多年来|以来|截[至止]|(?<![由从])目前|(?<![由从])现有|(?<![由从])原有|期间[^，]{0,12}(?:共|累计))/u;
var AHEAD = /力争|争取|确保|努力|目标|计划/u;
var BASELINE = new RegExp(`[\u7531\u4ECE]${SINCE}$`, "u");
var FROM = new RegExp(`[\u7531\u4ECE]${SINCE}\\d[\\d.]*[^\\d]{0,10}$`, "u");
function readSentence2(reader, sentence2, setting2, task, force) {
  const clauses = splitClauses(reader.masked, sentence2);
  const numbers = clauses.map((clause) => scanNumbers(reader.masked, clause));
  const counts = numbers.some(({ candidates: candidates2 }) => candidates2.length > 0);
  const state = {
    setting: setting2,
    task,
    force,
    own: false,
    past: false,
    due: [],
    perYear: false,
    open: false,
    indicator: void 0,
    said: [],
    rate: void 0,
    clause: "",
    grantAt: counts ? sentence2.start + grantIn(reader.text.slice(sentence2.start, sentence2.end)) : Number.POSITIVE_INFINITY
  };
  clauses.forEach((clause, at) => {
    const { candidates: candidates2, refused } = numbers[at];
    if (reader.masked[clause.start - 1] === "\uFF1B") state.perYear = false;
    for (const number3 of refused) reader.refuse(number3.rule, number3.start, number3.end);
    if (clause.end - clause.start > LONGEST2) for (const number3 of candidates2) reader.refuse("overlong-clause", number3.start, number3.end);
    else readClause(reader, state, clause, candidates2, counts);
    if (!counts) return;
    const words2 = reader.text.slice(clause.start, clause.end);
    if (trimLead(words2).length >= 2) state.clause = words2;
  });
  return state.force;
}
var LONGEST2 = 1200;
function readClause(reader, state, clause, candidates2, counts) {
  const years = yearsIn(reader.text, reader.masked, clause.start, clause.end);
  const words2 = reader.text.slice(clause.start, clause.end);
  const dated2 = years.some((year2) => year2.years.length === 0);
  if (counts) readManner(state, words2, dated2);
  const { thisYear } = reader.plan;
  if (thisYear !== void 0 && !dated2 && !state.own && /今年|年内|本年度|年底前|^全年/u.test(words2)) state.force = thisYear;
  const reported = years.length > 0 && REPORT.test(words2);
  let next3 = 0;
  const advance2 = (until) => {
    for (let year2 = years[next3]; year2 !== void 0 && year2.span.start < until; year2 = years[++next3]) {
      state.past = reported || reader.plan.firstYear !== void 0 && year2.year < reader.plan.firstYear;
      if (state.past) continue;
      state.force = year2;
      state.due.push(year2);
      state.own = true;
    }
  };
  if (candidates2.length > 1 && /分别|逐年|依次/u.test(words2) && readList(reader, state, clause, candidates2, () => advance2(candidates2[0]?.start ?? clause.end))) {
    advance2(clause.end);
    return;
  }
  for (const piece2 of piecesOf(reader.masked, clause, candidates2)) {
    advance2(piece2.numbers[0]?.start ?? piece2.end);
    readPiece(reader, state, clause, piece2);
  }
  advance2(clause.end);
}
var OFTEN = /每年|每季度|(?:^|[，、])年均?(?:引进|培训|新增|培育|开展|组织|建设|举办|完成|推广|改造|安排|发布|转化|输送)(?![量额总能规人数])/u;
function readManner(state, words2, dated2) {
  if (OFTEN.test(words2)) state.perYear = true;
  else if (dated2) state.perYear = false;
  if (REPORT.test(words2)) state.past = true;
  else if (AHEAD.test(words2)) state.past = false;
}
function readPiece(reader, state, clause, piece2) {
  const last = piece2.numbers.at(-1);
  if (last === void 0) return;
  if (piece2.head !== void 0) {
    for (const number3 of piece2.numbers) if (number3 !== piece2.head) reader.refuse("threshold", number3.start, number3.end);
    readNumber2(reader, state, clause, piece2, piece2.head);
    return;
  }
  let from2 = piece2.start;
  const kept = [];
  for (const [i, number3] of piece2.numbers.slice(0, -1).entries()) {
    const following = piece2.numbers[i + 1] ?? last;
    const between = reader.text.slice(number3.end, following.start);
    const binding = bind(between, "");
    if (BASELINE.test(reader.text.slice(from2, number3.start)) && binding.rest === "") {
      reader.refuse("baseline", number3.start, number3.end);
    } else if (binding.rest === "" && (binding.change !== void 0 || binding.level || binding.opAt !== void 0)) {
      kept.push(number3);
    } else reader.refuse("threshold", number3.start, number3.end);
  }
  for (const number3 of [...kept, last]) {
    const end2 = number3 === last ? piece2.end : (kept[kept.indexOf(number3) + 1] ?? last).start;
    readNumber2(reader, state, clause, { start: from2, end: end2 }, number3);
    from2 = number3.end;
  }
}
function readNumber2(reader, state, clause, piece2, number3) {
  const left = reader.text.slice(piece2.start, number3.start);
  const right = number3.end < piece2.end ? reader.text.slice(number3.end, piece2.end).replace(/^（[\p{Script=Han}]{1,3}）(?=\p{Script=Han})/u, "") : "";
  const binding = withoutBaseline(bind(left, number3.quantity.after, portionUnit(number3.quantity.unit)));
  const verdict = judge(reader, state, clause, number3, binding, right);
  if (verdict === "doubt") {
    reader.doubt(piece2.start, piece2.end);
    return;
  }
  if (verdict !== void 0) {
    reader.refuse(verdict, number3.start, number3.end);
    return;
  }
  if (touching(reader.damaged, piece2)) {
    reader.refuse("damaged-text", number3.start, number3.end);
    return;
  }
  const noun = right.replace(/^(?:的)?(?:规模|目标|水平|标准)?$/u, "");
  if (/^[\p{Script=Han}“A-Za-z\d]/u.test(noun) && !(binding.level && METRIC.test(binding.rest))) {
    readBefore2(reader, state, clause, { piece: piece2, number: number3, binding, left, noun });
    return;
  }
  readAfter(reader, state, clause, number3, binding);
}
function readBefore2(reader, state, clause, { piece: piece2, number: number3, binding, left, noun }) {
  if (number3.quantity.unit === "%") {
    record(reader, state, clause, number3, binding, coverage(binding.rest, noun));
    return;
  }
  if (CAPACITY.test(noun)) {
    record(reader, state, clause, number3, binding, subject2(binding.rest) + noun.replace(/^的/u, ""));
    return;
  }
  const later = reader.text.slice(piece2.end, clause.end);
  const phrase = /^[在对为]/u.test(left) ? sharedVerbPhrase(later.slice(later.search(/[家个项]/u) + 1).replace(/^以上/u, "")) : void 0;
  const words2 = phrase !== void 0 && sharedVerbPhrase(noun) === void 0 ? `${phrase}\u7684${noun}` : object(binding.words.startsWith("\u7A81\u7834") ? left : binding.rest, nounAhead(noun, later));
  const counted = binding.words === "\u7A81\u7834" || binding.words === "\u8FD1" ? { ...binding, op: bind("", number3.quantity.after).op } : binding;
  record(reader, state, clause, number3, counted, words2);
}
function readAfter(reader, state, clause, number3, binding) {
  const each = /(?<=.{2})各$/u.test(binding.rest);
  const rest = each ? binding.rest.slice(0, -1) : binding.rest;
  const all2 = each || /(?:均|都)(?:要|应|须)?$/u.test(rest) || /均|都/u.test(binding.words);
  const stretch = /^(?:力争|争取|努力|冲刺|力求|奋斗目标|并力争|最好)/u.test(binding.words) || /^(?:并)?(?:力争|争取|努力|冲刺)$/u.test(rest);
  const ranked = /前$/u.test(rest) && /^[位名强]$/u.test(number3.quantity.unit ?? "");
  const rate = number3.quantity.unit === "%";
  const names2 = distribute2(rest, void 0, all2, rate && binding.change === void 0);
  for (const name of names2) {
    const level = rate && (binding.level || binding.opAt !== void 0) && binding.change === void 0;
    const plain2 = resumeGroup(resumeThreshold(resumeNoun(name, state.indicator), state.indicator), state.indicator);
    const full = level ? resumeRate(plain2, state.rate) : plain2;
    if (level && METRIC.test(full)) state.rate = full;
    const before = state.indicator !== void 0 && /\d/u.test(state.clause) ? state.indicator : topicBefore(state.clause);
    let words2 = resumeVerb(resumeMeasure(resumeShare(full, before), before), state.indicator ?? before);
    if (/^(?:建成|建设|培育|完成|打造|形成|创建|认定|实施|发展|引进|新增|累计)?[的年]?$/u.test(words2))
      words2 = stockOf(state.indicator, binding) ?? topicBefore(state.clause);
    record(
      reader,
      state,
      clause,
      number3,
      ranked ? { ...binding, op: "<=" } : binding,
      words2,
      stretch && name === "" && state.indicator !== void 0
    );
  }
}
function stockOf(indicator, binding) {
  return binding.level && /达到|达|总数|总量/u.test(binding.words) && !/力争|争取|冲刺/u.test(binding.words) ? indicator?.replace(/^新(?:增|开通|建|培育|认定|引进)(?=.{3})|(?<=.{3})新增$/u, "") : indicator;
}
function withoutBaseline(binding) {
  return { ...binding, rest: binding.rest.replace(FROM, "") };
}
var portionUnit = (unit2) => unit2 === "%" || unit2 === "\u500D" ? unit2 : void 0;

// repo/src/phases/4-extract/target-state.ts
function newReader(text2, masked, damaged2, plan) {
  const problems = [];
  const rejections = [];
  return {
    text: text2,
    masked,
    plan,
    damaged: damaged2,
    targets: [],
    problems,
    rejections,
    tables: [],
    refuse: (rule, start, end2) => rejections.push({ kind: "target", rule, span: inText(start, end2) }),
    doubt: (start, end2) => problems.push({
      code: "unread-target",
      message: `\u300C${text2.slice(start, end2)}\u300D looks like a target and was not read.`,
      hint: "Read the sentence; a number with a unit but without a verb, a level or a measure is left out.",
      span: inText(start, end2)
    })
  };
}

// repo/src/phases/4-extract/target-table.ts
var NAME = /^(?:主要|具体|核心|发展|工作|目标|考核|一级|二级)?指标(?:名称|内容|体系)?$/u;
var PLAN_END = { \u5341\u4E00: 2010, \u5341\u4E8C: 2015, \u5341\u4E09: 2020, \u5341\u56DB: 2025, \u5341\u4E94: 2030, \u5341\u516D: 2035 };
function findIndicatorTables(text2, firstYear) {
  const tables2 = [];
  const names2 = /指标/gu;
  for (let hit = names2.exec(text2); hit !== null; hit = names2.exec(text2)) {
    const start = text2.lastIndexOf("\n", hit.index) + 1;
    const table2 = readTable(text2, start, firstYear);
    if (table2 === void 0) continue;
    if (table2.values.length > 0) tables2.push(table2);
    names2.lastIndex = Math.max(names2.lastIndex, table2.span.end);
  }
  return tables2;
}
function readTable(text2, start, firstYear) {
  const end2 = lineEnd2(text2, start);
  if (end2 - start > 160) return void 0;
  const perLine = !text2.slice(start, end2).includes("	");
  const cells = perLine ? headLines(text2, start) : cellsOf2(text2, start, end2);
  const head = headOf(text2, cells, firstYear);
  const last = cells.at(-1);
  if (head === void 0 || last === void 0) return void 0;
  const rows = perLine ? lineRows(text2, last.end + 1, cells.length, head) : tabRows(text2, end2 + 1, head);
  if (rows.length === 0) return void 0;
  const values = [];
  const passed = [];
  for (const row of rows) readRow(text2, head, row, values, passed);
  const close = rows.at(-1)?.at(-1)?.end ?? end2;
  return { span: inText(start, close), values, passed };
}
var lineEnd2 = (text2, start) => {
  const end2 = text2.indexOf("\n", start);
  return end2 < 0 ? text2.length : end2;
};
function cellsOf2(text2, start, end2) {
  const cells = [];
  for (let at = start; at <= end2; ) {
    let to = text2.indexOf("	", at);
    if (to < 0 || to > end2) to = end2;
    cells.push(inText(at, to));
    at = to + 1;
  }
  return cells;
}
function headLines(text2, start) {
  const before = text2.lastIndexOf("\n", start - 2) + 1;
  const first2 = /^(?:序号|类别|分类|领域|类型)$/u.test(text2.slice(before, start - 1)) ? before : start;
  const cells = [];
  for (let at = first2; at < text2.length && cells.length < 9; ) {
    const end2 = lineEnd2(text2, at);
    const words2 = text2.slice(at, end2);
    const known2 = NAME.test(words2) || /^(?:序号|类别|分类|领域|类型|单位|计量单位|属性|指标属性|性质|备注|责任单位)$/u.test(words2);
    if (!known2 && yearOf3(words2) === void 0 && !/增长|增速|目标值|累计/u.test(words2)) break;
    cells.push(inText(at, end2));
    at = end2 + 1;
  }
  return cells;
}
function yearOf3(words2) {
  const printed = /(20\d\d)年?(?!\d)/u.exec(words2.replace(/20\d\d(?=[-—–~～至])/u, ""));
  if (printed !== null && words2.length <= 14) return Number(printed[1]);
  const plan = /^“?(十[一二三四五六])五”?(?:规划)?期?末/u.exec(words2);
  return plan === null ? void 0 : PLAN_END[plan[1] ?? ""];
}
function headOf(text2, cells, firstYear) {
  const words2 = cells.map((cell) => text2.slice(cell.start, cell.end).replace(/\s/gu, ""));
  const name = words2.findLastIndex((one) => NAME.test(one));
  if (name < 0) return void 0;
  const years = words2.map((one, column) => ({ column, year: yearOf3(one), past: /实际|基期|现状|完成|基数|基准/u.test(one) }));
  const named5 = years.flatMap((one) => one.year === void 0 ? [] : [one.year]);
  const latest = Math.max(...named5);
  const growth2 = words2.findIndex((one) => /年均(?:增长|增速)/u.test(one));
  const due = years.flatMap(({ column, year: year2, past }) => {
    const cell = cells[column];
    if (year2 === void 0 || cell === void 0 || past || column === growth2) return [];
    if (firstYear === void 0 ? year2 < latest : year2 < firstYear) return [];
    return [{ column, year: { year: year2, span: cell }, growth: false }];
  });
  const final = due.at(-1);
  if (final === void 0) return void 0;
  const rates = growth2 < 0 ? [] : [{ column: growth2, year: final.year, growth: true }];
  return { cells, name, unit: words2.findIndex((one) => /^(?:计量)?单位$/u.test(one)), due: [...due, ...rates] };
}
var MOST_ROWS = 400;
function tabRows(text2, from2, head) {
  const rows = [];
  for (let at = from2; at < text2.length && rows.length < MOST_ROWS; ) {
    const end2 = lineEnd2(text2, at);
    const cells = cellsOf2(text2, at, end2);
    if (cells.length < 2 || cells.length > head.cells.length) {
      if (end2 - at > 16 || cells.length > 1) break;
    } else rows.push(cells);
    at = end2 + 1;
  }
  return rows;
}
function lineRows(text2, from2, columns2, head) {
  const rows = [];
  const lines = [];
  for (let at = from2; at < text2.length && lines.length < 600; ) {
    const end2 = lineEnd2(text2, at);
    if (end2 - at > 40) break;
    lines.push(inText(at, end2));
    at = end2 + 1;
  }
  for (let i = 0; i + columns2 <= lines.length; ) {
    const row = lines.slice(i, i + columns2);
    const fits2 = head.due.some(({ column }) => isValue(text2, row[column])) && !isValue(text2, row[head.name]);
    if (fits2) {
      rows.push(row);
      i += columns2;
    } else if (rows.length > 0 && /[。；]/u.test(text2.slice(row[0]?.start ?? 0, row[0]?.end ?? 0))) break;
    else i++;
  }
  return rows;
}
var isValue = (text2, cell) => cell !== void 0 && /^[>≥＞<≤＜〔[（(-]?\d[\d.,]*/u.test(text2.slice(cell.start, cell.end));
function readRow(text2, head, row, values, passed) {
  const shift = head.cells.length - row.length;
  const at = (column2) => row[column2 - shift];
  const name = at(head.name);
  if (name === void 0) return;
  const words2 = text2.slice(name.start, name.end).replace(/\s/gu, "").replace(/^(?:[（(]\d+[）)]|\d+[.、．])/u, "");
  const bracketed2 = /[（(]([^（()）]{1,8})[）)]$/u.exec(words2);
  const column = head.unit < 0 ? void 0 : at(head.unit);
  const unitCell = column === void 0 ? "" : text2.slice(column.start, column.end).replace(/\s/gu, "");
  const unitInName = bracketed2 !== null && readQuantity(`1${bracketed2[1]}`)?.unit === bracketed2[1];
  const indicator = unitInName && bracketed2 !== null ? words2.slice(0, bracketed2.index) : words2;
  const unit2 = /^[-—–/]?$/u.test(unitCell) ? unitInName ? bracketed2?.[1] : void 0 : unitCell;
  const due = new Set(head.due.map((one) => at(one.column)));
  const span = inText(row[0]?.start ?? name.start, row.at(-1)?.end ?? name.end);
  for (const cell of row) if (!due.has(cell) && cell !== name) markPassed(text2, cell, passed);
  if (indicator.length < 2 || NAME.test(words2)) return;
  for (const { column: index, year: year2, growth: growth2 } of head.due) {
    const cell = at(index);
    const read5 = cell === void 0 ? void 0 : valueIn(text2, cell);
    if (cell === void 0) continue;
    if (read5 === void 0) {
      markPassed(text2, cell, passed);
      continue;
    }
    if (growth2 && read5.total) {
      markPassed(text2, cell, passed);
      continue;
    }
    const { name: measured, change } = changeOf(indicator);
    const own = growth2 ? "%" : read5.unit ?? unit2;
    const moved = growth2 ? "annual_growth" : change;
    values.push({ indicator: measured, op: read5.op, value: read5.value, unit: own, year: year2, change: moved, row: span, valueSpan: read5.span });
  }
}
function changeOf(words2) {
  const name = words2.replace(/[〔[（(]累计[〕\]）)]$/u, "");
  const hit = /^(.{3,}?)(?:(年均增长|年均增速)|(累计增长|增长|提高)|(累计)?(降低|下降|减少|削减))(?:率|幅度)?$/u.exec(name);
  if (hit === null) return { name, change: void 0 };
  return { name: hit[1] ?? name, change: hit[2] !== void 0 ? "annual_growth" : hit[3] !== void 0 ? "increase" : "decrease" };
}
function valueIn(text2, cell) {
  const words2 = text2.slice(cell.start, cell.end);
  const lead2 = /^\s*([〔[（(【]?)\s*([>≥＞<≤＜]?|达到|不低于|不少于|不高于|不超过|约)\s*/u.exec(words2);
  const from2 = lead2?.[0].length ?? 0;
  const quantity = /^\d/u.test(words2.slice(from2)) ? readQuantity(words2.slice(from2)) : void 0;
  if (quantity === void 0 || quantity.unit === "\u5E74" || /^[个家项名人]?.{0,2}[\p{Script=Han}]{5,}/u.test(words2.slice(from2 + quantity.end)))
    return void 0;
  const bound = lead2?.[2] ?? "";
  const after2 = quantity.after;
  const op = Array.isArray(quantity.value) ? "range" : /[>≥＞]|不低于|不少于/u.test(bound) || after2.includes("\u4EE5\u4E0A") ? ">=" : /[<≤＜]|不高于|不超过/u.test(bound) || /以内|以下/u.test(after2) ? "<=" : bound === "\u7EA6" || /左右|上下/u.test(after2) ? "~" : "=";
  const span = inText(cell.start + from2, cell.start + from2 + quantity.numberEnd);
  return { op, value: quantity.value, unit: quantity.unit, total: (lead2?.[1] ?? "") !== "", span };
}
function markPassed(text2, cell, passed) {
  for (const hit of text2.slice(cell.start, cell.end).matchAll(/\d+(?:\.\d+)?/gu))
    passed.push(inText(cell.start + hit.index, cell.start + hit.index + hit[0].length));
}

// repo/src/phases/4-extract/targets.ts
function findTargets(outline2, header) {
  const text2 = outline2.text.text;
  const { masked, hidden } = hideBrackets(text2);
  const plan = planYear(outline2, header);
  const issued = issueYear(header);
  const reader = newReader(text2, masked, outline2.text.damaged, {
    planYear: plan,
    periodYears: periodYears(header),
    firstYear: header.period?.value[0] ?? plan?.year ?? issued?.year,
    thisYear: plan ?? (header.period === void 0 ? issued : void 0)
  });
  const tables2 = findIndicatorTables(text2, reader.plan.firstYear);
  const bodies2 = [...walk(outline2.sections)].map(({ section }) => section).sort((a, b) => a.body.start - b.body.start);
  for (const table2 of tables2) readTable2(reader, bodies2, table2);
  reader.tables.push(...tables2.map((table2) => table2.span));
  const legal = (text2.match(ARTICLE) ?? []).length >= 5;
  const reporting = REPORTING.test(header.title?.value ?? "");
  const settingOf = (setting2) => reporting ? "background" : setting2;
  readFront(reader, outline2, settingOf(legal ? "regulation" : "goals"));
  const forces = /* @__PURE__ */ new Map();
  let goals2;
  let zone2;
  for (const { section, above } of walk(outline2.sections)) {
    if (section.zone !== zone2 && !(isGoal(section.zone) && zone2 !== void 0 && isGoal(zone2))) goals2 = void 0;
    zone2 = section.zone;
    const parent = above.at(-1);
    let force = isGoal(section.zone) ? goals2 : parent === void 0 ? void 0 : forces.get(parent);
    const judged = above.some(({ title }) => ELIGIBLE.test(title)) || ELIGIBLE.test(section.title);
    const ahead = NEXT.test(section.title) || above.some(({ title }) => NEXT.test(title));
    const plain2 = judged ? "eligibility" : legal && !isGoal(section.zone) ? "regulation" : section.zone;
    const setting2 = ahead ? plain2 : settingOf(plain2);
    for (const region of regionsOf(section, setting2)) force = readRegion(reader, region, force);
    forces.set(section, force);
    if (isGoal(section.zone)) goals2 = force;
  }
  readRegion(reader, { range: outline2.back, setting: settingOf(legal ? "regulation" : "safeguards"), task: void 0 }, void 0);
  const within = (range2) => inTable(reader, range2);
  for (const number3 of hiddenNumbers(
    text2,
    hidden.filter((range2) => !within(range2))
  ))
    reader.refuse(number3.rule, number3.start, number3.end);
  const byPlace = (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0);
  const targets = [...reader.targets].sort((a, b) => a.valueSpan.start - b.valueSpan.start);
  return { targets, problems: reader.problems, rejections: [...reader.rejections].sort(byPlace) };
}
var isGoal = (zone2) => zone2 === "goals" || zone2 === "general";
function readFront(reader, outline2, setting2) {
  readRegion(reader, { range: outline2.front, setting: setting2, task: void 0 }, void 0);
}
function regionsOf(section, setting2) {
  const task = section.task === void 0 ? void 0 : section.path;
  if (section.cells !== void 0)
    return section.cells.filter((cell) => cell.column === "task" || cell.column === "other" || cell.column === "group").map((cell) => ({ range: cell.span, setting: setting2, task }));
  const regions2 = [];
  if (section.titleSpan.end > section.titleSpan.start) regions2.push({ range: section.titleSpan, setting: setting2, task });
  if (section.body.end > section.body.start) regions2.push({ range: section.body, setting: setting2, task });
  return regions2;
}
function readRegion(reader, region, force) {
  let current = force;
  let conditions = false;
  for (const sentence2 of splitSentences(reader.masked, region.range)) {
    if (inTable(reader, sentence2)) continue;
    const words2 = reader.text.slice(sentence2.start, sentence2.end);
    conditions = CONDITIONS.test(words2) || conditions && ITEM.test(words2);
    if (!hasAny(NUMERALS, reader.text, sentence2.start, sentence2.end)) continue;
    current = readSentence2(reader, sentence2, conditions ? "eligibility" : region.setting, region.task, current);
  }
  return current;
}
function readTable2(reader, bodies2, table2) {
  const holder = lastFrom(bodies2, table2.span.start, (section) => section.body.start);
  const task = holder?.task !== void 0 && table2.span.start < holder.body.end ? holder.path : void 0;
  for (const { indicator, op, value, unit: unit2, year: year2, change, row, valueSpan } of table2.values)
    reader.targets.push({
      task,
      indicator,
      op,
      value,
      unit: unit2,
      year: year2.year,
      per: void 0,
      change,
      stretch: false,
      span: row,
      valueSpan,
      opSpan: void 0,
      yearSpan: year2.span,
      yearInherited: true
    });
  for (const { start, end: end2 } of table2.passed) reader.refuse("table-cell", start, end2);
}
var NUMERALS = unitSet("0123456789\u767E\u5343\u4E07\u4EBF\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u756A");
function inTable(reader, range2) {
  const table2 = lastFrom(reader.tables, range2.start, (span) => span.start);
  return table2 !== void 0 && range2.end <= table2.end;
}
function lastFrom(sorted, at, start) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    const one = sorted[middle];
    if (one !== void 0 && start(one) <= at) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
var REPORTING = /(?:年度报告|(?<!政府)工作报告|自评报告|年报|工作总结|公报|情况(?:的函|的报告|报告|通报))(?:（[^）]*）)?$/u;
var NEXT = /下一步|打算|明年|计划安排|工作安排/u;
var ARTICLE = /(?:^|[\n。])第[一二三四五六七八九十百]+条/gu;
var ELIGIBLE = /(?:申报|申请|认定|评选|推荐|参评|准入|报名|招聘|资助|支持|奖励|设立|遴选|选拔|入选|入园|入驻|备案)(?:人|单位|企业|对象|主体|人员)?的?(?:基本|具体|应具备的?)?(?:条件|资格|材料|程序|流程)|^(?:基本|必备|资格|入选|评选|任职)(?:条件|要求)$|(?:符合|具备|满足).{0,12}(?:条件|要求)$/u;
var CONDITIONS = /(?:符合|具备|满足)(?:以下|下列|如下|上述)?[^，。；]{0,10}(?:条件|资格)(?:之一)?的?(?:[：:（(]|$)|(?:以下|下列|如下)(?:基本|具体)?(?:条件|情形)(?:之一)?的?(?:[：:，]|$)/u;
var ITEM = /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)）](?!\d)|[①-⑳]|[一二三四五六七八九十]是)/u;
function issueYear(header) {
  const { issuedOn, docNumber } = header;
  if (issuedOn !== void 0) return { year: Number(issuedOn.value.slice(0, 4)), span: issuedOn.span, years: [] };
  const printed = docNumber === void 0 ? null : /(?:19|20)\d\d/u.exec(docNumber.value);
  return printed === null || docNumber === void 0 ? void 0 : { year: Number(printed[0]), span: docNumber.span, years: [] };
}

// repo/src/phases/4-extract/extract.ts
function extract(outline2) {
  const { header, problems } = findHeader(outline2);
  const owners = findResponsibilities(outline2);
  const numbers = findTargets(outline2, header);
  const cited2 = findCitations(outline2, header);
  const named5 = findBrands(outline2);
  return {
    outline: outline2,
    header,
    responsibilities: owners.responsibilities,
    deadlines: owners.deadlines,
    targets: numbers.targets,
    citations: cited2.citations,
    brands: named5.brands,
    problems: [...problems, ...taskless(outline2), ...owners.problems, ...numbers.problems, ...cited2.problems, ...named5.problems],
    rejections: [...owners.rejections, ...numbers.rejections, ...cited2.rejections, ...named5.rejections]
  };
}
function taskless(outline2) {
  for (const { section } of walk(outline2.sections)) if (section.task) return [];
  return [
    {
      code: "no-tasks",
      message: "No numbered task was found.",
      hint: "Targets and citations are read from the whole text.",
      span: void 0
    }
  ];
}

// repo/src/lexicon/functions.ts
var functions = {
  "development-reform": "\u53D1\u5C55\u6539\u9769",
  "price-administration": "\u4EF7\u683C\u7BA1\u7406",
  "industry-information": "\u5DE5\u4E1A\u548C\u4FE1\u606F\u5316",
  "economy-trade": "\u7ECF\u6D4E\u8D38\u6613\u7BA1\u7406",
  "small-business": "\u4E2D\u5C0F\u4F01\u4E1A\u53D1\u5C55",
  "science-technology": "\u79D1\u6280\u7BA1\u7406",
  education: "\u6559\u80B2",
  "ethnic-religious-affairs": "\u6C11\u65CF\u5B97\u6559\u4E8B\u52A1",
  "public-security": "\u516C\u5B89",
  "civil-affairs": "\u6C11\u653F",
  justice: "\u53F8\u6CD5\u884C\u653F",
  "legislative-affairs": "\u653F\u5E9C\u6CD5\u5236",
  finance: "\u8D22\u653F",
  "human-resources": "\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C",
  "natural-resources": "\u81EA\u7136\u8D44\u6E90\u7BA1\u7406",
  "urban-planning": "\u89C4\u5212\u7BA1\u7406",
  "ecology-environment": "\u751F\u6001\u73AF\u5883\u4FDD\u62A4",
  "housing-construction": "\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE",
  "urban-management": "\u57CE\u5E02\u7BA1\u7406",
  landscape: "\u56ED\u6797\u7EFF\u5316",
  transport: "\u4EA4\u901A\u8FD0\u8F93",
  water: "\u6C34\u5229",
  agriculture: "\u519C\u4E1A\u519C\u6751",
  "poverty-relief": "\u4E61\u6751\u632F\u5174\u548C\u6276\u8D2B",
  commerce: "\u5546\u52A1",
  "culture-tourism": "\u6587\u5316\u548C\u65C5\u6E38",
  tourism: "\u65C5\u6E38",
  "cultural-heritage": "\u6587\u7269",
  health: "\u536B\u751F\u5065\u5EB7",
  "family-planning": "\u4EBA\u53E3\u548C\u8BA1\u5212\u751F\u80B2",
  "veterans-affairs": "\u9000\u5F79\u519B\u4EBA\u4E8B\u52A1",
  "emergency-management": "\u5E94\u6025\u7BA1\u7406",
  "mine-safety": "\u77FF\u5C71\u5B89\u5168\u76D1\u5BDF",
  audit: "\u5BA1\u8BA1",
  "foreign-affairs": "\u5916\u4E8B\u4FA8\u52A1\u6E2F\u6FB3",
  "state-assets": "\u56FD\u6709\u8D44\u4EA7\u76D1\u7BA1",
  "market-regulation": "\u5E02\u573A\u76D1\u7BA1",
  "industry-commerce-administration": "\u5DE5\u5546\u884C\u653F\u7BA1\u7406",
  "quality-supervision": "\u8D28\u91CF\u6280\u672F\u76D1\u7763",
  "drug-supervision": "\u836F\u54C1\u76D1\u7BA1",
  "food-safety": "\u98DF\u54C1\u5B89\u5168",
  "intellectual-property": "\u77E5\u8BC6\u4EA7\u6743",
  forestry: "\u6797\u4E1A\u548C\u8349\u539F",
  "grain-reserves": "\u7CAE\u98DF\u548C\u7269\u8D44\u50A8\u5907",
  "medical-security": "\u533B\u7597\u4FDD\u969C",
  statistics: "\u7EDF\u8BA1",
  sport: "\u4F53\u80B2",
  "radio-television": "\u5E7F\u64AD\u7535\u89C6",
  press: "\u65B0\u95FB\u51FA\u7248",
  "financial-regulation": "\u91D1\u878D\u76D1\u7BA1",
  "central-bank": "\u8D27\u5E01\u548C\u91D1\u878D\u7A33\u5B9A",
  taxation: "\u7A0E\u52A1",
  customs: "\u6D77\u5173",
  "inspection-quarantine": "\u51FA\u5165\u5883\u68C0\u9A8C\u68C0\u75AB",
  "big-data": "\u6570\u636E\u548C\u6570\u5B57\u653F\u5E9C",
  "government-services": "\u653F\u52A1\u670D\u52A1\u548C\u884C\u653F\u5BA1\u6279",
  "investment-promotion": "\u6295\u8D44\u4FC3\u8FDB",
  energy: "\u80FD\u6E90",
  "marine-fisheries": "\u6D77\u6D0B\u548C\u6E14\u4E1A",
  "animal-husbandry": "\u755C\u7267\u4E1A",
  "defence-industry": "\u56FD\u9632\u79D1\u6280\u5DE5\u4E1A",
  ports: "\u53E3\u5CB8\u548C\u7269\u6D41",
  meteorology: "\u6C14\u8C61",
  seismology: "\u5730\u9707",
  post: "\u90AE\u653F\u7BA1\u7406",
  telecommunications: "\u901A\u4FE1\u7BA1\u7406",
  "radio-management": "\u65E0\u7EBF\u7535\u7BA1\u7406",
  electricity: "\u7535\u529B",
  tobacco: "\u70DF\u8349\u4E13\u5356",
  archives: "\u6863\u6848",
  "housing-fund": "\u4F4F\u623F\u516C\u79EF\u91D1",
  "supply-marketing": "\u4F9B\u9500\u5408\u4F5C",
  "local-history": "\u5730\u65B9\u5FD7",
  "civil-defence": "\u4EBA\u6C11\u9632\u7A7A",
  "letters-visits": "\u4FE1\u8BBF",
  "government-offices-administration": "\u673A\u5173\u4E8B\u52A1\u7BA1\u7406",
  resettlement: "\u79FB\u6C11",
  "railway-aviation": "\u94C1\u8DEF\u548C\u6C11\u822A",
  "party-discipline": "\u7EAA\u68C0\u76D1\u5BDF",
  "party-organisation": "\u7EC4\u7EC7\u548C\u4EBA\u624D",
  publicity: "\u5BA3\u4F20\u548C\u7CBE\u795E\u6587\u660E",
  "united-front": "\u7EDF\u6218",
  "political-legal": "\u653F\u6CD5\u548C\u793E\u4F1A\u6CBB\u5B89",
  "cyberspace-affairs": "\u7F51\u7EDC\u5B89\u5168\u548C\u4FE1\u606F\u5316",
  "institutional-establishment": "\u673A\u6784\u7F16\u5236",
  "policy-research": "\u653F\u7B56\u7814\u7A76",
  "society-work": "\u793E\u4F1A\u5DE5\u4F5C",
  "general-administration": "\u653F\u5E9C\u7EFC\u5408\u534F\u8C03",
  "local-government": "\u5730\u65B9\u653F\u5E9C",
  legislature: "\u4EBA\u5927",
  "consultative-conference": "\u653F\u534F",
  court: "\u5BA1\u5224",
  procuratorate: "\u68C0\u5BDF",
  "trade-union": "\u5DE5\u4F1A",
  youth: "\u5171\u9752\u56E2",
  women: "\u5987\u8054",
  "science-association": "\u79D1\u534F",
  "business-federation": "\u5DE5\u5546\u8054",
  "disabled-persons": "\u6B8B\u8054",
  "literature-art": "\u6587\u8054",
  "trade-promotion": "\u8D38\u4FC3",
  "red-cross": "\u7EA2\u5341\u5B57",
  research: "\u79D1\u7814\u548C\u9AD8\u7B49\u6559\u80B2",
  "public-company": "\u516C\u7528\u4F01\u4E1A",
  "coordination-group": "\u8BAE\u4E8B\u534F\u8C03"
};

// repo/src/lexicon/department-forms.ts
var localForms = {
  11e4: { \u4E2D\u533B\u5C40: "\u4E2D\u533B\u7BA1\u7406\u5C40" },
  13e4: { \u6C11\u59D4: "\u6C11\u65CF\u4E8B\u52A1\u59D4\u5458\u4F1A" },
  15e4: { \u6C11\u59D4: "\u6C11\u65CF\u4E8B\u52A1\u59D4\u5458\u4F1A" },
  22e4: { \u6C11\u59D4: "\u6C11\u65CF\u4E8B\u52A1\u59D4\u5458\u4F1A", \u755C\u7267\u5C40: "\u755C\u7267\u4E1A\u7BA1\u7406\u5C40" },
  33e4: { \u5927\u6570\u636E\u5C40: "\u5927\u6570\u636E\u53D1\u5C55\u7BA1\u7406\u5C40" },
  37e4: { \u755C\u7267\u5C40: "\u755C\u7267\u517D\u533B\u5C40", \u5927\u6570\u636E\u5C40: "\u5927\u6570\u636E\u5C40" },
  44e4: { \u4E2D\u533B\u836F\u5C40: "\u4E2D\u533B\u836F\u5C40" },
  45e4: { \u4E2D\u533B\u836F\u5C40: "\u4E2D\u533B\u836F\u5C40", \u5927\u6570\u636E\u5C40: "\u5927\u6570\u636E\u53D1\u5C55\u5C40" },
  5e5: {
    \u5927\u6570\u636E\u5C40: "\u5927\u6570\u636E\u5E94\u7528\u53D1\u5C55\u7BA1\u7406\u5C40",
    \u5927\u6570\u636E\u53D1\u5C55\u5C40: "\u5927\u6570\u636E\u5E94\u7528\u53D1\u5C55\u7BA1\u7406\u5C40",
    \u6587\u5316\u65C5\u6E38\u59D4: "\u6587\u5316\u548C\u65C5\u6E38\u53D1\u5C55\u59D4\u5458\u4F1A",
    \u6587\u65C5\u59D4: "\u6587\u5316\u548C\u65C5\u6E38\u53D1\u5C55\u59D4\u5458\u4F1A"
  },
  51e4: { \u56FD\u9632\u79D1\u5DE5\u529E: "\u56FD\u9632\u79D1\u5B66\u6280\u672F\u5DE5\u4E1A\u529E\u516C\u5BA4" },
  52e4: { \u5927\u6570\u636E\u5C40: "\u5927\u6570\u636E\u53D1\u5C55\u7BA1\u7406\u5C40" },
  54e4: { \u6C11\u59D4: "\u6C11\u65CF\u4E8B\u52A1\u59D4\u5458\u4F1A" },
  62e4: { \u6C11\u59D4: "\u6C11\u65CF\u4E8B\u52A1\u59D4\u5458\u4F1A" },
  64e4: { \u6C11\u59D4: "\u6C11\u65CF\u4E8B\u52A1\u59D4\u5458\u4F1A" },
  65e4: { \u6C11\u59D4: "\u6C11\u65CF\u4E8B\u52A1\u59D4\u5458\u4F1A" }
};
var unclearNames = /* @__PURE__ */ new Set(["\u79D1\u4FE1\u5C40", "\u79D1\u4FE1\u59D4", "\u79D1\u7ECF\u5C40", "\u7ECF\u79D1\u5C40", "\u519C\u6C34\u5C40", "\u793E\u4F1A\u5C40", "\u4F18\u5316\u529E", "\u623F\u7BA1\u5C40"]);
var localOffices = new Set(
  "\u6559\u80B2 \u79D1\u5B66\u6280\u672F \u5DE5\u4E1A\u548C\u4FE1\u606F\u5316 \u516C\u5B89 \u6C11\u653F \u53F8\u6CD5 \u8D22\u653F \u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C \u81EA\u7136\u8D44\u6E90 \u81EA\u7136\u8D44\u6E90\u548C\u89C4\u5212 \u751F\u6001\u73AF\u5883 \u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE \u4EA4\u901A\u8FD0\u8F93 \u6C34\u5229 \u6C34\u52A1 \u519C\u4E1A\u519C\u6751 \u5546\u52A1 \u6587\u5316\u548C\u65C5\u6E38 \u536B\u751F\u5065\u5EB7 \u9000\u5F79\u519B\u4EBA\u4E8B\u52A1 \u5E94\u6025\u7BA1\u7406 \u5BA1\u8BA1 \u53D1\u5C55\u548C\u6539\u9769 \u56FD\u571F\u8D44\u6E90 \u73AF\u5883\u4FDD\u62A4 \u5EFA\u8BBE \u4EA4\u901A \u519C\u4E1A \u6797\u4E1A \u6587\u5316 \u536B\u751F \u4EBA\u4E8B \u52B3\u52A8\u548C\u793E\u4F1A\u4FDD\u969C \u7ECF\u6D4E\u548C\u4FE1\u606F\u5316".split(
    " "
  )
);
function isLocalOffice(base) {
  return base.endsWith("\u5C40") && localOffices.has(base.slice(0, -1));
}

// repo/src/phases/5-resolve/jurisdiction.ts
var nationalNumber = /^(?:中发|中办|厅字|国|财税|财金|人社部|工信部|科技部)/;
function jurisdictionOf(header) {
  const { title, issuers, docNumber } = header;
  const names2 = issuers.map((issuer) => readName(issuer.value));
  const local = names2.some((name) => name.place !== void 0 || name.rank !== void 0);
  const national = !local && (names2.some((name) => name.central) || nationalNumber.test(docNumber?.value ?? ""));
  if (national && !(title !== void 0 && header.province !== void 0 && contains(title.span, header.province.span)))
    return { province: void 0, place: void 0, national };
  const province = header.province === void 0 ? void 0 : placesNamed(header.province.value).find((place2) => place2.level === "province");
  const candidates2 = header.place === void 0 ? [] : placesNamed(header.place.value).filter((place2) => place2.level !== "province");
  const place = candidates2.find((one) => province === void 0 || one.code.startsWith(province.code.slice(0, 2)));
  return { province: province ?? (place === void 0 ? void 0 : provinceOf(place.code)), place, national };
}
function contains(outer, inner2) {
  return outer.start <= inner2.start && inner2.end <= outer.end;
}
function cityOf(place) {
  if (place === void 0 || place.level === "city") return place;
  return placeOf3(`${place.code.slice(0, 4)}00`);
}
function placeOfBody(name, here) {
  if (name.place !== void 0) return name.place;
  const { province, place } = here;
  switch (name.rank) {
    case "\u7701":
    case "\u5168\u7701":
    case "\u6211\u7701":
    case "\u672C\u7701":
    case "\u81EA\u6CBB\u533A":
      return province;
    case "\u5E02":
    case "\u5168\u5E02":
    case "\u6211\u5E02":
    case "\u672C\u5E02":
      if (province !== void 0 && isMunicipality(province.code)) return province;
      return place?.level === "county" && place.name.endsWith("\u5E02") ? place : cityOf(place);
    case "\u5DDE":
    case "\u76DF":
      return cityOf(place);
    case "\u53BF":
    case "\u65D7":
      return place?.level === "county" ? place : void 0;
    case "\u533A":
      if (place?.level === "county") return place;
      return place === void 0 && province?.name.endsWith("\u81EA\u6CBB\u533A") ? province : void 0;
    default:
      if (place !== void 0 && !isMunicipality(place.code) && /厅$/.test(name.base) && name.base !== "\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5385") return province;
      return place ?? province;
  }
}
function isUnclear(name, here) {
  const { province, place } = here;
  if (unclearNames.has(name.words) && name.place === void 0) return true;
  const provincial = place === void 0 && province !== void 0 && !isMunicipality(province.code);
  return provincial && name.place === void 0 && name.rank === void 0 && (isLocalOffice(name.base) || /^\{P\}(?:海关|海事局)$/.test(name.base));
}

// repo/src/phases/5-resolve/short-name.ts
var abbreviations = [
  [/^中华人民共和国/, ""],
  [/^中国银行保险监督管理委员会(.+?)监管(分?局)$/, "$1\u94F6\u4FDD\u76D1$2"],
  [/^中国银行业监督管理委员会(.+?)监管(分?局)$/, "$1\u94F6\u76D1$2"],
  [/^中国保险监督管理委员会(.+?)监管(分?局)$/, "$1\u4FDD\u76D1$2"],
  [/^中国证券监督管理委员会(.+?)监管(分?局)$/, "$1\u8BC1\u76D1$2"],
  [/^国家金融监督管理总局(.+?)监管(分?局)$/, "$1\u91D1\u878D\u76D1\u7BA1$2"],
  [/^国家税务总局/, ""],
  ["\u53D1\u5C55\u548C\u6539\u9769\u59D4\u5458\u4F1A", "\u53D1\u5C55\u6539\u9769\u59D4"],
  ["\u4EBA\u6C11\u653F\u5E9C\u56FD\u6709\u8D44\u4EA7\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A", "\u56FD\u8D44\u59D4"],
  ["\u76D1\u7763\u7BA1\u7406", "\u76D1\u7BA1"],
  ["\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C", "\u4EBA\u793E"],
  ["\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE", "\u4F4F\u5EFA"],
  ["\u79D1\u5B66\u6280\u672F", "\u79D1\u6280"],
  ["\u5DE5\u4E1A\u548C\u4FE1\u606F\u5316", "\u5DE5\u4FE1"],
  ["\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316", "\u7ECF\u4FE1"],
  ["\u6587\u5316\u548C\u65C5\u6E38", "\u6587\u65C5"],
  ["\u536B\u751F\u5065\u5EB7\u59D4\u5458\u4F1A", "\u536B\u5065\u59D4"],
  ["\u536B\u751F\u548C\u8BA1\u5212\u751F\u80B2", "\u536B\u8BA1"],
  ["\u6797\u4E1A\u548C\u8349\u539F", "\u6797\u8349"],
  ["\u7CAE\u98DF\u548C\u7269\u8D44\u50A8\u5907", "\u7CAE\u50A8"],
  ["\u8D28\u91CF\u6280\u672F\u76D1\u7763", "\u8D28\u76D1"],
  ["\u5DE5\u5546\u884C\u653F\u7BA1\u7406", "\u5DE5\u5546"],
  ["\u98DF\u54C1\u836F\u54C1\u76D1\u7BA1", "\u98DF\u836F\u76D1"],
  ["\u4EBA\u6C11\u653F\u5E9C\u529E\u516C", "\u653F\u5E9C\u529E\u516C"],
  [/委员会$/, "\u59D4"],
  [/办公室$/, "\u529E"]
];
function shorten2(name) {
  return abbreviations.reduce((short, [pattern, to]) => short.replace(pattern, to), name);
}

// repo/src/phases/5-resolve/departments.ts
var nowhere = "unknown";
var centre = "000000";
function resolveBody(printed, here, policy) {
  const read5 = readName(printed);
  const name = here.national ? asNational(printed, read5) : read5;
  if (name.central) {
    const entity2 = make(centre, name.base, shorten2(name.base), "central", name, !name.known);
    return { entity: entity2, name, place: void 0, doubt: name.known ? void 0 : "unresolved-department" };
  }
  const place = nearest2(placeOfBody(name, here), here);
  if (name.kind === "class") return { entity: classOf(name, place, here, policy), name, place, doubt: void 0 };
  const several2 = isUnclear(name, here) || place !== void 0 && isOneOfSeveral(place, name, here);
  if (place === void 0 || several2) {
    const own = name.known && name.rank !== void 0 && !/\{/.test(name.base) ? name.rank + name.base : foldName(printed);
    const code = several2 && name.place !== void 0 ? nowhere : place?.code ?? nowhere;
    const entity2 = make(code, own, foldName(printed), levelOfRank(name.rank), name, true);
    const doubt = several2 ? "ambiguous-department" : "unresolved-department";
    return { entity: code === nowhere ? { ...entity2, id: `department:${nowhere}/${policy}/${own}` } : entity2, name, place, doubt };
  }
  const entity = name.known ? known(name, place) : unknown(printed, name, place);
  return { entity, name, place, doubt: entity.unresolved ? "unresolved-department" : void 0 };
}
function asNational(printed, read5) {
  if (read5.central || read5.kind === "class" || read5.place !== void 0 || read5.rank !== void 0) return read5;
  const body3 = nationalBody(foldName(printed), read5.kind === "other" ? void 0 : read5.base.replace(/\{[PN]\}/, ""));
  if (body3 !== void 0) return { ...read5, kind: "department", base: body3.full, central: true, functions: body3.functions, known: true };
  return { ...read5, base: read5.kind === "group" ? read5.base : foldName(printed), central: true, known: read5.kind === "group" };
}
function isOneOfSeveral(place, name, here) {
  if (name.place === void 0 || place.level !== "county") return false;
  const near3 = here.place?.code ?? here.province?.code;
  return placesNamed(place.name).length > 1 && (near3 === void 0 || !place.code.startsWith(near3.slice(0, 2)));
}
function nearest2(place, here) {
  if (place === void 0 || place.level === "province") return place;
  const same2 = placesNamed(place.name);
  const near3 = (code, digits2) => code === void 0 ? void 0 : same2.find((one) => one.code.startsWith(code.slice(0, digits2)));
  return near3(here.place?.code, 4) ?? near3(here.province?.code, 2) ?? place;
}
function departmentOf(base, kind, place, functions2) {
  const name = { kind, base, words: base, rank: void 0, place, central: false, known: true };
  return known({ ...name, functions: functions2 }, place);
}
function make(code, name, shortName, level, body3, unresolved) {
  return { id: `department:${code}/${name}`, name, shortName, level, jurisdiction: code, unresolved, functions: body3.functions };
}
function levelOfRank(rank) {
  if (rank === void 0 || /市|州|盟/.test(rank)) return "city";
  return /省|自治区/.test(rank) ? "provincial" : "county";
}
function levelOf(place) {
  return place.level === "province" ? "provincial" : place.level;
}
function known(name, place) {
  const level = levelOf(place);
  if (name.kind === "branch") {
    const wide3 = /海关|分行|营业管理部|检疫局|铁路/.test(name.base);
    const code = wide3 ? `${place.code.slice(0, 2)}0000` : place.code;
    const full2 = name.base.replace("{N}", place.name).replace("{P}", place.shortName);
    return make(code, full2, shorten2(full2), "central", name, false);
  }
  const base = formOf(name, place);
  const full = fullName(name.kind, base, place);
  const short = name.kind === "party" ? place.shortName + place.name.slice(-1) + shorten2(base) : name.kind === "park" ? full.replace(/管理委员会$/, "") : place.shortName + shorten2(base);
  return make(place.code, full, short, level, name, false);
}
function formOf({ base, words: words2 }, place) {
  const own = localForms[place.code]?.[words2];
  if (own !== void 0) return own;
  if (place.level === "province" && base === "\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5BA4") return "\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5385";
  if (base === "\u4EBA\u6C11\u6CD5\u9662" && place.level === "province") return "\u9AD8\u7EA7\u4EBA\u6C11\u6CD5\u9662";
  if (base === "\u4EBA\u6C11\u6CD5\u9662" && place.level === "city") return "\u4E2D\u7EA7\u4EBA\u6C11\u6CD5\u9662";
  return base;
}
function fullName(kind, base, place) {
  if (base.includes("{")) return base.replace("{N}", place.name).replace("{P}", place.shortName);
  if (kind === "park") return /^(?:经济技术|高新技术|综合保税|开发区|保税区)/.test(base) ? place.shortName + base : base;
  if (kind === "party") return `\u4E2D\u5171${place.name}${base.replace(/^委(?!员)/, place.name.endsWith("\u81EA\u6CBB\u533A") ? "\u59D4\u5458\u4F1A" : "\u59D4")}`;
  return place.name + base;
}
var kinds5 = [
  [/(?:公司|集团|银行|电信|移动|联通|铁塔|石油|石化|保险)$/, "public-company"],
  [/(?:大学|学院|研究院|科学院|学校)$/, "research"]
];
function unknown(printed, name, place) {
  const folded2 = foldName(printed);
  const full = name.rank === void 0 ? folded2 : place.name + name.base;
  const functions2 = kinds5.filter(([pattern]) => pattern.test(folded2)).map(([, slug]) => slug);
  return { ...make(place.code, full, folded2, levelOf(place), name, true), functions: functions2 };
}
function classOf(name, own, here, policy) {
  const place = own ?? here.place ?? here.province;
  const { base, rank, words: words2 } = name;
  const full = place !== void 0 && rank !== void 0 && base.startsWith(rank) && /成员单位$/.test(base) ? place.name + base.slice(rank.length) : base;
  const code = place?.code ?? (here.national ? centre : nowhere);
  const entity = make(code, full, words2, "class", name, false);
  return code === nowhere ? { ...entity, id: `department:${nowhere}/${policy}/${full}` } : entity;
}

// repo/src/lexicon/indicators-plans.ts
var PLAN = "One indicator of the national five-year plan, under its printed and its short names.";
var YEARBOOK = "One indicator of the statistical communiqu\xE9; drafters shorten its name.";
var EDUCATION = "One indicator of the education statistics; the school years or the word \u6559\u80B2 come and go.";
var planIndicators = [
  {
    name: "\u5355\u4F4D\u5730\u533A\u751F\u4EA7\u603B\u503C\u80FD\u8017",
    also: ["\u5355\u4F4D\u751F\u4EA7\u603B\u503C\u80FD\u8017", "\u4E07\u5143\u5730\u533A\u751F\u4EA7\u603B\u503C\u80FD\u8017", "\u5355\u4F4D\u5730\u533A\u751F\u4EA7\u603B\u503C\u80FD\u6E90\u6D88\u8017", "\u4E07\u5143\u751F\u4EA7\u603B\u503C\u80FD\u8017", "\u5355\u4F4D\u5730\u533A\u751F\u4EA7\u603B\u503C\u7EFC\u5408\u80FD\u8017"],
    reason: PLAN
  },
  {
    name: "\u5355\u4F4D\u5730\u533A\u751F\u4EA7\u603B\u503C\u4E8C\u6C27\u5316\u78B3\u6392\u653E",
    also: ["\u5355\u4F4D\u751F\u4EA7\u603B\u503C\u4E8C\u6C27\u5316\u78B3\u6392\u653E", "\u5355\u4F4D\u5730\u533A\u751F\u4EA7\u603B\u503C\u4E8C\u6C27\u5316\u78B3\u6392\u653E\u91CF", "\u5355\u4F4D\u5730\u533A\u751F\u4EA7\u603B\u503C\u78B3\u6392\u653E", "\u5355\u4F4D\u5730\u533A\u751F\u4EA7\u603B\u503C\u78B3\u6392\u653E\u5F3A\u5EA6"],
    reason: PLAN
  },
  {
    name: "\u5355\u4F4D\u5DE5\u4E1A\u589E\u52A0\u503C\u80FD\u8017",
    also: ["\u89C4\u6A21\u4EE5\u4E0A\u5355\u4F4D\u5DE5\u4E1A\u589E\u52A0\u503C\u80FD\u8017", "\u89C4\u6A21\u4EE5\u4E0A\u5DE5\u4E1A\u5355\u4F4D\u589E\u52A0\u503C\u80FD\u8017", "\u5355\u4F4D\u89C4\u6A21\u4EE5\u4E0A\u5DE5\u4E1A\u589E\u52A0\u503C\u80FD\u8017"],
    reason: PLAN
  },
  { name: "\u5355\u4F4D\u5DE5\u4E1A\u589E\u52A0\u503C\u7528\u6C34\u91CF", also: ["\u4E07\u5143\u5DE5\u4E1A\u589E\u52A0\u503C\u7528\u6C34\u91CF", "\u5355\u4F4D\u5DE5\u4E1A\u589E\u52A0\u503C\u6C34\u8017", "\u4E07\u5143\u5DE5\u4E1A\u589E\u52A0\u503C\u6C34\u8017"], reason: PLAN },
  {
    name: "\u5730\u7EA7\u53CA\u4EE5\u4E0A\u57CE\u5E02\u7A7A\u6C14\u8D28\u91CF\u4F18\u826F\u5929\u6570\u6BD4\u4F8B",
    also: [
      "\u57CE\u5E02\u7A7A\u6C14\u8D28\u91CF\u4F18\u826F\u5929\u6570\u6BD4\u4F8B",
      "\u7A7A\u6C14\u8D28\u91CF\u4F18\u826F\u5929\u6570\u6BD4\u4F8B",
      "\u7A7A\u6C14\u8D28\u91CF\u4F18\u826F\u5929\u6570\u6BD4\u7387",
      "\u7A7A\u6C14\u4F18\u826F\u5929\u6570\u6BD4\u4F8B",
      "\u5730\u7EA7\u4EE5\u4E0A\u57CE\u5E02\u7A7A\u6C14\u8D28\u91CF\u4F18\u826F\u5929\u6570\u6BD4\u4F8B",
      "\u5730\u7EA7\u57CE\u5E02\u7A7A\u6C14\u8D28\u91CF\u4F18\u826F\u5929\u6570\u6BD4\u4F8B"
    ],
    reason: PLAN
  },
  {
    name: "\u7EC6\u9897\u7C92\u7269\u6D53\u5EA6",
    also: ["PM2.5\u6D53\u5EA6", "PM2.5\u5E74\u5747\u6D53\u5EA6", "PM2.5\u5E73\u5747\u6D53\u5EA6", "\u7EC6\u9897\u7C92\u7269(PM2.5)\u6D53\u5EA6", "\u7EC6\u9897\u7C92\u7269(PM2.5)\u5E74\u5747\u6D53\u5EA6", "\u7EC6\u9897\u7C92\u7269\u5E74\u5747\u6D53\u5EA6"],
    reason: "Both names of one pollutant; the yearly mean is what is judged."
  },
  {
    name: "\u5730\u8868\u6C34\u8FBE\u5230\u6216\u597D\u4E8E\u2162\u7C7B\u6C34\u4F53\u6BD4\u4F8B",
    also: ["\u5730\u8868\u6C34\u4F18\u826F\u6C34\u4F53\u6BD4\u4F8B", "\u5730\u8868\u6C34\u8FBE\u5230\u6216\u597D\u4E8EIII\u7C7B\u6C34\u4F53\u6BD4\u4F8B", "\u5730\u8868\u6C34\u8D28\u91CF\u8FBE\u5230\u6216\u597D\u4E8E\u2162\u7C7B\u6C34\u4F53\u6BD4\u4F8B", "\u8FBE\u5230\u6216\u597D\u4E8E\u2162\u7C7B\u6C34\u4F53\u6BD4\u4F8B"],
    reason: PLAN
  },
  { name: "\u4EBA\u5747\u9884\u671F\u5BFF\u547D", also: ["\u5C45\u6C11\u4EBA\u5747\u9884\u671F\u5BFF\u547D", "\u5E73\u5747\u9884\u671F\u5BFF\u547D"], reason: PLAN },
  { name: "\u52B3\u52A8\u5E74\u9F84\u4EBA\u53E3\u5E73\u5747\u53D7\u6559\u80B2\u5E74\u9650", also: ["\u52B3\u52A8\u5E74\u9F84\u4EBA\u53E3\u4EBA\u5747\u53D7\u6559\u80B2\u5E74\u9650", "\u4E3B\u8981\u52B3\u52A8\u5E74\u9F84\u4EBA\u53E3\u5E73\u5747\u53D7\u6559\u80B2\u5E74\u9650"], reason: PLAN },
  { name: "\u57FA\u672C\u517B\u8001\u4FDD\u9669\u53C2\u4FDD\u7387", also: ["\u57CE\u4E61\u57FA\u672C\u517B\u8001\u4FDD\u9669\u53C2\u4FDD\u7387"], reason: PLAN },
  {
    name: "\u6BCF\u5343\u4EBA\u53E3\u6267\u4E1A\uFF08\u52A9\u7406\uFF09\u533B\u5E08\u6570",
    also: ["\u6BCF\u5343\u5E38\u4F4F\u4EBA\u53E3\u6267\u4E1A(\u52A9\u7406)\u533B\u5E08\u6570", "\u6BCF\u5343\u4EBA\u53E3\u62E5\u6709\u6267\u4E1A(\u52A9\u7406)\u533B\u5E08\u6570", "\u6BCF\u5343\u4EBA\u53E3\u6267\u4E1A\u533B\u5E08\u6570", "\u5343\u4EBA\u53E3\u6267\u4E1A(\u52A9\u7406)\u533B\u5E08\u6570"],
    reason: PLAN
  },
  {
    name: "\u6BCF\u5343\u4EBA\u53E3\u62E5\u67093\u5C81\u4EE5\u4E0B\u5A74\u5E7C\u513F\u6258\u4F4D\u6570",
    also: ["\u6BCF\u5343\u4EBA\u53E33\u5C81\u4EE5\u4E0B\u5A74\u5E7C\u513F\u6258\u4F4D\u6570", "\u6BCF\u5343\u4EBA\u53E3\u6258\u4F4D\u6570", "\u6BCF\u5343\u5E38\u4F4F\u4EBA\u53E33\u5C81\u4EE5\u4E0B\u5A74\u5E7C\u513F\u6258\u4F4D\u6570", "\u5343\u4EBA\u53E3\u6258\u4F4D\u6570"],
    reason: PLAN
  },
  {
    name: "\u6570\u5B57\u7ECF\u6D4E\u6838\u5FC3\u4EA7\u4E1A\u589E\u52A0\u503C\u5360\u5730\u533A\u751F\u4EA7\u603B\u503C\u6BD4\u91CD",
    also: ["\u6570\u5B57\u7ECF\u6D4E\u6838\u5FC3\u4EA7\u4E1A\u589E\u52A0\u503C\u5360\u751F\u4EA7\u603B\u503C\u6BD4\u91CD", "\u6570\u5B57\u7ECF\u6D4E\u6838\u5FC3\u4EA7\u4E1A\u5360\u5730\u533A\u751F\u4EA7\u603B\u503C\u6BD4\u91CD"],
    reason: PLAN
  },
  { name: "\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165", also: ["\u5168\u4F53\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165", "\u57CE\u4E61\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165"], reason: PLAN },
  { name: "\u5168\u5458\u52B3\u52A8\u751F\u4EA7\u7387", also: ["\u5168\u793E\u4F1A\u52B3\u52A8\u751F\u4EA7\u7387", "\u793E\u4F1A\u52B3\u52A8\u751F\u4EA7\u7387", "\u52B3\u52A8\u751F\u4EA7\u7387"], reason: YEARBOOK },
  { name: "\u79D1\u6280\u8FDB\u6B65\u8D21\u732E\u7387", also: ["\u79D1\u6280\u8FDB\u6B65\u5BF9\u7ECF\u6D4E\u589E\u957F\u7684\u8D21\u732E\u7387", "\u79D1\u6280\u8FDB\u6B65\u5BF9\u7ECF\u6D4E\u589E\u957F\u8D21\u732E\u7387"], reason: YEARBOOK },
  {
    name: "\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u589E\u52A0\u503C\u5360\u89C4\u6A21\u4EE5\u4E0A\u5DE5\u4E1A\u589E\u52A0\u503C\u6BD4\u91CD",
    also: [
      "\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u589E\u52A0\u503C\u5360\u89C4\u6A21\u4EE5\u4E0A\u5DE5\u4E1A\u6BD4\u91CD",
      "\u89C4\u6A21\u4EE5\u4E0A\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u589E\u52A0\u503C\u5360\u89C4\u6A21\u4EE5\u4E0A\u5DE5\u4E1A\u589E\u52A0\u503C\u6BD4\u91CD",
      "\u89C4\u6A21\u4EE5\u4E0A\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u589E\u52A0\u503C\u5360\u5DE5\u4E1A\u589E\u52A0\u503C\u6BD4\u91CD",
      "\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u589E\u52A0\u503C\u5360\u5DE5\u4E1A\u589E\u52A0\u503C\u6BD4\u91CD"
    ],
    reason: "The published series covers enterprises above the designated size on both sides of the ratio."
  },
  { name: "\u6218\u7565\u6027\u65B0\u5174\u4EA7\u4E1A\u589E\u52A0\u503C\u5360\u5730\u533A\u751F\u4EA7\u603B\u503C\u6BD4\u91CD", also: ["\u6218\u7565\u6027\u65B0\u5174\u4EA7\u4E1A\u5360\u5730\u533A\u751F\u4EA7\u603B\u503C\u6BD4\u91CD"], reason: PLAN },
  {
    name: "\u6280\u672F\u5408\u540C\u6210\u4EA4\u989D",
    also: ["\u6280\u672F\u5408\u540C\u4EA4\u6613\u989D", "\u6280\u672F\u5408\u540C\u6210\u4EA4\u603B\u989D", "\u6280\u672F\u5408\u540C\u4EA4\u6613\u603B\u989D", "\u6280\u672F\u5E02\u573A\u5408\u540C\u4EA4\u6613\u603B\u989D", "\u6280\u672F\u5E02\u573A\u5408\u540C\u6210\u4EA4\u989D", "\u5E74\u6280\u672F\u5408\u540C\u6210\u4EA4\u603B\u989D"],
    reason: YEARBOOK
  },
  {
    name: "\u6BCF\u4E07\u4EBA\u53E3\u53D1\u660E\u4E13\u5229\u62E5\u6709\u91CF",
    also: ["\u6BCF\u4E07\u4EBA\u53D1\u660E\u4E13\u5229\u62E5\u6709\u91CF", "\u4E07\u4EBA\u53D1\u660E\u4E13\u5229\u62E5\u6709\u91CF", "\u6BCF\u4E07\u4EBA\u53E3\u62E5\u6709\u53D1\u660E\u4E13\u5229", "\u6BCF\u4E07\u4EBA\u53E3\u6709\u6548\u53D1\u660E\u4E13\u5229\u62E5\u6709\u91CF"],
    reason: YEARBOOK
  },
  {
    name: "\u516C\u6C11\u5177\u5907\u79D1\u5B66\u7D20\u8D28\u6BD4\u4F8B",
    also: [
      "\u5177\u5907\u79D1\u5B66\u7D20\u8D28\u516C\u6C11\u6BD4\u4F8B",
      "\u5177\u5907\u79D1\u5B66\u7D20\u8D28\u7684\u516C\u6C11\u6BD4\u4F8B",
      "\u5177\u5907\u57FA\u672C\u79D1\u5B66\u7D20\u8D28\u516C\u6C11\u6BD4\u4F8B",
      "\u5177\u5907\u57FA\u672C\u79D1\u5B66\u7D20\u8D28\u7684\u516C\u6C11\u6BD4\u4F8B",
      "\u516C\u6C11\u5177\u5907\u57FA\u672C\u79D1\u5B66\u7D20\u8D28\u6BD4\u4F8B"
    ],
    reason: "One national survey (\u5168\u6C11\u79D1\u5B66\u7D20\u8D28\u884C\u52A8\u89C4\u5212\u7EB2\u8981)."
  },
  { name: "\u57CE\u9547\u65B0\u589E\u5C31\u4E1A", also: ["\u57CE\u9547\u65B0\u589E\u5C31\u4E1A\u4EBA\u6570", "\u57CE\u9547\u65B0\u589E\u5C31\u4E1A\u4EBA\u5458"], reason: YEARBOOK },
  { name: "\u57CE\u9547\u767B\u8BB0\u5931\u4E1A\u7387", also: ["\u767B\u8BB0\u5931\u4E1A\u7387"], reason: YEARBOOK },
  { name: "\u793E\u4F1A\u6D88\u8D39\u54C1\u96F6\u552E\u603B\u989D", also: ["\u793E\u4F1A\u6D88\u8D39\u54C1\u96F6\u552E\u989D", "\u793E\u96F6\u603B\u989D"], reason: YEARBOOK },
  {
    name: "\u8D27\u7269\u8FDB\u51FA\u53E3\u603B\u989D",
    also: ["\u5916\u8D38\u8FDB\u51FA\u53E3\u603B\u989D", "\u8FDB\u51FA\u53E3\u603B\u989D", "\u5916\u8D38\u8FDB\u51FA\u53E3\u603B\u503C", "\u8FDB\u51FA\u53E3\u603B\u503C", "\u8D27\u7269\u8D38\u6613\u8FDB\u51FA\u53E3\u603B\u989D"],
    reason: YEARBOOK
  },
  { name: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u6536\u5165", also: ["\u5730\u65B9\u4E00\u822C\u516C\u5171\u9884\u7B97\u6536\u5165", "\u4E00\u822C\u9884\u7B97\u6536\u5165"], reason: YEARBOOK },
  { name: "\u7F51\u7EDC\u96F6\u552E\u989D", also: ["\u7F51\u4E0A\u96F6\u552E\u989D", "\u7F51\u7EDC\u96F6\u552E\u603B\u989D"], reason: YEARBOOK },
  {
    name: "\u519C\u4F5C\u7269\u8015\u79CD\u6536\u7EFC\u5408\u673A\u68B0\u5316\u7387",
    also: ["\u4E3B\u8981\u519C\u4F5C\u7269\u8015\u79CD\u6536\u7EFC\u5408\u673A\u68B0\u5316\u7387", "\u519C\u4F5C\u7269\u7EFC\u5408\u673A\u68B0\u5316\u7387", "\u4E3B\u8981\u519C\u4F5C\u7269\u7EFC\u5408\u673A\u68B0\u5316\u7387", "\u4E3B\u8981\u519C\u4F5C\u7269\u673A\u68B0\u5316\u7387"],
    reason: "One rate of the agricultural machinery statistics."
  },
  { name: "\u755C\u79BD\u7CAA\u6C61\u7EFC\u5408\u5229\u7528\u7387", also: ["\u755C\u79BD\u7CAA\u6C61\u8D44\u6E90\u5316\u5229\u7528\u7387"], reason: "Use of manure as a resource is what the rate counts." },
  { name: "\u519C\u4F5C\u7269\u79F8\u79C6\u7EFC\u5408\u5229\u7528\u7387", also: ["\u79F8\u79C6\u7EFC\u5408\u5229\u7528\u7387"], reason: "Straw is that of crops." },
  {
    name: "\u5DE5\u4E1A\u56FA\u4F53\u5E9F\u7269\u7EFC\u5408\u5229\u7528\u7387",
    also: ["\u4E00\u822C\u5DE5\u4E1A\u56FA\u4F53\u5E9F\u7269\u7EFC\u5408\u5229\u7528\u7387", "\u5DE5\u4E1A\u56FA\u5E9F\u7EFC\u5408\u5229\u7528\u7387", "\u5DE5\u4E1A\u56FA\u5E9F\u8D44\u6E90\u7EFC\u5408\u5229\u7528\u7387"],
    reason: YEARBOOK
  },
  { name: "\u5B66\u524D\u6559\u80B2\u6BDB\u5165\u56ED\u7387", also: ["\u5B66\u524D\u4E09\u5E74\u6BDB\u5165\u56ED\u7387", "\u5B66\u524D\u6559\u80B2\u4E09\u5E74\u6BDB\u5165\u56ED\u7387", "\u5B66\u524D\u4E09\u5E74\u6BDB\u5165\u5B66\u7387"], reason: EDUCATION },
  { name: "\u4E5D\u5E74\u4E49\u52A1\u6559\u80B2\u5DE9\u56FA\u7387", also: ["\u4E49\u52A1\u6559\u80B2\u5DE9\u56FA\u7387"], reason: EDUCATION },
  { name: "\u9AD8\u4E2D\u9636\u6BB5\u6559\u80B2\u6BDB\u5165\u5B66\u7387", also: ["\u9AD8\u4E2D\u9636\u6BB5\u6BDB\u5165\u5B66\u7387"], reason: EDUCATION },
  { name: "\u9AD8\u7B49\u6559\u80B2\u6BDB\u5165\u5B66\u7387", also: ["\u9AD8\u7B49\u5B66\u6821\u6BDB\u5165\u5B66\u7387"], reason: EDUCATION },
  { name: "\u666E\u60E0\u6027\u5E7C\u513F\u56ED\u8986\u76D6\u7387", also: ["\u666E\u60E0\u5E7C\u513F\u56ED\u8986\u76D6\u7387", "\u666E\u60E0\u6027\u5B66\u524D\u6559\u80B2\u8986\u76D6\u7387"], reason: EDUCATION },
  {
    name: "\u89C4\u6A21\u4EE5\u4E0A\u5DE5\u4E1A\u4F01\u4E1A\u5173\u952E\u5DE5\u5E8F\u6570\u63A7\u5316\u7387",
    also: ["\u5173\u952E\u5DE5\u5E8F\u6570\u63A7\u5316\u7387", "\u5DE5\u4E1A\u4F01\u4E1A\u5173\u952E\u5DE5\u5E8F\u6570\u63A7\u5316\u7387", "\u4F01\u4E1A\u5173\u952E\u5DE5\u5E8F\u6570\u63A7\u5316\u7387"],
    reason: "The national survey of integration covers enterprises above the designated size."
  },
  {
    name: "\u6570\u5B57\u5316\u7814\u53D1\u8BBE\u8BA1\u5DE5\u5177\u666E\u53CA\u7387",
    also: ["\u4F01\u4E1A\u6570\u5B57\u5316\u7814\u53D1\u8BBE\u8BA1\u5DE5\u5177\u666E\u53CA\u7387", "\u5DE5\u4E1A\u4F01\u4E1A\u6570\u5B57\u5316\u7814\u53D1\u8BBE\u8BA1\u5DE5\u5177\u666E\u53CA\u7387", "\u89C4\u6A21\u4EE5\u4E0A\u5DE5\u4E1A\u4F01\u4E1A\u6570\u5B57\u5316\u7814\u53D1\u8BBE\u8BA1\u5DE5\u5177\u666E\u53CA\u7387"],
    reason: "The national survey of integration covers enterprises above the designated size."
  }
];

// repo/src/lexicon/indicators.ts
var qualityIndicators = [
  {
    name: "\u5236\u9020\u4E1A\u4EA7\u54C1\u8D28\u91CF\u5408\u683C\u7387",
    also: ["\u5236\u9020\u4E1A\u4EA7\u54C1\u5408\u683C\u7387", "\u5236\u9020\u4E1A\u8D28\u91CF\u5408\u683C\u7387", "\u5236\u9020\u4EA7\u54C1\u8D28\u91CF\u5408\u683C\u7387"],
    reason: "One statistical indicator of the national quality plan; \u8D28\u91CF is left out in some plans."
  },
  {
    name: "\u5236\u9020\u4E1A\u4EA7\u54C1\u8D28\u91CF\u62BD\u67E5\u5408\u683C\u7387",
    also: ["\u5236\u9020\u4E1A\u4EA7\u54C1\u8D28\u91CF\u76D1\u7763\u62BD\u67E5\u5408\u683C\u7387", "\u5236\u9020\u4E1A\u4EA7\u54C1\u8D28\u91CF\u56FD\u5BB6\u76D1\u7763\u62BD\u67E5\u5408\u683C\u7387", "\u5236\u9020\u4E1A\u4EA7\u54C1\u62BD\u67E5\u5408\u683C\u7387", "\u5236\u9020\u4E1A\u4EA7\u54C1\u76D1\u7763\u62BD\u67E5\u5408\u683C\u7387"],
    reason: "All are the rate of supervision samples of manufactured goods (\u4EA7\u54C1\u8D28\u91CF\u76D1\u7763\u62BD\u67E5\u7BA1\u7406\u6682\u884C\u529E\u6CD5)."
  },
  {
    name: "\u5DE5\u4E1A\u4EA7\u54C1\u76D1\u7763\u62BD\u67E5\u5408\u683C\u7387",
    also: [
      "\u5DE5\u4E1A\u4EA7\u54C1\u8D28\u91CF\u76D1\u7763\u62BD\u67E5\u5408\u683C\u7387",
      "\u5DE5\u4E1A\u4EA7\u54C1\u751F\u4EA7\u9886\u57DF\u76D1\u7763\u62BD\u67E5\u5408\u683C\u7387",
      "\u5DE5\u4E1A\u4EA7\u54C1\u8D28\u91CF\u62BD\u67E5\u5408\u683C\u7387",
      "\u4EA7\u54C1\u8D28\u91CF\u76D1\u7763\u62BD\u67E5\u5408\u683C\u7387",
      "\u4EA7\u54C1\u8D28\u91CF\u7701\u7EA7\u76D1\u7763\u62BD\u67E5\u5408\u683C\u7387"
    ],
    reason: "The rate of supervision samples of industrial goods; samples are drawn from producers unless \u6D41\u901A\u9886\u57DF is said."
  },
  {
    name: "\u519C\u4EA7\u54C1\u8D28\u91CF\u5B89\u5168\u4F8B\u884C\u76D1\u6D4B\u5408\u683C\u7387",
    also: [
      "\u519C\u4EA7\u54C1\u4F8B\u884C\u76D1\u6D4B\u5408\u683C\u7387",
      "\u519C\u4EA7\u54C1\u8D28\u91CF\u5B89\u5168\u76D1\u6D4B\u5408\u683C\u7387",
      "\u519C\u4EA7\u54C1\u8D28\u91CF\u5B89\u5168\u4F8B\u884C\u76D1\u6D4B\u603B\u4F53\u5408\u683C\u7387",
      "\u519C\u4EA7\u54C1\u8D28\u91CF\u4F8B\u884C\u76D1\u6D4B\u5408\u683C\u7387",
      "\u98DF\u7528\u519C\u4EA7\u54C1\u4F8B\u884C\u76D1\u6D4B\u5408\u683C\u7387"
    ],
    reason: "One routine monitoring programme of the agriculture departments (\u4F8B\u884C\u76D1\u6D4B); \u4E3B\u8981 and \u8D28\u91CF\u5B89\u5168 come and go with the drafter."
  },
  {
    name: "\u98DF\u54C1\u8BC4\u4EF7\u6027\u62BD\u68C0\u5408\u683C\u7387",
    also: ["\u98DF\u54C1\u5B89\u5168\u8BC4\u4EF7\u6027\u62BD\u68C0\u5408\u683C\u7387", "\u98DF\u54C1\u5B89\u5168\u8BC4\u4EF7\u6027\u62BD\u68C0\u603B\u4F53\u5408\u683C\u7387"],
    reason: "One sampling plan of the food authorities, by statistics."
  },
  {
    name: "\u98DF\u54C1\u5B89\u5168\u62BD\u68C0\u5408\u683C\u7387",
    also: ["\u98DF\u54C1\u62BD\u68C0\u5408\u683C\u7387", "\u98DF\u54C1\u5B89\u5168\u76D1\u7763\u62BD\u68C0\u5408\u683C\u7387", "\u98DF\u54C1\u76D1\u7763\u62BD\u68C0\u5408\u683C\u7387", "\u98DF\u54C1\u5B89\u5168\u62BD\u68C0\u603B\u4F53\u5408\u683C\u7387", "\u98DF\u54C1\u76D1\u7763\u62BD\u67E5\u5408\u683C\u7387"],
    reason: "The rate over all supervision samples of food; \u5B89\u5168 and \u76D1\u7763 come and go."
  },
  {
    name: "\u836F\u54C1\u8BC4\u4EF7\u6027\u62BD\u68C0\u5408\u683C\u7387",
    also: ["\u836F\u54C1\u8D28\u91CF\u8BC4\u4EF7\u6027\u62BD\u68C0\u5408\u683C\u7387", "\u836F\u54C1\u8BC4\u4EF7\u62BD\u68C0\u5408\u683C\u7387"],
    reason: "One sampling plan of the drug authorities, by statistics."
  },
  { name: "\u5236\u9020\u4E1A\u8D28\u91CF\u7ADE\u4E89\u529B\u6307\u6570", also: ["\u5236\u9020\u4E1A\u4EA7\u54C1\u8D28\u91CF\u7ADE\u4E89\u529B\u6307\u6570"], reason: "One published index of the national market regulator." },
  {
    name: "\u5DE5\u7A0B\u4E00\u6B21\u9A8C\u6536\u5408\u683C\u7387",
    also: [
      "\u5927\u4E2D\u578B\u5DE5\u7A0B\u4E00\u6B21\u9A8C\u6536\u5408\u683C\u7387",
      "\u5927\u4E2D\u578B\u5DE5\u7A0B\u4E00\u6B21\u6027\u9A8C\u6536\u5408\u683C\u7387",
      "\u5DE5\u7A0B\u4E00\u6B21\u6027\u9A8C\u6536\u5408\u683C\u7387",
      "\u5927\u4E2D\u578B\u5EFA\u8BBE\u5DE5\u7A0B\u4E00\u6B21\u9A8C\u6536\u5408\u683C\u7387",
      "\u5DE5\u7A0B\u7AE3\u5DE5\u4E00\u6B21\u9A8C\u6536\u5408\u683C\u7387"
    ],
    reason: "Handover of works passed at the first inspection; plans mean large and medium works by it."
  },
  {
    name: "\u516C\u5171\u670D\u52A1\u8D28\u91CF\u6EE1\u610F\u5EA6",
    also: ["\u516C\u5171\u670D\u52A1\u8D28\u91CF\u76D1\u6D4B\u6EE1\u610F\u5EA6", "\u516C\u5171\u670D\u52A1\u8D28\u91CF\u76D1\u6D4B\u6EE1\u610F\u5EA6\u5F97\u5206", "\u516C\u5171\u670D\u52A1\u8D28\u91CF\u6EE1\u610F\u5EA6\u5F97\u5206"],
    reason: "One national monitoring of satisfaction with public services, in points of 100."
  },
  {
    name: "\u6709\u6548\u6CE8\u518C\u5546\u6807\u603B\u91CF",
    also: [
      "\u5546\u6807\u6709\u6548\u6CE8\u518C\u603B\u91CF",
      "\u6709\u6548\u6CE8\u518C\u5546\u6807\u91CF",
      "\u6709\u6548\u6CE8\u518C\u5546\u6807\u6570\u91CF",
      "\u6709\u6548\u5546\u6807\u6CE8\u518C\u91CF",
      "\u6709\u6548\u6CE8\u518C\u5546\u6807",
      "\u5546\u6807\u6709\u6548\u6CE8\u518C\u91CF",
      "\u6CE8\u518C\u5546\u6807\u6709\u6548\u603B\u91CF"
    ],
    reason: "The stock of valid registered marks."
  },
  {
    name: "\u6BCF\u4E07\u4EBA\u53E3\u9AD8\u4EF7\u503C\u53D1\u660E\u4E13\u5229\u62E5\u6709\u91CF",
    also: ["\u6BCF\u4E07\u4EBA\u9AD8\u4EF7\u503C\u53D1\u660E\u4E13\u5229\u62E5\u6709\u91CF", "\u6BCF\u4E07\u4EBA\u53E3\u62E5\u6709\u9AD8\u4EF7\u503C\u53D1\u660E\u4E13\u5229", "\u4E07\u4EBA\u9AD8\u4EF7\u503C\u53D1\u660E\u4E13\u5229\u62E5\u6709\u91CF", "\u6BCF\u4E07\u4EBA\u53E3\u9AD8\u4EF7\u503C\u53D1\u660E\u4E13\u5229"],
    reason: "One indicator of the national five-year plan."
  },
  {
    name: "\u7814\u53D1\u7ECF\u8D39\u6295\u5165\u5F3A\u5EA6",
    also: [
      "\u5168\u793E\u4F1A\u7814\u53D1\u7ECF\u8D39\u6295\u5165\u5F3A\u5EA6",
      "\u7814\u7A76\u4E0E\u8BD5\u9A8C\u53D1\u5C55\u7ECF\u8D39\u6295\u5165\u5F3A\u5EA6",
      "R&D\u7ECF\u8D39\u6295\u5165\u5F3A\u5EA6",
      "\u7814\u53D1\u6295\u5165\u5F3A\u5EA6",
      "\u5168\u793E\u4F1A\u7814\u53D1\u6295\u5165\u5F3A\u5EA6",
      "\u5168\u793E\u4F1A\u7814\u7A76\u4E0E\u8BD5\u9A8C\u53D1\u5C55\u7ECF\u8D39\u6295\u5165\u5F3A\u5EA6",
      "\u7814\u53D1\u7ECF\u8D39\u652F\u51FA\u5360\u5730\u533A\u751F\u4EA7\u603B\u503C\u6BD4\u91CD",
      "\u5168\u793E\u4F1A\u7814\u53D1\u7ECF\u8D39\u652F\u51FA\u5360\u5730\u533A\u751F\u4EA7\u603B\u503C\u6BD4\u91CD",
      "\u7814\u53D1\u7ECF\u8D39\u5360GDP\u6BD4\u91CD",
      "\u5168\u793E\u4F1A\u7814\u53D1\u6295\u5165\u5360GDP\u6BD4\u91CD"
    ],
    reason: "Spending on research and development as a share of regional product, under its short and long names."
  },
  {
    name: "\u5E38\u4F4F\u4EBA\u53E3\u57CE\u9547\u5316\u7387",
    also: ["\u57CE\u9547\u5316\u7387", "\u5E38\u4F4F\u4EBA\u53E3\u57CE\u9547\u5316\u6C34\u5E73"],
    reason: "Without \u6237\u7C4D\u4EBA\u53E3, the rate is that of residents."
  },
  {
    name: "\u68EE\u6797\u8986\u76D6\u7387",
    also: [],
    reason: "One national survey."
  },
  {
    name: "\u9996\u5E2D\u8D28\u91CF\u5B98\u8986\u76D6\u7387",
    also: ["\u89C4\u6A21\u4EE5\u4E0A\u4F01\u4E1A\u9996\u5E2D\u8D28\u91CF\u5B98\u8986\u76D6\u7387", "\u89C4\u6A21\u4EE5\u4E0A\u5DE5\u4E1A\u4F01\u4E1A\u9996\u5E2D\u8D28\u91CF\u5B98\u8986\u76D6\u7387"],
    reason: "The system is introduced for enterprises above the designated size."
  }
];
var indicatorTable = [...qualityIndicators, ...planIndicators];
var downwardWords = /(?:死亡|事故|能耗|耗能|用水量|水耗|浓度|排放|失业|发生率|不合格|不良|赤字|成本|时限|时间|淘汰|投诉|发现率|病死|伤亡|贫困|负债|碳强度|综合能耗|欠薪|超标)/u;

// repo/src/phases/5-resolve/indicators.ts
var SPELLINGS = [
  [/国内生产总值|地区GDP|GDP/gu, "\u5730\u533A\u751F\u4EA7\u603B\u503C"],
  [/R&D|研究与试验发展|研究开发与试验发展|研究与开发|研究开发/gu, "\u7814\u53D1"],
  [/(?<!规模以)规上/gu, "\u89C4\u6A21\u4EE5\u4E0A"],
  [/主营收入/gu, "\u4E3B\u8425\u4E1A\u52A1\u6536\u5165"],
  [/固体废弃物/gu, "\u56FA\u4F53\u5E9F\u7269"],
  [/及以上/gu, "\u4EE5\u4E0A"],
  [/“([^”]{1,6})”/gu, "$1"],
  [/(?<=[亿万]元(?:以上)?)的/gu, ""],
  [/的(?=(?:比例|比重|占比|总数|数量)$)/gu, ""],
  [/(?<=占.{2,30})(?:比例|比率)$/gu, "\u6BD4\u91CD"],
  [/^(.{3,})新增$/gu, "\u65B0\u589E$1"]
];
var SCOPE2 = /^(?:我省|我市|我县|我厅|全省|全市|全区|全县|全州|全国|全域|全行业|全社会(?=劳动|研发)|主要(?=农产品|食用)|重点(?=农产品)|年度|当年|各类|累计|共(?=[收办开受公举])|总共|力争)/u;
var VERB2 = /^(?:培育认定|培育创建|培育|建设|创建|建成|打造|建立|认定|遴选|争创|推动|确保|实现)(?=.{3})|^(?:举办|召开|组织开展|组织|开展|完成)(?=[^的]{3,}$)/u;
var TAIL2 = /(?:总体水平|分别|均|稳定|保持|总数量|总数|(?<=(?:企业|平台|机构|中心|人才|人员|主体|证书|标准))总量|(?<=.{4})数量)$/u;
function spell(printed) {
  let name = printed.normalize("NFKC").replace(/\s/gu, "");
  for (const [pattern, word] of SPELLINGS) name = name.replace(pattern, word);
  return name;
}
var canonical2 = /* @__PURE__ */ new Map();
for (const entry of indicatorTable) for (const wording of [entry.name, ...entry.also]) canonical2.set(spell(wording), entry.name);
function canonicalIndicator(printed) {
  let name = spell(printed);
  for (let before = ""; before !== name; ) {
    before = name;
    const known2 = canonical2.get(name);
    if (known2 !== void 0) return known2;
    name = name.replace(SCOPE2, "").replace(VERB2, "").replace(TAIL2, "");
    if (name.length < 2) return before;
  }
  return name;
}
function resolveIndicators(targets) {
  const indicators = /* @__PURE__ */ new Map();
  const ids = targets.map((target) => {
    const name = canonicalIndicator(target.indicator);
    const id2 = `indicator:${name}`;
    const known2 = indicators.get(id2);
    if (known2 === void 0 || known2.unit === void 0 && target.unit !== void 0 && target.change === void 0)
      indicators.set(id2, { id: id2, name, unit: levelUnit(target) ?? known2?.unit, direction: directionOf(name, target) });
    return id2;
  });
  return { ids, indicators: [...indicators.values()] };
}
function levelUnit(target) {
  if (target.change !== void 0) return void 0;
  return target.unit?.replace(/^(?:万亿|亿|万|千|百)(?=.)/u, "");
}
function directionOf(name, target) {
  if (target.change === "decrease" || target.op === "<=") return "down";
  if (target.change !== void 0) return "up";
  return downwardWords.test(name) ? "down" : "up";
}

// repo/src/phases/5-resolve/policy-id.ts
function foldNumber(number3) {
  return number3.normalize("NFKC").replace(/\s/g, "").replace(/[[(（【{](\d{4})年?[\])）】}]/, "\u3014$1\u3015").replace(/〕第/, "\u3015");
}
function foldTitle(title) {
  return title.replace(/\s/g, "").replace(/^《(.*)》$/, "$1");
}
function policyIdOf(header, sha2562) {
  if (header.docNumber !== void 0) return `policy:${foldNumber(header.docNumber.value)}`;
  if (header.title === void 0) return `policy:${sha2562.slice(0, 16)}`;
  const issuers = header.issuers.map((issuer) => issuer.value).join("\u3001");
  return `policy:${[foldTitle(header.title.value), issuers, header.issuedOn?.value ?? ""].filter((part) => part !== "").join("/")}`;
}
function citedPolicyId(title, number3) {
  return `policy:${number3 === void 0 ? foldTitle(title) : foldNumber(number3)}`;
}

// repo/src/lexicon/department-succession.ts
var in2009 = { province: "2009-03", city: "2010-01" };
var in2013 = { province: "2013-12", city: "2014-06" };
var in2018 = { province: "2018-10", city: "2019-01" };
var in2024 = { province: "2024-01", city: "2024-06" };
function reform(from2, province, city, kind, since = in2018) {
  return { from: from2.split(" "), to: { province, city }, kind, since, certainty: "likely" };
}
function dated(from2, to, kind, since) {
  return { from: [from2], to: { province: to, city: to }, kind, since: { province: since, city: since }, certainty: "certain" };
}
var reforms = [
  reform("\u53D1\u5C55\u8BA1\u5212\u59D4\u5458\u4F1A", "\u53D1\u5C55\u548C\u6539\u9769\u59D4\u5458\u4F1A", "\u53D1\u5C55\u548C\u6539\u9769\u59D4\u5458\u4F1A", "rename", { province: "2003-10", city: "2004-06" }),
  reform("\u7ECF\u6D4E\u8D38\u6613\u59D4\u5458\u4F1A", "\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316\u59D4\u5458\u4F1A", "\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316\u59D4\u5458\u4F1A", "merge", in2009),
  reform("\u4EBA\u4E8B\u5385 \u4EBA\u4E8B\u5C40", "\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C\u5385", "\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C\u5C40", "merge", in2009),
  reform("\u52B3\u52A8\u548C\u793E\u4F1A\u4FDD\u969C\u5385 \u52B3\u52A8\u548C\u793E\u4F1A\u4FDD\u969C\u5C40", "\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C\u5385", "\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C\u5C40", "merge", in2009),
  reform("\u5EFA\u8BBE\u5385 \u5EFA\u8BBE\u5C40", "\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u5385", "\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u5C40", "rename", in2009),
  reform("\u4EA4\u901A\u5385 \u4EA4\u901A\u5C40", "\u4EA4\u901A\u8FD0\u8F93\u5385", "\u4EA4\u901A\u8FD0\u8F93\u5C40", "rename", in2009),
  reform("\u536B\u751F\u5385 \u536B\u751F\u5C40", "\u536B\u751F\u548C\u8BA1\u5212\u751F\u80B2\u59D4\u5458\u4F1A", "\u536B\u751F\u548C\u8BA1\u5212\u751F\u80B2\u59D4\u5458\u4F1A", "merge", in2013),
  reform("\u4EBA\u53E3\u548C\u8BA1\u5212\u751F\u80B2\u59D4\u5458\u4F1A \u4EBA\u53E3\u548C\u8BA1\u5212\u751F\u80B2\u5C40", "\u536B\u751F\u548C\u8BA1\u5212\u751F\u80B2\u59D4\u5458\u4F1A", "\u536B\u751F\u548C\u8BA1\u5212\u751F\u80B2\u59D4\u5458\u4F1A", "merge", in2013),
  reform("\u65B0\u95FB\u51FA\u7248\u5C40", "\u65B0\u95FB\u51FA\u7248\u5E7F\u7535\u5C40", void 0, "merge", in2013),
  reform("\u5E7F\u64AD\u7535\u5F71\u7535\u89C6\u5C40", "\u65B0\u95FB\u51FA\u7248\u5E7F\u7535\u5C40", void 0, "merge", in2013),
  dated("{P}\u94C1\u8DEF\u5C40", "\u4E2D\u56FD\u94C1\u8DEF{P}\u5C40\u96C6\u56E2\u6709\u9650\u516C\u53F8", "rename", "2017-11-15"),
  reform("\u76D1\u5BDF\u5385 \u76D1\u5BDF\u5C40", "\u76D1\u5BDF\u59D4\u5458\u4F1A", "\u76D1\u5BDF\u59D4\u5458\u4F1A", "absorb", { province: "2018-01", city: "2018-01" }),
  reform("\u5DE5\u5546\u884C\u653F\u7BA1\u7406\u5C40", "\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5C40", "\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5C40", "merge"),
  reform("\u8D28\u91CF\u6280\u672F\u76D1\u7763\u5C40", "\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5C40", "\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5C40", "merge"),
  reform("\u98DF\u54C1\u836F\u54C1\u76D1\u7763\u7BA1\u7406\u5C40", "\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5C40", "\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5C40", "merge"),
  reform("\u98DF\u54C1\u836F\u54C1\u76D1\u7763\u7BA1\u7406\u5C40", "\u836F\u54C1\u76D1\u7763\u7BA1\u7406\u5C40", void 0, "split"),
  reform("\u7269\u4EF7\u5C40", "\u53D1\u5C55\u548C\u6539\u9769\u59D4\u5458\u4F1A", "\u53D1\u5C55\u548C\u6539\u9769\u59D4\u5458\u4F1A", "absorb"),
  {
    ...reform("\u56FD\u571F\u8D44\u6E90\u5385 \u56FD\u571F\u8D44\u6E90\u5C40", "\u81EA\u7136\u8D44\u6E90\u5385", "\u81EA\u7136\u8D44\u6E90\u548C\u89C4\u5212\u5C40", "rename"),
    ...county("\u81EA\u7136\u8D44\u6E90\u5385", "\u81EA\u7136\u8D44\u6E90\u548C\u89C4\u5212\u5C40", "\u81EA\u7136\u8D44\u6E90\u5C40")
  },
  reform("\u89C4\u5212\u5C40", void 0, "\u81EA\u7136\u8D44\u6E90\u548C\u89C4\u5212\u5C40", "merge"),
  reform("\u57CE\u4E61\u89C4\u5212\u5C40", void 0, "\u81EA\u7136\u8D44\u6E90\u548C\u89C4\u5212\u5C40", "merge"),
  reform("\u6D4B\u7ED8\u5730\u7406\u4FE1\u606F\u5C40", "\u81EA\u7136\u8D44\u6E90\u5385", void 0, "absorb"),
  reform("\u73AF\u5883\u4FDD\u62A4\u5385 \u73AF\u5883\u4FDD\u62A4\u5C40", "\u751F\u6001\u73AF\u5883\u5385", "\u751F\u6001\u73AF\u5883\u5C40", "rename"),
  reform("\u519C\u4E1A\u5385 \u519C\u4E1A\u59D4\u5458\u4F1A \u519C\u4E1A\u5C40", "\u519C\u4E1A\u519C\u6751\u5385", "\u519C\u4E1A\u519C\u6751\u5C40", "rename"),
  reform("\u536B\u751F\u548C\u8BA1\u5212\u751F\u80B2\u59D4\u5458\u4F1A", "\u536B\u751F\u5065\u5EB7\u59D4\u5458\u4F1A", "\u536B\u751F\u5065\u5EB7\u59D4\u5458\u4F1A", "rename"),
  reform("\u536B\u751F\u548C\u8BA1\u5212\u751F\u80B2\u5C40", void 0, "\u536B\u751F\u5065\u5EB7\u5C40", "rename"),
  reform("\u6587\u5316\u5385 \u6587\u5316\u5C40", "\u6587\u5316\u548C\u65C5\u6E38\u5385", "\u6587\u5316\u548C\u65C5\u6E38\u5C40", "merge"),
  reform("\u65C5\u6E38\u53D1\u5C55\u59D4\u5458\u4F1A \u65C5\u6E38\u5C40", "\u6587\u5316\u548C\u65C5\u6E38\u5385", "\u6587\u5316\u548C\u65C5\u6E38\u5C40", "merge"),
  reform("\u6587\u5316\u5E7F\u7535\u65B0\u95FB\u51FA\u7248\u5C40", void 0, "\u6587\u5316\u5E7F\u7535\u548C\u65C5\u6E38\u5C40", "merge"),
  reform("\u6797\u4E1A\u5385 \u6797\u4E1A\u5C40", "\u6797\u4E1A\u548C\u8349\u539F\u5C40", "\u6797\u4E1A\u548C\u8349\u539F\u5C40", "rename"),
  reform("\u5B89\u5168\u751F\u4EA7\u76D1\u7763\u7BA1\u7406\u5C40", "\u5E94\u6025\u7BA1\u7406\u5385", "\u5E94\u6025\u7BA1\u7406\u5C40", "rename"),
  reform("\u4EBA\u6C11\u653F\u5E9C\u6CD5\u5236\u529E\u516C\u5BA4", "\u53F8\u6CD5\u5385", "\u53F8\u6CD5\u5C40", "absorb"),
  reform("\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316\u59D4\u5458\u4F1A", "\u5DE5\u4E1A\u548C\u4FE1\u606F\u5316\u5385", "\u5DE5\u4E1A\u548C\u4FE1\u606F\u5316\u5C40", "rename"),
  reform("\u5DE5\u4E1A\u548C\u4FE1\u606F\u5316\u59D4\u5458\u4F1A", "\u5DE5\u4E1A\u548C\u4FE1\u606F\u5316\u5385", "\u5DE5\u4E1A\u548C\u4FE1\u606F\u5316\u5C40", "rename"),
  reform("\u65B0\u95FB\u51FA\u7248\u5E7F\u7535\u5C40", "\u5E7F\u64AD\u7535\u89C6\u5C40", "\u5E7F\u64AD\u7535\u89C6\u5C40", "split"),
  reform("\u7CAE\u98DF\u5C40", "\u7CAE\u98DF\u548C\u7269\u8D44\u50A8\u5907\u5C40", "\u7CAE\u98DF\u548C\u7269\u8D44\u50A8\u5907\u5C40", "rename"),
  reform("\u4EBA\u6C11\u653F\u5E9C\u91D1\u878D\u5DE5\u4F5C\u529E\u516C\u5BA4", "\u5730\u65B9\u91D1\u878D\u76D1\u7763\u7BA1\u7406\u5C40", "\u5730\u65B9\u91D1\u878D\u76D1\u7763\u7BA1\u7406\u5C40", "rename"),
  reform("\u673A\u6784\u7F16\u5236\u59D4\u5458\u4F1A\u529E\u516C\u5BA4", "\u59D4\u673A\u6784\u7F16\u5236\u59D4\u5458\u4F1A\u529E\u516C\u5BA4", "\u59D4\u673A\u6784\u7F16\u5236\u59D4\u5458\u4F1A\u529E\u516C\u5BA4", "rename"),
  reform("\u516C\u5B89\u6D88\u9632\u603B\u961F \u516C\u5B89\u6D88\u9632\u652F\u961F", "\u6D88\u9632\u6551\u63F4\u603B\u961F", "\u6D88\u9632\u6551\u63F4\u652F\u961F", "rename", { province: "2018-11", city: "2018-11" }),
  dated("{N}\u56FD\u5BB6\u7A0E\u52A1\u5C40", "\u56FD\u5BB6\u7A0E\u52A1\u603B\u5C40{N}\u7A0E\u52A1\u5C40", "merge", "2018-06-15"),
  dated("\u5730\u65B9\u7A0E\u52A1\u5C40", "\u56FD\u5BB6\u7A0E\u52A1\u603B\u5C40{N}\u7A0E\u52A1\u5C40", "merge", "2018-06-15"),
  { ...dated("{P}\u51FA\u5165\u5883\u68C0\u9A8C\u68C0\u75AB\u5C40", "{P}\u6D77\u5173", "absorb", "2018-04-20"), seat: "customs" },
  dated("\u4E2D\u56FD\u94F6\u884C\u4E1A\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A{P}\u76D1\u7BA1\u5C40", "\u4E2D\u56FD\u94F6\u884C\u4FDD\u9669\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A{P}\u76D1\u7BA1\u5C40", "merge", "2018-12-17"),
  dated("\u4E2D\u56FD\u4FDD\u9669\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A{P}\u76D1\u7BA1\u5C40", "\u4E2D\u56FD\u94F6\u884C\u4FDD\u9669\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A{P}\u76D1\u7BA1\u5C40", "merge", "2018-12-17"),
  dated("{P}\u7164\u77FF\u5B89\u5168\u76D1\u5BDF\u5C40", "\u56FD\u5BB6\u77FF\u5C71\u5B89\u5168\u76D1\u5BDF\u5C40{P}\u5C40", "rename", "2020-10-09"),
  reform("\u6276\u8D2B\u5F00\u53D1\u529E\u516C\u5BA4", "\u4E61\u6751\u632F\u5174\u5C40", "\u4E61\u6751\u632F\u5174\u5C40", "rename", { province: "2021-05", city: "2021-06" }),
  dated("\u4E2D\u56FD\u94F6\u884C\u4FDD\u9669\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A{P}\u76D1\u7BA1\u5C40", "\u56FD\u5BB6\u91D1\u878D\u76D1\u7763\u7BA1\u7406\u603B\u5C40{P}\u76D1\u7BA1\u5C40", "rename", "2023-07-20"),
  dated("\u4E2D\u56FD\u94F6\u884C\u4FDD\u9669\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A{P}\u76D1\u7BA1\u5206\u5C40", "\u56FD\u5BB6\u91D1\u878D\u76D1\u7763\u7BA1\u7406\u603B\u5C40{P}\u76D1\u7BA1\u5206\u5C40", "rename", "2023-07-20"),
  { ...dated("\u4E2D\u56FD\u4EBA\u6C11\u94F6\u884C{P}\u4E2D\u5FC3\u652F\u884C", "\u4E2D\u56FD\u4EBA\u6C11\u94F6\u884C{N}\u5206\u884C", "rename", "2023-08-18"), seat: "bank" },
  reform("\u5730\u65B9\u91D1\u878D\u76D1\u7763\u7BA1\u7406\u5C40", "\u5730\u65B9\u91D1\u878D\u7BA1\u7406\u5C40", "\u5730\u65B9\u91D1\u878D\u7BA1\u7406\u5C40", "rename", in2024),
  reform("\u5927\u6570\u636E\u7BA1\u7406\u5C40 \u5927\u6570\u636E\u7BA1\u7406\u4E2D\u5FC3", "\u6570\u636E\u5C40", "\u6570\u636E\u5C40", "rename", in2024),
  reform("\u4E61\u6751\u632F\u5174\u5C40", "\u519C\u4E1A\u519C\u6751\u5385", "\u519C\u4E1A\u519C\u6751\u5C40", "absorb", in2024)
];
function county(province, city, own) {
  return { to: { province, city, county: own } };
}
var provinceForms = {
  22e4: { \u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5C40: "\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5385" },
  64e4: { \u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5C40: "\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5385" },
  51e4: { \u5DE5\u4E1A\u548C\u4FE1\u606F\u5316\u5385: "\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316\u5385" },
  33e4: { \u5DE5\u4E1A\u548C\u4FE1\u606F\u5316\u5385: "\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316\u5385" },
  42e4: { \u5DE5\u4E1A\u548C\u4FE1\u606F\u5316\u5385: "\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316\u5385" },
  11e4: {
    \u6797\u4E1A\u548C\u8349\u539F\u5C40: "\u56ED\u6797\u7EFF\u5316\u5C40",
    \u81EA\u7136\u8D44\u6E90\u548C\u89C4\u5212\u5C40: "\u89C4\u5212\u548C\u81EA\u7136\u8D44\u6E90\u59D4\u5458\u4F1A",
    \u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u5C40: "\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u59D4\u5458\u4F1A",
    \u4EA4\u901A\u8FD0\u8F93\u5C40: "\u4EA4\u901A\u59D4\u5458\u4F1A"
  },
  12e4: {
    \u519C\u4E1A\u519C\u6751\u5C40: "\u519C\u4E1A\u519C\u6751\u59D4\u5458\u4F1A",
    \u81EA\u7136\u8D44\u6E90\u548C\u89C4\u5212\u5C40: "\u89C4\u5212\u548C\u81EA\u7136\u8D44\u6E90\u5C40",
    \u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u5C40: "\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u59D4\u5458\u4F1A",
    \u4EA4\u901A\u8FD0\u8F93\u5C40: "\u4EA4\u901A\u8FD0\u8F93\u59D4\u5458\u4F1A"
  },
  31e4: {
    \u519C\u4E1A\u519C\u6751\u5C40: "\u519C\u4E1A\u519C\u6751\u59D4\u5458\u4F1A",
    \u81EA\u7136\u8D44\u6E90\u548C\u89C4\u5212\u5C40: "\u89C4\u5212\u548C\u81EA\u7136\u8D44\u6E90\u5C40",
    \u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u5C40: "\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u7BA1\u7406\u59D4\u5458\u4F1A",
    \u4EA4\u901A\u8FD0\u8F93\u5C40: "\u4EA4\u901A\u59D4\u5458\u4F1A"
  },
  5e5: {
    \u519C\u4E1A\u519C\u6751\u5C40: "\u519C\u4E1A\u519C\u6751\u59D4\u5458\u4F1A",
    \u81EA\u7136\u8D44\u6E90\u548C\u89C4\u5212\u5C40: "\u89C4\u5212\u548C\u81EA\u7136\u8D44\u6E90\u5C40",
    \u6587\u5316\u548C\u65C5\u6E38\u5C40: "\u6587\u5316\u548C\u65C5\u6E38\u53D1\u5C55\u59D4\u5458\u4F1A",
    \u6797\u4E1A\u548C\u8349\u539F\u5C40: "\u6797\u4E1A\u5C40",
    \u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u5C40: "\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE\u59D4\u5458\u4F1A",
    \u4EA4\u901A\u8FD0\u8F93\u5C40: "\u4EA4\u901A\u5C40"
  }
};
var unchangedInMunicipalities = /* @__PURE__ */ new Set(["\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316\u59D4\u5458\u4F1A", "\u5927\u6570\u636E\u7BA1\u7406\u5C40", "\u5927\u6570\u636E\u7BA1\u7406\u4E2D\u5FC3", "\u7CAE\u98DF\u5C40"]);
var severalCustoms = /* @__PURE__ */ new Set(["210000", "370000", "440000"]);

// repo/src/phases/5-resolve/successions.ts
var reformsOf = /* @__PURE__ */ new Map();
for (const reform2 of reforms) {
  const usual2 = [reform2.to.province, reform2.to.city, reform2.to.county].filter((name) => name !== void 0);
  const formed = Object.values(provinceForms).flatMap((forms) => usual2.flatMap((name) => forms[name] ?? []));
  for (const name of /* @__PURE__ */ new Set([...reform2.from, ...usual2, ...formed])) reformsOf.set(name, [...reformsOf.get(name) ?? [], reform2]);
}
function findSuccessions(resolved) {
  const successions = /* @__PURE__ */ new Map();
  const departments = /* @__PURE__ */ new Map();
  for (const { entity, name, place } of resolved) {
    if (place === void 0 || entity.unresolved || name.central || !["department", "organ", "branch", "party"].includes(name.kind))
      continue;
    for (const reform2 of reformsOf.get(name.base) ?? []) {
      const other = otherEnd(reform2, name.base, place);
      if (other === void 0) continue;
      const end2 = departmentAt(other);
      if (end2.id === entity.id) continue;
      const [from2, to] = other.forward ? [entity.id, end2.id] : [end2.id, entity.id];
      departments.set(end2.id, end2);
      successions.set(`${from2} ${to}`, {
        from: from2,
        to,
        kind: reform2.kind,
        since: place.level === "province" ? reform2.since.province : reform2.since.city,
        certainty: reform2.certainty
      });
    }
  }
  return { successions: [...successions.values()], departments: [...departments.values()] };
}
function departmentAt({ base, place }) {
  const kind = base.includes("{") ? "branch" : base.startsWith("\u59D4") ? "party" : "department";
  const printed = kind === "party" ? place.name + base : base.replace(/\{[NP]\}/, place.name);
  return departmentOf(base, kind, place, readName(printed).functions);
}
function otherEnd(reform2, base, place) {
  if (reform2.seat !== void 0) return seatedEnd(reform2, base, place);
  const municipal = isMunicipality(place.code) && place.level === "province";
  if (municipal && reform2.from.some((name) => unchangedInMunicipalities.has(name))) return void 0;
  const usual2 = usualName(reform2, place, municipal);
  if (usual2 === void 0) return void 0;
  const to = (place.level === "province" ? provinceForms[place.code]?.[usual2] : void 0) ?? usual2;
  if (reform2.from.includes(base)) return { base: to, place, forward: true };
  const usualFrom = (place.level === "province" && !municipal ? reform2.from[0] : reform2.from.at(-1)) ?? "";
  return base === to ? { base: usualFrom, place, forward: false } : void 0;
}
function usualName({ to }, place, municipal) {
  if (municipal) return to.city ?? to.province;
  if (place.level === "province") return to.province;
  return place.level === "county" ? to.county ?? to.city : to.city;
}
function seatedEnd({ from: from2, to, seat }, base, place) {
  const next3 = to.province;
  if (!from2.includes(base) || next3 === void 0) return void 0;
  if (seat === "customs") {
    if (place.level !== "province" || severalCustoms.has(place.code)) return void 0;
    const city = isMunicipality(place.code) ? place : placeOf3(`${place.code.slice(0, 2)}0100`);
    return city === void 0 ? void 0 : { base: next3, place: city, forward: true };
  }
  const capital = place.code.endsWith("0100") ? provinceOf(place.code) : void 0;
  return { base: next3, place: capital ?? place, forward: true };
}

// repo/src/phases/5-resolve/resolve.ts
function resolve(findings) {
  const { header, outline: outline2 } = findings;
  const here = jurisdictionOf(header);
  const policyId = policyIdOf(header, outline2.text.source.sha256);
  const policy = policyId.slice("policy:".length);
  const issuer = soleOffice(header);
  const resolved = /* @__PURE__ */ new Map();
  const problems = [];
  const idOf = (mention, span) => {
    const before = resolved.get(mention);
    const found = before ?? resolveBody(issuer !== void 0 && ownPart.test(mention) ? issuer + mention.replace(/^[厅局部委]/, "") : mention, here, policy);
    resolved.set(mention, found);
    if (before === void 0 && found.doubt !== void 0) problems.push(doubtOf(found.doubt, mention, span));
    return found.entity.id;
  };
  const text2 = outline2.text.text;
  const responsibilities = findings.responsibilities.map(({ task, mention, role, span, inherited }) => {
    const department2 = idOf(inList(mention, span, text2), span);
    return { task, mention, role, span, inherited, department: department2 };
  });
  const issuers = header.issuers.map((field2) => ({ mention: field2.value, department: idOf(field2.value, field2.span) }));
  const { ids, indicators } = resolveIndicators(findings.targets);
  const reforms2 = findSuccessions([...resolved.values()]);
  const departments = uniqueById([...[...resolved.values()].map((one) => one.entity), ...reforms2.departments]);
  const slugs = [...new Set(departments.flatMap((department2) => department2.functions))].sort();
  const province = here.province;
  return {
    findings,
    province: province === void 0 ? void 0 : { code: province.code, name: province.name, shortName: province.shortName },
    policyId,
    responsibilities,
    issuers,
    targets: findings.targets.map((target, index) => ({ ...target, indicatorId: ids[index] ?? "" })),
    citations: findings.citations.map((cite) => ({ ...cite, policyId: citedPolicyId(cite.title, cite.number) })),
    brands: findings.brands.map((brand) => ({ ...brand, brandId: `brand:${province?.code ?? "000000"}/${brand.name}` })),
    departments,
    functions: slugs.map((slug) => ({ id: slug, name: functions[slug] ?? slug })),
    indicators,
    successions: reforms2.successions,
    problems
  };
}
var ownPart = /^(?![省市县区州各有相])[\u4e00-\u9fff]{3,16}(?:(?<!公)司|处|科)$/;
function soleOffice(header) {
  const [own, more] = header.issuers;
  if (own === void 0 || more !== void 0) return void 0;
  const office = own.value.replace(/(?<=[部厅局委会])办公[厅室]$/, "");
  return /[部厅局委会署]$/.test(office) && readName(office).known ? office : void 0;
}
var severalOffices = /(?:^|[，；。：（\n])(各(?:设区的?市|市|州|盟|县|区|旗|[（(][^（）()]{1,12}[）)]|[、和及])+)(?=[^政党、，；。：（）\n]{2,}[局委办会院部][、和及])[^，；。：\n]*[、和及]$/;
function inList(mention, span, text2) {
  const before = text2.slice(Math.max(0, span.start - 80), span.start);
  const units4 = before.includes("\u5404") ? severalOffices.exec(before)?.[1] : void 0;
  if (units4 === void 0) return mention;
  const name = readName(mention);
  const bare5 = name.place === void 0 && name.rank === void 0 && !name.central && name.kind !== "class" && name.kind !== "park";
  return bare5 ? units4 + mention : mention;
}
function doubtOf(code, mention, span) {
  if (code === "ambiguous-department")
    return { code, message: `\u201C${mention}\u201D fits several bodies.`, hint: "None was chosen; it stands as an unresolved department.", span };
  return { code, message: `\u201C${mention}\u201D is not in the registry.`, hint: "It stands as an unresolved department of its own.", span };
}
function uniqueById(departments) {
  return [...new Map(departments.map((department2) => [department2.id, department2])).values()];
}

// repo/src/phases/6-assemble/collector.ts
function collect() {
  const nodes2 = /* @__PURE__ */ new Map();
  const relationships = /* @__PURE__ */ new Map();
  return {
    node(label2, properties, merge) {
      const key = `${label2} ${properties.id}`;
      const old = nodes2.get(key);
      if (old === void 0) nodes2.set(key, { label: label2, properties: defined(properties) });
      else if (merge !== void 0) nodes2.set(key, { label: label2, properties: defined(merge(old.properties)) });
      return { label: label2, id: properties.id };
    },
    relate(type, from2, to, properties = {}, key) {
      const id2 = key === void 0 ? `${from2.id} ${type} ${to.id}` : `${from2.id} ${type} ${to.id} ${key}`;
      if (!relationships.has(id2)) relationships.set(id2, { id: id2, type, from: from2, to, properties: defined(properties) });
    },
    nodes: () => [...nodes2.values()],
    relationships: () => [...relationships.values()]
  };
}
function evidenceAt(text2, span) {
  const { start, end: end2 } = text2.origin.toSource(span);
  return { quote: text2.source.text.slice(start, end2), start, end: end2 };
}
function defined(properties) {
  const values = properties;
  let absent = false;
  for (const key in values) if (values[key] === void 0) absent = true;
  if (!absent) return properties;
  const whole4 = {};
  for (const key in values) if (values[key] !== void 0) whole4[key] = values[key];
  return whole4;
}

// repo/src/phases/6-assemble/outline.ts
function addOutline(graph, facts, policy) {
  const { outline: outline2, deadlines } = facts.findings;
  const tasks = /* @__PURE__ */ new Map();
  const sections = /* @__PURE__ */ new Map();
  const deadlinesOf = /* @__PURE__ */ new Map();
  for (const deadline of deadlines) deadlinesOf.set(deadline.task, [...deadlinesOf.get(deadline.task) ?? [], deadline]);
  let order4 = 0;
  for (const { section, above } of walk(outline2.sections)) {
    order4 += 1;
    const id2 = `${facts.policyId}#${section.path}`;
    if (section.task === void 0) {
      if (section.style === "row") continue;
      const { number: number3, title } = section;
      const end3 = graph.node("Section", { id: id2, number: number3, title: title || section.path, level: above.length + 1, order: order4 });
      graph.relate("HAS_SECTION", policy, end3, { order: order4 });
      sections.set(section, end3);
      continue;
    }
    const { start, end: end2 } = outline2.text.origin.toSource(section.span);
    const words2 = outline2.text.text.slice(section.span.start, section.span.end);
    const own = deadlinesOf.get(section.path) ?? [];
    const task = graph.node("Task", {
      id: id2,
      number: section.number,
      title: section.title || words2.slice(0, 40),
      kind: section.task,
      order: order4,
      path: above.map((heading2) => heading2.title).filter((title) => title !== ""),
      text: words2,
      start,
      end: end2,
      deadline: [...new Set(own.map((deadline) => deadline.text))].join("\uFF1B") || void 0,
      due: own.flatMap((deadline) => deadline.due ?? []).sort().at(-1)
    });
    tasks.set(section.path, task);
    graph.relate("HAS_TASK", policy, task, { order: order4 });
    const parent = above.findLast((heading2) => sections.has(heading2));
    if (parent !== void 0) graph.relate("HAS_TASK", sections.get(parent), task, { order: order4 });
  }
  return tasks;
}
function holderOf(task, place) {
  return (task === void 0 ? void 0 : place.tasks.get(task)) ?? place.policy;
}

// repo/src/phases/6-assemble/brands.ts
function addBrands(graph, facts, place) {
  const ordered = [...facts.brands].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const { brandId: id2, name, category, core, task, span } of ordered) {
    const brand = graph.node("BrandProgram", { id: id2, name, category, core }, (old) => ({ ...old, core: old.core || core }));
    if (place.province !== void 0) graph.relate("BELONGS_TO", brand, place.province);
    graph.relate("PROMOTES", holderOf(task, place), brand, evidenceAt(facts.findings.outline.text, span));
  }
}

// repo/src/phases/6-assemble/citations.ts
function addCitations(graph, facts, policy) {
  const ordered = [...facts.citations].sort((a, b) => a.span.start - b.span.start);
  for (const { policyId: id2, title, number: number3, span } of ordered) {
    if (id2 === policy.id) continue;
    const cited2 = graph.node("Policy", { id: id2, title: title || (number3 ?? id2), docNumber: number3, external: true }, (old) => ({
      ...old,
      docNumber: old.docNumber ?? number3
    }));
    graph.relate("CITES", policy, cited2, evidenceAt(facts.findings.outline.text, span));
  }
}

// repo/src/phases/6-assemble/departments.ts
function addDepartments(graph, facts, place) {
  const { text: text2 } = facts.findings.outline;
  const mentions = /* @__PURE__ */ new Map();
  for (const { department: department2, mention } of [...facts.responsibilities, ...facts.issuers]) {
    const known2 = mentions.get(department2);
    if (known2 === void 0) mentions.set(department2, /* @__PURE__ */ new Set([mention]));
    else known2.add(mention);
  }
  const bodies2 = new Map(facts.departments.map((body3) => [body3.id, addBody(graph, facts, body3, mentions.get(body3.id) ?? /* @__PURE__ */ new Set(), place)]));
  for (const { from: from2, to, kind, since, certainty } of facts.successions) {
    const [older, newer] = [bodies2.get(from2), bodies2.get(to)];
    if (older !== void 0 && newer !== void 0) graph.relate("SUCCEEDED_BY", older, newer, { kind, from: since, certainty });
  }
  for (const issuer of facts.issuers) {
    const body3 = bodies2.get(issuer.department);
    const field2 = facts.findings.header.issuers.find(({ value }) => value === issuer.mention);
    if (body3 !== void 0 && field2 !== void 0) graph.relate("ISSUED_BY", place.policy, body3, evidenceAt(text2, field2.span));
  }
  const named5 = [...facts.responsibilities].sort((a, b) => Number(a.inherited) - Number(b.inherited) || a.span.start - b.span.start);
  for (const { task, department: department2, role, mention, inherited, span } of named5) {
    const body3 = bodies2.get(department2);
    const end2 = place.tasks.get(task);
    if (body3 === void 0 || end2 === void 0) continue;
    const at = evidenceAt(text2, span);
    graph.relate("RESPONSIBLE_FOR", body3, end2, { quote: at.quote, start: at.start, end: at.end, role, mention, inherited }, role);
  }
}
function addBody(graph, facts, body3, mentions, place) {
  const { id: id2, name, shortName, level, unresolved } = body3;
  const aliases2 = [...mentions].filter((mention) => mention !== name && mention !== shortName).sort();
  const end2 = graph.node("Department", { id: id2, name, shortName, aliases: aliases2, level, unresolved });
  if (place.province?.id === `province:${body3.jurisdiction.slice(0, 2)}0000`) graph.relate("BELONGS_TO", end2, place.province);
  for (const slug of body3.functions) {
    const known2 = facts.functions.find((each) => each.id === slug || each.id === `function:${slug}`);
    if (known2 === void 0) continue;
    const functionId = known2.id.startsWith("function:") ? known2.id : `function:${known2.id}`;
    graph.relate("PERFORMS", end2, graph.node("Function", { id: functionId, name: known2.name }));
  }
  return end2;
}

// repo/src/phases/6-assemble/problems.ts
function problemsOf2(facts) {
  const { text: text2 } = facts.findings.outline;
  const inSource2 = [...text2.source.problems, ...text2.problems].map(printProblem);
  const inText2 = [...facts.findings.problems, ...facts.problems].map(
    (problem) => printProblem({ ...problem, span: problem.span === void 0 ? void 0 : text2.origin.toSource(problem.span) })
  );
  const all2 = new Map([...inSource2, ...inText2].map((problem) => [JSON.stringify(problem), problem]));
  return [...all2.values()].sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1));
}
function printProblem({ code, message, hint: hint2, span }) {
  return { code, message, hint: hint2, span: span === void 0 ? void 0 : [span.start, span.end] };
}

// repo/src/phases/6-assemble/policy.ts
function addPolicy(graph, facts, path) {
  const { header, outline: outline2 } = facts.findings;
  const { source, script } = outline2.text;
  const problems = problemsOf2(facts);
  const policy = graph.node("Policy", {
    id: facts.policyId,
    title: header.title?.value ?? openingWords(outline2.text.text) ?? facts.policyId,
    docNumber: header.docNumber?.value,
    issuedOn: header.issuedOn?.value,
    periodStart: header.period?.value[0],
    periodEnd: header.period?.value[1],
    script,
    sha256: source.sha256,
    path,
    text: source.text,
    external: false,
    problems: problems.length === 0 ? void 0 : JSON.stringify(problems)
  });
  if (facts.province === void 0) return { policy, province: void 0 };
  const { code, name, shortName } = facts.province;
  const province = graph.node("Province", { id: `province:${code}`, name, shortName });
  graph.relate("COVERS", policy, province);
  return { policy, province };
}
function openingWords(text2) {
  for (const [words2] of text2.matchAll(/[^\n，。；：！？]+/gu))
    if ((words2.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6 && !words2.startsWith("\uFF08")) return `\uFF08\u65E0\u6807\u9898\uFF09${words2.trim().slice(0, 30)}`;
  return void 0;
}

// repo/src/phases/6-assemble/targets.ts
function addTargets(graph, facts, place) {
  const { text: text2 } = facts.findings.outline;
  const indicators = new Map(facts.indicators.map((each) => [each.id, each]));
  const ordered = [...facts.targets].sort(
    (a, b) => a.valueSpan.start - b.valueSpan.start || a.span.start - b.span.start || a.span.end - b.span.end || (a.indicator < b.indicator ? -1 : 1)
  );
  ordered.forEach((target, index) => {
    const { indicator, op, unit: unit2, year: year2, per, change, stretch } = target;
    const [value, valueHigh] = typeof target.value === "number" ? [target.value, void 0] : target.value;
    const evidence = evidenceAt(text2, target.span);
    const words2 = text2.text.slice(target.span.start, target.span.end);
    const id2 = `${facts.policyId}#target/${index + 1}`;
    const end2 = graph.node("Target", { id: id2, indicator, op, value, valueHigh, unit: unit2, year: year2, per, change, stretch, text: words2, ...evidence });
    graph.relate("SETS", holderOf(target.task, place), end2, evidence);
    const measured = indicators.get(target.indicatorId);
    if (measured !== void 0) {
      const { name, unit: standard2, direction } = measured;
      graph.relate("MEASURES", end2, graph.node("Indicator", { id: measured.id, name, unit: standard2, direction }), evidence);
    }
  });
}

// repo/src/phases/6-assemble/assemble.ts
function assemble(facts, path) {
  const graph = collect();
  const { policy, province } = addPolicy(graph, facts, path);
  const tasks = addOutline(graph, facts, policy);
  const place = { policy, province, tasks };
  addDepartments(graph, facts, place);
  addTargets(graph, facts, place);
  addBrands(graph, facts, place);
  addCitations(graph, facts, policy);
  return { policy: facts.policyId, nodes: graph.nodes(), relationships: graph.relationships() };
}

// repo/graph/schema.ts
import { z } from "zod";
var Evidence = z.object({ quote: z.string(), start: z.number().int(), end: z.number().int() });
var id = z.string().min(1);
var text = z.string();
var optional = z.string().optional();
var int = z.number().int();
var position = { x: z.number().optional(), y: z.number().optional() };
var shared4 = { supporters: int.optional(), votes: z.array(text).optional(), voteCounts: z.array(int).optional() };
var read2 = { digest: optional, claims: z.array(text).optional(), copies: z.array(text).optional(), layout: optional };
var storeKeys = [...Object.keys(shared4), ...Object.keys(read2)];
var nodeShapes = {
  Province: z.object({ id, name: text, shortName: text, ...shared4, ...position }),
  Policy: z.object({
    id,
    title: text,
    docNumber: optional,
    issuedOn: optional,
    periodStart: int.optional(),
    periodEnd: int.optional(),
    script: z.enum(["hans", "hant"]).optional(),
    sha256: optional,
    path: optional,
    text: optional,
    external: z.boolean(),
    /** JSON of the problems of this document: `[{code, message, hint, span}]`. */
    problems: optional,
    ...read2,
    ...shared4,
    ...position
  }),
  Section: z.object({ id, number: optional, title: text, level: int, order: int, ...position }),
  Task: z.object({
    id,
    number: optional,
    title: text,
    kind: z.enum(["task", "safeguard"]),
    order: int,
    path: z.array(z.string()),
    text,
    start: int,
    end: int,
    deadline: optional,
    due: optional,
    ...position
  }),
  Department: z.object({
    id,
    name: text,
    shortName: text,
    aliases: z.array(z.string()),
    level: z.enum(["central", "provincial", "city", "county", "class"]),
    unresolved: z.boolean(),
    ...shared4,
    ...position
  }),
  Function: z.object({ id, name: text, ...shared4, ...position }),
  Indicator: z.object({ id, name: text, unit: optional, direction: z.enum(["up", "down"]).optional(), ...shared4, ...position }),
  Target: z.object({
    id,
    indicator: text,
    op: z.enum([">=", "<=", "=", "~", "range"]),
    value: z.number(),
    valueHigh: z.number().optional(),
    unit: optional,
    year: int.optional(),
    per: z.literal("year").optional(),
    change: z.enum(["increase", "decrease", "annual_growth"]).optional(),
    stretch: z.boolean(),
    text,
    ...Evidence.shape,
    ...position
  }),
  BrandProgram: z.object({
    id,
    name: text,
    category: z.enum(["brand", "award", "event", "campaign", "platform"]),
    core: z.boolean(),
    ...shared4,
    ...position
  })
};
var labels4 = Object.keys(nodeShapes);
var none = z.object({});
var order3 = z.object({ order: int });
var relationshipShapes = {
  COVERS: { ends: [["Policy", "Province"]], shape: none },
  BELONGS_TO: {
    ends: [
      ["Department", "Province"],
      ["BrandProgram", "Province"]
    ],
    shape: z.object(shared4)
  },
  ISSUED_BY: { ends: [["Policy", "Department"]], shape: Evidence },
  CITES: { ends: [["Policy", "Policy"]], shape: Evidence },
  HAS_SECTION: { ends: [["Policy", "Section"]], shape: order3 },
  HAS_TASK: {
    ends: [
      ["Section", "Task"],
      ["Policy", "Task"]
    ],
    shape: order3
  },
  RESPONSIBLE_FOR: {
    ends: [["Department", "Task"]],
    shape: Evidence.extend({ role: z.enum(["lead", "responsible", "support", "implement"]), mention: text, inherited: z.boolean() })
  },
  PERFORMS: { ends: [["Department", "Function"]], shape: z.object(shared4) },
  SUCCEEDED_BY: {
    ends: [["Department", "Department"]],
    shape: z.object({
      kind: z.enum(["merge", "split", "rename", "absorb"]),
      from: text,
      certainty: z.enum(["certain", "likely"]),
      ...shared4
    })
  },
  SETS: {
    ends: [
      ["Task", "Target"],
      ["Policy", "Target"]
    ],
    shape: Evidence
  },
  MEASURES: { ends: [["Target", "Indicator"]], shape: Evidence },
  PROMOTES: {
    ends: [
      ["Task", "BrandProgram"],
      ["Policy", "BrandProgram"]
    ],
    shape: Evidence
  }
};
var relationshipTypes = Object.keys(relationshipShapes);

// repo/src/phases/7-validate/validate.ts
function validate(graph, text2) {
  const problems = [];
  const source = text2.source.text;
  const nodes2 = graph.nodes.filter((node) => {
    const parsed = nodeShapes[node.label].safeParse(node.properties);
    if (!parsed.success && node.properties.id === graph.policy) throw parsed.error;
    const fault = parsed.success ? quoteFault(node.properties, source) : parsed.error.message;
    if (fault !== void 0) problems.push(mismatch(`${node.label} ${node.properties.id}`, fault, node.properties));
    return fault === void 0;
  });
  const known2 = new Ends();
  for (const { label: label2, properties } of nodes2) known2.add({ label: label2, id: properties.id });
  const relationships = graph.relationships.filter((relationship) => {
    if (!known2.has(relationship.from) || !known2.has(relationship.to)) return false;
    const fault = shapeFault(relationship) ?? quoteFault(relationship.properties, source);
    if (fault !== void 0) problems.push(mismatch(relationship.id, fault, relationship.properties));
    return fault === void 0;
  });
  const told3 = nodes2.map((node) => node.properties.id === graph.policy ? withProblems(node, problems) : node);
  return { graph: { policy: graph.policy, nodes: supported(told3, relationships, graph.policy), relationships }, problems };
}
function withProblems(policy, problems) {
  if (policy.label !== "Policy" || problems.length === 0) return policy;
  const before = JSON.parse(policy.properties.problems ?? "[]");
  return { ...policy, properties: { ...policy.properties, problems: JSON.stringify([...before, ...problems.map(printProblem)]) } };
}
function shapeFault({ type, from: from2, to, properties }) {
  const { ends, shape } = relationshipShapes[type];
  if (!ends.some(([head, tail2]) => head === from2.label && tail2 === to.label)) return `no ${type} from ${from2.label} to ${to.label}`;
  const parsed = shape.safeParse(properties);
  return parsed.success ? void 0 : parsed.error.message;
}
function quoteFault(properties, source) {
  const { quote, start, end: end2 } = properties;
  if (quote === void 0) return void 0;
  if (quote === "") return "the quote is empty";
  return source.slice(start, end2) === quote ? void 0 : "the quote is not at its span";
}
function supported(nodes2, relationships, policy) {
  const reached = new Ends();
  for (const { from: from2, to } of relationships) {
    reached.add(from2);
    reached.add(to);
  }
  return nodes2.filter(({ label: label2, properties }) => properties.id === policy || reached.has({ label: label2, id: properties.id }));
}
var Ends = class {
  #ids = /* @__PURE__ */ new Map();
  add({ label: label2, id: id2 }) {
    const ids = this.#ids.get(label2);
    if (ids === void 0) this.#ids.set(label2, /* @__PURE__ */ new Set([id2]));
    else ids.add(id2);
  }
  has({ label: label2, id: id2 }) {
    return this.#ids.get(label2)?.has(id2) === true;
  }
};
function mismatch(what, why, properties) {
  const parsed = Evidence.safeParse(properties);
  const span = parsed.success && parsed.data.end >= parsed.data.start ? inSource(parsed.data.start, parsed.data.end) : void 0;
  return {
    code: "quote-mismatch",
    message: `${what} was dropped: ${why}.`,
    hint: "Report the document: a span leads to other words.",
    span
  };
}

// repo/src/ingest.ts
async function ingest(bytes, path) {
  const source = await isolatedDecode(bytes);
  const facts = read3(source);
  const { graph, problems } = validate(assemble(facts, path), facts.findings.outline.text);
  return { facts, graph, problems: [...doubtsOf(facts), ...problems] };
}
function read3(source) {
  const text2 = normalise(source);
  const tree = outline(text2);
  const findings = extract(tree);
  return resolve(findings);
}
function doubtsOf({ findings, problems }) {
  const { text: text2 } = findings.outline;
  const inText2 = [...findings.problems, ...problems].map((problem) => ({
    ...problem,
    span: problem.span === void 0 ? void 0 : text2.origin.toSource(problem.span)
  }));
  const all2 = [...text2.source.problems, ...text2.problems, ...inText2];
  return all2.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

// repo/tests/bench/read.ts
var seeds = new URL("../../seeds/", import.meta.url);
async function benchReading(print) {
  const texts = readdirSync(seeds).sort().map((name) => readFileSync(new URL(name, seeds), "utf8"));
  const jieba = Jieba.withDict(dict);
  print("reading                     characters/s     jieba cut        ratio");
  for (const sample of [
    { name: "seeds", texts, rounds: 15 },
    { name: "10 MB mix", texts: mix(texts, 10 * 1024 * 1024), rounds: 1 }
  ]) {
    await warm(sample, jieba);
    const length = sample.texts.reduce((sum, text2) => sum + text2.length, 0);
    const ours = length / await best(sample, read4);
    const theirs = length / await best(sample, (text2) => void jieba.cut(text2, true));
    print(`${sample.name.padEnd(28)}${whole3(ours)}  ${whole3(theirs)}  ${(ours / theirs).toFixed(2).padStart(11)}`);
  }
  await growth(texts, print);
  print(`peak memory                 ${whole3(process.resourceUsage().maxRSS / 1024)} MB`);
}
async function growth(texts, print) {
  const long = texts.reduce((longest5, text2) => text2.length > longest5.length ? text2 : longest5, "");
  const one = await best({ name: "", texts: [long.repeat(4)], rounds: 3 }, read4);
  const ten = await best({ name: "", texts: [long.repeat(40)], rounds: 2 }, read4);
  print(`time for 10 x the text      ${(ten / one).toFixed(1).padStart(12)} x  (${whole3(long.length * 40)} characters in one document)`);
}
function mix(texts, bytes) {
  const documents = [];
  for (let size = 0, at = 0; size < bytes; at += 1) {
    const text2 = `${texts[at % texts.length] ?? ""}
`;
    documents.push(text2);
    size += Buffer.byteLength(text2);
  }
  return documents;
}
async function read4(text2) {
  await ingest(Buffer.from(text2));
}
async function warm({ texts }, jieba) {
  for (let round = 0; round < 4; round += 1) {
    for (const text2 of texts.slice(0, 5)) {
      await read4(text2);
      jieba.cut(text2, true);
    }
  }
}
async function best({ texts, rounds }, run) {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (const text2 of texts) await run(text2);
    fastest = Math.min(fastest, (performance.now() - start) / 1e3);
  }
  return fastest;
}
function whole3(value) {
  return Math.round(value).toLocaleString("en").padStart(12);
}

// rb.repo.gen.ts
await benchReading(console.log);
