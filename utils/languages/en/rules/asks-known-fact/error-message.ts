import { defineRule } from '../../../define.ts';
import { ASK, NOT_ASKING } from '../../ask-patterns.ts';

export default defineRule({
  message: 'The customer told you the error already.',
  why: 'Being asked twice feels like not being read.',
  match: [`[${ASK} …3 error (message|code|number|text)?]`],
  unless: NOT_ASKING,
  when: {
    customerSaid: [
      'error (message|code)? (is|says|reads|":")? (@number|@upper|"“")',
      '(says|shows|message|reads) (error|an error|"“") …3 (@number|@upper)',
      '(says|shows|get|getting|got) (an|the)? error …3 @number',
      'error @number',
      'error says _',
    ],
  },
  examples: {
    flags: [
      { reply: '[[What error message]] do you see?', customer: 'The error says E-204.' },
      { reply: '[[Could you tell us the error code]]?', customer: 'I keep getting error 403.' },
    ],
    passes: [
      { reply: 'What error message do you see?', customer: 'It crashes.' },
      { reply: 'If you see it again, please tell us the error.', customer: 'I keep getting error 403.' },
      { reply: 'I will check the error now.', customer: 'I keep getting error 403.' },
      { reply: 'Now I have the error here.', customer: 'I keep getting error 403.' },
    ],
  },
});
