package io.consort.ipledger.income;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that an asset brought.
 *
 * @param asset which asset
 * @param kind what it was paid for
 * @param gross the whole, before tax; above zero
 * @param withheld tax that the payer kept back; zero or more, below the gross amount, in the same currency
 * @param payer the organisation that paid; null where it was somebody outside
 * @param effective the date that decides who owns it
 * @param period the days it is for, where it is for any
 * @param licence the licence it comes from, where it comes from one
 * @param outsidePayer the name of who paid, where that is no organisation known here; else null
 */
public record Income(
        AssetId asset,
        IncomeKind kind,
        Money gross,
        Money withheld,
        @Nullable OrganisationId payer,
        LocalDate effective,
        @Nullable Period period,
        @Nullable RightId licence,
        @Nullable String outsidePayer) {

    public Income {
        Payer _ = new Payer(payer, outsidePayer);
        requireAmounts(gross, withheld);
    }

    /**
     * Sees that amounts can be those of an income.
     *
     * @throws DomainException INVALID
     */
    public static void requireAmounts(Money gross, Money withheld) {
        if (!gross.isPositive()) {
            throw DomainException.invalid(
                    "/gross",
                    "An income is above zero. What goes back to a payer is a correction of the income it had paid, or a credit note.");
        }
        if (!withheld.isSameCurrency(gross)) {
            throw DomainException.invalid(
                    "/withheld", "Tax is withheld in the income's currency, " + gross.getCurrencyUnit() + ".");
        }
        if (withheld.isNegative() || !withheld.isLessThan(gross)) {
            throw DomainException.invalid("/withheld", "Tax withheld is zero or more, and less than the whole.");
        }
    }

    /** Paid by an organisation. */
    public Income(
            AssetId asset,
            IncomeKind kind,
            Money gross,
            Money withheld,
            OrganisationId payer,
            LocalDate effective,
            @Nullable Period period,
            @Nullable RightId licence) {
        this(asset, kind, gross, withheld, payer, effective, period, licence, null);
    }

    /** Who paid. */
    public Payer paidBy() {
        return new Payer(payer, outsidePayer);
    }

    /** What came in. */
    public Money received() {
        return gross.minus(withheld);
    }

    /** Whether it may be the same, recorded once more: where both say a licence, or a period, they say the same. */
    boolean isLike(Income other) {
        return asset.equals(other.asset)
                && kind == other.kind
                && gross.equals(other.gross)
                && paidBy().equals(other.paidBy())
                && effective.equals(other.effective)
                && agree(licence, other.licence)
                && agree(period, other.period);
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }
}
