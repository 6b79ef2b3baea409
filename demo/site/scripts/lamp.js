/** The lamp to try. Its setting is kept only while the visitor agrees to `ambiance`. */
const key = 'atelier-ambiance';
const lamp = document.querySelector('[data-lampe]');
const button = document.querySelector('[data-lampe-bouton]');
const warmth = document.querySelector('[data-lampe-chaleur]');
const kelvins = document.querySelector('[data-lampe-kelvins]');
const memory = document.querySelector('[data-lampe-memoire]');

/** From candle to daylight, as an eye sees it. */
const colour = (value) => `hsl(${28 + (value - 2200) / 90} ${100 - (value - 2200) / 60}% ${78 + (value - 2200) / 150}%)`;

function show(on, value) {
  lamp.classList.toggle('allumee', on);
  lamp.style.setProperty('--lumiere', colour(value));
  button.setAttribute('aria-pressed', String(on));
  button.textContent = on ? 'Éteindre' : 'Allumer';
  warmth.value = String(value);
  kelvins.textContent = `${value.toLocaleString('fr-FR')} K`;
}

if (lamp) {
  const isOn = () => button.getAttribute('aria-pressed') === 'true';
  const keep = () => {
    if (window.placet.granted?.('ambiance')) localStorage.setItem(key, JSON.stringify({ on: isOn(), warmth: warmth.valueAsNumber }));
  };
  show(true, warmth.valueAsNumber);
  button.addEventListener('click', () => {
    show(!isOn(), warmth.valueAsNumber);
    keep();
  });
  warmth.addEventListener('input', () => {
    show(isOn(), warmth.valueAsNumber);
    keep();
  });

  window.placet ||= [];
  window.placet.push((placet) =>
    placet.watch('ambiance', () => {
      const refused = memory.cloneNode(true);
      const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
      if (kept) show(kept.on, kept.warmth);
      keep();
      memory.textContent = 'Réglage retenu sur cet appareil.';
      return () => {
        localStorage.removeItem(key);
        memory.replaceChildren(...refused.childNodes);
      };
    }),
  );
}
