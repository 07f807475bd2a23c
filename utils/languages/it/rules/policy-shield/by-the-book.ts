import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import ruleTakenAway from './rule-taken-away.ts';
import theReasonIs from './the-reason-is.ts';

const LEFT = leftTo(ruleTakenAway, theReasonIs);

export default defineRule({
  message: 'Si ripara dietro una norma.',
  why: 'Il cliente legge «non dipende da me» e si sente solo.',
  match: [
    '[per …1 (policy|regolamento|procedura|procedure|politica|disposizione|disposizioni|direttiva|direttive|prassi|protocollo|normativa) …4]',
    "[(da|come da|secondo|in base a|in base alle|in base alla|in base al|secondo la|secondo il|secondo le|a norma del|a norma di|ai sensi del|ai sensi dell'|ai sensi della|in ossequio alla|in ossequio alle|in ossequio al|in applicazione del|in stretta applicazione del|per via del|per via delle|conformemente alle|stando al|stando alle|in virtù della|in virtù del|per nostra|per nostro|come da nostro|come da nostra|come da nostre) …2 (policy|regolamento|regolamenti|procedura|procedure|politica|politiche|disposizione|disposizioni|direttiva|direttive|prassi|protocollo|regola|regole|normativa|condizioni generali|condizioni di|contratto|capitolato|statuto|compliance|conformità normativa|manuale operativo|art|articolo|manifesto) …4]",
    '[(non siamo|non sono) (autorizzati|autorizzato|autorizzata|abilitati|abilitata|abilitato) …5]',
    '[(non (mi|ci) è (consentito|permesso|concesso|dato)) …5]',
    '[(abbiamo|ci sono) (delle|precise|regole) …1 (regole|procedure|direttive|disposizioni|precise|da rispettare) …4]',
    "[(prevede|prevedono) …1 (una penale|il pagamento|l'addebito|il versamento|che (il cliente|l'utente|lei|tu|non|le spese|la penale)) …4]",
    '[come (previsto|stabilito|indicato|da) …1 (dal|dalle|dalla|dai|nelle|nel|nella) …1 (regolamento|contratto|condizioni|policy|carta|termini|norme|normativa|procedura|procedure) …4]',
    '[(siamo|sono|è|sia) (tenuti|tenuto|tenuta|obbligati|vincolati|costretti) (a|al|alla|ad) (rispettare|osservare|seguire|applicare|rispetto|rigoroso|attenerci) …4]',
    '[(applichiamo|applica|applicare|eseguiamo|rispettiamo|seguiamo|ci atteniamo|attenerci|attenendosi) …2 (regolamento|regole|norma|norme|procedure|procedura|disposizioni|contratto|direttive|protocollo|ordinanza|dettato|carta)] …3',
    "[(disposizioni|direttive|ordini|decisioni|decisione|regole) …2 (dall'alto|dalla sede|della sede|della direzione|aziendali|dell'amministrazione|superiori|interne|aziendale)] …3",
    '[(esula|esulano) …2 (dalle|dalla|dal) …2 (politiche|politica|regolamento|condizioni|policy)]',
    "[(il contratto|la polizza|le condizioni|il regolamento) …2 (l'|lo|le|la)? (ha|hai|avete) (firmato|firmata|sottoscritto|sottoscritta|accettato|accettata|accettate|letto) …3]",
    '[(da lei|da te|da voi) (sottoscritte|sottoscritto|sottoscritta|accettate|accettato|firmato)]',
    '[(il sistema|il programma|il gestionale) non (me lo|ce lo|mi|ci|lo|ti|le) …1 (permette|consente|fa fare|lascia|permetterebbe) …4]',
    '[(non decido|non decidiamo) (io|noi) …6]',
    '[(non sono possibili|non facciamo|nessuna|non si fanno|senza) (eccezioni|deroghe|deroga|eccezione)]',
    '(per|di) [ragioni (di|legate alla) (policy|compliance|sicurezza|privacy|riservatezza)] …4',
  ],
  unless: [
    ...LEFT.unless,
    '(^|,|":"|";"|!non _) (permette|ammette|consente|prevede|prevedono|copre|dà|lascia|riconosce|regala) …4 (di|uno sconto|sconto|rimborso|anche|trenta|30|il cambio|il rimborso|euro)',
    "(però|ma|tuttavia|comunque|invece) …3 (posso|possiamo|le|ti|vi|ho|abbiamo|glielo|te lo|l'ho|a lei|può|a te|vedo|sospendo)",
    '(spetta|diritto|gratis|gratuito|le propongo|conviene)',
    '(^|,|":"|";"|!non _) (rimborsiamo|accettiamo|accreditiamo)',
    '(proteggere|proteggerla|tutelare|tutelarla|per la sua sicurezza)',
    '(legge|dlgs|decreto|gdpr|codice del consumo) …6 (diritto|ha|può)',
  ],
  examples: {
    flags: [
      ['Gentile Anna, [[per policy aziendale non rimborsiamo dopo]] 14 giorni.'],
      ['[[Come da regolamento del vettore il bagaglio]] resta a terra.'],
      ['[[Non siamo autorizzati a comunicarlo al telefono]].'],
      ['[[Non mi è consentito dare questa informazione]].'],
      ['[[Abbiamo delle regole precise da seguire]].'],
      ['Il contratto [[prevede il pagamento della penale]].'],
      ['Gentile Anna, [[come previsto dal regolamento]], la quota resta a noi.'],
      ['[[Siamo tenuti a rispettare le direttive]].'],
      ['Noi [[applichiamo il regolamento]] e basta.'],
      ['Sono [[disposizioni aziendali]], non posso farci nulla.'],
      ['Il reso [[esula dalle nostre politiche]].'],
      ['[[Il contratto lo ha firmato Lei]].'],
      ['La franchigia segue le clausole [[da Lei sottoscritte]].'],
      ['[[Il sistema non me lo permette]].'],
      ['[[Non decido io]], mi creda.'],
      ['[[Nessuna eccezione]], mi spiace.'],
      ['Non posso dirlo per [[ragioni di compliance]].'],
    ],
    passes: [
      ...LEFT.passes,
      'In base al contratto ha diritto al rimborso.',
      'Per procedura accettiamo anche la copia.',
      'Il contratto che ha firmato copre anche il cambio, quindi è gratis.',
      'Per policy non facciamo sconti ma Le riconosco un buono.',
      'Non posso leggerlo in chat per ragioni di sicurezza, così da proteggere il Suo conto.',
      'Per contratto la garanzia prevede il rimborso intero.',
      'Secondo il codice del consumo, per legge ha quattordici giorni per il recesso secondo le condizioni di vendita.',
    ],
  },
});
