/**
 * More ways an Italian reply shows that it has heard: the fact named, the fear taken away, the fault owned without a
 * formula, the earlier contacts known. Good agents seldom say “capisco”; they say what happened and whose it was to do.
 */
export const feelingHeard: readonly string[] = [
  '(!non _|^) (la|ti|vi|lo) (capisco|capiamo|comprendo|comprendiamo)',
  '(mi|ci) (rendo|rendiamo) (ben|perfettamente)? conto',
  '(mi|ci) (metto|mettiamo) nei (suoi|tuoi|vostri)',
  '(so|sappiamo) (bene)? (cosa|che cosa|quanto|come) …1 (significa|vuol dire|vuole dire|vogliono dire|conta|contano|pesa|sia|si sta)',
  '(ultima cosa|proprio quello|proprio ciò) (che)? …1 non? (ci voleva|serviva|si meritava|si aspettava|le serviva|ti serviva)',
  '(non ci voleva|non si meritava|non te lo meritavi|non meritava|meritava|meritavi|meritate|si aspettava|ti aspettavi)',
  'non (dovrebbe|dovrebbero|deve|devono|doveva|dovevano|dovrebbero) …1 (più)? (capitare|capitarle|capitarti|capitarvi|succedere|succederle|succederti|accadere|accaderle|mai|essere successo|essere capitato|esserci)',
  '(ci|mi) (teneva|tenevi|tenevate|contava|contavi|contavate)',
  "(niente|nessun|nessuna|non c'è) (ansia|timore|allarme|fretta|panico|motivo di preoccuparsi)",
  '(non|nessuno) …1 (rischia|rischi|rischiate|perde|perdi|perdete|perderà|perderai|resta fuori|resti fuori|resterà) …3',
  '(è|sei|siete|siamo|fa|fai) (ancora|già|pienamente|perfettamente|comunque)? in tempo',
  '(è|sono|restano|resta) (tutti|tutte|tutto)? …1 (al sicuro|in salvo|salvi|salve|salvo|intatti|intatte|protetti)',
  '(non (è|sono|risulta)) …1 (andato|andati|andata|andate)? (perso|persa|persi|perse|sparito|spariti)',
  '(respirare|respiri|respira|dormire|dorma|dormi) (tranquillo|tranquilla|tranquilli|sonni)?',
  '(togliere|tolgo|togliamo|tolgo|toglierle|toglierti) …2 pensiero',
  '(in bocca al lupo|pronta guarigione|si rimetta|rimettiti|buona guarigione|guarisca|auguri) (per|a|alla|al|di|presto)?',
  '(tanti|i miei|i nostri|con i migliori) auguri',
  '(un|con) (pensiero|affetto|abbraccio) (a|al|alla|per|affettuoso|a voi|a lei|a te)?',
  '(quando|appena) (se la sente|te la senti|ve la sentite|si sente)',
  '(si è|ti sei|vi siete) …1 (fatto male|fatta male|fatti male|spaventato|spaventata)',
  '(come sta|come stai|come state|spero che stia|spero che tu stia|sta bene|state bene|stiate bene)',
  '(peggior|peggiore) (momento|giorno|modo)|(momento|giorno) peggiore',
  '(proprio|giusto) (ora|adesso|oggi|ieri|quando|nel|il giorno|alla vigilia|sotto)',
  "(non (c'è|ci sono|ho|abbiamo)) …1 (scusa|scuse|scusanti|giustificazione|giustificazioni|attenuanti)",
  '(è|era) (una cosa)? (grave|gravissimo|gravissima|serio|seria|serissimo|inconcepibile)',
  '(sul serio|molto seriamente|con la massima serietà)',
  '(parola|parole) …1 (dura|dure|giuste|giusta|forte)',
  '(ha fatto|hai fatto|avete fatto) (bene|benissimo)',
  '(giustamente|a ragione|con ragione|a buon diritto|buon motivo|tutti i motivi)',
  '(vorrei|vorremmo|avrei|avremmo) (essere|aver|averle|averti|poterle|poter|voluto)',
  'deve (aver|avere|averla|averti) …1 (fatto|spaventata|spaventato|messo|deluso|delusa|rovinato)',
  "(deve|dev') (essere|esser) …1 (stato|stata)?",
  "(immagino|capisco|comprendo|so|immaginiamo|capiamo|comprendiamo) (il|la|lo|l'|le|i|che|quanto|come|cosa|bene|benissimo|perfettamente|perché) …2",
  '(un|una|che|bel|brutta|brutto) (guaio|pasticcio|caos|seccatura|scocciatura|beffa|doccia fredda|brutto colpo|colpo)',
  "(grazie|ringrazio|ringraziamo) …1 (per|di|della|dell') …1 (avercelo|averlo|averci|aver|pazienza|sincerità|franchezza|schiettezza|pazientato) …2",
];

