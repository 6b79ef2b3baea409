// src/core/readable.ts
/** Only these authorise anything. R104. */
var authorises = (state) => state === "given" || state === "renewed";
export { authorises as t };
