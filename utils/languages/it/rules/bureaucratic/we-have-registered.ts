import { defineRule } from '../../../define.ts';

/** "… è stata messa agli atti": we have it. */
export default defineRule({
  message: 'Parole d’ufficio che nessuno usa parlando.',
  why: 'Il cliente deve tradurle, e intanto si sente una pratica.',
  match: [
    '[la {what:(sua|tua|vostra)? (segnalazione|richiesta|domanda|istanza|pratica|comunicazione)} è stata (acquisita|posta|messa|assunta) (agli atti|a protocollo)]',
    '[(le|vi|ti)? (comunichiamo|informiamo) che la {what:(sua|tua|vostra)? (segnalazione|richiesta|domanda|istanza|pratica|comunicazione)} è stata (acquisita|protocollata)]',
  ],
  fixes: ['abbiamo registrato la {what}'],
  examples: {
    flags: [
      ['[[La Vostra istanza è stata assunta a protocollo]].', 'Abbiamo registrato la Vostra istanza.'],
      ['[[Le comunichiamo che la domanda è stata protocollata]] ieri.', 'Abbiamo registrato la domanda ieri.'],
    ],
    passes: ['Abbiamo registrato la Sua segnalazione.', 'La Sua segnalazione è arrivata al tecnico.'],
  },
});
