#!/usr/bin/env node
/** `npx placet …`. Loads what a command needs only when it is asked for; a missing package is named with the command that adds it. */
import { packagesOf } from './cli/packages.js';
import { need } from './ledger/peers.js';

const given = process.argv.slice(2);
const isQuestion = given.length === 0 || given.some((arg) => ['--help', '-h'].includes(arg)) || ['--version', '-v'].includes(given.join());

try {
  await need(packagesOf(given, process.env));
  const [{ runCommand, runMain }, { command }] = await Promise.all([import('citty'), import('./cli/command.js')]);
  // It would end with 1 what it cannot understand, which says that something is broken.
  await (isQuestion ? runMain(command) : runCommand(command, { rawArgs: given }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
