import { defineRule } from '../../../define.ts';
import { notAnOrder, notAnOrderExamples } from '../../not-an-order.ts';

/** An order to the customer as Lei: a request in the same form. */
export default defineRule({
  message: 'Suona come un ordine.',
  why: 'Chi chiede aiuto fa volentieri la sua parte, se gliela si chiede.',
  match: [
    '[(lei)? (deve|dovrà) (assolutamente|immediatamente|obbligatoriamente|necessariamente|subito)? {what:<inviare|mandare|comunicare|fornire|trasmettere|confermare|dire|fare|compilare|allegare|restituire|firmare|presentare|attendere|aspettare|richiamare|spedire|indicare|scrivere|rispondere|provvedere|procedere|pagare|rimandare|ricaricare|riportare:inf> …4}]',
  ],
  unless: notAnOrder,
  where: { question: false },
  fixes: ['Le chiediamo di {what}'],
  examples: {
    flags: [
      ['Per il reso [[deve compilare il modulo]].', 'Per il reso Le chiediamo di compilare il modulo.'],
      ['[[Lei deve comunicarci entro oggi la Sua]] scelta.', 'Le chiediamo di comunicarci entro oggi la Sua scelta.'],
    ],
    passes: notAnOrderExamples,
  },
});
