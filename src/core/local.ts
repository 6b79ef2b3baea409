/** On a developer's own machine, where messages are shown unless `debug` says otherwise. */
export const isLocal = (): boolean => /^(localhost|127\..+|\[::1\])$|\.(localhost|test|local)$/.test(location.hostname);
