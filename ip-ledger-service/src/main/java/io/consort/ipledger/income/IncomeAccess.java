package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.disclosure.Disclosures;
import io.consort.ipledger.income.IncomeEvent.CreditNoted;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who may know what an income came to: who owns the asset at its date, and who paid it. */
public final class IncomeAccess {

    private IncomeAccess() {}

    /** For whom an income is. */
    public static Audience of(IpLedgerState state, IncomeId id) {
        Income income = Incomes.of(state).require(id);
        return ofOwners(state, id).or(own -> Heirs.of(state).isTrueFor(own, income.paidBy()::is));
    }

    /** For whom it is what becomes of an income: who owns the asset at its date. */
    public static Audience ofOwners(IpLedgerState state, IncomeId id) {
        Income income = Incomes.of(state).require(id);
        return ofOwners(state, income.asset(), income.effective(), IncomeRecorded.subject(id));
    }

    /** For whom a credit note is: who owns the asset at its date, and whose it is. */
    public static Audience of(IpLedgerState state, CreditNoteId id) {
        CreditNote note = Incomes.of(state).requireCredit(id).note();
        return ofOwners(state, note.asset(), note.effective(), CreditNoted.subject(id))
                .or(own -> Heirs.of(state).isTrueFor(own, note.paidBy()::is));
    }

    private static Audience ofOwners(IpLedgerState state, AssetId asset, LocalDate effective, String subject) {
        Title title = Titles.of(state).require(asset);
        Predicate<OrganisationId> owners = own -> Heirs.of(state)
                .isTrueFor(own, each -> title.share(each, effective).signum() > 0);
        return Disclosures.of(state).covers(subject) ? Audience.EVERYONE.or(owners) : Audience.of(owners);
    }

    /**
     * Sees that the actor owns the asset on the income's date, or is the office.
     *
     * @throws DomainException FORBIDDEN
     */
    public static Authority requireOwner(IpLedgerState state, Income income, Context context) {
        return requireOwner(state, income.asset(), income.effective(), context);
    }

    /** The same, of an asset on a date. */
    public static Authority requireOwner(IpLedgerState state, AssetId asset, LocalDate effective, Context context) {
        Title title = Titles.of(state).require(asset);
        Set<OrganisationId> owners =
                title.on(effective).keySet().stream().map(Heirs.of(state)::now).collect(Collectors.toSet());
        String detail =
                "Income is recorded by someone who owns the asset on its effective date or by the secretariat; your"
                        + " organisation owns nothing of " + asset + " on " + effective + ".";
        return owners.isEmpty()
                ? Mandate.requireOffice(context, "not-an-owner", detail)
                : Mandate.require(context, Capacity.OWNER, owners, "not-an-owner", detail);
    }

    /** What is answered to whom it does not concern. */
    public static DomainException refusal(String what) {
        return DomainException.forbidden(
                "not-concerned",
                "The amounts of " + what
                        + " are for those who own the asset at the date, who paid or are paid, and for the secretariat.");
    }
}
