import './basket.js';
import './consent.js';
import './lamp.js';
import './navigation.js';
