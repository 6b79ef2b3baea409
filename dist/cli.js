#!/usr/bin/env node
import { n as driversOf, t as need } from "./ledger/peers.js";
// src/cli/packages.ts
/** What each command needs besides the one that reads the command line. */
var PACKAGES = {
	ledger: ({ DATABASE_URL }) => [
		"hono",
		"@hono/node-server",
		"valibot",
		"canonicalize",
		...driversOf({ databaseUrl: DATABASE_URL })
	],
	backup: () => ["better-sqlite3"],
	verify: () => ["canonicalize", "valibot"],
	audit: () => ["playwright"],
	notice: (_, args) => ["canonicalize", ...args.some((arg) => arg.startsWith("--screenshots")) ? ["playwright"] : []]
};
/** Every package a command line needs, so that the missing ones can be named, and added, all at once. */
var packagesOf = ([command = "", ...args], env) => ["citty", ...args.includes("--help") || !Object.hasOwn(PACKAGES, command) ? [] : PACKAGES[command](env, args)];
// src/cli.ts
/** `npx placet …`. Loads what a command needs only when it is asked for; a missing package is named with the command that adds it. */
var given = process.argv.slice(2);
var isQuestion = given.length === 0 || given.some((arg) => ["--help", "-h"].includes(arg)) || ["--version", "-v"].includes(given.join());
try {
	await need(packagesOf(given, process.env));
	const [{ runCommand, runMain }, { command }] = await Promise.all([import("citty"), import("./ledger/command.js")]);
	await (isQuestion ? runMain(command) : runCommand(command, { rawArgs: given }));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}
export {};
