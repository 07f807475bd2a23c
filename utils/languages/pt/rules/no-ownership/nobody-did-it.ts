import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Aqui ninguém fez nada: o erro aconteceu sozinho.',
  why: 'Um “nós” assumido acalma; a voz passiva soa como fuga.',
  match: [
    '(^ …5|"," …1) [(houve|ocorreu|ocorreram|aconteceu|rolou|deu|teria havido|acabou ocorrendo|acabou acontecendo|deve ter dado|deve ter havido|surgiu|surgiram|tiveram) (um|uma|uns|umas|algum|alguma|alguns|algumas|a|o)? …1 (erro|erros|falha|falhas|equívoco|equívocos|problema|problemas|inconsistência|inconsistências|divergência|divergências|desencontro|engano|lapso|ruído|contratempo|imprevisto|instabilidade|confusão|desvio|descompasso) {r}?]',
    '(^ …3|"," …1) [(foi|foram|verificou se|verificaram se|constatou se|constataram se|identificou se|detectou se|extraviou se|apurou se) (identificado|identificada|identificadas|identificados|constatado|constatada|constatadas|detectado|detectada|cometido|informado um|informado o|informada uma|equívocos|inconsistências|o extravio|erro) {r}?]',
    '[(acabou|acabaram) (não)? (sendo|saindo|passando|ocorrendo|ficando|indo|acontecendo) {r}?]',
    '[(por|em razão de|devido a) (um|uma|algum|alguma)? …1 (lapso|falha|motivo|questões|motivos|erro|problema) (operacionais|operacional|de processamento|de sistema|no sistema|do sistema|alheios|técnico|técnica|internas|interno|sistêmica|de comunicação|de agenda|administrativas|no processo|no processamento) {r}?]',
    '[(foi|é) (culpa do|erro do|coisa do|o) (sistema|computador|robô|aplicativo|estagiário) {r}?]',
    '[(o|nosso) (sistema|computador|robô) (que|é que) {r}?]',
    '[(se perdeu no caminho|ficou pendente|deixou de ser respondido|passou batido|não foi repassada|não foi repassado|foi extraviado|foi extraviada|deixou de ser enviado|ficou parado|ficou parada|sem que fosse|não constou|esqueceram de|trocaram|trocaram as|por algum motivo|alguém digitou|falhas acontecem|erros acontecem|medidas cabíveis|será objeto de apuração|quem mexeu) {r}?]',
  ],
  unless: [
    '(recebemos|conosco|nosso|nossa|nossos|nossas|nós|erramos|falhamos|meu|minha|assumo|assumimos|a gente|do nosso|da nossa)',
    '(você|o senhor|a senhora) …2 (relatou|relata|notou|contou|viu|percebeu|avisou)',
    '(já|e) …2 (corrigi|corrigimos|resolvi|resolvemos|estornei|refiz|refizemos|troquei|devolvi|devolvemos|identificamos|encontrei)',
    '(não|nenhum|nenhuma|sem) …2 (houve|erro|falha|problema|ocorreu|instabilidade)',
    '(se|caso|quando|qualquer|algum) …1 (houver|ocorrer|acontecer|surgir|der|houve)',
    '"?"',
    '(desculpe|desculpa|desculpas|sinto|lamento|lamentamos) …8',
    '(o que) (houve|ocorreu|aconteceu)',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['[[Houve um equívoco no lançamento]].'],
      ['[[Constatou-se o extravio da carta]].'],
      ['A proposta [[acabou saindo com outro valor]].'],
      ['A aula mudou [[por questões operacionais]].'],
      ['Isso aí [[foi o sistema]].'],
      ['Olha, [[o computador é que fez]].'],
      ['O chamado [[ficou parado na fila]].'],
    ],
    passes: [
      'Houve um erro nosso no lançamento.',
      'Ocorreu a falha que a senhora relatou.',
      'Houve uma falha e já corrigi.',
      'Fique tranquila, não houve erro, nem acabou saindo nada da conta.',
      'Se houver falha, acabou ficando registrada.',
      'Pode me dizer se houve erro na tela?',
      'Sinto muito: houve um erro grave aqui.',
      'Explico o que houve: ocorreu um erro na caixa.',
    ],
  },
});
