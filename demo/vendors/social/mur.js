/* The demo's social network: it recognises its visitor, then shows a wall of photographs. */
try {
  localStorage.vitrine_visiteur ??= crypto.randomUUID();
} catch {
  // Storage denied to third parties: the wall shows all the same.
}

const walls = ['#35424a', '#c9b092', '#5e372b', '#7d8a6c', '#2c3450', '#b4694a', '#d7cdbb', '#454133'];
const shapes = [
  (svg) => add(svg, 'circle', { cx: 50, cy: 46, r: 15 }),
  (svg) => add(svg, 'path', { d: 'M30 52a20 20 0 0 1 40 0z' }),
  (svg) => add(svg, 'path', { d: 'M43 30h14l10 22H33z' }),
  (svg) => add(svg, 'ellipse', { cx: 50, cy: 54, rx: 22, ry: 15 }),
];

function add(parent, name, attributes) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent.append(made);
  return made;
}

for (const [index, wall] of walls.entries()) {
  const svg = add(document.querySelector('main'), 'svg', { viewBox: '0 0 100 100', preserveAspectRatio: 'xMidYMid slice', role: 'img' });
  svg.setAttribute('aria-label', `Photo ${index + 1}`);
  add(svg, 'rect', { x: -50, width: 200, height: 100, fill: wall });
  add(svg, 'rect', { x: -50, y: 74, width: 200, height: 26, fill: '#0003' });
  for (const [radius, opacity] of [
    [42, 0.12],
    [32, 0.18],
    [24, 0.25],
  ])
    add(svg, 'circle', { cx: 50, cy: 48, r: radius, fill: '#ffe2a6', opacity });
  add(svg, 'rect', { x: 49, y: index % 2 ? 52 : 0, width: 2, height: index % 2 ? 24 : 40, fill: '#c79a45' });
  shapes[index % shapes.length](svg).setAttribute('fill', '#fff3d6');
}
