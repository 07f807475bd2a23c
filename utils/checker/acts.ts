/** What a sentence of a reply does. */
export const ACTS = [
  'greeting',
  'acknowledge-feeling',
  'acknowledge-fact',
  'recognise-contact',
  'apology',
  'hollow-apology',
  'own-fault',
  'thanks',
  'explanation',
  'solution',
  'commitment',
  'request',
  'refusal',
  'alternative',
  'next-step',
  'offer-help',
  'instruction',
  'closing',
] as const;
export type Act = (typeof ACTS)[number];
