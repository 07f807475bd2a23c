import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A desculpa pronta é a única coisa que acolhe o cliente.',
  why: 'Dizer o que aconteceu com ele mostra que alguém leu.',
  match: [
    '[(peço|pedimos|pedimos-lhe|nossas|minhas|sinceras|aceite)? …2 (desculpe|desculpa|desculpem|desculpas|lamentamos|lamento|perdão|sentimos|sinto|desculpamos) …2 (o|os|a|as|pelo|pela|pelos|pelas|esse|este|todo|por todo) …1 (transtorno|transtornos|inconveniente|inconvenientes|incômodo|incômodos|contratempo|contratempos|ocorrido|acontecido|mal-entendido|aborrecimento|aborrecimentos|desconforto|inconveniência|desencontro|imprevisto) (causado|causados|gerado|gerados|ocorrido)? {r}?]',
  ],
  when: { unlessActs: ['own-fault', 'acknowledge-feeling', 'acknowledge-fact'] },
  unless: [
    '(transtorno|incômodo|inconveniente|ocorrido|contratempo) …2 (e pelo|e pela|de (ter|ficar|esperar|ser|não)|na|no|que|com)',
    '":"',
  ],
  examples: {
    flags: [['[[Desculpe o transtorno]].'], ['[[Pedimos desculpas pelo ocorrido]]. O pedido chega amanhã.']],
    passes: [
      'A caixa trocada foi erro nosso. Desculpe o transtorno.',
      'Peço desculpas pelo transtorno de ficar sem luz.',
      'Desculpe o transtorno: mandamos outra caixa.',
    ],
  },
});
