/*
 * A first layer of one's own, in plain DOM, over the preferences that Placet draws. What a site that draws for itself must
 * keep: refusing as easy as accepting, nothing ticked beforehand, no answer by closing, and a way back on every page.
 */
(() => {
  const { placet } = window;
  const byId = (id) => document.getElementById(id);
  const ask = byId('ask');
  const purposes = {
    statistics: ['Statistiques', 'Compter les visites, avec Compteur.'],
    marketing: ['Marketing', 'Montrer les rencontres à venir, avec Affiche.'],
  };
  const names = { essential: 'Essentiels', statistics: 'Statistiques', marketing: 'Marketing' };
  const states = { unknown: 'aucune', given: 'acceptée, en tout ou partie', refused: 'refusée', expired: 'échue', invalidated: 'à revoir' };

  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  const boxes = Object.entries(purposes).map(([id, [title, text]]) => {
    const box = make('input', { type: 'checkbox', name: id });
    byId('purposes').append(make('li', {}, make('label', {}, box, make('strong', {}, title), ` ${text}`)));
    return box;
  });

  /** Brings the page in line with what Placet says: it is the one that knows. */
  function draw() {
    const { choice } = placet;
    const rows = Object.entries(choice.categories).map(([id, granted]) =>
      make('tr', {}, make('th', { scope: 'row' }, names[id] ?? id), make('td', {}, granted ? 'oui' : 'non')),
    );
    byId('state').replaceChildren(...rows);
    const until = choice.expiresAt && new Date(choice.expiresAt).toLocaleDateString('fr', { dateStyle: 'long' });
    byId('decision').textContent = states[choice.state] + (until ? `, jusqu’au ${until}` : '');
    byId('withdraw').hidden = choice.state !== 'given';
    for (const box of boxes) box.checked = placet.granted(box.name);
  }

  function show(open) {
    ask.hidden = !open;
    byId('change').hidden = open;
  }

  /** Acts, and says so: the promise resolves once the choice is stored and its receipt is made. */
  async function decide(act, said = () => 'Vos choix sont enregistrés.') {
    show(false);
    byId('status').textContent = '';
    byId('status').textContent = said(await act());
  }

  byId('accept').onclick = () => decide(() => placet.acceptAll());
  byId('reject').onclick = () => decide(() => placet.rejectAll());
  byId('save').onclick = () => decide(() => placet.choose(Object.fromEntries(boxes.map(({ name, checked }) => [name, checked]))));
  byId('withdraw').onclick = () =>
    decide(
      () => placet.withdraw(),
      ({ erased, leftover }) => {
        const list = (items) => items.map(({ name }) => name).join(', ') || 'rien';
        return `Votre accord est retiré. Effacé : ${list(erased)}. Encore là : ${list(leftover)}.`;
      },
    );
  byId('change').onclick = () => {
    show(true);
    boxes[0].focus();
  };

  /** The preferences are Placet's, and fetched when first asked for: with a bundler, `import { mount } from 'placet/ui'`. */
  let mounted;
  async function openPreferences() {
    mounted ??= import('../../dist/placet-mount.js').then(({ mount }) =>
      mount(placet, { layers: ['preferences'], look: { tokens: { accent: 'light-dark(#7a3b12, #f0bd72)', radius: '4px' } } }),
    );
    await mounted;
    await placet.open('preferences');
  }
  byId('details').onclick = openPreferences;

  // Code of the site's own, which runs only while it may: what it returns undoes it.
  placet.watch('affiche', () => {
    byId('poster').hidden = false;
    return () => {
      byId('poster').hidden = true;
    };
  });

  const isDue = () => ['unknown', 'expired', 'invalidated'].includes(placet.choice.state);

  /** Answered here, in the preferences, or in another tab meanwhile: nothing is left to ask. */
  function follow() {
    draw();
    if (!isDue()) show(false);
  }

  placet.on('decision', follow);
  placet.on('change', follow);
  addEventListener('focus', follow);
  draw();
  show(isDue());
})();
