import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'È un no che non lascia altre strade.',
  why: 'Anche un rifiuto giusto pesa meno se c’è qualcosa che si può fare.',
  match: [
    '[(la|nostra|sua|tua) (garanzia|polizza|copertura|assicurazione|tutela) non …2 (si applica|copre|vale|risponde|opera|comprende|è valida|è applicabile) …6]',
    '[non (ha|hanno) (alcun|nessun|alcuna|nessuna) (valore|effetto|validità|rilevanza) …3]',
    "[(il|la|lo|l') …3 (è|sono) (definitivamente)? (persa|perso|perduto|perduta|annullata|decaduta|decaduto|perse|persi) (e|,) …5]",
    "[(la penale|la quota|la caparra|il canone|l'importo|la commissione|la franchigia) …2 (resta dovuta|resta dovuto|rimane dovuta|è dovuta|va pagata|va pagato|non viene restituita|non si restituisce) …4]",
  ],
  unless: ['(ma|però|tuttavia|invece|comunque|quindi|così) …6', '(finché|se non|prima di|fino a quando) …6'],
  when: { unlessActs: ['alternative'] },
  examples: {
    flags: [
      ['Senza bollo [[la copertura non vale]].'],
      ['Il modulo vecchio [[non ha alcun valore]].'],
      ['[[La caparra è persa, lo dice il contratto]].'],
      ['[[La penale resta dovuta anche in caso di]] malattia.'],
    ],
    passes: [
      'La garanzia non copre la batteria, quindi la cambio io a metà prezzo.',
      'La delega non ha alcun valore finché non è firmata.',
    ],
  },
});
