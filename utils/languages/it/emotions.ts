import type { CustomerPatterns } from '../../checker/artefact.ts';
import { anger, frustration } from './emotions-hot.ts';

const FAMILY =
  '(mamma|madre|papà|padre|babbo|marito|moglie|figlio|figlia|fratello|sorella|nonno|nonna|compagno|compagna|zio|zia|suocera|suocero|bambino|bambina|cane|gatto|mia|amico|amica|nipote|cugino|cugina|genitori)';
const LITTLE = "(po'|poco|leggermente|non)";
const WORRIED =
  '(preoccupato|preoccupata|preoccupati|preoccupate|spaventato|spaventata|spaventati|agitato|agitata|agitati|impaurito|impaurita|allarmato|allarmata|ansia|in pensiero|mortificato|mortificata)';
const SMALL_OR_FRAIL =
  '(bambini|bambino|bambina|bimbo|bimba|bimbi|neonato|neonata|figli|figlio|figlia|gemelli|anziano|anziana|anziani|nonna|nonno|madre|mamma|padre|disabile|invalido|invalida|incinta|malato|malata)';

/** What customers feel, by words and by what they tell. `grave` 3, `clear` 2, `mild` 1. */
export const emotions: CustomerPatterns['emotions'] = {
  anger,
  frustration,
  worry: {
    grave: [
      '(disperato|disperata|disperati|disperate|terrorizzato|terrorizzata|panico|terrore|angosciato|angosciata|angoscia|spaventatissimo|spaventatissima|agitatissima|agitatissimo|attacco di panico)',
      '(molto|davvero|tanto|troppo) (spaventato|spaventata|in ansia|agitato|agitata)',
      '(vi prego|vi supplico|aiutatemi|aiutateci|non so più cosa fare|non so più che fare|non so più dove)',
      '(preoccupatissimo|preoccupatissima|preoccupatissimi)',
      `(al freddo|al buio|senza acqua|senza luce|senza riscaldamento|senza gas) …6 ${SMALL_OR_FRAIL}`,
      '(non dormo|non ci dormo|notti in bianco|non chiudo occhio)',
    ],
    clear: [
      `!${LITTLE} (_|^) ${WORRIED}`,
      `^ ${WORRIED}`,
      '(sto|stiamo) in (ansia|pensiero|pena)',
      "(ho|abbiamo) (molta|tanta|davvero|una gran|un po' di|paura)? …1 (paura|timore|terrore|ansia) (di|che|per|del|della)",
      '(mi|ci) (spaventa|preoccupa|agita|angoscia|terrorizza)',
      '(preoccupa|preoccupando|preoccuparmi|preoccupazione|preoccupante|preoccuparci)',
      'aiuto "!"',
      '(hackerato|hackerata|clonato|clonata|rubato|rubata|rubati|frode|phishing|violato|violata)',
      '(rischio|rischiamo|rischia|rischiano) (di|che|la|il|una|un|seriamente)',
      "(in ritardo|tardi) (per|al|alla|all'|a) (un|una|il|lo|la|l'|lavoro|scuola|esame|visita|colloquio)",
      "(perderò|perderemo|perdiamo|perdo) (il|la|lo|l'|i|un|una) (volo|posto|lavoro|aereo|treno|coincidenza|casa|contributo|bonus|iscrizione|anno|detrazione|caparra|esame|agevolazione)",
      'non (so|sappiamo|saprei) (più)? (come|cosa|che) (fare|farò|faremo|pensare|dirgli|dirle) !(a|per|il|la|ad|con)',
      'non (so|sappiamo) (più)? (dove|a chi) (sbattere|andare|rivolgermi|dormire|girarmi)',
      '(non riconosco|non ho autorizzato|mai autorizzato|non autorizzato|non autorizzata|sospetto|sospetta|sospetti)',
      '(addebito|prelievo|bonifico|operazione|pagamento|acquisto) …6 (non ho fatto|che non riconosco|mai fatto|non è mio|non mio|sconosciuto)',
      '(qualcuno|sconosciuto|estraneo) …2 (entrato|usato|ordinato|accede|usando|entrata)',
      '(odore|puzza) di (gas|bruciato|fumo|plastica)|(esce fumo|fa fumo|del fumo|scintille|scossa|prende fuoco|preso fuoco|allagando|allagato|allagata|allaga|incendio|esplode|esploso)',
      '(pericolo|pericoloso|pericolosa|pericolosi|pericolose)',
      '(tumore|oncologico|oncologica|chemio|chemioterapia|dialisi|terapia intensiva|pronto soccorso|ricoverato|ricoverata|in ospedale|rianimazione)',
      `${SMALL_OR_FRAIL} …6 (sola|solo|ricoverato|ricoverata|febbre|sta male|malato|malata|allergico|allergica|asma|asmatico|insulina|al freddo|senza|non può|a letto|dializzato)`,
      '(pensione minima|in difficoltà|non riesco a pagare|non posso pagare|non ce la faccio a pagare|non so come pagare|rateizzare|mutuo da pagare|affitto da pagare|non arrivo a|non arriviamo a|licenziato|licenziata|disoccupato|disoccupata|cassa integrazione|non posso permettermi|non possiamo permetterci)',
      '(sfratto|staccate|staccano|staccheranno|staccherete|in mezzo alla strada|fuori casa|senza casa|senza un soldo|senza soldi|distacco)',
      '(bloccato|bloccata|bloccati|bloccate) (in|a|all|all aeroporto|alla|nel|fuori|qui|per strada|con)',
      '(non (mi|ci) (fanno|faranno|lasciano|lasceranno|imbarcano)) …1 (entrare|salire|partire|passare|imbarcare)?',
      '(foto|file|dati|soldi|documenti|messaggi|contatti|tesi|progetto|bagaglio|bagagli|valigia|valigie|punti|lavoro|prenotazione|pratica|conto) …4 (sparito|sparita|spariti|sparite|scomparso|scomparsa|scomparsi|perduto|perso|persa|persi|cancellati|cancellate)',
      '(sparito|sparita|spariti|sparite|scomparsi|scomparse)',
      '(sia|fosse|essere|sarà|è) …1 (una|un) (truffa|falso|tentativo di truffa|raggiro) …2 "?"',
      '(tentativo di truffa|tentata truffa|sms|mail|messaggio|link|telefonata|chiamata) (strano|strana|sospetto|sospetta|falso|falsa)',
      '(ho|abbiamo|ha) (perso|smarrito|smarrita|perduto) (il|la|le|i|l|mio|mia) …1 (carta|portafoglio|portafogli|bancomat|telefono|cellulare|chiavi|passaporto|documenti|bagaglio|valigia|zaino|borsa)',
      '(allergia|allergica|allergico|shock anafilattico|intolleranza)',
      '(non ci dorm|il cuore in gola|ho i brividi|trema|tremo)',
      '(medicine|farmaco|farmaci|medicinali|insulina|ossigeno|terapia|sala parto) …5 (finite|finito|finiti|finisce|finiscono|dentro|senza|ancora|non|scorta)',
      '(senza) …1 (medicine|farmaco|farmaci|insulina|ossigeno|terapia)',
      '(nasce|partorisco|partorisce|al nono mese|all ottavo mese|a giorni)',
    ],
    mild: [
      `${LITTLE} ${WORRIED}`,
      '(fra poco|manca poco|mancano pochi|agli sgoccioli|ormai) …3',
      '(compie gli anni|per il compleanno|per il matrimonio|per la laurea|un regalo per|regalo di) …4',
      '(ho|abbiamo) paura (a|ad|quando|anche)',
      "(perdere) (il|la|lo|l'|i) (volo|posto|lavoro|aereo|treno|coincidenza|casa|contributo|soldi|iscrizione|anno)",
      "(temo|temiamo|temevo|nervoso|nervosa|inquieto|inquieta|dubbio che|non vorrei (che|perdere|dover|trovarmi|ritrovarmi)|un po' in ansia|tesa|teso|speriamo|spero che non|spero di non)",
      '(non (ho|abbiamo) (ancora)? (ricevuto|avuto|visto) …2 (conferma|notizie|nulla|niente|risposta))',
      '(il|la) (medico|dottore|dottoressa|commercialista|notaio|avvocato) …2 (aspetta|attende)',
      '(è tutto a posto|è tutto ok|è normale|devo preoccuparmi)',
      '(sicuro|sicura|sicuri) che',
      '(mese|periodo|stipendio|conto) …3 (tirato|tirata|rosso)',
      '(come facciamo|come faremo|come farò|come faccio (ora|adesso|se|senza|con|a (lavorare|andare|pagare))) …4',
      '(^|,|"."|"!"|e|ma) e se (non|poi|nel|invece|ci|il|la) …8 "?"',
      '(previsioni|tempo|meteo|mare) …4 (brutto|brutte|brutta|pioggia|temporale|temporali|maltempo|neve|allerta|mosso)',
      '(allerta meteo|maltempo|sciopero|alluvione|nevicata|terremoto)',
      '^ …2 (io|noi) …4 non (ci|posso|possiamo) (sono|siamo|venire|sarò|esserci)',
      '(confermato|confermata|confermati|garantito|garantita) …2 "?"',
      '(arriva|arrivano|arriverà|arriveranno|farcela|fate|facciamo) …2 (in tempo|prima di|prima del)',
      '(devo|dobbiamo) (partire|consegnare|presentare|operarmi|pagare) …3 (oggi|domani|dopodomani|stasera|@weekday|tra|fra|entro)',
    ],
  },
  sadness: {
    grave: [
      '(festa|matrimonio|compleanno|natale|anniversario|sorpresa|cerimonia) …4 (rovinato|rovinata|disastro|saltata)',
      `${FAMILY} …4 (<morire:part>|mancato|mancata|deceduto|deceduta|scomparso|scomparsa|venuto a mancare|venuta a mancare|ci ha lasciati|ci ha lasciato|è morto|è morta|se ne è andato|se n' è andata|non c' è più|spento|spenta)`,
      '(è|sia|sono) (morto|morta|morti|deceduto|deceduta|venuto a mancare|venuta a mancare)',
      "(è|sia) (mancato|mancata) (a|ad|il|la|lo|ieri|oggi|da|in|nel|l'|lo|dopo|purtroppo|improvvisamente|@weekday|@month|@number|domenica|pochi|poche|qualche|due|tre)",
      '(venuto|venuta|venuti) a mancare',
      '(ci ha lasciati|ci ha lasciato|non c’è più|se ne è andata|se ne è andato) …2',
      '(lutto|funerale|funerali|decesso|defunto|defunta|vedovo|vedova|aborto|scomparsa di|perdita di mio|perdita di mia)',
      '(ho|abbiamo) perso (mio|mia|il bambino|la bambina|un figlio|una figlia|nostro|nostra)',
      '(cuore|anima) (spezzato|a pezzi|spezzata)',
    ],
    clear: [
      '(in lacrime|piangere|piango|pianto|piangeva|piangendo|piange)',
      '(affranto|affranta|rattristato|rattristata|tristissimo|tristissima|addolorato|addolorata|sconsolato|sconsolata|a terra|giù di morale|depresso|depressa)',
      '(sono|mi sento|siamo) (distrutto|distrutta|distrutti)',
      '(molto|davvero|tanto|così) (triste|dispiaciuto|dispiaciuta|tristi)',
      '(ci tenevo|ci tenevamo|ci teneva|contavo|contavamo) (tantissimo|tanto|moltissimo|molto|così)',
      '(rovinato|rovinata|rovinati) …3 (festa|matrimonio|compleanno|natale|vacanza|vacanze|anniversario|giorno|viaggio|cerimonia|regalo|sorpresa)',
      '(festa|matrimonio|compleanno|natale|vacanza|vacanze|anniversario|viaggio|sorpresa|cerimonia) …4 (rovinato|rovinata|disastro|saltato|saltata|rovinati|rovinate|saltate)',
      '(ci tenevo|ci tenevamo|ci teneva) (tantissimo|moltissimo|da morire)',
      '(unico ricordo|ultimo ricordo|valore affettivo|ricordi di|ricordo di (mia|mio|famiglia)|ultime foto|uniche foto)',
      '(una fitta|un colpo al cuore|stringe il cuore|stretta al cuore|spezza il cuore|mi si stringe|fa male al cuore|un nodo alla gola|nodo in gola)',
      '(rimasto|rimasta|rimasti) (molto|davvero|proprio|malissimo|tanto) (male)?',
      '(umiliato|umiliata|umiliati|umiliazione|mi sono vergognato|mi sono vergognata|davanti a tutti)',
      '(mi|ci) manca (tanto|tantissimo|molto|ogni)',
      '(malattia|malato terminale|hospice|alzheimer|demenza)',
    ],
    mild: [
      '(triste|tristi|tristezza|dispiace tanto|rimasto male|rimasta male|rimasti male|malinconia|vivo sola|vivo solo|vivo da sola|vivo da solo)',
    ],
  },
  confusion: {
    clear: ['(non ci capisco|non capisco) (più)? (niente|nulla)', '(confusissimo|confusissima|confusione totale)'],
    mild: [
      '(confuso|confusa|confusi|confusione)',
      'non (capisco|capiamo|ho capito|mi è chiaro|è chiaro|comprendo|riesco a capire|trovo|so (come|dove|cosa|quale|se)|riesco a trovare|riesco a vedere|vedo|mi è chiara|ci capisco|mi torna|mi tornano)',
      '(che|cosa) (significa|vuol dire|vuole dire)',
      '(come mai|mi sono perso|mi sono persa|non mi raccapezzo|mi sfugge|chi ci capisce|non mi torna|mi pare strano|mi sembra strano|mi sembra strana|sono in confusione|mi spiegate|mi può spiegare|mi potete spiegare)',
      'mi (esce|compare|appare|dà|dice|viene) …6 (errore|pagina|messaggio|scritta|bianca|@number)',
    ],
  },
  gratitude: {
    clear: [
      '(grazie (infinite|di cuore|davvero|tantissime|tantissimo))',
      '(gentilissimo|gentilissima|gentilissimi|bravissimi|bravissima|bravissimo|fantastici|fantastica|perfetto grazie)',
      '(vi|la|ti) ringrazio (di cuore|tantissimo|davvero|molto|ancora|infinitamente|tanto)',
      '(complimenti|siete stati (bravi|gentili|gentilissimi|fantastici|bravissimi|velocissimi|davvero|molto))',
      '(mi avete|mi ha|mi hai) …1 (salvato|salvata|risolto|aiutato|aiutata)',
    ],
    mild: [
      "grazie (mille|ancora)? (per (la|il|lo|l'|avermi|aver|tutto|le|i|gli|averci|esserci)|della (telefonata|risposta|pazienza|disponibilità|gentilezza)|del (rimborso|consiglio|lavoro)|dell'aiuto|a te|a lei|a voi)",
      '^ grazie (mille|ancora) (!(in|per) _|"!"|,) …8 (risolto|arrivato|arrivata|funziona|perfetto|ricevuto|gentile|veloci|veloce)',
      '(funziona tutto|tutto ok|tutto risolto|risolto|adesso funziona|ora funziona|arrivato perfetto)',
      '(contentissimo|contentissima|contento|contenta|soddisfatto|soddisfatta|soddisfatti|contenti)',
    ],
  },
};

