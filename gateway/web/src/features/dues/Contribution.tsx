import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { useNames } from '../../app/useNames.ts';
import { api, type Schemas, versioned } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { date, instant } from '../../values/dates.ts';
import { money } from '../../values/money.ts';
import { useContributionActs } from './contributionActs.ts';
import { Heading } from './Heading.tsx';

/** A contribution: what was given by whom to whom, what it is worth and by which rate, and whether who received it says so. */
export default function Contribution() {
  const { t } = useTranslation('dues');
  const consortiumId = useConsortiumId();
  const { contributionId = '' } = useParams();
  const { receipt } = useContributionActs();
  const found = useQuery({
    queryKey: ['contribution', consortiumId, contributionId],
    queryFn: () =>
      versioned(api.GET('/api/consortium/consortia/{consortiumId}/contributions/{contributionId}', { params: { path: { consortiumId, contributionId } } })),
  });
  const shown = found.data?.value;
  const name = useNames(shown === undefined ? [] : [shown.organisation, shown.receiver]);
  return (
    <>
      <Heading text={t('contributionNamed', { contribution: contributionId })} />
      <Answer to={found}>
        {({ value, etag }) => (
          <>
            <Facts
              of={{
                [t('value')]: <>{money(value.value, locale())} <RestsOn of="consortium" entries={value.entries} /></>,
                [t('member')]: <Link to={`/c/${consortiumId}/members/${value.organisation}`}>{name(value.organisation)}</Link>,
                [t('kind')]: t(`kinds.${value.given.kind}`),
                ...Object.fromEntries(Object.entries(particulars(value.given)).map(([key, of]) => [t(key), <span className="asWritten">{of}</span>])),
                [t('rate')]: value.rate && money(value.rate, locale()),
                [t('resolution')]: value.resolution && <Link to={`/c/${consortiumId}/decisions/resolutions/${value.resolution}`}>{value.resolution}</Link>,
                [t('on')]: date(value.on, locale()),
                [t('recorded')]: instant(value.recorded, locale()),
                [t('receiver')]: name(value.receiver),
                [t('status')]: t(`offers.${value.status}`),
                [t('reason')]: value.reason && <span className="asWritten">{value.reason}</span>,
              }}
            />
            <Acts of={receipt(contributionId, etag)} />
          </>
        )}
      </Answer>
    </>
  );
}

/** What is known of a contribution of its kind, each by the key of its text. */
function particulars(given: Schemas['consortium']['ContributionResponse']['given']): Record<string, string> {
  switch (given.kind) {
    case 'cash':
      return { amount: money(given.amount, locale()), bankReference: given.bankReference };
    case 'in-kind':
      return { what: given.what, worth: money(given.worth, locale()) };
    case 'people':
      return { what: given.what, personMonths: given.personMonths };
  }
}
