import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto se defende antes de ajudar.',
  why: 'O cliente não procura um culpado; procura quem resolva.',
  match: [
    '[(a)? (culpa|responsabilidade|falha|erro|problema|obrigação) (não|nem) (é|foi|era|partiu|está|seria|ocorreu|veio|cabe) (nosso|nossa|da|do|de|minha|conosco|com a gente|a nós|aqui|deste) {r}?]',
    '[(não|nem) (é|foi|era|temos|tenho|há|cabe a nós|partiu) …1 (culpa|responsabilidade|falha|erro|problema|obrigação|defeito) …1 (nosso|nossa|da|do|de|minha|conosco|se|nesse|nisso) {r}?]',
    '[(não|nem) (temos|tenho|tem) (culpa|nada (a ver|com)|relação|responsabilidade|como (controlar|adivinhar|saber)) {r}?]',
    '[(a empresa|a loja|a agência|o hospital|o banco|a escola|o convênio|a seguradora|a operadora|a concessionária|a clínica|o laboratório|o hotel|a companhia|a plataforma|o colégio|a transportadora|o sistema|nossa equipe|nosso sistema|nosso time|o gerente|o professor|a enfermeira|o técnico) (não (pode ser responsabilizada|pode ser responsabilizado|se responsabiliza|responde|tem nada|tem culpa|tem responsabilidade|erra|mente|errou|falha|tem conhecimento|apresentou|ia falar)|se exime|jamais|nunca|agiu corretamente|é altamente|cumpriu|observou rigorosamente|seguiu) {r}?]',
    '[(eximimos|eximimo nos|nos eximimos|estamos isentos|isentamos|não nos responsabilizamos|não respondemos por|não podemos ser responsabilizados) {r}?]',
    '[(fizemos|cumprimos|fiz|cobramos|agimos|entregamos) (exatamente|a nossa parte|nossa parte|o nosso papel|tudo certo|certo|corretamente|tudo o que|rigorosamente|conforme|todas as) {r}?]',
    '[(nossa parte|a nossa parte) (foi|está|já foi) (feita|cumprida) {r}?]',
    '[(da|de) (nossa|minha)? parte (está|tá|consta|foi|o) {r}?]',
    '[(aqui|aqui no sistema|do nosso lado|no nosso sistema|no meu|no sistema|no meu celular) …1 (está|tá|consta|aparece|funciona) …1 (tudo)? …1 (normal|certo|certinho|correto|regular|em ordem|perfeito|funcionando|funciona) {r}?]',
    '[(mau atendimento|sempre cumprimos|nosso sistema é|nada temos a reparar|não há o que rever|não havendo o que|nada havendo|sem reconhecer|de modo algum significa|não significa que erramos|caso fortuito|força maior|fato de terceiro|caso isolado|dentro do prazo legal) {r}?]',
  ],
  unless: [
    '(mas|porém|só que|contudo|no entanto|e mesmo assim|ainda assim) …4 (vou|vamos|já|assumo|assumimos|devíamos|nós|eu|corrijo|resolvo|o cano|envio|mando|isso não|fica|respondemos)',
    '(não|nem) …2 (culpa|erro|falha|responsabilidade) (sua|seu|do senhor|da senhora|de você|do cliente)',
    '(não cumprimos|nem sempre|não fizemos|não agimos|reenviei|nosso pessoal|por isso a resposta)',
    '(vou|vamos|mando|abri|acionei|pedi|chamei|marquei|por isso|então mando|passa|liguei|ligo) …4 (técnico|equipe|medir|visita|verificar|corrigir|resolver|ver|você|senhor|senhora)',
    '(desculpe|sinto|lamento|erramos|assumimos) …8',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['Houve atraso, mas [[a responsabilidade não é nossa]].'],
      ['[[Não temos culpa se os Correios pararam]].'],
      ['Isso [[não é culpa do convênio]].'],
      ['O atraso foi deles, [[a agência não tem nada a ver com isso]].'],
      ['[[Eximimo-nos de culpa]].'],
      ['[[Cumprimos o nosso papel]].'],
      ['[[Nossa parte foi feita]].'],
      ['[[Da nossa parte está tudo certinho]].'],
      ['[[Aqui no sistema está tudo normal]].'],
      ['Estamos [[dentro do prazo legal]].'],
    ],
    passes: [
      'O erro não foi nosso, mas vou resolver hoje.',
      'Não foi erro do senhor, e não foi culpa sua.',
      'Nem sempre cumprimos nossa parte certo.',
      'Aqui está tudo certo, por isso mando um técnico medir.',
      'Sinto muito: não é culpa da senhora nem foi falha da loja da esquina.',
    ],
  },
});
