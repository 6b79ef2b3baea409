import placeholder from './placeholder.css?inline';
import window from './preferences.css?inline';
import services from './services.css?inline';
import status from './status.css?inline';
import banner from './style.css?inline';
import toggle from './switch.css?inline';
import theme from './theme.css?inline';

/** The style sheets of the drawn parts, as text, for a shadow root of one's own: `theme` with the tokens first, then what is drawn in it. */
export const styles: Readonly<Record<'theme' | 'banner' | 'preferences' | 'placeholder' | 'status', string>> = {
  theme,
  banner,
  preferences: window + services + toggle,
  placeholder,
  status,
};
