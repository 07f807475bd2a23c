import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto deixa o cliente sem data.',
  why: 'Mesmo um “escrevo amanhã às 10h com o que souber” já dá um chão.',
  match: [
    '[{all:(entraremos|entrarão|entrará|vamos entrar|vai entrar|alguém entra|alguém entrará) em contato (com (você|o senhor|a senhora))?} (em breve|o (quanto antes|mais breve possível)|assim que possível|logo)?]',
    '[{all:(te|lhe) (dá|damos|dou|daremos) (um|uma)? (toque|retorno|posição|posicionamento)}] (em breve|depois|logo)?',
  ],
  unless: [
    '(até|às|entre|dia|no dia|antes das|daqui a|em até|em) …2 (@number|@day|dez|cinco|duas|dois|uma|um minuto|meia)',
    '(hoje|amanhã|segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira) …6',
    '@number (h|horas|minutos|dias|min)',
    '(consegue|pode|prefere|quer|posso|podemos|gostaria) …10 "?"',
    '(não|nem) …2 (está|fica|ficou|precisa|leva|basta) …2 (fila|andamento|aguardar|esperar|tempo)',
    '(momento|minutinho|minuto|instante|instantinho|preferir|em agosto|quer dizer|por hora) …6',
  ],
  fixes: ['{all} até ▢'],
  examples: {
    flags: [
      ['Recebemos o laudo e [[entraremos em contato em breve]].', 'Recebemos o laudo e entraremos em contato até ▢.'],
      ['Tendo novidade, [[entraremos em contato]].', 'Tendo novidade, entraremos em contato até ▢.'],
      ['A equipe [[te dá um toque]].', 'A equipe te dá um toque até ▢.'],
    ],
    passes: [
      'O sinal volta logo mais, às 18h.',
      'Amanhã logo cedo eu te dou um retorno.',
      'Vou ver isso e te retorno, leva 10 minutos.',
      'Consegue esperar mais tarde?',
      'Não precisa esperar na fila nem basta aguardar.',
      'Só um minutinho, já vou ver isso.',
    ],
  },
});
