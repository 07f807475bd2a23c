import { ACTS } from '../../utils/checker/acts.ts';
import type { LanguageArtefact } from '../../utils/checker/artefact.ts';
import { type Language, openLanguage } from '../../utils/checker/language.ts';
import { packLexicon } from '../../utils/checker/lexicon.ts';

/** A tiny language for tests of the engine itself, so that no language's own rules decide them. */
export function smallLanguage(changes: Partial<LanguageArtefact> = {}): Language {
  const patterns = Object.fromEntries(ACTS.map((act) => [act, []])) as unknown as LanguageArtefact['acts'];
  return openLanguage({
    format: 2,
    code: 'en',
    splitting: {
      spellings: { "can't": ['can', 'not'], vc: ['você'] },
      endings: { "'ll": 'will', '-me': 'me' },
      elision: false,
    },
    abbreviations: ['dr', 'e.g'],
    accentMatters: ['è', 'é'],
    lexicon: packLexicon(
      new Map([
        [
          'fail',
          [
            ['fail', ['inf', 'pres']],
            ['fails', ['pres', '3s']],
            ['failed', ['past']],
          ],
        ],
        [
          'go',
          [
            ['go', ['inf']],
            ['went', ['past']],
          ],
        ],
        ['perché', [['perché', []]]],
      ]),
    ),
    classes: {
      'customer-subject': ['you'],
      'company-subject': ['we'],
      not: ['not', 'never'],
      if: ['if'],
      joiner: ['and', 'but'],
      must: ['must', 'have to'],
      salutation: ['hi', 'dear'],
      'title-word': ['dr'],
      nobody: ['customer'],
      interface: ['click'],
      acronym: ['gps'],
      emphatic: ['not'],
      'placeholder-talk': ['placeholder'],
      'feeling-word': ['worry'],
      'yes-no': ['yes'],
      generic: ['thing'],
      time: ['tomorrow'],
      'asks-when': ['when'],
      'asks-amount': ['how much'],
      'asks-how': ['how'],
      'asks-why': ['why'],
      'asks-where': ['where is'],
      'free-of-charge': ['free'],
    },
    acts: { ...patterns, greeting: ['^ (hi|dear)'], closing: ['^ regards'] },
    rules: [],
    customer: {
      emotions: { anger: { clear: ['angry'] }, frustration: {}, worry: {}, sadness: {}, confusion: {}, gratitude: {} },
      unlessEmotion: ['not angry'],
      urgent: ['urgent'],
      repeat: ['again'],
      risk: { churn: [], legal: ['lawyer'], vulnerable: [], abuse: [] },
      demands: ['tell me'],
      tried: ['i [(tried|restarted) …]'],
      facts: {},
    },
    facts: {
      months: ['march', 'may'],
      before: { order_number: ['order', 'order number'] },
      currency: ['euros'],
      dayPrefix: ['the'],
    },
    stopWords: ['the', 'a', 'to', 'is'],
    titles: ['dr'],
    salutations: ['hi', 'dear'],
    nicknames: { kate: ['katherine'] },
    ...changes,
  });
}
