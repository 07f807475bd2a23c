import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O tratamento é íntimo demais.',
  why: 'Quem não conhece a atendente pode ler como falta de respeito.',
  match: [
    '[(meu|minha) (bem|amor|querido|querida|anjo|flor|lindo|linda|amore|princesa|rei|fofa)]',
    '(^|"," …1|oi) [(amor|querida|querido|fofa|flor|anjo|princesa|gata|lindona|amiga|amado|amada)] (","|$)',
  ],
  unless: ['^ (querido|querida) @title', '(quanto|por|com|de) amor'],
  fixes: ['{name}'],
  examples: {
    flags: [
      { reply: 'Já resolvo, [[meu bem]].', requester: 'Rui Prado', fixed: 'Já resolvo, Rui.' },
      { reply: 'Oi, [[querida]], já resolvo.', requester: 'Maria Lopes', fixed: 'Oi, Maria, já resolvo.' },
    ],
    passes: ['Querida Ana, já resolvo.', 'A loja foi feita com amor.'],
  },
});
