import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client.ts';
import { useConsortiumIdIfAny } from './consortium.ts';

type Named = Schemas['consortium']['NamedPerson'];

/** Most that the platform is asked for at once. */
const AT_ONCE = 50;

/** As long as the platform itself holds to what it was told. */
const FRESH = 120_000;

/** Those of a consortium that this moment's components want to name, and what will be known of them. */
interface Question {
  ids: Set<string>;
  known: Promise<ReadonlyMap<string, Named>>;
}

const asking = new Map<string, Question>();

/** What somebody is called; whatever is asked for in the same moment goes into one question. */
async function named(consortiumId: string, person: string): Promise<Named | null> {
  const open = asking.get(consortiumId);
  const question = open !== undefined && open.ids.size < AT_ONCE ? open : ask(consortiumId);
  question.ids.add(person);
  return (await question.known).get(person) ?? null;
}

function ask(consortiumId: string): Question {
  const ids = new Set<string>();
  const known = new Promise((go) => setTimeout(go)).then(async () => {
    if (asking.get(consortiumId)?.ids === ids) {
      asking.delete(consortiumId);
    }
    const { items } = await answered(
      api.GET('/api/consortium/consortia/{consortiumId}/people', { params: { path: { consortiumId }, query: { of: [...ids].join(',') } } }),
    );
    return new Map(items.map((each) => [each.person, each]));
  });
  const question = { ids, known };
  asking.set(consortiumId, question);
  return question;
}

/**
 * What people of a consortium are called, by their pseudonyms. For whoever is not told, and until it is known, the pseudonym stands; names are in
 * no ledger, so that they can be forgotten.
 *
 * @param elsewhere the consortium, where the page is of none
 */
export function usePeople(people: readonly string[], elsewhere?: string): (person: string) => string {
  const { t } = useTranslation();
  const here = useConsortiumIdIfAny();
  const consortiumId = elsewhere ?? here ?? '';
  const ids = [...new Set(people)];
  const found = useQueries({
    queries: ids.map((person) => ({ queryKey: ['person', consortiumId, person], queryFn: () => named(consortiumId, person), enabled: consortiumId !== '', staleTime: FRESH, retry: false })),
  });
  const known = new Map(ids.map((person, at) => [person, found[at]?.data]));
  return (person) => {
    const { kind, name } = known.get(person) ?? {};
    return kind === 'former' ? t('person.former') : (name ?? (kind === 'person' ? t('person.nameless') : person));
  };
}
