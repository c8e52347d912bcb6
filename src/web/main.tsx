import './look/pressable-style.ts';
import './look/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { takeTokenFromAddress } from './client/access.ts';
import { hearOtherTabs } from './client/drafts.ts';
import { keepFocus } from './frame/kept-focus.ts';
import { applyTheme } from './frame/theme.ts';

applyTheme();
keepFocus();
takeTokenFromAddress();
hearOtherTabs();
addEventListener('hashchange', takeTokenFromAddress);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
