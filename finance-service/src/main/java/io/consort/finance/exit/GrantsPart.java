package io.consort.finance.exit;

import io.consort.finance.FinanceState;
import io.consort.finance.dues.Dues;
import io.consort.finance.grant.Grant;
import io.consort.finance.grant.Grants;
import io.consort.finance.grant.MatchingRule;
import io.consort.finance.journal.Total;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;

/**
 * Grants. One that the leaver has undertaken goes on as it was undertaken. One that has matched dues which are given back has given
 * too much by that; it gives the less the next time for the same year, and what is never made up is between the consortium and its
 * funder.
 */
final class GrantsPart {

    private GrantsPart() {}

    static void add(Course course) {
        for (Grant grant : Grants.of(course.before()).all().values()) {
            MatchingRule rule = grant.terms().rule();
            if (grant.terms().funder().equals(course.member())) {
                course.add(ExitItem.of(
                        Heading.CONTINUES,
                        subject(grant),
                        "grant of the leaver: " + rule.ratio() + " for each unit of the dues of "
                                + rule.firstYear() + " to " + rule.lastYear() + ", at most "
                                + rule.ceilingPerYear() + " a year",
                        null));
            }
            for (int year = rule.firstYear(); year <= rule.lastYear(); year++) {
                Total more = excess(course.state(), grant, year).minus(excess(course.before(), grant, year));
                if (more.signum() > 0) {
                    course.add(ExitItem.ofMoney(
                            Heading.FALLS,
                            subject(grant),
                            "match of dues of " + year + " that are given back",
                            more.money()));
                }
            }
        }
    }

    private static Total excess(FinanceState state, Grant grant, int year) {
        return grant.excess(year, Dues.of(state).received(year, grant.currency()));
    }

    private static String subject(Grant grant) {
        return "grants/" + grant.terms().id();
    }
}
