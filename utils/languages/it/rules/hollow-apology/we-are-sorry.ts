import { defineRule } from '../../../define.ts';

const STOCK = '(disagio|disagi|inconveniente|inconvenienti|disturbo|fastidio|fastidi|disservizio|disservizi|accaduto)';
const CAUSED =
  '(arrecato|arrecati|causato|causati|creato|creati|provocato|provocati|subito|subiti|che …2 (creato|causato|arrecato|subito))?';
const END = '("."|"!"|$|,|";"|e|ma)';

/** A stock apology of the company: "we", and the blank asks for what. */
export default defineRule({
  message: 'È una scusa di rito: non dice per che cosa.',
  why: 'Scusarsi del fatto, con il suo nome, vale più di ogni formula.',
  match: [
    `[siamo …1 (spiacenti|dispiaciuti|desolati|rammaricati) …2 (per|del|dell'|dei) …3 ${STOCK} ${CAUSED}] ${END}`,
    `[(chiediamo|porgiamo|presentiamo) …4 (scusa|scuse|venia) …2 per …3 ${STOCK} ${CAUSED}] ${END}`,
    '[siamo …1 (spiacenti|dispiaciuti) (se|qualora|ove) …8] ("."|"!"|$)',
    '^ [(qualora|se|ove) …3 <avere:subjimpf> …2 (disagio|disagi|fastidio|disturbo|inconveniente) , (ci scusiamo|ci dispiace|chiediamo scusa)] ("."|"!"|$)',
  ],
  when: { unlessActs: ['own-fault', 'acknowledge-feeling'] },
  fixes: ['ci dispiace per ▢'],
  examples: {
    flags: [
      ["[[Siamo spiacenti per l'eventuale disagio]].", 'Ci dispiace per ▢.'],
      ['[[Porgiamo le nostre scuse per il disservizio]].', 'Ci dispiace per ▢.'],
      ['[[Siamo spiacenti qualora Lei si sia sentita trascurata]].', 'Ci dispiace per ▢.'],
      ['[[Qualora avessimo arrecato disturbo, ci scusiamo]].', 'Ci dispiace per ▢.'],
    ],
    passes: [
      "Siamo spiacenti per il disagio: abbiamo sbagliato noi l'indirizzo.",
      'Mi dispiace per i tre giorni senza luce: il tecnico arriva oggi alle 15.',
    ],
  },
});
