import type { Page } from '@playwright/test';

/** What @hotwired/turbo 8.0 does to a page, by hand: `PageSnapshot.clone`, `PageRenderer.activateNewBody` and `renderElement`. */

/** Keeps a copy of the page, as before a visit. */
export const keep = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as { kept: Node }).kept = document.body.cloneNode(true);
  });

/** Shows a body that was fetched, or else the kept one. */
export const render = (page: Page, html?: string): Promise<void> =>
  page.evaluate((html) => {
    const fetched =
      html === undefined ? undefined : new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html').body;
    const newBody = fetched ?? ((window as unknown as { kept: Node }).kept.cloneNode(true) as HTMLElement);
    const detail = { newBody, renderMethod: 'replace', resume() {} };
    document.documentElement.dispatchEvent(
      new CustomEvent('turbo:before-render', { detail, bubbles: true, cancelable: true, composed: true }),
    );
    document.adoptNode(newBody);
    for (const inert of newBody.querySelectorAll('script')) {
      const made = document.createElement('script');
      made.textContent = inert.textContent;
      made.async = false;
      for (const { name, value } of inert.attributes) made.setAttribute(name, value);
      inert.replaceWith(made);
    }
    document.body.replaceWith(newBody);
  }, html);
