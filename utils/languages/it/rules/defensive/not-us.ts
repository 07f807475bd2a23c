import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import takenAway from './taken-away.ts';

const LEFT = leftTo(takenAway);

export default defineRule({
  message: 'Si sente uno scarico di responsabilità.',
  why: 'A chi ha un problema interessa chi lo risolve, non di chi è la colpa.',
  match: [
    "[non …3 (colpa|responsabilità|un problema|dipeso|dipesa|dipende|dipendono|imputabile|imputabili|riconducibile|riconducibili|ascrivibile|ascrivibili|attribuibile|attribuibili|addebitabile) …3 (nostra|nostro|noi|nostri|scrivente|ente|operato|azienda|società|nostro ufficio|mia|dell'ente|della scrivente)]",
    '[non (siamo|sono) …4 (responsabili|responsabile|tenuti a rispondere) …4]',
    '[(declina|decliniamo|declino|declinare|respingiamo|respinge|rigettiamo) …2 (responsabilità|addebito|accusa|contestazione) …3]',
    '[non (rientra|rientrano) …2 (nostre|nostra) responsabilità …4]',
    "[(noi|io|la banca|l'azienda|la scuola|l'amministrazione) …1 non …2 (ne possiamo|rispondiamo|risponde|può rispondere|siamo responsabili|possiamo rispondere) …4]",
    "[(noi|io) (non|che) c' (entro|entriamo) …3]",
    "[non c' entra (niente|nulla)? con noi …2]",
    "[con noi non c' entra]",
    "[(la colpa|il problema|la responsabilità|l'errore|il ritardo|il disservizio|la causa) (semmai)? (è|sta|va) …3 (del|della|dei|di|delle|dell'|vettore|corriere|suo|vostro|tuo|imputata|imputato|attribuita) …4]",
    "[(è|resta) colpa (del|della|dell'|dei) @other-party …3]",
    "[estranei (a|ai|alla|alle|all') …3]",
    '[(è|siamo|riteniamo) (estranea|estraneo|estranei) …4]',
    '[(eventuali|eventuale) …3 non (sono|è) …2 (imputabili|riconducibili|attribuibili|imputabile|riconducibile) …4]',
    "[(dipende|dipendono) (esclusivamente|solo|unicamente|interamente|soltanto)? (dal|dalla|dall'|dai|da) …4 (mica|e non|non) …4]",
    '[non (può|potete|puoi) …2 (imputarci|attribuirci|addebitarci|incolparci|attribuire) …3]',
  ],
  unless: [
    ...LEFT.unless,
    '(non è|non era) (un|una)? (suo|sua|tua|tuo|vostra|colpa sua|colpa tua|sua)',
    '(ma|però|comunque|invece) …2 (ho|abbiamo|ci|me|possiamo|le|ti|risolv|rimborso|lo|la|il reclamo|il biglietto|sì|noi|lasciarla) …3',
    "(la|l') (colpa|responsabilità|errore) (è|era) (tutta|tutto|solo|stata)? (nostra|nostro|mia|mio)",
    '(nostro|nostra) (errore|svista)',
    '(avevamo|abbiamo) …4 (mano|seguita|seguito)',
    '(rimborso|rimborsiamo|risolto|sostituiamo|ci penso|me ne occupo) …2',
    'non serve',
  ],
  examples: {
    flags: [
      ['Gentile Anna, il ritardo [[non è colpa nostra]].'],
      ['[[Non siamo responsabili dei bagagli dimenticati]].'],
      ['Gentile Anna, la scuola [[declina ogni responsabilità per gli oggetti]] smarriti.'],
      ["[[Non rientra nelle nostre responsabilità l'uso dei permessi]]."],
      ['[[Noi non possiamo rispondere delle inadempienze altrui]].'],
      ["Il ritardo [[non c'entra niente con noi]]."],
      ["È il fornitore, [[noi non c'entriamo]]."],
      ["È l'altro gestore, [[con noi non c'entra]]."],
      ['[[La colpa è del distributore]].'],
      ['[[È colpa del corriere]], senta loro.'],
      ['Restiamo [[estranei ai fatti]].'],
      ['Si tratta di una truffa alla quale la banca [[è estranea]].'],
      ['[[Eventuali graffi sul parquet non sono dunque imputabili alla nostra squadra]].'],
      ["La coda dipende dall'affluenza, la coda [[dipende dal traffico e non dalla nostra organizzazione]]."],
      ['Ha firmato, dunque [[non può imputarci nulla]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Non è colpa Sua: il modulo ha un difetto.',
      'Il ritardo non dipende da noi ma ho già chiesto al corriere.',
      'La responsabilità è nostra e La rimborsiamo.',
      "Il ritardo non è colpa nostra, però la rimborsiamo: rimborso l'intero importo.",
      'Non è un nostro errore, non serve rifare nulla.',
      'È un nostro errore, non colpa del corriere.',
      'La colpa è del traduttore, ma le bozze le avevamo in mano da mesi.',
    ],
  },
});
