import type { Concern } from '../../utils/checker/concerns.ts';
import type { Dimension, Finding, LanguageCode, Report } from '../../utils/checker/types.ts';
import type { DraftState, SentReply } from '../../utils/messaging/protocol.ts';

/** Sample drafts as the page would report them: hand-made, so that panel tests don't depend on what the engine finds. */

interface Sample {
  text: string;
  requester: string;
  name: string;
  customer: Report['customer'];
  findings: Finding[];
}

interface Wording {
  rule: string;
  concern: Concern;
  dimension: Dimension;
  message: string;
  why: string;
  /** The words it is about; absent for the whole reply, where the fix is added at `at`. */
  words?: string;
  at?: number;
  fixes: string[];
  also?: Concern[];
  inserted?: boolean;
}

function finding(text: string, wording: Wording): Finding {
  const { rule, concern, dimension, message, why, words, fixes, also = [], inserted = false, at = 0 } = wording;
  const start = words === undefined ? at : text.indexOf(words);
  if (start < 0) throw new Error(`The sample doesn't hold “${words}”`);
  const end = start + (words?.length ?? 0);
  return {
    id: `${rule}#${words ?? ''}`,
    rule,
    concern,
    dimension,
    ...(words === undefined ? {} : { start, end, text: words }),
    message,
    why,
    fixes: fixes.map((fix) => ({ start, end, text: fix })),
    also,
    inserted,
  };
}

const EN_TEXT =
  'Dear Maria,\n\nyou failed to attach the courier’s receipt. Please note that per our policy refunds need one. ' +
  'We will refund you as soon as possible.\n\nSorry for any inconvenience.\n\nKind regards,\nAnna';
const IT_TEXT =
  'Buongiorno Giulia,\n\nnon ha allegato la ricevuta del corriere. Da regolamento il rimborso la richiede. ' +
  'La rimborseremo quanto prima.\n\nCi scusiamo per il disagio.\n\nCordiali saluti,\nAnna';
const PT_TEXT =
  'Olá, Beatriz,\n\nvocê não anexou o recibo da transportadora. Por norma da empresa o reembolso exige o recibo. ' +
  'Vamos reembolsar o valor em breve.\n\nDesculpe o transtorno.\n\nAtenciosamente,\nAna';

const SAMPLES: Record<LanguageCode, Sample> = {
  en: {
    text: EN_TEXT,
    requester: 'Maria Lopez',
    name: 'Maria',
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
      finding(EN_TEXT, {
        rule: 'en/empathy/repeat-contact-ignored/third',
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
      finding(EN_TEXT, {
        rule: 'en/tone/blame/failed-to',
        concern: 'blame',
        dimension: 'tone',
        message: 'Reads as blame',
        why: 'Name the missing thing, not the person.',
        words: 'you failed to attach',
        fixes: ['I couldn’t find'],
        also: ['command'],
      }),
      finding(EN_TEXT, {
        rule: 'en/solution/vague-timing/asap',
        concern: 'vague-timing',
        dimension: 'solution',
        message: '“As soon as possible” gives no time',
        why: 'A day, even a late one, lets people plan.',
        words: 'as soon as possible',
        fixes: ['by ▢'],
      }),
      finding(EN_TEXT, {
        rule: 'en/empathy/hollow-apology/inconvenience',
        concern: 'hollow-apology',
        dimension: 'empathy',
        message: 'The apology owns nothing',
        why: 'What went wrong, by name, is what an apology is for.',
        words: 'Sorry for any inconvenience.',
        fixes: [],
        inserted: true,
      }),
      finding(EN_TEXT, {
        rule: 'en/tone/policy-shield/per-our-policy',
        concern: 'policy-shield',
        dimension: 'tone',
        message: 'Hides behind a policy',
        why: 'The reason helps, the rule alone closes the door.',
        words: 'per our policy refunds need one',
        fixes: ['with the receipt I can refund you'],
      }),
    ],
  },
  it: {
    text: IT_TEXT,
    requester: 'Giulia Ferri',
    name: 'Giulia',
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
      finding(IT_TEXT, {
        rule: 'it/tone/blame/non-ha-allegato',
        concern: 'blame',
        dimension: 'tone',
        message: 'Suona come un’accusa',
        why: 'Si nomina la cosa che manca, non la persona.',
        words: 'non ha allegato la ricevuta del corriere',
        fixes: ['non trovo la ricevuta del corriere', 'la ricevuta del corriere non ci è ancora arrivata'],
      }),
      finding(IT_TEXT, {
        rule: 'it/empathy/hollow-apology/disagio',
        concern: 'hollow-apology',
        dimension: 'empathy',
        message: 'Le scuse non riconoscono nulla',
        why: 'Chi aspetta vuole sentire che cosa è andato storto.',
        words: 'Ci scusiamo per il disagio.',
        fixes: ['Ha aspettato troppo, e me ne scuso.'],
        inserted: true,
      }),
      finding(IT_TEXT, {
        rule: 'it/solution/vague-timing/quanto-prima',
        concern: 'vague-timing',
        dimension: 'solution',
        message: '«Quanto prima» non indica un tempo',
        why: 'Una data, anche lontana, permette di organizzarsi.',
        words: 'quanto prima',
        fixes: ['entro ▢'],
      }),
      finding(IT_TEXT, {
        rule: 'it/tone/policy-shield/da-regolamento',
        concern: 'policy-shield',
        dimension: 'tone',
        message: 'Si fa scudo del regolamento',
        why: 'Il motivo aiuta; la regola da sola chiude la porta.',
        words: 'Da regolamento il rimborso la richiede.',
        fixes: [],
      }),
    ],
  },
  pt: {
    text: PT_TEXT,
    requester: 'Beatriz Souza',
    name: 'Beatriz',
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
      finding(PT_TEXT, {
        rule: 'pt/tone/blame/nao-anexou',
        concern: 'blame',
        dimension: 'tone',
        message: 'Soa como acusação',
        why: 'Diga o que falta, não quem faltou.',
        words: 'você não anexou o recibo',
        fixes: ['ainda não encontrei o recibo'],
      }),
      finding(PT_TEXT, {
        rule: 'pt/solution/vague-timing/em-breve',
        concern: 'vague-timing',
        dimension: 'solution',
        message: '“Em breve” não dá um prazo',
        why: 'Uma data, mesmo distante, ajuda a se organizar.',
        words: 'em breve',
        fixes: ['até ▢'],
      }),
    ],
  },
};