/** The customer's own facts said back, the harm named. */
export const factHeard: readonly string[] = [
  '(dopo|con) …2 (giornata|giornate|settimana|settimane|mesi|mese|giorni|ore|mail|telefonate|attesa) …4 (,|a|di|senza|passata|passate)',
  "(con|senza) (un|una|due|tre|il|la|i|le|l')? …1 (bimbo|bimba|bambini|bambino|bambina|neonato|neonata|figli|figlio|figlia|anziana|anziano|mamma|esame|matrimonio|festa|scadenza|trasloco|ospiti|viaggio|partenza|volo|lavoro|freddo|caldo|riscaldamento|acqua|luce|linea|internet) …4",
  '(restare|rimanere|ritrovarsi|trovarsi|trovare|ricevere|aprire|aspettare|attendere|scoprire|vedersi|dover|perdere|pagare|stare|tornare) …12 (è|non è|sono|dà|fa|pesa|fa male|fa rabbia)',
  '(non (è|era|sono|erano)) …1 (quello|quella|ciò|il servizio|il modo|così) …1 (che|come)',
  '(così|questo) non (va|doveva|può|si)',
  '(è|sono) (un|una|due|tre)? …1 (disagio vero|problema serio|problema vero|danno|disservizio serio)',
  '(rimediare|rimedio|rimediamo|riparare|recuperare|riparo|recuperiamo|farci perdonare|farmi perdonare)',
];

export const contactHeard: readonly string[] = [
  '(dopo|per) …1 (due|tre|quattro|cinque|tante|troppe|tutte queste|tutti questi|@number|settimane|giorni|mesi) (giornate|giorni|settimane|mesi|mail|telefonate|chiamate|tentativi|messaggi|visite|attese)?',
  '(a vuoto|invano|inutilmente|tutta questa attesa|lunga attesa|questa attesa)',
  '(la|una|è la|già la) (seconda|terza|quarta|quinta|sesta) (volta|mail|segnalazione|richiesta)?',
  '(il|un|questo) (secondo|terzo|quarto|quinto|sesto) (messaggio|sollecito|appuntamento|tentativo|guasto|invio)',
  '(le|li|i|tutti|tutte) (due|tre|quattro|cinque)? …1 (sue|suoi|tue|tuoi|vostre|vostri) …1 (messaggi|mail|e-mail|lettere|telefonate|chiamate|solleciti|richieste|foto|segnalazioni)',
  '(ho|abbiamo) …2 (letto|riletto|ascoltato|riascoltato|ripreso|ritrovato|rivisto|ricostruito) …5',
  '(rispiegare|rispiegarmi|rispiegarci|riscrivere|riscrivermi|riscriverci|richiamare|richiamarci|ripetere|ripeterlo|ripeterti|ripetersi|rincorrere|rincorrerci|inseguire|inseguirci|insistere|sollecitarci|ricominciare|ripartire) …2',
  '(silenzio|silenzi|troppe volte|ogni volta|tutte le volte|tante volte)',
  '(solo|soltanto) (adesso|ora|oggi) (le|ti|vi)? …1 (rispondo|rispondiamo|risposta)',
  '(in ritardo|tardi) …3 (rispondo|rispondiamo|risposta|risposto)',
  '(rispondo|rispondiamo|risposta|risposto) …4 (in ritardo|tardi|così tardi)',
  '(nessuno|non) …2 (rispondeva|rispondevamo|rispondesse|richiamava|richiamasse|si faceva|si facesse|dato seguito|risposte)',
  '(prima|già|precedente|precedenti|scorsa|scorso) …2 (segnalazione|messaggio|mail|telefonata|chiamata|richiesta|scritto|conversazione)',
  '(senza|nessuna|mai) (alcuna|una)? (risposta|risposte|riscontro)',
];

export const faultOwned: readonly string[] = [
  '(errori|errore|sbagli|sbaglio|colpa|svista|sviste|mancanza|mancanze|disattenzione|responsabilità|dimenticanza|ritardo) (nostri|nostre|nostro|nostra|mia|mio)',
  '(nostri|nostre|nostro|nostra|mia|mio) (errori|errore|sbagli|sbaglio|colpa|svista|sviste|mancanza|mancanze|disattenzione|dimenticanza|responsabilità)',
  '(toccava|spettava|stava) a (noi|me)',
  '(dovevo|dovevamo) …1 <*:inf>',
  '(nessuno|nessuna) (di noi|dei nostri|qui|del team|dei colleghi) …4',
  "nessuno (la|le|l'|ti|vi) (ha|aveva) …1 (avvisata|avvisato|avvisati|avvertita|avvertito|informata|informato|richiamata|richiamato|detto|risposto|spiegato|aggiornata)",
  '(non (è|era|sono)) (colpa|responsabilità|un errore|errore) (sua|tua|vostra|suo|tuo|vostro)',
  "(lei|tu|voi) non (c'entra|c'entri|ha|hai|avete) (nulla|niente|colpa|colpe|sbagliato)",
  '(siamo|sono) (in torto|noi in difetto|in difetto|in ritardo|mancati|stati noi|stata io|stato io)',
  '(rimasto|rimasta|rimasti|fermo|ferma|perso|persa) …2 (da noi|sulla mia|nella nostra|nel nostro|dalla nostra|tra noi)',
  '(mea culpa|mia la colpa|colpa tutta nostra)',
  '(ci|mi) (assumiamo|assumo|prendiamo|prendo) …2 (responsabilità|colpa)',
];
