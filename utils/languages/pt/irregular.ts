/** What of a verb its ending doesn't tell. Present and past: eu, tu, ele, nós, eles; the others: ele, tu, nós, eles. */
export interface Irregular {
  pres?: readonly string[];
  impf?: readonly string[];
  past?: readonly string[];
  subj?: readonly string[];
  /** What the endings of the future are put on: "far" of fazer. */
  future?: string;
  strongPast?: string;
  ger?: string;
  part?: string;
  /** The infinitive before -lo: "fazê". */
  enclitic?: string;
}

const row = (forms: string): readonly string[] => forms.split(' ');

export const IRREGULAR: Readonly<Record<string, Irregular>> = {
  ser: {
    pres: row('sou és é somos são'),
    impf: row('era eras éramos eram'),
    past: row('fui foste foi fomos foram'),
    subj: row('seja sejas sejamos sejam'),
  },
  estar: {
    pres: row('estou estás está estamos estão'),
    past: row('estive estiveste esteve estivemos estiveram'),
    subj: row('esteja estejas estejamos estejam'),
  },
  ter: {
    pres: row('tenho tens tem temos têm'),
    impf: row('tinha tinhas tínhamos tinham'),
    past: row('tive tiveste teve tivemos tiveram'),
    subj: row('tenha tenhas tenhamos tenham'),
  },
  haver: {
    pres: row('hei hás há havemos hão'),
    past: row('houve houveste houve houvemos houveram'),
    subj: row('haja hajas hajamos hajam'),
  },
  fazer: {
    pres: row('faço fazes faz fazemos fazem'),
    past: row('fiz fizeste fez fizemos fizeram'),
    subj: row('faça faças façamos façam'),
    future: 'far',
    part: 'feito',
  },
  dizer: {
    pres: row('digo dizes diz dizemos dizem'),
    past: row('disse disseste disse dissemos disseram'),
    subj: row('diga digas digamos digam'),
    future: 'dir',
    part: 'dito',
  },
  trazer: {
    pres: row('trago trazes traz trazemos trazem'),
    past: row('trouxe trouxeste trouxe trouxemos trouxeram'),
    subj: row('traga tragas tragamos tragam'),
    future: 'trar',
  },
  dar: {
    pres: row('dou dás dá damos dão'),
    past: row('dei deste deu demos deram'),
    subj: row('dê dês demos deem'),
  },
  ir: {
    pres: row('vou vais vai vamos vão'),
    impf: row('ia ias íamos iam'),
    past: row('fui foste foi fomos foram'),
    subj: row('vá vás vamos vão'),
  },
  vir: {
    pres: row('venho vens vem vimos vêm'),
    impf: row('vinha vinhas vínhamos vinham'),
    past: row('vim vieste veio viemos vieram'),
    subj: row('venha venhas venhamos venham'),
    part: 'vindo',
  },
  ver: {
    pres: row('vejo vês vê vemos veem'),
    past: row('vi viste viu vimos viram'),
    subj: row('veja vejas vejamos vejam'),
    part: 'visto',
  },
  poder: {
    pres: row('posso podes pode podemos podem'),
    past: row('pude pudeste pôde pudemos puderam'),
    subj: row('possa possas possamos possam'),
  },
  pôr: {
    pres: row('ponho pões põe pomos põem'),
    impf: row('punha punhas púnhamos punham'),
    past: row('pus puseste pôs pusemos puseram'),
    subj: row('ponha ponhas ponhamos ponham'),
    future: 'por',
    ger: 'pondo',
    part: 'posto',
    enclitic: 'pô',
  },
  querer: {
    pres: row('quero queres quer queremos querem'),
    past: row('quis quiseste quis quisemos quiseram'),
    subj: row('queira queiras queiramos queiram'),
  },
  saber: {
    pres: row('sei sabes sabe sabemos sabem'),
    past: row('soube soubeste soube soubemos souberam'),
    subj: row('saiba saibas saibamos saibam'),
  },
  caber: {
    pres: row('caibo cabes cabe cabemos cabem'),
    past: row('coube coubeste coube coubemos couberam'),
    subj: row('caiba caibas caibamos caibam'),
  },
  ler: { pres: row('leio lês lê lemos leem'), subj: row('leia leias leiamos leiam'), part: 'lido' },
  crer: { pres: row('creio crês crê cremos creem'), subj: row('creia creias creiamos creiam'), part: 'crido' },
  pedir: { pres: row('peço pedes pede pedimos pedem'), subj: row('peça peças peçamos peçam') },
  medir: { pres: row('meço medes mede medimos medem'), subj: row('meça meças meçamos meçam') },
  ouvir: { pres: row('ouço ouves ouve ouvimos ouvem'), subj: row('ouça ouças ouçamos ouçam') },
  perder: { pres: row('perco perdes perde perdemos perdem'), subj: row('perca percas percamos percam') },
  valer: { pres: row('valho vales vale valemos valem'), subj: row('valha valhas valhamos valham') },
  requerer: {
    pres: row('requeiro requeres requer requeremos requerem'),
    subj: row('requeira requeiras requeiramos requeiram'),
  },
  rir: { pres: row('rio ris ri rimos riem'), subj: row('ria rias riamos riam') },
  reunir: { pres: row('reúno reúnes reúne reunimos reúnem'), subj: row('reúna reúnas reunamos reúnam') },
  construir: { pres: row('construo constróis constrói construímos constroem') },
  // "para" is the preposition nearly always; the verb keeps its old accent and patterns say "para de".
  parar: { pres: row('paro paras pára paramos param') },
  doer: { pres: row('doo dóis dói doemos doem') },
};

/** Second, short participles and those that only irregular verbs have: "foi pago", "foi entregue". */
export const PARTICIPLES: Readonly<Record<string, readonly string[]>> = {
  abrir: ['aberto'],
  aceitar: ['aceito'],
  cobrir: ['coberto'],
  descobrir: ['descoberto'],
  entregar: ['entregue'],
  descrever: ['descrito'],
  escrever: ['escrito'],
  reabrir: ['reaberto'],
  expressar: ['expresso'],
  extinguir: ['extinto'],
  ganhar: ['ganho'],
  gastar: ['gasto'],
  imprimir: ['impresso'],
  inscrever: ['inscrito'],
  limpar: ['limpo'],
  morrer: ['morto'],
  pagar: ['pago'],
  prender: ['preso'],
  romper: ['roto'],
  salvar: ['salvo'],
  soltar: ['solto'],
  suspender: ['suspenso'],
};
