import { defineRule } from '../../../define.ts';

/** Whole stock sentences: nobody misses them when they are gone. */
export default defineRule({
  message: 'È una frase fatta.',
  why: 'Il cliente la riconosce e sente di parlare con un modello.',
  match: [
    '^ [(la|ti|vi)? <ringraziare:1p> …2 per (averci|aver|avere) (contattato|contattati|scritto|scelto|scelti|preferito) …5] ("."|"!"|$)',
    '^ [grazie per (averci|aver|avere) (contattato|contattati|scelto|preferito) …4] ("."|"!"|$)',
    '^ [(per noi)? (la|le) (sua|tua|vostra) (opinione|soddisfazione|richiesta|segnalazione|salute|sicurezza|fiducia|chiamata|esperienza|pazienza|serenità) (è|sono|sta) …2 (importante|fondamentale|preziosa|a cuore|priorità|al centro|al primo posto|essenziale|centro) …4] ("."|"!"|$)',
    '^ [(per noi)? il cliente (è|viene) (al centro|sempre al primo posto) …4] ("."|"!"|$)',
    '^ [ci teniamo (molto)? alla (sua|tua|vostra) (soddisfazione|opinione|esperienza)] ("."|"!"|$)',
    '^ [(lavoriamo|ci impegniamo|siamo impegnati|operiamo) (ogni giorno|costantemente|sempre|quotidianamente) (per|a) …8] ("."|"!"|$)',
    '^ [(speriamo|ci auguriamo|auspichiamo|confidiamo) di (averle|averti|avervi) (fornito|dato|chiarito|offerto) …4] ("."|"!"|$)',
    '^ [(siamo|restiamo) sempre (al suo|al tuo|al vostro) fianco] ("."|"!"|$)',
    '^ [(la|ti|vi) (ringraziamo|ringrazio) per la (preferenza|fiducia|fedeltà) …3] ("."|"!"|$)',
    '^ [(abbiamo|ho) a cuore …5] ("."|"!"|$)',
  ],
  unless: [
    '(foto|dettagli|precisione|descrizione|documenti|subito|avvisato|fotografie|allegati|prova|storia|condoglianze)',
  ],
  fixes: [''],
  examples: {
    flags: [
      ['[[La ringraziamo per averci contattato]]. Il pacco è in viaggio.', 'Il pacco è in viaggio.'],
      ['[[Grazie per aver scelto la nostra compagnia]]! Il volo è confermato.', 'Il volo è confermato.'],
      ['[[La Sua opinione è importante per noi]]. Il pacco è in viaggio.', 'Il pacco è in viaggio.'],
      ['Il pacco è in viaggio. [[Per noi il cliente è al centro]].', 'Il pacco è in viaggio.'],
      ['[[Ci teniamo molto alla Sua soddisfazione]]. Il pacco è in viaggio.', 'Il pacco è in viaggio.'],
      ['[[Lavoriamo ogni giorno per migliorare il servizio]]. Il pacco è in viaggio.', 'Il pacco è in viaggio.'],
      ['Il codice è 12. [[Ci auguriamo di averLe fornito un riscontro utile]].', 'Il codice è 12.'],
      ['Il codice è 12. [[Siamo sempre al Suo fianco]].', 'Il codice è 12.'],
      ['Il codice è 12. [[La ringraziamo per la preferenza accordataci]].', 'Il codice è 12.'],
      ['[[Abbiamo a cuore i nostri clienti]]. Il codice è 12.', 'Il codice è 12.'],
    ],
    passes: ['La ringraziamo per averci contattato subito con tutte le foto.', 'Grazie Luca, la ricevuta è arrivata.'],
  },
});
