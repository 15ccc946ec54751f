import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { drawUp } from '../../api/change.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { DateField } from '../../form/DateField.tsx';
import { Sheet, TextField } from '../../form/Sheet.tsx';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { ForAdministrators } from './Sections.tsx';

type Succession = Schemas['consortium']['SuccessionResponse'];
type Demerger = Schemas['consortium']['DemergerResponse'];

const EMPTY = { organisations: '', successors: '', effectiveOn: '' };

/** Which organisations merged or split, and which gave a part of theirs to another. */
export default function Successions() {
  const { t } = useTranslation('administration');
  return (
    <ForAdministrators title={t('successions')}>
      <List />
      <h2>{t('recordSuccession')}</h2>
      <Succeed />
      <h2>{t('demergers')}</h2>
      <Demergers />
    </ForAdministrators>
  );
}

function Named({ ids }: { ids: string[] }) {
  return (
    <ul className="plain">
      {ids.map((id) => (
        <li key={id}>
          <Link to={`/org/${id}`}>{id}</Link>
        </li>
      ))}
    </ul>
  );
}

function List() {
  const { t } = useTranslation('administration');
  const pages = usePages<Succession>(['successions'], (after) => answered(api.GET('/api/consortium/successions', { params: { query: from(after) } })));
  const columns: Column<Succession>[] = [
    { title: t('organisations'), cell: ({ organisations }) => <Named ids={organisations} /> },
    { title: t('successors'), cell: ({ successors }) => <Named ids={successors} /> },
    { title: t('effectiveOn'), cell: ({ effectiveOn }) => date(effectiveOn, locale()) },
  ];
  return (
    <Records caption={t('successions')} pages={pages} columns={columns} name={(each) => `${each.organisations} ${each.effectiveOn}`} empty={t('noSuccessions')} />
  );
}

function Succeed() {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  const ids = (typed: string) => typed.split(/[\s,，、]+/).filter((each) => each !== '');
  return (
    <Sheet
      name="succession"
      label={t('recordSuccession')}
      empty={EMPTY}
      submit={t('record')}
      recorded={t('recorded')}
      draw={({ organisations, successors, effectiveOn }) =>
        drawUp('/api/consortium/successions', {}, { organisations: ids(organisations), successors: ids(successors), effectiveOn })
      }
      done={() => void queries.invalidateQueries({ queryKey: ['successions'] })}
    >
      {(typed) => (
        <>
          <p>{t('successionMeans')}</p>
          <TextField of={typed} at="organisations" label={t('organisations')} hint={t('idsHint')} />
          <TextField of={typed} at="successors" label={t('successors')} hint={t('idsHint')} />
          <DateField
            label={t('effectiveOn')}
            pointer="/effectiveOn"
            value={typed.value.effectiveOn}
            onChange={(effectiveOn) => typed.set({ ...typed.value, effectiveOn })}
            problems={typed.problems}
          />
        </>
      )}
    </Sheet>
  );
}

function Demergers() {
  const { t } = useTranslation('administration');
  const pages = usePages<Demerger>(['demergers'], (after) => answered(api.GET('/api/consortium/demergers', { params: { query: from(after) } })));
  const columns: Column<Demerger>[] = [
    { title: t('demerger'), cell: ({ id }) => id },
    { title: t('app:organisation'), cell: ({ organisation }) => <Named ids={[organisation]} /> },
    { title: t('to'), cell: ({ to }) => <Named ids={[to]} /> },
    { title: t('plan'), cell: ({ plan }) => plan },
    { title: t('effectiveOn'), cell: ({ effectiveOn }) => date(effectiveOn, locale()) },
  ];
  return <Records caption={t('demergers')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noDemergers')} />;
}
