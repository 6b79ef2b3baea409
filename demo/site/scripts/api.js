import { element } from './element.js';
import { snippets } from './snippets.js';

/** The lines between a function's braces, moved to the left margin. */
function source(run) {
  const lines = run.toString().split('\n').slice(1, -1);
  const margin = Math.min(...lines.map((line) => line.search(/\S/)).filter((column) => column >= 0));
  return lines.map((line) => line.slice(margin)).join('\n');
}

/** `code` in a text becomes an element. */
const rich = (text) => text.split('`').map((piece, index) => (index % 2 ? element('code', {}, piece) : piece));

const written = (value) =>
  typeof value === 'string' ? value : JSON.stringify(value, null, typeof value === 'object' && JSON.stringify(value).length > 60 ? 2 : 0);

function card({ title, text, run }) {
  const output = element('output', { ariaLabel: `Résultat : ${title}` });
  const show = (...values) => {
    output.append(`${values.map(written).join('  ')}\n`);
    output.scrollTop = output.scrollHeight;
  };
  const button = element('button', { type: 'button', className: 'button quiet', ariaLabel: `Exécuter : ${title}` }, 'Exécuter');
  button.addEventListener('click', async () => {
    output.replaceChildren();
    try {
      await run(window.placet, show);
    } catch (error) {
      show(`${error.name} : ${error.message}`);
    }
  });
  return element(
    'section',
    { className: 'snippet' },
    element('div', {}, element('h2', {}, title), element('p', {}, ...rich(text))),
    element('pre', {}, element('code', {}, source(run))),
    element('div', {}, button, output),
  );
}

document.querySelector('[data-extraits]').append(...snippets.map(card));
