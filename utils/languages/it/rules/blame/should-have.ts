import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import scoldingTakenAway from './scolding-taken-away.ts';

const LEFT = leftTo(scoldingTakenAway);

export default defineRule({
  message: 'È un rimprovero per qualcosa che ormai è successo.',
  why: 'Serve di più dire che cosa si può fare adesso.',
  match: [
    '[(se) …2 (avesse|avessi|aveste|avevi|aveva|leggeva|leggevi) …1 <*:part> …6]',
    '[(dovevi|dovevate) …6]',
    '(^|lei|ma|e|però) [doveva …6]',
    '[doveva …1 (pensarci|leggere|controllare|verificare|avvisare|avvisarci|comunicare|comunicarci|conservare|tenerlo|disdire|compilare|inviare|inviarci|firmare|rispondere) …4]',
    '[(avrebbe|avresti|avreste) (dovuto|potuto) …5]',
    '[(poteva|potevi|potevate) <avvisare|avvisarci|dire|pensare|pensarci|dirlo|controllare|leggere|scrivere|chiamare|chiedere|verificare:inf> …4]',
    '[(bastava|sarebbe bastato|era sufficiente|sarebbe stato sufficiente) …7]',
    '[(andava|andavano) (conservato|conservata|letto|letta|lette|inviato|inviata|presentato|presentata|disdetto|disdetta|compilato|compilata|comunicato|comunicata|controllato|controllata|firmato|firmata|restituito|segnalato|segnalata|pagato|pagata|fatto|fatta|verificato|verificata|richiesto|richiesta|allegato|allegata|attivato|attivata|mandato|mandata|consegnato|custodito|rispettato|rispettata) …4]',
    '[la prossima volta …8]',
    '[(stia|stai|state|faccia|fai|fate|presti|prestate|presta) …1 (più|maggiore|maggior) (attento|attenta|attenti|attenzione) …4]',
    '[(se|dovesse) (si prendesse|ti prendessi) …5]',
    "[(chi|uno che) …4 (non legge|firma|non controlla|non rispetta|va all'estero|legge) …4]",
  ],
  unless: [
    ...LEFT.unless,
    '(se|qualora) …3 (avesse|avessi|aveste) …1 (bisogno|dubbi|domande|difficoltà|problemi|già|altri|altre|necessità|ancora|piacere|voglia|tempo)',
    'non …1 (doveva|dovevi|dovevate|avrebbe|avresti|andava|andavano|dovevano)',
    "(l'|un|una|i|le|gli|il|la) _ (che|non|le|ci) (doveva|avrebbe|poteva)",
    '(ne|di) …4 bastava',
    '(bastava|basta) (una|un) (mia|nostra)',
    '(noi|nostro|nostra|abbiamo|mio|giustamente|ufficio) …3',
    "(chi|questo|questa|quest') …2 doveva",
    'la prossima volta …2 (la|le|ti|vi|ci|sarà|può|puoi|risponde|che|trova|il|avrà|provvederemo|paga)',
  ],
  examples: {
    flags: [
      ['Ma [[doveva dircelo prima]].'],
      ['[[Se avesse letto le istruzioni]], lo saprebbe.'],
      ["Gentile Anna, [[dovevi controllare l'ordine]]."],
      ['Gentile Anna, [[doveva pensarci Lei prima di partire]].'],
      ['Il cane [[doveva tenerlo chiuso]].'],
      ['[[Avrebbe dovuto avvisarci per tempo]].'],
      ['[[Potevi avvisare prima]].'],
      ['Gentile Anna, [[bastava aprire la busta]].'],
      ['Lo scontrino [[andava conservato]].'],
      ['Gentile Anna, [[la prossima volta però legga meglio le condizioni]].'],
      ['Gentile Anna, [[stai più attento quando confermi]].'],
      ['[[Se si prendesse la briga di aprire il]] file, lo vedrebbe.'],
      ['[[Chi non legge le condizioni poi si]] lamenta.'],
    ],
    passes: [
      ...LEFT.passes,
      'Se avesse bisogno di altro, mi scriva.',
      'Non doveva succedere, e me ne scuso.',
      'Il pacco che doveva arrivare ieri è in viaggio.',
      'La prossima volta Le mando un promemoria.',
      'Noi avremmo dovuto avvisare, bastava una telefonata nostra.',
      'Il modulo era firmato, di copie ne bastava una.',
      'Bastava una mia telefonata per saperlo.',
      'Chi doveva aprirla era in ferie.',
    ],
  },
});
