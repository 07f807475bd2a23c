import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Tanti forse in una frase sola.',
  why: 'Meglio dire che cosa si sa, che cosa no, e quando si saprà.',
  match: [
    '[@maybe …4 @might …4 @maybe …4]',
    '[@might …3 @maybe …4]',
    '[@maybe …4 @might …5]',
    '[@maybe …5 @maybe …4]',
    '[@opinion …4 (@maybe|@might) …5]',
    '[(@maybe|@might) …5 @opinion …3]',
    '[@might …4 (ma)? …1 (non (sono|siamo) (sicuro|sicura|sicuri|certo|certa|certi)|non lo so|non saprei|dipende|vediamo) …3]',
    '[(non (sono|siamo) (sicuro|sicura|sicuri|certo|certa|certi)|non saprei|non so) …4 (@maybe|@might|@opinion) …4]',
  ],
  unless: [
    '^ (se|qualora) …4',
    '(può|vuole) (magari|eventualmente) …2 <*:inf>',
    '(le|ti|vi) (sarebbe|potrebbe) (sembrato|utile|interessare|essere sfuggito|andare)',
    '(le|ti) sarà …3',
  ],
  examples: {
    flags: [
      ['[[Forse la vernice potrebbe probabilmente asciugare prima]].'],
      ['Il pacco [[dovrebbe eventualmente arrivare lunedì]].'],
      ['[[Forse il tecnico potrebbe passare domani]].'],
      ['Magari arriva domani, o [[forse dopodomani probabilmente]].'],
      ['[[Credo che il rimborso dovrebbe essere partito]].'],
      ['[[Dovrebbe credo arrivare lunedì]].'],
      ['Il rimborso [[dovrebbe arrivare ma non sono sicura della data]].'],
      ['[[Non saprei dire se forse arriva lunedì]].'],
    ],
    passes: [
      'Il pacco dovrebbe arrivare lunedì.',
      'Può magari provare a spegnere, forse potrebbe bastare.',
      'Le potrebbe interessare, forse.',
      'Forse potrebbe esserle utile: le sarà forse utile domani.',
      'Se il codice forse non arriva, dovrebbe controllare lo spam.',
    ],
  },
});
