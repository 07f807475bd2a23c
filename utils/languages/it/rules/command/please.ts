import { defineRule } from '../../../define.ts';

/** Bare imperatives and office infinitives at the start of a sentence, in any form of address: “per favore” behind. */
export default defineRule({
  message: 'Detto così, è un ordine.',
  why: '«Può mandarmi…?» chiede la stessa cosa senza alzare la voce.',
  match: [
    '^ [{order:(mi|ci) (mandi|invii|dia|risponda|comunichi|fornisca|confermi|trasmetta|restituisca|richiami|scriva|porti|dica|giri|indichi)} (subito|immediatamente)?] !(pure|per) _',
    '^ [{order:(mandami|inviami|dammi|scrivimi|mandaci|inviaci|mandateci|inviateci|mandatemi)} (subito|immediatamente)?] !(pure|per) _',
    "^ [{order:(compili|compila|firmi|firma|alleghi|allega|trasmetta|attenda|consegni|presenti|richiami|restituisca|restituisci|rispedisca|invii|comunichi)} (subito|immediatamente)?] (il|la|lo|i|le|gli|l'|un|una|tutto|copia)",
    "^ [{order:(inviare|allegare|compilare|trasmettere|restituire|firmare|presentare|fornire|comunicare|mandare|riportare)}] (il|la|lo|copia|i|le|gli|l'|un|una|tutto)",
  ],
  unless: [
    'risponda (qui|a questa|con|su|quando|direttamente)',
    '(dica|scriva|confermi|indichi|comunichi) (quale|quali|se|quando|come|cosa|che|dove|quanto|quanti)',
    '(pure|cortesemente|gentilmente|per favore|per piacere|per cortesia|grazie|volentieri|con calma|con comodo|quando vuole|quando può|quando puoi|quando vuoi|se vuole|se vuoi|se preferisce)',
    '(se|quando|appena|qualora) …5 ,',
    "(io|noi|insieme|ci penso|l'ho) …2",
    '(menu|impostazioni|pulsante|tasto|scheda|voce|password|icona|schermata|campo|riquadro|casella|app)',
  ],
  where: { question: false, conditional: false },
  fixes: ['{order} per favore'],
  examples: {
    flags: [
      ['[[Mi mandi subito]] il codice fiscale.', 'Mi mandi per favore il codice fiscale.'],
      ['[[Mandami]] la foto e poi vediamo.', 'Mandami per favore la foto e poi vediamo.'],
      ['[[Compili]] il modulo in ogni sua parte.', 'Compili per favore il modulo in ogni sua parte.'],
      ['[[Inviare]] copia del documento entro domani.', 'Inviare per favore copia del documento entro domani.'],
    ],
    passes: [
      'Mi risponda con la foto e ci penso io.',
      'Mi dica quale giorno Le va meglio.',
      'Mi mandi pure il codice fiscale quando vuole.',
      'Quando è pronto, mi mandi la foto.',
      'Compili il modulo con noi, lo facciamo insieme.',
      'Compili il campo Nome e prema Avanti.',
    ],
  },
});
