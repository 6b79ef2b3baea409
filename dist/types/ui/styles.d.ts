/** The style sheets of the drawn parts, as text, for a shadow root of one's own: `theme` with the tokens first, then what is drawn in it. */
export declare const styles: Readonly<Record<'theme' | 'banner' | 'preferences' | 'placeholder' | 'status', string>>;
