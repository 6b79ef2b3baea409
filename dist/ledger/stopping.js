import { parseArgs } from "node:util";
// src/cli/sentence.ts
/** An error in one line; some carry only a code, or only the errors they stand for. */
function sentenceOf(error) {
	if (!(error instanceof Error)) return String(error);
	const { code, errors } = error;
	return error.message || (errors?.length ? sentenceOf(errors[0]) : code ?? error.name);
}
// src/cli/understood.ts
/**
* What of a command line would be passed over in silence, in a sentence; null when all of it is understood. A misspelt option would
* leave undone what it asks for, and a check that was never made looks like one that passed.
*/
function whyNotUnderstood(given, known) {
	const named = (isPlace) => Object.keys(known).filter((name) => known[name].type === "positional" === isPlace);
	const [options, places] = [named(false), named(true)];
	const shapes = Object.fromEntries(options.map((name) => [name, { type: "string" }]));
	const { tokens } = parseArgs({
		args: [...given],
		options: shapes,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const seen = /* @__PURE__ */ new Set();
	let place = 0;
	for (const token of tokens) {
		if (token.kind === "option-terminator") continue;
		if (token.kind === "positional") {
			const name = places[place++];
			if (!name) return `“${token.value}” is one too many: besides options this command takes ${places.map((each) => `<${each}>`).join(" ") || "nothing"}.`;
			if (!token.value) return `<${name}> is empty.`;
			continue;
		}
		const { name, rawName, value, inlineValue } = token;
		if (!options.includes(name)) return `There is no option ${rawName}, only ${options.map((each) => `--${each}`).join(", ")}.`;
		if (!value || !inlineValue && value.startsWith("--")) return `${rawName} needs a value: ${rawName}=…`;
		if (seen.has(name)) return `${rawName} is given twice: only one could count.`;
		seen.add(name);
	}
	return null;
}
// src/cli/stopping.ts
/**
* Does a command's work once all it was given is understood. What could not be done ends with a sentence on the error stream and
* exit code 2, and no stack.
*/
async function stopping(context, work) {
	const { args, meta } = context.cmd;
	try {
		const why = whyNotUnderstood(context.rawArgs, args);
		if (why) throw new Error(`${why} See placet ${meta.name} --help.`);
		await work(context);
	} catch (error) {
		console.error(sentenceOf(error));
		process.exitCode = 2;
	}
}
export { sentenceOf as n, stopping as t };
