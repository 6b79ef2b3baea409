import type { Receipt } from '../types.js';
import { inDate } from './date.js';
import { linesOf, textOf } from './readable.js';
import { save } from './save.js';
import type { Words } from './words.js';

const asJson = (receipt: Receipt): string => JSON.stringify(receipt, null, 2);

/** One receipt in words, its data behind a second disclosure. */
function One({ receipt, words, say: announce }: { receipt: Receipt; words: Words; say(text: string): void }) {
  const { say } = words;
  const name = `placet-${receipt.receiptId}`;
  const copy = async (): Promise<void> => {
    try {
      // Plain http has no clipboard, and a visitor may refuse it.
      await navigator.clipboard.writeText(asJson(receipt));
      announce(say('copied'));
    } catch {
      announce(say('notCopied'));
    }
  };
  return (
    <>
      <dl>
        {linesOf(receipt, words).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p class="links">
        <button type="button" onClick={() => save(name, 'txt', textOf([receipt], words))}>
          {say('download')} (TXT)
        </button>
        <button type="button" onClick={() => save(name, 'json', asJson(receipt))}>
          {say('download')} (JSON)
        </button>
      </p>
      <details>
        <summary>{say('rawData')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <pre tabIndex={0} translate={false} dir="ltr">
          {asJson(receipt)}
        </pre>
        <p class="links">
          <button type="button" onClick={copy}>
            {say('copy')}
          </button>
        </p>
      </details>
    </>
  );
}

/** Each act on record: what, when, and its receipt to read, copy or keep. R93, R207, R218. */
export function History({ receipts, words, say }: { receipts: readonly Receipt[]; words: Words; say(text: string): void }) {
  return (
    <ol>
      {receipts.map((receipt) => (
        <li key={receipt.receiptId}>
          <details>
            <summary>
              {words.say(`did-${receipt.event.action}`)}{' '}
              <span class="names">{inDate(Date.parse(receipt.event.time), words.language, 'short')}</span>
            </summary>
            <One receipt={receipt} words={words} say={say} />
          </details>
        </li>
      ))}
    </ol>
  );
}
