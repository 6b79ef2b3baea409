import type { Category as Declared, Service as Described } from '../types.js';
import type { Draft } from './draft.js';
import { inList, inListOf } from './list.js';
import { Service } from './Service.js';
import { Switch } from './Switch.js';
import { rich } from './text.js';
import type { Words } from './words.js';

/**
 * One purpose: what it is, its switch, which services are answered otherwise, and on request all of them. Essential is
 * shown and cannot be refused. R29, R30, R32, R34.
 */
export function Category({
  category,
  services,
  words,
  draft,
}: {
  category: Declared;
  services: readonly Described[];
  words: Words;
  draft: Draft;
}) {
  const { id, essential } = category;
  const { say } = words;
  const title = words.titleOf(category);
  const consequence = words.pick(category.consequence);
  const on = draft.isOn(id);
  const apart = essential ? [] : services.filter((service) => draft.isOn(service.id) !== on);
  return (
    <section part="category" class="category" aria-labelledby={`category-${id}`}>
      <div class="head">
        <h3 id={`category-${id}`}>{essential ? title : <label for={`switch-${id}`}>{title}</label>}</h3>
        {essential ? (
          <span class="always">{say('alwaysOn')}</span>
        ) : (
          <Switch id={id} words={words} draft={draft} describedBy={`${apart[0] ? `apart-${id} ` : ''}about-${id}`} />
        )}
      </div>
      {apart[0] && (
        <p id={`apart-${id}`} class="apart">
          {inListOf(say(on ? 'denied' : 'granted'), apart.map(words.titleOf), words.language)}
        </p>
      )}
      <p id={`about-${id}`}>
        <bdi>{rich(words.aboutOf(category))}</bdi> {essential && say('alwaysOnWhy')}
      </p>
      {consequence && (
        <p>
          <bdi>{rich(consequence)}</bdi>
        </p>
      )}
      {services.length > 0 && (
        <details>
          <summary>
            {say('services', { count: services.length })} <span class="names">{inList(services.map(words.titleOf), words.language)}</span>
          </summary>
          <ul>
            {services.map((service) => (
              <Service key={service.id} service={service} words={words} draft={essential ? undefined : draft} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
