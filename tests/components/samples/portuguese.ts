import { finding, type Sample } from './finding.ts';

const TEXT =
  'Olá, Beatriz,\n\nvocê não anexou o recibo da transportadora. Por norma da empresa o reembolso exige o recibo. ' +
  'Vamos reembolsar o valor em breve.\n\nDesculpe o transtorno.\n\nAtenciosamente,\nAna';

export const PORTUGUESE: Sample = {
  text: TEXT,
  requester: 'Beatriz Souza',
  customer: {
    emotion: 'frustration',
    intensity: 1,
    evidence: [{ kind: 'emotion', text: 'já estou cansada de esperar' }],
    urgent: false,
    repeatContact: false,
    risk: [],
    facts: [
      { kind: 'protocol', text: '2026-118' },
      { kind: 'amount', text: 'R$ 349,90' },
    ],
    questions: [{ text: 'Quando cai o reembolso?', answered: true }],
  },
  findings: [
    finding(TEXT, {
      rule: 'pt/blame/nao-anexou',
      concern: 'blame',
      dimension: 'tone',
      message: 'Soa como acusação',
      why: 'Diga o que falta, não quem faltou.',
      words: 'você não anexou o recibo',
      fixes: ['ainda não encontrei o recibo'],
    }),
    finding(TEXT, {
      rule: 'pt/vague-timing/em-breve',
      concern: 'vague-timing',
      dimension: 'solution',
      message: '“Em breve” não dá um prazo',
      why: 'Uma data, mesmo distante, ajuda a se organizar.',
      words: 'em breve',
      fixes: ['até ▢'],
    }),
  ],
};
