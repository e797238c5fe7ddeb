/** @jsxImportSource react */
import './first';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { drive, markLoaded } from './driver';
import { LANG, UI_DIR } from './preferences';
import { navigate, startRouter } from './router';
import { startShortcuts } from './shortcuts';
import { change } from './state';
import { baseRules } from './style/base';
import { paintDocument } from './style/colours';

startShortcuts();
performance.mark('drive:load:start');

const page = document.documentElement;
page.lang = LANG;
page.dir = UI_DIR;
page.style.overflowY = 'scroll';
page.style.overscrollBehaviorY = 'none';
page.style.fontSize = '15px';
history.scrollRestoration = 'manual';
paintDocument();
baseRules();
startRouter();

window.__drive = drive;
window.__navigate = (path) => navigate(path);
window.__unread = (count) => change({ unread: count });

const root = document.querySelector('#react-root');
if (root === null) throw new Error('The document has no place for the app.');
createRoot(root).render(<App />);
void markLoaded();
