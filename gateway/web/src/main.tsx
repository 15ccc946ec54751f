import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import './app/frame.css';
import './app/print.css';
import { begin, wanted } from './i18n/i18n.ts';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('The page has no element "root"');
}
await begin(wanted());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
