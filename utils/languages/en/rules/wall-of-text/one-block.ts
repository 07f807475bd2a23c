import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This is one long block.',
  why: 'Short paragraphs let the customer find their answer at a glance.',
  check: 'wall-of-text',
  examples: {
    flags: [
      {
        reply:
          'We tune the organ over two mornings. The hall has to be warm by eight. One of us sits at the keys while the other climbs the loft. The low pipes come first because they hold their pitch. Each rank takes about forty minutes. Dust is brushed out as we go. A reed that rattles gets a new tongue. We keep a box of them in the van. Around eleven we stop for tea. The caretaker lets us in and locks up behind us. On the second morning we check the pedals. Two springs were weak last spring. They may want changing this time. You get a sheet with every pipe we touched. The choir can sing the same evening. Bring a scarf if you want to watch since the loft is draughty and the ladder is cold to the hands even in June.',
      },
      {
        reply:
          'Hi Ann,\n\nThe plan covers six people. Each has fifty gigabytes of data. Calls in the country are free. Calls abroad cost ten pence a minute. There is one bill a month. You see it in the app on the first. You pay it by card or by direct debit. Children can have a limit. You set it in the app under Family. It starts at once and you can lift it at any time. A new SIM comes by post in two days. The old one works until then. Numbers can be kept or changed. To keep one, send us the code from the old network. To change one, pick it from the list. When somebody leaves the plan their number stays theirs. They get a letter with the steps and a month of time. Nobody pays twice during that month and nothing else changes for the others.\n\nBest wishes,\nTom',
      },
    ],
    passes: ['The organ is tuned on Sunday.\n\nThe choir sings at seven.', 'The plan covers six people.'],
  },
});
