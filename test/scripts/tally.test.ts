import { describe, expect, it } from 'vitest';
import { add, believing, fromPlaywright, fromVitest, line, none, single } from '../../scripts/tally.js';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

describe('the count of a run', () => {
  it('takes passes, failures and what was left out from Vitest', () => {
    expect(fromVitest({ ...vitest, testResults: [] })).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [] },
    ];
    expect(fromVitest({ ...vitest, testResults }).failed).toBe(2);
  });

  it('counts what passed at the second try as passed, and an error outside any test as a failure, in Playwright', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 4 };
    expect(fromPlaywright({ stats, errors: ['the server did not start'] })).toEqual({ passed: 9, failed: 2, skipped: 4 });
  });

  it('believes a runner that ends in error over a report without failures', () => {
    expect(believing(1, { passed: 3, failed: 0, skipped: 0 }).failed).toBe(1);
    expect(believing(1, { passed: 3, failed: 2, skipped: 0 }).failed).toBe(2);
    expect(believing(0, { passed: 3, failed: 0, skipped: 0 }).failed).toBe(0);
  });

  it('takes a step without a report as one check', () => {
    expect(add(single(0), single(2))).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('ends with a line that names skipped tests only when there are any', () => {
    expect(line(none)).toBe('0 passed, 0 failed');
    expect(line({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
