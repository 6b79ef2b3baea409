/** What a script that ran must do when its consent is taken back. The measuring tools are told by Placet itself: `integration` in the settings. */
window.placet ||= [];
window.placet.push((placet) => {
  // The network's script leaves nothing running: it did its work when it was loaded, and there is nothing to undo.
  placet.watch('regie', () => () => {});
});
