package io.consort.consortium.organisation;

import io.consort.kernel.identity.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whom invitations are for, in memory, for tests and trials: forgotten with the process. */
public final class InMemoryAddressees implements Addressees {

    private final Map<InvitationId, Addressee> kept = new ConcurrentHashMap<>();

    @Override
    public Addressee put(Addressee addressee) {
        return kept.computeIfAbsent(addressee.invitation(), _ -> addressee);
    }

    @Override
    public Optional<Addressee> find(InvitationId invitation) {
        return Optional.ofNullable(kept.get(invitation));
    }

    @Override
    public List<Addressee> find(Collection<InvitationId> invitations) {
        return kept.values().stream()
                .filter(each -> invitations.contains(each.invitation()))
                .toList();
    }

    @Override
    public List<Addressee> of(PersonId account) {
        return kept.values().stream()
                .filter(each -> account.equals(each.account()))
                .toList();
    }

    @Override
    public void forgetAddress(InvitationId invitation) {
        kept.computeIfPresent(
                invitation, (id, each) -> new Addressee(id, each.organisation(), each.account(), null, each.until()));
    }

    @Override
    public void forget(InvitationId invitation) {
        kept.remove(invitation);
    }

    @Override
    public void forgetBefore(Instant now) {
        kept.values().removeIf(each -> !now.isBefore(each.until()));
    }
}
