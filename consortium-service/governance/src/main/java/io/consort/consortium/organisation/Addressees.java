package io.consort.consortium.organisation;

import io.consort.kernel.identity.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whom invitations are for. It forgets, as entries do not. Each method is done durably when it answers, and may be repeated after one
 * that did not. All refuse with {@link io.consort.kernel.problem.Kind#UNAVAILABLE} while the store is away.
 */
public interface Addressees {

    /**
     * Keeps whom an invitation is for, unless that is kept already.
     *
     * @return what is kept now
     */
    Addressee put(Addressee addressee);

    /** Whom an invitation is for. */
    Optional<Addressee> find(InvitationId invitation);

    /** Whom some invitations are for, in no order; those of which nothing is kept are left out. */
    List<Addressee> find(Collection<InvitationId> invitations);

    /** What a person is invited to, answered or not. */
    List<Addressee> of(PersonId account);

    /** Forgets the address that was typed, and keeps whose invitation it was, so that an answer can be sent again. */
    void forgetAddress(InvitationId invitation);

    /** Forgets all of an invitation. */
    void forget(InvitationId invitation);

    /** Forgets all whose time is over. */
    void forgetBefore(Instant now);
}