/** Calm in the same sentence: thanks, a slip of one's own, something that only might happen. */
export const unlessEmotion: CustomerPatterns['unlessEmotion'] = [
  'non (sono|sia|è|siamo|ero|mi sono) …1 (arrabbiato|arrabbiata|preoccupato|preoccupata|grave|urgente|un problema|una tragedia)',
  "grazie (mille|tante|anticipatamente|in anticipo)? (per|della|dell'|del) …2 (attenzione|disponibilità|collaborazione|cortesia|gentilezza|aiuto|supporto|tempo|riscontro|eventuale)",
  'grazie (in anticipo|anticipatamente|fin d ora)',
  '(nessuna fretta|senza fretta|niente di grave|nessun problema|con calma)',
  'non (mi|ci) preoccupa',
  '(per curiosità|solo una curiosità)',
  'per sbaglio',
  '(ho|avevo) sbagliato …2',
  '(in caso|nel caso|qualora|nella eventualità|in futuro|casomai) …6',
  'se …3 (dovesse|dovessi|dovessero|si rompe|si guasta|si rompesse|arrivasse|perdo|perdessi|piove|volessi)',
  '(vale|funziona|copre|coprono|garanzia|coperto|assicurazione|polizza) …4 (anche)? …2 (se|in caso|quando) …6 "?"',
];
