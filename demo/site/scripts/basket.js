/** The basket: on this device, from the moment something is put in it. */
const key = 'atelier-panier';
const lamps = {
  colline: { name: 'Lampe Colline', price: 240 },
};
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

const read = () => JSON.parse(localStorage.getItem(key) ?? '{}');

function write(basket) {
  if (Object.keys(basket).length) localStorage.setItem(key, JSON.stringify(basket));
  else localStorage.removeItem(key);
  show();
}

function line(id, count) {
  const item = document.createElement('li');
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'button quiet';
  remove.textContent = 'Retirer';
  remove.setAttribute('aria-label', `Retirer : ${lamps[id].name}`);
  remove.addEventListener('click', () => {
    const { [id]: _, ...others } = read();
    write(others);
    document.querySelector('h1')?.focus();
  });
  item.className = 'basket-line';
  item.append(`${lamps[id].name} × ${count}, ${euros.format(lamps[id].price * count)}`, remove);
  return item;
}

function show() {
  const known = Object.entries(read()).filter(([id]) => Object.hasOwn(lamps, id));
  const count = known.reduce((sum, [, number]) => sum + number, 0);
  for (const place of document.querySelectorAll('[data-panier-compte]')) place.textContent = count ? `(${count})` : '';
  document.querySelector('[data-panier-liste]')?.replaceChildren(...known.map(([id, number]) => line(id, number)));
  document.querySelector('[data-panier-vide]')?.toggleAttribute('hidden', count > 0);
}

for (const button of document.querySelectorAll('[data-panier-ajoute]')) {
  button.addEventListener('click', () => {
    const id = button.dataset.panierAjoute;
    const basket = read();
    write({ ...basket, [id]: (basket[id] ?? 0) + 1 });
    const said = document.querySelector('[data-panier-dit]');
    if (said) said.textContent = `${lamps[id].name} est dans votre panier.`;
  });
}
show();
