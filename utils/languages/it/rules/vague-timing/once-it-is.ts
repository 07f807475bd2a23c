import { defineRule } from '../../../define.ts';

/** A time that hangs on something unseen, at the end of its clause: a date takes its place. */
export default defineRule({
  message: 'Il tempo dipende da qualcosa che il cliente non può vedere.',
  why: 'Una data, anche solo per un aggiornamento, toglie l’attesa al buio.',
  match: [
    '[(appena|non appena|quando|una volta che) (ci sarà|ci saranno|avremo|avrò|sarà|saranno) (disponibilità|novità|notizie|posto|aggiornamenti|informazioni|riscontro|pronto|pronta|possibile|tempo|modo) (di _)?] ("."|"!"|$|";"|,)',
    '[in caso di (novità|sviluppi|aggiornamenti)] ("."|"!"|$|";"|,)',
    '[(quando|appena) (ha|avrà|hanno|avranno|trova) (tempo|modo|un attimo|un momento|un minuto)] ("."|"!"|$|";"|,)',
    '[appena …4 (lo consentiranno|lo permetteranno|lo consentirà|lo permette)] ("."|"!"|$|";"|,)',
    '[questione di (poco|giorni|ore|pochi giorni)]',
    '(arriverà|arriva) [quando arriverà]',
  ],
  unless: [
    '(entro|alle|dalle|il|dal|tra le|le|alle) @number',
    '(domani|oggi|stasera|@weekday|stamattina|domattina)',
    '(mi|ci) (manda|mandi|indica|indichi|scrive|dice|aiuterebbe|servirebbe|invia|darebbe)',
  ],
  fixes: ['entro ▢'],
  examples: {
    flags: [
      ['Il tecnico passa [[appena ci sarà disponibilità di uomini]].', 'Il tecnico passa entro ▢.'],
      ['La avvisiamo [[in caso di novità]].', 'La avvisiamo entro ▢.'],
      ['La dottoressa richiama [[quando ha un attimo]].', 'La dottoressa richiama entro ▢.'],
      [
        'Esamineremo la richiesta [[appena i carichi di lavoro lo consentiranno]].',
        'Esamineremo la richiesta entro ▢.',
      ],
      ['La carta arriva, [[questione di giorni]].', 'La carta arriva, entro ▢.'],
      ['Il carro attrezzi arriverà [[quando arriverà]].', 'Il carro attrezzi arriverà entro ▢.'],
    ],
    passes: [
      'La avvisiamo in caso di novità, comunque entro il 12 maggio.',
      'La richiamo domani, questione di ore.',
      'Mi scrive appena ha un minuto.',
    ],
  },
});
