import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A frase soa a ofício de cartório.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: ['[doravante]'],
  unless: ['(ou seja|isto é|quer dizer|significa)'],
  fixes: ['a partir de agora'],
  examples: {
    flags: [
      ['[[Doravante]], o boleto vem por e-mail.', 'A partir de agora, o boleto vem por e-mail.'],
      ['O boleto vem [[doravante]] por e-mail.', 'O boleto vem a partir de agora por e-mail.'],
    ],
    passes: ['A partir de agora, o boleto vem por e-mail.', 'Doravante quer dizer a partir de agora.'],
  },
});
