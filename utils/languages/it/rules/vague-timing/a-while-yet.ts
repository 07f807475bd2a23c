import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import itTakes from './it-takes.ts';
import onceItIs from './once-it-is.ts';

const LEFT = leftTo(onceItIs, itTakes);

export default defineRule({
  message: 'Qui manca un quando.',
  why: 'Chi aspetta può organizzarsi solo con un giorno e un’ora.',
  match: [
    '(in|entro|con) (una|uno) (delle|dei) (prossime|prossimi) …2',
    "(ci|le) (vuole|vorrà|occorre|occorrerà) (un po'|tempo|pazienza|del tempo|ancora tempo|qualche giorno)",
    '(manca|mancherà|dovrebbe mancare) …1 (poco|molto)',
    "(pazientare|attendere|aspettare|pazienti|attenda|aspetti) (ancora)? (un po'|qualche giorno|un poco|qualche tempo|alcuni giorni|ancora)",
    '(ha|hanno|richiede|richiedono|prende) (il suo|i suoi|i loro|il loro|i propri) (tempo|tempi)',
    '(i tempi|la tempistica|le tempistiche) …4 (variabili|variabile|lunghi|indefiniti|incerti|da definire)',
    '(vedrà|vedrai|vedrete) che (arriva|torna|si risolve|arriverà)',
  ],
  unless: [
    ...LEFT.unless,
    '(entro|alle|dalle|il|dal|tra le|le|alle) @number',
    '(domani|oggi|stasera|@weekday|stamattina|domattina)',
    '(se|può|puoi) …3 (attendere|aspettare|pazientare)',
  ],
  examples: {
    flags: [
      ['Il conguaglio sarà [[in una delle prossime bollette]].'],
      ['La modifica uscirà [[in uno dei prossimi aggiornamenti]].'],
      ["Per il cambio [[ci vuole un po']] di tempo."],
      ['La migrazione è quasi finita, [[manca poco]].'],
      ["La preghiamo di [[pazientare ancora un po']]."],
      ['La voltura [[richiede il suo tempo]].'],
      ['[[I tempi di risposta sono variabili]].'],
      ['[[Vedrà che arriva]], è già in lista.'],
    ],
    passes: [
      ...LEFT.passes,
      "Ci vuole un po' di pazienza fino alle 15, poi la linea torna.",
      'Il corriere arriva domani, manca poco.',
      "Se può attendere un po' Le passo subito la collega.",
    ],
  },
});
