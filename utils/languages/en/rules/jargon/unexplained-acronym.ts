import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The customer may not know this abbreviation.',
  why: 'Spelled out once, nobody has to look it up or ask.',
  match: [
    '[{term:(a|an|the|no|your|our)? !<*> !@acronym !@emphatic !@month {word:@upper} (code|check|number|form|team|request|process|status|error|rule|field|flag|case)?}]',
    '!@acronym !@emphatic [{term:(sca|rma|kyc|aml|sla|tat|rca|dob|poc|pod|sku|apn|dns|ip|cpe|ont|los|mpan|mprn|psn|eob|cpt|pcp|ppo|hmo|aov|mrr|crm|erp|api|sdk|oauth|sso|mfa|2fa|otp|nps|qa|l2|l3|iccid|imei|puk|pac|stac|chaps|bacs|sepa|swift|bic|aprc|apr|ltv|pnr|emd|ssr|irrops|bsp|gds|awb|hs|edi|wms|ddp|dap|cn22|eori)}]',
  ],
  unless: [
    '^ (dear|hi|hello|hey|good|thanks|thank|mr|mrs|ms|dr)',
    '(code|called|named|reference|ref|order|booking|flight|press|text|type|reads|says|size|model|plan|word|key|button|form) …2 @upper',
    '@upper …2 (the|your|our|a|"(") …6 ")"',
    '@upper @upper @upper',
  ],
  when: { unlessCustomerSaid: true },
  fixes: ['{term} (▢)'],
  examples: {
    flags: [
      ['The return requires [[an RMA]].', 'The return requires an RMA (▢).'],
      ['It works once [[SCA]] is done.', 'It works once SCA (▢) is done.'],
      ['We wait for the [[kyc]] check.'],
    ],
    passes: [
      'The SIM comes with a PIN and a PDF.',
      'Dear Mr KLM, it left today.',
      'Your code XQZ works.',
      { reply: 'The RMA is on its way.', customer: 'Where is my RMA?' },
      'The RMA (the return number) is on its way.',
      'It is on the BBX QQT RRZ line.',
    ],
  },
});
