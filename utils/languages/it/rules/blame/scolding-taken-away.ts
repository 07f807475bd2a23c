import { defineRule } from '../../../define.ts';

/** Lessons for what is over: what the customer needs to know stands without them. */
export default defineRule({
  message: 'È un rimprovero per qualcosa che ormai è successo.',
  why: 'Serve di più dire che cosa si può fare adesso.',
  match: [
    '^ [se (avesse|avessi|aveste) letto …6 , (saprebbe|sapresti|sapreste) (già)? che]',
    '^ [la prossima volta (però)? !(la|le|ti|vi|ci|sarà|può|puoi|che) …8] ("."|"!"|$)',
    '^ [(bastava|sarebbe bastato) (leggere|aprire|guardare|controllare|chiedere) …5] ("."|"!"|$)',
    '^ [(doveva|dovevi|dovevate) (pensarci|leggere|controllare) …5] ("."|"!"|$)',
    '^ [(stia|stai|state|faccia|fai) più (attento|attenta|attenti|attenzione) …5] ("."|"!"|$)',
  ],
  unless: ['(noi|nostro|nostra|mia|mio) …3'],
  fixes: [''],
  examples: {
    flags: [
      ["[[Se avessi letto fino in fondo l'avviso, sapresti che]] il cancello apre alle 7.", 'Il cancello apre alle 7.'],
      ['La data è cambiata. [[La prossima volta però legga meglio le condizioni]].', 'La data è cambiata.'],
      ['[[Bastava aprire la busta]]. Il codice è 12.', 'Il codice è 12.'],
      ['[[Doveva pensarci prima di partire]]. Il codice è 12.', 'Il codice è 12.'],
      ['Il cambio è fatto. [[Stai più attento quando confermi]].', 'Il cambio è fatto.'],
    ],
    passes: ['La prossima volta Le mando un promemoria.', 'Bastava chiedere una nostra conferma.'],
  },
});
