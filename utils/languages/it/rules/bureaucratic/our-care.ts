import { defineRule } from '../../../define.ts';

/** "Sarà nostra cura …": we see to it. */
export default defineRule({
  message: 'Parole d’ufficio che nessuno usa parlando.',
  why: 'Il cliente deve tradurle, e intanto si sente una pratica.',
  match: [
    '[(sarà|è) nostra (cura|premura) {what:<*:inf>}]',
    '[sarà (cura|premura) della scrivente …2 {what:<*:inf>}]',
    '[sarà (cura|premura) (di|del) (questo|nostro|scrivente) …2 {what:<*:inf>}]',
  ],
  fixes: ['ci occupiamo noi di {what}'],
  examples: {
    flags: [
      ['[[Sarà nostra cura aggiornare]] la pratica.', 'Ci occupiamo noi di aggiornare la pratica.'],
      ['[[Sarà premura della scrivente direzione rimborsare]] la quota.', 'Ci occupiamo noi di rimborsare la quota.'],
      ['[[Sarà cura di questo ufficio inviare]] la copia.', 'Ci occupiamo noi di inviare la copia.'],
    ],
    passes: ['Sarà Sua cura conservare la ricevuta.', 'La cura del verde spetta al condominio.'],
  },
});
