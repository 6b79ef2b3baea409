import type { Service } from '../../../src/types.js';
import { catalogue, categoryIds } from './catalogue.js';
import { config, draft, put } from './composed.js';
import { Adder } from './fields.js';
import { Section } from './Section.js';
import { ServiceCard } from './ServiceCard.js';
import { categoryName, pick, say } from './say.js';
import { slug } from './slug.js';

const listed = (): readonly (string | Service)[] => draft.value.services ?? [];
const idOf = (service: string | Service): string => (typeof service === 'string' ? service : service.id);

function setList(services: readonly (string | Service)[]): void {
  put('services', services.length ? services : undefined);
}

/** Ticks or unticks a service Placet knows; a category that was set aside comes back with it. */
function turn(id: string, category: string, on: boolean): void {
  setList(on ? [...listed(), id] : listed().filter((service) => service !== id));
  if (on && draft.value.categories?.[category] === false) put(`categories.${category}`, undefined);
}

function Catalogue() {
  const ids = listed().map(idOf);
  return (
    <fieldset class="catalogue">
      <legend>{say('catalogue')}</legend>
      <p class="hint">{say('catalogueAbout')}</p>
      <div class="ticks">
        {catalogue.map(({ id, name, category }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              id={`known-${id}`}
              checked={listed().includes(id)}
              disabled={ids.includes(id) && !listed().includes(id)}
              onChange={(event) => turn(id, category, event.currentTarget.checked)}
            />
            <span>
              {pick(name)} <small>{categoryName(category)}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Who reads or writes on the device. */
export function Services() {
  const add = (name: string): void => {
    const taken = [...listed().map(idOf), ...catalogue.map(({ id }) => id), ...categoryIds(config.value)];
    const category = categoryIds(config.value).find((id) => id !== 'essential') ?? 'essential';
    setList([...listed(), { id: slug(name, taken), name, category }]);
  };
  return (
    <Section id="services" title={say('services')} about={say('servicesAbout')}>
      <Catalogue />
      <ul class="cards">
        {listed().map((service, index) =>
          typeof service === 'string' ? null : (
            <ServiceCard
              key={service.id}
              path={`services.${index}`}
              service={service}
              onRemove={() => setList(listed().filter((one) => one !== service))}
            />
          ),
        )}
      </ul>
      <Adder id="field-services" label={say('newService')} hint={say('newServiceHint')} onAdd={add} />
    </Section>
  );
}
