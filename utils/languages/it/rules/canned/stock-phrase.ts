import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import stockSentence from './stock-sentence.ts';

const LEFT = leftTo(stockSentence);

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
    '(tutti i)? (nostri|i nostri) (operatori|consulenti|specialisti) (sono) …5',
    '(la nostra priorità|una priorità per noi|una nostra priorità|nostra massima priorità) …3',
    '(speriamo|ci auguriamo|auspichiamo|confidiamo) …2 (averle|averti|aver|avervi) (fornito|dato|chiarito|offerto) …4',
    '(siamo|restiamo) sempre (al suo|al tuo|al vostro) fianco',
    'il nostro obiettivo è …8',
    '(la|ti|vi) (ringraziamo|ringrazio) per la (preferenza|fiducia|gentile collaborazione|cortese collaborazione|fedeltà|comprensione) …4',
    '(certi|confidando|confidiamo|nella certezza|fiduciosi|sicuri) …2 (della|di|nella|in) …3 (comprensione|collaborazione)',
    '(abbiamo|ho) a cuore …5',
    '(forniremo|offrire|offrirle|offrirti|garantire|garantirle|fornire|fornirle) (il|un|la) …1 (miglior|migliore|eccellente) (servizio|esperienza|assistenza) …3',
  ],
  unless: [
    ...LEFT.unless,
    '(foto|dettagli|precisione|descrizione|segnalazione così|documenti|subito|avvisato|fotografie|allegati|prova|storia)',
  ],
  examples: {
    flags: [
      ['Gentile Anna, [[la ringraziamo per averci contattato]].'],
      ['Gentile Anna, [[grazie per aver scelto la nostra compagnia]].'],
      ['Gentile Anna, [[la Sua opinione è importante per noi]].'],
      ['Gentile Anna, per noi [[il cliente è al centro]].'],
      ['Gentile Anna, [[ci teniamo molto alla Sua soddisfazione]].'],
      ['Gentile Anna, [[lavoriamo ogni giorno per migliorare il servizio]].'],
      ['[[I nostri operatori sono al momento occupati]].'],
      ['Gentile Anna, la Sua serenità è [[la nostra priorità]].'],
      ['Gentile Anna, [[ci auguriamo di averLe fornito un riscontro utile]].'],
      ['Gentile Anna, [[siamo sempre al Suo fianco]].'],
      ['[[Il nostro obiettivo è la qualità]].'],
      ['Gentile Anna, [[la ringraziamo per la preferenza accordataci]].'],
      ['[[Certi della Sua comprensione]], porgiamo cordiali saluti.'],
      ['Gentile Anna, [[abbiamo a cuore i nostri clienti]].'],
      ['Vogliamo [[offrirle il miglior servizio possibile]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Grazie per averci scritto con tanta precisione e per le foto.',
      'La ringrazio per averci contattato subito con tutte le foto.',
      'Grazie Luca, la ricevuta è arrivata.',
    ],
  },
});
