import banner from './style.css?inline';
import theme from './theme.css?inline';

/** The style sheets of a first visit, banner and theme. Side by side they compress to some 40 bytes less. */
export const FIRST = [banner, theme] as const;
