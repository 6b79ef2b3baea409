import type { Config } from '../types.js';
import type { Finding, Rule } from './rule.js';
import { anonymous } from './rules/anonymous.js';
import { blocking } from './rules/blocking.js';
import { continuedUse } from './rules/continuedUse.js';
import { longTracker } from './rules/longTracker.js';
import { lostName } from './rules/lostName.js';
import { markup } from './rules/markup.js';
import { mixedVerbs } from './rules/mixedVerbs.js';
import { noDescription } from './rules/noDescription.js';
import { notEssential } from './rules/notEssential.js';
import { pressure } from './rules/pressure.js';
import { unevenLabels } from './rules/unevenLabels.js';
import { unfinished } from './rules/unfinished.js';
import { vagueRefusal } from './rules/vagueRefusal.js';

/** Every rule, in the order in which an owner is told. Words are judged in French and English. */
export const rules: readonly Rule[] = [
  mixedVerbs,
  vagueRefusal,
  lostName,
  continuedUse,
  anonymous,
  pressure,
  unfinished,
  markup,
  noDescription,
  unevenLabels,
  notEssential,
  longTracker,
  blocking,
];

/** Everything the rules have to say of a config; empty when nothing. */
export const lint = (config: Config): Finding[] =>
  rules.flatMap(({ code, level, source, check }) => check(config).map((spot) => ({ code, level, source, ...spot })));
