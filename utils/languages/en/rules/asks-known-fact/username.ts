import { defineRule } from '../../../define.ts';
import { ASK, NOT_ASKING } from '../../ask-patterns.ts';

export default defineRule({
  message: 'The customer gave this already.',
  why: 'Being asked twice feels like not being read.',
  match: [`[${ASK} …3 (username|user name|login|login name|e-mail|email|email address|e-mail address|account name)]`],
  unless: NOT_ASKING,
  when: { customerGave: ['username', 'email'] },
  examples: {
    flags: [
      { reply: '[[What is your login name]]?', customer: 'Let me in, username is tybrooks99' },
      { reply: '[[Please confirm your e-mail]].', customer: 'Let me in, username is tybrooks99' },
    ],
    passes: [
      { reply: 'I will send your username tomorrow.', customer: 'Let me in, username is tybrooks99' },
      { reply: 'I have your username here.', customer: 'Let me in, username is tybrooks99' },
      { reply: '[[What is your login name]]?', customer: 'Hello, where is my parcel?' },
      {
        reply: 'If you change your mind, please give your username again.',
        customer: 'Let me in, username is tybrooks99',
      },
    ],
  },
});
