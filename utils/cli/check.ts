/**
 * The engine without a browser.
 *   check --jsonl < cases.jsonl                                        a line of JSON for each line
 *   check reply.txt [--customer message.txt] [--requester NAME] …      a report to read
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGE_CODES } from '../checker/types.ts';
import { asLine, caseSchema, checkCase } from './case.ts';
import { readable } from './readable.ts';

const USAGE = `usage: npm run --silent check -- --jsonl < cases.jsonl
       npm run --silent check -- reply.txt [--customer message.txt] [--requester NAME] [--agent NAME]
                                 [--channel email|chat] [--language ${LANGUAGE_CODES.join('|')}] [--follow-up]`;

/** A mistake in how the command was called: said without a stack, exit 2. */
class UsageError extends Error {}

/** Answers every line in its place; returns the exit code: 1 when any line was malformed. */
function checkLines(input: string, write: (line: string) => void): number {
  let failed = 0;
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, index + 1);
    if ('error' in answer) failed = 1;
    write(JSON.stringify(answer));
  }
  return failed;
}

function answerLine(line: string, number: number): object {
  const refuse = (code: string, message: string) => ({ line: number, error: { code, message } });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's own message would repeat the customer's words.
    return refuse('not-json', 'This line is not JSON: write one object a line.');
  }
  const parsed = caseSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse('bad-case', `${issue?.path.join('.') || 'the line'}: ${issue?.message}`);
  }
  return asLine(parsed.data.id, checkCase(parsed.data));
}

function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${path} can’t be read (${(error as NodeJS.ErrnoException).code}): give the path of a text file.`,
    );
  }
}

function main(args: string[]): number {
  const options = {
    jsonl: { type: 'boolean' },
    customer: { type: 'string' },
    requester: { type: 'string' },
    agent: { type: 'string' },
    channel: { type: 'string' },
    language: { type: 'string' },
    'follow-up': { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parse(args, options);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.jsonl) return checkLines(readFileSync(0, 'utf8'), (line) => process.stdout.write(`${line}\n`));
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError(USAGE);
  const parsed = caseSchema.safeParse({
    id: file,
    reply: fileText(file).trimEnd(),
    customer: values.customer === undefined ? undefined : fileText(values.customer).trimEnd(),
    requester: values.requester,
    agent: values.agent,
    channel: values.channel ?? 'email',
    language: values.language,
    first_reply: !values['follow-up'],
  });
  if (!parsed.success)
    throw new UsageError(`--${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  console.log(readable(parsed.data.reply, checkCase(parsed.data)));
  return 0;
}

function parse<T extends Parameters<typeof parseArgs>[0]>(args: string[], options: NonNullable<T>['options']) {
  try {
    return parseArgs({ args, options: options as never, allowPositionals: true }) as unknown as {
      values: Record<string, string & true>;
      positionals: string[];
    };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
