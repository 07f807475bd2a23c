import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import asSoonAs from './as-soon-as.ts';
import asSoonAsYou from './as-soon-as-you.ts';
import fromThenOn from './from-then-on.ts';
import withIt from './with-it.ts';

const LEFT = leftTo(asSoonAs, fromThenOn, withIt, asSoonAsYou);

export default defineRule({
  message: 'Dice solo quello che non si può fare.',
  why: 'Una strada aperta, anche stretta, suona diversa da una porta chiusa.',
  match: [
    '[(non) (si|le|ti|vi)? (fanno|fa|accettano|effettuano|gestiscono|accetta|trattano|tratta|prendono) …4 (via|per|tramite|al|allo|da|in) (e-mail|mail|email|telefono|chat|sportello|qui|remoto|whatsapp|pec)] …2',
    '[non (potrà|potrai|potrete|sarà possibile|sarai|sarà in grado di) …8]',
    '[non (sarà|saranno|verrà|verranno) (disponibile|disponibili|consultabile|visibile|attivo|attiva|possibile|accessibile|utilizzabile|operativo|operativa) …6]',
  ],
  unless: [
    ...LEFT.unless,
    '(però|ma|invece|comunque|intanto|nel frattempo|oppure|mentre) …4',
    'non (potrà|sarà) …2 (perdere|pagare|succedere|addebitato|capitare|ripetersi|più)',
    '(prima di|finché|senza|fino a quando|se non) …8',
  ],
  examples: {
    flags: [
      ['Le disdette [[non si accettano via chat]].'],
      ["[[Non potrà accedere all'area riservata oggi]]."],
      ['La sauna [[non sarà utilizzabile per ora]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Il pacco non potrà arrivare oggi, ma domani alle 9 sì.',
      'Non potrà più succedere.',
      'La pagella non sarà visibile finché il browser non si aggiorna.',
    ],
  },
});
