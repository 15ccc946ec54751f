package io.consort.quickstart.bench.measure;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.assembly.ConsortiumParts;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.ClassStanding;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.founding.Foundation;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.founding.Model;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.membership.Standing;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import io.consort.starter.web.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to find one member, and the first page of all, in consortia of different sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MembersBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ClassId FULL = new ClassId("full");
    private static final Header HEADER = new Header(1, Instant.parse("2026-01-01T00:00:00Z"), Actor.of("o", "office"));
    private static final PageRequest FIRST = new PageRequest(PageRequest.DEFAULT_LIMIT, null);

    /** How many members there are. */
    @Param({"10000", "100000"})
    public int members;

    private ConsortiumState state = ConsortiumParts.EMPTY;

    /** Lets them in. */
    @Setup
    public void accede() {
        happened(new ConsortiumCreated(
                new ConsortiumId("bench"),
                new Foundation("Bench", Model.RESEARCH_CONSORTIUM, Strategy.PARALLEL, null, DAY)));
        happened(new CharterAdopted(Charter.plain(
                1,
                new OrganisationId("office"),
                CurrencyUnit.EUR,
                12,
                List.of(new MembershipClass(FULL, "Full member", ClassStanding.MEMBER, true, new DuesRule.Exempt())))));
        for (int i = 0; i < members; i++) {
            happened(new OrganisationInvited(member(i), FULL, 1, DAY));
            happened(new MemberAcceded(member(i), FULL, 1, DAY));
        }
    }

    private static OrganisationId member(int number) {
        return new OrganisationId("member-" + number);
    }

    private void happened(ConsortiumEvent event) {
        state = ConsortiumLedger.DEFINITION.fold().apply(state, event, HEADER);
    }

    /** What one organisation is to the consortium: what every other service asks before each request. */
    @Benchmark
    public Object standing() {
        return Standing.of(state, member(members / 2), DAY);
    }

    /** The first page of the members. */
    @Benchmark
    public Object page() {
        return FIRST.over(
                Members.of(state).byOrganisation(),
                each -> each.on(DAY).isPresent(),
                id -> id,
                id -> id,
                (id, member) -> member.on(DAY));
    }
}
