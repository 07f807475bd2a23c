import { defineRule } from '../../../define.ts';
import { EMPATHY_FORMULA } from '../../fixable.ts';

export default defineRule({
  message: 'This names a feeling by formula.',
  why: 'Naming what happened to this person shows you read it.',
  match: EMPATHY_FORMULA,
  unless: [
    '(because|when|after|since|with|without|about|over|at|having) …6 (the|your|a|an|two|three|days|weeks|hours|baby|money|it)',
    '(refunded|arrived|late|broken|wedding|daughter|son|mum|work|charged|lost)',
  ],
  when: { unlessActs: ['own-fault', 'acknowledge-fact'] },
  fixes: ['I can see how hard ▢ must be for you'],
  examples: {
    flags: [
      ['[[I understand your frustration]].', 'I can see how hard ▢ must be for you.'],
      ['[[We understand how frustrating this must be]].', 'I can see how hard ▢ must be for you.'],
      ['[[Your frustration is understandable]].', 'I can see how hard ▢ must be for you.'],
      ['[[I hear you]], and I want to help.', 'I can see how hard ▢ must be for you, and I want to help.'],
    ],
    passes: [
      'I understand your frustration after three days without the line.',
      'Three days without heating is hard.',
      'You waited, and I understand your frustration: the parcel came late.',
    ],
  },
});
