/** `placet/ui`, as one who draws a first layer of their own writes it. */
import { createConsent } from 'placet';
import { Answers, asked, createDraft, Explanation, type Mounted, mount, styles } from 'placet/ui';

const placet = createConsent({ ui: false });
const mounted: Mounted = await mount(placet, { layers: ['preferences', 'status'], look: { theme: 'dark', tokens: { accent: '#123456' } } });
const { ui, stop } = mounted;
const heading: string = ui.words.say('heading');
const saving: string = (await ui.detailed()).say('save');
const ids: string[] = asked(ui.store).map(({ id }) => id);
const answers: Readonly<Record<string, boolean>> = createDraft(ui.store).answers();
const done = ui.decide(answers, { reason: 'banner', action: 'save-choices', layer: 'first' });
const parts = [Explanation({ ui }), Answers({ ui })];
const sheet: string = styles.theme;
stop();

// @ts-expect-error The first layer is what one draws oneself.
mount(placet, { layers: ['banner'] });
// @ts-expect-error It takes the object that createConsent returned.
mount({ ui: false });
// @ts-expect-error Where the first layer stands is not ours to say.
mount(placet, { look: { layout: 'box' } });
// @ts-expect-error No such sheet.
styles.button;
// @ts-expect-error No such text.
ui.words.say('greeting');

export { done, heading, ids, parts, saving, sheet };
