import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Facts } from '../../list/Facts.tsx';
import { Printing } from '../../app/Printing.tsx';
import { ProveIt } from '../../app/ProveIt.tsx';
import { Sentence } from '../../app/Sentence.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Field } from '../../form/Field.tsx';
import { locale } from '../../i18n/i18n.ts';
import { Answer } from '../../states/Answer.tsx';
import { instant } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';
import { TallyTable } from './TallyTable.tsx';
import { useRule } from './useRule.ts';

/** How a motion was counted, voting by voting and step by step, now or at any moment before. */
export default function Account() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const { motionId = '' } = useParams();
  const [typed, type] = useState('');
  const at = typed === '' || Number.isNaN(Date.parse(typed)) ? undefined : new Date(typed).toISOString();
  const found = useQuery({
    queryKey: ['account', consortiumId, motionId, at],
    queryFn: () =>
      answered(
        api.GET('/api/consortium/consortia/{consortiumId}/motions/{motionId}/account', {
          params: { path: { consortiumId, motionId }, query: at === undefined ? {} : { at } },
        }),
      ),
  });
  return (
    <>
      <Heading text={t('accountOf', { motion: motionId })} />
      <p className="ways">
        <Link to={`/c/${consortiumId}/decisions/motions/${motionId}`}>{t('toMotion')}</Link>
        <Printing />
      </p>
      <Field label={t('asOf')} pointer="/at" hint={t('app:acts.instant')}>
        {(control) => <input {...control} type="datetime-local" value={typed} onChange={({ target }) => type(target.value)} />}
      </Field>
      <Answer to={found}>
        {(accounts) => (accounts.length === 0 ? <p>{t('noVotings')}</p> : accounts.map((account) => <One key={account.voting} of={account} />))}
      </Answer>
    </>
  );
}

function One({ of }: { of: Schemas['consortium']['AccountResponse'] }) {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const rule = useRule();
  return (
    <section aria-label={t('votingNamed', { id: of.voting })}>
      <h2>
        <Link to={`/c/${consortiumId}/decisions/votings/${of.voting}`}>{t('votingNamed', { id: of.voting })}</Link>
      </h2>
      <p>{of.question.title}</p>
      <Facts
        of={{
          [t('outcome')]: of.outcome === undefined ? t('open') : t(`outcomes.${of.outcome}`),
          [t('opened')]: instant(of.opened, locale()),
          [t('closed')]: of.closed === undefined ? undefined : instant(of.closed, locale()),
          [t('accountAsOf')]: instant(of.asOf, locale()),
          [t('restsOn')]: <Entries first={of.firstEntry} last={of.lastEntry} />,
        }}
      />
      <h3>{t('byRule', { version: of.terms.charterVersion })}</h3>
      <ul>
        {rule(of.terms.rule).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3>{t('steps')}</h3>
      <ol>
        {of.steps.map(({ words }, index) => (
          <li key={index}>
            <Sentence of={words} />
          </li>
        ))}
      </ol>
      <TallyTable of={of.tally} />
    </section>
  );
}

function Entries({ first, last }: { first: number; last: number | undefined }) {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  return (
    <>
      {last === undefined ? t('entryFrom', { first }) : t('entriesFromTo', { first, last })}{' '}
      <ProveIt service="consortium" consortiumId={consortiumId} seq={first} />
      {last !== undefined && <ProveIt service="consortium" consortiumId={consortiumId} seq={last} />}
    </>
  );
}
