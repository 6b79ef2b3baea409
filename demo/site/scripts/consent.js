/** What each script that ran must do when its consent is taken back, and when it comes again. */
window.placet ||= [];
window.placet.push((placet) => {
  placet.watch('mesure', () => {
    window._paq?.push(['forgetUserOptOut']);
    return () => window._paq?.push(['optUserOut']);
  });

  placet.watch('posthog', () => {
    window.posthog?.set_config({ before_send: undefined, disable_persistence: false });
    return () => {
      window.posthog?.set_config({ before_send: () => null, disable_persistence: true });
      // A new consent starts with a new identifier.
      window.posthog?.reset(true);
    };
  });

  placet.watch('mixpanel', () => {
    window.mixpanel?.set_config({ hooks: {} });
    window.mixpanel?.opt_in_tracking();
    return () => {
      window.mixpanel?.opt_out_tracking({ delete_user: false });
      // The mark that leaves is erased with the rest: until the page goes, a hook keeps it silent.
      window.mixpanel?.set_config({ hooks: { before_send_events: () => null } });
    };
  });

  // The network's script leaves nothing running: it did its work when it was loaded.
  placet.watch('regie', () => () => {});
});
