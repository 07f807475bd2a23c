import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Sembra dire che il cliente doveva arrivarci da sé.',
  why: 'Quello che a noi pare ovvio, per chi scrive è il problema.',
  match: [
    '[(ovviamente|chiaramente|logicamente) …1 (andava|andavano|bisognava|occorreva|doveva|dovevano|dovevi|dovevate) …6]',
    '[(andava|andavano) (messo|messi|messa|messe|previsto|previsti|prevista|considerato|considerati) in conto]',
  ],
  unless: ['(noi|nostro|nostra|abbiamo|avremmo)', '(toccava|dovevamo)'],
  examples: {
    flags: [
      ['Il sabato [[ovviamente bisognava prenotare prima]].'],
      ['Qualche giorno in più [[andava previsto in conto]].'],
    ],
    passes: [
      'Ovviamente doveva arrivare ieri, e noi non abbiamo avvisato.',
      'Ovviamente andavano avvisati: dovevamo farlo, ovviamente bisognava pensarci.',
    ],
  },
});
