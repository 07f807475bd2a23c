import { defineRule } from '../../../define.ts';
import { STOCK } from './stock-sentence.ts';

export default defineRule({
  message: 'A frase serve para qualquer pessoa.',
  why: 'O que vale para todos não parece escrito para ninguém.',
  match: [
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
  // What is a sentence of its own is another rule's, which takes it away.
  unless: [
    ...STOCK,
    '(resposta|texto) (padrão|pronto|pronta)',
    '(perguntou|escreveu|leu|de volta|hoje|conosco ontem|ontem)',
  ],
  examples: {
    flags: [
      ['[[Agradecemos o seu contato e a espera]].'],
      ['Queremos [[oferecer sempre o melhor atendimento]].'],
      ['Para nós [[é um prazer atender você]].'],
      ['Na oficina [[a sua confiança é essencial]].'],
      ['Bem, [[nossa missão é atender bem]].'],
      ['[[O cliente é muito especial para nós]].'],
      ['[[Agradecemos a sua compreensão]].'],
      ['Aqui [[estamos sempre trabalhando para melhor atendê-lo]].'],
      ['Peço o CPF [[para atendê-lo melhor]].'],
      ['Vi que [[sua mensagem foi recebida com sucesso]].'],
      ['Então [[conte sempre com a Lumina]].'],
    ],
    passes: [
      'A sua tranquilidade é muito importante aqui.',
      'Nossa missão é atender bem.',
      'Estamos sempre trabalhando para melhor atendê-lo.',
      'Sua mensagem foi recebida com sucesso.',
      'Conte sempre com a Lumina.',
      'É um prazer atender você.',
      'Agradecemos o seu contato.',
      'Mandamos uma resposta pronta, “sua mensagem é importante para nós”, e você não merecia a frase “sua mensagem é importante”.',
      'Você perguntou se sua opinião é importante: é.',
    ],
  },
});
