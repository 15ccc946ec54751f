import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { Problem } from '../api/problem.ts';
import { Look } from './look.ts';
import { router } from './router.tsx';
import { button, keep, themeOf, wanted } from './theme.ts';

/** What was refused stays refused; what was not answered is asked for once more. */
const queries = new QueryClient({
  defaultOptions: { queries: { retry: (failed, failure) => failed < 1 && !(failure instanceof Problem), staleTime: 10_000 } },
});

/** Without it the browser applies none of the styles that are made by script. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

const routes = router();

/** All of the client. */
export function App() {
  const { i18n } = useTranslation();
  const [appearance, choose] = useState(wanted);
  useEffect(() => {
    document.documentElement.dataset['appearance'] = appearance;
    keep(appearance);
  }, [appearance]);
  return (
    <QueryClientProvider client={queries}>
      <Look.Provider value={{ appearance, choose }}>
        <ConfigProvider csp={{ nonce }} theme={themeOf(appearance)} button={button} locale={i18n.language === 'zh' ? zhCN : enGB}>
          <RouterProvider router={routes} />
        </ConfigProvider>
      </Look.Provider>
    </QueryClientProvider>
  );
}
