package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationSucceeded;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Records that organisations are no more and others stand in their place: one or more merged into one, or one split into several.
 * All are on the register; a new one is registered first. Refused with {@code organisation-succeeded},
 * {@code successor-unknown}, {@code succession-in-future}, and {@code group-circle} when a successor is below an organisation
 * that it succeeds: it leaves that group first.
 *
 * @param effectiveOn the first day without them
 */
public record RecordSuccession(
        @Meaning("Those that are no more; several only where they were merged into one")
        List<OrganisationId> organisations,

        @Meaning("Those in their place; several only where one was split")
        List<OrganisationId> successors,

        @Meaning(value = "The first day without them", example = "1996-01-01")
        LocalDate effectiveOn)
        implements Command<ConsortiumState, ConsortiumEvent> {

    private static final int MOST = 50;

    public RecordSuccession {
        organisations = List.copyOf(organisations);
        successors = List.copyOf(successors);
        requireEach("/organisations", organisations);
        requireEach("/successors", successors);
        if (organisations.size() > 1 && successors.size() > 1) {
            throw DomainException.invalid(
                    "/successors", "Several are merged into one, or one is split into several; not both at once.");
        }
        if (organisations.stream().anyMatch(successors::contains)) {
            throw DomainException.invalid("/successors", "An organisation does not succeed itself.");
        }
    }

    private static void requireEach(String pointer, List<OrganisationId> ids) {
        if (ids.isEmpty() || ids.size() > MOST || new HashSet<>(ids).size() < ids.size()) {
            throw DomainException.invalid(pointer, "Name 1 to " + MOST + " organisations, each once.");
        }
    }

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        Organisations register = Organisations.of(state);
        if (effectiveOn.isAfter(context.today())) {
            throw DomainException.refused(
                    "succession-in-future", "A succession is recorded once it has taken effect, not before.");
        }
        for (OrganisationId successor : successors) {
            if (!register.exists(successor, context.today())) {
                throw DomainException.refused(
                        "successor-unknown",
                        "There is no organisation " + successor + " on the register that could succeed another.");
            }
        }
        List<OrganisationEvent> events = new ArrayList<>();
        for (OrganisationId organisation : organisations) {
            register.requireOn(organisation, context.today());
            for (OrganisationId successor : successors) {
                if (register.groups().isEverBelow(successor, organisation, effectiveOn)) {
                    throw JoinGroup.circle(successor, organisation, effectiveOn);
                }
            }
            events.add(new OrganisationSucceeded(organisation, new Succession(successors, effectiveOn)));
        }
        return events;
    }
}
