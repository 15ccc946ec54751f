package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Puts a share of title into a company's capital, at a valuation that is valid on the effective date, that its valuer has
 * confirmed, and whose valuer is independent of the asset and of both parties. Title moves as by an assignment, under all its rules. That capital in kind is
 * valued by an independent expert, and that shares are not issued below their nominal amount, is company law in most
 * countries: see Directive (EU) 2017/1132, articles 47 and 49.
 *
 * @param asset whose title
 * @param assignment from the contributor to the company, how much, from which date
 * @param valuation at which valuation
 * @param issued the shares issued for it; null where none are
 * @param mandate for whom the actor may decide
 */
public record ContributeShare(
        AssetId asset,
        Assignment assignment,
        ValuationId valuation,
        @Nullable IssuedStock issued,
        Mandate mandate) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        List<IpLedgerEvent> moved = new AssignShare(asset, assignment, mandate).decide(state, context);
        Valuation at = state.valuations().require(asset, valuation);
        requireValid(at);
        requireConfirmed(at);
        requireIndependent(state, at);
        Money capital = Allocation.floor(at.recorded().range().point(), assignment.share());
        requireCapital(capital);
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new ShareContributed(
                state.contributions().next(), asset, new Contribution(assignment, valuation, capital, issued)));
        events.addAll(moved);
        return events;
    }

    private void requireValid(Valuation at) {
        if (!at.isValidOn(assignment.effective())) {
            String days =
                    "it is for " + at.opinion().from() + " to " + at.opinion().until();
            String why = switch (at.end()) {
                case null -> days;
                case ValuationEnd.Superseded superseded ->
                    days + ", and " + superseded.by() + " took its place from " + superseded.from() + " on";
                case ValuationEnd.Withdrawn withdrawn -> "it was withdrawn on " + withdrawn.on();
            };
            throw DomainException.refused(
                    "valuation-not-valid",
                    "The valuation " + at.id() + " is not valid on " + assignment.effective() + ": " + why + ".");
        }
    }

    private void requireConfirmed(Valuation at) {
        if (!at.confirmed()) {
            throw DomainException.refused(
                    "valuation-not-confirmed",
                    "Title is contributed at a valuation that " + at.opinion().valuer() + " has confirmed, and "
                            + at.id() + " is not confirmed.");
        }
    }

    private void requireIndependent(IpLedgerState state, Valuation at) {
        OrganisationId valuer = at.opinion().valuer();
        if (!at.opinion().independent()) {
            throw notIndependent(
                    at, "it has disclosed an interest: " + at.opinion().interest());
        }
        if (valuer.equals(assignment.from()) || valuer.equals(assignment.to())) {
            throw notIndependent(at, "it is a party to the contribution");
        }
        List<Interest> interests =
                Interests.of(state, asset, valuer, at.opinion().asOf());
        if (!interests.isEmpty()) {
            throw notIndependent(at, interests.getFirst().toString());
        }
    }

    private DomainException notIndependent(Valuation at, String why) {
        return DomainException.refused(
                "valuer-not-independent",
                "Title is contributed at an independent valuation, and the valuer of " + at.id() + ", "
                        + at.opinion().valuer() + ", is not independent: " + why + ".");
    }

    private void requireCapital(Money capital) {
        if (!capital.isPositive()) {
            throw DomainException.refused(
                    "nothing-to-credit",
                    "At " + valuation + " the share of " + assignment.share()
                            + " comes to less than the smallest unit of " + capital.getCurrencyUnit() + ".");
        }
        if (issued == null) {
            return;
        }
        if (!issued.nominal().isSameCurrency(capital)) {
            throw DomainException.invalid(
                    "/issued/nominal",
                    "Shares are issued in the valuation's currency, " + capital.getCurrencyUnit() + ".");
        }
        if (issued.total().isGreaterThan(capital)) {
            throw DomainException.refused(
                    "issued-below-nominal",
                    "The shares stand for " + issued.total() + ", and " + capital + " is contributed for them.");
        }
    }
}
