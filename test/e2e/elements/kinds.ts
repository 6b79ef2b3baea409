/** One held element of each kind that fetches; `path` is what it asks the third party for. */
export interface Kind {
  name: string;
  path: string;
  markup(third: (path: string) => string): string;
  /** Which attributes are live once granted, in the element called `name` or inside it. */
  live: Record<string, string>;
  /** A hint to the browser that makes no request of its own. */
  silent?: boolean;
}

const gif = (name: string): string => `/log.gif?name=${name}`;
const held = (attributes: string): string => `data-category="statistics" ${attributes}`;

export const KINDS: Kind[] = [
  ...['iframe', 'embed'].map((tag) => ({
    name: tag,
    path: `/log.html?name=${tag}`,
    markup: (third: (path: string) => string) => `<${tag} id="${tag}" ${held(`data-src="${third(`/log.html?name=${tag}`)}"`)}></${tag}>`,
    live: { [`#${tag}`]: 'src' },
  })),
  {
    name: 'object',
    path: '/log.html?name=object',
    markup: (third) => `<object id="object" type="text/html" ${held(`data-data="${third('/log.html?name=object')}"`)}></object>`,
    live: { '#object': 'data' },
  },
  {
    name: 'img',
    path: gif('img'),
    markup: (third) => `<img id="img" alt="" ${held(`data-src="${third(gif('img'))}"`)}>`,
    live: { '#img': 'src' },
  },
  {
    name: 'input',
    path: gif('input'),
    markup: (third) => `<input id="input" type="image" alt="" ${held(`data-src="${third(gif('input'))}"`)}>`,
    live: { '#input': 'src' },
  },
  {
    name: 'srcset',
    path: gif('srcset'),
    markup: (third) =>
      `<img id="srcset" alt="" ${held(`data-src="${third(gif('fallback'))}" data-srcset="${third(gif('srcset'))} 1x, ${third(gif('twice'))} 2x"`)}>`,
    live: { '#srcset': 'srcset' },
  },
  {
    name: 'picture',
    path: gif('picture'),
    markup: (third) =>
      `<picture id="picture" ${held('')}><source data-srcset="${third(gif('picture'))}"><img alt="" data-src="${third(gif('unused'))}"></picture>`,
    live: { '#picture source': 'srcset', '#picture img': 'src' },
  },
  {
    name: 'source',
    path: gif('source'),
    markup: (third) => `<video preload="auto"><source id="source" ${held(`data-src="${third(gif('source'))}"`)}></video>`,
    live: { '#source': 'src' },
  },
  {
    name: 'video',
    path: gif('video'),
    markup: (third) => `<video id="video" preload="auto" ${held(`data-src="${third(gif('video'))}"`)}></video>`,
    live: { '#video': 'src' },
  },
  {
    name: 'poster',
    path: gif('poster'),
    markup: (third) => `<video id="poster" ${held(`data-poster="${third(gif('poster'))}"`)}></video>`,
    live: { '#poster': 'poster' },
  },
  {
    name: 'audio',
    path: gif('audio'),
    markup: (third) => `<audio id="audio" preload="auto" ${held('')}><source data-src="${third(gif('audio'))}"></audio>`,
    live: { '#audio source': 'src' },
  },
  {
    name: 'track',
    path: gif('track'),
    markup: (third) =>
      `<video crossorigin src="/log.gif"><track id="track" default kind="subtitles" ${held(`data-src="${third(gif('track'))}"`)}></video>`,
    live: { '#track': 'src' },
  },
  ...(
    [
      ['stylesheet', '/log.css?name=stylesheet', ''],
      ['preload', gif('preload'), 'as="image"'],
      ['font', '/preload', 'as="font" crossorigin'],
      ['modulepreload', '/log.js?name=modulepreload', ''],
      ['preconnect', '/', ''],
      ['dns-prefetch', '/', ''],
    ] as const
  ).map(([name, path, more]) => ({
    name,
    path,
    markup: (third: (path: string) => string) =>
      `<link id="${name}" rel="${name === 'font' ? 'preload' : name}" ${more} ${held(`data-href="${third(path)}"`)}>`,
    live: { [`#${name}`]: 'href' },
    silent: path === '/',
  })),
];
