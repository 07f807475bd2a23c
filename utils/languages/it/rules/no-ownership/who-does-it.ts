import { defineRule } from '../../../define.ts';

/** "Another office does it": who it is gets a name. */
export default defineRule({
  message: 'Rimbalza il cliente a qualcun altro.',
  why: 'Chi scrive vuole un riferimento, non un organigramma.',
  match: [
    '[{matter:(di|del|della|dello|dell\'|degli|dei|delle) _ si occupa} (un|un\')? (altro|altra) (ufficio|reparto|ente|settore|società|azienda|servizio|squadra|collega)] ("."|"!"|$|,)',
    '[{matter:se ne occupa} (un|un\')? (altro|altra) (ufficio|reparto|ente|settore|società|azienda|servizio|squadra|collega)] ("."|"!"|$|,)',
  ],
  unless: [
    "(ho|abbiamo|l'ho|gli ho|le ho) …2 (già|appena|subito)? <*:part> …2",
    '(<*:fut+1s>|<*:fut+1p>|li chiamo|lo chiamo|la chiamo|ci parlo|la seguo|lo seguo|le scrivo|ti scrivo)',
  ],
  fixes: ['{matter} ▢'],
  examples: {
    flags: [
      ['[[Di questo si occupa un altro reparto]].', 'Di questo si occupa ▢.'],
      ['La voltura è in corso, [[se ne occupa un altro ufficio]].', 'La voltura è in corso, se ne occupa ▢.'],
    ],
    passes: [
      'Di questo si occupa un altro ufficio, ho già scritto alla collega.',
      "Di questo si occupa un'altra squadra, la seguo io e Le scrivo domani.",
    ],
  },
});
