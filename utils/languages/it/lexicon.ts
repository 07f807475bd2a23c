/** Words of service that are known even where no pattern names them: for the content of questions and answers. */
export const lemmas = (
  'ordinare spedire consegnare rimborsare restituire annullare cancellare addebitare accreditare pagare fatturare modificare cambiare aggiornare attivare disattivare riattivare installare prenotare ' +
  'spostare rinviare riparare sostituire funzionare aprire chiudere inviare mandare ricevere arrivare mancare perdere trovare controllare verificare confermare rispondere chiamare scrivere chiedere ' +
  'spiegare approvare accettare rifiutare firmare comprare acquistare vendere ritirare entrare accedere uscire scadere durare costare servire restare recuperare sbloccare bloccare riaprire passare ' +
  'ordine consegna spedizione rimborso reso cambio sostituzione annullamento addebito accredito pagamento fattura bolletta rata importo prezzo costo tariffa sconto buono coupon conto password accesso ' +
  'aggiornamento attivazione prenotazione appuntamento visita tecnico corriere pacco collo articolo prodotto taglia colore modello garanzia riparazione guasto errore problema disservizio reclamo ' +
  'segnalazione documento modulo foto copia numero indirizzo nome data carta bonifico banca saldo contratto polizza sinistro assicurazione abbonamento piano rinnovo disdetta recesso linea segnale ' +
  'internet telefono modem router contatore lettura volo biglietto bagaglio valigia posto albergo camera negozio etichetta ricevuta scontrino tessera certificato pratica domanda richiesta risposta ' +
  'referto esame ricetta medico scuola iscrizione corso lezione parcheggio utenza voltura allaccio trasloco batteria schermo caldaia frigorifero lavatrice piscina orario ufficio sportello'
).split(' ');
