import './tokens.css';
import './page.css';
import './data.css';
import { render } from 'preact';
import { App } from './App.js';

render(<App />, document.body);
