package io.consort.ipledger.exit;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.exit.ExitExamples.DAY;
import static io.consort.ipledger.right.RightExamples.extent;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.right.AccessRequestId;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.EndRight;
import io.consort.ipledger.right.EndingGround;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.GrantAccess;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.RequestAccess;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The laws of exits, over random histories of what a member may have. */
class ExitLawsTest {

    private static final AssetId A2 = new AssetId("A-2");
    private static final List<AssetId> ASSETS = List.of(A1, A2);
    private static final List<OrganisationId> MEMBERS = List.of(IBM, TI, UTEXAS, INTEL);
    private static final OrganisationId BANK = new OrganisationId("bank");

    private static final List<LocalDate> DAYS =
            IntStream.range(-3, 4).mapToObj(DAY::plusMonths).toList();

    @Property(tries = 300)
    void whatIsPreviewedIsDoneAndUndone(
            @ForAll("histories") List<Command<IpLedgerState, IpLedgerEvent>> history,
            @ForAll("leavings") Leaving<ExitTerms> leaving) {
        var given = start();
        for (var command : history) {
            given = tried(given, command);
        }
        ExitPlan<ExitTerms, Effect, IpLedgerEvent> plan = ExitReckoning.of(given.state(), leaving);
        var settle = new SettleExit(new ExitId("exit-1"), leaving, plan.digest());
        if (!plan.matters().isEmpty()) {
            given.when(settle).thenRefused("exit-blocked");
            return;
        }
        List<? extends IpLedgerEvent> events = given.when(settle).events();
        assertThat(events.subList(events.size() - plan.consequences().size(), events.size()))
                .isEqualTo(plan.consequences());
        var settled = given.happened(events);
        assertThat(ExitEvent.exits(settled.state())
                        .require(new ExitId("exit-1"))
                        .items())
                .isEqualTo(plan.items());
        assertSettled(settled.state(), leaving);

        var undone = settled.done(new RevokeExit(new ExitId("exit-1"), "It never was."));
        assertSame(undone.state(), given.state());
    }

    private static void assertSettled(IpLedgerState state, Leaving<ExitTerms> leaving) {
        for (AssetId asset : ASSETS) {
            Title title = Titles.of(state).require(asset);
            for (LocalDate day : DAYS) {
                assertThat(Fraction.sum(title.on(day).values())).isEqualTo(Fraction.ONE);
            }
            if (leaving.terms().title() instanceof TitleFate.Passes
                    && title.on(DAY).size() > 1) {
                assertThat(title.share(leaving.member(), DAY)).isEqualTo(Fraction.ZERO);
            }
        }
        for (Right right : Rights.of(state).granted()) {
            LocalDate end = leaving.terms().of(right.grant().terms().kind()).endOn(DAY);
            if (right.grant().terms().holder().equals(leaving.member()) && end != null) {
                assertThat(DAYS).noneMatch(day -> !day.isBefore(end) && right.isInForce(day));
            }
        }
    }

    private static void assertSame(IpLedgerState now, IpLedgerState before) {
        assertThat(Departures.of(now)).isEqualTo(Departures.of(before));
        assertThat(AccessRequests.of(now)).isEqualTo(AccessRequests.of(before));
        assertThat(Rights.of(now)
                        .granted()
                        .subList(0, Rights.of(before).granted().size()))
                .isEqualTo(Rights.of(before).granted());
        for (Right licence : Rights.of(now)
                .granted()
                .subList(
                        Rights.of(before).granted().size(),
                        Rights.of(now).granted().size())) {
            assertThat(DAYS).noneMatch(licence::isInForce);
        }
        for (AssetId asset : ASSETS) {
            assertThat(Encumbered.of(now).over(asset))
                    .isEqualTo(Encumbered.of(before).over(asset));
            for (LocalDate day : DAYS) {
                assertThat(Titles.of(now).require(asset).on(day))
                        .isEqualTo(Titles.of(before).require(asset).on(day));
            }
        }
    }

    private static Given<IpLedgerState, IpLedgerEvent> start() {
        return registered().done(ExitExamples.knowHow("A-2", Ground.FOREGROUND, Map.of(TI, Fraction.ONE)));
    }

    private static Given<IpLedgerState, IpLedgerEvent> tried(
            Given<IpLedgerState, IpLedgerEvent> given, Command<IpLedgerState, IpLedgerEvent> command) {
        try {
            return given.done(command);
        } catch (DomainException refused) {
            assertThat(refused.slug()).isNotEmpty();
            return given;
        }
    }

