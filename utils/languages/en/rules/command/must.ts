import { defineRule } from '../../../define.ts';
import { NO_ORDER, PLEASE_DO } from '../../orders.ts';

export default defineRule({
  message: 'This reads as an order.',
  why: 'A request leaves the customer a choice and gets the same thing done.',
  match: [
    '[you (must|shall|are required to|are obliged to|are to|had better|would better|are expected to|have got to|ought to) (not)? (also|now|first|immediately|then)? !be !have !not !feel !think !mean !know !wonder _]',
    '[you (will|would)? (also|now|still|first|just|then|really|definitely)? (need|have) to (first|immediately|now|also|either)? !worry !know !do !be !find !get !take !blame !prove !feel !hear !hurry !rush !sort !decide _]',
    '[you (are|will) (going to|be going to) have to <*:inf>]',
    '[you (will)? (need|have) to be (at|in|there|home|present|available|ready|on) …2]',
    '[(i|we) (need|require|want|expect|insist that|insist|demand|expect that) (that)? you (to)? <*:inf>]',
    '[it is (imperative|essential|vital|mandatory|compulsory|obligatory|necessary|your duty) (that you|for you to) _ _]',
    '[you will <return|send|sign|pay|provide|bring|call|wait|submit|complete|notify|contact:inf> (the|your|us|it|all|three|this|a)]',
    '[_ _ (must|has to|have to|is to|are to|needs to|need to) be (back with us|returned|sent|signed|paid|completed|submitted|cleared|settled|received|filled|uploaded|provided|posted|cut) …3]',
  ],
  unless: [...PLEASE_DO, ...NO_ORDER],
  where: { question: false, conditional: false },
  examples: {
    flags: [
      ['By law [[you have to be at home then]].'],
      ['By law [[you must reply]] by Friday.'],
      ['By Friday [[you need to send]] the form again.'],
      ['By Friday [[you’re going to have to call]] back.'],
      ['By Friday [[we need you to ship]] it.'],
      ['By law [[it’s essential that you sign it]].'],
      ['On Friday [[you will return the]] laptop in its box.'],
      ['[[The handset must be returned]].'],
    ],
    passes: [
      'You have to be at home then.',
      'You must reply by Friday.',
      'You need to send the form again.',
      'You’re going to have to call back.',
      'We need you to ship it today.',
      'It’s essential that you sign it.',
      'You will return the laptop in its box.',
      'You have to ring twice, please.',
      'You need to sign, so it would be a pity if the cake went stale.',
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
