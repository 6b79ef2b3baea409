// src/core/local.ts
/** On a developer's own machine, where messages are shown unless `debug` says otherwise. */
var isLocal = () => /^(localhost|127\..+|\[::1\])$|\.(localhost|test|local)$/.test(location.hostname);
export { isLocal as t };
