/**
 * What of Italian verbs can't be told from the infinitive. A verb is looked up by the longest ending that stands here
 * ("riscrivere" by "scrivere"), so compounds need no line of their own.
 */
export interface Irregular {
  /** Present: io, tu, Lei, noi, voi, loro. */
  pres?: readonly string[];
  /** Stem of imperfect, gerund and imperfect subjunctive, with its vowel: "face" for facevo, facendo, facessi. */
  impf?: string;
  /** Stem of future and conditional: "fa" for farò, farei. */
  fut?: string;
  /** First person of the remote past; its third person ends in -e. */
  past?: string;
  /** Singular of the present subjunctive. */
  subj?: string;
  part?: string;
  ger?: string;
  subjimpf?: string;
}

export const IRREGULAR: Readonly<Record<string, Irregular>> = {
  essere: {
    pres: ['sono', 'sei', 'è', 'siamo', 'siete', 'sono'],
    fut: 'sa',
    past: 'fui',
    subj: 'sia',
    part: 'stato',
    ger: 'essendo',
    subjimpf: 'fo',
  },
  avere: {
    pres: ['ho', 'hai', 'ha', 'abbiamo', 'avete', 'hanno'],
    fut: 'av',
    past: 'ebbi',
    subj: 'abbia',
    part: 'avuto',
  },
  fare: {
    pres: ['faccio', 'fai', 'fa', 'facciamo', 'fate', 'fanno'],
    impf: 'face',
    fut: 'fa',
    past: 'feci',
    subj: 'faccia',
    part: 'fatto',
  },
  dire: {
    pres: ['dico', 'dici', 'dice', 'diciamo', 'dite', 'dicono'],
    impf: 'dice',
    fut: 'di',
    past: 'dissi',
    subj: 'dica',
    part: 'detto',
  },
  dare: {
    pres: ['do', 'dai', 'dà', 'diamo', 'date', 'danno'],
    fut: 'da',
    past: 'diedi',
    subj: 'dia',
    part: 'dato',
    subjimpf: 'de',
  },
  stare: {
    pres: ['sto', 'stai', 'sta', 'stiamo', 'state', 'stanno'],
    fut: 'sta',
    past: 'stetti',
    subj: 'stia',
    part: 'stato',
    subjimpf: 'ste',
  },
  potere: { pres: ['posso', 'puoi', 'può', 'possiamo', 'potete', 'possono'], fut: 'pot', subj: 'possa' },
  dovere: { pres: ['devo', 'devi', 'deve', 'dobbiamo', 'dovete', 'devono'], fut: 'dov', subj: 'debba' },
  volere: {
    pres: ['voglio', 'vuoi', 'vuole', 'vogliamo', 'volete', 'vogliono'],
    fut: 'vor',
    past: 'volli',
    subj: 'voglia',
  },
  sapere: { pres: ['so', 'sai', 'sa', 'sappiamo', 'sapete', 'sanno'], fut: 'sap', past: 'seppi', subj: 'sappia' },
  venire: {
    pres: ['vengo', 'vieni', 'viene', 'veniamo', 'venite', 'vengono'],
    fut: 'ver',
    past: 'venni',
    subj: 'venga',
    part: 'venuto',
  },
  tenere: {
    pres: ['tengo', 'tieni', 'tiene', 'teniamo', 'tenete', 'tengono'],
    fut: 'ter',
    past: 'tenni',
    subj: 'tenga',
  },
  andare: { pres: ['vado', 'vai', 'va', 'andiamo', 'andate', 'vanno'], fut: 'and', subj: 'vada' },
  uscire: { pres: ['esco', 'esci', 'esce', 'usciamo', 'uscite', 'escono'], subj: 'esca' },
  salire: { pres: ['salgo', 'sali', 'sale', 'saliamo', 'salite', 'salgono'], subj: 'salga' },
  morire: { pres: ['muoio', 'muori', 'muore', 'moriamo', 'morite', 'muoiono'], subj: 'muoia', part: 'morto' },
  rimanere: {
    pres: ['rimango', 'rimani', 'rimane', 'rimaniamo', 'rimanete', 'rimangono'],
    fut: 'rimar',
    past: 'rimasi',
    subj: 'rimanga',
    part: 'rimasto',
  },
  valere: {
    pres: ['valgo', 'vali', 'vale', 'valiamo', 'valete', 'valgono'],
    fut: 'var',
    past: 'valsi',
    subj: 'valga',
    part: 'valso',
  },
  sedere: { pres: ['siedo', 'siedi', 'siede', 'sediamo', 'sedete', 'siedono'], subj: 'sieda' },
  piacere: {
    pres: ['piaccio', 'piaci', 'piace', 'piacciamo', 'piacete', 'piacciono'],
    past: 'piacqui',
    subj: 'piaccia',
    part: 'piaciuto',
  },
  vedere: { fut: 'ved', past: 'vidi', part: 'visto' },
  provvedere: { fut: 'provvede', past: 'provvidi', part: 'provveduto' },
  cadere: { fut: 'cad', past: 'caddi', part: 'caduto' },
  porre: {
    pres: ['pongo', 'poni', 'pone', 'poniamo', 'ponete', 'pongono'],
    impf: 'pone',
    fut: 'por',
    past: 'posi',
    subj: 'ponga',
    part: 'posto',
  },
  trarre: {
    pres: ['traggo', 'trai', 'trae', 'traiamo', 'traete', 'traggono'],
    impf: 'trae',
    fut: 'trar',
    past: 'trassi',
    subj: 'tragga',
    part: 'tratto',
  },
  durre: {
    pres: ['duco', 'duci', 'duce', 'duciamo', 'ducete', 'ducono'],
    impf: 'duce',
    fut: 'dur',
    past: 'dussi',
    subj: 'duca',
    part: 'dotto',
  },
  parire: { past: 'parvi', part: 'parso' },
  cogliere: {
    pres: ['colgo', 'cogli', 'coglie', 'cogliamo', 'cogliete', 'colgono'],
    past: 'colsi',
    subj: 'colga',
    part: 'colto',
  },
  togliere: {
    pres: ['tolgo', 'togli', 'toglie', 'togliamo', 'togliete', 'tolgono'],
    past: 'tolsi',
    subj: 'tolga',
    part: 'tolto',
  },
  scegliere: {
    pres: ['scelgo', 'scegli', 'sceglie', 'scegliamo', 'scegliete', 'scelgono'],
    past: 'scelsi',
    subj: 'scelga',
    part: 'scelto',
  },
  spegnere: {
    pres: ['spengo', 'spegni', 'spegne', 'spegniamo', 'spegnete', 'spengono'],
    past: 'spensi',
    subj: 'spenga',
    part: 'spento',
  },
};

