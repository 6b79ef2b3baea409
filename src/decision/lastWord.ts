import type { Resolved } from '../core/config.js';
import type { Service } from '../types.js';

/** Which refusals came after an act that had to wait: a yes that waits for descriptions undoes no later no. GDPR 7(3), R60. */
export function createLastWord({ index }: Pick<Resolved, 'index'>) {
  /** By id, the turn at which it was last refused. */
  const refused = new Map<string, number>();
  let turns = 0;
  return {
    /** Notes what is refused now; returns the turn of whoever refuses, or grants. */
    refuse(ids: readonly string[]): number {
      turns += 1;
      for (const id of ids) refused.set(id, turns);
      return turns;
    },
    /** Ids that were refused since, by themselves or with their category. */
    refusedSince(turn: number): string[] {
      const at = (id: string | undefined): number => refused.get(id!) ?? 0;
      return Object.keys(index).filter((id) => Math.max(at(id), at((index[id] as Partial<Service>).category)) > turn);
    },
  };
}
