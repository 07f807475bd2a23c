import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Questo saluto va bene per chiunque, quindi non parla a nessuno.',
  why: 'Il nome costa una parola e cambia il tono di tutta la risposta.',
  match: [
    '(gentile|gentilissimo|gentilissima|egregio|spettabile|spett.le|caro|cara|stimato|pregiato|gent.mo|gentili|cari|buongiorno|salve|buonasera) (cliente|clienti|utente|utenti|consumatore|abbonato|abbonata|signore|signora|signori|assistito|ospite|passeggero|viaggiatore|contribuente|correntista|assicurato|clientela|utenza|iscritto|cittadino)',
  ],
  unless: ['(signora|signore|signori|ospite) !@lower _', 'gentili signori'],
  fixes: ['Gentile {name}'],
  examples: {
    flags: [
      {
        reply: '[[Gentile cliente]], il pacco è in viaggio.',
        fixed: 'Gentile Luca, il pacco è in viaggio.',
        requester: 'Luca Ferri',
      },
      {
        reply: '[[Spettabile utente]], la domanda è stata accolta.',
        fixed: 'Gentile Luca, la domanda è stata accolta.',
        requester: 'Luca Ferri',
      },
    ],
    passes: [
      'Gentile Luca, il pacco è in viaggio.',
      'Gentile signora Ferri, il pacco è in viaggio.',
      'Gentili signori, la prenotazione è confermata.',
    ],
  },
});
