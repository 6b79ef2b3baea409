import { type Figure, schemes } from './colours.js';
import { config, measured } from './composed.js';
import { number, option, pair, say } from './say.js';

function Sample({ front, back }: { front: string; back: string }) {
  return (
    <svg class="sample" viewBox="0 0 32 22" aria-hidden="true">
      <rect width="32" height="22" rx="5" fill={back} />
      <text x="16" y="16" text-anchor="middle" font-size="14" font-weight="600" fill={front}>
        Aa
      </text>
    </svg>
  );
}

/** A figure in words as well as in colour. WCAG 1.4.1. */
function Cell({ figure: { front, back, ratio, least } }: { figure: Figure }) {
  const isLow = ratio < least;
  return (
    <td class={isLow ? 'low' : ''}>
      <span class="figure">
        <Sample front={front} back={back} />
        <span class="ratio">{ratio ? number(ratio) : '–'}</span>
        <span class={isLow ? 'verdict' : 'hidden'}>{isLow ? say('tooLow', { least: number(least) }) : say('enough')}</span>
      </span>
    </td>
  );
}

/** What can be told from what in the owner's colours, and whether Placet takes them. */
export function Figures() {
  const shown = schemes(config.value).flatMap((scheme) => measured.value[scheme] ?? []);
  const refused = schemes(config.value).filter((scheme) => measured.value[scheme]?.refused);
  return (
    <>
      <table class="figures">
        <caption>{say('contrast')}</caption>
        <thead>
          <tr>
            <td />
            {schemes(config.value).map((scheme) => (
              <th key={scheme} scope="col">
                {option(scheme)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown[0]?.figures.map(({ code }, row) => (
            <tr key={code}>
              <th scope="row">{pair(code)}</th>
              {shown.map(({ figures }) => (
                <Cell key={figures[row]!.scheme} figure={figures[row]!} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {refused.map((scheme) => (
        <p key={scheme} class="refused">
          {say('refused', { scheme: option(scheme) })}
        </p>
      ))}
      <p class="hint">{say('contrastAbout')}</p>
    </>
  );
}
