import { useTranslation } from 'react-i18next';
import { Sections } from '../../app/Sections.tsx';
import { Title } from '../../app/Title.tsx';

const SECTIONS = {
  meetings: 'meetings:meetings',
  'meetings/demands': 'meetings:demands',
  'meetings/attendance': 'meetings:attendance',
  'meetings/attendance/records': 'meetings:records',
};

/** The heading of a page about meetings, and the ways to the others. */
export function Heading({ text }: { text: string }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <Title text={text} />
      <Sections label={t('meetings')} of={SECTIONS} />
    </>
  );
}
