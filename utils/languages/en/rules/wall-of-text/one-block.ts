import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This is one long block.',
  why: 'Short paragraphs let the customer find their answer at a glance.',
  check: 'wall-of-text',
  examples: {
    flags: [
      {
        reply:
          'We move your files on a quiet day. The evening before, you choose a time with us. Your team can still open everything. Nobody can edit until the move is done. At night we copy the files to the new place. Comments and history come along too. In the morning we compare the two copies. When they match we point your address to the new one. Your team signs in as usual at seven. The old copy stays for thirty days. After that it is deleted for good. If anything looks odd we go back to it. You can ask for that with one line to us. Please reply with two dates that suit your team. I will confirm one of them within a day. On the day itself I am at my desk from six until the last person has signed in.',
      },
      {
        reply:
          'Hi Ann,\n\nThe plan covers six people. Each has fifty gigabytes of data. Calls in the country are free. Calls abroad cost ten pence a minute. There is one bill a month. You see it in the app on the first. You pay it by card or by direct debit. Children can have a limit. You set it in the app under Family. It starts at once and you can lift it at any time. A new SIM comes by post in two days. The old one works until then. Numbers can be kept or changed. To keep one, send us the code from the old network. To change one, pick it from the list. When somebody leaves the plan their number stays theirs. They get a letter with the steps and a month of time. Nobody pays twice during that month and nothing else changes for the others.\n\nBest wishes,\nTom',
      },
    ],
    passes: ['Your files move on Sunday.\n\nYour team signs in at seven.', 'The plan covers six people.'],
  },
});
