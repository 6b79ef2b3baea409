import { r as whyNotReceipt, t as NOTE } from "./partner.js";
import { n as isIntact, t as canonical } from "./chain.js";
import { t as createVerifier } from "./verifier.js";
// src/ledger/check.ts
var isEntry = (value) => typeof value === "object" && value !== null && "link" in value && "contentHash" in value;
/** A partner is given a part of each receipt, by the ledger without the chain, by a visitor's browser alone: the hashes are those of the whole. */
function isExtract(value) {
	if (isEntry(value)) return "receipt" in value && !("content" in value);
	return `${value?.integrity?.note}`.endsWith(NOTE);
}
var isReceipt = (value) => value?.schema === "placet-receipt/1";
/** Why what begins so is nothing that could be intact or broken, in a sentence; null when it is. */
function whyNothing(first) {
	if (isExtract(first)) return "This is what one service was given of the receipts, without the rest that is hashed: verify the whole export, or the ledger by its address.";
	if (isEntry(first) || isReceipt(first)) return null;
	return "This is neither the export of a ledger nor a visitor’s receipts: it was not verified. A download that was refused leaves such a file.";
}
/** An entry as exported holds its content as JSON; as recorded, the text of that JSON. What was altered before is exported as the text it is. */
function textOf(content) {
	if (content === null || typeof content === "string") return content;
	try {
		return canonical(content);
	} catch {
		return JSON.stringify(content);
	}
}
async function checkEntries(lines, anchors) {
	const verifier = createVerifier(anchors);
	const finding = (fault) => ({
		kind: "entries",
		count: verifier.count,
		heads: verifier.heads(),
		fault
	});
	for await (const { value, number } of lines) {
		if (!isEntry(value)) return finding({
			where: `line ${number}`,
			message: "This is not an entry of a ledger."
		});
		const entry = value;
		if (entry.content === void 0) return finding({
			where: `line ${number}, ${entry.site}, entry ${entry.sequence}`,
			message: "The content was taken out of the export."
		});
		const fault = verifier.add({
			...entry,
			content: textOf(entry.content)
		});
		if (fault) return finding({
			where: `line ${number}, ${fault.site}, entry ${fault.sequence}`,
			message: fault.message
		});
	}
	const fault = verifier.end();
	return finding(fault && {
		where: `${fault.site}, entry ${fault.sequence}`,
		message: fault.message
	});
}
/** What is wrong with a receipt after the one before it; the first kept may follow one that is kept no longer. */
function whyBroken(value, before) {
	const why = whyNotReceipt(value);
	if (why) return `This is not a receipt: ${why.path} ${why.message}`;
	const receipt = value;
	if (receipt.integrity.hash === null) return "The receipt carries no hash: where it was made nothing could hash (plain http). It proves nothing by itself.";
	if (!isIntact(receipt)) return "The receipt does not match its own hash: it was altered.";
	if (!before || before.subject.id !== receipt.subject.id) return null;
	const { integrity, previousReceiptId, sequence } = receipt;
	return integrity.previousHash === before.integrity.hash && previousReceiptId === before.receiptId && sequence === before.sequence + 1 ? null : "The receipt does not follow on the one before: one is missing, moved or replaced.";
}
async function checkReceipts(lines) {
	let before = null;
	let count = 0;
	for await (const { value, number } of lines) {
		const why = whyBroken(value, before);
		if (why) return {
			kind: "receipts",
			count,
			heads: [],
			fault: {
				where: `receipt ${number}`,
				message: why
			}
		};
		before = value;
		count += 1;
	}
	return {
		kind: "receipts",
		count,
		heads: [],
		fault: null
	};
}
async function* numbered(values) {
	let number = 0;
	for await (const value of values) yield {
		value,
		number: ++number
	};
}
/**
* Recomputes an export, of a ledger (its entries) or of a visitor (receipts, oldest first), and names the first break. Throws a
* sentence where it is neither, or the extract for one service, which nothing can be recomputed of.
*/
async function check(values, anchors = []) {
	const lines = numbered(values);
	const first = await lines.next();
	if (first.done) return checkEntries(lines, anchors);
	const { value } = first.value;
	const why = whyNothing(value);
	if (why) throw new Error(why);
	const all = async function* () {
		yield first.value;
		yield* lines;
	};
	return isEntry(value) ? checkEntries(all(), anchors) : checkReceipts(all());
}
export { check };
