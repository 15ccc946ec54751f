package io.consort.consortium.closing;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.created;
import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.Apply;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.engagement.RecordEngagement;
import io.consort.consortium.life.BeginWindingUp;
import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent.ConsortiumDissolved;
import io.consort.consortium.life.LifeEvent.DissolutionRefused;
import io.consort.consortium.life.LifeEvent.DissolutionStarted;
import io.consort.consortium.life.LifeEvent.TurnConfirmed;
import io.consort.consortium.life.LifeEvent.WindingUpBegun;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.membership.Accede;
import io.consort.consortium.membership.Invite;
import io.consort.consortium.membership.MembershipEvent.InvitationWithdrawn;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.membership.Standing;
import io.consort.consortium.membership.VoteBar;
import io.consort.consortium.membership.WithdrawInvitation;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.outbox.Fault;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A consortium is wound up and dissolved once nothing is open in it any more. */
class DissolutionTest {

    private static final ResolutionId R0 = new ResolutionId("R-0");
    private static final Undertaking PROJECT = new Undertaking(Undertaking.Kind.PROJECT, "P-1");

    private static LedgerEnd end(OtherService service) {
        return new LedgerEnd(service, 7, "root of " + service);
    }

    /** With ibm as a member, wound up, and a resolution R-1 to dissolve it in force. */
    private static Given<ConsortiumState, ConsortiumEvent> windingUp(ConsortiumEvent... before) {
        return created()
                .happened(full("ibm"))
                .happened(List.of(before))
                .happened(new WindingUpBegun(R0), Closing.adopted(), new ResolutionInForce(Closing.R1))
                .on("2026-02-01");
    }

    private static Given<ConsortiumState, ConsortiumEvent> dissolving() {
        return windingUp().done(new StartDissolution(Closing.R1));
    }

    private static Given<ConsortiumState, ConsortiumEvent> dissolved() {
        Given<ConsortiumState, ConsortiumEvent> given = dissolving();
        for (OtherService each : OtherService.values()) {
            given = given.done(new RecordConfirmation(1, end(each)));
        }
        return given;
    }

    private static List<String> rules(Given<ConsortiumState, ConsortiumEvent> given) {
        return OwnMatters.of(given.state(), LocalDate.parse("2026-02-01")).stream()
                .map(OpenMatter::rule)
                .toList();
    }

    @Test
    void nothingNewBeginsOnceItIsWoundUp() {
        Given<ConsortiumState, ConsortiumEvent> given = windingUp(invited("ti", FULL));
        given.when(Invite.of(organisation("amd"), FULL, _ -> true)).thenRefused("winding-up");
        given.by("tim", "ti").when(new Accede(1, LocalDate.parse("2026-02-01"))).thenRefused("winding-up");
        given.by("ada", "amd").when(Apply.to(FULL, _ -> true)).thenRefused("winding-up");
        given.by("irene", "ibm")
                .when(RecordEngagement.of(
                        PROJECT,
                        Part.PERFORMER,
                        organisation("ibm"),
                        null,
                        LocalDate.parse("2026-02-01"),
                        null,
                        null,
                        _ -> true,
                        (each, _) -> each))
                .thenRefused("winding-up");
        given.when(new BeginWindingUp(R0)).thenRefused("winding-up");
    }

    @Test
    void whatIsOpenIsNamedWithWhoeverMustAct() {
        assertThat(rules(windingUp())).isEmpty();
        assertThat(rules(
                        windingUp(new OrganisationInvited(organisation("ti"), FULL, 1, LocalDate.parse("2020-01-31")))))
                .isEmpty();
        Given<ConsortiumState, ConsortiumEvent> given = windingUp(
                new OrganisationInvited(organisation("ti"), FULL, 1, LocalDate.parse("2026-01-31")),
                new EngagementRecorded(new Engagement(
                        new EngagementId("E-1"),
                        PROJECT,
                        Part.PERFORMER,
                        organisation("ibm"),
                        null,
                        LocalDate.parse("2020-01-01"),
                        null)),
                invited("amd", FULL),
                acceded("amd", FULL, "1990-01-01"),
                new NoticeGiven(organisation("amd"), 1, LocalDate.parse("1990-01-02"), LocalDate.parse("1991-01-02")));
        assertThat(rules(given)).containsExactly("invitation-open", "engagement-running", "exit-unsettled");
        assertThat(given.when(new StartDissolution(Closing.R1))
                        .thenRefused("matters-open")
                        .fields())
                .extracting(each -> each.detail().replaceAll(":.*", ""))
                .containsExactly("invitations/ti", "engagements/E-1", "members/amd");
    }

    @Test
    void anInvitationThatCannotBeAcceptedAnyMoreIsTakenBack() {
        OrganisationInvited invited =
                new OrganisationInvited(organisation("ti"), FULL, 1, LocalDate.parse("2026-01-31"));
        WithdrawInvitation withdraw = new WithdrawInvitation(organisation("ti"), "It ends.");
        Given<ConsortiumState, ConsortiumEvent> given = windingUp(invited);
        assertThat(rules(given)).containsExactly("invitation-open");
        assertThat(rules(given.when(withdraw).then(new InvitationWithdrawn(organisation("ti"), "It ends."))))
                .isEmpty();
    }