export const STATE_NAMES = [
  'draft',
  'good',
  'unfinished',
  'empty',
  'unseen',
  'put-aside',
  'no-helpdesk',
  'no-reply-box',
  'note',
  'unknown-language',
  'reload-needed',
  'waiting',
] as const;

/** A draft with findings, as the page reports it. */
export function draftState(language: LanguageCode = 'en', changes: Partial<Report> = {}): DraftState {
  const sample = SAMPLES[language];
  return {
    status: 'draft',
    helpdesk: 'zendesk',
    ticket: { id: '48213', requester: sample.requester, channel: 'email' },
    draftKey: 'zendesk:48213:reply',
    language,
    text: sample.text,
    putAside: [],
    private: false,
    unknown: [],
    report: {
      language,
      finished: true,
      findings: sample.findings,
      merged: [],
      strengths: [{ kind: 'uses-name' }, { kind: 'says-next-step' }],
      meters: { tone: 46, empathy: 31, clarity: 82 },
      customer: sample.customer,
      checklist: [],
      ...changes,
    },
  };
}

/** A good reply: nothing to change. */
export function goodState(language: LanguageCode = 'en'): DraftState {
  return draftState(language, {
    findings: [],
    meters: { tone: 88, empathy: 81, clarity: 92 },
    strengths: [
      { kind: 'uses-name' },
      { kind: 'names-the-feeling' },
      { kind: 'concrete-time' },
      { kind: 'answers-questions' },
    ],
  });
}

/** A draft that is still being written: no findings about the whole, a quiet checklist. */
export function unfinishedState(language: LanguageCode = 'en'): DraftState {
  return draftState(language, {
    finished: false,
    findings: SAMPLES[language].findings.filter(({ concern }) => concern === 'blame'),
    meters: { tone: 46, empathy: 60, clarity: 70 },
    strengths: [{ kind: 'uses-name' }],
    checklist: [
      { concern: 'greeting-missing', done: true },
      { concern: 'name-missing', done: true },
      { concern: 'repeat-contact-ignored', done: false },
      { concern: 'question-unanswered', done: false },
      { concern: 'closing-missing', done: false },
    ],
  });
}

/** Sent replies as the history holds them, newest first. */
export function sentReplies(language: LanguageCode = 'en'): SentReply[] {
  const { text, findings } = SAMPLES[language];
  const reply = (n: number, sentAt: string, kept: number): SentReply => ({
    id: `reply-${n}`,
    sentAt,
    helpdesk: 'zendesk',
    ticketId: String(48213 - n),
    language,
    text,
    findings: findings.slice(0, kept).map((found, i) => ({
      rule: found.rule,
      concern: found.concern,
      dimension: found.dimension,
      text: found.text,
      message: found.message,
      outcome: (['taken', 'left', 'dismissed'] as const)[i % 3] ?? 'left',
    })),
    strengths: ['uses-name', 'says-next-step'],
    meters: kept ? { tone: 46, empathy: 31, clarity: 82 } : { tone: 88, empathy: 81, clarity: 92 },
  });
  return [
    reply(1, '2026-11-20T15:42:00.000Z', 3),
    reply(2, '2026-11-20T09:05:00.000Z', 0),
    reply(3, '2026-11-18T11:30:00.000Z', 2),
  ];
}
