import { defineRule } from '../../../define.ts';

/** Openings that announce what the sentence could just say. */
export const ANNOUNCED = [
  '[(serve a presente|vimos|venho|viemos) (",")? …4 ("," …3)? (informar|comunicar|esclarecer|cientificá la|cientificá lo) (ao senhor|à senhora|a você|lhe)? (de)? que {r}]',
  '[(cumpre nos|cabe nos|cumpre me|compete nos|cumpre|insta|vale|cabe) (informar|esclarecer|salientar|ressaltar|observar|destacar|comunicar|frisar|registrar) que {r}]',
  '[(informamos|comunicamos|esclarecemos|ressaltamos|salientamos|frisamos) (ao senhor|à senhora|a você|lhe|ainda)? que {r}]',
];

export default defineRule({
  message: 'A frase soa a ofício de cartório.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: ANNOUNCED,
  unless: [
    '(nossa|nosso|respondemos|preservada|aberto|aberta|que joga|explico|quer dizer|ou seja|isto é|significa|em português)',
  ],
  fixes: ['{r}'],
  examples: {
    flags: [
      ['[[Serve a presente para esclarecer que a matrícula venceu]].', 'A matrícula venceu.'],
      ['[[Viemos, por meio deste, comunicar que a turma lotou]].', 'A turma lotou.'],
      ['[[Cumpre informar que a taxa mudou]].', 'A taxa mudou.'],
      ['[[Vale ressaltar que a taxa mudou]].', 'A taxa mudou.'],
      ['[[Informamos que o prazo é dia 5]].', 'O prazo é dia 5.'],
      ['Sobre o boleto, [[comunicamos à senhora que a taxa mudou]].', 'Sobre o boleto, a taxa mudou.'],
    ],
    passes: [
      'Informamos que a sua conta está preservada e que respondemos hoje.',
      'O prazo mudou, como a senhora viu no site.',
    ],
  },
});