/** Ending of the infinitive -> remote past (first person) and participle. */
export const STRONG: Readonly<Record<string, readonly [past: string, part: string]>> = {
  endere: ['esi', 'eso'],
  ondere: ['osi', 'osto'],
  iedere: ['iesi', 'iesto'],
  iudere: ['iusi', 'iuso'],
  ludere: ['lusi', 'luso'],
  idere: ['isi', 'iso'],
  adere: ['asi', 'aso'],
  perdere: ['persi', 'perso'],
  correre: ['corsi', 'corso'],
  scrivere: ['scrissi', 'scritto'],
  vivere: ['vissi', 'vissuto'],
  leggere: ['lessi', 'letto'],
  reggere: ['ressi', 'retto'],
  teggere: ['tessi', 'tetto'],
  liggere: ['lissi', 'litto'],
  struggere: ['strussi', 'strutto'],
  mettere: ['misi', 'messo'],
  muovere: ['mossi', 'mosso'],
  olvere: ['olsi', 'olto'],
  olgere: ['olsi', 'olto'],
  orgere: ['orsi', 'orto'],
  ergere: ['ersi', 'erso'],
  ungere: ['unsi', 'unto'],
  ingere: ['insi', 'into'],
  stringere: ['strinsi', 'stretto'],
  iangere: ['iansi', 'ianto'],
  vincere: ['vinsi', 'vinto'],
  dirigere: ['diressi', 'diretto'],
  esigere: ['esigei', 'esatto'],
  redigere: ['redassi', 'redatto'],
  rompere: ['ruppi', 'rotto'],
  nascere: ['nacqui', 'nato'],
  noscere: ['nobbi', 'nosciuto'],
  crescere: ['crebbi', 'cresciuto'],
  scutere: ['scussi', 'scusso'],
  primere: ['pressi', 'presso'],
  sumere: ['sunsi', 'sunto'],
  concedere: ['concessi', 'concesso'],
  succedere: ['successi', 'successo'],
  sistere: ['sistei', 'sistito'],
  aprire: ['aprii', 'aperto'],
  coprire: ['coprii', 'coperto'],
  offrire: ['offrii', 'offerto'],
  vendere: ['vendei', 'venduto'],
  tendere: ['tesi', 'teso'],
};

/** Verbs in -ire without -isc- (apro, not aprisco). */
export const PLAIN_IRE =
  /(?:aprire|coprire|offrire|soffrire|dormire|partire|sentire|seguire|servire|vestire|vertire|fuggire|bollire|mentire|pentire)$/;
