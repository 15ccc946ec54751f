package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.GroupLeft;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes an organisation out of its group.
 *
 * @param on the first day that it is no longer in it; refused with {@code not-in-group} unless it is in one before that day
 */
public record LeaveGroup(
        OrganisationId organisation,

        @Meaning(value = "The first day out of the group", example = "1992-01-31")
        LocalDate on)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        List<Belonging> groups =
                Organisations.of(state).requireOn(organisation, on).chronicle().groups();
        Belonging last = groups.isEmpty() ? null : groups.getLast();
        if (last == null || last.until() != null || (last.from() != null && !on.isAfter(last.from()))) {
            throw DomainException.refused(
                    "not-in-group", organisation + " is under no other organisation in the time before " + on + ".");
        }
        return List.of(new GroupLeft(organisation, on));
    }
}
