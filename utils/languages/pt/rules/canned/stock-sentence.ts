import { defineRule } from '../../../define.ts';

/** Sentences that say nothing of the case; the reply loses nothing without them. */
export const STOCK = [
  '^ [(sua|seu|a sua|o seu) (satisfação|opinião|mensagem|solicitação|ligação|contato|confiança|reclamação|demanda|manifestação|bem-estar|tranquilidade|experiência|feedback|caso|pedido) (é|são) …2 (importante|prioridade|essencial|fundamental|valiosa|valioso) …5] $',
  '^ [(nossa|a nossa|nosso) (prioridade|missão|compromisso|objetivo|razão de ser) (é|são) (você|a|o|sua|seu|atender|oferecer|garantir|a sua) …8] $',
  '^ [(estamos|seguimos) (sempre)? (trabalhando|em constante|empenhados|buscando) …3 (melhor atendê|atendê lo|atendê la|melhorar|melhoria|aprimorar) …5] $',
  '^ [(sua (solicitação|mensagem|demanda)) (foi recebida|foi registrada) com sucesso] $',
  '^ [conte sempre com (a|o) @title] $',
  '^ [(é|foi|será) (sempre)? um prazer (atendê|atender|servi) …4] $',
  '^ [(agradecemos|agradeço|obrigado|obrigada) (o|pelo) (seu)? contato] $',
];

export default defineRule({
  message: 'A frase serve para qualquer pessoa.',
  why: 'O que vale para todos não parece escrito para ninguém.',
  match: STOCK,
  unless: ['"?"'],
  fixes: [''],
  examples: {
    flags: [
      ['A consulta é às 9h. [[A sua tranquilidade é muito importante aqui]].', 'A consulta é às 9h.'],
      ['[[Nossa missão é atender bem]]. O prazo é sexta.', 'O prazo é sexta.'],
      ['[[Estamos sempre trabalhando para melhor atendê-lo]]. O prazo é sexta.', 'O prazo é sexta.'],
      ['[[Sua mensagem foi recebida com sucesso]]. O prazo é sexta.', 'O prazo é sexta.'],
      ['[[Conte sempre com a Lumina]]. O prazo é sexta.', 'O prazo é sexta.'],
      ['[[É um prazer atender você]]. O prazo é sexta.', 'O prazo é sexta.'],
      ['[[Agradecemos o seu contato]]. O prazo é sexta.', 'O prazo é sexta.'],
    ],
    passes: ['É um prazer atender você?', 'A sua opinião sobre o prazo chegou ao gerente.'],
  },
});
