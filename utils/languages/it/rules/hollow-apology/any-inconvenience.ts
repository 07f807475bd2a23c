import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import sorryForIt from './sorry-for-it.ts';
import weAreSorry from './we-are-sorry.ts';

const LEFT = leftTo(sorryForIt, weAreSorry);

export default defineRule({
  message: 'È una scusa di rito: non dice per che cosa.',
  why: 'Scusarsi del fatto, con il suo nome, vale più di ogni formula.',
  match: [
    '[(mi|ci) (scusiamo|scuso) …2 per …4 (disagio|disagi|inconveniente|inconvenienti|disturbo|fastidio|fastidi|disservizio|disservizi|accaduto)]',
    '[(mi|ci) (dispiace|spiace|rincresce|duole|dispiacciamo) …2 per …4 (disagio|disagi|inconveniente|inconvenienti|disturbo|fastidio|disservizio|disservizi|accaduto)]',
    "[(siamo|sono)? (spiacenti|spiacente|dispiaciuti|dispiaciuto|dispiaciuta|desolati|rammaricati) …2 (per|del|dell'|dei) …4 (disagio|disagi|inconveniente|inconvenienti|disturbo|fastidio|disservizio|accaduto)]",
    '[(chiediamo|chiedo|porgiamo|porgo|voglia accettare|accetti|presentiamo) …4 (scusa|scuse|venia) …2 per …4 (disagio|disagi|inconveniente|inconvenienti|disturbo|disservizio|fastidio|accaduto)]',
    "[(scusi|scusate|scusa|scusandoci|scusandomi|scuse) …2 (per il|per l'|per gli|per i|del|per eventuali|per ogni|per qualsiasi|per qualunque) …3 (disagio|disagi|inconveniente|inconvenienti|disturbo|disservizio|disservizi|fastidio)]",
    '[(ci|mi) (scusiamo|scuso|dispiace|spiace|rincresce|dispiacerebbe) …2 (se|qualora|ove|laddove|nel caso) …8]',
    '[(siamo|sono) …1 (spiacenti|spiacente|dispiaciuti|dispiaciuto) (se|qualora|ove|nel caso) …8]',
    '[(qualora|se|ove) …3 (<avere|essere:subjimpf>|ha|avesse|hai) …4 (disagio|disagi|fastidio|disturbo|inconveniente) …2 ,? …2 (scusiamo|scuso|dispiace|spiacenti|scusa|rincresce)]',
  ],
  unless: [...LEFT.unless, '(mi|ci) (dispiace|spiace|scuso) se (devo|dobbiamo|la|ti) (chiederle|chiederti|disturbo)'],
  when: { unlessActs: ['own-fault', 'acknowledge-feeling'] },
  examples: {
    flags: [
      ['[[Mi scuso per il fastidio]] arrecato a Suo figlio.'],
      ['[[Ci dispiace per gli inconvenienti]] di ieri.'],
      ["[[Siamo spiacenti per l'eventuale disagio]] di oggi."],
      ['[[Porgiamo le nostre scuse per il disservizio]] di oggi.'],
      ['[[Scusandoci per il disagio]], porgiamo cordiali saluti.'],
      ["[[Ci dispiace se l'attesa è stata lunga]], il pacco parte oggi."],
      ['[[Siamo spiacenti qualora Lei si sia sentita trascurata]], il pacco parte oggi.'],
      ['Gentile Anna, [[qualora avessimo arrecato disturbo, ci scusiamo]].'],
    ],
    passes: [
      ...LEFT.passes,
      "Ci scusiamo per il disservizio: abbiamo sbagliato noi l'indirizzo.",
      'Mi dispiace per i tre giorni senza luce: il tecnico arriva oggi alle 15.',
      'Mi dispiace se devo chiederle ancora una foto.',
    ],
  },
});
