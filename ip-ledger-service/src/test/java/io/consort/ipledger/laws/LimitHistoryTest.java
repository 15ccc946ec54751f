package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Line;
import io.consort.ipledger.distribution.RecalculateDistribution;
import io.consort.ipledger.distribution.Recalculation;
import io.consort.ipledger.distribution.Statement;
import io.consort.ipledger.scheme.Bounded;
import io.consort.ipledger.scheme.Fixed;
import io.consort.ipledger.scheme.Recovery;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.scheme.Span;
import io.consort.ipledger.scheme.Tier;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;

/** Limits of a scheme hold over all that is ever distributed by it, whichever of its versions was in effect. */
class LimitHistoryTest {

    /** What was placed under one limit, and the highest that any version sets. */
    private record Tally(Money placed, Money limit) {

        Tally plus(Tally other) {
            return new Tally(placed.plus(other.placed), MoneyUtils.max(limit, other.limit));
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void noLimitOfASchemeIsExceededOverItsRuns(@ForAll("histories") Chronicle history) {
        var given = history.told().given();
        for (Distribution made : Distributions.of(given.state()).made()) {
            if (Recalculation.of(given.state(), Distributions.of(given.state()).require(made.id()))
                    .differs()) {
                given = given.done(new RecalculateDistribution(made.id(), "Title was corrected."));
            }
        }
        Map<String, Tally> tallies = new HashMap<>();
        for (Distribution made : Distributions.of(given.state()).made()) {
            Scheme scheme = Schemes.of(given.state())
                    .require(made.pins().scheme(), made.pins().version());
            for (Statement statement : made.statements().values()) {
                for (Line line : statement.lines()) {
                    count(tallies, made, scheme, statement, line);
                }
            }
        }
        tallies.forEach((limit, tally) ->
                assertThat(tally.placed()).as("what %s has placed", limit).isLessThanOrEqualTo(tally.limit()));
    }

    private static void count(
            Map<String, Tally> tallies, Distribution made, Scheme scheme, Statement statement, Line line) {
        Tier tier = scheme.waterfall().tiers().stream()
                .filter(each -> each.name().equals(line.tier()))
                .findFirst()
                .orElseThrow();
        int year = made.pins().titleOn().getYear();
        String run = made.id().value();
        String asset = scheme.id() + " " + tier.name() + " on " + made.pins().asset();
        if (tier instanceof Recovery recovery) {
            count(tallies, "recovery by " + asset, line, recovery.cap());
            count(tallies, "recovery by " + asset + " in run " + run, line, recovery.perRun());
        } else if (tier instanceof Fixed fixed) {
            String span = fixed.per() == Span.RUN ? run : fixed.per() == Span.YEAR ? "year " + year : "life";
            count(tallies, "sum by " + asset + " in " + span, line, fixed.amount());
        } else if (tier instanceof Bounded bounded) {
            String payee = scheme.id() + " " + tier.name() + " to " + statement.payee() + " in " + year;
            count(tallies, "ceiling by " + payee, line, bounded.ceiling());
        }
    }

    private static void count(Map<String, Tally> tallies, String name, Line line, @Nullable Money limit) {
        if (limit != null) {
            tallies.merge(name, new Tally(line.amount(), limit), Tally::plus);
        }
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.of(
                60,
                Deed.REGISTER,
                Deed.ASSIGN,
                Deed.REVERSE,
                Deed.EARN_AND_DISTRIBUTE,
                Deed.CORRECT_INVENTORS,
                Deed.DISTRIBUTE,
                Deed.RECALCULATE,
                Deed.ADOPT,
                Deed.ENACT);
    }
}
