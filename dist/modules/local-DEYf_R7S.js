// src/core/local.ts
/** On a developer's own machine, where messages are shown unless `debug` says otherwise. */
var isLocal = () => /^(localhost|127\..+|\[::1\])$|\.(localhost|test|local)$/.test(location.hostname);
/** Somebody may be developing here: the tools decide whether they speak. */
var isWatched = ({ debug }) => isLocal() || debug !== void 0;
export { isWatched as n, isLocal as t };
