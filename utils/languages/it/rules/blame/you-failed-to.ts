import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import whatIsMissing from './what-is-missing.ts';

const LEFT = leftTo(whatIsMissing);

export default defineRule({
  message: 'Letto dall’altra parte, dà la colpa al cliente.',
  why: 'Basta dire che cosa manca: chi non l’ha fatto lo capisce da sé.',
  match: [
    "[(ha|hai|avete|aveva|avevi) (sicuramente|evidentemente|probabilmente|forse|semplicemente)? (dimenticato|omesso|trascurato|tralasciato|scordato|ignorato|mancato|evitato) (di|il|la|lo|l'|i|le|gli|tutti|gli) …4]",
    '[(si è|ti sei|vi siete) …1 (dimenticato|dimenticata|dimenticati|scordato|scordata|distratto|distratta|sbagliato|sbagliata|confuso|confusa) …4]',
    '[non (ha|hai|avete|aveva|avevi|avevate) …2 (letto|allegato|compilato|comunicato|conservato|rispettato|seguito|fornito|indicato|prestato|disdetto|verificato|controllato|presentato|ritirato|guardato|usato|inserito|completato|osservato|consultato|eseguito|effettuato|pagato|provveduto|risposto|firmato) …4]',
    '[non (ci|mi|ce|me) (ha|hai|avete|aveva|avevi|avevate) …2 (mai)? (inviato|mandato|comunicato|fornito|detto|avvisato|avvisati|trasmesso|dato|consegnato|indicato|spedito|risposto|scritto) …4]',
    '[non si è (curato|curata|preoccupato|preoccupata|degnato|degnata|accorto|accorta|attenuto|attenuta|presentato|presentata|fatto trovare|fatta trovare|informato|informata) …5]',
    '[(lei|tu) non …2 (ha|hai|si è|ti sei|tiene|tieni|legge|leggi) …5]',
    '[come mai non (ha|hai|avete|si è|ti sei) …4]',
    '[(ha|hai|avete) (sbagliato|confuso|frainteso|scambiato|equivocato|capito male|digitato male|inserito male|scritto male|messo male|barrato la casella|scelto male|compilato male|montato male|usato male) …5]',
    '[(ha|hai|avete) <*:part> …4 (sbagliato|sbagliata|sbagliati|errato|errata|errati|in ritardo|fuori tempo|troppo tardi|incompleto|incompleta|incompleti|male|errate|sbagliate)]',
    '[(ha|hai|avete) (aspettato|atteso) troppo …3]',
    '[(continua|continuate|continui) a (mandarci|inviarci|scrivere|sbagliare|ignorare) …4]',
  ],
  unless: [
    ...LEFT.unless,
    '(se|qualora|quando|nel caso|anche se|appena|ove) …4 (ha|hai|avete|aveva|avevi|si è|ti sei|vi siete|avesse|ci)',
    '(mi scrive|mi dice|ci scrive|scrive|dice|come) …2 (di|che)',
    '(nessun problema|non fa niente|non importa|può succedere|capita|non si preoccupi|per fortuna)',
    '(chi|che|nessuno) (non)? ha',
    'non …3 (sbagliato|sbagliata|sbagliati)',
    "(il|la|lo|l'|un|una|questo|questa|quel|quella|nostro|nostra|chi|che) !lei !tu _ (non)? …1 (ha|aveva|hanno)",
    'ci si è',
  ],
  examples: {
    flags: [
      ['Lei [[ha omesso di dichiarare il secondo conducente]].'],
      ['[[Si è dimenticata di firmare il modulo]].'],
      ['[[Non ha letto le istruzioni sul retro]].'],
      ['[[Non ci ha mai comunicato quel cambio]].'],
      ['[[Lei non si è curata di chiudere il rubinetto]].'],
      ['Come mai [[non si è accorta prima del pezzo mancante]]?'],
      ['[[Hai sbagliato a scrivere il numero civico]].'],
      ['[[Avete consegnato il modulo in ritardo]].'],
      ['[[Ha aspettato troppo per incassarlo]].'],
      ['[[Continua a mandarci documenti incompleti]].'],
      ['[[Tu non leggi le mail]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Se non ha conservato lo scontrino non fa niente.',
      'Mi scrive di aver sbagliato il civico: ho corretto io.',
      'Il corriere non ha letto il nome sul citofono.',
      'Ha inserito un codice sbagliato: nessun problema, lo correggo io.',
      'Chi non ha inserito il codice può farlo dal menu.',
      'La banca non ha ancora risposto.',
      'Lei non ha sbagliato nulla.',
      'Ci si è dimenticati della Sua agevolazione.',
    ],
  },
});