    @Provide
    Arbitrary<Leaving<ExitTerms>> leavings() {
        Arbitrary<Fate> fates = Arbitraries.of(new Fate.Lasts(), new Fate.Survives(20), new Fate.Ceases());
        Arbitrary<TitleFate> titles =
                Arbitraries.of(new TitleFate.Passes(), new TitleFate.Keeps(List.of()), new TitleFate.Keeps(MEMBERS));
        return Combinators.combine(Arbitraries.of(MEMBERS), titles, fates, fates)
                .as((member, title, access, licences) -> new Leaving<>(
                        member, ExitGround.WITHDRAWAL, DAY, new ExitTerms(title, access, licences, true, null)));
    }

    @Provide
    Arbitrary<List<Command<IpLedgerState, IpLedgerEvent>>> histories() {
        Arbitrary<AssetId> asset = Arbitraries.of(ASSETS);
        Arbitrary<OrganisationId> member = Arbitraries.of(MEMBERS);
        Arbitrary<Integer> step = Arbitraries.integers().between(1, MEMBERS.size() - 1);
        Arbitrary<Command<IpLedgerState, IpLedgerEvent>> assign = Combinators.combine(
                        asset,
                        member,
                        step,
                        Arbitraries.of(DAYS),
                        Arbitraries.integers().between(2, 7))
                .as((what, from, by, day, part) -> By.resolution(
                        new AssignShare(what, new Assignment(from, other(from, by), Fraction.of(1, part), day))));
        Arbitrary<Command<IpLedgerState, IpLedgerEvent>> grant = Combinators.combine(asset, member, step, terms(member))
                .as((what, from, by, terms) ->
                        By.resolution(new GrantRight(what, new Grant(from, null, holding(terms, other(from, by))))));
        Arbitrary<Command<IpLedgerState, IpLedgerEvent>> sub = Combinators.combine(
                        asset,
                        member,
                        step,
                        terms(member),
                        Arbitraries.integers().between(1, 5))
                .as((what, from, by, terms, under) -> By.resolution(new GrantRight(
                        what, new Grant(from, new RightId("G-" + under), holding(terms, other(from, by))))));
        Arbitrary<Command<IpLedgerState, IpLedgerEvent>> ask = Combinators.combine(asset, terms(member))
                .filter((what, terms) -> terms.kind().isAccess())
                .as((what, terms) -> By.resolution(new RequestAccess(what, terms)));
        Arbitrary<Command<IpLedgerState, IpLedgerEvent>> answer = Combinators.combine(
                        Arbitraries.integers().between(1, 3), member)
                .as((number, owner) -> By.resolution(new GrantAccess(new AccessRequestId("Q-" + number), owner)));
        Arbitrary<Command<IpLedgerState, IpLedgerEvent>> end = Combinators.combine(
                        Arbitraries.integers().between(1, 5), Arbitraries.of(DAYS))
                .as((number, day) ->
                        By.resolution(new EndRight(new RightId("G-" + number), day, EndingGround.AGREEMENT)));
        Arbitrary<Command<IpLedgerState, IpLedgerEvent>> pledge = Combinators.combine(
                        asset,
                        member,
                        Arbitraries.of(DAYS),
                        Arbitraries.integers().between(1, 2))
                .as((what, from, day, number) -> new PlacePledge(
                        new PledgeId("loan-" + number),
                        new PledgeTerms(what, from, BANK, Fraction.of(1, 12), usd("1.00"), day)));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, assign),
                        Tuple.of(6, grant),
                        Tuple.of(4, sub),
                        Tuple.of(3, ask),
                        Tuple.of(1, answer),
                        Tuple.of(2, end),
                        Tuple.of(1, pledge))
                .list()
                .ofMaxSize(25);
    }

    private static Arbitrary<Terms> terms(Arbitrary<OrganisationId> holder) {
        return Combinators.combine(
                        Arbitraries.of(
                                RightKind.EXPLOITATION_ACCESS,
                                RightKind.NON_EXCLUSIVE,
                                RightKind.SOLE,
                                RightKind.EXCLUSIVE),
                        holder,
                        Arbitraries.of("etching", "masks", "etching.dry"),
                        Arbitraries.of("DE", "FR", "DE FR"),
                        Arbitraries.of(
                                "1993-11-01",
                                "1993-12-01 to 1994-01-10",
                                "1994-02-01",
                                "1993-10-15 to 1994-03-31",
                                "1994-01-05"),
                        Arbitraries.of(Sublicensing.class))
                .as((kind, whose, field, where, days, sublicensing) -> new Terms(
                        kind, whose, extent(field + " in " + where + " from " + days), sublicensing, null, null));
    }

    private static Terms holding(Terms terms, OrganisationId holder) {
        return new Terms(terms.kind(), holder, terms.extent(), terms.sublicensing(), null, terms.royalty());
    }

    private static OrganisationId other(OrganisationId one, int step) {
        return MEMBERS.get((MEMBERS.indexOf(one) + step) % MEMBERS.size());
    }
}
