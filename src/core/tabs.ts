import { listen } from './listen.js';

/** A choice ends by itself on a page left open; no timer can wait for six months. Milliseconds. */
const EVERY = 60_000;

/**
 * Calls at once, each minute, and when the stored choice may have changed elsewhere: another tab decided, or this page comes
 * back from the back-forward cache or the background, or out of being made ready in advance. A message only says «look
 * again»: what counts is the cookie, so that no message can grant anything. Returns its undo. R46, R60, R185, R197.
 */
export function startTabs(onNews: () => void): () => void {
  let channel: BroadcastChannel | undefined;
  const pagehide = (): void => {
    // An open channel would keep the page out of the back-forward cache.
    channel?.close();
    channel = undefined;
  };
  const pageshow = (): void => {
    try {
      channel ??= new BroadcastChannel('placet');
      channel.onmessage = onNews;
    } catch {
      // Opaque origin: no other tab to hear from.
    }
    onNews();
  };
  // Storage events stand in where there is no channel: each decision leaves a receipt.
  pageshow();
  const timer = setInterval(onNews, EVERY);
  const stops = [
    listen(document, { prerenderingchange: onNews }),
    listen(window, { pageshow, visibilitychange: onNews, storage: onNews, pagehide }),
  ];
  return () => {
    clearInterval(timer);
    pagehide();
    for (const stop of stops) stop();
  };
}
