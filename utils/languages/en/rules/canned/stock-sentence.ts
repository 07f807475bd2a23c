import { defineRule } from '../../../define.ts';
import { STOCK_SENTENCE } from '../../fixable.ts';

export default defineRule({
  message: 'This is a stock phrase.',
  why: 'Words that fit everybody tell this customer nothing.',
  // It says nothing that this customer would miss.
  match: STOCK_SENTENCE,
  unless: ['(because|for (telling|letting|sending|the|spotting|sorting|waiting)|i (aim|look forward))'],
  where: { question: false },
  fixes: [''],
  examples: {
    flags: [
      ['[[We hope this answers your query]]. It arrives on Monday.', 'It arrives on Monday.'],
      ['[[Your opinion matters to us]]. It arrives on Monday.', 'It arrives on Monday.'],
      ['[[Never hesitate to ask our gardeners]]. It arrives on Monday.', 'It arrives on Monday.'],
      ['[[Thank you for contacting us]]. It arrives on Monday.', 'It arrives on Monday.'],
      ['[[We understand how important this is to you]]. It arrives on Monday.', 'It arrives on Monday.'],
      ['[[We value your business]]. It arrives on Monday.', 'It arrives on Monday.'],
      ['[[We strive to give good service]]. It arrives on Monday.', 'It arrives on Monday.'],
      ['[[We take all complaints very seriously]]. It arrives on Monday.', 'It arrives on Monday.'],
      ['[[We are always here to help you]]. It arrives on Monday.', 'It arrives on Monday.'],
      ['[[We look forward to serving you again]]. It arrives on Monday.', 'It arrives on Monday.'],
    ],
    passes: ['Thank you for contacting us because you saw smoke.', 'We appreciate your loyalty because you waited.'],
  },
});
