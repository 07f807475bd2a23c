import { finding, type Sample } from './finding.ts';

const TEXT =
  'Buongiorno Giulia,\n\nnon ha allegato la ricevuta del corriere. Da regolamento il rimborso la richiede. ' +
  'La rimborseremo quanto prima.\n\nCi scusiamo per il disagio.\n\nCordiali saluti,\nAnna';

export const ITALIAN: Sample = {
  text: TEXT,
  requester: 'Giulia Ferri',
  customer: {
    emotion: 'worry',
    intensity: 2,
    evidence: [
      { kind: 'emotion', text: 'ho paura di aver perso tutto' },
      { kind: 'repeat', text: 'vi ho già scritto martedì' },
      { kind: 'urgent', text: 'entro domani' },
    ],
    urgent: true,
    repeatContact: true,
    risk: ['legal'],
    facts: [
      { kind: 'order_number', text: '66310' },
      { kind: 'amount', text: '200 euro' },
    ],
    questions: [{ text: 'Quando arriva il rimborso?', answered: false }, { text: 'A chi devo rivolgermi?' }],
  },
  findings: [
    finding(TEXT, {
      rule: 'it/blame/non-ha-allegato',
      concern: 'blame',
      dimension: 'tone',
      message: 'Suona come un’accusa',
      why: 'Si nomina la cosa che manca, non la persona.',
      words: 'non ha allegato la ricevuta del corriere',
      fixes: ['non trovo la ricevuta del corriere', 'la ricevuta del corriere non ci è ancora arrivata'],
    }),
    finding(TEXT, {
      rule: 'it/hollow-apology/disagio',
      concern: 'hollow-apology',
      dimension: 'empathy',
      message: 'Le scuse non riconoscono nulla',
      why: 'Chi aspetta vuole sentire che cosa è andato storto.',
      words: 'Ci scusiamo per il disagio.',
      fixes: ['Ha aspettato troppo, e me ne scuso.'],
      inserted: true,
    }),
    finding(TEXT, {
      rule: 'it/vague-timing/quanto-prima',
      concern: 'vague-timing',
      dimension: 'solution',
      message: '«Quanto prima» non indica un tempo',
      why: 'Una data, anche lontana, permette di organizzarsi.',
      words: 'quanto prima',
      fixes: ['entro ▢'],
    }),
    finding(TEXT, {
      rule: 'it/policy-shield/da-regolamento',
      concern: 'policy-shield',
      dimension: 'tone',
      message: 'Si fa scudo del regolamento',
      why: 'Il motivo aiuta; la regola da sola chiude la porta.',
      words: 'Da regolamento il rimborso la richiede.',
      fixes: [],
    }),
  ],
};
