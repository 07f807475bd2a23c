import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto passa ao cliente um trabalho que pode ser nosso.',
  why: 'Quem pede ajuda espera que alguém vá atrás, não mais um telefone para ligar.',
  match: [
    '[(liga|ligue|ligar|telefona|telefone) (lá)? (no|na|para o|para a|pro|pra|aos|ao|à|direto) (banco|operadora|central|transportadora|correios|loja|fábrica|fabricante|cartão|0800|companhia|seguradora|hospital|clínica|laboratório|prefeitura|síndico|@number|1052) {r}?]',
    '[(procure|procurar|contate|contatar|acione|acionar|consulte|consultar|pergunte|pergunta|perguntar|cobra|cobrar|peça|pede|pedir|solicite|solicitar|reclame|reclama|reclamar|fale|falar|resolva|resolve|resolver|veja|vê|ve|verifique|verificar|tente|tenta|trate|tratar|esclareça|esclarecer|negocie|negociar|entre em contato|entra em contato|entrar em contato|corra atrás|corre atrás|correr atrás|se vira|briga) (lá|aí|isso|direto|diretamente|você|vc|mesmo|mesma|isso aí|você mesmo|você mesma)? (com|no|na|nos|nas|do|da|ao|à|aos|junto a|junto ao|junto à|seu|o|a|atrás do|para o) …1 (banco|operadora|transportadora|correios|loja|fábrica|fabricante|vendedor|vizinho|vizinhos|moradores|provedor|restaurante|companhia|seguradora|hospital|clínica|laboratório|prefeitura|síndico|motorista|entregador|gerente|médico|portaria|porteiro|oficina|cartório|administradora|condomínio|instalador|eletricista|balcão|agência|serasa|anac|procon|receita|inss|rh|contador|seguradora|concessionária|detran|faculdade|escola|plano|convênio|agente|corretor|pessoal|setor|suporte|financeiro|quem|colega) {r}?]',
    '[@voce (mesmo|mesma|é que|que)? (vai)? (tem|têm|terá|ter|precisa|deve|deverá|precisará) (que|de)? (procurar|ligar|ir até|ir à|ir ao|ir na|ir no|correr atrás|descobrir|localizar|convencer|negociar|entrar em contato|falar com|perguntar|cobrar|contatar|acionar|pedir ao|pedir à) {r}]',
    '[(melhor|melhor seria|o ideal é|o jeito é|só) (você|o senhor|a senhora) (mesmo|mesma)? (ligar|perguntar|procurar|ver|ir|falar|verificar|entrar|resolver|buscar) {r}]',
    '[é (necessário|preciso) que (o titular|você|o senhor|a senhora|o cliente) (entre|ligue|procure|vá|contate|compareça|busque|solicite|acione) {r}]',
    '[(por conta própria|por sua própria conta)]',
    '[(corra|corre) atrás {r}?]',
    '[se (vire|vira|virar) {r}?]',
    '[(vá|vai|ir) (lá|até lá)? (no|na|ao|à|até o|até a|na) (banco|agência|loja|cartório|site d|laboratório|posto|guichê|hospital|prefeitura|polícia|delegacia|outra unidade) e …8]',
    '[(manda|mande|mandar|envie|envia|escreva|escreve) (um|uma)? (e-mail|email|mensagem) (para|pro|pra|ao) …2 (financeiro|suporte|setor|comercial|fabricante|transportadora|central|matriz) {r}?]',
    '[(arrume|arruma|contrate|contrata|convence|convença|descubra|pesquise|pesquisa) {r}]',
    '[cada (um|passageiro|cliente|morador) que (corra|se|procure|resolva) {r}?]',
    '[(o cidadão|quem|o cliente|o passageiro) que (descubra|procure|corra|marcou que|resolva) {r}?]',
  ],
  unless: [
    '(não|nem|sem que) …3 (precisa|precisam|precise|tem que|vai ter que|precisar|religue|tente|faça|mexa) …8',
    '(play store|aplicativo) …4',
    '(se|caso|quando) (queira|você|preferir|quiser|precisar|puder|achar|o senhor|a senhora|insistir|a clínica|passar)',
    '(eu|nós|já|também|a gente)? (falei|liguei|pedi|consultei|conferi|cobrei|procurei|perguntei|resolvi|verifiquei|entrei|posso|vou|podemos|vamos|consegui|acionei|combinei|mando|mandei|cuido|falamos|pedimos|negociamos|solicitei|negociei|quer que) …8',
    '(direito|emergência|segurança|febre|192|193|190|gás|alergia|reação)',
    '"?"',
    '(me ligue|me liga|me ligar|conosco|comigo|com a gente|fale conosco|por aqui|nosso|nossa|aqui mesmo)',
    '(você pode|o senhor pode|a senhora pode|podem) …8',
  ],
  examples: {
    flags: [
      ['[[Ligue para a operadora e peça o desbloqueio]].'],
      ['Então [[procure o fabricante]].'],
      ['[[O senhor terá que descobrir onde está]].'],
      ['[[Melhor você mesma perguntar lá]].'],
      ['[[É necessário que o titular ligue para o 0800]].'],
      ['Abra a contestação [[por conta própria]].'],
      ['A loja tem que ver, [[corra atrás disso]].'],
      ['[[Se vira com isso]].'],
      [
        'Então [[vá na agência e fale lá dentro]].'
          .replace(' dentro', '')
          .replace('[[vá na agência e fale lá]]', '[[vá na agência e fale lá]]'),
      ],
      ['[[Mande um e-mail para o financeiro contando tudo]].'],
      ['[[Contrate um eletricista]].'],
      ['O contrato, [[cada passageiro que corra]].'],
      ['[[O cidadão que descubra o horário]].'],
    ],
    passes: [
      'Você não precisa ligar para a operadora.',
      'Se preferir, ligue para o banco.',
      'Já falei com a transportadora: procure a nota na caixa do vendedor.',
      'Em caso de gás, ligue para o 193 direto e procure o síndico.',
      'Consegue ligar para a loja?',
      'No aplicativo, consulte a loja mais perto.',
      'Fale com o suporte por aqui mesmo.',
      'Você pode procurar a loja da sua cidade ou ligar para a central.',
    ],
  },
});
