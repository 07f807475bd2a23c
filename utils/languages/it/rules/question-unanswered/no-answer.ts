import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Una domanda del cliente resta senza risposta.',
  why: 'Senza risposta dovrà scrivere di nuovo.',
  check: 'question-unanswered',
  fixes: ['Quanto alla domanda «{question}»: ▢.'],
  examples: {
    flags: [
      {
        reply: 'Gentile Luca,\n\nabbiamo registrato la Sua segnalazione.\n\nCordiali saluti,\nAnna',
        fixed:
          'Gentile Luca,\n\nabbiamo registrato la Sua segnalazione.\n\nQuanto alla domanda «Buongiorno, quando riparate il lampione?»: ▢.\n\nCordiali saluti,\nAnna',
        customer: 'Buongiorno, quando riparate il lampione?',
      },
      {
        reply: 'Gentile Luca,\n\nil modulo è in allegato.\n\nCordiali saluti,\nAnna',
        fixed:
          'Gentile Luca,\n\nil modulo è in allegato.\n\nQuanto alla domanda «Buongiorno, quanto costa il cambio di intestazione?»: ▢.\n\nCordiali saluti,\nAnna',
        customer: 'Buongiorno, quanto costa il cambio di intestazione?',
      },
    ],
    passes: [
      {
        reply: 'Gentile Luca,\n\nil lampione viene riparato giovedì mattina.\n\nCordiali saluti,\nAnna',
        customer: 'Buongiorno, quando riparate il lampione?',
      },
      {
        reply: 'Gentile Luca,\n\nil cambio di intestazione costa 25 euro.\n\nCordiali saluti,\nAnna',
        customer: 'Buongiorno, quanto costa il cambio di intestazione?',
      },
    ],
  },
});
