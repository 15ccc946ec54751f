package io.consort.finance.succession;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.Account;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.Chart;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.Grants;
import io.consort.finance.succession.SuccessionEvent.OrganisationDemerged;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.Heirs;
import java.util.List;
import java.util.Optional;

/**
 * Has accounts, invoices and grants pass to another organisation that a demerger's plan names, and nothing else: what was posted, paid
 * and credited stands. It is done because the register of organisations says so, and asks for nobody's consent.
 */
public record DemergeOrganisation(Demerger demerger) implements Command<FinanceState, FinanceEvent> {

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        return List.of(new OrganisationDemerged(demerger.at(
                "finance",
                state.get(Heirs.class).now(demerger.to()),
                context.today(),
                each -> demerger.unlessOf(holder(state, each)))));
    }

    private static Optional<OrganisationId> holder(FinanceState state, Allotment each) {
        return switch (each.kind()) {
            case ACCOUNT -> Chart.of(state).find(new AccountId(each.id())).map(Account::owner);
            case INVOICE ->
                Dues.of(state)
                        .claims()
                        .find(new DuesInvoiceId(each.id()))
                        .map(claim -> claim.invoice().member());
            case GRANT ->
                Grants.of(state)
                        .find(new GrantId(each.id()))
                        .map(grant -> grant.terms().funder());
            case MEMBERSHIP, SEAT, ENGAGEMENT, ASSET, RIGHT, PLEDGE, AGREEMENT, RESEARCHER -> Optional.empty();
        };
    }
}
