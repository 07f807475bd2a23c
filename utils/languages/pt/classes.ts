import { salutations, titles } from './names.ts';

const words = (list: string): string[] => list.split(' ');

/**
 * Classes that patterns name with @. An entry is a pattern; entries of several words work too. The engine itself asks for:
 * customer-subject, company-subject, not, if, joiner (frames); salutation, title-word, nobody (names); time, asks-when,
 * asks-amount, asks-how, asks-why, free-of-charge, yes-no, generic (questions); interface, acronym, emphatic (shouting);
 * placeholder-talk.
 */
export const classes: Record<string, readonly string[]> = {
  'customer-subject': words('você vocês tu senhor senhora senhores senhoras titular cliente segurado assinante'),
  // Persons of verbs tell the company; 1s presents that are also nouns (envio, retorno, erro) are left out.
  'company-subject': [
    ...words('eu nós gente nossa nosso nossos nossas posso vou tenho faço sei estou quero peço fico vejo mando digo'),
    '<*:past+1s>',
    '<*:1p>',
    '<*:fut+1s>',
  ],
  not: words('não nunca jamais nem nada ninguém nenhum nenhuma sem tampouco'),
  if: [...words('se caso salvo exceto enquanto quando'), 'a menos que', 'desde que', 'assim que', 'logo que'],
  joiner: words('e mas porém contudo porque pois que então logo portanto embora enquanto já'),
  salutation: [...new Set(salutations.flatMap((one) => one.split(' ')))]
    .filter((word) => word !== 'fala')
    .concat('olá', 'alô', 'saudações'),
  'title-word': titles,
  nobody: words(
    'todos todas pessoal equipe time gente cliente clientes consumidor consumidora usuário usuária assinante associado associada segurado segurada beneficiário aluno aluna paciente hóspede passageiro morador amigo amiga moço moça colega senhores senhoras parceiro tudo bem como vai obrigado obrigada agradecemos aqui sou meu minha que e a o de da do para com novamente sim não claro valeu desculpe desculpa perdão puxa poxa nossa',
  ),
  time: [
    ...words(
      'hoje amanhã ontem anteontem agora já segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira meio-dia meia-noite madrugada manhã tarde noite janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro minuto minutos hora horas dia dias semana semanas mês meses ano anos véspera feriado breve logo imediatamente imediato prazo',
    ),
  ],
  /** Names of feelings: a reply that uses one has taken the feeling up. */
  'feeling-word': words(
    'preocupação aflição aflito aflita angústia angustiante irritação indignação frustração frustrante chateação chateado chateada susto assustador medo nervosismo desespero tristeza dor luto cansaço desgaste desgastante raiva decepção vergonha constrangimento sentimentos pêsames condolências aperto sufoco <preocupar> <assustar> <angustiar> <tranquilizar> <aborrecer> <entristecer> ansiedade triste nervoso nervosa preocupante estressante estresse decepcionante cansativo doloroso dolorosa horrível difícil alívio sossegar sossego irritante pesadelo compreensível',
  ),
  /** Capitalised first words before a comma that are no names. */
  opening: words(
    'dá pode temos tem é consegue vale serve cobre abre abrimos fazemos entregamos aceitamos chega saiu foi mande envie aguarde infelizmente hoje amanhã ontem agora então sim não bem bom claro certo ok perfeito ótimo abraços abraço abs att atenciosamente cordialmente grato grata obrigado obrigada felicidades beijos abç no na em para como se conforme caso quanto segundo após depois antes assim aqui portanto além enquanto dessa desse nesse nessa por gentileza favor equipe time sobre já lamentavelmente felizmente conta mandamos temos conseguimos respeitosamente',
  ),
  day: words(
    'hoje amanhã segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  ),
  'asks-when': [
    'quando',
    'até quando',
    'em quanto tempo',
    'quanto tempo',
    'que (dia|hora|horas|data)',
    'qual (o|é|a) …2 (prazo|previsão|data|horário)',
    'quantos dias',
    'quantas horas',
    'dá tempo',
    'daria tempo',
    'tem (previsão|prazo)',
    'desde quando',
  ],
  'asks-amount': [
    'quanto (custa|fica|é|sai|vou|vai|devo|eu|pago|cobram|seria|está|preciso|tenho)',
    'qual (o|é|seria|a) …2 (valor|preço|custo|taxa|tarifa|multa)',
    'quantos !dias',
    'quantas !horas',
  ],
  'asks-how': [
    'como',
    'o que (eu)? (faço|devo|preciso|posso|tenho)',
    'que (eu)? (faço|devo)',
    'onde',
    'aonde',
    'qual (o)? (caminho|procedimento|passo)',
  ],
  'asks-where': ['cadê', 'cade', 'onde (está|estão|ficou|foi parar|foram parar|anda)'],
  'asks-why': [
    'porque',
    'por que',
    'por quê',
    'porquê',
    'o que (houve|aconteceu|ocorreu|está)',
    'qual (o|é|foi) …1 motivo',
    'que (houve|aconteceu)',
    'como assim',
  ],
  'free-of-charge': [
    ...words('grátis gratuito gratuita gratuitamente isento isenta cortesia'),
    'sem (custo|cobrar|pagar|taxa|custos)',
    'nada a pagar',
    'por nossa conta',
  ],
  'yes-no': [
    ...words(
      'sim não claro certamente infelizmente perfeitamente exato isso positivo negativo pode dá conseguimos temos fazemos mandamos abrimos consigo podemos tem',
    ),
    'com certeza',
  ],
  generic: [
    ...words(
      'brincadeira sério palhaçada absurdo gostaria ajudar ajuda favor coisa algo alguém fazer feito acontecer acontecendo acontece possível problema solução resolver saber dizer informar informação vez vezes verdade caso forma jeito maneira certo certeza dúvida pergunta simples urgente tempo dia dias gente vocês você senhor ainda mais obrigado obrigada alguma algum',
    ),
    '<querer>',
    '<precisar>',
    '<poder>',
    '<dever>',
    '<fazer>',
    '<ter>',
    '<estar>',
    '<ser>',
    '<ir>',
    '<ficar>',
    '<dar>',
    '<conseguir>',
  ],
  /** Words that stand in capitals for emphasis behind an article: no acronyms. */
  shoutable: words(
    'seu sua mesmo mesma segunda primeira primeiro último única único prazo valor dia hoje todo toda nosso nossa não sim maior novo nova cliente senhor senhora próprio própria código número site final total dinheiro nome cupom',
  ),
  interface: words(
    'clique clica clicar clicando toque toca tocar selecione selecionar escolha escolher abra abrir acesse acessar botão menu aba tecla tela campo página opção chamado chamada digite digitar escreva vá em item seção assunto',
  ),
  acronym: words(
    'cpf cnpj rg cep pix sms nf nfe nfs pdf csv xml gps sim usb tv led ios app ok id sac faq ti rh cnh iptu ipva inss sus ubs upa mec enem eja anatel aneel anac ans bacen procon tef pos pin cvv qr ddd sp rj mg rs pr sc ba pe ce df eua imei ip dns wi-fi lgpd cdc ted doc crm erp api sla os bo fgts irpf mei iof icms cofins cid ra abnt abnt2 cd dvd hd ssd hdmi nfc vip iam pac puk cras creas tfd uti samu inep detran serasa spc tac cdi selic cdb lci pasep bpc loas iss itbi dpvat crv crlv cnae ie nit ctps gru darf das oab crea hp lg tim gnv dvr lte vpn ram cpu html url http ue bh pf pj epp sac cep uf ong eti tac pcd nota cci doc cd jari re nis pis cnis siafi uf esim sms2 ddi dj ok',
  ),
  emphatic: words(
    'não nunca sempre só somente apenas já hoje agora imediatamente urgente tem que deve precisa obrigatório muito todos nenhum antes favor novamente você tudo nada jamais',
  ),
  'placeholder-talk': words(
    'variável variáveis placeholder marcador tag tags escreva escrever use usar digite coloque colocar copie',
  ),
  // Who and what service is about.
  customer: words('você vocês tu senhor senhora senhores senhoras'),
  /** The customer as the subject of a clause: "do senhor" and "para a senhora" don't match. */
  voce: [
    'você',
    'vocês',
    'tu',
    '(o|a|os|as) (senhor|senhora|senhores|senhoras|sr|sra)',
    'vossa senhoria',
    'v.sa',
    '(o|a) (cliente|titular|segurado|segurada|consumidor|consumidora|assinante|usuário|usuária|beneficiário|beneficiária|requerente|aluno|aluna|contribuinte|responsável|interessado|interessada|cidadão|munícipe|paciente|hóspede|passageiro|condutor|morador|associado)',
    'a família',
    'sua equipe',
    'seu time',
  ],
  /** You and only you, without the third-person officialese. */
  tu: ['você', 'vocês', 'tu', '(o|a|os|as) (senhor|senhora|senhores|senhoras|sr|sra)'],
  nos: ['nós', 'eu', 'a gente', 'a empresa', 'a loja', 'a equipe', 'nossa equipe', 'o time'],
  lhe: words('lhe lhes te me nos se lo o a'),
  de: words('de do da dos das dele dela deste desta desse dessa disso disto'),
  o: words('o a os as um uma seu sua seus suas'),
  em: words('em no na nos nas nesse nessa neste nesta num numa'),
  /** What a customer is told not to have done. Not receber, pedir, saber: not doing those is nobody's fault. */
  duty: [
    '(<enviar:past>|<anexar:past>|<informar:past>|<preencher:past>|<assinar:past>|<pagar:past>|<ler:past>|<atualizar:past>|<cadastrar:past>|<conferir:past>|<confirmar:past>|<verificar:past>|<responder:past>|<avisar:past>|<comunicar:past>|<comparecer:past>|<apresentar:past>|<seguir:past>|<prestar:past>|<observar:past>|<respeitar:past>|<cumprir:past>|<cancelar:past>|<retirar:past>|<buscar:past>|<fazer:past>|<votar:past>|<olhar:past>|<reparar:past>|<guardar:past>|<salvar:past>|<atender:past>|<programar:past>|<trazer:past>|<devolver:past>|<levar:past>|<agendar:past>|<justificar:past>|<indicar:past>|<querer:past>|<aparecer:past>|<deixar:past>|<mandar:past>|<tomar:past>|<ler:past>|<abrir:past>|<renovar:past>|<regularizar:past>|<entregar:past>|<concluir:past>|<aceitar:past>|<vir:past>|<chegar:past>)',
  ],
  /** The same as participles: "ter lido", "tivesse conferido". */
  'duty-done': [
    '(<enviar:part>|<anexar:part>|<informar:part>|<preencher:part>|<assinar:part>|<pagar:part>|<ler:part>|<atualizar:part>|<conferir:part>|<confirmar:part>|<verificar:part>|<responder:part>|<avisar:part>|<comunicar:part>|<comparecer:part>|<apresentar:part>|<seguir:part>|<prestar:part>|<observar:part>|<cumprir:part>|<cancelar:part>|<retirar:part>|<buscar:part>|<fazer:part>|<olhar:part>|<reparar:part>|<guardar:part>|<salvar:part>|<atender:part>|<programar:part>|<trazer:part>|<devolver:part>|<agendar:part>|<recusar:part>|<assistir:part>|<mudar:part>|<perguntar:part>|<escolher:part>|<contratar:part>|<comprar:part>|<tomar:part>|<ligar:part>|<mexer:part>|<clicar:part>|<procurar:part>|<pedir:part>|<pensar:part>|<tirar:part>|<usar:part>)',
  ],
  /** Words for a fault. */
  fault: words(
    'culpa erro falha descuido desatenção negligência inércia teimosia distração omissão desorganização imprudência desleixo engano equívoco inadimplência desconhecimento despreparo impaciência',
  ),
  /** Of the customer. */
  yours: [
    '(seu|sua|seus|suas|teu|tua)',
    '(do|da|dos|das) (senhor|senhora|senhores|cliente|titular|usuário|usuária|segurado|segurada|consumidor|consumidora|beneficiário|beneficiária|contribuinte|morador|aluno|aluna|passageiro|paciente|assinante|interessado|própria|próprio)',
    'de (você|vocês)',
    '(da|por) (sua)? parte (sua|do cliente|do senhor|da senhora|de vocês)?',
  ],
  must: [
    '<ter:pres> (que|de)',
    '<ter:fut> (que|de)',
    '<ir:pres> ter (que|de)',
    '<dever:pres>',
    '<dever:fut>',
    '<precisar:pres>',
    '<precisar:fut>',
    '<ir:pres> precisar',
  ],
};
