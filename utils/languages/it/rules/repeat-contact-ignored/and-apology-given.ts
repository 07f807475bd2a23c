import { defineRule } from '../../../define.ts';

/** As written-before.ts, where the reply apologises already: never a second apology, so only advice. */
export default defineRule({
  message: 'Ha già scritto altre volte, e la risposta non lo riconosce.',
  why: 'Chi deve ripetersi teme di ricominciare da capo.',
  check: 'repeat-contact-ignored',
  when: { acts: ['apology', 'hollow-apology'] },
  examples: {
    flags: [
      {
        reply: 'Gentile Luca,\n\nmi dispiace molto per il ritardo.\n\nCordiali saluti,\nAnna',
        customer: 'È la terza volta che vi scrivo, quando arriva il rimborso?',
      },
      {
        reply: 'Gentile Luca,\n\nci scusiamo per il disagio.\n\nCordiali saluti,\nAnna',
        customer: 'È la terza volta che vi scrivo, quando arriva il rimborso?',
      },
    ],
    passes: [
      {
        reply: 'Gentile Luca,\n\nil rimborso parte domani.\n\nCordiali saluti,\nAnna',
        customer: 'È la terza volta che vi scrivo, quando arriva il rimborso?',
      },
      {
        reply: 'Gentile Luca,\n\nci scusiamo per il disagio.\n\nSaluti,\nAnna',
        customer: 'Buongiorno, vorrei segnalare un guasto alla linea.',
      },
    ],
  },
});
