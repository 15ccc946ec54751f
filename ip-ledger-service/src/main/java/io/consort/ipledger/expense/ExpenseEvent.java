package io.consort.ipledger.expense;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What happens to an expense. */
public sealed interface ExpenseEvent extends IpLedgerEvent {
    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(Expenses.of(state).with(this, header));
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return ExpenseAccess.of(state, id(), today);
    }

    /** Which. */
    ExpenseId id();

    @Override
    default String subject() {
        return "expenses/" + id();
    }

    /**
     * An organisation spent something on an asset.
     *
     * @param id its number
     * @param expense what
     * @param awaited the other owners, then and now: it comes back once each has agreed
     */
    record ExpenseRecorded(ExpenseId id, Expense expense, List<OrganisationId> awaited) implements ExpenseEvent {
        public ExpenseRecorded {
            awaited = List.copyOf(awaited);
        }
    }

    /**
     * Another owner said whether an expense comes back out of what the asset brings.
     *
     * @param id which
     * @param owner who
     * @param agreed whether it does
     * @param reason why not; null where it does
     */
    record ExpenseAnswered(
            ExpenseId id,
            OrganisationId owner,
            boolean agreed,
            @Nullable String reason) implements ExpenseEvent {}

    /**
     * It was decided that an expense comes back, in the place of those owners that have not agreed.
     *
     * @param id which
     * @param resolution by which
     */
    record ExpenseAllowed(ExpenseId id, String resolution) implements ExpenseEvent {
        @Override
        public Authority authority() {
            return new Authority.Resolution(resolution);
        }
    }

    /**
     * The counter-entry: an expense was recorded by mistake. What came back of it is taken back as distributions are computed again.
     *
     * @param id which
     * @param reason why
     * @param amount how much of it, where a part was; null where all that is left was, as in every entry of before
     */
    record ExpenseReversed(
            ExpenseId id, String reason, @Nullable Money amount) implements ExpenseEvent {

        /** All of it. */
        public ExpenseReversed(ExpenseId id, String reason) {
            this(id, reason, null);
        }
    }
}
