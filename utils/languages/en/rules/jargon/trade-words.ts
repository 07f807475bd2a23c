import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This is a word of the trade.',
  why: 'What happened, in everyday words, answers the customer’s question.',
  match: [
    '[{term:(velocity (rule|check|limit)|prior auth|prior authorization|prior authorisation|out of network|in network|provisioned|provisioning|deprovisioned|decommissioned|tier (1|2|3|one|two|three)|(second|third|1st|2nd|3rd) (line|level) (support|team)|ticket (was|has been|is) (triaged|bounced|reassigned|auto)|triage|triaged|backend|back-end|front-end|frontend|cron job|batch (job|run|process)|webhook|payload|endpoint|whitelist|whitelisted|blacklisted|cache miss|latency|packet loss|firmware (rollback|flash)|dslam|backhaul|port (forwarding|blocking|out|in|request)|porting (window|team)|line (card|sync|profile)|attenuation|escalation (matrix|path|queue)|workflow|workaround|root cause|sync error|null|timeout|time-out|json|xml|regex|schema|cutover|churned|dunning|chargeback (window|ratio)|soft decline|hard decline|pre-auth|preauthorisation|pre-authorisation|authorization hold|settlement (file|batch|window)|clearing house|ledger entry|reconciliation|accrual|pro rata|pro-rata|pro-rated|prorated|subrogation|indemnity|deductible|underwriter|endorsement|actuarial|amortisation|amortization|escrow|drawdown|remittance|adjudication|adjudicated|encumbrance|fulfilment (centre|house|hub)|fulfillment (center|house|hub)|(last|first) mile|linehaul|line-haul|cross-dock|manifested|consignee|consignor|hub scan|depot scan|misroute|misrouted|misrouting|backorder|backordered|back-ordered|stockout|out-of-stock sku|restocking|pick list|drop-ship|drop ship|demurrage|dim weight|tariff (switch|code)|meter (asset|point|exchange)|de-energised|load limit|prepay vend|interval data|estimated read|opening read|denied boarding|no-show fare|fare (basis|bucket|class)|interline|codeshare|reissue fee|void window|waitlisted segment|open-jaw|contraindicated|prophylaxis|titration|comorbidity|triaging|discharge summary|phlebotomy) (rule|check|code|request|process|team|queue|period|date)?}]',
    '[{term:(was|were|is|been|got|has) (escalated to (tier|l2|l3|level|second|the back)|triggered by the|flagged by (the|our) (system|algorithm|engine|risk)|hard reset|soft reset|unprovisioned|kicked back|bounced back by) …4}]',
  ],
  unless: [
    '(that is|which means|meaning|in other words|also called|known as|i mean|the part|this means|so to speak) …6',
    'workaround (for you|is to|that)',
  ],
  when: { unlessCustomerSaid: true },
  // Silent once the agent has said it in their own words.
  fixes: ['{term} (that is, ▢)'],
  examples: {
    flags: [
      [
        'The card stopped because a [[velocity rule]] was hit.',
        'The card stopped because a velocity rule (that is, ▢) was hit.',
      ],
      ['Your case [[was escalated to tier two today]].', 'Your case was escalated to tier two today (that is, ▢).'],
    ],
    passes: [
      'The deductible, that is the part you pay, is £50.',
      { reply: 'The deductible is £50.', customer: 'What is my deductible?' },
      'The quick workaround is to close the app.',
    ],
  },
});
