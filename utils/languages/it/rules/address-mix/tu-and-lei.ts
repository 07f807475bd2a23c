import { defineRule } from '../../../define.ts';

// A capital Le, La, Suo inside a sentence is always courtesy; “la” and “le” in small letters may be anything.
// Third persons prove nothing (they may be about the parcel); second persons and imperatives do.
export default defineRule({
  message: 'Qui il tu e il Lei si mescolano.',
  why: 'Chi legge non sa più se sta parlando con un amico o con un ufficio.',
  check: 'address-mix',
  groups: {
    lei: [
      '[!@lower (suo|sua|suoi|sue) …2]',
      '_ [!@lower (lei|le) …3]',
      '_ [!@lower la (<*:1s>|<*:1p>)]',
      '(^|,|e|che|se) [le (mando|confermo|invio|scrivo|allego|chiedo|segnalo|ricordo|preparo|spedisco|propongo|consiglio|suggerisco|auguro|faccio|rispondo|giro|mandiamo|confermiamo|inviamo|scriviamo|chiediamo|proponiamo|auguriamo) …2]',
      '[la (ringrazio|ringraziamo|prego|preghiamo|informo|informiamo|invito|invitiamo|saluto|salutiamo) …3]',
      '^ [(mi|ci) (scriva|dica|faccia|risponda|scusi|perdoni) …3]',
      '[, (mi|ci) (scriva|dica|faccia|risponda) …3]',
      '(^|,|!che _) [(scriva|apra|scelga|prema|inserisca|legga|chiuda|attenda|acceda|spenga|riapra|risponda|aggiunga|dica|prenda|metta|scelga|veda) …3]',
      '[(sig|sig.ra|egregio|egregia) …1]',
      '^ gentile [(signor|signora|dottor|dottoressa) …1]',
      '[(non esiti|non si preoccupi|stia tranquillo|stia tranquilla) …3]',
    ],
    tu: [
      '[se? <*:tu> …3]',
      '[(ti|te) (<*:1s>|<*:1p>) …2]',
      '[ti (mando|confermo|invio|scrivo|allego|chiedo|segnalo|ricordo|preparo|spedisco|propongo|consiglio|suggerisco|auguro|faccio|rispondo|giro|mandiamo|confermiamo|inviamo|scriviamo|chiediamo|proponiamo|auguriamo|arriva|serve|basta) …2]',
      '[(il|la|i|le|del|della|dei|delle|al|alla|sul|sulla|nel|nella|un|una) (tuo|tua|tuoi|tue) …2]',
      '[(tu|da te|per te|a te) …3]',
    ],
  },
  unless: [
    '(voce|sezione|menu|pagina|scheda|clicchi|prema|tocchi|apra|selezioni|pulsante|scritta|area|link) …2 (i|il|la|le) (tuo|tua|tuoi|tue)',
  ],
  examples: {
    flags: [
      ['Apra l’area clienti e scelga Pagamenti. Il Suo addebito cambia subito. [[Se hai difficoltà]], rispondi qui.'],
      ['Le confermo la visita, La aspetto alle 9. La ringrazio. [[Se vuoi puoi spostarla]].'],
      ['Mi scriva quando vuole. Stia tranquillo, ci penso io. Tutto chiaro, mi dica. [[Ti richiamo domani]].'],
      ['Gentile Anna, allego qui per Lei la copia. Il Suo ticket è chiuso. [[La tua pratica è]] pronta.'],
      ['Il Suo ticket è chiuso e La aspetto. [[A te la scelta]].'],
      ['Gentile Sig. Ferri, il modulo è pronto. Se non parte [[puoi riavviare il modem]].'],
      ['Gentile signora Ferri, il modulo è pronto. Se non parte [[puoi riavviare il modem]].'],
      ['Ti mando il modulo. La tua visita è confermata, se vuoi puoi spostarla. [[Non esiti a chiamare il]] reparto.'],
    ],
    passes: [
      'La ringrazio e Le confermo la Sua visita. La ricevuta è nella sezione I tuoi ordini.',
      'Ciao Anna, se hai dubbi scrivimi. La spedizione la seguo io e le foto le allego qui.',
      'Gentile Anna, Le confermo la visita: se ha dubbi mi scriva.',
    ],
  },
});
