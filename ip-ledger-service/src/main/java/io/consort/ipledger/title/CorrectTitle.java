package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Claimed;
import io.consort.ipledger.title.TitleEvent.TitleRestated;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reversal by the secretariat, with what is true instead where something is. It takes from nobody what that has not agreed to give: who
 * loses by it has said so by an {@link Agreement} to exactly this, or by an {@link Assent} to what replaces the entry, or else to an assignment that gives
 * back what the entry brought; or a resolution has it done.
 *
 * @param reversal what is corrected, and how
 */
public record CorrectTitle(ReverseTransfer reversal) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        List<IpLedgerEvent> events = reversal.decide(state, context);
        return context.authority() instanceof Authority.Resolution
                ? events
                : events.stream()
                        .map(each -> each instanceof TitleRestated restated ? claiming(state, restated, context) : each)
                        .toList();
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        if (context.authority() instanceof Authority.Resolution) {
            return context.authority();
        }
        Title title = Titles.of(state).require(reversal.asset());
        Optional<TitleEntry> wrong = title.entry(reversal.entry());
        if (wrong.isEmpty() || title.reversedBy(wrong.get()) != null) {
            return context.authority(); // there is nothing to take: decide says so
        }
        Authority authority = context.authority();
        for (Word needed : words(state, wrong.get().transfer())) {
            if (!needed.by().equals(context.actor().organisationOrNull()) && !isAgreed(state, needed.by())) {
                Assent given = given(state, title, needed).orElseThrow(() -> unassented(needed));
                authority = given.deed() == null ? authority : new Authority.Deed(given.deed());
            }
        }
        return authority;
    }

    /**
     * What somebody has to have agreed to.
     *
     * @param by who
     * @param to what; null where nothing that it could agree to says it
     */
    private record Word(OrganisationId by, @Nullable Assignment to) {}

    private List<Word> words(IpLedgerState state, Transfer wrong) {
        return switch (wrong) {
            case Creation creation -> losers(state, creation);
            case Assignment moved -> words(moved);
            case Succession(var from, var to, var share, var effective) ->
                words(new Assignment(from, to, share, effective));
            case Enforcement taken -> words(new Assignment(taken.from(), taken.to(), taken.share(), taken.effective()));
            case Reversal _ -> List.of();
        };
    }

    private List<Word> words(Assignment moved) {
        List<Word> words = new ArrayList<>();
        Assignment right = reversal.replacement() instanceof Assignment assignment ? assignment : null;
        if (right == null || !isBetweenTheSame(moved, right)) {
            words.add(new Word(moved.to(), new Assignment(moved.to(), moved.from(), moved.share(), moved.effective())));
        } else if (!isWithin(moved, right)) {
            words.add(new Word(moved.to(), right));
        }
        if (right != null && !(isBetweenTheSame(moved, right) && isWithin(right, moved))) {
            words.add(new Word(right.from(), right));
        }
        return words;
    }

    private static boolean isBetweenTheSame(Assignment one, Assignment other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }

    /** Whether one takes no more than another, and no earlier. */
    private static boolean isWithin(Assignment one, Assignment other) {
        return one.share().compareTo(other.share()) <= 0 && !one.effective().isBefore(other.effective());
    }

    /** First owners that would have less or have it later, and have confirmed what they have. */
    private List<Word> losers(IpLedgerState state, Creation wrong) {
        if (!(reversal.replacement() instanceof Creation right)) {
            return List.of();
        }
        boolean later = right.effective().isAfter(wrong.effective());
        return wrong.owners().entrySet().stream()
                .filter(owner -> later
                        || right.owners()
                                        .getOrDefault(owner.getKey(), Fraction.ZERO)
                                        .compareTo(owner.getValue())
                                < 0)
                .map(owner -> owner.getKey())
                .filter(owner -> Claims.of(state).isBound(reversal.asset(), owner))
                .map(owner -> new Word(Heirs.of(state).now(owner), null))
                .toList();
    }

    private boolean isAgreed(IpLedgerState state, OrganisationId by) {
        return Claims.of(state).isAgreed(new Agreement(reversal.asset(), by, reversal.entry(), reversal.replacement()));
    }

    /** Who has more by it than was recorded, and has not said that it has, is to confirm that. */
    private TitleRestated claiming(IpLedgerState state, TitleRestated restated, Context context) {
        OrderedMap<OrganisationId, Fraction> before = Titles.of(state)
                                .require(reversal.asset())
                                .entry(reversal.entry())
                                .map(TitleEntry::transfer)
                                .orElseThrow()
                        instanceof Creation creation
                ? creation.owners()
                : OrderedMap.empty();
        List<OrganisationId> more = restated.creation().owners().entrySet().stream()
                .filter(each ->
                        before.getOrDefault(each.getKey(), Fraction.ZERO).compareTo(each.getValue()) < 0)
                .map(each -> each.getKey())
                .filter(each -> !each.equals(context.actor().organisationOrNull()) && !isAgreed(state, each))
                .toList();
        return more.isEmpty()
                ? restated
                : new TitleRestated(restated.asset(), restated.creation(), new Claimed(more, null));
    }

    private Optional<Assent> given(IpLedgerState state, Title title, Word needed) {
        Assignment to = needed.to();
        if (to == null || title.isStanding(to)) {
            return Optional.empty(); // what was agreed to once is not taken twice
        }
        return Claims.of(state).assents().stream()
                .filter(each -> each.asset().equals(reversal.asset())
                        && each.by().equals(needed.by())
                        && each.assignment().equals(to)
                        && each.capital() == null)
                .findFirst();
    }

    private DomainException unassented(Word needed) {
        Assignment to = needed.to();
        return DomainException.refused(
                "correction-unassented",
                "The correction takes from " + needed.by() + " what it has of " + reversal.asset()
                        + (to == null
                                ? " and has confirmed: it agrees to exactly that beforehand, or a resolution decides."
                                : ": it agrees beforehand that " + to.share() + " goes from " + to.from() + " to "
                                        + to.to() + " on " + to.effective() + ", or a resolution decides."));
    }
}
