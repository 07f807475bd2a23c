import { defineRule } from '../../../define.ts';

const STOCK = '(disagio|disagi|inconveniente|inconvenienti|disturbo|fastidio|fastidi|disservizio|disservizi|accaduto)';
const CAUSED =
  '(arrecato|arrecati|causato|causati|creato|creati|provocato|provocati|subito|subiti|che …2 (creato|causato|arrecato|subito))?';
const END = '("."|"!"|$|,|";"|e|ma)';

/** A stock apology in the first person with its pronoun: the same person is sorry, and the blank asks for what. */
export default defineRule({
  message: 'È una scusa di rito: non dice per che cosa.',
  why: 'Scusarsi del fatto, con il suo nome, vale più di ogni formula.',
  match: [
    `[{who:(mi|ci)} (scusiamo|scuso|dispiace|spiace|rincresce|duole) …2 per …3 ${STOCK} ${CAUSED}] ${END}`,
    '[{who:(ci|mi)} (scusiamo|scuso|dispiace|spiace|rincresce) (se|qualora|ove|laddove) …8] ("."|"!"|$)',
  ],
  unless: ['(mi|ci) (dispiace|spiace|scuso) se (devo|dobbiamo|la|ti) (chiederle|chiederti|disturbo)'],
  when: { unlessActs: ['own-fault', 'acknowledge-feeling'] },
  fixes: ['{who} dispiace per ▢'],
  examples: {
    flags: [
      ['[[Ci scusiamo per i fastidi causati]].', 'Ci dispiace per ▢.'],
      ["Il pacco è fermo e [[mi rincresce per l'eventuale disturbo]].", 'Il pacco è fermo e mi dispiace per ▢.'],
      ["[[Ci dispiace se l'attesa è stata lunga]].", 'Ci dispiace per ▢.'],
    ],
    passes: [
      "Ci scusiamo per il disservizio: abbiamo sbagliato noi l'indirizzo.",
      'Mi dispiace se devo chiederle ancora una foto.',
    ],
  },
});
