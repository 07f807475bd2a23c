import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A frase serve para qualquer pessoa.',
  why: 'O que vale para todos não parece escrito para ninguém.',
  match: [
    '[(prezado|prezada|prezados|caro|cara|estimado|estimada|querido|querida|olá|prezado senhor) ("(" a ")")? (cliente|consumidor|consumidora|usuário|usuária|assinante|associado|associada|parceiro|clientes|segurado|beneficiário|aluno|aluna|hóspede|passageiro|paciente)]',
    '[(sua|seu|a sua|o seu) (satisfação|opinião|mensagem|solicitação|ligação|contato|confiança|reclamação|demanda|manifestação|bem-estar|tranquilidade|experiência|feedback|caso|pedido) (é|são) …2 (importante|prioridade|essencial|fundamental|valiosa|valioso|nossa|nosso) {r}?]',
    '[(nossa|a nossa|nosso|é) (prioridade|missão|compromisso|objetivo|razão de ser) (é|são) (você|a|o|sua|seu|atender|oferecer|garantir|a sua) {r}?]',
    '[(você|o cliente|nosso cliente|o senhor|a senhora) é (muito|um|nossa|a nossa|o mais|tão)? (importante|especial|prioridade|a razão) (para nós|para a gente|aqui)? {r}?]',
    '[(agradecemos|agradeço) (a|pela|desde já a|desde já|por) (sua)? (preferência|compreensão|colaboração|escolher|escolha) {r}?]',
    '[(estamos|seguimos) (sempre)? (trabalhando|em constante|empenhados|buscando) …3 (melhor atendê|atendê lo|atendê la|melhorar|melhoria|aprimorar) {r}?]',
    '[(para|a fim de) (melhor)? (atendê lo|atendê la|melhor atendê|melhor servir|servi lo) (melhor)? {r}?]',
    '[(sua (solicitação|mensagem|demanda)) (foi recebida|foi registrada) (com sucesso) {r}?]',
    '[conte sempre com (a|o) @title]',
    '^ [(agradecemos|obrigado|obrigada) (o|pelo|por|a) (seu|vosso|sua)? (contato|escolher|mensagem) {r}?]',
    '[(oferecer|prestar|proporcionar) (sempre)? (o|a) melhor (atendimento|serviço|experiência|qualidade) {r}?]',
    '[(é|foi|será) (sempre)? um prazer (atendê|atender|servi) {r}?]',
  ],
  unless: ['(resposta|texto) (padrão|pronto|pronta)', '(perguntou|escreveu|leu|de volta|hoje|conosco ontem|ontem)'],
  examples: {
    flags: [
      ['[[Agradecemos o seu contato]].'],
      ['Queremos [[oferecer sempre o melhor atendimento]].'],
      ['[[É um prazer atender você]].'],
      ['[[Prezado cliente]], o prazo mudou.'],
      ['[[Sua satisfação é a nossa prioridade]].'],
      ['[[Nossa missão é atender bem]].'],
      ['[[O cliente é muito especial para nós]].'],
      ['[[Agradecemos a sua compreensão]].'],
      ['[[Estamos sempre trabalhando para melhor atendê-lo]].'],
      ['Peço o CPF [[para atendê-lo melhor]].'],
      ['[[Sua mensagem foi recebida com sucesso]].'],
      ['[[Conte sempre com a Lumina]].'],
    ],
    passes: [
      'Mandamos uma resposta pronta, “sua mensagem é importante para nós”, e você não merecia a frase “sua mensagem é importante”.',
      'Você perguntou se sua opinião é importante: é.',
    ],
  },
});
