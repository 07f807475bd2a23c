import { defineRule } from '../../../define.ts';

/** Our own blank, left by a fix: no template residue, the agent is about to fill it. */
export default defineRule({
  message: 'Falta preencher este espaço.',
  why: 'Só você sabe o que vem aqui.',
  match: '"▢"',
  examples: {
    flags: [['O reembolso sai até [[▢]].'], ['Lamentamos [[▢]].']],
    passes: ['O reembolso sai até sexta.', 'Lamentamos o atraso.'],
  },
});
