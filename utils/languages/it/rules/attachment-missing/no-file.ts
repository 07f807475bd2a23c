import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Si parla di un allegato e non c’è nessun file.',
  why: 'Chi lo aspetta dovrebbe scrivere di nuovo per averlo.',
  match: [
    '[(in|qui) allegato]',
    '[(ho|abbiamo) allegato]',
    '[(le|ti|vi) (allego|alleghiamo)]',
    '[(trova|trovi|trovate|troverà|troverai|troverete) …2 (allegato|allegata|allegati|allegate)]',
  ],
  when: { attachment: false },
  examples: {
    flags: [
      { reply: 'Il modulo è [[in allegato]].', hasAttachment: false },
      { reply: '[[Ho allegato]] il modulo.', hasAttachment: false },
      { reply: '[[Le allego]] il modulo.', hasAttachment: false },
      { reply: '[[Trova qui allegata]] la ricevuta.', hasAttachment: false },
    ],
    passes: [
      { reply: 'Il modulo è in allegato.', hasAttachment: true },
      { reply: 'Grazie per la foto che ci ha mandato.', hasAttachment: false },
      'Il modulo è in allegato.',
    ],
  },
});
