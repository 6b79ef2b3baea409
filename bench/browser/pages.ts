/** How many scripts wait for the answer. */
export const SCRIPTS = 1000;

/** What a third party's script stands for: it says that it ran, and when the last one did. */
export const counted = `if (++window.ran === ${SCRIPTS}) window.done = performance.now();`;

const settings = { controller: { name: 'Exemple SARL' }, debug: false, reload: 'never' };

const page = (placet: boolean, head: string, body = ''): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Bench</title>
<script>window.ran = 0</script>
${placet ? `<script type="application/json" id="placet-config">${JSON.stringify(settings)}</script><script src="/placet/placet.js"></script>` : ''}
${head}</head>
<body><main><h1>Bench</h1>${'<p>Texte de la page, comme il y en a sur toutes.</p>'.repeat(200)}${body}</main></body></html>`;

const held = 'type="text/plain" data-category="statistics"';

/** Without Placet: the least a page could write to run the same scripts at a click on its own button, which goes away. */
const byHand = (make: string): string => `<button id="accept">Tout accepter</button><script>
  document.getElementById('accept').onclick = ({ currentTarget }) => {
    currentTarget.remove();
    for (let at = 0; at < ${SCRIPTS}; at++) {
      const script = document.createElement('script');
      ${make}
      document.head.append(script);
    }
  };
</script>`;

export const BARE = page(false, '');

/** Each page with Placet, or the same without. */
export const pages = {
  inline: (placet: boolean) =>
    placet
      ? page(true, `<script ${held}>${counted}</script>\n`.repeat(SCRIPTS))
      : page(false, '', byHand(`script.text = ${JSON.stringify(counted)};`)),
  external: (placet: boolean) =>
    placet
      ? page(true, `<script ${held} async src="/count.js"></script>\n`.repeat(SCRIPTS))
      : page(false, '', byHand(`script.src = '/count.js';`)),
  plain: (placet: boolean) => page(placet, ''),
  /** Without Placet: the browser keeps the same records, and nobody reads them. */
  observed: (placet: boolean) =>
    placet
      ? page(true, '')
      : page(false, '<script>new MutationObserver(() => {}).observe(document, { childList: true, subtree: true })</script>'),
};

export type Name = keyof typeof pages;
