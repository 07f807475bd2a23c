import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A resposta mistura “tu” com “você”.',
  why: 'Num e-mail, um só tratamento do começo ao fim soa mais atento.',
  check: 'address-mix',
  when: { channel: 'email' },
  groups: {
    você: ['[(você|o senhor|a senhora)]'],
    tu: [
      '[tu]',
      '[(teu|tua|teus|tuas|ti)]',
      '[(podes|queres|tens|precisas|estás|sabes|deves|vais|recebeste|enviaste|pediste|fizeste|disseste|quiseres|puderes|precisares)]',
    ],
  },
  examples: {
    flags: [
      ['Você recebe a peça amanhã e você escolhe o horário. [[Tu]] preferes de manhã?'],
      ['Você recebe a peça amanhã. A escolha é [[tua]].'],
      ['Você recebe a peça amanhã e [[podes]] pagar na entrega.'],
    ],
    passes: ['Você recebe a peça amanhã e eu te aviso.', 'Tu recebes a peça amanhã e a escolha é tua.'],
  },
});
