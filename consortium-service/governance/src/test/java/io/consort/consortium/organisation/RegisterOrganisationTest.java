package io.consort.consortium.organisation;

import static io.consort.consortium.Histories.nothing;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.profile;
import static io.consort.consortium.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.consort.consortium.organisation.OrganisationEvent.OrganisationIdentified;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationProvisioned;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRegistered;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationSucceeded;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterOrganisationTest {

    private static final Profile UTEXAS = new Profile(
            " University of Texas at Austin ",
            OrganisationKind.UNIVERSITY,
            new Country("US"),
            "Texas",
            null,
            new Identifiers(new Ror("https://ror.org/00hj54h04"), null, null),
            List.of(new InternetDomain("utexas.edu")));

    @Test
    void putsAnOrganisationOnTheRegisterUntilItIsLinked() {
        var register = nothing()
                .when(new RegisterOrganisation(organisation("utexas"), UTEXAS))
                .then(new OrganisationRegistered(organisation("utexas"), UTEXAS));
        Organisation before = find(register.state(), "utexas");
        assertThat(before.identity()).isEqualTo(IdentityStatus.PENDING);
        assertThat(before.profile().legalName()).isEqualTo("University of Texas at Austin");
        assertThat(Organisations.of(register.state()).pending()).containsExactly(organisation("utexas"));

        var linked = register.when(new RecordProvisioning(organisation("utexas"), "kc-1"))
                .then(new OrganisationProvisioned(organisation("utexas"), "kc-1"));
        assertThat(find(linked.state(), "utexas").identity()).isEqualTo(IdentityStatus.LINKED);
        assertThat(Organisations.of(linked.state()).pending()).isEmpty();
        linked.when(new RecordProvisioning(organisation("utexas"), "kc-2")).thenRefused("identity-linked");
        linked.when(new RecordProvisioning(organisation("mit"), "kc-2")).thenRefused("not-found");
    }

    @Test
    void refusesAnIdThatIsInUseInAnySpelling() {
        var given = nothing().happened(registered("ibm"));
        given.when(new RegisterOrganisation(organisation("ibm"), profile("Other")))
                .thenRefused("organisation-taken");
        assertThat(given.when(new RegisterOrganisation(organisation("IBM"), profile("Other")))
                        .thenRefused("organisation-taken")
                        .detail())
                .contains("ibm");
    }

    @Test
    void refusesAnIdentifierOrDomainOfAnother() {
        var given = nothing().happened(new OrganisationRegistered(organisation("utexas"), UTEXAS));
        Profile sameRor = with(UTEXAS.identifiers(), List.of());
        Profile sameDomain = with(Identifiers.NONE, List.of(new InternetDomain("UTexas.edu")));
        assertThat(given.when(new RegisterOrganisation(organisation("ut"), sameRor))
                        .thenRefused("identifier-taken")
                        .detail())
                .isEqualTo("The ROR 00hj54h04 belongs to the organisation utexas already.");
        given.when(new RegisterOrganisation(organisation("ut"), sameDomain)).thenRefused("identifier-taken");
    }

    @Test
    void knowsWhoseAddressesEndInADomainOrUnderIt() {
        Organisations register = Organisations.of(nothing()
                .happened(
                        new OrganisationRegistered(organisation("utexas"), UTEXAS),
                        new OrganisationRegistered(
                                organisation("lab"),
                                with(Identifiers.NONE, List.of(new InternetDomain("lab.utexas.edu")))))
                .state());
        assertThat(register.holder(new InternetDomain("utexas.edu"))).contains(organisation("utexas"));
        assertThat(register.holder(new InternetDomain("cs.utexas.edu"))).contains(organisation("utexas"));
        assertThat(register.holder(new InternetDomain("a.lab.utexas.edu"))).contains(organisation("lab"));
        assertThat(register.holder(new InternetDomain("notutexas.edu"))).isEmpty();
        assertThat(register.holder(new InternetDomain("utexas.edu.example"))).isEmpty();
    }

    @Test
    void saysAnewWhatRegistriesCallAnOrganisation() {
        Identifiers wrong = UTEXAS.identifiers();
        Identifiers right = new Identifiers(new Ror("042nb2s44"), new Lei("506700GE1G29325QX363"), null);
        var given = nothing()
                .happened(
                        new OrganisationRegistered(organisation("utexas"), UTEXAS),
                        registered("mit"),
                        new OrganisationRegistered(organisation("ibm"), with(right, List.of())));
        given.when(new IdentifyOrganisation(organisation("utexas"), wrong)).thenRefused("identifiers-unchanged");
        given.when(new IdentifyOrganisation(organisation("utexas"), right)).thenRefused("identifier-taken");
        given.when(new IdentifyOrganisation(organisation("mit"), wrong)).thenRefused("identifier-taken");
        given.when(new IdentifyOrganisation(organisation("dec"), wrong)).thenRefused("not-found");

        var kept = given.done(new IdentifyOrganisation(
                organisation("utexas"), new Identifiers(wrong.ror(), null, new CreditCode("91350100M000100Y43"))));
        assertThat(find(kept.state(), "utexas").profile().identifiers().creditCode())
                .isEqualTo(new CreditCode("91350100M000100Y43"));
        var freed = kept.done(new IdentifyOrganisation(organisation("utexas"), Identifiers.NONE));
        freed.when(new IdentifyOrganisation(organisation("mit"), wrong))
                .then(new OrganisationIdentified(organisation("mit"), wrong));
        freed.when(new RegisterOrganisation(organisation("ut"), with(Identifiers.NONE, UTEXAS.domains())))
                .thenRefused("identifier-taken");
    }

    @Test
    void refusesAParentThatIsNotOnTheRegister() {
        Profile daughter = new Profile(
                "IBM Research",
                OrganisationKind.RESEARCH_INSTITUTE,
                new Country("CH"),
                null,
                new OrganisationId("ibm"),
                Identifiers.NONE,
                List.of());
        nothing()
                .when(new RegisterOrganisation(organisation("ibm-zurich"), daughter))
                .thenRefused("parent-unknown");
        nothing()
                .happened(registered("ibm"))
                .when(new RegisterOrganisation(organisation("ibm-zurich"), daughter))
                .then(new OrganisationRegistered(organisation("ibm-zurich"), daughter));
        assertThat(nothing()
                        .happened(
                                registered("ibm"),
                                registered("new-ibm"),
                                new OrganisationSucceeded(
                                        organisation("ibm"),
                                        new Succession(
                                                List.of(organisation("new-ibm")), LocalDate.parse("2000-01-01"))))
                        .when(new RegisterOrganisation(organisation("ibm-zurich"), daughter))
                        .thenRefused("parent-unknown")
                        .detail())
                .isEqualTo("The parent ibm is no more; name who stands in its place.");
    }

    @Test
    void refusesAProfileWithoutANameOrWithADomainTwice() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> profile("  "))
                .satisfies(refusal ->
                        assertThat(refusal.fields().getFirst().pointer()).isEqualTo("/legalName"));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(
                        () -> with(Identifiers.NONE, List.of(new InternetDomain("a.org"), new InternetDomain("A.org"))))
                .satisfies(refusal ->
                        assertThat(refusal.fields().getFirst().pointer()).isEqualTo("/domains"));
    }

    private static Profile with(Identifiers identifiers, List<InternetDomain> domains) {
        return new Profile("Other", OrganisationKind.UNIVERSITY, new Country("US"), null, null, identifiers, domains);
    }

    private static Organisation find(io.consort.consortium.ConsortiumState state, String id) {
        return Organisations.of(state).find(organisation(id)).orElseThrow();
    }
}
