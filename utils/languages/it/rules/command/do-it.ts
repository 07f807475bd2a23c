import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import please from './please.ts';

const LEFT = leftTo(please);

export default defineRule({
  message: 'Detto così, è un ordine.',
  why: '«Può mandarmi…?» chiede la stessa cosa senza alzare la voce.',
  match: [
    "^ [(si)? (mi|ci|me lo|ce lo|me la|ce la) (mandi|invii|dia|faccia|risponda|comunichi|fornisca|confermi|trasmetta|restituisca|legga|richiami|scriva|porti|dica|ascolti|giri|indichi) (subito|immediatamente|entro|il|la|lo|i|le|gli|l'|copia|tutto|tutti|codice|avere|una|un|bene) …5]",
    '[(mi|ci) (mandi|invii|dia|faccia avere|risponda|comunichi|fornisca|confermi|restituisca) (subito|immediatamente|entro) …4]',
    "^ [(mandami|inviami|dammi|scrivimi|mandaci|inviaci|mandateci|inviateci|mandatemi|fateci|fammi avere) …2 (subito|immediatamente|entro|il|la|lo|i|le|gli|l'|copia|tutto|avere|sapere) …5]",
    "^ [(legga|leggi|leggiti|rilegga|riporta|rifaccia|rifai|compili|compila|firmi|firma|porta|porti|alleghi|allega|trasmetta|paghi|paga|attenda|aspetti|aspetta|consegni|presenti|richiami|richiama|torni|torna|cambi|cambia|cerchi|cerca|chieda|chiedi|tenga|tieni|verifichi|verifica|restituisca|restituisci|rispedisca|invii|comunichi|procuri|si presenti|si procuri|si rechi|mettetevi|mettiti|si metta|decida|decidi|controlli|controlla) (il|la|lo|i|le|gli|l'|un|una|bene|meglio|subito|immediatamente|tutto|alle|entro|nuovamente|di nuovo|in|al|alla|allo|all'|sul|per) …5]",
    '[non (insista|insistere|scriva|scrivere|scrivermi|scriverci|chiami|chiamare|chiamarci|richiami|richiamare|telefoni|tocchi|toccare|si permetta|permetterti|perda|perdere tempo|discuta|risponda|rispondere|interrompa|ci scriva|mi scriva|mi faccia) …5]',
    '[(eviti|evita|evitate|si astenga|astenetevi|astieniti|la smetta|smettila|smettetela|piantala|la pianti|la finisca|finiscila|si sbrighi|sbrigati|si decida|deciditi|si arrangi|arrangiati|si guardi bene|si informi|informati) …5]',
    '[(lasci|lascia) (stare|perdere) …4]',
    '^ [(fai|faccia|vai|vada|prenda|prendi|prenoti) (in|allo|alla|sul sito|una ricerca|il biglietto|i biglietti|appuntamento|da|venire) …5]',
    '^ [(rispondimi|mi risponda|mi ascolti|ascolta) …5]',
    "^ [(inviare|allegare|compilare|trasmettere|restituire|firmare|presentare|fornire|comunicare|attendere|mandare|riportare|rispondere|presentarsi|provvedere) (il|la|lo|copia|i|le|gli|l'|un|una|tutto|quanto|entro|al|alla|allo|a) …5]",
    '[(senza) (discutere|ulteriori|fare storie|tante storie|obiezioni) …3]',
    '[(mi faccia|mi faccia il|mi faccia la|fammi il|mi usi la) (cortesia|piacere|favore) (di) …5]',
    '[(vedi|veda|cerchi|cerca) di <*:inf> …5]',
    "[(abbia|abbi|abbiate|porti|porta|portate) (un po' di)? (pazienza) …4]",
  ],
  unless: [
    ...LEFT.unless,
    '(pure|cortesemente|gentilmente|per favore|per piacere|per cortesia|grazie|volentieri|con calma|con comodo|quando vuole|quando può|quando puoi|quando vuoi|se vuole|se vuoi|se preferisce)',
    '(se|quando|appena|qualora) …5 ,',
    '(menu|impostazioni|pulsante|tasto|scheda|voce|password|icona|schermata|campo|riquadro|casella|app|cursore|interruttore|levetta)',
    'non …1 (esiti|si preoccupi)',
    '(112|115|118|gas)',
    "(io|noi|insieme|ci penso|l'ho) …2",
  ],
  where: { question: false, conditional: false },
  examples: {
    flags: [
      ['Gentile Anna, [[mi mandi subito il codice fiscale]].'],
      ['E comunque [[ci risponda entro domani]].'],
      ['[[Fammi avere la foto e poi vediamo]].'],
      ['[[Legga il contratto e poi ne riparliamo]].'],
      ['[[Non scriva più a questo indirizzo]].'],
      ['[[La smetta di fare segnalazioni doppie]].'],
      ['[[Lasci stare il numero verde]].'],
      ['[[Vada in filiale con i documenti]].'],
      ['[[Mi ascolti e basta]].'],
      ['[[Presentarsi al banco entro domani]].'],
      ['La camera va liberata alle 10, [[senza discutere]].'],
      ['[[Mi faccia il piacere di riprovare]].'],
      ['[[Vedi di compilarlo bene]].'],
      ['[[Porti pazienza]], la riparazione è lunga.'],
    ],
    passes: [
      ...LEFT.passes,
      'Mi mandi pure il codice fiscale quando vuole.',
      'Se non parte, mi mandi la foto.',
      'Legga il codice sotto la voce Profilo.',
      'Non esiti a scrivermi.',
      'Non tocchi il contatore e chiami il 115.',
      'Verifichi il codice con noi, lo faccio io insieme a Lei.',
    ],
  },
});
