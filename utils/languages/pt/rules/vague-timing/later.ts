import { defineRule } from '../../../define.ts';

/** A sentence that says “later” for a day. */
export const LATER = [
  '(^|",") [(logo logo|já já|logo mais|daqui a pouco|daqui a pouquinho) {what}] $',
  '[(depois|mais tarde) {what:(a gente|eu|nós|alguém|a equipe) (vê|vejo|olha|olho|resolve|resolvo|retorna|retorno|fala|falo|responde|verifica) …8}] $',
];

export default defineRule({
  message: 'Isto deixa o cliente sem data.',
  why: 'Mesmo um “escrevo amanhã às 10h com o que souber” já dá um chão.',
  match: LATER,
  unless: [
    '(até|às|entre|dia|no dia|antes das|daqui a|em até|em) …2 (@number|@day|dez|cinco|duas|dois|uma|um minuto|meia)',
    '(hoje|amanhã|segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira) …6',
    '@number (h|horas|minutos|dias|min)',
    '(consegue|pode|prefere|quer|posso|podemos|gostaria) …10 "?"',
    '(não|nem) …2 (está|fica|ficou|precisa|leva|basta) …2 (fila|andamento|aguardar|esperar|tempo)',
    '(momento|minutinho|minuto|instante|instantinho|preferir|em agosto|quer dizer|por hora) …6',
  ],
  fixes: ['{what} até ▢'],
  examples: {
    flags: [
      ['[[Logo mais a turma abre]].', 'A turma abre até ▢.'],
      ['Fica em paz, [[depois a gente vê isso]].', 'Fica em paz, a gente vê isso até ▢.'],
    ],
    passes: [
      'A turma abre logo mais, às 18h.',
      'Amanhã logo cedo eu te dou um retorno.',
      'Vou ver isso e te retorno, leva 10 minutos.',
      'Consegue esperar mais tarde?',
      'Não precisa esperar na fila nem basta aguardar.',
      'Só um minutinho, já vou ver isso.',
    ],
  },
});
