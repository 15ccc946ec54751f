package io.consort.talent.agreement;

import static io.consort.talent.Samples.BEGIN;
import static io.consort.talent.Samples.DAY;
import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.RA1;
import static io.consort.talent.Samples.UTEXAS;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.Samples;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.assembly.TalentLedger;
import io.consort.talent.exit.ExitReckoning;
import io.consort.talent.exit.ExitTerms;
import io.consort.talent.exit.RevokeExit;
import io.consort.talent.exit.SettleExit;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A need is listed exactly while its act is open. */
class AgreementsAwaitedLaws {

    private static final AgreementId RA2 = AgreementId.of(2);
    private static final Instant NOW = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    /** Whatever was proposed, signed or left before: for each organisation, and for each agreement in any version. */
    @Property(tries = 100)
    void anAgreementIsListedExactlyWhileAVersionOfItCanBeAccepted(@ForAll long seed) {
        Random random = new Random(seed);
        Given<TalentState, TalentEvent> given = Samples.empty();
        for (int i = random.nextInt(12); i > 0; i--) {
            given = tried(given, random);
        }
        TalentState state = given.state();
        for (String organisation : List.of("utexas", "ibm", "office")) {
            Actor actor = Actor.of("someone", organisation);
            for (AgreementId id : List.of(RA1, RA2)) {
                boolean expected = false;
                for (int version = 1; version <= 13; version++) {
                    expected |= isAccepted(state, new AcceptAgreement(id, version), actor);
                }
                assertThat(listed(state, actor).contains("agreements/" + id))
                        .as("%s of %s", id, actor)
                        .isEqualTo(expected);
            }
        }
    }

    @Example
    void anAgreementAwaitsTheOtherPartyUntilItIsSigned() {
        Given<TalentState, TalentEvent> proposed =
                Samples.empty().done(new ProposeAgreement(UTEXAS, IBM, Samples.terms(BEGIN, null)));
        Actor ibm = Actor.of("ira", "ibm");
        assertThat(listed(proposed.state(), ibm)).containsExactly("agreements/RA-1");
        assertThat(listed(proposed.state(), Actor.of("ute", "utexas"))).isEmpty();
        assertThat(listed(
                        proposed.by("ira", "ibm")
                                .done(new AcceptAgreement(RA1, 1))
                                .state(),
                        ibm))
                .isEmpty();
    }

    private static Given<TalentState, TalentEvent> tried(Given<TalentState, TalentEvent> before, Random random) {
        String organisation = random.nextBoolean() ? "utexas" : "ibm";
        AgreementId agreement = random.nextBoolean() ? RA1 : RA2;
        Terms terms = Samples.terms(BEGIN, null);
        Command<TalentState, TalentEvent> command = switch (random.nextInt(6)) {
            case 0 -> new ProposeAgreement(UTEXAS, IBM, terms);
            case 1 -> new ProposeAgreement(IBM, UTEXAS, terms);
            case 2 -> new ProposeVersion(agreement, terms);
            case 3 -> (state, context) -> left(state).decide(state, context);
            case 4 -> new RevokeExit(new ExitId("exit-1"), "The bank refused.");
            default -> new AcceptAgreement(agreement, 1 + random.nextInt(3));
        };
        Given<TalentState, TalentEvent> given = before.by("someone", organisation);
        return isAccepted(given.state(), command, Actor.of("someone", organisation)) ? given.done(command) : given;
    }

    private static SettleExit left(TalentState state) {
        Leaving<ExitTerms> leaving =
                new Leaving<>(UTEXAS, ExitGround.WITHDRAWAL, DAY, ExitTerms.usual(ExitGround.WITHDRAWAL));
        return new SettleExit(
                new ExitId("exit-1"), leaving, ExitReckoning.of(state, leaving).digest());
    }

    private static List<String> listed(TalentState state, Actor actor) {
        return new AgreementsAwaited()
                .on(state, LocalDate.ofInstant(NOW, ZoneOffset.UTC))
                .filter(each ->
                        actor.organisation().filter(each.organisation()::equals).isPresent())
                .filter(each -> each.awaits(TalentLedger.DEFINITION, state, actor, NOW))
                .map(Matter::need)
                .map(Need::subject)
                .toList();
    }

    private static boolean isAccepted(TalentState state, Command<TalentState, TalentEvent> command, Actor actor) {
        try {
            TalentLedger.DEFINITION.decide(state, command, new Context(NOW, actor));
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }
}
