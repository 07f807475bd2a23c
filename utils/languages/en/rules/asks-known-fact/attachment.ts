import { defineRule } from '../../../define.ts';
import { ASK, NOT_ASKING } from '../../ask-patterns.ts';

export default defineRule({
  message: 'The customer attached this already.',
  why: 'Being asked twice feels like not being read.',
  match: [
    `[${ASK} …3 (photo|photos|picture|pictures|pic|pics|image|images|screenshot|screenshots|receipt|receipts|invoice|copy|proof|document|documents|form|scan|video|statement|bill|certificate)]`,
  ],
  unless: NOT_ASKING,
  when: { customerGave: ['attachment'] },
  examples: {
    flags: [
      { reply: '[[Please share a scan]] of the torn page.', customer: 'The mug is broken, photos attached.' },
      { reply: '[[Could you share a picture]] of it?', customer: 'The mug is broken, photos attached.' },
    ],
    passes: [
      { reply: 'I will send the photos tomorrow.', customer: 'The mug is broken, photos attached.' },
      { reply: 'I have the photos here.', customer: 'The mug is broken, photos attached.' },
      { reply: '[[Please share a scan]] of the torn page.', customer: 'Hello, where is my parcel?' },
      {
        reply: 'If you change your mind, please give us photos again.',
        customer: 'The mug is broken, photos attached.',
      },
    ],
  },
});