    @Test
    void isDissolvedByAResolutionToDoSoAloneAndOnlyWhileItIsWoundUp() {
        created()
                .happened(full("ibm"))
                .happened(Closing.adopted(), new ResolutionInForce(Closing.R1))
                .when(new StartDissolution(Closing.R1))
                .thenRefused("not-winding-up");
        created()
                .happened(full("ibm"))
                .happened(new WindingUpBegun(R0), Closing.adopted())
                .when(new StartDissolution(Closing.R1))
                .thenRefused("resolution-not-in-force");
        windingUp()
                .happened(new EffectCarriedOut(Closing.R1))
                .when(new StartDissolution(Closing.R1))
                .thenRefused("resolution-carried-out");
        windingUp()
                .when(new StartDissolution(Closing.R1))
                .then(new DissolutionStarted(1, Closing.R1, "Dissolved by R-1", OtherService.ALL));
    }

    @Test
    void endsWithTheLastServiceThatHasClosedAndSoDoesEveryMembership() {
        Given<ConsortiumState, ConsortiumEvent> given = dissolving()
                .done(new RecordConfirmation(1, end(OtherService.FINANCE)))
                .done(new RecordConfirmation(1, end(OtherService.IP_LEDGER)))
                .done(new RecordConfirmation(1, end(OtherService.WORK)));
        LocalDate day = LocalDate.parse("2026-02-01");
        ConsortiumState state = given.when(new RecordConfirmation(1, end(OtherService.TALENT)))
                .then(
                        new TurnConfirmed(1, end(OtherService.TALENT)),
                        new ConsortiumDissolved(
                                day,
                                Closing.R1,
                                List.of(
                                        end(OtherService.FINANCE),
                                        end(OtherService.IP_LEDGER),
                                        end(OtherService.WORK),
                                        end(OtherService.TALENT))),
                        new EffectCarriedOut(Closing.R1))
                .state();
        assertThat(Life.of(state).stage()).isEqualTo(LifeStage.DISSOLVED);
        assertThat(Standing.of(state, organisation("ibm"), day)).isEqualTo(Standing.FORMER);
        assertThat(Standing.of(state, organisation("ibm"), day.minusDays(1))).isEqualTo(Standing.MEMBER);
        assertThat(Standing.of(state, organisation("nobody"), day)).isEqualTo(Standing.NONE);
        assertThat(Standing.of(state, OFFICE, day)).isEqualTo(Standing.SECRETARIAT);
        assertThat(VoteBar.of(state, organisation("ibm"), day)).contains(VoteBar.NOT_A_MEMBER);
    }

    @Test
    void takesNothingElseOnTheWayAndNothingAfterwards() {
        dissolving().when(new SuspendConsortium("Stop")).thenRefused("dissolution-under-way");
        dissolving().when(new StartDissolution(Closing.R1)).thenRefused("dissolution-under-way");
        dissolved().when(new SuspendConsortium("Stop")).thenRefused("consortium-dissolved");
        dissolved().when(new ResumeConsortium("Go")).thenRefused("consortium-not-suspended");
        dissolved().when(new RecordConfirmation(1, end(OtherService.TALENT))).thenRefused("turn-over");
        dissolved().when((_, _) -> List.of(new EffectCarriedOut(Closing.R1))).thenRefused("consortium-dissolved");
    }

    @Test
    void isWhereItWasWhenAServiceRefuses() {
        Given<ConsortiumState, ConsortiumEvent> given = dissolving()
                .done(new RecordConfirmation(1, end(OtherService.FINANCE)))
                .when(new RefuseDissolution(1, OtherService.TALENT, new Fault("matters-open", "An appointment.")))
                .then(new DissolutionRefused(
                        2,
                        LifeStage.WINDING_UP,
                        OtherService.TALENT,
                        "matters-open",
                        "An appointment.",
                        OtherService.ALL));
        given.when(new StartDissolution(Closing.R1))
                .then(new DissolutionStarted(3, Closing.R1, "Dissolved by R-1", OtherService.ALL));
    }

    @Test
    void oneThatNeverHadAMemberTakesNoResolution() {
        created()
                .when(new AbandonConsortium("Nobody came"))
                .then(new DissolutionStarted(1, null, "Nobody came", OtherService.ALL));
        created()
                .happened(full("ibm"))
                .when(new AbandonConsortium("Nobody came"))
                .thenRefused("had-members");
        windingUp().when(new AbandonConsortium("Nobody came")).thenRefused("had-members");
        created()
                .on("2025-12-16")
                .happened(new ArrayList<ConsortiumEvent>(List.of(invited("ti", FULL))))
                .when(new AbandonConsortium("Nobody came"))
                .thenRefused("matters-open");
        Given<ConsortiumState, ConsortiumEvent> refused = created()
                .done(new AbandonConsortium("Nobody came"))
                .done(new RefuseDissolution(1, OtherService.FINANCE, new Fault("matters-open", "An account.")));
        assertThat(Life.of(refused.state()).stage()).isEqualTo(LifeStage.FORMING);
    }
}
