import { t as stopping } from "./stopping.js";
import { readFile, writeFile } from "node:fs/promises";
import { defineCommand } from "citty";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
// src/cli/lines.ts
var isLedger = (source) => /^https?:\/\//.test(source);
/** What a ledger answers. Throws a sentence when it does not. */
async function ask(url, path, token) {
	const address = new URL(path, url.endsWith("/") ? url : `${url}/`);
	const response = await fetch(address, { headers: token ? { Authorization: `Bearer ${token}` } : {} });
	if (response.status === 401) throw new Error("The ledger wants its token: set PLACET_TOKEN.");
	if (!response.ok || !response.body) throw new Error(`The ledger at ${url} answered ${response.status}.`);
	return response;
}
/** The export of a ledger, as it comes. */
var download = async (url, token) => Readable.fromWeb((await ask(url, "export?format=ndjson", token)).body);
/** What a ledger finds itself: it alone has on record where each chain ends. */
var verificationOf = async (url, token) => (await ask(url, "verify", token)).json();
/** The bytes of a file, or of the export of the ledger at a URL. */
var openSource = (source, token) => isLedger(source) ? download(source, token) : Promise.resolve(createReadStream(source));
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
/** The values in lines of JSON; or, when the first line is not a whole value, in one JSON document: a list, or an object with `receipts` or `items`. */
async function* valuesOf(lines) {
	let document = null;
	let isFirst = true;
	for await (const line of lines) {
		if (document) {
			document.push(line);
			continue;
		}
		try {
			yield* listOf(JSON.parse(line));
		} catch (error) {
			if (!isFirst) throw new Error("A line of the file is not JSON: the export is cut short or was edited.", { cause: error });
			document = [line];
		}
		isFirst = false;
	}
	if (document) yield* listOf(whole(document.join("\n")));
}
function whole(text) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Error("The file is neither JSON nor lines of JSON.", { cause });
	}
}
function listOf(value) {
	if (Array.isArray(value)) return value;
	const { receipts, items } = value ?? {};
	const list = receipts ?? items;
	return Array.isArray(list) ? list : [value];
}
// src/cli/verify.ts
async function headsIn(file) {
	return file ? JSON.parse(await readFile(file, "utf8")) : [];
}
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
	run: ({ args }) => stopping(async () => {
		const { check } = await import("./check.js");
		const token = args.token || process.env.PLACET_TOKEN;
		const told = isLedger(args.source) ? await verificationOf(args.source, token) : null;
		const anchors = [...told?.heads ?? [], ...await headsIn(args.against)];
		const { kind, count, heads, fault: found } = await check(valuesOf(linesOf(await openSource(args.source, token))), anchors);
		const fault = found ?? (told?.fault && {
			where: `${told.fault.site}, entry ${told.fault.sequence}`,
			message: told.fault.message
		});
		if (fault) {
			console.error(`Broken at ${fault.where}. ${fault.message}`);
			console.error(`${count} ${kind} before it are as they were recorded.`);
			process.exitCode = 1;
			return;
		}
		console.log(`${count} ${kind}, all as they were recorded.`);
		for (const { site, sequence, link } of heads) console.log(`${site} ends at entry ${sequence}: ${link}`);
		if (args.save) await writeFile(args.save, `${JSON.stringify(heads, null, 2)}\n`);
	})
});
export { verify };
