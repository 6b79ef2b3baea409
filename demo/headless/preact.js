/*
 * A first layer of one's own in Preact: the frame is the site's, what it says and its answers are the components of
 * `placet/ui`. An answer given through them is on record as given in the first layer, with the gesture it came from.
 */
import { createConsent } from 'placet';
import { Answers, Explanation, mount } from 'placet/ui';
import { h, render } from 'preact';

const placet = createConsent({
  controller: { name: 'Librairie du Port', email: 'donnees@librairie-du-port.example', country: 'FR' },
  privacyPolicyUrl: '/confidentialite',
  cookieName: 'placet-preact',
  categories: { preferences: false, statistics: false },
  services: [
    {
      id: 'affiche',
      name: 'Affiche',
      category: 'marketing',
      purpose: 'Montrer les rencontres à venir.',
      provider: { name: 'Agenda Clair SAS', country: 'FR' },
    },
  ],
  ui: false,
});

// Preferences, placeholders and confirmations stay Placet's.
const { ui } = await mount(placet);

function FirstLayer() {
  return h(
    'section',
    { id: 'ask', 'aria-labelledby': 'ask-title' },
    h('h2', { id: 'ask-title' }, 'Des cookies avec votre lecture ?'),
    h(Explanation, { ui }),
    h('div', { class: 'answers' }, h(Answers, { ui })),
  );
}

/** Stands exactly while there is something to ask. */
function draw() {
  const isDue = ['unknown', 'expired', 'invalidated'].includes(placet.choice.state);
  render(isDue ? h(FirstLayer) : null, document.getElementById('place'));
}

placet.on('decision', draw);
draw();
