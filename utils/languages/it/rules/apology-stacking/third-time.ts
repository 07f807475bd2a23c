import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Le scuse si ripetono.',
  why: 'Alla terza volta le scuse pesano meno: una sola, con il fatto, vale di più.',
  check: 'stacked',
  match: [
    '[(mi|ci|me ne|ce ne) (scuso|scusiamo) (ancora|di nuovo|tanto|molto|davvero|infinitamente)?]',
    '[(chiedo|chiediamo|chiederle|chiederti|chiedervi) …1 (scusa|perdono|venia|scuse)]',
    '[(le|ti|vi) (porgo|porgiamo|devo|dobbiamo|faccio|rinnovo|rinnoviamo) …3 scuse]',
    '[(mi|ci) (dispiace|spiace|rincresce|duole|dispiaccio) (davvero|molto|tanto|tantissimo|moltissimo|sinceramente)?]',
    '[(scusi|scusaci|scusami|scusate|scusateci|perdonaci|perdonami|perdoni) (ancora|davvero|tanto|per|il|la|se)]',
    '[(sono|siamo) (davvero|molto|profondamente|sinceramente)? (mortificato|mortificata|mortificati|dispiaciuto|dispiaciuta|dispiaciuti|desolato|desolata|desolati|spiacenti|costernati)]',
    '[(ancora|di nuovo|nuovamente) (scusa|scuse|mille scuse)]',
    '[(scusaci|scusateci|perdonaci|perdonateci)]',
    '[(mille|tante|ancora|sentite|sincere|più sentite) scuse]',
  ],
  examples: {
    flags: [
      {
        reply:
          'Gentile Anna, mi dispiace tanto. Le chiedo scusa per il ritardo. Sono mortificata. Le porgo le mie scuse. Scusi ancora. Ancora scusa. [[Mille scuse]].',
      },
      { reply: 'Ci dispiace molto per il ritardo. Ci scusiamo. [[Chiediamo scusa]].' },
      { reply: 'Ci dispiace molto per il ritardo. Ci scusiamo con Lei. [[Scusi per]] l’attesa.' },
      { reply: 'Mi scuso per il ritardo. Siamo mortificati. [[Le porgiamo le nostre scuse]].' },
      { reply: 'Mi dispiace. Ti chiedo scusa. [[Perdonaci]].' },
      { reply: 'Mi dispiace. Le chiedo scusa. [[Siamo desolati]] per l’accaduto.' },
    ],
    passes: [
      'Mi dispiace per il ritardo: il pacco parte oggi.',
      'Ci scusiamo per il ritardo. Chiediamo scusa anche per la telefonata mancata.',
    ],
  },
});
