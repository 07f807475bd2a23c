import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Nomina il sentimento senza dire da che cosa nasce.',
  why: 'In italiano vale di più il fatto («tre giorni senza luce sono tanti») o un «ha ragione».',
  match: [
    "[(capisco|capiamo|comprendo|comprendiamo|immagino|immaginiamo) (bene|benissimo|perfettamente|pienamente|assolutamente)? (la|il|le|i|l'|lo) (sua|suo|tua|tuo|vostra|vostro)? …1 (frustrazione|rabbia|disappunto|preoccupazione|delusione|disagio|stato d' animo|irritazione|rammarico|amarezza|punto di vista|fastidio|situazione|difficoltà|dispiacere|ansia|esigenze|esigenza|insoddisfazione|inquietudine|stress|malumore|contrarietà|vissuto|sentimenti|emozioni|malessere) …3]",
    '[(capisco|capiamo|comprendo|comprendiamo|immagino) (bene|benissimo|perfettamente)? (come|quello che|cosa|quanto) (si|ti|lei|tu|prova|possa) …2 (sente|senti|sta provando|provi|prova|sentirsi)] ("."|,|ma|e|tuttavia|$)',
    '[(ci rendiamo conto|siamo consapevoli|siamo sensibili|siamo partecipi|ci sentiamo partecipi|ci immedesimiamo|mi metto nei|ci mettiamo nei|mi immedesimo) …6]',
    '[(esprimiamo|esprimere|ribadiamo|ribadire) …2 (vicinanza|comprensione|solidarietà) …3]',
    '[(mi dispiace|ci dispiace|ci spiace|mi spiace|ci rammarica) …2 (sentirti|sentirla|che si senta|che ti senta|che lei si|che tu ti|apprendere|per le emozioni|questa percezione) …5]',
    '[(posso solo immaginare|so bene|sappiamo bene|conosciamo bene|non posso che) …1 (come|quanto|capirla|capirti|cosa) …4]',
    '[(siamo|sono|le siamo|ti siamo) (davvero|molto|sinceramente)? (vicini|vicino|vicina) (in questo momento|al suo disagio|in questo momento difficile)]',
    "[(la|il) (sua|suo|tua|tuo|vostra) (frustrazione|disagio|disappunto|delusione|preoccupazione|amarezza|irritazione|malessere|nervosismo|stato d' animo|rabbia|tristezza) (è|ci|sono) …2 (comprensibile|comprensibili|giustificata|legittima|legittimo|nostra|nota|cuore|dispiace)]",
  ],
  unless: [
    '(ha|hai|avete) ragione',
    '(dopo|con|senza) …2 (@number|due|tre|quattro|cinque|così|giorni|settimane|mesi|ore|i suoi|il suo|la sua)',
    '(condoglianze|lutto|perdita)',
  ],
  examples: {
    flags: [
      ['[[Capisco la Sua frustrazione]].'],
      ['[[Comprendo perfettamente come si sente]], ma il termine è passato.'],
      ['[[Le siamo vicini in questo momento]].'],
      ["[[Ci rendiamo conto dell'impatto di questi episodi]]."],
      ['[[Esprimiamo la nostra vicinanza]].'],
      ['[[Mi dispiace sentirti così]].'],
      ['[[Posso solo immaginare come si sente]].'],
      ['[[La Sua delusione è comprensibile]], tuttavia il corso è chiuso.'],
    ],
    passes: [
      'Comprendo la Sua ansia, con il matrimonio così a ridosso.',
      'Capisco la Sua rabbia, ha ragione: abbiamo sbagliato noi.',
      'Siamo vicini in questo momento di lutto per la perdita del nonno.',
    ],
  },
});
