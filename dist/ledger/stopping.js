// src/cli/stopping.ts
/** An error in one line; some carry only a code, or only the errors they stand for. */
var sentence = (error) => {
	if (!(error instanceof Error)) return String(error);
	const { code, errors } = error;
	return error.message || (errors?.length ? sentence(errors[0]) : code ?? error.name);
};
/** What could not be done ends with a sentence on the error stream and exit code 2, and no stack. */
var stopping = async (work) => {
	try {
		await work();
	} catch (error) {
		console.error(sentence(error));
		process.exitCode = 2;
	}
};
export { stopping as t };
