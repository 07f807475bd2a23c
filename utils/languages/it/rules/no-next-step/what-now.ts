import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Non si capisce che cosa succede adesso.',
  why: 'Chi non sa chi fa che cosa, ed entro quando, scrive di nuovo.',
  check: 'no-next-step',
  fixes: ['Il prossimo passo è ▢, entro ▢.'],
  examples: {
    flags: [
      {
        reply: 'Gentile Luca,\n\nabbiamo preso nota della segnalazione.\n\nCordiali saluti,\nAnna',
        fixed:
          'Gentile Luca,\n\nabbiamo preso nota della segnalazione.\n\nIl prossimo passo è ▢, entro ▢.\n\nCordiali saluti,\nAnna',
        customer: 'Buongiorno, quando riparate il lampione?',
      },
      {
        reply: 'Gentile Luca,\n\ncapiamo la preoccupazione.\n\nCordiali saluti,\nAnna',
        fixed:
          'Gentile Luca,\n\ncapiamo la preoccupazione.\n\nIl prossimo passo è ▢, entro ▢.\n\nCordiali saluti,\nAnna',
        customer: 'Sono preoccupato, la carta è stata clonata. Cosa devo fare?',
      },
    ],
    passes: [
      {
        reply:
          'Gentile Luca,\n\nil tecnico passa lunedì alle 9 e Le scrivo appena ha finito.\n\nCordiali saluti,\nAnna',
        customer: 'Buongiorno, quando riparate il lampione?',
      },
      { reply: 'Gentile Luca,\n\nabbiamo preso nota.\n\nSaluti,\nAnna', customer: 'Buongiorno, grazie a voi.' },
    ],
  },
});
