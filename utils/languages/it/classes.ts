import { feelingWords } from './feeling-words.ts';
import { salutations, titles } from './names.ts';

const words = (list: string): string[] => list.split(' ');

/**
 * Classes that patterns name with @. An entry is a pattern; entries of several words work too. The engine itself asks for:
 * customer-subject, company-subject, not, if, joiner (frames); salutation, title-word, nobody (names); time, asks-when,
 * asks-amount, asks-how, asks-why, free-of-charge, yes-no, generic (questions); interface, acronym, emphatic (shouting);
 * placeholder-talk.
 */
export const classes: Record<string, readonly string[]> = {
  // Italian drops its subjects: the verb's person tells. The third person is Lei only where a pronoun says so.
  'customer-subject': ['lei', 'tu', 'voi', 'ella', '<*:tu>', '<*:2p>', 'sei', 'dai'],
  'company-subject': [
    'noi',
    'io',
    '<*:1p>',
    '<*:fut+1s>',
    '<*:cond+1s>',
    'ho',
    'posso',
    'devo',
    'sto',
    'nostro',
    'nostra',
  ],
  not: words('non né nessun nessuno nessuna niente nulla mai nemmeno neanche neppure impossibile senza no mica'),
  if: words('se qualora ove laddove purché quando appena finché casomai quand qualunque'),
  joiner: words('e ma perché poiché siccome quindi perciò dunque mentre benché sebbene tuttavia però che'),
  salutation: salutations.flatMap((entry) => entry.split(' ')),
  'title-word': titles,
  nobody: words(
    'cliente clienti utente utenti tutti tutte team amici amico signori signore madre consumatore abbonato abbonata socio socia ' +
      'ospite ospiti paziente studente contribuente cittadino cittadina genitori genitore famiglia di a ancora per mille e o lettore ' +
      'collega colleghi viaggiatore passeggero assistito utenza clientela iscritto assicurato condomino titolare intestatario richiedente contraente acquirente compratore visitatore beneficiario sostenitore membro aderente passeggera utilizzatore navigatore correntista affiliato',
  ),
  weekday: words('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  month: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  time: [
    '@weekday',
    '(alle|dalle|le|ore|entro|il) @number',
    '@month',
    'giornata',
    'appena',
    'lavorativi',
    ...words(
      'oggi domani stasera stamattina stamani stanotte dopodomani ieri mezzogiorno mezzanotte minuto minuti ora ore giorno giorni ' +
        'settimana settimane mese mesi anno anni mattina mattino pomeriggio sera notte subito immediatamente già weekend immediata',
    ),
  ],
  when: [
    '(entro|per|da|dal|dalle|alle|il|lo|nel|dopo|prima del|fino al|verso le|tra|fra|di|le|in|al) …1 @number',
    '@weekday',
    ...words('oggi domani stasera stamattina stamani stanotte dopodomani mezzogiorno'),
  ],
  // Words that ask for a time, an amount, a way, a reason.
  // Only single words tell here (a token is asked for its class); the phrases serve patterns.
  'asks-when': [
    '(^|,|":"|!da _) quando …9 "?"',
    '(sapere|dire|dirmi|dirci|ditemi|dimmi|capire|dica|dite) …1 quando',
    'tempistiche',
    'quanto (tempo|ci vuole|ci mette|ci metterà|manca|devo aspettare|dura)',
    'a che ora',
    'che giorno',
    'in quanto tempo',
    'quanti (giorni|mesi|settimane)',
    'i tempi',
    '(fare|faccio|siamo|sono) …2 in tempo',
  ],
  'asks-amount': [
    'costa',
    'costano',
    'costo',
    'costi',
    'costerebbe',
    'prezzo',
    'quanto (costa|costano|viene|mi costa|pago|devo pagare|si paga|spendo|mi viene)',
    'quale è il (costo|prezzo)',
    'che (costo|prezzo)',
    'il costo',
    'a quanto',
  ],
  'asks-how': [
    'come',
    '(cosa|quale|quali|chi) …9 "?"',
    'cosa (devo|dovrei|posso|bisogna|si deve) fare',
    'che (devo|dovrei|posso) fare',
    'in che modo',
    'dove',
  ],
  'asks-where': ["dov' è", 'dove (è|sono|sta|stanno|si trova|si trovano)', 'che fine'],
  'asks-why': [
    'perché',
    'come mai',
    'cosa è successo',
    'per quale motivo',
    'che succede',
    'il motivo',
    'che significa',
  ],
  'free-of-charge': [
    'gratuiti',
    'gratis',
    'gratuito',
    'gratuita',
    'gratuitamente',
    'senza costi',
    'nessun costo',
    'compreso',
    'incluso',
    'inclusa',
    'senza spese',
    'non paga',
    'non costa',
  ],
  'yes-no': words('sì no certo certamente purtroppo assolutamente esatto ovvio naturalmente confermo'),
  generic: [
    '<aiutare>',
    'possibile',
    '<cosa>',
    '<succedere>',
    '<domanda>',
    '<andare>',
    '<fare>',
    '<tempo>',
    '<dare>',
    '<sapere>',
    '<dire>',
    '<venire>',
    '<prendere>',
    '<bisogno>',
    '<mettere>',
    '<risolvere>',
    '<vedere>',
    '<stare>',
    '<riuscire>',
    '<bisognare>',
    '<volere>',
    '<potere>',
    '<dovere>',
    '<avere>',
    '<essere>',
    '<informazione>',
    '<modo>',
    '<motivo>',
    '<mandare>',
    '<verificare>',
    '<controllare>',
    ...words(
      'punto avvocato legale rivolgermi rivolgerci notizie novità confermate conferma verificare controllare esattamente davvero forse magari insomma scusi scusate ancora signora signore signor buon giorno cortesemente gentilmente',
    ),
  ],
  interface: words(
    'clicca clicchi cliccare cliccate premi prema premere premete tocca tocchi toccare seleziona selezioni scegli scelga apri apra pulsante ' +
      'tasto menu scheda voce campo pagina bottone opzione digiti digita scriva scrivi inserisca inserisci casella sezione',
  ),
  acronym: words(
    'nome cognome dsu isee dop igp bio iso rc kasko abs fs rfi anas rmn ecg fse inail mit mef ade pnrr irpef cu unico cila scia ape tar ong onlus aps asd dpi bls cd tg vip spa srl snc sim pin puk iban pos pec spid cie isee cup asl pdf csv usb gps dvd tv pc app ok faq iva sms url wifi lan adsl ftth fttc cap cf id ' +
      'rid sdd sepa cbill mav aci pra inps inail agcom arera consap abf ue usa ios tari imu ztl bic swift vpn led isbn rma dog caf cri cud ' +
      'cv dns ip pnr qr nfc otp sos doc cpu hd uhd tac rai asap ceo it hr pa pod pdr cid cai rca ticket ti lo la le su tim rai enel eni bmw ikea dhl ups gls brt sda tnt hp lg vw atm gtt atac usl ats bnl bpm mps ing bcc coop oled ram ssd gb mb kw kwh gpl suv xl xxl imei hdmi lte nas jpg png zip xml html rc ii iii iv si no ora',
  ),
  emphatic: words(
    'non mai sempre subito solo tutto tutti prima deve dovete devi vostro sua suo lei molto ora adesso già entro immediatamente assolutamente obbligatoriamente urgente gratis normale normali importante importantissimo attenzione obbligatorio obbligatoria possibile solamente esclusivamente davvero purtroppo vietato necessario tassativo immediato dopo chiaramente ovviamente chiaro nostra nostro vostri colpa',
  ),
  // Words that name a feeling or how a thing feels: a reply that holds one has not ignored it.
  'feeling-word': feelingWords,
  'placeholder-talk': words(
    'segnaposto riconosce cancella cancelli graffe sostituisce variabile variabili modello template tag campo codice scriva scrivi scrivere inserisca inserisci inserire digita digiti chiamato sintassi usare usa usi etichetta',
  ),
  negation: ['non', 'mica', 'mai'],
  maybe: [
    'forse',
    'magari',
    'probabilmente',
    'eventualmente',
    'verosimilmente',
    'presumibilmente',
    'teoricamente',
    'tendenzialmente',
    'può darsi',
    'in teoria',
    'in linea di massima',
    'in linea teorica',
    'più o meno',
  ],
  might: [
    'dovrebbe',
    'dovrebbero',
    'potrebbe',
    'potrebbero',
    'sembrerebbe',
    'sembrerebbero',
    'parrebbe',
    'risulterebbe',
    'sarebbe',
    'avrebbe',
  ],
  opinion: [
    'credo',
    'penso',
    'immagino',
    'suppongo',
    'presumo',
    'direi',
    'mi pare',
    'mi sembra',
    'ci sembra',
    'ci pare',
    'a occhio',
    'se non sbaglio',
    'se non erro',
    'se ricordo bene',
  ],
  // Verbs that ask for something, as an agent writes them to a customer.
  asking: [
    '(mi|ci) (può|puoi|potete|potrebbe|potresti|potreste|serve|servirebbe|servono|occorre|occorrono|indica|indichi|dica|dice|dici|dia|dà|dai|scriva|scrive|comunichi|comunica|fornisca|invii|mandi|manda|invia|confermi|conferma|faccia avere|faccia sapere)',
    '(può|puoi|potete|potrebbe|potresti|potreste) …1 (indicarci|indicarmi|comunicarci|comunicarmi|fornirci|fornirmi|dirci|dirmi|darci|darmi|inviarci|inviarmi|mandarci|mandarmi|scriverci|scrivermi|confermarci|confermarmi|indicare|comunicare|fornire|inviare|mandare|confermare|farci avere|farmi avere|ricordarmi|ricordarci|girarmi|precisare|specificare)',
    '(indicarci|indicarmi|comunicarci|comunicarmi|fornirci|fornirmi|dirci|dirmi|darci|inviarci|inviarmi|mandarci|mandarmi|confermarci|confermarmi)',
    '(mandami|inviami|dimmi|dammi|scrivimi|indicami|comunicami|forniscimi|mandaci|inviaci|indicaci|indicateci|comunicateci|inviateci|mandateci|forniteci|diteci)',
    '(è necessario|è necessaria|abbiamo bisogno|ho bisogno|avremmo bisogno|avrei bisogno|necessitiamo|serve|servono|occorre|occorrono|attendiamo|restiamo in attesa|rimaniamo in attesa|attendo)',
    '(la|ti|vi) (prego|preghiamo|invito|invitiamo|chiedo|chiediamo) …1 (di)? …1 (indicare|comunicare|fornire|inviare|mandare|indicarci|comunicarci|fornirci|inviarci|dirci|trasmettere|specificare)?',
    '(si prega|si richiede|le chiedo|le chiediamo|ti chiedo|ti chiediamo|vi chiediamo)',
    '(quale è|quali sono|qual è)',
    '(indichi|indica|indicate|comunichi|comunica|comunicate|invii|fornisca|specifichi|precisi|trasmetta)',
  ],
  // Words of the trade that customers don't use.
  'shop-talk': words(
    'refresh token backend frontend back-end front-end deploy rollback cache dns acl tenant claim claims provisioning deprovisioning escalation escalato escalata sla kpi crm ' +
      'l1 l2 l3 vlan ont dslam nra olt mtu firmware payload endpoint api webhook handshake timeout query staging whitelist blacklist smtp imap mx spf dkim failover hosting ' +
      'ssl proxy gateway daemon dump parser script framework repository sandbox debug debugging hotfix workflow tracking-id sku rma mnp migrazione-mnp ' +
      'chargeback acquirer issuer merchant kyc aml sdd rid cbill mandate onboarding churn upselling cut-off batch booking-engine emd no-show noshow pnr-split ' +
      'handling crossdocking giacenza-hub smc cvs switching sii remi csea sinottico rinotifica ricarica-bill cartolarizzazione sic crif ' +
      'anatocismo escussione bonus-malus cid uic indennizzo-diretto accettazione-cup triage drg cns mmg dimissione-sdo ' +
      'endoprocedimento autotutela sogei siatel anpr idp sso oauth ldap cname nat upnp dhcp ipv6 bitrate downgrade upload-rate csr ack nack ko',
  ).filter((word) => !word.includes('-') || /^(?:back-end|front-end|cut-off|no-show)$/.test(word)),
  // Who service is about.
  'other-party': words(
    'corriere vettore banca compagnia gestore fornitore produttore costruttore fabbricante distributore amministratore agenzia assicurazione ' +
      'comune regione ospedale medico caf consolato ambasciata hotel albergo ministero poste carrozziere perito venditore commerciale negozio ' +
      'spedizioniere trasportatore operatore locatore inps polizia questura carabinieri idraulico elettricista notaio università scuola catasto',
  ),
  rules: words(
    'regolamento regole regola policy politica politiche procedura procedure normativa norma norme condizioni contratto protocollo protocolli disposizioni disposizione ' +
      'direttiva direttive circolare bando capitolato statuto delibera prassi tariffario disciplinare codice ordinanza clausole clausola polizza linee guida termini',
  ),
};
