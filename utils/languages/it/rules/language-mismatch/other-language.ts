import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Il cliente scrive in un’altra lingua.',
  why: 'Una risposta in un’altra lingua lo costringe a tradurre.',
  check: 'language-mismatch',
  examples: {
    flags: [
      {
        reply: 'Gentile Tom,\n\nil rimborso è partito oggi.',
        customer: 'Good morning, where can I see the refund for my order? Thank you.',
      },
      {
        reply: 'Buongiorno, il pacco arriva domani.',
        customer: 'Hello, could you please tell me when my parcel will arrive?',
      },
    ],
    passes: [
      {
        reply: 'Gentile Luca,\n\nil rimborso è partito oggi.',
        customer: 'Buongiorno, dove vedo il rimborso del mio ordine? Grazie.',
      },
      'Buongiorno, il pacco arriva domani.',
    ],
  },
});
