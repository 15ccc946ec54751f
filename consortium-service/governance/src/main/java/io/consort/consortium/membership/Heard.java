package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;

/** Nobody is expelled unheard. */
public final class Heard {

    private Heard() {}

    /**
     * Sees that a member that is to be expelled was told why and could answer: for a breach it was invited to be heard, and has
     * spoken since or let the time pass. For default the invoice and the time to make up for it are that opportunity, and
     * {@link Expel} sees that it is over.
     *
     * @throws DomainException REFUSED {@code not-heard}
     */
    public static void require(
            ConsortiumState state, OrganisationId organisation, ExpulsionGround ground, LocalDate today) {
        switch (ground) {
            case BREACH -> requireHearing(state, organisation, today);
            case DEFAULT -> {}
        }
    }

    private static void requireHearing(ConsortiumState state, OrganisationId organisation, LocalDate today) {
        Participation participation =
                Members.of(state).find(organisation).orElseGet(() -> Participation.none(organisation));
        Hearing hearing = participation
                .hearing()
                .orElseThrow(() -> DomainException.refused(
                        "not-heard",
                        organisation + " is not expelled for a breach before it was invited to be heard on it."));
        if (today.isBefore(hearing.until()) && !participation.hasAnswered(hearing)) {
            throw DomainException.refused(
                    "not-heard",
                    organisation + " has until " + hearing.until() + " to be heard, and has not spoken yet.");
        }
    }
}
