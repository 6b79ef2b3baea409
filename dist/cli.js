#!/usr/bin/env node
import { t as need } from "./ledger/peers.js";
// src/cli.ts
/** `npx placet …`. Loads what a command needs only when it is asked for; a missing package is named with the command that adds it. */
try {
	await need(["citty"]);
	const [{ runMain }, { command }] = await Promise.all([import("citty"), import("./ledger/command.js")]);
	await runMain(command);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}
export {};
