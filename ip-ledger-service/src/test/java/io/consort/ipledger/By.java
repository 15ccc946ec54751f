package io.consort.ipledger;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;
import java.util.function.UnaryOperator;

/** Commands asked for by whom an IP ledger lets act in others' place, whoever the actor is; see {@link Mandate}. */
public final class By {

    private By() {}

    /** By the secretariat, which the actor's organisation is. */
    public static Command<IpLedgerState, IpLedgerEvent> office(Command<IpLedgerState, IpLedgerEvent> command) {
        return new LetIn(
                command,
                context -> on(
                        context,
                        Authority.of(
                                Capacity.SECRETARIAT,
                                context.actor().organisation().orElseThrow())));
    }

    /** By a resolution. */
    public static Command<IpLedgerState, IpLedgerEvent> resolution(Command<IpLedgerState, IpLedgerEvent> command) {
        return new LetIn(command, context -> on(context, new Authority.Resolution("R-9")));
    }

    private static Context on(Context context, Authority authority) {
        return new Context(context.now(), context.actor(), authority);
    }

    private record LetIn(Command<IpLedgerState, IpLedgerEvent> command, UnaryOperator<Context> how)
            implements Command<IpLedgerState, IpLedgerEvent> {

        @Override
        public Authority authority(IpLedgerState state, Context context) {
            return command.authority(state, how.apply(context));
        }

        @Override
        public List<? extends IpLedgerEvent> decide(IpLedgerState state, Context context) {
            return command.decide(state, how.apply(context));
        }

        @Override
        public String toString() {
            return command.toString();
        }
    }
}
