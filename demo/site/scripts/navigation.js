/** The link to the page one is on says so. */
for (const link of document.querySelectorAll('.nav a')) {
  if (new URL(link.href).pathname === location.pathname) link.setAttribute('aria-current', 'page');
}
