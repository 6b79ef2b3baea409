/** One window of a browser, in a profile of its own. What the scenarios need, and no more, so that every engine can give it. */
export interface Window {
  open(url: string): Promise<void>;
  /** Value of an expression in the page; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T>;
  /** A real click, as by a mouse. `find` is an expression that gives the element; it may lie in an open shadow root. */
  click(find: string): Promise<void>;
  /** A real key press: `Tab`, `Enter`, `Escape`. */
  press(key: 'Tab' | 'Enter' | 'Escape'): Promise<void>;
  /** Back by one step of the tab's history. */
  back(): Promise<void>;
  /** Another tab of the same profile; it ends with this window. */
  tab(): Promise<Window>;
  close(): Promise<void>;
}

export interface Engine {
  window(): Promise<Window>;
  stop(): Promise<void>;
}
