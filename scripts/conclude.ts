import { add, line, none, type Tally } from './tally.ts';

/** Prints what each step gave, then one line with the sum; the process ends in error when anything failed. */
export function conclude(results: readonly (readonly [string, Tally])[]): void {
  const sum = results.reduce((total, [, tally]) => add(total, tally), none);
  console.log('');
  for (const [name, tally] of results) console.log(`${tally.failed ? '✗' : '✓'} ${name}: ${line(tally)}`);
  console.log(`\n${line(sum)}`);
  process.exitCode = sum.failed ? 1 : 0;
}
