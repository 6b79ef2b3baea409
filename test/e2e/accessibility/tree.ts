import type { Page } from '@playwright/test';

interface Node {
  nodeId: string;
  ignored: boolean;
  childIds?: string[];
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** Roles that say nothing to a listener, and text that its parent's name has said. */
const SILENT = /^(none|generic|InlineTextBox|LineBreak|StaticText|ListMarker|LabelText|Iframe|image)$/;
const STATES = ['level', 'checked', 'expanded', 'modal', 'focused', 'live'] as const;

/** The accessibility tree as Chromium hands it to screen readers, one line for each thing that is said, from the first of that role and name. */
export async function spoken(page: Page, from: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: { depth: number; line: string; texts: string }[] = [];

  function walk(id: string, depth: number, said: string): void {
    const node = byId.get(id);
    if (!node) return;
    const role = node.role?.value ?? '';
    const name = node.name?.value.replace(/\s+/g, ' ').trim() ?? '';
    const isText = role === 'StaticText' && !node.ignored && name !== '' && !said.includes(name);
    const isSaid = !node.ignored && (isText || !SILENT.test(role)) && role !== 'paragraph';
    if (isSaid) {
      const states = STATES.flatMap((state) => {
        const found = node.properties?.find((property) => property.name === state)?.value.value;
        return found === undefined || found === false || found === 'off' ? [] : [found === true ? state : `${state} ${found}`];
      });
      const description = node.description?.value ? [`described: ${node.description.value.replace(/\s+/g, ' ').trim()}`] : [];
      const more = [...states, ...description];
      lines.push({ depth, line: `${isText ? 'text' : role} «${name}»${more.length ? ` (${more.join('; ')})` : ''}`, texts: name });
    }
    for (const child of node.childIds ?? []) walk(child, isSaid ? depth + 1 : depth, isSaid && !isText ? name : said);
  }

  walk(nodes[0]!.nodeId, 0, '');
  const start = lines.findIndex(({ line }) => line.startsWith(from));
  const base = lines[start]?.depth ?? 0;
  const after = lines.slice(start + 1).findIndex(({ depth }) => depth <= base);
  const part = start < 0 ? [] : lines.slice(start, after < 0 ? undefined : start + 1 + after);
  return part.map(({ depth, line }) => `${'  '.repeat(depth - base)}${line}`);
}
