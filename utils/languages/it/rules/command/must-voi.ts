import { defineRule } from '../../../define.ts';
import { notAnOrder, notAnOrderExamples } from '../../not-an-order.ts';

/** An order to the customer as voi: a request in the same form. */
export default defineRule({
  message: 'Suona come un ordine.',
  why: 'Chi chiede aiuto fa volentieri la sua parte, se gliela si chiede.',
  match: [
    '[(voi)? (dovete|dovrete) (assolutamente|immediatamente|obbligatoriamente|necessariamente|subito)? {what:<inviare|mandare|comunicare|fornire|trasmettere|confermare|dire|fare|compilare|allegare|restituire|firmare|presentare|attendere|aspettare|richiamare|spedire|indicare|scrivere|rispondere|provvedere|procedere|pagare|rimandare|ricaricare|riportare:inf> …4}]',
  ],
  unless: notAnOrder,
  where: { question: false },
  fixes: ['vi chiediamo di {what}'],
  examples: {
    flags: [
      ['[[Dovete inviarci copia del contratto]].', 'Vi chiediamo di inviarci copia del contratto.'],
      ['Per il reso [[dovete compilare il modulo]].', 'Per il reso vi chiediamo di compilare il modulo.'],
    ],
    passes: notAnOrderExamples,
  },
});
