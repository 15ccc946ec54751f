import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Sentence } from '../../app/Sentence.tsx';
import type { Schemas } from '../../api/client.ts';
import { type Column, Table } from '../../list/Table.tsx';

type Matter = Schemas['consortium']['OpenMatter'];

/** What is open in one ledger, and who has to deal with it. */
export function Matters({ of, caption }: { of: readonly Matter[]; caption: string }) {
  const { t } = useTranslation('closing');
  const columns: Column<Matter>[] = [
    { title: t('subject'), cell: ({ subject }) => <code>{subject}</code> },
    { title: t('reason'), cell: ({ reason }) => <Sentence of={reason} /> },
    { title: t('rule'), cell: ({ rule }) => <code>{rule}</code> },
    { title: t('actor'), cell: ({ actor }) => <Whose actor={actor} /> },
  ];
  return of.length === 0 ? <p>{t('noMatters')}</p> : <Table caption={caption} records={of} columns={columns} name={({ subject, rule }) => `${subject} ${rule}`} />;
}

/** The office by its name; an organisation with the way to it. */
function Whose({ actor }: { actor: string | undefined }) {
  const { t } = useTranslation('closing');
  if (actor === undefined) {
    return '–';
  }
  return actor === 'secretariat' ? t('secretariat') : <Link to={`/org/${actor}`}>{actor}</Link>;
}
