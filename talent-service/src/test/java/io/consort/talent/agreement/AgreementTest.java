package io.consort.talent.agreement;

import static io.consort.talent.Samples.BEGIN;
import static io.consort.talent.Samples.FELLOW;
import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.PROFESSOR;
import static io.consort.talent.Samples.RA1;
import static io.consort.talent.Samples.UTEXAS;
import static io.consort.talent.Samples.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.talent.Samples;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.AgreementEvent.AgreementAccepted;
import io.consort.talent.agreement.AgreementEvent.AgreementProposed;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final LocalDate NEXT = LocalDate.parse("1991-01-01");
    private static final Terms TERMS = terms(BEGIN, null);

    private final Given<TalentState, TalentEvent> proposed =
            Samples.empty().done(new ProposeAgreement(UTEXAS, IBM, TERMS));

    @Test
    void isProposedByOnePartyAndAcceptedByTheOther() {
        Samples.empty()
                .when(new ProposeAgreement(UTEXAS, IBM, TERMS))
                .then(new AgreementProposed(RA1, 1, UTEXAS, IBM, TERMS, UTEXAS))
                .by("ira", "ibm")
                .when(new AcceptAgreement(RA1, 1))
                .then(new AgreementAccepted(RA1, 1, IBM));
    }

    @Test
    void bindsNobodyUntilBothHaveSigned() {
        assertThat(agreement(proposed).at(BEGIN)).isEmpty();
        assertThat(agreement(proposed.by("ira", "ibm").done(new AcceptAgreement(RA1, 1)))
                        .at(BEGIN))
                .contains(new Version(1, TERMS, UTEXAS));
    }

    @Test
    void isSignedByItsPartiesOnly() {
        var proposal = Samples.empty()
                .by("sam", "office")
                .when(new ProposeAgreement(UTEXAS, IBM, TERMS))
                .thenRefused("not-a-party");
        assertThat(proposal.kind()).isEqualTo(Kind.FORBIDDEN);

        proposed.by("sam", "office").when(new AcceptAgreement(RA1, 1)).thenRefused("not-a-party");
        proposed.by("sam", "office").when(new ProposeVersion(RA1, TERMS)).thenRefused("not-a-party");
    }

    @Test
    void isNotAcceptedByWhoProposedIt() {
        proposed.when(new AcceptAgreement(RA1, 1)).thenRefused("own-proposal");
    }

    @Test
    void isOneBetweenTheSameTwoInTheSameDirection() {
        proposed.when(new ProposeAgreement(UTEXAS, IBM, TERMS)).thenRefused("agreement-exists");

        assertThat(proposed.when(new ProposeAgreement(IBM, UTEXAS, TERMS)).events())
                .hasSize(1);
    }

    @Test
    void isSignedInTheVersionThatIsOpen() {
        var renewed = proposed.done(new ProposeVersion(RA1, terms(NEXT, null))).by("ira", "ibm");

        renewed.when(new AcceptAgreement(RA1, 1)).thenRefused("proposal-superseded");
        var signed = renewed.done(new AcceptAgreement(RA1, 2));
        signed.when(new AcceptAgreement(RA1, 2)).thenRefused("no-open-proposal");
        assertThat(agreement(signed).at(BEGIN)).isEmpty();
    }

    @Test
    void holdsInTheLastSignedVersionThatHasBegun() {
        var signed = proposed.by("ira", "ibm")
                .done(new AcceptAgreement(RA1, 1))
                .done(new ProposeVersion(RA1, terms(NEXT, NEXT)))
                .by("ute", "utexas")
                .done(new AcceptAgreement(RA1, 2));

        assertThat(agreement(signed).at(BEGIN.minusDays(1))).isEmpty();
        assertThat(agreement(signed).at(NEXT.minusDays(1))).map(Version::number).contains(1);
        assertThat(agreement(signed).at(NEXT)).map(Version::number).contains(2);
        assertThat(agreement(signed).at(NEXT.plusDays(1))).isEmpty();
    }

    @Test
    void goesOnHoldingWhileANewVersionIsOpen() {
        var open = proposed.by("ira", "ibm")
                .done(new AcceptAgreement(RA1, 1))
                .done(new ProposeVersion(RA1, terms(BEGIN, null)));

        assertThat(agreement(open).at(BEGIN)).map(Version::number).contains(1);
    }

    @Test
    void refusesTermsThatContradictThemselves() {
        Mapping mapping = Mapping.automatic(PROFESSOR, FELLOW);

        assertThatThrownBy(() -> new Terms(BEGIN, null, List.of(mapping, mapping)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Terms(BEGIN, null, List.of())).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Terms(BEGIN, BEGIN.minusDays(1), List.of(mapping)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new ProposeAgreement(IBM, IBM, TERMS)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Title(" Professor", null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Title("Professor", "")).isInstanceOf(DomainException.class);
        for (String limits : new String[] {null, " ", "x".repeat(301)}) {
            assertThatThrownBy(() -> new Mapping(PROFESSOR, FELLOW, Extent.PARTIAL, limits, Mode.AUTOMATIC))
                    .isInstanceOf(DomainException.class);
        }
        assertThatThrownBy(() -> new Mapping(PROFESSOR, FELLOW, Extent.FULL, "none", Mode.AUTOMATIC))
                .isInstanceOf(DomainException.class);
    }

    private static Agreement agreement(Given<TalentState, TalentEvent> given) {
        return Agreements.of(given.state()).require(RA1);
    }
}
