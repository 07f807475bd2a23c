import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto diz não e para aí.',
  why: 'Um não com outra saída ao lado ainda ajuda; sozinho, encerra a conversa.',
  match: [
    '[(não|nem) (é|será|foi|era|seria|está sendo|é mais|há) …1 (possível|permitido|permitida|viável|aceito|aceita|coberto|coberta|autorizado|autorizada|reembolsável|parcelado|parcelada|elegível|contemplado|contemplada|aprovado|aprovada|emitida|emitido|renovado|renovada|refeito|feito|feita|realizado|realizada|entregue) {r}?]',
    '[(infelizmente|lamentavelmente)? (não|nem) (há|existe|tem|temos|resta|vejo) (mais)? (o que (fazer|possamos|eu possa|se possa)|nada que|nada a fazer|nada a oferecer|como|possibilidade|jeito|maneira|alternativa|outra|previsão|vaga|vagas|horário|desconto|disponibilidade) {r}?]',
    '[(infelizmente|lamentavelmente) …6 (não|nem) (<*:pres>|<*:fut>|<ser:fut>|<*:past>) {r}?]',
    '[(não|nem) (mais)? (podemos|posso|conseguimos|consigo|vamos|vou|iremos|pretendemos) (mais)? (<trocar:inf>|<devolver:inf>|<reembolsar:inf>|<estornar:inf>|<cancelar:inf>|<conceder:inf>|<dar:inf>|<oferecer:inf>|<atender:inf>|<aceitar:inf>|<abrir:inf>|<rever:inf>|<mudar:inf>|<alterar:inf>|<parcelar:inf>|<entregar:inf>|<fazer:inf>|<realizar:inf>|<autorizar:inf>|<liberar:inf>|<renovar:inf>|<aprovar:inf>|<isentar:inf>|<ajudar:inf>|<fornecer:inf>|<prorrogar:inf>|<adiantar:inf>|<baixar:inf>|<tirar:inf>|<antecipar:inf>|<negociar:inf>) {r}?]',
    '[(não|nem) (mais)? (trabalhamos com|fazemos|realizamos|oferecemos|cobrimos|atendemos|vendemos|fabricamos|emitimos|aceitamos|parcelamos|fornecemos|abrimos|autorizamos|garantimos|participamos|concedemos|reembolsamos|trocamos|devolvemos|disponibilizamos) {r}?]',
    '[(pedido|solicitação|recurso|portabilidade|crédito|reembolso|isenção|proposta|cadastro|indenização|prorrogação|procedimento|requerimento|contestação|home care|bolsa|inscrição|financiamento|troca|cobertura|exame|ligação) …6 (negado|negada|recusado|recusada|indeferido|indeferida|reprovado|reprovada|improcedente|rejeitado|rejeitada|glosado|glosada|não aprovado|não aprovada) {r}?]',
    '[(recusamos|negamos|indeferimos|rejeitamos|decidimos não|optamos por não|negou se|nega se) {r}]',
    '[(sem chance|fora de cogitação|fora de questão|nem adianta insistir|não adianta insistir|não vai rolar|não rola|e ponto final|e acabou|nada a fazer|nada é devido|não cabe mais|não cabe recurso|fica mantida|fica mantido|resta prejudicado|vê se impossibilitada|é inviável|está esgotado|esgotou de vez|saiu de linha|deixou de ser vendida|deixou de ser vendido) {r}?]',
    '[(o|a|seu|sua|esse|essa|este|esta) …3 (não) (cobre|inclui|entra na cobertura|se enquadra|tem direito|dá direito|tem recuperação|sobe|volta mais|existe|é coberto|é coberta|contempla|foi aprovado|foi aprovada|pôde ser|pode ser alterada|pode ser alterado|será trocado|está nos planos) {r}?]',
  ],
  unless: [
    '(mas|porém|só que|contudo|no entanto|e (por isso|a unidade|o genérico|abriu|o próximo|marquei|reservei|já|tem|tenho|separei|pode)|em compensação|então (devolvi|fiz|mando|mudo|já)|por isso (a|o|eu|marquei|pedi)|se (preferir|quiser|precisar|puder|achar)|caso (queira|prefira))',
    '(até que|até você|até o|enquanto|a menos que|a não ser|antes de|antes da|antes do|antes que|sem que|se não|se você|se o|se a)',
    '(não|nem) …2 (é|há|tem|temos|existe|será|foi|cobramos|fazemos) …3 (multa|taxa|custo|juros|cobrança|problema|dúvida|necessário|preciso|pressa|carência|risco|pendência|erro|nada a pagar|nada de errado|motivo para|com que se preocupar|custo algum|obrigatório|culpa|por que|débito|limite|prejuízo|permanência|fidelidade|alteração)',
    '";"',
    '"," e (o|a|os|as|no|na|com|pelo|em) …4',
    '(não) (foi|é) (possível)? …2 (culpa|erro|falha|feito|entregue|realizado|realizada|feita) …4 (porque|por|pela|e)',
    '(amanhã|segunda|terça|quarta|quinta|sexta|sábado|dia @number|vai para|outro|outra|pode ser|sai por|genérico|em vez) …8',
    '"?"',
    '(você|senhor|senhora) (perguntou|leu|escreveu|viu)',
  ],
  when: { unlessActs: ['alternative'] },
  examples: {
    flags: [
      ['Aqui [[não é possível trocar o aparelho]].'],
      ['[[Infelizmente não há o que fazer]].'],
      [
        '[[Lamento, mas o benefício não atende]].'.replace(
          'Lamento, mas o benefício não atende',
          'Lamentavelmente o benefício não atende',
        ),
      ],
      ['[[Não podemos estornar a compra]].'],
      ['[[Não trabalhamos com boleto]].'],
      ['O [[pedido de isenção foi negado]].'],
      ['[[Recusamos a portabilidade]].'],
      ['Desconto nesse aí, [[sem chance]].'],
      ['[[Seu plano não cobre fisioterapia]].'],
    ],
    passes: [
      'Não trabalhamos com boleto, mas o Pix sai na hora.',
      'Não podemos trocar o chip enquanto a linha estiver presa.',
      'Não fazemos cobrança de multa nem há taxa.',
      'O laudo não será refeito, e a segunda opinião é coberta.',
      'O empréstimo não foi aprovado nesse valor; aprovamos metade.',
      'A visita não foi feita porque erramos o endereço.',
      'Hoje não temos horário, e amanhã sim.',
      'Não podemos entregar depois das 18h?',
      'O senhor perguntou se não cobre o vidro: cobre.',
    ],
  },
});
