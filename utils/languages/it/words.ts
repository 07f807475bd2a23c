/** How Italian is written: colloquial spellings, accents typed as apostrophes, abbreviations, words without content. */

/** Words whose final accent hurried people and old keyboards write as an apostrophe, or the wrong way round. */
const ACCENTED = [
  'perché',
  'poiché',
  'finché',
  'affinché',
  'anziché',
  'benché',
  'purché',
  'nonché',
  'cosicché',
  'né',
  'sé',
  'è',
  'cioè',
  'caffè',
  'più',
  'già',
  'giù',
  'può',
  'così',
  'ciò',
  'però',
  'sì',
  'lì',
  'là',
  'qualità',
  'possibilità',
  'novità',
  'difficoltà',
  'realtà',
  'attività',
  'disponibilità',
  'responsabilità',
  'modalità',
  'metà',
  'età',
  'città',
  'società',
  'verità',
  'sarà',
  'verrà',
  'avrà',
  'potrà',
  'dovrà',
  'farà',
  'dirà',
  'lunedì',
  'martedì',
  'mercoledì',
  'giovedì',
  'venerdì',
];

const OTHER: Readonly<Record<string, string>> = { é: 'è', è: 'é', ì: 'í', ò: 'ó', ù: 'ú', à: 'á' };
const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
/** The same word with the other accent: "perchè", "piú". */
const misaccented = (word: string) => word.slice(0, -1) + (OTHER[word.slice(-1)] ?? '');

/** Whole words and the forms they stand for. */
export const spellings: Record<string, readonly string[]> = {
  ...Object.fromEntries(ACCENTED.map((word) => [`${bare(word)}'`, [word]])),
  ...Object.fromEntries(ACCENTED.filter((word) => word !== 'è').map((word) => [misaccented(word), [word]])),
  é: ['è'],
  pò: ["po'"],
  po: ["po'"],
  qual: ['quale'],
  nn: ['non'],
  cmq: ['comunque'],
  xké: ['perché'],
  xkè: ['perché'],
  xke: ['perché'],
  xchè: ['perché'],
  xché: ['perché'],
  xche: ['perché'],
  perke: ['perché'],
  perké: ['perché'],
  x: ['per'],
  xo: ['però'],
  xò: ['però'],
  qlcs: ['qualcosa'],
  qlcn: ['qualcuno'],
  qualcs: ['qualcosa'],
  grz: ['grazie'],
  graz: ['grazie'],
  tnx: ['grazie'],
  ke: ['che'],
  ki: ['chi'],
  anke: ['anche'],
  cn: ['con'],
  dv: ['dove'],
  nnt: ['niente'],
  tt: ['tutto'],
  msg: ['messaggio'],
  risp: ['risposta'],
  pls: ['favore'],
  son: ['sono'],
  han: ['hanno'],
  mò: ['ora'],
  "mo'": ['ora'],
  ste: ['queste'],
  sti: ['questi'],
  centra: ["c'", 'entra'],
  pultroppo: ['purtroppo'],
  propio: ['proprio'],
  daccordo: ["d'", 'accordo'],
  apposto: ['a', 'posto'],
};

/** Abbreviations that end no sentence, folded, without the dot. */
export const abbreviations =
  'sig sigg sig.ra sig.na sigra dott dott.ssa dr dr.ssa prof prof.ssa avv ing arch geom rag on spett spett.le egr gent gent.mo gent.ma ill.mo preg.mo art artt cod n nr num tel cell fax pag ecc es p.es c.a v vs ns rif all prot s.p.a s.r.l p.iva c.f c.m u.s lett par gg ca cfr min max lun mar mer gio ven'.split(
    ' ',
  );

/** Forms whose accent makes another word: written without it they don't match. */
export const accentMatters = [
  'è',
  'sì',
  'né',
  'sé',
  'dà',
  'là',
  'lì',
  'tè',
  'papà',
  'metà',
  'capì',
  'finì',
  'servì',
  'partì',
  'seguì',
  'sentì',
];

export const stopWords = (
  "il lo la i gli le un uno una l' un' di a da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi " +
  "e ed o od ma però anche se che c' ch' chi cui quale quali quanto quanta quanti quante come dove quando perché cosa mai non né sì no più meno molto tanto troppo poco già ancora ora adesso poi allora qui qua lì là ci vi mi ti si ne me te lui lei noi voi loro io tu sé m' t' s' d' v' n' gliel' " +
  "mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre questo questa questi queste quest' quello quella quelli quelle quell' quel quei ciò tutto tutta tutti tutte " +
  'essere sono sei è siamo siete era ero erano stato stata sia sarà sarebbe avere ho hai ha abbiamo avete hanno aveva avevo avrei avuto fare fa faccio fate fatto fare potere posso può possiamo potete possono puoi potrei potrebbe dovere devo deve dovete devono devi volere voglio vuole vorrei volete ' +
  'buongiorno buonasera salve ciao gentile caro cara saluti grazie prego cordiali distinti favore piacere oppure quindi dunque cioè ecco proprio solo soltanto comunque invece sempre dopo prima senza sotto sopra fino verso circa alcuni alcune ogni qualche qualcosa nulla niente nessuno qualcuno altro altra altri altre stesso stessa bene male'
).split(' ');
