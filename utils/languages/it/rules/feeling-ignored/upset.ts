import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Quello che prova il cliente non è nominato.',
  why: 'Chi è agitato vuole sentirsi ascoltato prima di ricevere una soluzione.',
  check: 'feeling-ignored',
  fixes: ['Immagino quanto pesi ▢.'],
  examples: {
    flags: [
      {
        reply: 'Gentile Carla,\n\nil tecnico passa lunedì alle 9.\n\nCordiali saluti,\nAnna',
        fixed: 'Gentile Carla,\n\nimmagino quanto pesi ▢. Il tecnico passa lunedì alle 9.\n\nCordiali saluti,\nAnna',
        customer: 'Sono furiosa, è la terza volta che il tecnico non si presenta. Quando viene?',
      },
      {
        reply: 'Ciao Luca,\n\nla carta è di nuovo attiva.\n\nA presto,\nAnna',
        fixed: 'Ciao Luca,\n\nimmagino quanto pesi ▢. La carta è di nuovo attiva.\n\nA presto,\nAnna',
        customer: 'Sono molto preoccupato, ho paura che mi abbiano rubato i soldi. La carta è bloccata?',
      },
      {
        reply: 'Il tecnico passa lunedì alle 9.\n\nCordiali saluti,\nAnna',
        fixed: 'Immagino quanto pesi ▢. Il tecnico passa lunedì alle 9.\n\nCordiali saluti,\nAnna',
        customer: 'Sono furiosa, è la terza volta che il tecnico non si presenta. Quando viene?',
      },
      {
        reply: 'La carta è di nuovo attiva.\n\nA presto,\nAnna',
        fixed: 'Immagino quanto pesi ▢. La carta è di nuovo attiva.\n\nA presto,\nAnna',
        customer: 'Sono molto preoccupato, ho paura che mi abbiano rubato i soldi. La carta è bloccata?',
      },
    ],
    passes: [
      {
        reply:
          'Gentile Carla,\n\nha ragione, l’errore è nostro. Il tecnico passa lunedì alle 9.\n\nCordiali saluti,\nAnna',
        customer: 'Sono furiosa, è la terza volta che il tecnico non si presenta. Quando viene?',
      },
      {
        reply: 'Gentile Carla,\n\nil tecnico passa lunedì alle 9.\n\nCordiali saluti,\nAnna',
        customer: 'Buongiorno, quando passa il tecnico per la prima installazione?',
      },
      {
        reply: 'Ha ragione, l’errore è nostro. Il tecnico passa lunedì alle 9.\n\nCordiali saluti,\nAnna',
        customer: 'Sono furiosa, è la terza volta che il tecnico non si presenta. Quando viene?',
      },
      {
        reply: 'Il tecnico passa lunedì alle 9.\n\nCordiali saluti,\nAnna',
        customer: 'Buongiorno, quando passa il tecnico per la prima installazione?',
      },
    ],
  },
});
