import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'È rimasto un segnaposto da compilare.',
  why: 'Fa capire che nessuno ha scritto la risposta per questa persona.',
  check: 'placeholder-left',
  fixes: ['▢'],
  examples: {
    flags: [
      [
        'Gentile Anna, il Suo ordine [[{{ticket.ordine}}]] è in viaggio.',
        'Gentile Anna, il Suo ordine ▢ è in viaggio.',
      ],
      ['Il tecnico passa tra le [[XX:XX]] e mezzogiorno.', 'Il tecnico passa tra le ▢ e mezzogiorno.'],
    ],
    passes: ['Scriva il segnaposto {{nome}} dove vuole il saluto.', 'Abbiamo la felpa in taglia XXL.'],
  },
});
