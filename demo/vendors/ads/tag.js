/* The demo's advertising network: one first-party cookie, one list of the products seen, one call per page. */
(() => {
  const endpoint = new URL('/vu', document.currentScript.src);
  const known = document.cookie.match(/(?:^|; )_regie_id=([^;]+)/)?.[1];
  const id = known ?? crypto.randomUUID().slice(0, 13);
  document.cookie = `_regie_id=${id}; Path=/; Max-Age=${90 * 86400}; SameSite=Lax`;

  const seen = new Set(JSON.parse(localStorage.getItem('_regie_vus') ?? '[]'));
  const product = document.querySelector('[data-produit]')?.dataset.produit;
  if (product) seen.add(product);
  localStorage.setItem('_regie_vus', JSON.stringify([...seen]));

  fetch(endpoint, { method: 'POST', mode: 'no-cors', keepalive: true, body: JSON.stringify({ id, product: product ?? null }) });
})();
