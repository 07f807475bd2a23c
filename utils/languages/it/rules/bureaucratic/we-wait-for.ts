import { defineRule } from '../../../define.ts';

/** "Si resta in attesa di" is "aspettiamo". */
export default defineRule({
  message: 'Parole d’ufficio che nessuno usa parlando.',
  why: 'Il cliente deve tradurle, e intanto si sente una pratica.',
  match: [
    '[(si resta|si rimane|restiamo|rimaniamo) in attesa di] !(un|una|suo|sua|vostro|vostra|tuo|tua|cortese|gentile)',
  ],
  fixes: ['aspettiamo'],
  examples: {
    flags: [
      ['[[Si resta in attesa di]] copia del contratto.', 'Aspettiamo copia del contratto.'],
      ['Per chiudere [[restiamo in attesa di]] notizie dal perito.', 'Per chiudere aspettiamo notizie dal perito.'],
    ],
    passes: ['Aspettiamo copia del contratto.', 'Restiamo in attesa di una Sua conferma.'],
  },
});
