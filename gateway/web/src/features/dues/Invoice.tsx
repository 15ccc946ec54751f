import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { useNames } from '../../app/useNames.ts';
import { api, versioned } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { date } from '../../values/dates.ts';
import { money } from '../../values/money.ts';
import { useDuesActs } from './duesActs.ts';
import { Heading } from './Heading.tsx';

/** An invoice of dues: what is owed by whom until when, and what comes of it where it is not paid. */
export default function Invoice() {
  const { t } = useTranslation('dues');
  const consortiumId = useConsortiumId();
  const { invoiceId = '' } = useParams();
  const { cancel, reissue } = useDuesActs();
  const found = useQuery({
    queryKey: ['dues-invoice', consortiumId, invoiceId],
    queryFn: () =>
      versioned(api.GET('/api/consortium/consortia/{consortiumId}/dues-invoices/{invoiceId}', { params: { path: { consortiumId, invoiceId } } })),
  });
  const organisation = found.data?.value.organisation;
  const name = useNames(organisation === undefined ? [] : [organisation]);
  const day = (text: string | undefined) => text && date(text, locale());
  return (
    <>
      <Heading text={t('invoiceNamed', { invoice: invoiceId })} />
      <Answer to={found}>
        {({ value, etag }) => (
          <>
            <Facts
              of={{
                [t('amount')]: <>{money(value.amount, locale())} <RestsOn of="consortium" entries={value.entries} /></>,
                [t('member')]: <Link to={`/c/${consortiumId}/members/${value.organisation}`}>{name(value.organisation)}</Link>,
                [t('year')]: <Link to={`/c/${consortiumId}/dues/${value.year}`}>{value.year}</Link>,
                [t('status')]: t(`statuses.${value.status}`),
                [t('invoicedOn')]: day(value.invoicedOn),
                [t('dueOn')]: day(value.dueOn),
                [t('paidOn')]: day(value.paidOn),
                [t('defaultOn')]: day(value.defaultOn),
                [t('curableUntil')]: day(value.curableUntil),
              }}
            />
            <Acts of={[cancel(invoiceId, etag), reissue(invoiceId)]} />
          </>
        )}
      </Answer>
    </>
  );
}
