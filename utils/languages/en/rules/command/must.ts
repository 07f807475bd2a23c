import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This reads as an order.',
  why: 'A request leaves the customer a choice and gets the same thing done.',
  match: [
    '[you (must|shall|are required to|are obliged to|are to|had better|would better|are expected to|have got to|ought to) (not)? (also|now|first|immediately|then)? !be !have !not <*:inf>]',
    '[you (will|would)? (also|now|still|first|just|then|really|definitely)? (need|have) to (first|immediately|now|also|either)? !worry !know !do !be !wait !find !get !take !blame !prove <*:inf>]',
    '[you (are|will) (going to|be going to) have to <*:inf>]',
    '[you (will)? (need|have) to be (at|in|there|home|present|available|ready|on) …2]',
    '[(i|we) (need|require|want|expect|insist that|insist|demand|expect that) (that)? you (to)? <*:inf>]',
    '[it is (imperative|essential|vital|mandatory|compulsory|obligatory|necessary|your duty) (that you|for you to) _ _]',
    '[you will <return|send|sign|pay|provide|bring|call|wait|submit|complete|notify|contact:inf> (the|your|us|it|all|three|this|a)]',
    '[_ _ (must|has to|have to|is to|are to|needs to|need to) be (back with us|returned|sent|signed|paid|completed|submitted|cleared|settled|received|filled|uploaded|provided|posted|cut) …3]',
  ],
  unless: [
    '(all|nothing|anything|everything|everybody|whatever|what|how|where|who|only|things|thing|information|documents|details|steps|step|one|if|when|in case|whenever|unless|once|so) (that)? …2 you …1 (need|have|must|will)',
    '(do|does|will|would|should) (you)? not …3 (have|need) to',
    '(sorry|apologise|hate|afraid|understand|wish|regret|shame) …6 you (have|had|need|will)',
    '(never|no longer|without|rather than|instead of) …4 (have|having|need|needing) to',
    '(we|i) (must|have to|need to)',
    'by us',
    '(of you|just|only) (have|need) to',
  ],
  where: { question: false, conditional: false },
  examples: {
    flags: [
      ['[[You have to be at home then]].'],
      ['[[You must reply]] by Friday.'],
      ['[[You need to send]] the form again.'],
      ['[[You’re going to have to call]] back.'],
      ['[[We need you to ship]] it today.'],
      ['[[It’s essential that you sign it]].'],
      ['[[You will return the]] laptop in its box.'],
      ['[[The handset must be returned]].'],
    ],
    passes: [
      'Both of you have to sign, and I can send it.',
      'All you need to sign is attached.',
      'You don’t have to pay anything.',
      'I’m sorry you have to ask again.',
      'You’ll never have to send it twice.',
      'We have to check it, so you need to do nothing.',
      'The form has to be signed by us.',
    ],
  },
});
