package io.consort.ipledger.assembly;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.charter.Results;
import io.consort.ipledger.disclosure.Disclosure;
import io.consort.ipledger.disclosure.Disclosures;
import io.consort.ipledger.disclosure.SetDisclosure;
import io.consort.ipledger.notice.NoticePeriod;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.notice.SetNoticePeriod;
import io.consort.ipledger.right.AccessCharter;
import io.consort.ipledger.right.AccessRule;
import io.consort.ipledger.right.SetAccessRule;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Sequence;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides by the charter in force, as consortium-service tells it. */
public final class CharterInForce implements ByCharter {

    private final AccessCharter charter;

    public CharterInForce(AccessCharter charter) {
        this.charter = charter;
    }

    @Override
    public Command<IpLedgerState, IpLedgerEvent> decided(
            ConsortiumId consortium, @Nullable String project, Command<IpLedgerState, IpLedgerEvent> command) {
        return asked(consortium, project, answer -> new Decided(answer, true, project, command), command);
    }

    @Override
    public Command<IpLedgerState, IpLedgerEvent> decided(
            ConsortiumId consortium, Command<IpLedgerState, IpLedgerEvent> command) {
        return asked(consortium, null, answer -> new Decided(answer, false, null, command), command);
    }

    private Command<IpLedgerState, IpLedgerEvent> asked(
            ConsortiumId consortium,
            @Nullable String project,
            Function<AccessCharter.Answer, Command<IpLedgerState, IpLedgerEvent>> decided,
            Command<IpLedgerState, IpLedgerEvent> command) {
        try {
            return charter.of(consortium, project).map(decided).orElse(command);
        } catch (DomainException unknown) {
            return (_, _) -> {
                throw unknown;
            };
        }
    }

    @Override
    public Optional<Results> results(ConsortiumId consortium) {
        return charter.of(consortium, null).map(AccessCharter.Answer::results);
    }

    private record Decided(
            AccessCharter.Answer answer,
            boolean access,
            @Nullable String project,
            Command<IpLedgerState, IpLedgerEvent> command)
            implements Command<IpLedgerState, IpLedgerEvent> {

        @Override
        public Authority authority(IpLedgerState state, Context context) {
            return command.authority(state, context);
        }

        @Override
        public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
            Sequence<IpLedgerState, IpLedgerEvent> sequence = new Sequence<>(IpLedgerState::after, state, context);
            AccessRule noted = AccessRule.of(state);
            AccessRule rule = access ? answer.in(noted, project) : noted;
            if (!rule.equals(noted)) {
                sequence.decide(new SetAccessRule(rule));
            }
            Results said = answer.results();
            if (said != null) {
                NoticePeriod period = Notices.of(state).period();
                if (!period.by(said).equals(period)) {
                    sequence.decide(new SetNoticePeriod(period.by(said)));
                }
                Disclosure disclosure = Disclosures.of(state).current();
                if (!disclosure.by(said).equals(disclosure)) {
                    sequence.decide(new SetDisclosure(disclosure.by(said)));
                }
            }
            sequence.decide(command);
            return sequence.events();
        }
    }
}
