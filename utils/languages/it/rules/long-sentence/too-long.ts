import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Una frase sola con più di 35 parole.',
  why: 'Chi legge di fretta si perde: due o tre frasi brevi si capiscono al primo colpo.',
  check: 'long-sentence',
  examples: {
    flags: [
      [
        '[[La pratica che Lei ha aperto con noi il mese scorso è stata esaminata dal reparto che se ne occupa e, dopo una verifica dei documenti che ci aveva mandato insieme alla copia della fattura, risulta ora completa e pronta per il rimborso.]]',
      ],
      [
        '[[Il corriere che consegna nella Sua zona ha avuto un guasto al furgone nella giornata di ieri e per questo il pacco che aspettava è rimasto in deposito fino a stamattina, quando un secondo furgone lo ha finalmente preso in carico per la consegna.]]',
      ],
    ],
    passes: ['Il pacco è rimasto in deposito. Parte stamattina.', 'La pratica è completa e il rimborso parte domani.'],
  },
});
