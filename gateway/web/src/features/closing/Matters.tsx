import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Sentence } from '../../app/Sentence.tsx';
import { useNames } from '../../app/useNames.ts';
import type { Schemas } from '../../api/client.ts';
import { type Column, Table } from '../../list/Table.tsx';

type Matter = Schemas['consortium']['OpenMatter'];

/** As which the platform names the consortium's office. */
const OFFICE = 'secretariat';

/** What is open in one ledger, and who has to deal with it. */
export function Matters({ of, caption }: { of: readonly Matter[]; caption: string }) {
  const { t } = useTranslation('closing');
  const name = useNames(of.flatMap(({ actor }) => (actor === undefined || actor === OFFICE ? [] : [actor])));
  const columns: Column<Matter>[] = [
    { title: t('subject'), cell: ({ subject }) => <code>{subject}</code> },
    { title: t('reason'), cell: ({ reason }) => <Sentence of={reason} /> },
    { title: t('rule'), cell: ({ rule }) => <code>{rule}</code> },
    { title: t('actor'), cell: ({ actor }) => <Whose actor={actor} name={name} /> },
  ];
  return of.length === 0 ? <p>{t('noMatters')}</p> : <Table caption={caption} records={of} columns={columns} name={({ subject, rule }) => `${subject} ${rule}`} />;
}

/** The office by its name; an organisation with the way to it. */
function Whose({ actor, name }: { actor: string | undefined; name: (organisation: string) => string }) {
  const { t } = useTranslation('closing');
  if (actor === undefined) {
    return '–';
  }
  return actor === OFFICE ? t('secretariat') : <Link to={`/org/${actor}`}>{name(actor)}</Link>;
}
