import { defineRule } from '../../../define.ts';
import { EMPATHY_FORMULA } from '../../fixable.ts';

export default defineRule({
  message: 'This names a feeling by formula.',
  why: 'Naming what happened to this person shows you read it.',
  match: [
    '^ …3 [(i|we) (can|do|fully|completely|totally|truly|really|certainly|absolutely|deeply|very well|only)? (can|fully|completely|totally|truly|really|certainly|absolutely|deeply|only)? (understand|appreciate|hear|share|acknowledge|recognise|recognize|see|get|feel|imagine|sympathise with|empathise with|empathize with|relate to) (and share)? (your|the) (frustration|frustrations|concern|concerns|disappointment|anger|feelings|feeling|position|situation|pain|annoyance|worry|worries|anxiety|urgency|point of view|emotions)] ',
    '^ …3 [(i|we) (can|do|fully|completely|totally|truly|really|certainly|absolutely)? (can|fully|completely|totally|truly|really|certainly|only)? (understand|appreciate|imagine|see|know|realise|get) (how|that|why) (you (feel|must feel|may feel|might feel|are feeling|are (upset|frustrated|unhappy|annoyed|angry))|(frustrating|upsetting|annoying|stressful|difficult|hard) (this|it|that) (is|must|can|may|might) …3|(this|it|that) (is|must be|can be|may be|might be) (frustrating|upsetting|annoying|stressful|difficult|hard)) …3] $',
    '[(your|the) (frustration|disappointment|feelings|concern|concerns|anger|annoyance) (is|are|has been) …1 (understandable|noted|valid|understood|completely valid|important to us|appreciated)]',
    '[((i|we) hear you|i feel your pain|where you are coming from|if i were in your shoes|(i|we) take your feelings|i know how you feel|sorry to hear about your (experience|troubles|negative experience)|thank you for sharing how you feel)]',
  ],
  unless: [
    ...EMPATHY_FORMULA,
    '(because|when|after|since|with|without|about|over|at|having) …6 (the|your|a|an|two|three|days|weeks|hours|baby|money|it)',
    '(refunded|arrived|late|broken|wedding|daughter|son|mum|work|charged|lost)',
  ],
  when: { unlessActs: ['own-fault', 'acknowledge-fact'] },
  examples: {
    flags: [
      ['[[I understand your frustration]] here.'],
      ['[[We understand how you must feel]].'],
      ['[[Your feelings are valid]].'],
      ['As ever, [[I hear you]].'],
    ],
    passes: [
      'I understand your frustration.',
      'We understand how frustrating this must be.',
      'Your frustration is understandable.',
      'I hear you, and I want to help.',
      'I understand your frustration after three days without the line.',
      'I understand your worry: the parcel is late.',
      'Three days without heating is hard.',
    ],
  },
});
