package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.right.RightEvent.AccessAnswered;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Grants access as it was asked for; to a member that has left meanwhile, for as long as its access lasts. Asked by an owner of the asset.
 *
 * @param request which request
 * @param grantor the owner
 */
public record GrantAccess(
        AccessRequestId request,

        @Meaning(value = "An owner of the asset", example = "ibm")
        OrganisationId grantor) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Grantable.authority(grantor, Capacity.OWNER, context);
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        AccessRequest asked = AccessRequests.of(state).require(request);
        asked.requireOpen();
        Grant grant = new Grant(grantor, null, asked.terms());
        Grantable.require(state, asked.asset(), grant, context);
        RightId right = Rights.of(state).next();
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new RightGranted(right, asked.asset(), grant));
        events.add(new AccessAnswered(request, new AccessAnswer.Granted(right)));
        ending(state, asked.terms()).ifPresent(ending -> events.add(new RightEnded(right, ending)));
        return events;
    }

    /** Access that a leaver asked for in time lasts as long as the access that it had. */
    private static Optional<Ending> ending(IpLedgerState state, Terms terms) {
        LocalDate until = terms.extent().until();
        Optional<LocalDate> end = Departures.of(state).of(terms.holder()).flatMap(each -> each.accessEnds(until));
        end.filter(day -> !day.isAfter(terms.extent().from())).ifPresent(day -> {
            throw DomainException.refused(
                    "member-left",
                    terms.holder() + " left, and its access ends on " + day + ": none is granted from "
                            + terms.extent().from() + " on.");
        });
        return end.map(day -> new Ending(day, EndingGround.EXIT, null));
    }
}
