import { defineRule } from '../../../define.ts';

const SENHOR = '(o|a|ao|à|do|da|pelo|pela) (senhor|senhora)';

export default defineRule({
  message: 'A frase trata o cliente por “você” e por “o senhor / a senhora”.',
  why: 'Um só tratamento, do começo ao fim, soa mais atento.',
  // The place to look at runs from one form to the other.
  match: [`[${SENHOR} …8 ("," …3)? você _?]`, `[você …8 ("," …3)? ${SENHOR} _?]`],
  unless: ['você (e|ou) (o|a) (senhor|senhora)'],
  examples: {
    flags: [
      ['Peço que [[a senhora aguarde e, caso você note]], me avise.'],
      ['Se [[você puder, o senhor assina]] hoje.'],
    ],
    passes: ['Pode vir você ou o senhor seu pai.', 'O senhor pode vir amanhã e vocês dois almoçam aqui.'],
  },
});
