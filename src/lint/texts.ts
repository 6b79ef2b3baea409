import type { Config, Text } from '../types.js';

/** A text the owner wrote, and where. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

const spoken = (path: string, text: Text | undefined): Written[] => {
  if (typeof text === 'string') return [{ path, text }];
  return Object.entries(text ?? {}).map(([language, one]) => ({ path: `${path}.${language}`, text: String(one) }));
};

/** Everything of the owner's that a visitor reads as a sentence or a label. Names of services and companies are not. */
export function writtenIn({ texts = {}, categories = {}, services = [], changes }: Config): Written[] {
  return [
    ...spoken('changes', changes),
    ...Object.entries(texts).flatMap(([language, own]) =>
      Object.entries(own).map(([key, text]) => ({ path: `texts.${language}.${key}`, text: String(text) })),
    ),
    ...Object.entries(categories).flatMap(([id, own]) =>
      own ? (['title', 'description', 'consequence'] as const).flatMap((key) => spoken(`categories.${id}.${key}`, own[key])) : [],
    ),
    ...services.flatMap((service, at) =>
      typeof service === 'string'
        ? []
        : [
            ...(['purpose', 'reason', 'consequence'] as const).flatMap((key) => spoken(`services.${at}.${key}`, service[key])),
            ...(service.trackers ?? []).flatMap(({ purpose }, tracker) => spoken(`services.${at}.trackers.${tracker}.purpose`, purpose)),
          ],
    ),
  ];
}

/** Where a text says something of that kind. */
export const saying = (pattern: RegExp) => (config: Config) =>
  writtenIn(config)
    .filter(({ text }) => pattern.test(text))
    .map(({ path, text }) => ({ path, values: { words: pattern.exec(text)![0].trim() } }));

/** The owner's labels of that key, by language. */
export const labelled = ({ texts = {} }: Config, keys: readonly string[]): Written[] =>
  Object.entries(texts).flatMap(([language, own]) =>
    keys.filter((key) => own[key]).map((key) => ({ path: `texts.${language}.${key}`, text: String(own[key]) })),
  );
