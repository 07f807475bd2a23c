import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Il cliente ha scritto di averlo già provato.',
  why: 'Rifarlo gli costa tempo, e gli dice che non è stato letto.',
  match: [
    '[(provi|prova|provate|può provare|puoi provare|ha già provato|hai già provato|ha provato|hai provato|avete provato|provi a|riprovi|tenti) (a|di)? (riavviare|spegnere|riaccendere|staccare|resettare|reinstallare|disinstallare|svuotare|cancellare|aggiornare|cambiare|pulire|reimpostare|ricaricare|rientrare|uscire|disconnettersi|fare logout|fare il logout|rifare il login|scollegare|ricollegare) …6]',
    '^ [(riavvii|riavvia|spenga|spegni|stacchi|resetti|resetta|reinstalli|reinstalla|svuoti|svuota) …6]',
  ],
  unless: ['(so che|vedo che|anche se|dato che|di nuovo|ancora una volta|stavolta)'],
  when: {
    customerSaid: [
      "(ho|abbiamo|l'ho|già) …2 (riavviato|spento|riacceso|resettato|reinstallato|disinstallato|staccato|svuotato|cambiato|provato|aggiornato|pulito)",
    ],
  },
  examples: {
    flags: [
      { reply: '[[Provi a riavviare il modem]].', customer: 'Ho già riavviato il modem tre volte e niente.' },
      {
        reply: '[[Riavvii il modem e attenda due minuti]].',
        customer: 'Ho già riavviato il modem tre volte e niente.',
      },
    ],
    passes: [
      { reply: 'Provi a riavviare il modem.', customer: 'Il modem è muto da ieri.' },
      {
        reply: 'So che ha già riavviato: provi a cambiare il cavo.',
        customer: 'Ho già riavviato il modem tre volte e niente.',
      },
    ],
  },
});
