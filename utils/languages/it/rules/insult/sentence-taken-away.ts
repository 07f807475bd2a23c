import { defineRule } from '../../../define.ts';

/** Short sentences that only insult: the reply is better without them. */
export default defineRule({
  message: 'Questa parola offende.',
  why: 'Un’offesa resta anche quando il problema è risolto.',
  match: [
    '^ [(ci risparmi|mi risparmi|risparmiaci|risparmiami) (le|i|la|il) (sue|suoi|tue|tuoi|sua|tua) (scenate|sceneggiate|piagnistei|capricci|isterismi|lagne|sparate|deliri) …3] ("."|"!"|$)',
    '^ [(si vergogni|vergognati|vergognatevi|stia zitto|stia zitta|stai zitto|stai zitta|si svegli|svegliati|sparisca|sparisci)] ("."|"!"|$)',
    '^ [(lei|tu) (è|sei) (proprio|solo)? (un|una|uno) (cretino|cretina|idiota|imbecille|deficiente|stupido|stupida|scemo|scema|cafone|cafona|maleducato|maleducata|bugiardo|bugiarda|ignorante|rompiscatole|incapace)] ("."|"!"|$)',
    '[(non rompere|non rompa|non scocciare|non scocci)] ,',
  ],
  fixes: [''],
  examples: {
    flags: [
      ['[[Risparmiaci i tuoi capricci da viziato]]. Il rinnovo è di 59 euro.', 'Il rinnovo è di 59 euro.'],
      ['[[Si vergogni]]! Il rinnovo è di 59 euro.', 'Il rinnovo è di 59 euro.'],
      ['Il rinnovo è di 59 euro. [[Lei è un cafone]].', 'Il rinnovo è di 59 euro.'],
      ['Diego, [[non rompere]], il contratto resta.', 'Diego, il contratto resta.'],
    ],
    passes: ['Ci risparmi un viaggio e mandi una foto.', 'Il modem non si deve rompere, lo sostituiamo.'],
  },
});
