import type { Check } from './index.ts';

/** Template residue of the products agents use; each alternative is linear. */
const PLACEHOLDERS = [
  /\{\{[^{}\n]{0,80}\}\}/gu, // Zendesk, Freshdesk, Gorgias, Intercom: {{ticket.requester.name}}
  /\{%[^{}\n]{0,80}%\}/gu, // Liquid tags
  /\$\{[^{}\n]{1,60}\}/gu,
  /(?<!\{)\{[\p{L}_][\p{L}\p{N}_. -]{0,40}\}(?!\})/gu, // Help Scout, HubSpot: {customer.name}
  /%\p{L}\w{0,30}[._]\w{1,30}%/gu, // %FIRST_NAME%, %customer.name%; %appdata% is a folder of Windows
  /\[\[[^[\]\n]{1,60}\]\]/gu,
  /\[(?:[\p{Lu}][\p{Lu}\p{N} _./'-]{1,40}|[\p{L}][\p{L}\p{N} _./'-]{1,40})\](?!\()/gu, // [NAME], [order number]; not a Markdown link
  /<(?!https?:|mailto:|\/)[\p{L}][\p{L}\p{N} _./'-]{1,40}>/gu, // <order id>
  /(?<![\p{L}\p{N}])(?:\p{L}{1,4}[-/])?[Xx]{2,}(?:[:/.-][Xx]{2,})*(?![\p{L}\p{N}])/gu, // XXX, XX:XX, XX/XX; x-sizes are sorted out below
  /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}#])#{3,}(?![\p{L}\p{N}#])/gu, // a number nobody filled in: #####
  /(?<![\p{L}\p{N}])(?:lorem ipsum|TBD|TODO|FIXME)(?![\p{L}\p{N}])/gu,
  /‹[^‹›\n]{1,40}›/gu,
];

/** More of them are looked at in no reply that a person wrote. */
const MOST = 200;

/** Words before a placeholder, and twice as many from it on, in which a reply may speak of it. */
const TALK_WITHIN = 6;

/** Clothes come in XX too: a size stands beside L or S, or is named. */
const isSize = (text: string, start: number, end: number): boolean =>
  /^[LSls]\b/.test(text.slice(end, end + 2)) ||
  /(?:size|taglia|tamanho)\s+$/iu.test(text.slice(Math.max(0, start - 10), start));

/**
 * Unfilled template residue. A reply that explains templates ("write {{name}} where …") quotes them or says so beside them
 * (class `placeholder-talk`), or the customer wrote them, and then none of its placeholders is residue.
 */
export const placeholderLeft: Check = ({ text, sentences, language, customerText }) => {
  const found = PLACEHOLDERS.flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !isSize(text, start, end))
    .slice(0, MOST)
    .filter(({ start }) => sentences.some((sentence) => sentence.start <= start && start < sentence.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const explained =
    /\{\{|\}\}/.test(customerText) ||
    found.some(({ start }) => {
      const sentence = sentences.find((one) => one.start <= start && start < one.end);
      const tokens = sentence?.reading.tokens ?? [];
      const at = tokens.findIndex((token) => (sentence?.start ?? 0) + token.start >= start);
      const around = tokens.slice(Math.max(0, at - TALK_WITHIN), at + 2 * TALK_WITHIN);
      return tokens[at]?.quoted || around.some((token) => language.isA(token, 'placeholder-talk'));
    });
  if (explained) return [];
  return found
    .filter(({ start }, i) => !found.slice(0, i).some((other) => start < other.end))
    .map((span) => ({ span }));
};
