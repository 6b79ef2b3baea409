/**
 * Calls at once, each minute, and when the stored choice may have changed elsewhere: another tab decided, or this page comes
 * back from the back-forward cache or the background, or out of being made ready in advance. A message only says «look
 * again»: what counts is the cookie, so that no message can grant anything. Returns its undo. R46, R60, R185, R197.
 */
export declare function startTabs(onNews: () => void): () => void;
