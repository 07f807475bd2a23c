import { defineRule } from '../../../define.ts';
import { notAnOrder, notAnOrderExamples } from '../../not-an-order.ts';

/** An order to the customer as tu: a request in the same form. */
export default defineRule({
  message: 'Suona come un ordine.',
  why: 'Chi chiede aiuto fa volentieri la sua parte, se gliela si chiede.',
  match: [
    '[(tu)? (devi|dovrai) (assolutamente|immediatamente|obbligatoriamente|necessariamente|subito)? {what:<inviare|mandare|comunicare|fornire|trasmettere|confermare|dire|fare|compilare|allegare|restituire|firmare|presentare|attendere|aspettare|richiamare|spedire|indicare|scrivere|rispondere|provvedere|procedere|pagare|rimandare|ricaricare|riportare:inf> …4}]',
  ],
  unless: notAnOrder,
  where: { question: false },
  fixes: ['ti chiediamo di {what}'],
  examples: {
    flags: [
      ['[[Devi inviare tutto entro lunedì]].', 'Ti chiediamo di inviare tutto entro lunedì.'],
      ['Per il reso [[devi assolutamente compilare il modulo]].', 'Per il reso ti chiediamo di compilare il modulo.'],
    ],
    passes: notAnOrderExamples,
  },
});
