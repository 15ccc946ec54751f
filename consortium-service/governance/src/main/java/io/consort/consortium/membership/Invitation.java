package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;

/**
 * An invitation.
 *
 * @param lapsesOn the first day on which it is open no more
 */
public record Invitation(ClassId membershipClass, LocalDate invitedOn, LocalDate lapsesOn) {

    /** Whether it can be accepted on a date. */
    public boolean isOpen(LocalDate date) {
        return date.isBefore(lapsesOn);
    }

    /**
     * The invitation that an organisation can accept on a date.
     *
     * @throws DomainException REFUSED {@code not-invited} when there is none
     */
    static Invitation require(ConsortiumState state, OrganisationId organisation, LocalDate on) {
        return Members.of(state)
                .find(organisation)
                .flatMap(each -> each.open(on))
                .orElseThrow(() ->
                        DomainException.refused("not-invited", "There is no open invitation to " + organisation + "."));
    }
}
