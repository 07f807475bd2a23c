import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Dire che tutto funziona smentisce il cliente.',
  why: 'Per lui non funziona: sentirsi contraddetto lo allontana.',
  match: [
    "[(il|la|i|le|lo|l'|nostro|nostra) (sistema|sito|servizio|portale|server|app|impianto|linea|piattaforma|programma|procedura|applicazione|sensore|macchinetta) …1 (funziona|funzionano|è|risulta|risultano|opera) (regolarmente|perfettamente|correttamente|benissimo|regolare|funzionante) …2]",
    '[(da|dal|dalla) (noi|nostro lato|parte nostra|nostra parte|nostro sistema) …1 (funziona|regolare|tutto a posto|tutto in ordine|tutto regolare|tutto ok|tutto corretto) …2]',
  ],
  unless: [
    '(ora|adesso|di nuovo|tornato|tornata|nuovamente|dopo|ripristinato|da stamattina|da oggi) …2',
    '(ho|abbiamo) …2 <*:part>',
    '(se|quando|appena) …2',
  ],
  when: { upset: 1 },
  examples: {
    flags: [
      {
        reply: '[[Il portale funziona correttamente]].',
        customer: 'Sono stufa, da tre giorni il portale non si apre.',
      },
      {
        reply: '[[Da parte nostra risulta tutto regolare]].',
        customer: 'Sono stufa, da tre giorni il portale non si apre.',
      },
    ],
    passes: [
      {
        reply: 'Ora il portale funziona correttamente.',
        customer: 'Sono stufa, da tre giorni il portale non si apre.',
      },
      {
        reply: 'Ho riavviato tutto e il portale funziona correttamente.',
        customer: 'Sono stufa, da tre giorni il portale non si apre.',
      },
      {
        reply: 'Se il portale funziona correttamente, la pratica è lì.',
        customer: 'Sono stufa, da tre giorni il portale non si apre.',
      },
    ],
  },
});
