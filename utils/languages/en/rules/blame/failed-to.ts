import { defineRule } from '../../../define.ts';
import { DEADLINE, NOT_SENT } from '../../fixable.ts';

export default defineRule({
  message: 'This can read as blame.',
  why: 'Naming the missing thing instead of the person keeps the door open.',
  match: [
    'you (have|had|clearly|simply|obviously|apparently)? @adv? <fail|neglect|forget|omit:past> to {verb:_} {object}',
    '[you (have|had)? @adv? (failed|neglected|forgotten|omitted|forgot)] !to',
    '[you (did|have|had) (clearly|simply|obviously)? not (even|actually|properly|correctly|bother to|think to|take the)? (attach|include|provide|send|enclose|supply|read|follow|fill|complete|check|update|tell|notify|inform|reply|respond|answer|sign|pay|cancel|activate|follow|attached|included|provided|sent|enclosed|supplied|read|followed|filled|completed|checked|updated|told|notified|informed|replied|responded|answered|signed|paid|cancelled|bothered|return|returned|report|reported|give|given|enter|register|registered|save|saved|back|listen|understand|pick|collect|keep|kept|mention|mentioned|ask|asked|apply|bring|wait|choose|select|set|confirm|confirmed|meet|submit|submitted|tick|renew|turn|show|attend)]',
    '[you <ignore|disregard|misread|misunderstand|overlook|neglect|misinterpret:past>] !some !out !my !our !call',
    '[you (have|had)? @adv? missed (the|your|our|a|three|two|several|both|this|that) …2 (deadline|appointment|payment|payments|slot|delivery|email|step|box|page|date|cut-off|cutoff|window|instalment|visit|reading|field|tick|option|line|paragraph|reminder|reminders|call|calls)]',
    '[you never (told|sent|replied|answered|informed|mentioned|paid|returned|completed|signed|confirmed|read|updated|provided|gave|asked|called|registered|activated|cancelled)]',
    '[your (own|repeated|continued)? (failure|inability|refusal|neglect|omission) to]',
  ],
  unless: [
    ...DEADLINE,
    ...NOT_SENT,
    '(in case|unless|whether|when|once|where) …3 you',
    '(^|","|but|and|or) if …3 you',
    '(sorry|apologise|understand|no problem|not a problem|no worry|worry|luckily|mentioned|said|says) …6 you',
    '(perhaps|maybe|possibly) you',
    '(because of|due to|thanks to|through|since) (our|us|we)',
    '(what|anything|something|everything|questions|that|which|part|step) you (have|may|might)? (missed|forgot|forgotten|lost)',
    '(why|so that|so) you (did|have) not …1 (get|receive|see|hear)',
  ],
  examples: {
    flags: [
      ['It looks like [[you misread]] the date.'],
      ['[[You failed to return it]].'],
      ['It looks like [[you forgot]] the second page.'],
      ['I see that [[you didn’t read]] the page.'],
      ['The slot is gone because [[you missed the appointment]].'],
      ['[[You never told]] us about the move.'],
      ['[[Your failure to]] sign delays the claim.'],
    ],
    passes: [
      'You missed the deadline.',
      'You failed to attach the form.',
      'I see that you didn’t include the receipt.',
      'You never sent us the form.',
      'You missed your appointment because of our strike.',
      'If you failed to receive it, tell me.',
      'Perhaps you missed it.',
      'Tell me whether you forgot it.',
      'You have sent everything we need.',
      'I’m sorry that you missed the show.',
      'Here is the part you missed on the call.',
      'The address was wrong, which is why you didn’t get the letter.',
    ],
  },
});
