package io.consort.ipledger.exit;

import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.Statement;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.json.Kebab;
import org.joda.money.Money;

/** What was distributed to a leaver or to a unit of it and is not paid is still paid; what it got too much it gives back. */
final class MoneyPart {

    private MoneyPart() {}

    static void add(Course course) {
        for (Distribution distribution : course.state().distributions().made()) {
            for (Statement statement : distribution.statements().values()) {
                if (statement
                        .payee()
                        .organisation()
                        .filter(course.member()::equals)
                        .isPresent()) {
                    open(course, distribution, statement);
                }
            }
        }
    }

    private static void open(Course course, Distribution distribution, Statement statement) {
        Money open = statement.total().minus(statement.payment().settled());
        String subject = "distributions/" + distribution.id();
        String what = "distribution of " + distribution.pins().income() + " to " + statement.payee() + ", "
                + Kebab.ofConstant(statement.status());
        if (open.isPositive()) {
            course.add(ExitItem.ofMoney(Heading.OWED_TO, subject, what, open));
        } else if (open.isNegative()) {
            course.add(ExitItem.ofMoney(Heading.OWED_BY, subject, what, open.negated()));
            if (course.terms().debtsFirst()) {
                course.add(new Matter(
                        subject,
                        "debt-open",
                        statement.payee() + " is to give back " + open.negated() + " before it leaves."));
            }
        }
    }
}
