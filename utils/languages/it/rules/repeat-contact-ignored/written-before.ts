import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Ha già scritto altre volte, e la risposta non lo riconosce.',
  why: 'Chi deve ripetersi teme di ricominciare da capo.',
  check: 'repeat-contact-ignored',
  when: { unlessActs: ['apology', 'hollow-apology'] },
  fixes: ['Vedo che non è la prima volta che serve scriverci per questo, e me ne dispiace.'],
  examples: {
    flags: [
      {
        reply: 'Gentile Luca,\n\nil rimborso parte domani.\n\nCordiali saluti,\nAnna',
        fixed:
          'Gentile Luca,\n\nvedo che non è la prima volta che serve scriverci per questo, e me ne dispiace. Il rimborso parte domani.\n\nCordiali saluti,\nAnna',
        customer: 'È la terza volta che vi scrivo, quando arriva il rimborso?',
      },
      {
        reply: 'Gentile Luca,\n\nil tecnico passa lunedì.\n\nCordiali saluti,\nAnna',
        fixed:
          'Gentile Luca,\n\nvedo che non è la prima volta che serve scriverci per questo, e me ne dispiace. Il tecnico passa lunedì.\n\nCordiali saluti,\nAnna',
        customer: 'Ho già segnalato il guasto la settimana scorsa e nessuno mi ha risposto.',
      },
      {
        reply: 'Il rimborso parte domani.\n\nCordiali saluti,\nAnna',
        fixed:
          'Vedo che non è la prima volta che serve scriverci per questo, e me ne dispiace. Il rimborso parte domani.\n\nCordiali saluti,\nAnna',
        customer: 'È la terza volta che vi scrivo, quando arriva il rimborso?',
      },
      {
        reply: 'Il tecnico passa lunedì.\n\nCordiali saluti,\nAnna',
        fixed:
          'Vedo che non è la prima volta che serve scriverci per questo, e me ne dispiace. Il tecnico passa lunedì.\n\nCordiali saluti,\nAnna',
        customer: 'Ho già segnalato il guasto la settimana scorsa e nessuno mi ha risposto.',
      },
    ],
    passes: [
      {
        reply:
          'Gentile Luca,\n\nha dovuto scriverci tre volte e Le chiediamo scusa. Il rimborso parte domani.\n\nSaluti,\nAnna',
        customer: 'È la terza volta che vi scrivo, quando arriva il rimborso?',
      },
      {
        reply: 'Gentile Luca,\n\nil tecnico passa lunedì.\n\nCordiali saluti,\nAnna',
        customer: 'Buongiorno, vorrei segnalare un guasto alla linea.',
      },
    ],
  },
});
