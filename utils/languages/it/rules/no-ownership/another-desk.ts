import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import takenAway from './taken-away.ts';
import whoDoesIt from './who-does-it.ts';

const LEFT = leftTo(whoDoesIt, takenAway);

export default defineRule({
  message: 'Rimbalza il cliente a qualcun altro.',
  why: 'Chi scrive vuole un riferimento, non un organigramma.',
  match: [
    '[(di cui|del quale|della quale|dei quali|delle quali|di questo|di ciò|di quello) …2 non (ci|me ne|ce ne|mi) (occupiamo|occupo) …3]',
    "[(se ne|di questo|di ciò|della|degli|dei|delle|del|di) …3 (occupa|occupano|occuperà) …1 (un|un'|altro|altra|l'|il|la|altri|esclusivamente) …3]",
    '[(non (è|sono|rientra|rientrano|siamo)) …3 (competenza|competenze|nostra competenza|pertinenza|di competenza|competenti) …4]',
    '[non rientra …3 (quelle|compiti|attività|servizi|gestite|gestiti|mansioni) …5]',
    '[(non dipende|non dipendono) (da|dal) (me|questo|questa|nostro|nostra) …3]',
    '[(non siamo|non sono) (noi|io) (a|che|ad) …6]',
    '[(non è|non sono) (il|di)? …1 (mio|mia|nostro|nostra) (lavoro|compito|reparto|settore|ufficio|mestiere|assegnato) …2]',
    "[(è|sono|questione|problema|roba|competenza|materia) (di|del|della|dell') …1 (altro|altra|altri) (ufficio|reparto|ente|dipartimento|settore|società|azienda|servizio|collega) …3]",
    "[(quello|quella|questo|questa|quelli) (è|sono) …1 (il|la|l'|un|un'|del|della|dell') …2 (magazzino|distributore|reparto|ufficio|altro ufficio|altra ditta|commerciale|amministrazione|corriere) …4]",
    "[(noi|io) …1 (qui|della|dell'|del|dall')? …1 (siamo solo|sono solo|gestisco solo|facciamo solo|faccio solo|solo rispondiamo|possiamo solo|posso solo|vendiamo e basta|non entriamo|non entro|non ne so|non so niente|non so nulla) …6]",
    "[(siamo|sono) (solo|soltanto|semplicemente|solamente) (un|una|il|la|l')? (tramite|intermediari|intermediario|rivenditori|rivenditore|call center|operatore|operatrice|centralino|primo livello|venditori)] …3",
    "[(io)? non (ero|c'ero) …1 (di turno|presente|io|in servizio) …3]",
    "[(lo|la|le|li|ne) (gestisce|gestiscono|cura|decide|decidono|fa|fanno|caricano|risponde|stabilisce|sviluppa) (un|una|un'|la|il|lo|i|gli|le|l'|direttamente) …5]",
    "[(è|sono) (demandata|demandato|delegata|delegato|affidata|affidato|gestita|gestito|gestiti|dato|effettuate|operate|appaltato) …2 (a|ad|da|in appalto|al|alla|all'|dal|dalla) …1 (altro|altra|terzi|terze parti|ditta|soggetti|società|ente|partner|appalto|fornitore|esterno) …3]",
    "[(un'altra|un'|altra|una) (società|azienda|ditta) (esterna|diversa|terza|un'altra)? , con loro …5]",
    '[(noi|a noi|io) …2 (non dicono|non possiamo saperlo|non posso saperlo|non ci dicono|non so che|non so cosa|che ci posso fare|non vedo|non possiamo farci|non posso farci|non so) …4]',
    '[(che)? non è (assegnato|assegnata) a me]',
    '[(la pratica|il fascicolo|la richiesta) (giace|è ferma|sta|è) presso …4]',
  ],
  unless: [
    ...LEFT.unless,
    "(ho|abbiamo|l'ho|gli ho|le ho|li ho|stiamo|sto) …2 (già|appena|subito|io)? …1 <*:part> …2",
    '(<*:fut+1s>|<*:fut+1p>|li chiamo|lo chiamo|la chiamo|ci parlo|seguo|la seguo|lo seguo|le scrivo|ti scrivo|chiedo io|parlo io|rispondo io|resto io|lavora per noi|per noi)',
    "(ma|però) …2 (ci|con loro|l'abbiamo|la|lo|noi la|noi lo|noi ci|ne|questa la|glielo)",
    '(se|qualora) …3 (non|è|sono|dipende)',
    '(marta|giorgio|chiara|carla|elena|anna)',
  ],
  examples: {
    flags: [
      ['È una pratica [[della quale noi non ci occupiamo]].'],
      ['[[Di questo si occupa il reparto tecnico]].'],
      ['I parcheggi [[non sono di nostra competenza]].'],
      ['La domanda [[non rientra tra quelle gestite da noi]].'],
      ['La data [[non dipende da me]].'],
      ['[[Non siamo noi a gestire quei server]].'],
      ['[[Non è il mio reparto]], mi spiace.'],
      ['È [[competenza di altro ufficio]].'],
      ['[[Quello è il magazzino]], noi siamo il servizio clienti.'],
      ['[[Io qui gestisco solo le mail]].'],
      ['[[Noi come segreteria siamo solo un tramite]].'],
      ['Chiami la collega, [[io non ero di turno]].'],
      ['I voti [[li caricano i docenti]].'],
      ['La materia [[è demandata ad altro ente]].'],
      ["Il distributore è [[un'altra società, con loro noi non parliamo]]."],
      ['I voti arrivano dai docenti e [[noi non possiamo saperlo]].'],
      ['Questo ticket [[non è assegnato a me]].'],
      ['[[La pratica giace presso altro servizio]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Di questo si occupa un altro ufficio: ho già scritto alla collega.',
      "Di questo si occupa un'altra squadra, la seguo io e Le scrivo domani.",
      'La data non dipende da me, ma ci informiamo.',
      'Se non è di nostra competenza Le dico subito a chi chiedere.',
      "Di questo si occupa l'altro ufficio, Marta La richiama oggi.",
    ],
  },
});
