package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import java.time.LocalDate;
import java.util.List;

/**
 * A part of what an organisation has went to another by law, and it goes on. The entry itself moves nothing: each consortium of which something is
 * named is told, and carries out what is.
 *
 * @param demerger its number
 * @param organisation who goes on
 * @param to who takes over what is named
 * @param effectiveOn the first day on which that is its own
 * @param plan the SHA-256 of the plan or deed
 * @param portions what is named, by consortium
 */
public record OrganisationDemerged(
        DemergerId demerger,
        OrganisationId organisation,
        OrganisationId to,
        LocalDate effectiveOn,
        String plan,
        List<Portion> portions)
        implements OrganisationEvent {
    public OrganisationDemerged {
        portions = List.copyOf(portions);
    }

    @Override
    public String subject() {
        return "demergers/" + demerger;
    }

    /** What one of the consortia is told. */
    public Demerger of(Portion portion) {
        return new Demerger(demerger, organisation, to, effectiveOn, plan, portion.allotments());
    }
}
