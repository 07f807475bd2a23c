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
      'collega colleghi viaggiatore passeggero assistito utenza clientela iscritto assicurato condomino',
  ),
  weekday: words('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  month: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  time: [
    '@weekday',
    '@month',
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
  'asks-when': [
    'quando',
    'quanto (tempo|ci vuole|ci mette|ci metterà|manca|devo aspettare|dura)',
    'entro quando',
    'per quando',
    'a che ora',
    'che giorno',
    'in quanto tempo',
    'quanti (giorni|mesi|settimane)',
    'a che punto',
    'i tempi',
    'in tempo',
  ],
  'asks-amount': [
    'quanto (costa|costano|viene|mi costa|pago|devo pagare|si paga|spendo|mi viene)',
    'quale è il (costo|prezzo)',
    'che (costo|prezzo)',
    'il costo',
    'a quanto',
  ],
  'asks-how': [
    'come',
    'cosa (devo|dovrei|posso|bisogna|si deve) fare',
    'che (devo|dovrei|posso) fare',
    'in che modo',
    'dove',
  ],
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
    ...words(
      'esattamente davvero forse magari insomma scusi scusate ancora signora signore signor buon giorno cortesemente gentilmente',
    ),
  ],
  interface: words(
    'clicca clicchi cliccare cliccate premi prema premere premete tocca tocchi toccare seleziona selezioni scegli scelga apri apra pulsante ' +
      'tasto menu scheda voce campo pagina bottone opzione digiti digita scriva scrivi inserisca inserisci casella sezione',
  ),
  acronym: words(
    'sim pin puk iban pos pec spid cie isee cup asl pdf csv usb gps dvd tv pc app ok faq iva sms url wifi lan adsl ftth fttc cap cf id ' +
      'rid sdd sepa cbill mav aci pra inps inail agcom arera consap abf ue usa ios tari imu ztl bic swift vpn led isbn rma dog caf cri cud ' +
      'cv ddt dns ip pnr qr nfc otp sos doc cpu hd uhd tac rai asap ceo it hr pa pod pdr cid cai rca ticket ti lo la le su',
  ),
  emphatic: words(
    'non mai sempre subito solo tutto tutti prima deve dovete devi vostro sua suo lei molto ora adesso già entro immediatamente assolutamente obbligatoriamente urgente gratis',
  ),
  'placeholder-talk': words(
    'segnaposto variabile variabili modello template tag campo codice scriva scrivi scrivere inserisca inserisci inserire digita digiti chiamato sintassi usare usa usi etichetta',
  ),
  negation: ['non', 'mica', 'mai'],
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
