/** A checker that Empatia is measured beside. */
export interface Peer {
  name: string;
  run(text: string): unknown;
}

/** The peers, ready to run; each is set up once, as a careful user of it would. */
export async function peers(): Promise<Peer[]> {
  const [{ default: writeGood }, alex, { retext }, { default: nlp }, harper] = await Promise.all([
    import('write-good'),
    import('alex'),
    import('retext'),
    import('compromise'),
    import('harper.js'),
  ]);
  const plugins = await Promise.all([
    import('retext-equality'),
    import('retext-profanities'),
    import('retext-simplify'),
    import('retext-passive'),
    import('retext-intensify'),
    import('retext-readability'),
  ]);
  const processor = plugins.reduce((pipeline, { default: plugin }) => pipeline.use(plugin), retext());
  const { binary } = await import('harper.js/binary');
  const linter = new harper.LocalLinter({ binary });
  await linter.setup();
  return [
    { name: 'write-good', run: (text) => writeGood(text) },
    { name: 'alex', run: (text) => alex.text(text) },
    { name: 'retext', run: (text) => processor.process(text) },
    { name: 'harper.js', run: (text) => linter.lint(text) },
    { name: 'compromise', run: (text) => nlp(text).sentences().json() },
  ];
}
