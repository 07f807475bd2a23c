/** How people are greeted and what their names are cut to. */

/** Before a name, folded; they aren't part of it. */
export const titles = [
  'sr',
  'sra',
  'srs',
  'sras',
  'srta',
  'senhor',
  'senhora',
  'senhorita',
  'seu',
  'dona',
  'dom',
  'd',
  'dr',
  'dra',
  'doutor',
  'doutora',
  'prof',
  'profa',
  'professor',
  'professora',
  'exmo',
  'exma',
  'ilmo',
  'ilma',
];

/** Folded, longest first. */
export const salutations = [
  'muito bom dia',
  'bom dia',
  'boa tarde',
  'boa noite',
  'oi oi',
  'ola',
  'oii',
  'oi',
  'prezado',
  'prezada',
  'prezados',
  'prezadas',
  'caro',
  'cara',
  'caros',
  'estimado',
  'estimada',
  'querido',
  'querida',
  'opa',
  'eai',
  'fala',
  'alo',
  'saudacoes',
  'ei',
];

/** Nickname -> given names, folded. */
const NICKNAMES =
  'ze:jose zeca:jose zezinho:jose zito:jose juca:jose,joaquim quim:joaquim chico:francisco kiko:francisco francisquinho:francisco paco:francisco ' +
  'beto:roberto,alberto,humberto,norberto,gilberto betinho:roberto,alberto betao:roberto bia:beatriz,bianca bea:beatriz duda:eduarda,eduardo dudu:eduardo edu:eduardo ' +
  'cacau:claudia,carolina carol:carolina,caroline,ana cacá:carlos caca:carlos,camila carlinhos:carlos cadu:carlos,eduardo lu:luciana,luiza,lucia,luana,luis lulu:luciana,luiza luisinho:luis luizinho:luiz ' +
  'nando:fernando,orlando,ferdinando fe:fernanda,felipe,fernando nanda:fernanda fernandinha:fernanda gabi:gabriela,gabriele gabriel:gabriel biel:gabriel ' +
  'gu:gustavo guto:augusto,gustavo guga:gustavo,augusto gui:guilherme guilherme:guilherme isa:isabela,isabel,isadora,luisa bela:isabela,isabel bel:isabel,isabela ' +
  'joca:joao jo:joana,josefa,joao joaozinho:joao ju:juliana,julia,julio,jussara juju:juliana,julia jubs:juliana jussa:jussara ' +
  'lelê:leticia le:leticia,leandro,leonardo leo:leonardo,leandro,leopoldo leti:leticia lila:liliana,lilian lili:lilian,liliane,elisabete ' +
  'mari:mariana,marina,maria,mariane marininha:marina mila:camila,milena mi:michele,milena,mirela malu:maria,luiza nina:marina,carolina nena:helena leninha:helena lena:helena,madalena ' +
  'maneco:manoel,manuel mane:manoel,manuel manu:manuela,emanuel,emanuele,emanuela marcelinho:marcelo marquinhos:marcos marcao:marcos neto:antonio toninho:antonio tonho:antonio tom:antonio,tomas,milton toni:antonio ' +
  'nico:nicolas nicole:nicole pati:patricia paty:patricia pedrinho:pedro pedroca:pedro pri:priscila prisca:priscila rafa:rafael,rafaela rafinha:rafael rai:raissa,raimundo,raiane raimundinho:raimundo mundinho:raimundo ' +
  're:renata,renato,regina rena:renata rê:renata rick:ricardo,henrique rico:ricardo,henrique cardo:ricardo kaka:ricardo,carlos rique:henrique digo:rodrigo drigo:rodrigo rod:rodrigo ro:rodrigo,rosana,roberta,rogerio rosinha:rosa,rosangela ' +
  'sandrinha:sandra su:sueli,suzana,suelen suze:suzana suzi:suzana,suely tati:tatiana,tatiane tatá:tatiana,tais thá:thais tha:thais,thales ta:tatiana,tais ti:tiago,thiago thi:thiago tião:sebastiao tiao:sebastiao bastiao:sebastiao ' +
  'teca:teresa tete:teresa,stephanie terezinha:teresa,tereza vivi:viviane,vivian,vitoria vi:vitoria,vitor vitinho:vitor vitu:vitor val:valdir,valeria,valdemar,valter valdo:osvaldo,oswaldo,valdomiro vavá:valdemar,valdir ' +
  'wal:walter,waldir wel:wellington,welington well:wellington xande:alexandre ale:alexandre,alessandra,alessandro,alexandra alê:alexandre leleco:leandro sandro:alessandro,alexandro dani:daniela,daniel,daniele danizinha:daniela dan:daniel ' +
  'deia:andreia,andrea dedé:andre dede:andre,andreia di:diego,diana,diogo toninha:antonia tonia:antonia zezinha:jose,maria chiquinha:francisca claudinha:claudia carlinha:carla julinha:julia martinha:marta lurdes:lourdes vandinha:vanda dida:aparecida cida:aparecida cidinha:aparecida cido:aparecido didi:diego,edite lurdinha:lourdes conce:conceicao ceiça:conceicao fatinha:fatima fafa:fabiana,fabricio fabi:fabiana,fabiola,fabio ' +
  'bruninha:bruna bru:bruna,bruno cris:cristina,cristiane,cristiano,cristian tina:cristina,valentina,martina chris:christian,cristiane kris:kristina kaká:karina ka:karina,karen karol:karolina kel:raquel,kelly quel:raquel raq:raquel helo:heloisa lola:heloisa,lorena ' +
  'vania:vania nice:eunice,berenice nil:nilson,nilton,nilton neide:neide elis:elisa,elisangela bete:elisabete,elizabeth beth:elizabeth,elisabete betty:elizabeth lis:elisa,elizabeth geo:george,geovana,geovane gio:giovana,giovanni gigi:gisele,giovana gil:gilberto,gilson,gilmar gi:gisele,giovana,gilberto ' +
  'jair:jair jeff:jeferson,jefferson jef:jeferson jo:joelma,joana josi:josiane,joseane,josilene mano:manoel marci:marcia,marcio mel:melissa,melina naty:natalia nati:natalia,natasha nat:natalia,natasha nath:nathalia paulinho:paulo paulao:paulo paulinha:paula samu:samuel seba:sebastiao ' +
  'simo:simone so:sonia,solange sol:solange,marisol tico:francisco tininha:cristina vera:vera verinha:vera wil:wilson,william will:william,wilson willi:william zilda:zilda zuleica:zuleica';

export const nicknames: Record<string, readonly string[]> = Object.fromEntries(
  NICKNAMES.split(' ').map((entry) => {
    const [nickname = '', names = ''] = entry.split(':');
    return [nickname, names.split(',')];
  }),
);
