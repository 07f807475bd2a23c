import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Manda il cliente altrove a fare il lavoro.',
  why: 'Chi ha già chiesto qui deve ricominciare con un altro.',
  match: [
    '[(la|ti|vi|si) (preghiamo|prego|invitiamo|invito|prega|invita) …1 (di|a) (rivolgersi|rivolgerti|rivolgervi|contattare|sentire|chiamare|telefonare|recarsi|recarti|recarvi|interpellare|sollecitare) …1 (direttamente|pure)? …1 (@other-party|assistenza|sportello|filiale|ufficio|produttore|call center|centralino|numero verde|casa madre|amministrazione|segreteria) …3]',
  ],
  unless: ['(noi|questo indirizzo|questo numero|112|115|118|emergenza|se preferisce|se vuole)'],
  examples: {
    flags: [
      ['[[Ti preghiamo di rivolgerti alla segreteria della scuola]].'],
      ['[[La invitiamo a contattare direttamente il produttore]].'],
    ],
    passes: [
      'La preghiamo di tenere la ricevuta.',
      'Se preferisce, La invito a contattare il produttore con questa lettera.',
    ],
  },
});
