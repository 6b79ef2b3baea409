import { useSignal } from '@preact/signals';
import { lasting } from '../core/once.js';
import type { Receipt } from '../types.js';
import type { Ui } from './piece.js';
import { save } from './save.js';
import type { Words } from './words.js';

const asText = (receipt: Receipt): string => JSON.stringify(receipt, null, 2);

/** Each act on record: what, when, and its receipt to read, copy or keep. R207, R218. */
function History({ receipts, words, say: announce }: { receipts: readonly Receipt[]; words: Words; say(text: string): void }) {
  const { say, language } = words;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <ol>
      {receipts.map((receipt) => {
        const { action, time } = receipt.event;
        return (
          <li key={receipt.receiptId}>
            <details>
              <summary>
                {say(`did-${action}`)} <span class="names">{when.format(new Date(time))}</span>
              </summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
              <pre tabIndex={0} translate={false}>
                {asText(receipt)}
              </pre>
              <p class="links">
                <button type="button" onClick={() => navigator.clipboard.writeText(asText(receipt)).then(() => announce(say('copied')))}>
                  {say('copy')}
                </button>
                <button type="button" onClick={() => save(`placet-${receipt.receiptId}.json`, asText(receipt))}>
                  {say('download')}
                </button>
              </p>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

/** What the visitor chose, until when it holds, and everything this device keeps of it: to read, to take away, to forget. */
export function Choices({ ui, words }: { ui: Ui; words: Words }) {
  const { store, actions } = ui;
  const { say, language } = words;
  const asking = useSignal(false);
  const message = useSignal('');
  const date = (time: number): string => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time);
  const saved = lasting(store.saved.value);
  const receipts = actions.receipts.all().toReversed();
  const visitor = receipts[0]?.subject.id;
  const keepAll = (): void => save('placet.json', actions.receipts.export('json'));
  const forget = async (): Promise<void> => {
    await actions.receipts.forget();
    asking.value = false;
    message.value = say('forgotten');
  };
  return (
    <section aria-labelledby="choices" class="choices">
      <h3 id="choices">{say('yourChoices')}</h3>
      <p>{saved ? say('decided', { date: date(saved.decidedAt), until: date(saved.expiresAt) }) : say('undecided')}</p>
      {receipts.length > 0 && <History receipts={receipts} words={words} say={(text) => (message.value = text)} />}
      {visitor && (
        <p class="small">
          {say('visitor')} <code translate={false}>{visitor}</code>
        </p>
      )}
      <p role="status">{message}</p>
      {receipts.length > 0 && !asking.value && (
        <p class="links">
          <button type="button" onClick={keepAll}>
            {say('downloadAll')}
          </button>
          <button type="button" onClick={() => (asking.value = true)}>
            {say('forget')}
          </button>
        </p>
      )}
      {asking.value && (
        <div class="asking">
          <p>{say('forgetAsk')}</p>
          <p class="links">
            <button type="button" onClick={keepAll}>
              {say('downloadAll')}
            </button>
            <button type="button" onClick={forget}>
              {say('forgetNow')}
            </button>
            <button type="button" onClick={() => (asking.value = false)}>
              {say('cancel')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
