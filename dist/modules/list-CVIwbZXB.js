// src/ui/list.ts
/** Several things in a row, joined as the language joins them: «a, b et c», 「a、b、c」. What is empty is left out. */
var inList = (items, language) => new Intl.ListFormat(language).format(items.filter(Boolean));
export { inList as t };
