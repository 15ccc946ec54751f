import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { Sections } from '../../app/Sections.tsx';
import { Title } from '../../app/Title.tsx';
import { Filters, useFilters } from '../../list/filters.tsx';

const SECTIONS = {
  separation: 'separation:overview',
  'separation/breaches': 'separation:breaches',
  'separation/near-breaches': 'separation:nearBreaches',
};

/** The day that is asked about; today where none is. */
export function useDay(): { on?: string } {
  const { on } = useFilters();
  return on === undefined ? {} : { on };
}

/** The heading of a page about duties that are kept apart, the ways to the others, the day, and all of it as a file. */
export function Heading({ text }: { text: string }) {
  const { t } = useTranslation('separation');
  const consortiumId = useConsortiumId();
  return (
    <>
      <Title text={text} />
      <Sections label={t('separation')} of={SECTIONS} />
      <Filters label={t('when')} of={[{ name: 'on', label: t('on'), date: true }]} />
      <p className="ways">
        <a href={`/api/consortium/consortia/${consortiumId}/exports/separation?${new URLSearchParams(useDay())}`} download>
          {t('csv')}
        </a>
      </p>
    </>
  );
}
