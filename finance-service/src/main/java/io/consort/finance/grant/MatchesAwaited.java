package io.consort.finance.grant;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.Dues;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Grants that give for dues which came in, and from which that was not taken: of the secretariat, for the earliest year first. */
public final class MatchesAwaited implements Needs<FinanceState, FinanceEvent> {

    private static final String KIND = "match";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<FinanceState, FinanceEvent>> on(FinanceState state, LocalDate today) {
        return Grants.of(state).all().values().stream()
                .flatMap(grant -> years(grant.terms().rule())
                        .filter(year -> gives(state, grant, year))
                        .limit(1)
                        .mapToObj(year -> matter(grant.terms().id(), year, today)));
    }

    private static IntStream years(MatchingRule rule) {
        return IntStream.rangeClosed(rule.firstYear(), rule.lastYear());
    }

    private static boolean gives(FinanceState state, Grant grant, int year) {
        return grant.due(year, Dues.of(state).received(year, grant.currency())).signum() > 0;
    }

    private static Matter<FinanceState, FinanceEvent> matter(GrantId grant, int year, LocalDate today) {
        return Matter.ofSecretariat(
                new Need(KIND, "grants/" + grant, "", null, null, List.of()), new MatchDues(grant, year, today));
    }
}
