import './tokens.css';
import './page.css';
import './data.css';
