package io.consort.talent;

import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.agreement.AcceptAgreement;
import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.Extent;
import io.consort.talent.agreement.Mapping;
import io.consort.talent.agreement.Mode;
import io.consort.talent.agreement.ProposeAgreement;
import io.consort.talent.agreement.Terms;
import io.consort.talent.agreement.Title;
import io.consort.talent.assembly.TalentLedger;
import io.consort.talent.person.Orcid;
import io.consort.talent.person.PersonalDetails;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.Affiliation;
import io.consort.talent.researcher.AffiliationSource;
import io.consort.talent.researcher.Consent;
import io.consort.talent.researcher.Purpose;
import io.consort.talent.researcher.RegisterResearcher;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;

/** The university, the enterprise and the researcher that tests of this service begin with. */
public final class Samples {

    public static final OrganisationId UTEXAS = new OrganisationId("utexas");
    public static final OrganisationId IBM = new OrganisationId("ibm");
    public static final Pseudonym R1 = new Pseudonym("R-1");
    public static final AgreementId RA1 = new AgreementId("RA-1");
    public static final LocalDate BEGIN = LocalDate.parse("1988-01-01");
    public static final LocalDate DAY = LocalDate.parse("1990-05-14");
    public static final Title PROFESSOR = new Title("Research Professor", "R4");
    public static final Title FELLOW = new Title("IBM Fellow", null);
    public static final Title POSTDOC = new Title("Postdoctoral Researcher", "R2");
    public static final PersonalDetails JOSIAH =
            new PersonalDetails("Josiah Carberry", "carberry@example.org", new Orcid("0000-0002-1825-0097"));

    private Samples() {}

    public static Given<TalentState, TalentEvent> empty() {
        return Given.ledger(TalentLedger.DEFINITION).by("ute", "utexas");
    }

    public static RegisterResearcher register(Purpose... purposes) {
        return new RegisterResearcher(
                null,
                List.of(new Affiliation(UTEXAS, AffiliationSource.ORGANISATION, BEGIN, null)),
                new Consent(BEGIN, List.of(purposes)),
                new Mandate.Own(UTEXAS));
    }

    /** A researcher is registered, and an agreement signed that maps the professor, leaving the postdoc to an assessment. */
    public static Given<TalentState, TalentEvent> agreed() {
        return empty().done(register(Purpose.RECOGNITION))
                .done(new ProposeAgreement(UTEXAS, IBM, terms(BEGIN, null)))
                .by("ira", "ibm")
                .done(new AcceptAgreement(RA1, 1));
    }

    public static Terms terms(LocalDate from, LocalDate until) {
        return new Terms(
                from,
                until,
                List.of(
                        Mapping.automatic(PROFESSOR, FELLOW),
                        new Mapping(
                                POSTDOC,
                                new Title("Research Staff Member", null),
                                Extent.PARTIAL,
                                "no line of report",
                                Mode.ASSESSED)));
    }
}
