import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../scripts/testing/tally.ts';

const test = (status: string, fullName = 'a test') => ({ status, fullName, failureMessages: ['because'] });

describe('the sum of a test run', () => {
  it('counts what passed, failed and was skipped', () => {
    const tally = tallyOf(
      {
        testResults: [
          {
            name: '/house/tests/a.test.ts',
            status: 'failed',
            message: '',
            assertionResults: [test('passed'), test('failed', 'b test'), test('skipped', 'c test')],
          },
        ],
      },
      '/house/',
    );
    expect(tally).toMatchObject({ passed: 1, failed: 1, skipped: ['tests/a.test.ts: c test'] });
    expect(tally.failures[0]).toContain('tests/a.test.ts: b test\nbecause');
  });

  it('counts a file that failed outside its tests, though all of them look skipped', () => {
    const tally = tallyOf(
      {
        testResults: [
          {
            name: '/house/tests/a.test.ts',
            status: 'failed',
            message: 'no browser',
            assertionResults: [test('skipped')],
          },
        ],
      },
      '/house/',
    );
    expect(tally.failed).toBe(1);
    expect(tally.failures).toEqual(['tests/a.test.ts\nno browser']);
  });
});
