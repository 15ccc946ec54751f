package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.GroupJoined;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts an organisation under another one from a day on, past or to come. Refused with {@code parent-unknown},
 * {@code group-joined-already} while it is under another one on that day or later, {@code group-circle} when the parent would come
 * to be below it, {@code organisation-succeeded}.
 */
public record JoinGroup(
        OrganisationId organisation,
        @Meaning("The organisation directly above") OrganisationId parent,

        @Meaning(value = "The first day in the group", example = "1992-01-31")
        LocalDate from)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        Organisations register = Organisations.of(state);
        Organisation joining = register.requireOn(organisation, from);
        if (!register.exists(parent, from)) {
            throw DomainException.refused(
                    "parent-unknown", "There is no organisation " + parent + " on the register on " + from + ".");
        }
        joining.chronicle().groups().stream()
                .filter(each -> each.reaches(from))
                .findFirst()
                .ifPresent(each -> {
                    throw DomainException.refused(
                            "group-joined-already",
                            organisation + " is under " + each.parent() + " on " + from
                                    + " or later; record first when it left.");
                });
        if (register.groups().isEverBelow(parent, organisation, from)) {
            throw circle(parent, organisation, from);
        }
        return List.of(new GroupJoined(organisation, parent, from));
    }

    static DomainException circle(OrganisationId above, OrganisationId below, LocalDate from) {
        return DomainException.refused(
                "group-circle",
                above + " is itself below " + below + " on " + from
                        + " or later; a group has one head, and no circle.");
    }
}
