package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Income below zero: who had paid for an asset gets so much back, of whatever it had paid or will pay.
 *
 * @param asset which asset
 * @param gross how much before tax; above zero
 * @param withheld how much of the tax that had been kept back; zero or more, no more than the gross amount, in the same currency
 * @param payer the organisation that had paid; null where it was somebody outside
 * @param effective the date that decides who owns the asset, and so who bears it
 * @param reference by which the payer knows it
 * @param licence the licence it is about, where it is about one
 * @param reason why
 * @param outsidePayer the name of who had paid, where that is no organisation known here; else null
 */
public record CreditNote(
        AssetId asset,
        Money gross,
        Money withheld,
        @Nullable OrganisationId payer,
        LocalDate effective,
        String reference,
        @Nullable RightId licence,
        String reason,
        @Nullable String outsidePayer) {

    public CreditNote {
        Payer _ = new Payer(payer, outsidePayer);
        Correction _ =
                new Correction.Refund(gross, withheld, effective, reference, reason); // which all of it may become
    }

    /** Of what an organisation had paid. */
    public CreditNote(
            AssetId asset,
            Money gross,
            Money withheld,
            OrganisationId payer,
            LocalDate effective,
            String reference,
            @Nullable RightId licence,
            String reason) {
        this(asset, gross, withheld, payer, effective, reference, licence, reason, null);
    }

    /** Who had paid. */
    public Payer paidBy() {
        return new Payer(payer, outsidePayer);
    }

    /** Whether an income is of the same payer and asset, in the same currency, and under no other licence. */
    boolean fits(Income income) {
        return income.asset().equals(asset)
                && income.paidBy().equals(paidBy())
                && income.gross().isSameCurrency(gross)
                && (licence == null || income.licence() == null || licence.equals(income.licence()));
    }

    /**
     * Sees that it can be recorded.
     *
     * @throws DomainException REFUSED; CONFLICT where it is recorded already
     */
    public void requireSound(IpLedgerState state, LocalDate today) {
        RecordIncome.requireTitle(Titles.of(state).require(asset), asset, effective);
        RecordIncome.requireLicence(state, licence, asset);
        if (effective.isAfter(today)) {
            throw DomainException.refused(
                    "date-in-the-future", effective + " has not come yet: what is recorded here has happened.");
        }
        for (Credit each : Incomes.of(state).credits()) {
            if (each.note().isSame(this)) {
                throw DomainException.conflict(
                        "credit-note-recorded",
                        "The credit note " + reference + " of " + paidBy() + " is recorded, as " + each.id() + ".");
            }
        }
    }

    /** Whether the payer's own record of it is the same. */
    boolean isSame(CreditNote other) {
        return paidBy().equals(other.paidBy()) && reference.equals(other.reference);
    }
}
