import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Letto così, sembra gridato.',
  why: 'Le maiuscole e i punti esclamativi in fila mettono chi legge sulla difensiva.',
  check: 'shouting',
  fixes: ['{plain}'],
  examples: {
    flags: [
      ['Il modulo va firmato [[PRIMA]] della consegna.', 'Il modulo va firmato prima della consegna.'],
      ['La consegna è domani[[!!!]]', 'La consegna è domani!'],
    ],
    passes: [
      'Prema il pulsante "ANNULLA ORDINE" e confermi.',
      'Le serve il codice PUK della SIM, lo trova sulla tessera!',
    ],
  },
});
