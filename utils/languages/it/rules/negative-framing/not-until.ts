import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import asSoonAs from './as-soon-as.ts';
import asSoonAsYou from './as-soon-as-you.ts';
import fromThenOn from './from-then-on.ts';
import withIt from './with-it.ts';

const LEFT = leftTo(asSoonAs, fromThenOn, withIt, asSoonAsYou);

export default defineRule({
  message: 'Dice solo quello che non si può fare.',
  why: 'Detto al positivo («appena arriva la copia, parte») dà la stessa notizia e una strada.',
  match: [
    '[(non|né|nessun|nessuna|niente|nulla|impossibile) …9 (finché|fino a quando|fino a che|sino a quando|fintanto che|fintantoché|se non|se prima|prima che|senza|salvo che|a meno che|in assenza di|in mancanza di|qualora|finche) …6]',
    "[(non|nessun|nessuna|nulla) …5 prima (di|del|della|delle|dell'|dei) …4]",
    '[(finché|fino a quando|in assenza di|in assenza della|in assenza del|in mancanza di|in mancanza della|fino a che|sino a quando|fintanto che|finche|fino ad allora|fino a|fino al|fino alla|prima di|prima del|prima che) …7 (non|nessun|nessuna|niente|nulla) …1 (si|le|ti|vi|la|lo|gli|glielo|gliela|te|ve|ci)? …1 (può|possiamo|posso|possono|potrà|potremo|potete|puoi|riesco|riusciamo|riusciremo|sarà|verrà|viene|è|rimborsiamo|procediamo|procedo|potranno|potremo dare|accettiamo|attiviamo|parte|esce|funziona|spediamo|consegniamo|facciamo|mandiamo) …4]',
    '[senza …7 ,? (però ,)? (non|nulla|niente|nessun|nessuna) …1 (si|le|ti|vi|la|lo|gli|glielo|ci)? …1 (può|possiamo|posso|possono|potrà|potremo|potete|puoi|riesco|riusciamo|sarà|verrà|viene|è|procediamo|procedo|accettiamo|attiviamo|parte|facciamo|trovo|faccio|muoviamo) …4]',
    '[se non …5 ,? (non|nessun|nessuna|niente) …1 (si|le|ti|vi|la|lo|li|gli|glielo|ci)? …1 (può|possiamo|posso|possono|potrà|potremo|potete|puoi|riesco|riusciamo|sarà|verrà|viene|è|procediamo|procedo|accettiamo|attiviamo|parte|emetto|facciamo|diamo|rilasciamo) …4]',
    "[non …2 (possiamo|può|posso|possono|potrà|potrai|potrete|sarà possibile|è possibile|potremo|si può|verrà|verranno|riesco|riusciamo|procediamo|parte|funziona|riconosciuto) …6 se (non|svincola|il|la|lo|l'|mancano|manca|ha|hai|superi|supera) …5]",
    '[(resta|restano|rimane|rimangono|è|sono) (ferma|fermo|fermi|ferme|bloccata|bloccato|sospesa|sospeso) …2 (finché|fino a quando|fino a che|senza|se non)] …4',
    '[(niente|nessun|nessuna) …3 (finché|senza|se non|prima) …4]',
  ],
  unless: [
    ...LEFT.unless,
    "non (deve|devi|dovete|serve|occorre|è necessario|paga|c'è bisogno|si preoccupi|esiti|perde|scade|costa|ha bisogno|cambia|rischia|preoccuparti|richiede|è più necessario|le costa|servono|bisogna|perderà|lascio|chiudo|pagherà|risponda|manca)",
    "(nel frattempo|intanto|però|ma|invece|comunque|oppure|in alternativa) …4 (<*:1s>|<*:1p>|può|puoi|le|ti|vi|la|lo|c'è|glielo|resta|continua)",
    '(senza) (costi|spese|problemi|fretta|impegno|penali|interessi|pensieri|altre|dover|che|supplemento|impegnativa né)',
    '(già|ieri|stamattina) …1 (arrivato|arrivata|pagato|risulta|partito)',
    '(ha|hai) ragione',
    'non (chiami|chiamare|tocchi|toccare|chiudere|chiuda|scrivermi|scriva|spenga|spegnere|uscire|esca|ha|hai|avete|si è|prima di dire)',
    'prima di (dire|scrivere)',
    "(abbiamo|ho|l'ho|avevamo) (già)? <*:part> …3",
    'appena …6',
    'non (siamo|sono|ho|era|ero|erano|eravamo|avevo|è) …1 (stato|stata|riusciti|riuscito|riuscita|riuscivamo|accorti) …4 prima',
    'senza (nulla|niente|nessuno|nessuna|nessun|alcun|altri|altre) …3',
  ],
  examples: {
    flags: [
      ['[[Non spediamo il ricambio finché non ci invia la foto]].'],
      ['Il referto [[non verrà rilasciato prima del saldo della prestazione]].'],
      ['[[Prima di allora la sauna non sarà utilizzabile]].'],
      ['[[Senza firma il conto non può essere chiuso]].'],
      ['[[Se non firma oggi non emetto i biglietti]].'],
      ["La domanda [[non verrà esaminata se manca l'ISEE]]."],
      ['La pratica [[resta ferma finché]] non arrivano le firme.'],
      ['[[Niente rimborso finché la compagnia non conferma]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Finché la pratica è sospesa non paga nulla.',
      "Senza scontrino non possiamo fare il cambio, però posso cercare l'acquisto dalla carta.",
      'Non deve fare nulla senza costi in più.',
      'Il modulo non è più richiesto prima di domani: risulta già arrivato.',
      'Non chiuda la pagina finché non vede il codice.',
      'Riprovi prima di dire che non si può fare.',
      'Ha ragione, senza il codice non si può entrare.',
      "L'abbiamo già corretto, prima che lo dicesse non si può dire che funzionasse.",
      'Senza la foto non posso procedere: appena arriva parte tutto.',
      'Non siamo riusciti a vederlo prima che il pacco uscisse.',
      'La riunione è la prima del giorno, senza nulla in mezzo prima che cominci.',
      'Si può annullare senza costi finché non è partito, poi no, non si può.',
    ],
  },
});
