import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Title } from '../../app/Title.tsx';
import { kitId } from '../../ballot/drawer.ts';
import type { Kit } from '../../ballot/kit.ts';
import { useWho } from '../../session/session.ts';
import { Answer } from '../../states/Answer.tsx';
import { KitCard } from './KitCard.tsx';
import { useKits } from './kits.ts';
import { OpenFile } from './OpenFile.tsx';

/** Casts ballots whose papers were signed, from this browser or from a file. */
export default function Cast() {
  const { t } = useTranslation('ballot');
  const [opened, setOpened] = useState<readonly Kit[]>([]);
  const signedIn = (useWho().data ?? undefined) !== undefined;
  return (
    <>
      <Title text={t('title')} />
      <p>{t('intro')}</p>
      {signedIn && <Alert type="warning" role="note" title={t('signedIn')} />}
      <p>{t('final')}</p>
      <h2>{t('kits')}</h2>
      <Answer to={useKits()}>{(kits) => (kits.length === 0 ? <p>{t('none')}</p> : kits.map((kit) => <KitCard key={kitId(kit)} kit={kit} kept />))}</Answer>
      <h2>{t('open')}</h2>
      <OpenFile onOpen={(kit) => setOpened([...opened, kit])} />
      {opened.map((kit, at) => (
        <KitCard key={at} kit={kit} />
      ))}
    </>
  );
}
