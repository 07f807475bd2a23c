import { defineRule } from '../../../define.ts';

const WORDS =
  '(rol da|dut|sadt|rdm|role|sync|back-end|backend|front-end|frontend|api|apis|cnab|sefaz|denegada|denegado|atenuação|aging|dev|devs|qa|sre|merge|build|tma|csat|nps|averbado|hash|dba|servidor de aplicação|time de dev|backoffice|back-office|crm|etl|data warehouse|job|jobs|release|sla|slas|n2|n3|deploy|endpoint|payload|timeout|batch|query|chargeback|kyc|flag|flagado|flagada|glosa|glosado|glosada|improdutiva|improdutivo|engenharia de campo|massiva|onu|ont|olt|vlan|pppoe|provisionamento|provisionar|provisionado|aprovisionamento|noc|backlog|sprint|hotfix|rollback|patch|cluster|middleware|gateway|webhook|tabulação|tabulado|tabular|reprocessamento|reprocessar|mesa de crédito|batimento|conciliação|wms|erp|tms|picking|sku|last mile|hub|cross-docking|no-show|irrops|tuss|tiss|opme|parametrização|parametrizado|homologação|homologado|firmware|staging|uat|feature flag|eula|retaguarda|escalonar|escalonado|escalonamento|escalado|escalada|escalamos|escalei|troubleshooting|cache do servidor|proxy|throughput|stakeholder|stakeholders|follow-up|follow up|workaround|root cause|case|handoff|onboarding|churn|asap|feedback loop|input|output|quarentena sistêmica|ofensor|adquirente|bandeirado|liquidação d|tef|docx|rma|bo interno|os aberta|mailing|cutover|go-live|roadmap|fallback|schema|parser|sharding|load balancer|sev1|sev2|p1|p2|incidente massivo|averbação|endosso|sub-rogação|franquia dedutível|anamnese|intercorrência|mesa de operações|compensação bancária|d0|interface sistêmica|contingência|intermitência|outage|dslam|cto|splitter|rota óptica|drop|handover|churn)';

export default defineRule({
  message: 'Esta palavra é de dentro de casa.',
  why: 'Sigla ou termo técnico que o cliente não usou o deixa de fora da conversa.',
  match: [
    `[…2 {word:${WORDS}} …4 ${WORDS} (_ _)?]`,
    `[…1 {word:${WORDS}} (_ _)?]`,
    '[(a|uma|nova|essa|sua)? {word:(os|o.s)} (será|foi|está|vai ser|aberta|gerada) {r}?]',
    '[…4 {word:(em)} (d|D) "+" @number]',
    '[…1 (d|da|do|no|na|via|pelo|pela|ao|um|uma|dos|das|guia|o|a) {word:!@acronym !@emphatic !@shoutable @upper} (_ _)?]',
  ],
  unless: [
    '(ou seja|isto é|que é|quer dizer|significa|explico|ou melhor)',
    '(use|clique|abra|menu|aba|botão|toque|selecione) …6',
  ],
  when: { unlessCustomerSaid: true },
  examples: {
    flags: [
      ['O exame está [[fora da DUT]] vigente.'],
      ['O pedido [[parou no picking do WMS]].'],
      ['O erro veio da [[última release]].'],
      ['[[Nova OS foi aberta ontem]].'],
      ['O crédito da loja [[sai após o estorno em D+2]].'],
    ],
    passes: [
      'O firmware, ou seja, o programa do aparelho, foi trocado.',
      'Abra o menu e toque em Firmware do aparelho.',
      { reply: 'O deploy terminou às 10h.', customer: 'Quando termina o deploy?' },
    ],
  },
});
