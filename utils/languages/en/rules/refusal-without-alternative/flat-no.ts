import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This says no and stops there.',
  why: 'One thing that is possible makes a no bearable.',
  match: [
    '[(we|i|it|they|this|that|you|the _|your _|the _ _|your _ _|_) (can|could|will|would|shall) (not|no longer) (now|also|unfortunately|be able to|be|currently|possibly)? (offer|offering|offered|refund|refunding|refunded|exchange|exchanged|accept|accepted|accepting|grant|granted|give|given|giving|approve|approved|approving|reimburse|reimbursed|reimbursing|compensate|compensated|compensating|honour|honor|honoured|honored|waive|waived|waiving|extend|extended|extending|replace|replaced|replacing|repair|repaired|insure|cover|covered|covering|pay|paying|paid|reconsider|reconsidered|reinstated|reinstate|reversed|reverse|recovered|recover|transferred|transfer|reduced|reduce|lower|lowered|match|taken off|removed|remove|removing|credited|credit|crediting|cancel|cancelled|change|changed|changing|make|made|provide|provided|support|supported|process|processed|added|add|do that|do this|do it|do anything|help|help you|deliver|delivered|possible|used|switch|returned|be possible) …8]',
    '[(we|i) (do|does|are|am) (not|no longer) (offer|offering|refund|refunding|exchange|accept|accepting|cover|covering|insure|stock|sell|make|support|deliver|ship|provide|give|giving|do (refunds|exchanges|returns|weekends|that)|pay|paying|able to (offer|refund|help|accept|make|provide|give|change|cancel|increase|extend|do|replace)|prepared to|willing to|in a position to|going to (refund|pay|offer|be able)) …8]',
    '[(we|i) (are|am) unable to (offer|refund|help|accept|make|provide|give|change|cancel|increase|extend|do|replace|grant|issue|assist|honour|honor|approve|reimburse|comply|fulfil|write|waive|match|process) …8]',
    '[(your|the|this) …4 (request|application|claim|appeal|refund|return|complaint|offer|discount|extension) (has been|is|was|had been|cannot be|can not be|will be|has) …2 (declined|denied|rejected|refused|turned down|unsuccessful|not (been)? (approved|successful|granted|eligible)|approved|accepted|granted|met|closed) …5]',
    '[(you|your _|your _ _|the _|it|this|that|they|these|_) (are|is|were|was|do|does) not (be)? (eligible|entitled|covered|refundable|included|transferable|returnable|exchangeable|qualify|qualify for|available to you|on offer|possible|something we|meet the criteria|an option) …6]',
    '[(there is|there are|we have|i have|we see|i see) (no|nothing|no grounds for|not a hope) …1 (way|possibility|option|alternative|exceptions|more we|more i|i can do|we can do|else|further|grounds|hope|discretion|refunds|room) …6]',
    '[(the answer|my answer|our answer|our decision|the decision|it) …6 (is|remains|stays|has to be) (a)? (no|final) …2]',
    '[(no|sorry ","? no|i am afraid not|not possible|no refunds|no exchanges|no refund|no exceptions|no discounts|nope|not a chance|out of the question|can not be done|we must decline|we have to decline|we decline|obliged to (decline|refuse|turn down)|decided against|sold out|fully booked|(has|have) been (discontinued|withdrawn)) …4] $',
  ],
  unless: [
    '(but|though|although|yet|instead|however|alternatively|meanwhile|in the meantime|until|till|unless|before|without|while|as long as|once|if|still|so i|so we|and (i|we) (have|will|can)|while|or (i|we|you) can|except|rather|otherwise)',
    '(do not (worry|have|need)|not (be)? (charged|charge|lose|affected|billed|need|have to)|no (need|charge|fee|cost|longer need|deadline|rush))',
    '(sorry|apologise|understand|know|see|realise) …4 (that|why|how|you|could|were|was|have) …8 not',
    '(should|would) (not|never) have',
    '(can|could|will|would) not (be (more|happier|sorrier)|help but|agree more|thank|make it right)',
    '(only|until|prior|as soon)',
    '(so that|to make sure|make sure|in case|because you) …8',
  ],
  where: { question: false, conditional: false },
  when: { unlessActs: ['alternative'] },
  examples: {
    flags: [
      ['[[We can’t refund the second night]].'],
      ['[[We do not offer exchanges]].'],
      ['[[We are unable to help with that]].'],
      ['[[Your claim has been rejected]].'],
      ['[[You are not eligible for it]].'],
      ['[[There is nothing more we can do]].'],
      ['[[The answer to that is no]].'],
      ['As you asked, [[fully booked]].'],
    ],
    passes: [
      'We can’t refund it, but the voucher runs till May.',
      'You will not be charged, we can’t charge twice.',
      'I’m sorry that you have waited and could not get it changed.',
      'It should not have been rejected.',
      'We can’t thank you enough, we will not make it wait.',
      'We can refund only the first night, not the second, we can’t refund that.',
      'We can’t change it, so that nobody can read it.',
    ],
  },
});
