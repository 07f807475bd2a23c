import { defineRule } from '../../../define.ts';
import { NOT_ASKING } from '../../ask-patterns.ts';

export default defineRule({
  message: 'The customer has restarted it already.',
  why: 'Being sent back to the start feels like not being read.',
  match: [
    '[((have|did) you …2|please|could you|can you|you could|you should|just|first|^|^ (ok|okay|so|then|hi|well)) (try|tried|trying)? (restarting|rebooting|resetting|restart|reboot|reset|restarted|rebooted|(switching|turning|switch|turn|switched|turned|power) (it|the|your|cycling|everything) …3 off|(unplugging|unplug) (it|the|your)) …6]',
  ],
  unless: [
    ...NOT_ASKING,
    '(thank you|thanks|since|because|after|password|factory|link)',
    '(i|we) (will|have|can)? …1 (restarted|reset|rebooted|restart|reset|reboot)',
  ],
  when: {
    customerSaid: [
      '(restarted|rebooted|restarting|rebooting|reset|resetting|power cycled|unplugged|turned it off|switched it off|turning it off|(switched|turned|switching|turning) (it|the|my|everything) …3 off)',
    ],
  },
  examples: {
    flags: [
      { reply: '[[Have you tried turning it off and on again]]?', customer: 'I restarted the hub twice.' },
      { reply: '[[Please restart the hub]].', customer: 'I restarted the hub twice.' },
    ],
    passes: [
      { reply: 'Please restart the hub.', customer: 'My hub is down.' },
      { reply: 'Thanks for restarting the hub.', customer: 'I restarted the hub twice.' },
      { reply: 'I will check the line, restart it.', customer: 'I restarted the hub twice.' },
      { reply: 'If you restart the hub, it helps.', customer: 'I restarted the hub twice.' },
      { reply: 'We have rebooted the line.', customer: 'I restarted the hub twice.' },
      { reply: 'I have the hub here and restart it.', customer: 'I restarted the hub twice.' },
    ],
  },
});
