package io.consort.ipledger.right;

import io.consort.ipledger.IpLedger;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Sequence;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides about access by what the charter says of it now. Where the ledger has noted something else, it notes that first, so that an
 * entry says by which version of the charter access was asked for, granted or refused.
 */
public final class ByCharter {

    private final AccessCharter charter;

    public ByCharter(AccessCharter charter) {
        this.charter = charter;
    }

    /**
     * A command about access, as it is decided by the charter. Where that cannot be learnt, this is the command's refusal, so that a
     * request that is sent again is answered as it was the first time.
     *
     * @param project out of which the asset came, where its end matters; null where it does not
     */
    public Command<IpLedgerState, IpLedgerEvent> decided(
            ConsortiumId consortium, @Nullable String project, Command<IpLedgerState, IpLedgerEvent> command) {
        try {
            Optional<AccessCharter.Answer> answer = charter.of(consortium, project);
            return answer.isEmpty() ? command : new Decided(answer.get(), project, command);
        } catch (DomainException unknown) {
            return (_, _) -> {
                throw unknown;
            };
        }
    }

    /** What holds now, as far as a ledger has noted when projects ended. */
    public AccessRule rule(ConsortiumId consortium, IpLedgerState state) {
        return charter.of(consortium, null)
                .map(answer -> answer.in(state.accessRule(), null))
                .orElse(state.accessRule());
    }

    private record Decided(
            AccessCharter.Answer answer, @Nullable String project, Command<IpLedgerState, IpLedgerEvent> command)
            implements Command<IpLedgerState, IpLedgerEvent> {

        @Override
        public Authority authority(IpLedgerState state, Context context) {
            return command.authority(state, context);
        }

        @Override
        public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
            AccessRule rule = answer.in(state.accessRule(), project);
            Sequence<IpLedgerState, IpLedgerEvent> sequence = new Sequence<>(IpLedger.DEFINITION, state, context);
            if (!rule.equals(state.accessRule())) {
                sequence.decide(new SetAccessRule(rule));
            }
            sequence.decide(command);
            return sequence.events();
        }
    }
}
