/** What visitors of public sites in France are used to read. */
export declare const texts: {
    fr: {
        heading: string;
        manage: string;
        save: string;
    };
};
export { default } from './dsfr.css?inline';
