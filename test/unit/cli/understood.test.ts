import { expect, it } from 'vitest';
import { whyNotUnderstood } from '../../../src/cli/understood.js';

const KNOWN = { source: { type: 'positional' }, save: { type: 'string' }, against: { type: 'string' } };
const why = (...given: string[]) => whyNotUnderstood(given, KNOWN);

it.each([
  [[]],
  [['a.ndjson']],
  [['a.ndjson', '--save', 'b.json']],
  [['--against=b.json', 'a.ndjson', '--save=--c']],
  [['--', '--a.ndjson']],
])('understands %j', (given) => expect(why(...given)).toBeNull());

it.each([
  [['a', '--agianst', 'b'], /^There is no option --agianst, only --save, --against\./],
  [['a', '--agianst=b'], /--agianst,/],
  [['a', '--no-against'], /--no-against,/],
  [['a', '-s', 'b'], / -s,/],
  [['a', '--constructor'], /--constructor,/],
  [['a', '--against'], /^--against needs a value/],
  [['a', '--against='], /^--against needs a value/],
  [['a', '--against', ''], /^--against needs a value/],
  [['a', '--save', '--against=b'], /^--save needs a value/],
  [['a', '--against', 'b', '--against', 'c'], /^--against is given twice/],
  [['a', 'b'], /^“b” is one too many: besides options this command takes <source>\./],
  [[''], /^<source> is empty/],
])('says in a sentence why %j is not understood', (given, sentence) => expect(why(...given)).toMatch(sentence));
