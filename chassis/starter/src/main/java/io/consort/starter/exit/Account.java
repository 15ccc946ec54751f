package io.consort.starter.exit;

import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Leaving;
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
public final class Account {

    private Account() {}

    /** Whether it is for the caller: the member that leaves, the secretariat, or a service that settles it everywhere. */
    static boolean concerns(Tenant tenant, Leaving<?> leaving) {
        return tenant.isIn(leaving.audience());
    }

    /**
     * Sees that it is for the caller.
     *
     * @throws DomainException FORBIDDEN
     */
    public static void require(Tenant tenant, Leaving<?> leaving) {
        if (!concerns(tenant, leaving)) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-the-leaver",
                    "What the exit of " + leaving.member() + " comes to is for " + leaving.member()
                            + " and for the secretariat.");
        }
    }

    /** Whether the caller may know of an exit: members of all, who has left of its own. */
    static boolean isVisible(Tenant tenant, Leaving<?> leaving) {
        return tenant.isIn(Audience.EVERYONE) || concerns(tenant, leaving);
    }

    /** Its lines as a table. */
    public static ResponseEntity<byte[]> csv(List<ExitItem> items, String name) {
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
