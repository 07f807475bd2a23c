import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Suona come se il cliente non sapesse fare.',
  why: 'Chi chiede aiuto sente un rimprovero, e si chiude.',
  match: [
    '[(evidentemente|sicuramente|certamente|di sicuro|si vede che|senza dubbio) …1 (sta|stai|state|avrà|avrai|avrete|sbaglia|sbagli|sbagliate) …6]',
    '[(sta|stai|state) (sbagliando|usando|digitando|inserendo|facendo|scrivendo|guardando|cercando) …3 (male|sbagliato|sbagliata|errato|errata|sbagliando|scorretto) …2]',
  ],
  unless: [
    '(avrà|avrai|avrete) (notato|visto|ricevuto|già|modo|bisogno|diritto|tutto|saputo|letto)',
    '(corriere|collega|tecnico|pacco|sistema|banca|negozio) …1 (sta|avrà)',
    '(non|nessuno) …2 (sta|stai|state) sbagliando',
  ],
  where: { question: false, conditional: false },
  examples: {
    flags: [['[[Evidentemente sta inserendo il PIN vecchio]].'], ['[[Sta usando il codice sbagliato]].']],
    passes: [
      'Sicuramente avrà già letto la guida.',
      'Il corriere sicuramente sta arrivando.',
      'Non sta sbagliando nulla, e non è Lei: sta usando un codice scritto male.',
    ],
  },
});
