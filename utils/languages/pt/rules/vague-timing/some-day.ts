import { defineRule } from '../../../define.ts';
import { LATER } from './later.ts';

export default defineRule({
  message: 'Isto deixa o cliente sem data.',
  why: 'Mesmo um “escrevo amanhã às 10h com o que souber” já dá um chão.',
  match: [
    '[(logo logo|já já|logo mais|daqui a pouco|daqui a pouquinho|rapidinho|um dia desses|mais para frente|mais tarde|mais dia menos dia) {r}?]',
    '[(depois|mais tarde|logo) (a gente|eu|nós|alguém|te|lhe|um colega|a equipe) (vê|vejo|olha|olho|resolve|resolvo|retorna|retorno|fala|falo|responde|chama|verifica|entra|informamos|informaremos|avisa|avisamos) {r}?]',
    '[(a gente|eu|alguém|a equipe|o pessoal) (vê|vejo|olha|resolve|retorna|responde) …3 (depois|mais tarde|outro dia|uma hora dessas) {r}?]',
    '[(já|logo) (vai|vamos|vão) (ver|sair|chegar|voltar|resolver|entrar em contato|retornar|olhar|verificar) {r}?]',
    '[(não vai demorar|não demora|está chegando|já está chegando|só ter fé|pode aguardar sossegado|leva tempo|leva um tempo|pode levar algum tempo|basta aguardar|basta esperar|é só aguardar|é só esperar|resta aguardar|o tempo necessário|está na fila|está em andamento|em fase final|será atendida na sequência|sabe se lá quando|não há previsão|sem previsão|não temos previsão|depende de cada caso|varia bastante|uma hora entra) {r}?]',
    '[(vou|vamos) (ver|verificar|checar|analisar|olhar) (isso|aí|isso aí|o caso|e|internamente|com) …3 (e)? (te|lhe)? (retorno|retornamos|aviso|falo|dou um retorno|dou um toque|retornaremos) {r}?]',
    '[(vai ser|será|fica para|talvez|deve ser) …2 (na semana que vem|semana que vem|essa semana ou na outra|mês que vem) (talvez|ou) {r}?]',
    '[o prazo (pode|poderá|costuma) variar {r}?]',
    '[(aguarde|aguarda|espere|espera|aguardar|esperar) (só|mais)? (mais)? (um pouco|um pouquinho|alguns dias|uns dias|mais um tempo) {r}?]',
    '[(jajá|jaja|rapidão|uma hora dessas|qualquer hora|qualquer hora dessas|logo "," logo) {r}?]',
    '(^|"," …1|e|que) [logo (você|o senhor|a senhora|te|lhe|será|vai|estará|chega|volta|resolve|cai|sai|receberá|alguém|a equipe|o técnico|estaremos|resolvemos) {r}?]',
  ],
  unless: [
    ...LATER,
    '(até|às|entre|dia|no dia|antes das|daqui a|em até|em) …2 (@number|@day|dez|cinco|duas|dois|uma|um minuto|meia)',
    '(hoje|amanhã|segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira) …6',
    '@number (h|horas|minutos|dias|min)',
    '(consegue|pode|prefere|quer|posso|podemos|gostaria) …10 "?"',
    '(não|nem) …2 (está|fica|ficou|precisa|leva|basta) …2 (fila|andamento|aguardar|esperar|tempo)',
    '(momento|minutinho|minuto|instante|instantinho|preferir|em agosto|quer dizer|por hora) …6',
  ],
  examples: {
    flags: [
      ['[[O prazo pode variar]].'],
      ['[[Aguarde mais um pouco]].'],
      ['O Pix vai cair [[jajá]].'],
      ['[[Logo você recebe o código]].'],
      ['A turma abre [[logo logo]].'],
      ['[[Depois a gente vê isso]], certo.'],
      ['[[A gente vê depois]].'],
      ['O pessoal [[já vai ver isso]].'],
      ['O seu caso [[está na fila]].'],
      ['[[Vou ver isso e te retorno]].'],
      ['[[Vai ser na semana que vem talvez]].'],
    ],
    passes: [
      'Logo mais a turma abre.',
      'Fica em paz, depois a gente vê isso.',
      'A turma abre logo mais, às 18h.',
      'Amanhã logo cedo eu te dou um retorno.',
      'Vou ver isso e te retorno, leva 10 minutos.',
      'Consegue esperar mais tarde?',
      'Não precisa esperar na fila nem basta aguardar.',
      'Só um minutinho, já vou ver isso.',
    ],
  },
});
