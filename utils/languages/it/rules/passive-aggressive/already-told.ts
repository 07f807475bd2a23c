import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import asAlreadySaid from './as-already-said.ts';

const LEFT = leftTo(asAlreadySaid);

export default defineRule({
  message: 'Suona come un rimprovero per averlo chiesto di nuovo.',
  why: 'Chi chiede ancora di solito non ha trovato la risposta: ripeterla basta.',
  match: [
    '[come …3 già …2 (<dire|scrivere|spiegare|comunicare|indicare|segnalare|illustrare|chiarire|precisare|anticipare|ribadire|specificare|riferire|ricordare|informare|esporre|rispondere|confermare:part>) …5]',
    "[come (le|ti|vi|gliel') (ho|abbiamo|avevo|avevamo) …2 (<dire|scrivere|spiegare|comunicare|indicare|segnalare|illustrare|chiarire|precisare|anticipare|ribadire|ricordare|suggerire|riferire:part>) …4]",
    "[(gliel'|te l'|ve l'|glielo|lo) (ho|abbiamo|avevo|avevamo) (già|appena|pure|anche)? …1 (detto|scritto|spiegato|ripetuto|comunicato|linkato|indicato) …4]",
    '[(le|ti|vi) (ho|abbiamo|avevo|avevamo) già …2 (detto|scritto|spiegato|risposto|comunicato|indicato|inviato|mandato|fornito|linkato|chiesto) …4]',
    '[(come|secondo quanto|conformemente a quanto) …2 (riportato|indicato|scritto|comunicato|specificato|precisato|spiegato|esposto|chiarito|detto) …2 (nelle|nella|nei|nel|in) (nostre|nostra|mie|mia|precedenti|precedente|nostri|mail|email) …3]',
    '[come da (precedenti|precedente|nostre|nostra|mie|mia) …5]',
    '[come si evince …6]',
    "[(le|ti|vi|gliel'|te l'|ve l') (ho|abbiamo|avevo) (detto|scritto|spiegato|ripetuto) …1 (mille|cento|tante|più|tre|due|quattro|cinque) volte …3]",
    '[(mi pare|mi sembra|mi sembrava|credo|pensavo|credevo) …3 (di averlo|di avertelo|di averglielo|di essere stato|di essere stata|di aver) …4 (già|chiaro|chiara|scritto|detto|spiegato)]',
    '[come sopra]',
    '[(scorri|scorra|rilegga|rileggi|rileggete|veda|vedi) …2 (in su|la mia precedente|la nostra precedente|più su|quanto scritto|le mail precedenti)]',
    '[(la|ti|vi) (invito|invitiamo|prego|preghiamo|esorto) …1 (a|di) …1 (rileggere|rivedere|leggere con attenzione|leggere meglio|leggere attentamente) …5]',
  ],
  unless: [
    ...LEFT.unless,
    "come …3 (d'|concordato|promesso|chiesto|richiesto|preferisce|accordi|desiderava|suggerito lei|segnalato da)",
    'come (mi|ci)? …1 (ha|hai|avete|aveva|avevi|avevate)',
    "non (gliel'|te l'|ve l'|glielo|le|ti|vi) …3",
    'se (scorri|scorre|vuole|vuoi)',
    '(invece|però) (le|ti|vi|la)? <*:1p>',
    '(come lei|come tu) …3 (mi|ci|ha|hai)',
    '(così|per non|senza farle|senza) …6 (deve|devi|ripeter|scorrere|cercare|ricopiarlo|sotto mano|sottomano)',
    '(ho|abbiamo) già (mandato|inviato|fornito) …4 (io|oggi|stamattina|per mail|via mail|il rimborso)',
    '(le|ti|vi) (ho|abbiamo) già (inviato|mandato) …3 (link|etichetta|pacco|buono|modulo|nuovo|nuova|sostituzione|ricevuta)',
  ],
  examples: {
    flags: [
      ['Gentile Anna, [[come già ampiamente illustrato dal collega]], il rimborso arriva dopo la verifica.'],
      ['Gentile Anna, [[come Le ho detto ieri]], la pratica è ferma.'],
      ["[[Gliel'ho appena detto]], signora."],
      ['[[Le ho già risposto su questo punto]].'],
      ['Gentile Anna, [[come spiegato nella mia mail del 3]], la gru è ferma.'],
      ['Gentile Anna, [[come da nostra precedente mail]], il termine è passato.'],
      ['Gentile Anna, [[come si evince dallo storico]], i ticket sono quattro.'],
      ['[[Le ho detto mille volte di riavviare]].'],
      ['[[Mi pare di averlo già]] scritto, no?'],
      ["Gentile Anna, [[come sopra]], l'abbonamento non si congela."],
      ['[[Veda la mia precedente]], grazie.'],
      ['[[La invito a rileggere la mia mail del 4]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Come già concordato in negozio, ecco le misure.',
      'Come mi ha già scritto, il codice manca.',
      "Come Lei mi ha già spiegato, l'intestatario è all'estero.",
      'Le ho già mandato tutto per mail oggi, buona lettura.',
      'Le ho già inviato il link per il reso, parte da solo.',
      'Le istruzioni non gliele avevamo mandate, non Le avevamo detto del bollo.',
      'Se scorri in su trovi il pulsante verde.',
      'Come Le avevo scritto il modello è esaurito, invece Le rimborsiamo tutto.',
      "Gliel'ho appena scritto qui sotto, così non deve scorrere.",
    ],
  },
});
