import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import { notAnOrder, notAnOrderExamples } from '../../not-an-order.ts';
import mustLei from './must-lei.ts';
import mustTu from './must-tu.ts';
import mustVoi from './must-voi.ts';

const LEFT = leftTo(mustLei, mustTu, mustVoi);

export default defineRule({
  message: 'Suona come un ordine.',
  why: 'Chi chiede aiuto fa volentieri la sua parte, se gliela si chiede.',
  match: [
    '(^|,|e|lei|quindi|pertanto|signora|signor|ma|":"|prima|poi|";") [(deve|dovrà) <*:inf> …6]',
    '[(devi|dovete|dovrai|dovrete) (assolutamente|immediatamente|per forza|obbligatoriamente|necessariamente|subito)? <*:inf> …6]',
    '[(deve|dovrà) …1 (<inviare|mandare|comunicare|fornire|trasmettere|confermare|dire|fare:inf+cl>|richiamare|presentarsi|recarsi|rivolgersi|compilare|allegare|pagare|attendere|aspettare|capire|provvedere|procedere|restituire|firmare|presentare) …5]',
    '[(è|siete|sei) (tenuto|tenuta|tenuti|obbligato|obbligata|obbligati|pregato di|pregata di) (a|ad|di)? …6]',
    '[(è|sarà) (obbligatorio|tassativo|indispensabile|fatto obbligo|richiesta la massima|imperativo) …6]',
    "[(occorre|bisogna|è necessario) (tassativamente|assolutamente|che lei|che tu|ch'ella|che voi) …6]",
    "[(provveda|provvedete|provvedi|si attivi|attivati) …2 (a|al|alla|all'|con|immediatamente|subito|quanto prima|entro|senza|ad)? …4]",
    '[(esigo|esigiamo|pretendo|pretendiamo|intimiamo|intimo|diffido|diffidiamo|diffida|voglio che (mi|ci|lei|tu|vi)|ingiungo|ingiungiamo) …6]',
    '[(la|ti|vi) (intimiamo|esorto|esortiamo|ordino|diffidiamo|intimo) …6]',
    '[(ti tocca|le tocca|vi tocca) …5]',
    '[(sarà|è) (sua|tua|vostra) cura …6]',
  ],
  unless: [...LEFT.unless, ...notAnOrder],
  where: { question: false },
  examples: {
    flags: [
      ['[[Deve recarsi entro oggi allo sportello]].'],
      ['Per il reso [[deve capire le regole]].'],
      ['[[Devi tornare qui entro lunedì]].'],
      ['Entro oggi [[deve recarsi allo sportello]].'],
      ['Lei [[è tenuto a conservare la ricevuta]].'],
      ['[[È obbligatorio presentarsi di persona]].'],
      ['[[Bisogna che Lei verifichi la perdita]].'],
      ['[[Provveda al pagamento delle rate]].'],
      ['[[Esigiamo che il prodotto torni entro 48]] ore.'],
      ['[[La esorto a regolarizzare la posizione]].'],
      ['[[Ti tocca scrivere una raccomandata]].'],
      ['[[Sarà Sua cura conservare la presente]].'],
    ],
    passes: [...LEFT.passes, ...notAnOrderExamples],
  },
});
