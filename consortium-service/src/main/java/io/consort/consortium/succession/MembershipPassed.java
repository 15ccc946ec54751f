package io.consort.consortium.succession;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * Who takes the place of an organisation that is no more has it in this consortium too, by law and without anybody's consent: the
 * organisation's membership is its own from that day on, unless it has one, which then stands for both. Seats, offices, proxies and
 * engagements have entries of their own after this one in its block; the other services are told.
 *
 * @param organisation that is no more
 * @param to who has its place
 * @param on the first day: on which the consortium knows it
 */
public record MembershipPassed(OrganisationId organisation, OrganisationId to, LocalDate on)
        implements SuccessionEvent {

    @Override
    public String subject() {
        return "successions/" + organisation;
    }
}
