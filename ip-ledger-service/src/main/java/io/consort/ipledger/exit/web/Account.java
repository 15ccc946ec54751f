package io.consort.ipledger.exit.web;

import io.consort.ipledger.exit.Exit;
import io.consort.ipledger.exit.ExitAccess;
import io.consort.ipledger.exit.ExitItem;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Tenant;
import java.util.List;
import org.joda.money.Money;
import org.springframework.http.ResponseEntity;

/** The account of an exit: who may see it, and how it looks as a table. */
final class Account {

    private Account() {}

    /** Whether it is for the caller: the member that leaves, the secretariat, or a service that settles it everywhere. */
    static boolean concerns(Tenant tenant, OrganisationId leaver) {
        return tenant.isIn(ExitAccess.of(leaver));
    }

    /**
     * Sees that it is for the caller.
     *
     * @throws DomainException FORBIDDEN
     */
    static void require(Tenant tenant, OrganisationId leaver) {
        if (!concerns(tenant, leaver)) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-the-leaver",
                    "What the exit of " + leaver + " comes to is for " + leaver + " and for the secretariat.");
        }
    }

    /** Whether the caller may know of an exit: members of all, who has left of its own. */
    static boolean isVisible(Tenant tenant, Exit exit) {
        return tenant.isIn(Audience.EVERYONE) || concerns(tenant, exit.leaving().member());
    }

    /**
     * An exit that the caller may know of.
     *
     * @throws DomainException FORBIDDEN
     */
    static Exit visible(Tenant tenant, Exit exit) {
        if (!isVisible(tenant, exit)) {
            require(tenant, exit.leaving().member());
        }
        return exit;
    }

    static ResponseEntity<byte[]> csv(List<ExitItem> items, String name) {
        Csv csv = new Csv("heading", "subject", "what", "until", "share", "currency", "amount");
        for (ExitItem item : items) {
            Money amount = item.amount();
            csv.row(
                    Kebab.ofConstant(item.heading()),
                    item.subject(),
                    item.what(),
                    item.until(),
                    item.share(),
                    amount == null ? null : amount.getCurrencyUnit(),
                    amount == null ? null : amount.getAmount());
        }
        return csv.download(name);
    }
}
