import { useQuery } from '@tanstack/react-query';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api } from '../../api/client.ts';

/** What an exit would come to in all services now. Nothing is recorded by asking. */
export function usePreview(member: string, wanted: boolean) {
  const consortiumId = useConsortiumId();
  return useQuery({
    queryKey: ['exit-preview', consortiumId, member],
    enabled: wanted,
    queryFn: () => preview(consortiumId, member),
  });
}

/** That, for what is no component. */
export const preview = (consortiumId: string, member: string) =>
  answered(api.POST('/api/consortium/consortia/{consortiumId}/exit-previews', { params: { path: { consortiumId } }, body: { member } }));
