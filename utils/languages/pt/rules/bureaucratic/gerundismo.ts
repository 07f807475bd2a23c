import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O gerundismo soa a script de telemarketing.',
  why: '“Vou verificar” é mais curto e compromete mais do que “vou estar verificando”.',
  match: [
    '[(você|o senhor|a senhora|nós|a gente|eu|nossa equipe)? …1 (<ir:pres>|<ir:fut>|<ir:impf>|<poder:pres>|<poder:fut>|<poder:cond>|<dever:pres>|<dever:fut>|<querer:pres>) (te|lhe)? estar (te|lhe)? <*:ger> {r}? ("," {s})?]',
    '[(<estar:fut>|<estar:cond>) <*:ger> {r}?]',
    '[(gostaria|gostaríamos|queria|queríamos|preciso|precisamos) de? estar <*:ger> {r}?]',
  ],
  unless: [
    '(quando|enquanto|na hora|às @number|nesse horário|amanhã) …6 estar <*:ger>',
    '(pode|deve|podem|devem) estar (acontecendo|havendo|faltando|causando|ocorrendo|interferindo|falhando|usando|bloqueando|caindo|passando|chegando|sentindo|esperando|se perguntando|pensando|vindo|dando)',
  ],
  examples: {
    flags: [
      ['[[Gostaria de estar confirmando os dados]].'],
      ['[[Vamos estar verificando o caso]].'],
      ['[[Estaremos retornando o contato]].'],
      ['[[O senhor vai estar recebendo a carta]].'],
    ],
    passes: [
      'Amanhã o técnico vai estar passando aí às 14h.',
      'O antivírus pode estar bloqueando a página.',
      'Vou verificar o caso.',
    ],
  },
});
