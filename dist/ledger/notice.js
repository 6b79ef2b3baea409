import { t as stopping } from "./stopping.js";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { defineCommand } from "citty";
import { join } from "node:path";
// src/proof/enforced.ts
/** Strongest first, as browsers choose. */
var KNOWN = [
	"sha512",
	"sha384",
	"sha256"
];
/**
* The digest that a browser holds a file to by this `integrity` attribute: of the strongest kind listed, the first. Null where it
* enforces none. Options behind `?` are no part of it. W3C Subresource Integrity §3.3.
*/
function enforced(attribute) {
	const digests = (attribute ?? "").split(/\s+/).map((one) => one.split("?")[0]);
	return KNOWN.flatMap((kind) => digests.filter((one) => /^\w+-[\w+/=-]{20,100}$/.test(one) && one.startsWith(`${kind}-`)))[0] ?? null;
}
// src/cli/digest.ts
/** Beside the folder this file is built into. */
var LIST = new URL("../integrity.json", import.meta.url);
/**
* The digest of the `placet.js` that came with this command: the one receipts name where the script tag has no `integrity`, whichever
* build asks. R88. Throws a sentence when this installation does not say.
*/
async function coreDigest(list = LIST) {
	try {
		const { "placet.js": digest } = JSON.parse(await readFile(list, "utf8"));
		if (typeof digest === "string") return digest;
	} catch {}
	throw new Error("This installation does not say which placet.js belongs to it: give its digest with --integrity.");
}
// src/cli/notice.ts
/** The digest of a picture, as the manifest names it. */
var digest = async (file) => `sha256-${createHash("sha256").update(await readFile(file)).digest("base64url")}`;
var listed = (text) => text?.split(/[\s,]+/).filter(Boolean);
async function read(file) {
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch (cause) {
		throw new Error(`${file} is not a config: ${cause instanceof Error ? cause.message : cause}`, { cause });
	}
}
async function write(folder, { manifest, notices }) {
	await mkdir(folder, { recursive: true });
	for (const [language, text] of Object.entries(notices)) await writeFile(join(folder, `notice-${language}.json`), text);
	await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}
var notice = defineCommand({
	meta: {
		name: "notice",
		description: "What visitors of a config are shown, in every language, with its hash, and a manifest to have timestamped."
	},
	args: {
		config: {
			type: "positional",
			description: "The config, as JSON",
			required: true
		},
		out: {
			type: "string",
			description: "Write notice-….json and manifest.json to this folder instead of printing them"
		},
		integrity: {
			type: "string",
			description: "The integrity attribute of your script tag. Default: the digest of this release’s placet.js"
		},
		languages: {
			type: "string",
			description: "Only these, separated by commas, such as fr,en. Default: every language"
		},
		asked: {
			type: "string",
			description: "Categories, such as marketing,statistics: the notice of visitors whom a change has asked about these alone"
		},
		screenshots: {
			type: "string",
			description: "Address of your site: also keep pictures of both layers, on mobile and desktop (needs --out)"
		}
	},
	run: (context) => stopping(context, async ({ args }) => {
		if (args.screenshots && !args.out) throw new Error("Pictures need a folder: add --out.");
		if (args.screenshots && args.asked) throw new Error("Pictures are those of a first visit: leave out --asked.");
		const { languages, noticesOf } = await import("./notices.js");
		const chosen = listed(args.languages) ?? languages;
		const buildHash = enforced(args.integrity);
		if (args.integrity && !buildHash) throw new Error("No browser enforces that --integrity: leave it out, or give the whole attribute.");
		const made = await noticesOf(await read(args.config), buildHash ?? await coreDigest(), (/* @__PURE__ */ new Date()).toISOString(), chosen, listed(args.asked));
		if (!args.out) {
			const notices = Object.fromEntries(Object.entries(made.notices).map(([language, text]) => [language, JSON.parse(text)]));
			return console.log(JSON.stringify({
				manifest: made.manifest,
				notices
			}, null, 2));
		}
		let manifest = made.manifest;
		await mkdir(args.out, { recursive: true });
		if (args.screenshots) {
			const { takeScreenshots } = await import("./screenshots.js");
			const files = await takeScreenshots(args.screenshots, args.out, chosen);
			manifest = {
				...manifest,
				screenshots: await Promise.all(files.map(async (file) => ({
					file,
					hash: await digest(join(args.out, file))
				})))
			};
		}
		await write(args.out, {
			...made,
			manifest
		});
		for (const { language, hash } of manifest.notices) console.log(`${language} ${hash}`);
		console.log(`Written to ${args.out}. Publish or deposit manifest.json, or have it timestamped: docs/ledger.md says how.`);
	})
});
export { notice };
