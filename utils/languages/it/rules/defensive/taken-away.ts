import { defineRule } from '../../../define.ts';

/** Denials that the reply loses nothing without. */
export default defineRule({
  message: 'Si sente uno scarico di responsabilità.',
  why: 'A chi ha un problema interessa chi lo risolve, non di chi è la colpa.',
  match: [
    '[e non (è|sono) …1 (imputabile|imputabili|riconducibile|attribuibile|addebitabile|dipeso) …1 (noi|nostra|nostro|scrivente) (operato)?] ("."|"!"|$)',
    '[e non (è|sono) (colpa|responsabilità) nostra] ("."|"!"|$)',
    '^ [(nessun altro|nessun|mai nessun) (cliente|utente|ospite|passeggero|condomino)? (ci)? ha …1 (mai)? (segnalato|lamentato|riscontrato|avuto|contestato) …4] ("."|"!"|$)',
    '^ [mai (avuto|ricevuto) …1 (lamentele|reclami|segnalazioni|contestazioni) …4] ("."|"!"|$)',
    '^ [(lei|tu) (è|sei) (l\'unico|l\'unica|il primo|la prima|il solo|la sola) a …5] ("."|"!"|$)',
    '^ [(noi|la società|la scuola|la banca)? (declina|decliniamo) ogni responsabilità …5] ("."|"!"|$)',
    '^ [noi non c\'entriamo (nulla|niente)?] ("."|"!"|$)',
    '^ [(la colpa|il ritardo|il problema) non è (colpa)? nostra] ("."|"!"|$)',
  ],
  unless: ['(ma|però|comunque|invece) …3 (ho|abbiamo|possiamo|le|ti|la|lo)', '(ha|hai|avete) ragione'],
  fixes: [''],
  examples: {
    flags: [
      ['La perdita viene dal tubo del vicino [[e non è imputabile a noi]].', 'La perdita viene dal tubo del vicino.'],
      ['Il volo è in ritardo [[e non è colpa nostra]].', 'Il volo è in ritardo.'],
      ['[[Nessun ospite ha mai lamentato il rumore]]. La piscina apre alle 8.', 'La piscina apre alle 8.'],
      ["[[Mai avuto lamentele su quell'istruttore]]. Il corso è lunedì.", 'Il corso è lunedì.'],
      ["[[Lei è l'unico a lamentarsi della copertura]]. Il tecnico passa lunedì.", 'Il tecnico passa lunedì.'],
      ['[[Decliniamo ogni responsabilità per gli oggetti smarriti]]. Il codice è 12.', 'Il codice è 12.'],
      ["[[Noi non c'entriamo]]. Il volo parte alle 9.", 'Il volo parte alle 9.'],
      ['[[La colpa non è nostra]]. Il volo parte alle 9.', 'Il volo parte alle 9.'],
    ],
    passes: [
      'Nessun altro condomino ci ha segnalato il guasto, ma ho già chiesto al tecnico.',
      'Ha ragione, nessun altro condomino ci ha segnalato il guasto.',
    ],
  },
});
