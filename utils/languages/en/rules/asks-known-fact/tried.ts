import { defineRule } from '../../../define.ts';
import { NOT_ASKING } from '../../ask-patterns.ts';

export default defineRule({
  message: 'The customer has tried this already.',
  why: 'Being sent back to the start feels like not being read.',
  match: [
    '[(have|did) you (already)? (tried|try) (reinstalling|clearing|updating|cleaning|descaling|replacing|changing|unplugging|uninstalling|checking|logging|swapping|resetting|charging) …4]',
    '[(have|did) you (already|also|at least)? (descaled|cleaned|changed|replaced|checked|cleared|restarted|rebooted|reset|reinstalled|updated|unplugged|switched|turned|asked|deleted|charged|logged|uninstalled|descale|clean|change|replace|check|clear|restart|reboot|reset|reinstall|update|unplug|switch|turn|ask|delete|charge|contacted|called|looked) …10]',
    '[(please|could you|can you|you could|you should|just|first)? (try|check|clean|descale|clear|change|replace) …1 (descaling|cleaning|the seal|the filter|with (your|the) neighbours|the cable|the batteries|your cache|the cache|your browser|reinstalling|updating) …4]',
  ],
  unless: [...NOT_ASKING.slice(0, 1), '(thank you|thanks|great|since|because|another|different|new)'],
  when: { customerGave: ['tried'] },
  examples: {
    flags: [
      { reply: '[[Have you tried cleaning it]]?', customer: 'I cleaned the filter twice and it leaks.' },
      { reply: '[[Have you cleaned the filter]]?', customer: 'I cleaned the filter twice and it leaks.' },
      { reply: 'Please, [[try cleaning the filter]].', customer: 'I cleaned the filter twice and it leaks.' },
    ],
    passes: [
      { reply: 'Have you cleaned the filter?', customer: 'It leaks.' },
      { reply: 'If you clean the filter again, have you checked the seal?', customer: 'I cleaned the filter twice.' },
      { reply: 'Have you checked another cup?', customer: 'I cleaned the filter twice.' },
    ],
  },
});
