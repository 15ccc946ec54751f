package io.consort.talent.exit;

import static io.consort.talent.Samples.BEGIN;
import static io.consort.talent.Samples.DAY;
import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.PROFESSOR;
import static io.consort.talent.Samples.R1;
import static io.consort.talent.Samples.RA1;
import static io.consort.talent.Samples.UTEXAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.ExitStatus;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.Mandate;
import io.consort.talent.Samples;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.AcceptAgreement;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.agreement.LapseProposal;
import io.consort.talent.agreement.ProposeAgreement;
import io.consort.talent.agreement.ProposeVersion;
import io.consort.talent.agreement.ReopenProposal;
import io.consort.talent.recognition.Recognitions;
import io.consort.talent.recognition.RequestRecognition;
import io.consort.talent.recognition.Sought;
import io.consort.talent.researcher.Ground;
import io.consort.talent.researcher.OrderErasure;
import io.consort.talent.researcher.Researchers;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitTest {

    private static final ExitId X = new ExitId("exit-1");
    private static final LocalDate LEFT = LocalDate.parse("1994-01-01");
    private static final RevokeExit REVOKE = new RevokeExit(X, "The bank refused.");

    @Test
    void whatWasAgreedAndRecognisedStandsAndWhatWasProposedLapses() {
        var given = eventful().done(settle("exit-1", UTEXAS));
        assertThat(lines(given))
                .containsExactly(
                        "continues | agreements/RA-1 | agreement, ibm recognises titles of utexas",
                        "lost | agreements/RA-1 | proposal of version 2 lapses, ibm recognises titles of utexas",
                        "kept | recognitions | titles of the leaver that others recognise stay recognised: 1",
                        "continues | researchers | researchers of the leaver stay registered, and are forgotten when they"
                                + " ask for it: 1");
        var agreement = Agreements.of(given.state()).require(RA1);
        assertThat(agreement.at(LEFT)).isPresent();
        assertThat(agreement.proposal()).isNull();
        given.by("ute", "utexas").when(new AcceptAgreement(RA1, 2)).thenRefused("member-left");
    }

    @Test
    void theHostSeesWhatItRecognisesAndWhoIsToBeForgotten() {
        var given = eventful().done(settle("exit-1", IBM));
        assertThat(lines(given))
                .contains("continues | recognitions | titles of others that the leaver recognises stay recognised: 1");
        var erasing = eventful()
                .done(new OrderErasure(R1, Ground.OBJECTION, new Mandate.Whole()))
                .done(settle("exit-1", UTEXAS));
        assertThat(lines(erasing))
                .contains("duty | researchers/R-1 | to be forgotten, as was ordered")
                .noneMatch(line -> line.startsWith("continues | researchers"));
    }

    @Test
    void anAgreementThatHasEndedByThenIsNoMatter() {
        var given = Samples.empty()
                .done(new ProposeAgreement(UTEXAS, IBM, Samples.terms(BEGIN, LEFT.minusDays(1))))
                .by("ira", "ibm")
                .done(new AcceptAgreement(RA1, 1));
        assertThat(lines(given.done(settle("exit-1", UTEXAS)))).isEmpty();
        var lasting = Samples.empty()
                .done(new ProposeAgreement(UTEXAS, IBM, Samples.terms(BEGIN, LEFT)))
                .by("ira", "ibm")
                .done(new AcceptAgreement(RA1, 1));
        assertThat(lines(lasting.done(settle("exit-1", UTEXAS))))
                .containsExactly(
                        "continues | agreements/RA-1 | agreement, ibm recognises titles of utexas | until 1994-01-01");
    }

    @Test
    void nothingNewIsAgreedOrDecidedWithWhomLeftUntilItIsBack() {
        var left = eventful().done(settle("exit-1", UTEXAS)).by("ira", "ibm");
        left.when(new ProposeVersion(RA1, Samples.terms(BEGIN, null))).thenRefused("member-left");
        left.when(new ProposeAgreement(IBM, UTEXAS, Samples.terms(BEGIN, null))).thenRefused("member-left");
        left.when(request(DAY)).thenRefused("member-left");
        left.on("1993-12-31").done(new ProposeVersion(RA1, Samples.terms(BEGIN, null)));
        left.on("1993-12-31").when(request(LEFT)).thenRefused("member-left");
        var back = left.done(new ReadmitMember(X, LocalDate.parse("1996-01-01")));
        back.done(new ProposeVersion(RA1, Samples.terms(BEGIN, null)));
        back.when(request(LocalDate.parse("1995-12-31"))).thenRefused("member-left");
        left.done(REVOKE).done(new ProposeVersion(RA1, Samples.terms(BEGIN, null)));
    }

    @Test
    void allIsAsItWasBefore() {
        var before = eventful();
        var after = before.done(settle("exit-1", UTEXAS)).done(REVOKE);
        assertThat(Agreements.of(after.state())).isEqualTo(Agreements.of(before.state()));
        assertThat(Recognitions.of(after.state())).isEqualTo(Recognitions.of(before.state()));
        assertThat(Researchers.of(after.state())).isEqualTo(Researchers.of(before.state()));
        assertThat(ExitEvent.exits(after.state()).require(X).status()).isEqualTo(ExitStatus.REVOKED);
        after.by("ute", "utexas").done(new AcceptAgreement(RA1, 2));
        after.when(REVOKE).thenRefused("exit-ended");
        after.done(settle("exit-2", UTEXAS));
    }

    @Test
    void whatNeverArrivedIsRevokedAndRefusedWhenItArrives() {
        var given = eventful().done(REVOKE);
        given.when(settle("exit-1", UTEXAS)).thenRefused("exit-ended");
        given.when(REVOKE).thenRefused("exit-ended");
    }

    @Test
    void onlyWhatWasPreviewedIsSettled() {
        String digest =
                ExitReckoning.of(Samples.agreed().state(), leaving(UTEXAS)).digest();
        eventful().when(new SettleExit(X, leaving(UTEXAS), digest)).thenRefused("preview-outdated");
        var settled = Samples.agreed().done(new SettleExit(X, leaving(UTEXAS), digest));
        settled.when(settle("exit-2", UTEXAS)).thenRefused("exit-settled");
        settled.when(new ReadmitMember(X, LEFT.minusDays(1))).thenRefused("readmitted-before-exit");
        settled.done(new ReadmitMember(X, LEFT)).when(REVOKE).thenRefused("exit-ended");
        assertThatThrownBy(() -> new RevokeExit(X, " ")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new ExitTerms("no resolution")).isInstanceOf(DomainException.class);
    }

    @Test
    void onlyAnOpenProposalLapsesAndOnlyTheLastThatLapsedIsOpenedAgain() {
        var given = eventful();
        given.when(new LapseProposal(RA1, 1)).thenRefused("no-open-proposal");
        given.when(new ReopenProposal(RA1, 2)).thenRefused("proposal-not-lapsed");
        var lapsed = given.done(new LapseProposal(RA1, 2));
        lapsed.when(new LapseProposal(RA1, 2)).thenRefused("no-open-proposal");
        lapsed.done(new ProposeVersion(RA1, Samples.terms(BEGIN, null)))
                .when(new ReopenProposal(RA1, 2))
                .thenRefused("proposal-not-lapsed");
        lapsed.done(new ProposeVersion(RA1, Samples.terms(BEGIN, null)))
                .done(new LapseProposal(RA1, 3))
                .when(new ReopenProposal(RA1, 2))
                .thenRefused("proposal-not-lapsed");
    }

    /** Utexas and IBM have an agreement, a recognition under it, and a proposal of IBM's for another version. */
    private static Given<TalentState, TalentEvent> eventful() {
        return Samples.agreed()
                .done(request(DAY))
                .by("ira", "ibm")
                .done(new ProposeVersion(RA1, Samples.terms(BEGIN.plusYears(1), null)));
    }

    private static RequestRecognition request(LocalDate effective) {
        return new RequestRecognition(new Sought(R1, UTEXAS, IBM, PROFESSOR, effective), new Mandate.Whole());
    }

    private static Leaving<ExitTerms> leaving(OrganisationId member) {
        return new Leaving<>(member, ExitGround.WITHDRAWAL, LEFT, ExitTerms.usual(ExitGround.WITHDRAWAL));
    }

    private static Command<TalentState, TalentEvent> settle(String id, OrganisationId member) {
        return (state, context) -> new SettleExit(
                        new ExitId(id),
                        leaving(member),
                        ExitReckoning.of(state, leaving(member)).digest())
                .decide(state, context);
    }

    private static List<String> lines(Given<TalentState, TalentEvent> given) {
        return ExitEvent.exits(given.state()).require(X).items().stream()
                .map(ExitItem::toString)
                .toList();
    }
}
