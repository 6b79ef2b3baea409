import { n as sentenceOf, t as stopping } from "./stopping.js";
import { open, readFile, writeFile } from "node:fs/promises";
import { defineCommand } from "citty";
import { Readable } from "node:stream";
// src/cli/heads.ts
var isHead = (value) => {
	const { site, sequence, link } = value ?? {};
	return typeof site === "string" && Number.isInteger(sequence) && typeof link === "string";
};
/** The ends of chains that `--save` wrote to a file. Throws a sentence that names it where it holds none: nothing would be compared. */
async function headsIn(file) {
	const text = await readFile(file, "utf8").catch((cause) => {
		throw new Error(`${file} cannot be read: ${cause.message}`, { cause });
	});
	try {
		const heads = JSON.parse(text);
		if (Array.isArray(heads) && heads.length > 0 && heads.every(isHead)) return heads;
	} catch {}
	throw new Error(`${file} holds no ends of chains, as --save writes them: nothing would be compared.`);
}
// src/cli/lines.ts
var isLedger = (source) => /^https?:\/\//.test(source);
/** The error with its reason in the sentence: of itself `fetch` only says that it failed. */
function because(what, error) {
	const { cause = error } = error;
	return new Error(`${what}: ${sentenceOf(cause)}`, { cause });
}
/** The bytes of what a ledger answers, as they come. Throws a sentence where it does not answer, or not to the end. */
async function* ask(url, path, token) {
	const headers = token ? { Authorization: `Bearer ${token}` } : {};
	const response = await fetch(new URL(path, url.endsWith("/") ? url : `${url}/`), { headers }).catch((error) => {
		throw because(`The ledger at ${url} could not be asked`, error);
	});
	if (response.status === 401) throw new Error("The ledger wants its token: set PLACET_TOKEN.");
	if (!response.ok || !response.body) throw new Error(`The ledger at ${url} answered ${response.status}.`);
	try {
		yield* response.body;
	} catch (error) {
		throw because(`The answer of the ledger at ${url} broke off`, error);
	}
}
/** What a ledger finds itself: it alone has on record where each chain ends. */
async function verificationOf(url, token) {
	const text = Buffer.concat(await Readable.from(ask(url, "verify", token)).toArray()).toString();
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Error(`What answers at ${url} is no ledger: it sends no JSON.`, { cause });
	}
}
/** The bytes of a file. Throws a sentence that names it where it cannot be opened, or is a folder. */
async function read(path) {
	const file = await open(path).catch((cause) => {
		throw new Error(`${path} cannot be opened: ${cause.message}`, { cause });
	});
	if (!(await file.stat()).isDirectory()) return file.createReadStream();
	await file.close();
	throw new Error(`${path} is a folder: name the file in it.`);
}
/** The bytes of a file, or of the export of the ledger at a URL. */
var openSource = async (source, token) => isLedger(source) ? Readable.from(ask(source, "export?format=ndjson", token), { objectMode: false }) : read(source);
/** The lines of a stream, whatever its size; the empty ones are left out. */
async function* linesOf(stream) {
	let rest = "";
	for await (const chunk of stream.setEncoding("utf8")) {
		const lines = (rest + chunk).split("\n");
		rest = lines.pop();
		for (const line of lines) if (line.trim()) yield line;
	}
	if (rest.trim()) yield rest;
}
// src/cli/values.ts
/**
* The values in lines of JSON; or, when the first line is not a whole value, in one JSON document: a list, or an object with
* `receipts`. Throws a sentence where it is neither, or a page of a search: there receipts are missing before, after and between.
*/
async function* valuesOf(lines) {
	let document = null;
	let number = 0;
	for await (const line of lines) {
		number += 1;
		if (document) {
			document.push(line);
			continue;
		}
		const value = parsed(line);
		if (value !== void 0) yield* listOf(value);
		else if (number === 1) document = [line];
		else throw new Error(`Line ${number} of the file is not JSON: the export is cut short or was edited.`);
	}
	if (!document) return;
	const value = parsed(document.join("\n"));
	if (value === void 0) throw new Error("The file is neither JSON nor lines of JSON.");
	yield* listOf(value);
}
/** Undefined for what is no JSON. */
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function listOf(value) {
	if (Array.isArray(value)) return value;
	const { receipts, items } = value ?? {};
	if (Array.isArray(items)) throw new Error("This is a page of a search, not an export: save what GET /export answers, and verify that.");
	return Array.isArray(receipts) ? receipts : [value];
}
// src/cli/verify.ts
/** What a ledger found itself, told as what is found here. */
var findingOf = ({ entries, heads, fault }) => ({
	kind: "entries",
	count: entries,
	heads,
	fault: fault && {
		where: `${fault.site}, entry ${fault.sequence}`,
		message: fault.message
	}
});
var verify = defineCommand({
	meta: {
		name: "verify",
		description: "Recompute every hash of an export or of a ledger, here, and name the first break."
	},
	args: {
		source: {
			type: "positional",
			description: "A file (a visitor’s receipts or a ledger’s export) or the URL of a ledger",
			required: true
		},
		token: {
			type: "string",
			description: "The ledger’s token. Default PLACET_TOKEN"
		},
		save: {
			type: "string",
			description: "Write the ends of the chains to this file, to compare with another day"
		},
		against: {
			type: "string",
			description: "A file written by --save: the chains must still pass through those ends"
		}
	},
	run: (context) => stopping(context, async ({ args: { source, save, against, token = process.env.PLACET_TOKEN } }) => {
		const { check } = await import("./check.js");
		const noted = against ? await headsIn(against) : [];
		const told = isLedger(source) ? findingOf(await verificationOf(source, token)) : null;
		const anchors = [...told?.heads ?? [], ...noted];
		const look = async () => check(valuesOf(linesOf(await openSource(source, token))), anchors);
		const { kind, count, heads, fault: found } = await look().catch((error) => {
			if (told?.fault) return told;
			throw error;
		});
		const fault = found ?? told?.fault;
		if (fault) {
			console.error(`Broken at ${fault.where}. ${fault.message}`);
			console.error(`${count} ${kind} before it are as they were recorded.`);
			process.exitCode = 1;
			return;
		}
		if (count === 0) throw new Error(`${source} holds nothing: there is nothing to verify.`);
		if (kind === "receipts" && (save || against)) throw new Error("--save and --against are for a ledger or its export: a visitor’s receipts have no such end.");
		console.log(`${count} ${kind}, all as they were recorded.`);
		for (const { site, sequence, link } of heads) console.log(`${site} ends at entry ${sequence}: ${link}`);
		if (save) await writeFile(save, `${JSON.stringify(heads, null, 2)}\n`);
	})
});
export { verify };
