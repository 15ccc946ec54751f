import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { Sentence } from '../../app/Sentence.tsx';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Filters, useFilters } from '../../list/filters.tsx';
import { useMe } from '../../session/session.ts';
import { Answer } from '../../states/Answer.tsx';
import { Refused } from '../../states/Refused.tsx';
import { date } from '../../values/dates.ts';
import { save } from '../ledger/save.ts';
import { Account, Balances } from './Account.tsx';
import { ByTerms } from './ByTerms.tsx';
import { useExitActs } from './exitActs.ts';
import { Heading } from './Heading.tsx';
import { usePreview } from './usePreview.ts';

type Shown = Schemas['consortium']['PreviewResponse'];

/** What the exit of a member would come to in all services now, and what stands against it. Nothing is recorded by looking. */
export default function Preview() {
  const { t } = useTranslation('exits');
  const { organisations } = useMe();
  const member = useFilters()['member'] ?? (organisations.length === 1 ? organisations[0] : undefined) ?? '';
  const preview = usePreview(member, member !== '');
  return (
    <>
      <Heading text={t('preview')} />
      <p>{t('previewHint')}</p>
      <Filters label={t('whose')} of={[{ name: 'member', label: t('member') }]} />
      {member !== '' && <Answer to={preview}>{(found) => <Found of={found} />}</Answer>}
    </>
  );
}

function Found({ of }: { of: Shown }) {
  const { t } = useTranslation('exits');
  const { start } = useExitActs();
  const name = useNames([of.member]);
  return (
    <>
      <h2>{t('exitOf', { member: name(of.member) })}</h2>
      <Alert type={of.ready ? 'success' : 'warning'} role="status" title={t(of.ready ? 'ready' : 'notReady')} />
      <Facts
        of={{
          [t('ground')]: t(`grounds.${of.ground}`),
          [t('effective')]: date(of.effective, locale()),
          [t('settleBy')]: of.settleBy && date(of.settleBy, locale()),
          [t('digest')]: <code>{of.digest}</code>,
        }}
      />
      <ByTerms of={of.terms} />
      <AsCsv member={of.member} />
      <h2>{t('balances')}</h2>
      <Balances of={of.balances} />
      {of.parts.map((part) => (
        <Part key={part.part} of={part} />
      ))}
      <Acts of={[start(of.member, of.digest)]} />
    </>
  );
}

function Part({ of: { part, items, matters } }: { of: Shown['parts'][number] }) {
  const { t } = useTranslation('exits');
  const name = t(`parts.${part}`);
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {matters.length > 0 && (
        <>
          <h3>{t('matters')}</h3>
          <ul>
            {matters.map(({ subject, rule, reason }) => (
              <li key={`${subject} ${rule}`}>
                <code>{subject}</code>: <Sentence of={reason} /> <code>{rule}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <Account of={items} caption={t('accountOf', { part: name })} />
    </section>
  );
}

/** The same as a file, which the API gives only where it is asked with a body. */
function AsCsv({ member }: { member: string }) {
  const { t } = useTranslation('exits');
  const consortiumId = useConsortiumId();
  const [failure, fail] = useState<unknown>();
  const fetched = () =>
    answered(
      api.POST('/api/consortium/consortia/{consortiumId}/exit-previews/csv', { params: { path: { consortiumId } }, body: { member }, parseAs: 'text' }),
    ).then((text) => save(`exit-of-${member}.csv`, text, 'text/csv'), fail);
  return (
    <>
      {failure !== undefined && <Refused failure={failure} />}
      <p className="ways">
        <Button onClick={() => void fetched()}>{t('csv')}</Button>
      </p>
    </>
  );
}
