import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'È una frase fatta.',
  why: 'Il cliente la riconosce e sente di parlare con un modello.',
  match: [
    "(la|ti|vi)? <ringraziare:1p> …2 per (averci|aver|avere) …2 (contattato|contattati|scritto|scelto|scelti|segnalato l' accaduto|preferito) …5",
    'grazie per (averci|aver|avere) (contattato|scelto|preferito|contattati) …4',
    '(la|le) (sua|tua|vostra) (opinione|soddisfazione|richiesta|segnalazione|salute|sicurezza|fiducia|chiamata|esperienza|pazienza) (è|sono|sta) …2 (importante|fondamentale|preziosa|a cuore|priorità|al centro|al primo posto|essenziale|prezioso|centro) …4',
    '(il|al) cliente (è|al|viene) (al centro|centro|sempre al primo posto) …4',
    '(ci teniamo|tiene|teniamo) (molto)? alla (sua|tua|vostra) (soddisfazione|opinione|esperienza)',
    '(lavoriamo|ci impegniamo|siamo impegnati|operiamo) (ogni giorno|costantemente|sempre|quotidianamente) (per|a) …8',
    '(siamo|restiamo) sempre (al suo|al tuo|al vostro) fianco',
    'il nostro obiettivo è …8',
    '(la|ti|vi) (ringraziamo|ringrazio) per la (preferenza|fiducia|gentile collaborazione|cortese collaborazione|fedeltà|comprensione) …4',
    '(certi|confidando|confidiamo|nella certezza|fiduciosi|sicuri) …2 (della|di|nella|in) …3 (comprensione|collaborazione)',
    '(abbiamo|ho) a cuore …5',
    '(forniremo|offrire|offrirle|offrirti|garantire|garantirle|fornire|fornirle) (il|un|la) …1 (miglior|migliore|eccellente) (servizio|esperienza|assistenza) …3',
  ],
  unless: [
    '(foto|dettagli|precisione|descrizione|segnalazione così|documenti|subito|avvisato|fotografie|allegati|prova|storia)',
  ],
  examples: {
    flags: [
      ['[[La ringraziamo per averci contattato]].'],
      ['[[Grazie per aver scelto la nostra compagnia]].'],
      ['[[La Sua opinione è importante per noi]].'],
      ['Per noi [[il cliente è al centro]].'],
      ['[[Ci teniamo molto alla Sua soddisfazione]].'],
      ['[[Lavoriamo ogni giorno per migliorare il servizio]].'],
      ['[[Siamo sempre al Suo fianco]].'],
      ['[[Il nostro obiettivo è la qualità]].'],
      ['[[La ringraziamo per la preferenza accordataci]].'],
      ['[[Certi della Sua comprensione]], porgiamo cordiali saluti.'],
      ['[[Abbiamo a cuore i nostri clienti]].'],
      ['Vogliamo [[offrirle il miglior servizio possibile]].'],
    ],
    passes: [
      'Grazie per averci scritto con tanta precisione e per le foto.',
      'La ringrazio per averci contattato subito con tutte le foto.',
      'Grazie Luca, la ricevuta è arrivata.',
    ],
  },
});
