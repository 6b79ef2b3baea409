import { readFileSync } from 'node:fs';

export interface Page {
  readonly html: string;
  /** Content-Security-Policy of the answer. */
  readonly policy?: string;
  /** `Set-Cookie` of the answer. */
  readonly cookie?: string;
}

const config = {
  controller: { name: 'Exemple SARL', email: 'rgpd@exemple.fr' },
  reload: 'never',
  // As on a public host: the development tools are not fetched.
  debug: false,
  services: ['a', 'b', 'c', 'd', 'slow', 'late', 'video'].map((name) => ({
    id: name,
    name,
    category: name === 'video' ? 'marketing' : 'statistics',
    ...(name === 'd' && { hosts: ['stats.localhost'] }),
    trackers: [{ name: `_${name}` }, ...['localStorage', 'sessionStorage'].map((kind) => ({ name: `_${name}`, kind }))],
  })),
};

/** Keeps something in every place there is. */
const hoarder = {
  id: 'hoarder',
  name: 'Hoarder',
  category: 'statistics',
  trackers: [
    { name: '_hoarder' },
    { name: '_hoarder_server' },
    { name: '_hoarder', kind: 'localStorage' },
    { name: 'hoarder-base', kind: 'indexedDB' },
    { name: 'hoarder-cache', kind: 'cache' },
  ],
};

const page = (body: string, nonce = '', first = '', services: object[] = config.services): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Exemple</title>
<script type="application/json" id="placet-config">${JSON.stringify({ ...config, services })}</script>
${first}<script${nonce} src="/dist/placet.js"></script></head>
<body><main><h1>Exemple</h1><button id="elsewhere">Rien</button></main>
${body}
<footer><a id="manage" href="#placet">Gérer mes cookies</a></footer></body></html>`;

const held = 'type="text/plain" data-category="statistics"';
const inline = (name: string): string => `(window.ran ||= []).push('${name}')`;

/** The stub as the guide gives it. */
const [, stub] = /```html\n(<script>.*<\/script>)\n```/.exec(readFileSync('docs/stub.md', 'utf8')) ?? [];

export type Pages = ReturnType<typeof pages>;

/** The pages of the scenarios; trackers are on `stats.localhost` and `ads.localhost`. */
export function pages(port: number) {
  const src = (name: string, delay = 0): string => `http://stats.localhost:${port}/tag.js?name=${name}&delay=${delay}`;
  const ads = (kind: string, name: string): string => `http://ads.localhost:${port}/${kind}?name=${name}`;
  return {
    ordered: {
      html: page(`<script ${held} data-src="${src('a', 300)}"></script>
<script ${held}>${inline('b')}</script>
<script ${held} src="${src('c')}"></script>
<script ${held} data-type="module">${inline('module')}</script>
<script type="text/plain" data-category="marketing">${inline('marketing')}</script>`),
    },
    mistaken: {
      html: page(
        `<script type="text/plain" data-category="unheard-of">${inline('unknown')}</script><script ${held}>${inline('b')}</script>`,
      ),
    },
    plain: { html: page('') },
    slow: { html: page(`<script ${held} data-service="slow" src="${src('slow', 1500)}"></script>`) },
    parallel: {
      html: page(`<script ${held} data-service="slow" async src="${src('slow', 1500)}"></script>
<script ${held} data-service="late" data-type="module" src="${src('late', 1500)}"></script>`),
    },
    media: {
      html: page(`<video data-category="marketing" data-poster="${ads('pixel', 'poster')}" data-src="${ads('film', 'film')}" preload="auto" width="2" height="2"></video>
<audio data-category="marketing" data-src="${ads('film', 'sound')}" preload="auto"></audio>
<picture data-category="marketing"><source data-srcset="${ads('pixel', 'source')}"><img src="data:," alt=""></picture>
<link data-category="marketing" rel="stylesheet" data-href="${ads('sheet', 'sheet')}">`),
    },
    /** Placet is not there yet: the test brings it, or not. */
    stubbed: {
      html: page(`<script ${held}>${inline('b')}</script>`).replace(
        /<script src="\/dist\/placet\.js"><\/script>/,
        () => `${stub}<script>window.told = [];
placet.when('statistics').then(() => told.push('when'));
placet.watch('statistics', () => void told.push('watch'));
placet.push(() => told.push('push'));</script>`,
      ),
    },
    /** Further down, where cookies of several paths are seen. */
    'shop/cart': { html: page(`<script ${held} src="${src('a')}"></script>`) },
    embed: {
      html: page(`<iframe data-category="marketing" data-service="video" title="Une vidéo" width="560" height="315"
 data-src="http://ads.localhost:${port}/player?name=video"></iframe>`),
    },
    template: {
      html: page(`<template data-category="marketing"><p id="inside">Dedans</p><script>${inline('inside')}</script></template>
<img data-category="marketing" src="data:," data-src="http://ads.localhost:${port}/pixel?name=pixel" alt="">`),
    },
    /** Another document of the site, as another tab is. */
    framing: { html: page(`<iframe id="other" src="/ordered" title="Autre page"></iframe>`) },
    /** Neither cookie nor storage, as in a sandboxed frame. */
    denied: {
      policy: 'sandbox allow-scripts',
      html: page(`<script ${held}>${inline('b')}</script>`),
    },
    modal: {
      html: page(`<dialog id="own"><p>Une fenêtre de la page.</p></dialog><script>document.getElementById('own').showModal()</script>`),
    },
    guarded: {
      html: page(
        `<script>fetch('${src('fetched')}').catch(({ name }) => (window.refused = name));
const added = document.createElement('script');
added.src = '${src('d')}';
document.head.append(added);</script>`,
        '',
        '<script src="/dist/placet-guard.js"></script>',
      ),
    },
    /** Under the guard, with nothing yet that it could hold. */
    netted: { html: page('', '', '<script src="/dist/placet-guard.js"></script>') },
    /** The server keeps a cookie that no script can see. */
    hoarding: {
      cookie: '_hoarder_server=1; Path=/; HttpOnly',
      html: page(`<script ${held}>${inline('hoarder')}</script>`, '', '', [hoarder]),
    },
    strict: {
      policy: `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types placet`,
      html: page(
        `<script nonce="n0nce">document.addEventListener('securitypolicyviolation', (event) => (window.violations ||= []).push(event.violatedDirective + ' ' + event.blockedURI));</script>
<script nonce="n0nce" ${held} data-src="${src('a')}"></script>
<script nonce="n0nce" ${held}>${inline('b')}</script>`,
        ' nonce="n0nce"',
      ),
    },
  } as const satisfies Record<string, Page>;
}
