package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.ProxyWithdrawn;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * A seat takes its standing proxy back. Refused with {@code no-such-proxy}; forbidden with {@code not-on-the-seat}.
 *
 * @param to the seat that votes for it
 * @param on the first day on which it does not
 */
public record WithdrawProxy(
        SeatId seat,

        @Meaning(value = "The seat that votes for it", example = "board.full.ibm")
        SeatId to,

        @Meaning("The first day on which it does not") LocalDate on)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return Charges.of(state, context)
                .require(Roster.of(state, on).require(seat))
                .authority();
    }

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Roster roster = Roster.of(state, on);
        if (roster.history(seat).proxies().stream()
                .filter(each -> each.to().equals(to))
                .allMatch(each -> each.period().isOverBy(on))) {
            throw DomainException.refused(
                    "no-such-proxy", "From " + on + " on seat " + to + " does not vote for " + seat + " anyhow.");
        }
        return List.of(new ProxyWithdrawn(seat, to, on));
    }
}
