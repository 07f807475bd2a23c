import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Troppo confidenziale per una e-mail.',
  why: 'Per scritto il tono da chat può sembrare poca cura.',
  match: [
    '[(ahah|ahaha|ahahah|ahahaha|lol|ciaone|tranqui|scialla|daje|raga|zio|bro|bella lì|ciaooo|bacioni|bacini|smack|ti lovvo|okok|boh|vabbè|vabbe)]',
    '[(😂|🤣|😜|🤪|😝|😎|🙈|🤷|💩|🥳|😹)]',
  ],
  unless: ['(signor|sig|gentile) (raga|zio|bella)', 'zio …2 (ha|è|di)'],
  when: { channel: 'email' },
  examples: {
    flags: [['[[Ahaha]], capita a tutti! Il pacco arriva domani.'], ['Il pacco arriva domani [[😜]]']],
    passes: ['Gentile Zio, il pacco arriva domani.', 'Lo zio che ha firmato è il titolare.'],
  },
});
