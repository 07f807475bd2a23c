import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const COMMAND = join(import.meta.dirname, '../../utils/cli/check.ts');
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8' });
const lines = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('check --jsonl', () => {
  const reply = 'Hi Maria,\n\nYou failed to attach the form.\n\nKind regards,\nAnna';
  const good = {
    id: 'one',
    channel: 'email',
    first_reply: true,
    requester: 'Maria Lopez',
    agent: 'Anna',
    customer: 'I am furious. Where is my refund for order 4711?',
    reply,
  };

  test('answers a line with findings at their words, meters and the customer', () => {
    const [answer] = lines(run(['--jsonl'], JSON.stringify(good)).stdout);
    expect(answer).toMatchObject({
      id: 'one',
      language: 'en',
      customer: {
        emotion: 'anger',
        intensity: 3,
        repeat_contact: false,
        questions: ['Where is my refund for order 4711?'],
      },
    });
    expect(Object.keys(answer.meters)).toEqual(['tone', 'empathy', 'clarity']);
    const blame = answer.findings.find((one: { concern: string }) => one.concern === 'blame');
    expect(reply.slice(blame.start, blame.end)).toBe(blame.text);
    expect(blame.text).toContain('You failed');
    const whole = answer.findings.find((one: { concern: string }) => one.concern === 'feeling-ignored');
    expect(whole).toBeDefined();
    expect(whole.start).toBeUndefined();
  });

  test('answers a malformed line in its place, the others too, and exits 1', () => {
    const result = run(
      ['--jsonl'],
      `{"id":"a","reply":"Hi"}\nnot json\n{"id":"b"}\n\n{"id":"c","reply":"Hi","channel":"fax"}\n{"id":"d","reply":"Hi"}\n`,
    );
    const answers = lines(result.stdout);
    expect(answers.map((answer) => answer.id ?? `${answer.line} ${answer.error.code}`)).toEqual([
      'a',
      '2 not-json',
      '3 bad-case',
      '5 bad-case',
      'd',
    ]);
    expect(answers[2].error.message).toContain('reply');
    expect(result.status).toBe(1);
  });

  test('never repeats the customer’s words in an error', () => {
    expect(run(['--jsonl'], '{"id":"a","reply":"secret words"').stdout).not.toContain('secret');
  });

  test('takes the language that is told, and unknown fields as null', () => {
    const [answer] = lines(
      run(
        ['--jsonl'],
        JSON.stringify({ id: 'a', reply: 'Ok', language: 'pt-BR', customer: null, requester: null, channel: null }),
      ).stdout,
    );
    expect(answer.language).toBe('pt');
  });
});

describe('check FILE', () => {
  const folder = mkdtempSync(join(tmpdir(), 'empatia-'));
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  test('draws findings under their words', () => {
    const result = run([
      file('reply.txt', 'Dear Maria,\n\nYou failed to attach the form.'),
      '--requester',
      'Maria Lopez',
    ]);
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(/ {2}You failed to attach the form\.\n {2}~+ blame/);
  });

  test.each([
    [[], /usage/],
    [['/no/such/file'], /can’t be read \(ENOENT\)/],
    [['--nonsense'], /nonsense/],
  ])('%j is refused with what to do', (args, message) => {
    const result = run(args as string[]);
    expect(result.status).toBe(2);
    expect(result.stderr).toMatch(message as RegExp);
  });
});
