package io.consort.consortium.engagement;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Separated;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.life.Life;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent;
import io.consort.consortium.separation.SeparationEvent.AffiliationNoted;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone takes a part in a project or fund. If the group of the organisation is not noted as the register has it, it is noted
 * first. It rests on a resolution, or on the word of whoever is engaged. Refused with {@code organisation-unknown}, and {@code separation-of-duties} when a constraint of the charter stands
 * against it.
 */
public final class RecordEngagement implements Command<ConsortiumState, ConsortiumEvent> {

    private final Undertaking in;
    private final Part as;
    private final @Nullable OrganisationId organisation;
    private final @Nullable PersonId person;
    private final LocalDate from;
    private final @Nullable LocalDate until;
    private final @Nullable ResolutionId resolution;
    private final Affiliations affiliations;

    private RecordEngagement(
            Undertaking in,
            Part as,
            @Nullable OrganisationId organisation,
            @Nullable PersonId person,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ResolutionId resolution,
            Affiliations affiliations) {
        this.in = in;
        this.as = as;
        this.organisation = organisation;
        this.person = person;
        this.from = from;
        this.until = until;
        this.resolution = resolution;
        this.affiliations = affiliations;
    }

    /**
     * The command, for an organisation that is on the register.
     *
     * @param organisation for which; null for a person of their own
     * @param person null where the organisation as such has the part
     * @param until the first day that is none of it; null where no end is known
     * @param resolution that decided it; null where whoever is engaged says so
     * @throws DomainException INVALID when nobody is named or it ends before it begins; REFUSED {@code organisation-unknown}
     */
    public static RecordEngagement of(
            Undertaking in,
            Part as,
            @Nullable OrganisationId organisation,
            @Nullable PersonId person,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ResolutionId resolution,
            OrganisationDirectory directory,
            Affiliations affiliations) {
        Engagement.requireSomeone(organisation, person);
        Engagement.requireOrder(from, until);
        if (organisation != null && !directory.knows(organisation)) {
            throw DomainException.refused(
                    "organisation-unknown", "There is no organisation " + organisation + " on the register.");
        }
        return new RecordEngagement(in, as, organisation, person, from, until, resolution, affiliations);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        Consortium.require(state);
        return EngagedBy.require(state, context, organisation, person, resolution);
    }

    @Override
    public List<SeparationEvent> decide(ConsortiumState state, Context context) {
        Consortium.require(state);
        Life.of(state).requireBeginnings();
        EngagementRecorded recorded = new EngagementRecorded(
                new Engagement(Interests.of(state).next(), in, as, organisation, person, from, until, resolution));
        AffiliationNoted noted = noted(state, context.today());
        if (noted == null) {
            return List.copyOf(Separated.keep(state, context, from, List.of(recorded)));
        }
        ConsortiumState informed = noted.on(state, new Header(0, context.now(), context.actor()));
        Separated.keep(informed, context, from, List.of(recorded));
        return List.of(noted, recorded);
    }

    /** What is to be noted of the organisation's group; null where it is noted already. */
    private @Nullable AffiliationNoted noted(ConsortiumState state, LocalDate today) {
        if (organisation == null) {
            return null;
        }
        OrganisationId head = affiliations.headOf(organisation, today);
        return Interests.of(state).groups().headOf(organisation, today).equals(head)
                ? null
                : new AffiliationNoted(organisation, head, today);
    }
}
