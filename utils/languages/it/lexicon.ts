/** Words of service that are known even where no pattern names them: for the content of questions and answers. */
export const lemmas = (
  'ordinare spedire consegnare rimborsare restituire annullare cancellare addebitare accreditare pagare fatturare modificare cambiare aggiornare attivare disattivare riattivare installare prenotare ' +
  'spostare rinviare riparare sostituire funzionare aprire chiudere inviare mandare ricevere arrivare mancare perdere trovare controllare verificare confermare rispondere chiamare scrivere chiedere ' +
  'spiegare approvare accettare rifiutare firmare comprare acquistare vendere ritirare entrare accedere uscire scadere durare costare servire restare recuperare sbloccare bloccare riaprire passare ' +
  'ordine consegna spedizione rimborso reso cambio sostituzione annullamento addebito accredito pagamento fattura bolletta rata importo prezzo costo tariffa sconto buono coupon conto password accesso ' +
  'aggiornamento attivazione prenotazione appuntamento visita tecnico corriere pacco collo articolo prodotto taglia colore modello garanzia riparazione guasto errore problema disservizio reclamo ' +
  'segnalazione documento modulo foto copia numero indirizzo nome data carta bonifico banca saldo contratto polizza sinistro assicurazione abbonamento piano rinnovo disdetta recesso linea segnale ' +
  'internet telefono modem router contatore lettura volo biglietto bagaglio valigia posto albergo camera negozio etichetta ricevuta scontrino tessera certificato pratica domanda richiesta risposta ' +
  'referto esame ricetta medico scuola iscrizione corso lezione parcheggio utenza voltura allaccio trasloco batteria schermo caldaia frigorifero lavatrice piscina orario ufficio sportello' +
  ' essere avere fare dire dare stare potere dovere volere sapere venire andare tenere mettere prendere leggere ' +
  'vedere sentire capire credere pensare sperare cercare provare usare utilizzare lasciare portare parlare guardare aspettare attendere ' +
  'aiutare iniziare cominciare finire continuare smettere fermare seguire scegliere decidere preferire desiderare ricordare dimenticare scordare sbagliare ' +
  'confondere rompere danneggiare smarrire rubare guastare bloccare conservare buttare tornare ritornare rientrare salire scendere partire viaggiare ' +
  'guidare dormire mangiare bere compilare allegare caricare scaricare salvare stampare firmare timbrare copiare incollare cliccare premere ' +
  'toccare selezionare digitare inserire rimuovere togliere aggiungere sottrarre eliminare creare registrare iscrivere accedere collegare scollegare connettere ' +
  'configurare impostare riavviare spegnere accendere ricaricare reinstallare disinstallare disabilitare abilitare autorizzare comunicare informare avvisare segnalare notificare ' +
  'indicare precisare specificare illustrare chiarire ribadire ripetere sollecitare ricontattare richiamare contattare telefonare interpellare presentare trasmettere inoltrare ' +
  'girare fornire consegnare esibire produrre dimostrare provvedere procedere effettuare eseguire svolgere completare terminare concludere avviare aprire ' +
  'gestire occupare verificare esaminare valutare approfondire accertare riscontrare rilevare evidenziare risultare emergere comportare causare provocare dipendere ' +
  'riguardare interessare rispettare violare osservare ignorare trascurare omettere evitare prestare curare preoccupare degnare accorgere attenere adeguare ' +
  'impegnare garantire assicurare promettere mantenere accogliere respingere rigettare concedere riconoscere ammettere negare consentire permettere vietare prevedere ' +
  'escludere includere comprendere coprire applicare derogare rateizzare saldare versare liquidare stornare compensare scontare regalare offrire proporre ' +
  'suggerire consigliare invitare pregare esortare obbligare costringere pretendere esigere lamentare reclamare contestare insistere protestare arrabbiare calmare ' +
  'tranquillizzare agitare esagerare scusare dispiacere rincrescere apprezzare ringraziare salutare rivolgere recare reperire procurare ottenere richiedere prelevare ' +
  'depositare trasferire montare smontare assemblare pulire lavare tagliare misurare pesare imballare etichettare traslocare abitare vivere lavorare ' +
  'studiare insegnare frequentare disdire recedere rinnovare prorogare anticipare posticipare rimandare fissare programmare organizzare disattivare ripristinare correggere ' +
  'sistemare risolvere migliorare peggiorare proteggere difendere rischiare perdere vincere costare valere bastare servire occorrere credere fidare ' +
  'dubitare sospettare mentire ingannare confermare smentire affermare dichiarare sostenere attestare certificare assumere licenziare chiarire elaborare ' +
  'evadere espletare istruire archiviare protocollare acquisire lavorare assegnare smistare processare'
).split(' ');
