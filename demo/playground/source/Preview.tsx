import { computed, effect, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Config } from '../../../src/types.js';
import { described } from './catalogue.js';
import { type Scheme, schemes } from './colours.js';
import { config } from './composed.js';
import { Choice } from './fields.js';
import { option, say, spoken } from './say.js';

/** The real Placet in a page of its own, sealed: `sandbox` without `allow-same-origin` leaves it no cookie and no storage. */

/** Between the stage and the edge of its card, in pixels. */
const MARGIN = 20;

const SIZES = { phone: [375, 720], desktop: [1280, 800] } as const;
type Device = keyof typeof SIZES;
type View = 'banner' | 'panel' | 'after';

const device = signal<Device>(innerWidth < 640 ? 'phone' : 'desktop');
const view = signal<View>('banner');
const scheme = signal<Scheme>(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** The config as the preview runs it: nothing is fetched, nothing is sent, and the banner has a place. */
function previewed({ receipts: _, scope: __, ui, ...rest }: Config): Config {
  const theme = schemes({ ui }).length === 1 ? schemes({ ui })[0] : scheme.value;
  const drawn = ui && { ...ui, theme, ...(ui.layout === 'inline' && { container: '#place' }) };
  return { ...rest, services: described(rest), reload: 'never', debug: false, ui: drawn ?? { theme } };
}

const address = computed(() => {
  const task = { config: previewed(config.value), language: spoken.value, scheme: scheme.value, view: view.value };
  return `preview.html#${encodeURIComponent(JSON.stringify(task))}`;
});

/** Draws the next preview behind the present one, and shows it once it is complete: no flash at each key. */
function startFrames(stage: HTMLElement): () => void {
  let next: HTMLIFrameElement | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;

  function load(url: string): void {
    next?.remove();
    next = document.createElement('iframe');
    // A sealed frame may load no file from disk; there, each file is an origin of its own already.
    if (location.protocol !== 'file:') next.setAttribute('sandbox', 'allow-scripts');
    next.className = 'coming';
    next.title = say('previewOf', { device: say(device.value), view: say(view.value) });
    next.src = url;
    stage.append(next);
  }

  function onMessage({ source, data }: MessageEvent): void {
    if (!next || source !== next.contentWindow || data?.type !== 'drawn') return;
    for (const frame of stage.querySelectorAll('iframe')) if (frame !== next) frame.remove();
    next.className = '';
    next = undefined;
  }

  addEventListener('message', onMessage);
  const stop = effect(() => {
    const url = address.value;
    void device.value;
    clearTimeout(due);
    due = setTimeout(load, stage.childElementCount ? 250 : 0, url);
  });
  return () => {
    stop();
    clearTimeout(due);
    removeEventListener('message', onMessage);
  };
}

/** Scales the screen down to the room there is beside the form. */
function startScaling(stage: HTMLElement): () => void {
  function fit(): void {
    const [width, height] = SIZES[device.value];
    const room = [stage.parentElement!.clientWidth - 2 * MARGIN, Math.max(380, innerHeight - 400)] as const;
    const scale = Math.min(1, room[0] / width, room[1] / height);
    for (const [name, value] of Object.entries({ width, height, scale })) stage.style.setProperty(`--${name}`, String(value));
  }
  const seen = new ResizeObserver(fit);
  seen.observe(stage.parentElement!);
  addEventListener('resize', fit);
  const stop = effect(fit);
  return () => {
    seen.disconnect();
    removeEventListener('resize', fit);
    stop();
  };
}

export function Preview() {
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stops = [startScaling(stage.current!), startFrames(stage.current!)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <section class="preview" id="preview" aria-labelledby="preview-title" tabIndex={-1}>
      <h2 id="preview-title">{say('preview')}</h2>
      <div class="toolbar">
        <Choice
          legend={`${say('device')} · ${SIZES[device.value][0]} px`}
          name="device"
          options={['phone', 'desktop']}
          value={device.value}
          label={(name) => say(name as Device)}
          onChoose={(value) => (device.value = value as Device)}
        />
        <Choice
          legend={say('view')}
          name="view"
          options={['banner', 'panel', 'after']}
          value={view.value}
          label={(name) => say(name as View)}
          onChoose={(value) => (view.value = value as View)}
        />
        {schemes(config.value).length > 1 && (
          <Choice
            legend={say('scheme')}
            name="scheme"
            options={['light', 'dark']}
            value={scheme.value}
            label={option}
            onChoose={(value) => (scheme.value = value as Scheme)}
          />
        )}
      </div>
      <div class={`stage ${device.value}`} ref={stage} />
      <p class="hint">
        {say('isolated')} {location.protocol === 'file:' && say('fromDisk')}
      </p>
    </section>
  );
}
