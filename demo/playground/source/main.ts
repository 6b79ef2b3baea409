import { h, render } from 'preact';
import { App } from './App.js';
import { followAddress } from './composed.js';

followAddress();
render(h(App, null), document.getElementById('app')!);
