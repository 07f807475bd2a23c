import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sounds like an office form.',
  why: 'Plain words are understood at once and sound like a person.',
  match: [
    '(^|news|email|e-mail|letter|message|call|question|questions|enquiry|inquiry|information|details|update|decision|complaint|request|you|us|help|more|anything|something|advice|contact|conversation|chat) [(with reference to|in reference to|with regard to|with regards to|in regards to|with respect to|in respect of|in relation to|in connection with)] _',
  ],
  unless: ['(we|i) (write|am writing|are writing|refer|hereby|wish|would like|beg|regret|acknowledge)'],
  fixes: ['about'],
  examples: {
    flags: [
      ['We have news [[with regard to]] your claim.', 'We have news about your claim.'],
      ['[[In respect of]] your claim, we have news.', 'About your claim, we have news.'],
    ],
    passes: ['It failed with respect to your claim.', 'We write with regard to your claim.', 'It’s about your claim.'],
  },
});
