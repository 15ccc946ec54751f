package io.consort.ipledger;

import io.consort.ipledger.disclosure.Disclosure;
import io.consort.ipledger.disclosure.Openness;
import io.consort.ipledger.disclosure.SetDisclosure;
import io.consort.ipledger.notice.NoticePeriod;
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
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides by what the charter says now: of access, of notices among joint owners, of commercial terms. Where the ledger has noted something
 * else, it notes that first, so that an entry says by which version of the charter it was decided.
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
        return asked(consortium, project, answer -> new Decided(answer, true, project, command), command);
    }

    /** The same, of a command about joint owners or commercial terms. */
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

    /** What holds now, as far as a ledger has noted when projects ended. */
    public AccessRule rule(ConsortiumId consortium, IpLedgerState state) {
        return charter.of(consortium, null)
                .map(answer -> answer.in(state.accessRule(), null))
                .orElse(state.accessRule());
    }

    /** How long a notice runs that is given now. */
    public NoticePeriod period(ConsortiumId consortium, IpLedgerState state) {
        NoticePeriod noted = state.notices().period();
        return results(consortium).map(said -> period(said, noted)).orElse(noted);
    }

    /** For whom commercial terms are that begin now. */
    public Disclosure disclosure(ConsortiumId consortium, IpLedgerState state) {
        Disclosure noted = state.disclosures().current();
        return results(consortium).map(said -> disclosure(said, noted)).orElse(noted);
    }

    /**
     * Notes by hand what the charter says of notices.
     *
     * @param days null where the charter is to be asked
     * @param required null where it is to be asked
     * @param resolution by which somebody says so; null where only the charter does
     */
    public Command<IpLedgerState, IpLedgerEvent> noticing(
            ConsortiumId consortium, @Nullable Integer days, @Nullable Boolean required, @Nullable String resolution) {
        return byHand(() -> {
            AccessCharter.Results said = results(consortium).orElse(null);
            if (said == null) {
                return new SetNoticePeriod(new NoticePeriod(
                        said("/days", days), said("/assignments", required), said("/resolution", resolution)));
            }
            requireSame("/days", days, said.noticeDays());
            requireSame("/assignments", required, said.noticeRequired());
            return new SetNoticePeriod(
                    new NoticePeriod(said.noticeDays(), said.noticeRequired(), resolution, said.charter()));
        });
    }

    /**
     * Notes by hand what the charter says of commercial terms.
     *
     * @param terms null where the charter is to be asked
     * @param resolution by which somebody says so; null where only the charter does
     */
    public Command<IpLedgerState, IpLedgerEvent> disclosing(
            ConsortiumId consortium, @Nullable Openness terms, @Nullable String resolution) {
        return byHand(() -> {
            AccessCharter.Results said = results(consortium).orElse(null);
            if (said == null) {
                return new SetDisclosure(new Disclosure(said("/terms", terms), said("/resolution", resolution)));
            }
            requireSame("/terms", terms, openness(said));
            return new SetDisclosure(new Disclosure(openness(said), resolution, said.charter()));
        });
    }

    private static Command<IpLedgerState, IpLedgerEvent> byHand(Supplier<Command<IpLedgerState, IpLedgerEvent>> asked) {
        try {
            return asked.get();
        } catch (DomainException refusal) {
            return (_, _) -> {
                throw refusal;
            };
        }
    }

    private static <T> T said(String pointer, @Nullable T value) {
        if (value == null) {
            throw DomainException.invalid(
                    pointer, "The consortium service does not tell what the charter says: say it here.");
        }
        return value;
    }

    private static void requireSame(String pointer, @Nullable Object given, Object said) {
        if (given != null && !given.equals(said)) {
            throw new DomainException(
                    Kind.REFUSED,
                    "charter-says-otherwise",
                    "The charter in force says something else. It is amended, and then holds here.",
                    List.of(new FieldError(pointer, "The charter says " + said + ", and not " + given + ".")));
        }
    }

    private Optional<AccessCharter.Results> results(ConsortiumId consortium) {
        return charter.of(consortium, null).map(AccessCharter.Answer::results);
    }

    private static NoticePeriod period(AccessCharter.Results said, NoticePeriod noted) {
        boolean same = noted.days() == said.noticeDays() && noted.required() == said.noticeRequired();
        return same || isNewer(noted.charter(), said)
                ? noted
                : new NoticePeriod(said.noticeDays(), said.noticeRequired(), null, said.charter());
    }

    private static Disclosure disclosure(AccessCharter.Results said, Disclosure noted) {
        return noted.terms() == openness(said) || isNewer(noted.charter(), said)
                ? noted
                : new Disclosure(openness(said), null, said.charter());
    }

    private static Openness openness(AccessCharter.Results said) {
        return said.termsOpen() ? Openness.OPEN : Openness.CONFIDENTIAL;
    }

    private static boolean isNewer(@Nullable Integer noted, AccessCharter.Results said) {
        return noted != null && noted > said.charter();
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
            Sequence<IpLedgerState, IpLedgerEvent> sequence = new Sequence<>(IpLedger.DEFINITION, state, context);
            AccessRule rule = access ? answer.in(state.accessRule(), project) : state.accessRule();
            if (!rule.equals(state.accessRule())) {
                sequence.decide(new SetAccessRule(rule));
            }
            AccessCharter.Results said = answer.results();
            if (said != null) {
                NoticePeriod period = period(said, state.notices().period());
                if (!period.equals(state.notices().period())) {
                    sequence.decide(new SetNoticePeriod(period));
                }
                Disclosure disclosure = disclosure(said, state.disclosures().current());
                if (!disclosure.equals(state.disclosures().current())) {
                    sequence.decide(new SetDisclosure(disclosure));
                }
            }
            sequence.decide(command);
            return sequence.events();
        }
    }
}
