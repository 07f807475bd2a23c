import { defineRule } from '../../../define.ts';

const SAID =
  '(detto|scritto|spiegato|comunicato|indicato|segnalato|illustrato|chiarito|precisato|anticipato|specificato|riferito|ricordato|esposto|riportato|informato)';
const WHERE =
  '(in|nella|nelle|nel|nei|dal|dalla|da|al|alla|sul|qui|sopra|ieri|prima|ampiamente|più|a) …1 (chiare|precedente|precedenti|nostra|nostre|mia|mail|e-mail|comunicazione|comunicazioni|retro|collega|telefono|volte|chat|messaggio|lettere)? …1 (mail|e-mail|comunicazione|comunicazioni|retro|messaggio|messaggi)?';

/** Openers that only remind the customer of having asked before: without them the sentence says the same. */
export default defineRule({
  message: 'Suona come un rimprovero per averlo chiesto di nuovo.',
  why: 'Chi chiede ancora di solito non ha trovato la risposta: ripeterla basta.',
  match: [
    `^ (ma|e|però)? [(come|secondo quanto) (è|le|ti|vi)? (è|ho|abbiamo|avevo|avevamo)? …1 già …1 ${SAID} (${WHERE})?] ,`,
    `^ [(come|secondo quanto) (le|ti|vi) (ho|abbiamo|avevo|avevamo) (già)? ${SAID} (${WHERE})?] ,`,
    '^ [(come|secondo quanto) (riportato|indicato|scritto|comunicato|specificato|precisato|spiegato|detto) (nelle|nella|nei|nel) …3 (comunicazioni|comunicazione|mail|e-mail|messaggi|messaggio)] ,',
    '^ [come da (precedenti|precedente|nostre|nostra|mie|mia) …2 (comunicazioni|comunicazione|mail|e-mail|messaggi|messaggio)] ,',
    '^ [come si evince (dallo storico|dalla conversazione|dalle mail|dalla mail|dal ticket)] ,',
    '^ [come sopra] ,',
    `[, come (è|già|le|ti|vi|ho|abbiamo) …2 ${SAID} (${WHERE})?] ("."|"!"|$)`,
  ],
  unless: [
    "come …3 (d'|concordato|promesso|chiesto|richiesto|preferisce|accordi|desiderava|suggerito lei)",
    '(ha|hai|avete) ragione',
  ],
  fixes: [''],
  examples: {
    flags: [
      [
        '[[Come già ampiamente illustrato dal collega]], il rimborso arriva dopo la verifica.',
        'Il rimborso arriva dopo la verifica.',
      ],
      ['[[Come Le ho detto ieri]], la pratica è ferma.', 'La pratica è ferma.'],
      ['[[Come spiegato nella mia ultima mail]], la gru è ferma.', 'La gru è ferma.'],
      ['[[Come da nostra precedente mail]], il termine è passato.', 'Il termine è passato.'],
      ['[[Come si evince dallo storico]], i ticket sono quattro.', 'I ticket sono quattro.'],
      ["[[Come sopra]], l'abbonamento non si congela.", "L'abbonamento non si congela."],
      ['Il cane va tenuto al guinzaglio[[, come è già indicato sopra]].', 'Il cane va tenuto al guinzaglio.'],
    ],
    passes: [
      'Come già concordato in negozio, ecco le misure.',
      'Come già detto ha ragione Lei, il prezzo era quello.',
      'Come mi ha già scritto, il codice manca.',
    ],
  },
});
