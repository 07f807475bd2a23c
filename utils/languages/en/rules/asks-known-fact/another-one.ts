import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The customer has tried another one already.',
  why: 'Being sent back to the start feels like not being read.',
  match: [
    '[((have|did) you|please|could you|can you|you could|you should|perhaps|maybe|just)? (tried|try|used|use|trying|using) (with|it with|it on|on|in|it in)? (a|an)? (another|different|other|new|second) (cable|browser|device|charger|socket|outlet|phone|computer|laptop|card|network|wifi|tablet|machine|lead|plug|battery|bulb|printer|account|app) …4]',
  ],
  unless: ['(if|since|as|thanks|thank you|because) …6'],
  when: {
    customerSaid: [
      '(another|different|other|new|second|two|three) (cable|cables|browser|browsers|device|devices|charger|chargers|socket|sockets|outlet|phone|phones|computer|computers|laptop|laptops|card|cards|network|networks|tablet|machine|lead|plug|battery|bulb|printer)',
    ],
  },
  examples: {
    flags: [
      { reply: '[[Have you tried a different cable]]?', customer: 'I tried a different cable.' },
      { reply: '[[Please try another browser]].', customer: 'It fails in two browsers.' },
    ],
    passes: [
      { reply: 'Have you tried a different cable?', customer: 'It stays dark.' },
      { reply: 'Thanks for trying another cable.', customer: 'I tried a different cable.' },
    ],
  },
});
