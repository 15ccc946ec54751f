package io.consort.consortium.assembly;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.NameHolder;
import io.consort.consortium.body.RecallHolder;
import io.consort.consortium.body.WithdrawAlternate;
import io.consort.consortium.organisation.SeatAdministration;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Needs of which those that say who sits for an organisation await its administrators alone, as the register has them.
 *
 * @param all the same, without a look at the register
 */
record AdministeredNeeds(Needs<ConsortiumState, ConsortiumEvent> all, SeatAdministration administration)
        implements Needs<ConsortiumState, ConsortiumEvent> {

    @Override
    public Set<String> kinds() {
        return all.kinds();
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        return all.on(state, today).map(each -> switch (each.act()) {
            case NameHolder _, RecallHolder _, WithdrawAlternate _ ->
                new Matter<>(each.organisation(), each.need(), new Administered(each.act(), administration));
            default -> each;
        });
    }

    private record Administered(Command<ConsortiumState, ConsortiumEvent> act, SeatAdministration administration)
            implements Command<ConsortiumState, ConsortiumEvent> {

        @Override
        public Authority authority(ConsortiumState state, Context context) {
            Authority authority = act.authority(state, context);
            administration.require(context.actor());
            return authority;
        }

        @Override
        public List<? extends ConsortiumEvent> decide(ConsortiumState state, Context context) {
            return act.decide(state, context);
        }
    }
}
