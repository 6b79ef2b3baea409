import { page } from '../core/page.js';
import { dropCopies } from './copies.js';
import { focused } from './focus.js';
import type { Look } from './piece.js';

/**
 * Shows the first layer as a modal window in the middle of the page. The answers are slotted into it, and so are no more
 * inert than it is. Esc leaves it unanswered, and so does whatever hides it: a page nobody can answer for stays usable.
 */
export const standModal =
  (leaveUnanswered: () => void): NonNullable<Look['stand']> =>
  (host, root) => {
    const dialog = root.querySelector('dialog')!;
    const opener = focused();
    dialog.setAttribute('aria-labelledby', 'heading');

    let raising = false;
    function raise(): void {
      raising = true;
      // One taken out of the page keeps its `open`, and could not be shown again.
      dialog.close();
      if (!host.isConnected) page('body').prepend(host);
      dropCopies(document);
      dialog.showModal();
      const heading = root.querySelector<HTMLElement>('#heading')!;
      heading.tabIndex = -1;
      heading.focus();
      raising = false;
      look();
    }

    const look = (): void => {
      if (dialog.checkVisibility?.() === false) dialog.close();
    };
    const onClose = (): void => {
      if (!raising && !dialog.open) leaveUnanswered();
    };
    const sizes = new ResizeObserver(look);
    // Taken away with the body it stood in, or covered by a modal window of the page's own.
    const around = new MutationObserver((records) => {
      const covered = records.some(({ type, target }) => type === 'attributes' && (target as Element).matches('dialog:modal'));
      if (covered || !host.isConnected) raise();
    });

    raise();
    sizes.observe(dialog);
    around.observe(document, { childList: true, subtree: true, attributeFilter: ['open'] });
    dialog.addEventListener('close', onClose);
    return () => {
      dialog.removeEventListener('close', onClose);
      sizes.disconnect();
      around.disconnect();
      dialog.close();
      const now = focused();
      if (!now || host.contains(now) || root.contains(now)) opener?.focus();
    };
  };
