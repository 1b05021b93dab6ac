/** Every style of the page; page.css says in which order the layers come. */
import './page.css';
import './sidebar.css';
import './home.css';
import './panels.css';
import './controls.css';
import './canvas.css';
