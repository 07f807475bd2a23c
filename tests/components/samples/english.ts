import { finding, type Sample } from './finding.ts';

const TEXT =
  'Dear Maria,\n\nyou failed to attach the courier’s receipt. Please note that per our policy refunds need one. ' +
  'We will refund you as soon as possible.\n\nSorry for any inconvenience.\n\nKind regards,\nAnna';

export const ENGLISH: Sample = {
  text: TEXT,
  requester: 'Maria Lopez',
  customer: {
    emotion: 'anger',
    intensity: 3,
    evidence: [
      { kind: 'repeat', text: 'the THIRD time I am writing' },
      { kind: 'emotion', text: 'I feel robbed' },
      { kind: 'urgent', text: 'by Friday' },
    ],
    urgent: true,
    repeatContact: true,
    risk: ['churn'],
    facts: [
      { kind: 'order_number', text: '48213' },
      { kind: 'amount', text: '189.90 EUR' },
    ],
    questions: [
      { text: 'Where is my refund?', answered: true },
      { text: 'Who decides this?', answered: false },
    ],
  },
  findings: [
    finding(TEXT, {
      rule: 'en/repeat-contact-ignored/third',
      concern: 'repeat-contact-ignored',
      dimension: 'empathy',
      message: 'The third message isn’t mentioned',
      why: 'Whoever has to write again wants first to be heard.',
      at: 13,
      fixes: [
        'Maria, this is the third time you have had to write to us, and I am sorry for that. ',
        'You have written three times now, Maria, and that should not have been needed. ',
      ],
    }),
    finding(TEXT, {
      rule: 'en/blame/failed-to',
      concern: 'blame',
      dimension: 'tone',
      message: 'Reads as blame',
      why: 'Name the missing thing, not the person.',
      words: 'you failed to attach',
      fixes: ['I couldn’t find'],
      also: ['command'],
    }),
    finding(TEXT, {
      rule: 'en/vague-timing/asap',
      concern: 'vague-timing',
      dimension: 'solution',
      message: '“As soon as possible” gives no time',
      why: 'A day, even a late one, lets people plan.',
      words: 'as soon as possible',
      fixes: ['by ▢'],
    }),
    finding(TEXT, {
      rule: 'en/hollow-apology/inconvenience',
      concern: 'hollow-apology',
      dimension: 'empathy',
      message: 'The apology owns nothing',
      why: 'What went wrong, by name, is what an apology is for.',
      words: 'Sorry for any inconvenience.',
      fixes: [],
      inserted: true,
    }),
    finding(TEXT, {
      rule: 'en/policy-shield/per-our-policy',
      concern: 'policy-shield',
      dimension: 'tone',
      message: 'Hides behind a policy',
      why: 'The reason helps, the rule alone closes the door.',
      words: 'per our policy refunds need one',
      fixes: ['with the receipt I can refund you'],
    }),
  ],
};
