import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import about from './about.ts';
import also from './also.ts';
import forThis from './for-this.ts';
import ourCare from './our-care.ts';
import soAsTo from './so-as-to.ts';
import thatShows from './that-shows.ts';
import weHaveRegistered from './we-have-registered.ts';
import weWaitFor from './we-wait-for.ts';

const LEFT = leftTo(ourCare, weHaveRegistered, also, thatShows, weWaitFor, soAsTo, forThis, about);

export default defineRule({
  message: 'Parole d’ufficio che nessuno usa parlando.',
  why: 'Il cliente deve tradurle, e intanto si sente una pratica.',
  match: [
    '[(la|lo|il|questa|questo|codesta|codesto|codesto ufficio|presso la|alla|della|dalla)? (scrivente|scriventi|suddetto|suddetta|suddetti|predetto|predetta|summenzionato|anzidetto|sopracitato|sopracitata|succitato|succitata|suindicato|suindicata|testé|emarginato|codesta|codesto) …3]',
    '[(il|la) (sottoscritto|sottoscritta) …3]',
    "[(sarà|sarà nostra|è) …1 (cura|premura|onere) …2 (della|dello|dell'|di|del|scrivente|nostra|provvedere|ufficio) …4]",
    '[(è|sarà|sono|verrà|può|potrà|deve|essere) …2 (acquisita|acquisito|posta|posto|messa|messo|conservata|assunta|assunto|trasmessa|inoltrata|versata) (agli atti|in evidenza|a protocollo|agli uffici competenti|agli uffici preposti|in carico) …3]',
    "[(agli atti|all'uopo|ai fini|in ottemperanza|di cui all'oggetto|di cui sopra|di cui trattasi|a tal uopo|a tal fine|in epigrafe|in essere|in parola|de quo|all'oggetto|quanto in oggetto) …4]",
    "[(espletare|espletato|espletata|espletati|espletamento|ottemperare|ottemperanza|addivenire|adire|comprovante|ostativo|ostativi|ostativa|altresì|testé|all'uopo|giusta delibera|onde (evitare|consentire|poter)) …4]",
    '[(avente|aventi) (ad|per|diritto) …3]',
    '[(mediante|tramite|previa|previo|a mezzo) (compilazione|presentazione|trasmissione|invio|esibizione|raccomandata|apposita|apposito|modulistica|versamento|verifica|accertamento|espletamento) …4]',
    "[(l'|lo|la) (stesso|stessa|medesimo|medesima) (potrà|verrà|sarà|dovrà|risulta|è) …4]",
    '[(il|lo|la|quanto) …1 (medesimo|medesima|menzionato|menzionata|citato|preposto|preposta) …3]',
    "[(procedere (a|alla|al|all')|provvedere (a|alla|al|all')|dare corso (a|alla)|porre in essere) …1 (la|il|l'|lo)? (cancellazione|compilazione|verifica|richiesta|trasmissione|regolarizzazione|attivazione|disattivazione|emissione|liquidazione|variazione|restituzione|pagamento|saldo|invio|sottoscrizione|rimozione) …3]",
    '[(uffici|ufficio|organi|reparti|settore) (preposti|preposto|competenti|competente) …3]',
    '[(si resta|si rimane|restiamo|rimaniamo) in attesa (di|della|del|delle) …5]',
    '[(doglianza|doglianze|rimostranza|rimostranze|emolumento|vostra spettabile|accoglimento|irricevibile) …3]',
    '[(trattasi|necessitasi|provvedasi|vogliasi|rimettesi|allegasi|comunicasi) (di|che)? …4]',
    '[da (restituirsi|intendersi|considerarsi|inviarsi|osservarsi|presentarsi|allegarsi|firmarsi) …3]',
  ],
  unless: [
    ...LEFT.unless,
    'ai fini (della|del|la|il) (detrazione|dichiarazione|fiscali|mail)',
    'con oggetto',
    '(inizia|comincia) …3 sottoscritto',
  ],
  examples: {
    flags: [
      ["[[Sarà cura dell'ufficio aggiornare la pratica]]."],
      ['La richiesta va inviata [[alla scrivente]].'],
      ['Il modulo [[è stato acquisito agli atti]].'],
      ['La modulistica [[di cui sopra va firmata]].'],
      ['Il cambio sarà [[espletato entro giugno]].'],
      ['Le lettere [[aventi per oggetto il cambio]] sono arrivate.'],
      ['Il cambio avviene [[mediante compilazione del modulo]].'],
      ['[[Lo stesso potrà essere richiesto online]].'],
      ['[[Il medesimo modulo serve per]] il figlio.'],
      ['Occorre [[procedere alla cancellazione del corso]].'],
      ['La invieremo agli [[uffici competenti]].'],
      ['[[Si resta in attesa della copia del contratto]].'],
      ['La Sua [[doglianza è qui]].'],
      ['[[Trattasi di un ritardo del vettore]].'],
      ['[[Il sottoscritto resta a disposizione]].'],
      ['Il debito è [[ostativo al rilascio]].'],
      ['Il modulo è [[da restituirsi firmato]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Il modulo inizia con il testo di legge: comincia con il sottoscritto.',
      'Cerchi una mail con oggetto Conferma.',
      'Qualora il link non Le fosse arrivato, mi scriva.',
      'Per la detrazione, ai fini della dichiarazione serve solo la ricevuta.',
      'Basta la firma sul modulo, poi me lo rimanda.',
    ],
  },
});
