package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationDemerged;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import java.time.LocalDate;
import java.util.List;

/**
 * Records that a part of what an organisation has went to another by law, just as the plan names it; the organisation goes on with the rest. A plan with several
 * receivers is recorded once for each. What the plan names is known to the services that keep it, so it is held against that there, and not
 * here. Refused with {@code succession-in-future}, {@code organisation-succeeded}, {@code successor-unknown}.
 *
 * @param to who takes over what is named; on the register
 * @param effectiveOn the first day on which that is its own
 * @param plan the SHA-256 of the plan or deed
 * @param portions what is named, by consortium; at most 200 things in all
 */
public record RecordDemerger(
        @Meaning("Who goes on with all that is not named") OrganisationId organisation,
        @Meaning("Who takes over what is named") OrganisationId to,

        @Meaning(value = "The first day on which that is its own", example = "1996-01-01")
        LocalDate effectiveOn,

        @Meaning(
                value = "The SHA-256 of the plan or deed",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String plan,

        @Meaning("What passes, by consortium; at most 100 things of one and 200 in all")
        List<Portion> portions)
        implements Command<ConsortiumState, ConsortiumEvent> {

    private static final int MOST = 200;

    public RecordDemerger {
        portions = List.copyOf(portions);
        Demerger.requireParties(organisation, to);
        Demerger.requirePlan(plan);
        long consortia = portions.stream().map(Portion::consortium).distinct().count();
        if (portions.isEmpty() || consortia < portions.size()) {
            throw DomainException.invalid("/portions", "Name what passes, in one place for each consortium.");
        }
        if (portions.stream().mapToInt(each -> each.allotments().size()).sum() > MOST) {
            throw DomainException.invalid(
                    "/portions", "Name at most " + MOST + " things in all; record the rest apart.");
        }
    }

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        Organisations register = Organisations.of(state);
        if (effectiveOn.isAfter(context.today())) {
            throw DomainException.refused(
                    "succession-in-future", "A demerger is recorded once it has taken effect, not before.");
        }
        register.requireOn(organisation, context.today());
        if (!register.exists(to, context.today())) {
            throw DomainException.refused(
                    "successor-unknown",
                    "There is no organisation " + to + " on the register that could take over a part of another.");
        }
        for (int i = 0; i < portions.size(); i++) {
            ConsortiumId consortium = portions.get(i).consortium();
            if (!state.get(Consortia.class).isFounded(consortium)) {
                throw DomainException.invalid(
                        "/portions/" + i + "/consortium", "There is no consortium " + consortium + ".");
            }
        }
        return List.of(new OrganisationDemerged(
                DemergerId.of(register.links().demerged().size() + 1), organisation, to, effectiveOn, plan, portions));
    }
}
