import { defineRule } from '../../../define.ts';

/** "I repeat that …": the sentence stands on its own without it. */
export default defineRule({
  message: 'Fa pesare al cliente la sua insistenza.',
  why: 'Chi insiste spesso aspetta ancora qualcosa da noi.',
  match: [
    '^ [(le|ti|vi) (ripeto|ribadisco|ribadiamo|ripetiamo|rammento|rammentiamo) (ancora|nuovamente|di nuovo)? che]',
    '^ [si (ribadisce|rammenta) (ancora|nuovamente)? che]',
    '^ [(ci preme|ci tengo a) (ribadire|ricordarle|ricordarti|rammentare|ripetere) che]',
    '^ [ripeto] (":"|,)',
    `^ [per l'ennesima volta] (":"|,)`,
    '^ [per la (terza|quarta|quinta|sesta|ennesima) volta] (":"|,)',
    '^ [come (ben)? (lei|tu)? (ben|certamente|sicuramente|già)? (sa|sai|sapete|saprà|saprai|saprete)] ,',
    '^ [(inutile|superfluo) (dire|dirle|dirti|ricordare|ricordarle|aggiungere|precisare) che]',
    '^ [(qualora|nel caso|se|ove|casomai) (le|ti|vi) fosse sfuggito] ,',
  ],
  unless: ['(ha|hai|avete) ragione', '(scuso|scusi|scusa|dispiace|colpa|errore) …4'],
  fixes: [''],
  examples: {
    flags: [
      ['[[Le ribadisco che]] il guasto è in lavorazione.', 'Il guasto è in lavorazione.'],
      ['[[Si ribadisce che]] il reclamo è in istruttoria.', 'Il reclamo è in istruttoria.'],
      ['[[Ci preme ricordarLe che]] il termine scade oggi.', 'Il termine scade oggi.'],
      ['[[Ripeto]]: la piscina apre a giugno.', 'La piscina apre a giugno.'],
      ["[[Per l'ennesima volta]]: serve la delega.", 'Serve la delega.'],
      ['[[Per la terza volta]], il modem va restituito.', 'Il modem va restituito.'],
      ['[[Come Lei ben sa]], serve il consenso.', 'Serve il consenso.'],
      ["[[Inutile dire che]] era nell'area riservata.", "Era nell'area riservata."],
      ['[[Qualora Le fosse sfuggito]], il modulo era nella mail.', 'Il modulo era nella mail.'],
    ],
    passes: [
      'Le ripeto che ha ragione Lei: il prezzo era quello.',
      'Per la terza volta, mi dispiace dirlo, il dato era sbagliato e mi scusi tanto.',
      'Le ripeto volentieri il numero del reparto.',
    ],
  },
});
