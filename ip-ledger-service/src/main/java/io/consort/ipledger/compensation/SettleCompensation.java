package io.consort.ipledger.compensation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.notice.NoticeId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * Records that a compensation, or a part of it, was paid. Asked by who got it, not by who owes it.
 *
 * @param notice under which notice it was taken
 * @param coOwner who got it
 * @param amount above zero, no more than is outstanding
 * @param reference by which the bank knows it; each is recorded once
 * @param on when
 */
public record SettleCompensation(
        NoticeId notice,
        OrganisationId coOwner,
        Money amount,

        @Meaning(value = "By which the bank knows the payment", example = "2026-0117")
        String reference,

        @Meaning(example = "2026-03-01") LocalDate on)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest reference, in characters. */
    public static final int MAX_REFERENCE = 100;

    public SettleCompensation {
        if (!amount.isPositive()) {
            throw DomainException.invalid("/amount", "What is paid is above zero.");
        }
        if (reference.isBlank() || reference.length() > MAX_REFERENCE) {
            throw DomainException.invalid("/reference", "A reference has 1 to " + MAX_REFERENCE + " characters.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        var _ = Compensations.require(state, notice, coOwner);
        return Mandate.requireOwn(
                context,
                Capacity.PAYEE,
                coOwner,
                "not-the-payee",
                "That compensation was paid is recorded by " + coOwner + ", who gets it, or by a resolution.");
    }

    @Override
    public List<CompensationSettled> decide(IpLedgerState state, Context context) {
        Compensation owed = Compensations.require(state, notice, coOwner);
        if (on.isAfter(context.today())) {
            throw DomainException.refused(
                    "date-in-the-future", on + " has not come yet: what is recorded here has happened.");
        }
        if (!amount.isSameCurrency(owed.amount())) {
            throw DomainException.invalid(
                    "/amount",
                    "It is paid in the currency of the offer, " + owed.amount().getCurrencyUnit() + ".");
        }
        boolean recorded = Compensations.of(state).payments(notice, coOwner).stream()
                .anyMatch(each -> each.reference().equals(reference));
        if (recorded) {
            throw DomainException.conflict(
                    "compensation-recorded",
                    "A payment to " + coOwner + " under " + reference + " is recorded already.");
        }
        if (amount.isGreaterThan(owed.outstanding())) {
            throw DomainException.refused(
                    "compensation-exceeded",
                    "Of the compensation of " + coOwner + " under " + notice + " there is outstanding "
                            + owed.outstanding() + ".");
        }
        return List.of(new CompensationSettled(notice, coOwner, amount, reference, on));
    }
}
