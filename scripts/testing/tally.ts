/** What a step of the test run came to. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: string[];
  /** Each failure, ready to be shown. */
  failures: string[];
}

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
  }[];
}

const firstLines = (text: string, count: number) => text.split('\n').slice(0, count).join('\n');

/** Counts a report of Vitest's JSON reporter; a file that failed outside its tests counts as one failure. */
export function tallyOf(report: VitestReport, root: string): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: [], failures: [] };
  for (const file of report.testResults) {
    const name = file.name.replace(root, '');
    let failedHere = 0;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') tally.passed += 1;
      else if (test.status === 'failed') {
        failedHere += 1;
        tally.failures.push(`${name}: ${test.fullName}\n${firstLines(test.failureMessages?.join('\n') ?? '', 30)}`);
      } else tally.skipped.push(`${name}: ${test.fullName}`);
    }
    if (file.status === 'failed' && failedHere === 0) {
      failedHere = 1;
      tally.failures.push(`${name}\n${firstLines(file.message, 20)}`);
    }
    tally.failed += failedHere;
  }
  return tally;
}
