package io.consort.talent.researcher;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import io.consort.talent.Mandate;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.ResearcherEvent.ResearcherRegistered;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registers a person under a pseudonym. Who they are is no part of it: see {@link DossierKeeping}.
 *
 * @param wished the pseudonym; null for the next free one
 * @param affiliations where they work and worked; at least one
 * @param consent that they gave
 * @param mandate of whoever registers them: for one of the organisations
 */
public record RegisterResearcher(
        @Nullable Pseudonym wished, List<Affiliation> affiliations, Consent consent, Mandate mandate)
        implements Command<TalentState, TalentEvent> {

    /** Most affiliations of one person. */
    public static final int MAX_AFFILIATIONS = 50;

    public RegisterResearcher {
        affiliations = List.copyOf(affiliations);
        if (affiliations.isEmpty() || affiliations.size() > MAX_AFFILIATIONS) {
            throw DomainException.invalid(
                    "/affiliations", "A researcher has 1 to " + MAX_AFFILIATIONS + " affiliations.");
        }
    }

    @Override
    public Authority authority(TalentState state, Context context) {
        return mandate.require(
                context, affiliations.stream().map(Affiliation::organisation).toList(), "This researcher");
    }

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        requireConsentGiven(context.today());
        requireAttested(context.actor().organisationOrNull());
        Pseudonym id = wished == null ? Researchers.of(state).nextFree() : wished;
        if (Researchers.of(state).find(id).isPresent()) {
            throw DomainException.conflict(
                    "pseudonym-taken", "The pseudonym " + id + " belongs to someone, or did; it is never given twice.");
        }
        return List.of(new ResearcherRegistered(id, affiliations, consent));
    }

    private void requireConsentGiven(LocalDate today) {
        if (consent.givenOn().isAfter(today)) {
            throw refused(
                    "consent-in-future",
                    "Consent cannot have been given on " + consent.givenOn() + ": today is " + today + ".",
                    "/consent/givenOn");
        }
    }

    private void requireAttested(@Nullable OrganisationId actingFor) {
        for (int i = 0; i < affiliations.size(); i++) {
            Affiliation each = affiliations.get(i);
            if (each.source() == AffiliationSource.ORGANISATION
                    && !each.organisation().equals(actingFor)) {
                throw refused(
                        "affiliation-not-attested",
                        "Only " + each.organisation() + " can say on its own word that someone works there; "
                                + "anyone else names the source self or peer.",
                        "/affiliations/" + i + "/source");
            }
        }
    }

    private static DomainException refused(String slug, String detail, String pointer) {
        return new DomainException(Kind.REFUSED, slug, detail, new FieldError(pointer, detail));
    }
}
