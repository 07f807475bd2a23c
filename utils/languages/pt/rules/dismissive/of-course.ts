import { defineRule } from '../../../define.ts';

/** Openings that can go: what follows says the same. */
export const OF_COURSE = [
  '[é (tão)? (óbvio|evidente|lógico) que {r}]',
  '(^|",") [(obviamente|evidentemente|logicamente) ","? {r}]',
  '^ [simplesmente ","? !(basta|é) {r}]',
  '^ [como (todo mundo|todos|qualquer um|qualquer pessoa|você|o senhor|a senhora) (já)? (sabe|sabem|deve saber|deveria saber|bem sabe) "," {r}]',
  '^ [como é (do|de) (seu)? conhecimento (de todos|geral|público)? "," {r}]',
];

export default defineRule({
  message: 'Isto faz o cliente se sentir desatento.',
  why: 'O que é óbvio para quem trabalha aqui não é para quem vê pela primeira vez.',
  match: OF_COURSE,
  unless: [
    '(não|nem|nada|nunca) …2 (é|era|está|fica|foi|tão) …2 (óbvio|evidente|lógico|claro)',
    '(óbvio|evidente) que …6 (nosso|nossa|erramos|razão|quem)',
    '(nosso|nossa|nós|confunde|confusa|confuso|escondido|escondida|ninguém)',
    '(basta|é só) (ler o código|olhar no|procurar por|procurar o)',
  ],
  fixes: ['{r}'],
  examples: {
    flags: [
      ['[[É óbvio que o comprovante tem que estar no nome]].', 'O comprovante tem que estar no nome.'],
      ['[[Evidentemente o prazo já passou]].', 'O prazo já passou.'],
      ['[[Simplesmente reinicie o aparelho]].', 'Reinicie o aparelho.'],
      ['[[Como todo mundo sabe, leva um dia]].', 'Leva um dia.'],
      ['[[Como é do seu conhecimento, há multa]].', 'Há multa.'],
    ],
    passes: [
      'Não é óbvio onde fica o botão.',
      'É óbvio que o senhor tem razão.',
      'Preste atenção ao botão azul, que é confuso mesmo.',
      'Para pagar, basta ler o código com a câmera, é só prestar atenção à luz.',
    ],
  },
});
