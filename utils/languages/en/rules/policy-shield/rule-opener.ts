import { defineRule } from '../../../define.ts';
import { RULE_OPENER } from '../../fixable.ts';

export default defineRule({
  message: 'This hides behind a rule.',
  why: 'A reason the customer can follow is easier to accept than a rule.',
  match: RULE_OPENER,
  unless: [
    '(allows|lets|covers|entitles|gives|protects|entitled|right to|the right|in your favour|in your favor|covered|let me|let us|free of charge)',
    '(but|so|yet|and|which is why) …1 (i|we|you) (have|can|will|am|are|could|waived)',
    'you (can|get|qualify|may|have the right|are free)',
    '(and|so|but) (you (can|get|qualify|will)|your (room|doctor|card)|a (copy|certified)|(i|we) (have|will|can) !not|it is (done|free|fine)|expect|here) _',
    '(your) (policy|contract|tariff|agreement)',
    '(because|so that|that is when|means you|means that your|here is) …6',
  ],
  where: { question: false },
  fixes: [''],
  examples: {
    flags: [
      ['[[As per our policy]], opened boxes stay sold.', 'Opened boxes stay sold.'],
      ['Hi Mark, [[rules tie our hands]]: the pool stays shut till six.', 'Hi Mark, the pool stays shut till six.'],
    ],
    passes: [
      'Our rules say May, but a copy is fine.',
      'Our rules say that you can cancel today.',
      'Our rules let me waive one fee, and the law entitles you to it.',
      'Our policy says no, but I can make it work.',
      'Our terms and your policy say the same.',
      'Our rules say Tuesday because that’s when the nurse is here.',
      'As per our policy, you can cancel today.',
    ],
  },
});
