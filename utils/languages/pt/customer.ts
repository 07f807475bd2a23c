import type { CustomerPatterns } from '../../checker/artefact.ts';
import { emotions } from './emotions.ts';

export { facts } from './facts.ts';

/** How customers show what they want and have gone through. */
export const customer: CustomerPatterns = {
  emotions,
  unlessEmotion: [
    'não (é|seja|tem|há) (nada)? …1 (urgente|pressa|grave|problema|nenhum problema|nada demais|preocupante)',
    'sem (pressa|problema|problemas|estresse|urgência)',
    'não (estou|fiquei|ando) …1 (bravo|brava|chateado|chateada|irritado|irritada|preocupado|preocupada|nervoso|nervosa)',
    'nada (grave|demais|urgente)',
  ],
  urgent: [
    '(urgente|urgência|urgentemente|urgentíssimo|o mais rápido|o quanto antes|quanto antes|com rapidez|imediatamente|imediato|emergência|agora mesmo|para ontem|o mais breve|socorro|correndo|rápido por favor|depressa)',
    '(preciso|precisamos|precisava|quero|precisando|tenho que|tenho de|necessito|precisa|usar|entregar|pagar|mostrar|enviar|apresentar|resolver|receber|viajo|viajar|chegar) …6 (hoje|amanhã|ainda hoje|até (hoje|amanhã))',
    '(é|era|será|fica|vence|viajo|embarco|saio|sai|acaba|termina|começa|fecha) …2 (hoje|amanhã|agora|depois de amanhã)',
    '(hoje|amanhã|hj) …1 (é|vence|tem|viajo|temos|às|as|@number)',
    '(último|ultimo) dia',
    '(voo|viagem|festa|casamento|formatura|cirurgia|prova|entrevista|aniversário|evento|reunião|fechamento|mudança|consulta|enterro|audiência) …2 (é|será|na|no|já é|vai ser|dia|marcada para|marcado para) …2 (hoje|amanhã|sábado|domingo|segunda|terça|quarta|quinta|sexta|@number)',
    '(daqui|em|menos de) …2 (@number|duas|dois|uma|um|pouco|poucas) …1 (hora|horas|minutos|h)',
    '(parado|parada|parados|paralisado|sem trabalhar|sem vender|não consigo trabalhar|não trabalho|perdendo (vendas|venda|clientes|dinheiro))',
    '(dá|dará|vai dar|daria) tempo',
    '(prazo) …4 (hoje|amanhã|acaba|vence|termina|é|até)',
    '(sem (água|luz|energia|internet|sinal|gás|remédio|insulina)) …4',
    '(clonado|clonaram|(num|no) golpe|hackearam|hackeado|invadiram|não fiz) …3',
    '(desesperado|desesperada|em pânico|pelo amor de deus)',
    '(bloqueiem|bloquear|bloqueia) …3',
    '(remédio|insulina|perigoso|alergia|febre|muita dor|passando mal)',
    'minha satisfação',
    '(resolve|resolvam|resolva) (isso|logo|hoje|já|agora)',
    '(dinheiro|reembolso|valor) …6 (hoje|já|agora)',
    '(quando (alguém|o técnico) vem)',
    '(esperando|aguardando) …5 (cliente|clientes)',
    '(cliente|clientes) (esperando|aguardando|na fila|reclamando)',
  ],
  repeat: [
    '(segunda|2ª|2a|terceira|3ª|3a|quarta|4ª|quinta|5ª|sexta|enésima|milésima) (vez|mensagem|reclamação|tentativa|ligação|e-mail|contato) (que)? …2 (eu)? (escrevo|ligo|reclamo|peço|entro|falo|mando|tento|procuro|aviso|abro|venho|cobro|solicito|conto|explico|chamo)',
    '(segunda|2ª|terceira|3ª|quarta|quinta) (mensagem|reclamação|tentativa|ligação|e-mail|contato|chamado|protocolo)',
    '(já) …2 (liguei|mandei|escrevi|reclamei|abri|falei|entrei em contato|pedi|avisei|solicitei|enviei|contatei|chamei|procurei|cobrei|expliquei|informei|relatei|registrei|contei|perguntei|tinha (falado|avisado|ligado|pedido|reclamado|mandado|escrito)|havia (falado|avisado|pedido|solicitado))',
    '(liguei|mandei|escrevi|reclamei|abri|falei|pedi|avisei|solicitei|enviei|chamei|procurei|cobrei|expliquei|tentei|perguntei) …6 (vezes|duas vezes|ontem|anteontem|semana passada|mês passado|de novo|outra vez|novamente|segunda|terça|quarta|quinta|sexta|no chat|dia @number|há|e ninguém|e não|e nada|sem resposta|sem retorno)',
    '(reclamação|mensagem|e-mail|contato|ligação|chamado|solicitação|pedido) (anterior|anteriores|de ontem|da semana passada|do dia @number|de @number)',
    '(na|minha) reclamação de',
    '(ninguém|não|nunca) …1 (respondeu|responderam|me respondeu|me respondem|responde|respondem|retornou|retornaram|me retornou|deu retorno|deram retorno|me deram retorno|resolveu|resolveram)',
    '(sem|nenhuma|nenhum|não (tive|obtive|recebi|houve)) (nenhuma|nenhum)? (resposta|retorno) …4',
    '(falando|pedindo|reclamando|avisando|tentando|ligando|cobrando|mandando|explicando|esperando (resposta|retorno)) …4 (desde|há|faz|semanas|dias|meses|um tempão)',
    '(de novo|outra vez|novamente|mais uma vez) …3 (escrevo|ligo|falo|peço|reclamo|mando|aqui|por aqui|entro|estou (aqui|escrevendo|ligando))',
    '(mandei|escrevi|liguei|falei) …5 (e|mas) …3 (de novo|novamente)',
    '(voltando ao assunto|voltando a)',
    '(reitero|volto a|insisto|estou cobrando|cobrando (uma)? resposta|repetir (tudo|a história|a mesma)|repetindo)',
    '(conforme|como) (já)? (falei|disse|informei|expliquei|relatei|pedi|escrevi)',
    '(vários|várias|inúmeras|inúmeros|diversas|diversos|tantas|dezenas de|muitas|@number|dois|duas|três|quatro|cinco) …1 (protocolos|chamados|ligações|e-mails|mensagens|reclamações|contatos|tentativas|vezes que (ligo|escrevo|peço))',
    '(quantas vezes) …8',
    '(toda vez|sempre) que (ligo|falo|chamo|entro)',
    '(cansei|cansado|cansada) de (ligar|falar|pedir|repetir|escrever|explicar|reclamar|cobrar|mandar|resposta)',
    'me (disseram|responderam|falaram|prometeram|garantiram|informaram) …8 (e|mas) …4 (nada|não|ninguém|até)',
    '(resposta|retorno) (que)? (recebi|me deram|veio) …6 (pronta|pronto|automática|padrão|texto)',
  ],
  risk: {
    churn: [
      '(vou|vamos|quero|irei|pretendo|penso em|pensando em|prefiro|melhor|pode) …1 (cancelar|encerrar|fechar|sair|trocar de|mudar de|migrar|portar|ir para|passar para) …4 (conta|plano|contrato|assinatura|serviço|tudo|operadora|banco|empresa|concorrência|concorrente|loja|fornecedor|internet|vocês)',
      '(nunca mais|não) …1 (compro|compro mais|uso|volto|contrato|indico|recomendo|peço|piso) …4',
      'concorrência',
      'concorrente',
      '(última|ultima) (vez|compra)',
      'perderam (um|uma) (cliente)',
      'portabilidade para outra',
      'outra operadora',
    ],
    legal: [
      '(procon|reclame aqui|reclameaqui|anatel|aneel|bacen|banco central|ans|anac|susep|ouvidoria|consumidor gov|consumidor.gov|juizado|pequenas causas|jec|advogado|advogada|justiça|processo judicial|judicial|judicialmente|processar|processo contra|ação judicial|boletim de ocorrência|polícia|delegacia|ministério público|código de defesa|direito do consumidor|cdc|danos morais|dano moral|notificação extrajudicial|imprensa|redes sociais)',
    ],
    vulnerable: [
      '(faleceu|morreu|falecimento|óbito|falecido|falecida|velório|enterro|luto|inventário)',
      '(câncer|quimioterapia|quimio|hospital|internado|internada|internação|cirurgia|uti|deficiente|deficiência|cadeirante|cadeira de rodas|acamado|acamada|autista|autismo|alzheimer|grávida|gestante|recém-nascido|oxigênio|insulina|hemodiálise|tratamento|depressão|ansiedade|muita dor)',
      '(desempregado|desempregada|perdi o emprego|demitido|demitida|despejo|despejado|despejada|passando (fome|necessidade)|bolsa família|auxílio|não tenho (como pagar|condições|dinheiro)|sem condições|aposentadoria não|dinheiro do aluguel)',
      '(idoso|idosa|idosos|minha (avó|mãe) (de|tem) @number|tenho @number anos|@number anos de idade)',
      '(moro|mora) (sozinho|sozinha)',
      '(recém nascido|bebê de)',
    ],
    abuse: [
      '(seu|sua|seus|suas|um|uma|uns|umas|são|é|vcs|vocês) …1 (palhaço|palhaços|idiota|idiotas|imbecil|imbecis|burro|burra|burros|otário|otários|ladrão|ladrões|vagabundo|vagabunda|vagabundos|imprestável|imprestáveis|inútil|inúteis|retardado|retardados|lixo|lixos|safado|safados|safada|pilantra|pilantras|animal|animais|jumento|anta|verme|vermes|desgraçado|desgraçados|filho da puta|filhos da puta|fdp)',
      '(vai|vão|vá) (se|tomar no|para) (foder|fuder|cu|catar|lascar|inferno|puta|ferrar)',
      'cala (a)? boca',
      '(fdp|vtnc|vsf|tnc)',
    ],
  },
  demands: [
    '(gostaria|queria|quero|preciso|gostaríamos|queremos|precisamos|precisava|gostava) (de)? (saber|entender|confirmar|perguntar|tirar uma dúvida) …8',
    '(me)? (informem|informe|digam|diga|expliquem|explique|esclareçam|esclareça|respondam|confirmem) (me)? (se|quando|como|onde|qual|o que|quanto|por que|porque|a|o)',
    '^ (quando|qual|quais|quanto|onde|como) …6 (vai|vão|é|são|fica|posso|devo|faço|volta|chega|sai|resolve|resolvem|consigo|recebo|pago|cai)',
    '(aguardo|espero|quero|exijo|preciso|gostaria) …6 (explicação|explicações|resposta sobre|esclarecimento|posicionamento)',
    'tem como …6 (me|vocês|você|eu|a gente|enviar|mandar|trocar|mudar|cancelar|ver|fazer|adiantar)',
  ],
  tried: [
    // "já testei outra tomada, apaguei a luz piloto": one fact, up to the last thing done.
    '[já (tentei|reiniciei|desliguei|troquei|limpei|atualizei|desinstalei|instalei|reinstalei|testei|verifiquei|conferi|mudei|tirei|usei|formatei|resetei|refiz|redefini|religuei|apaguei|deletei|baixei|olhei|procurei|chequei) {what} (("," |e) (já)? (tentei|reiniciei|desliguei|troquei|limpei|atualizei|desinstalei|instalei|reinstalei|testei|verifiquei|conferi|mudei|tirei|usei|formatei|resetei|refiz|redefini|religuei|apaguei|deletei|baixei|olhei|procurei|chequei) {more})?]',
    '[(já)? (tentei|reiniciei|desliguei|limpei|atualizei|desinstalei|reinstalei|testei) {what}]',
  ],
  facts: {
    attachment: [
      '[(anexei|anexo|mandei|enviei|segue|seguem|em anexo|estou mandando|estou enviando) …3 (foto|fotos|print|prints|comprovante|nota|vídeo|imagens|imagem|documento|documentos|boletim|laudo|cópia)]',
    ],
    error_code: ['[(erro|error) …1 @number]'],
  },
};
