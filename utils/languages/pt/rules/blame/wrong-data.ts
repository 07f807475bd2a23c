import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto destaca o erro do cliente.',
  why: 'Dizer qual é o dado certo resolve; dizer quem errou só machuca.',
  match: [
    '[@voce …3 (<digitar:past>|<informar:past>|<cadastrar:past>|<anexar:past>|<enviar:past>|<mandar:past>|<preencher:past>|<colocar:past>|<escolher:past>|<comprar:past>|<pedir:past>|<passar:past>|<clicar:past>|<remeter:past>|<trazer:past>|<instalar:past>|<ligar:past>|<fazer:past>|<marcar:past>|<usar:past>|<digitar:impf>|<cadastrar:pres>) …5 (errado|errada|errados|erradas|incorreto|incorreta|incorretos|incorretas|incorretamente|inválido|inválida|vencido|vencida|incompleto|incompleta|torta|torto|ilegível|onde não devia|de forma inadequada|sem ler|em vez de|fora do prazo) {r}?]',
    '[(dados|endereço|documento|documentos|número|e-mail|cpf|cep|informação|informações|documentação) …2 (que)? (você|o senhor|a senhora|vocês) (<informar:past>|<cadastrar:past>|<enviar:past>|<mandar:past>|<passar:past>|<digitar:past>|<preencher:past>|<anexar:past>) …2 (errado|errada|errados|incorreto|incorreta|incorretos|incompleto|incompleta|incompletos|está errado|veio errado|estava errado|estava incompleto|estavam errados|estava incorreto|estão incorretos|não confere|não existe)]',
    '[(<informar:part>|<preencher:part>|<cadastrar:part>|<cometer:part>|<usar:part>|<manusear:part>|<digitar:part>|<escolher:part>) …5 (por|pelo|pela) (próprio|própria)? (você|senhor|senhora|cliente|titular|usuário|segurado|consumidor|vocês|aluno) {r}?]',
    '[(porque|pq|já que|visto que|uma vez que|depois que|enquanto) …1 @voce …1 (deixou|mexeu|apagou|atrasou|chegou tarde|chegou atrasado|chegou atrasada|preferiu|optou|desligou|quebrou|molhou|derrubou|clicou|excluiu|deletou|faltou|sumiu|demorou|demorava|insistiu|trancou|queimou|estourou|gastou|abriu a caixa|rasgou|tomou) {r}?]',
    '[(você|vc|o senhor|a senhora) (apagou|excluiu|deletou|quebrou|molhou|derrubou|desconfigurou|bloqueou|mexeu|confundiu|estourou) {r}]',
    '[(causado|causada|provocado|provocada|gerado|gerada|ocasionado|motivado) por (você|o senhor|a senhora|um erro seu|vocês|uso) {r}?]',
    '[@tu (clicou|passou|compartilhou|forneceu|abriu|entregou|aceitou|ligou|instalou|deixou) …8 "," (por isso|daí|e por isso|então) {r}]',
    '[@tu (optou por|preferiu|aceitou os termos|concordou com|assinou sem|compartilhou|divulgou|revelou|expôs|forneceu a senha|passou a senha|escolheu não) {r}]',
  ],
  where: { question: false, conditional: false },
  unless: [
    '(se|caso|quando|mesmo) …1 (você|o senhor|a senhora|vocês)',
    '(nosso|nossa|nós|nossos|nossas|daqui|a gente)',
    '(foi|está|estava|veio|era) …1 (correto|correta|certinho|certo)',
    '(não|nem) (apagou|excluiu|bloqueou|mexeu|quebrou|fez|foi|teve)',
  ],
  examples: {
    flags: [
      ['O caso é que [[você compartilhou a senha]].'],
      ['O atraso foi [[causado por você]].'],
      ['[[Você clicou num link falso, por isso a conta caiu]].'],
      ['O pacote voltou: [[você informou o CEP errado na compra]].'],
      ['O [[endereço que o senhor cadastrou está errado]].'.replace('O [[endereço', 'Pelo visto o [[endereço')],
      ['O bilhete saiu com o nome [[digitado errado pelo cliente]].'],
      ['A consulta caiu [[porque o senhor chegou atrasado]].'],
      ['Olha, [[a senhora desconfigurou o aparelho inteiro]].'],
    ],
    passes: [
      'Se você informou o CEP errado, corrigimos juntos.',
      'Você informou o CEP e nós gravamos errado.',
      'O que você fez foi certo: instalou a peça e a etiqueta é que veio errada.',
      'Você não apagou nada, a base só ficou filtrada, e o que a senhora apagou volta.',
    ],
  },
});
