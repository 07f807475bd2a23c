import { defineRule } from '../../../define.ts';

/** Clauses that only say the rules are the rules: the reason takes their place. */
export default defineRule({
  message: 'Qui parla il regolamento, non una persona.',
  why: 'Il perché della regola, o ciò che si può fare, aiuta più della regola stessa.',
  match: [
    '(^|,|e|":") [(il|la|lo|le|i|l\')? (nostro|nostra|nostre|nostri)? @rules …3 non (ammette|ammettono) (deroghe|eccezioni|eccezione)] ("."|"!"|$)',
    '^ [(il|la|lo|le|i|l\')? (nostro|nostra|nostre|nostri)? @rules …3 (parla chiaro|parlano chiaro|è chiaro|è chiara|sono chiare|sono queste|sono quelle|è questa|è questo) (e (valgono|vale) per tutti)?] ("."|"!"|$)',
    '^ [(sono|queste sono|è|questa è) (le|la) (nostre|nostra)? (regole|regola|procedura|procedure|policy|direttive)] ("."|"!"|$)',
  ],
  unless: ['(spetta|diritto|gratis|gratuito|le propongo|conviene|ho corretto)'],
  when: { unlessActs: ['alternative'] },
  fixes: ['il motivo è ▢'],
  examples: {
    flags: [
      ['[[Le nostre norme in materia non ammettono deroghe]].', 'Il motivo è ▢.'],
      ['[[La prassi è questa e vale per tutti]].', 'Il motivo è ▢.'],
      ['[[Sono le regole]].', 'Il motivo è ▢.'],
    ],
    passes: ['Le propongo un cambio: il bando spetta a noi.', 'Il regolamento permette di cambiare anche la taglia.'],
  },
});
