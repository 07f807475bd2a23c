import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import openingTakenAway from './opening-taken-away.ts';
import weAsk from './we-ask.ts';
import weHaveRegistered from './we-have-registered.ts';

const LEFT = leftTo(openingTakenAway, weAsk, weHaveRegistered);

export default defineRule({
  message: 'È burocratese: si può dire con parole di tutti i giorni.',
  why: 'Chi legge deve tradurre prima di capire, e si sente davanti a uno sportello.',
  match: [
    "[(in|con) (riferimento|relazione|riscontro|risposta|ottemperanza|esito|merito|ordine|seguito) …1 (a|al|alla|all'|allo|ai|agli|alle|quanto) …6 (oggetto|si comunica|si informa|si rappresenta|si precisa|si fa presente|si segnala|pregiata|in parola|di cui|succitata|istanza|pervenuta|in argomento|emarginato|sua del) …3]",
    "[(facciamo|faccio|facendo|si fa) seguito (a|al|alla|all'|ai) …4]",
    '[(a|in) (seguito|riscontro) (di|della|alla|della sua|alla sua|alla vostra|alla pregiata) …1 (pregiata|cortese|gradita|stimata|gentile|sua) …4]',
    '[(con la presente|con la presente si|con la presente siamo|tramite la presente|a mezzo della presente|mediante la presente|per mezzo della presente) …6]',
    '[(si comunica|si informa|si rappresenta|si rende noto|si precisa|si fa presente|si segnala|si evidenzia|si avvisa|si porta a conoscenza|si rammenta|si conferma) …1 (che|come|altresì|la|quanto) …4]',
    "[(ci|mi) (corre|incombe) l'obbligo (di)? …5]",
    "[(ci pregiamo|mi pregio|ci è gradito|mi è gradito|siamo lieti di|ci onoriamo|è d'uopo|corre l'obbligo|si reputa|preme) …1 (di)? (comunicarle|comunicarvi|informarla|informarvi|rappresentare|comunicare|segnalare|precisare|evidenziare|rendere noto) …5]",
    '[(la|le|vi) (informiamo|comunichiamo|partecipiamo|rendiamo noto|significhiamo|rappresentiamo) che (la|il) …4 (è stata|è stato|risulta|verrà|sarà) (acquisita|acquisito|protocollata|protocollato|espletata|espletato) …4]',
    '[(si prega|si invita|si chiede di|si richiede di|siete pregati|è pregato|è pregata|la si prega|la si invita|vi si prega|si pregano) …1 (gentilmente|cortesemente|la|il|di|i)? …2 (di)? …6]',
    '[(voglia|vogliate|vorrà|vorrete) …2 (gradire|cortesemente|gentilmente|provvedere|inviare|trasmettere|prendere|accettare|considerare|compilare|restituire|contattare) …5]',
    "[(in attesa|nell'attesa|restando in attesa) (di)? (un|una|suo|sua|vostro|vostra|cortese|gentile|gradito|gradita) …1 (riscontro|risposta|cenno|conferma) …4]",
    "[(si porgono|l'occasione è gradita) …5]",
  ],
  unless: [
    ...LEFT.unless,
    '(se|dove|come) si (chiede|richiede)',
    '(buona|buone|auguri) …3',
    '(vorrà|voglia) (dire|sapere|vedere)',
  ],
  examples: {
    flags: [
      ['Gentile Anna, [[con riferimento alla fattura di cui al preventivo allegato]], i conti tornano.'],
      ['Gentile Anna, [[faccio seguito alla telefonata di lunedì]].'],
      ['[[A riscontro della gradita Sua]], rispondiamo.'],
      ['Gentile Anna, [[con la presente La informiamo del cambio]].'],
      ['Gentile Anna, [[si rappresenta che il modulo è scaduto]].'],
      ["Gentile Anna, ci [[corre l'obbligo di evidenziare che la caldaia va cambiata]]."],
      ['Scriviamo perché [[ci pregiamo di informarLa che la pratica è chiusa]].'],
      ['[[Le comunichiamo che il modulo è stato protocollato ieri]].'],
      ['[[Si prega la clientela di attendere il turno]].'],
      ['[[Voglia cortesemente provvedere al saldo]].'],
      ['Gentile Anna, [[restando in attesa di un cortese riscontro]], saluto.'],
      ["[[L'occasione è gradita per porgere distinti saluti]]."],
    ],
    passes: [
      ...LEFT.passes,
      'Le confermo che la visita è spostata a martedì.',
      'Nella pagina dove si richiede il codice, prema Avanti.',
      'In risposta alla Sua mail: sì, la copertura vale ancora.',
      "L'occasione è gradita per augurarle buone feste.",
      'Vorrà sapere quando arriva: martedì, vorrà dire che La chiamo io.',
    ],
  },
});
