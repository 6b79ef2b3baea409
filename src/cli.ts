#!/usr/bin/env node
/** `npx placet …`. Loads what a command needs only when it is asked for; a missing package is named with the command that adds it. */
import { packagesOf } from './cli/packages.js';
import { need } from './ledger/peers.js';

try {
  await need(packagesOf(process.argv.slice(2), process.env));
  const [{ runMain }, { command }] = await Promise.all([import('citty'), import('./cli/command.js')]);
  await runMain(command);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
