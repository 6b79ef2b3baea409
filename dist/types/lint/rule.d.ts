import type { Config } from '../types.js';
/** Where a rule is not met: the dotted path of the setting, and what its wording names. */
export interface Spot {
    readonly path: string;
    readonly values?: Readonly<Record<string, string>>;
}
/** One thing an owner's words or declarations must not do. Pure: a config in, spots out. */
export interface Rule {
    readonly code: string;
    /** `must`: law or a sanction says so. `should`: a recommendation. */
    readonly level: 'must' | 'should';
    /** Where the rule stands. */
    readonly source: string;
    check(config: Config): readonly Spot[];
}
export interface Finding extends Spot, Pick<Rule, 'code' | 'level' | 'source'> {
}
