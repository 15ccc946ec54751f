package io.consort.consortium.engagement;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.decision.Decisions;
import io.consort.consortium.decision.Resolution;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what it rests that someone has a part in a project or fund, or gives it up: a resolution that says so and brings about nothing else,
 * or the word of whoever is engaged. It takes votes away and lets others be asked, so the office does not make it up. Where the charter
 * knows no motions, the secretariat decides what there is to decide, this too.
 */
final class EngagedBy {

    private EngagedBy() {}

    /**
     * What it rests on.
     *
     * @throws DomainException FORBIDDEN {@code not-the-engaged}; REFUSED {@code resolution-not-in-force}, {@code resolution-of-another-kind}
     */
    static Authority require(
            ConsortiumState state,
            Context context,
            @Nullable OrganisationId organisation,
            @Nullable PersonId person,
            @Nullable ResolutionId resolution) {
        OrganisationId by = context.actor().organisationOrNull();
        boolean office = Secretariat.of(state).equals(by);
        boolean own = organisation == null ? context.actor().person().equals(person) : organisation.equals(by);
        if (resolution != null && (office || own)) {
            return decided(state, resolution);
        }
        if (own) {
            return organisation == null
                    ? new Authority.OwnRight(
                            Capacity.PERSON, context.actor().person().value())
                    : context.authority();
        }
        if (office && !Charter.of(state).hasMotions()) {
            return context.authority();
        }
        throw DomainException.forbidden(
                "not-the-engaged",
                "That " + (organisation == null ? person : organisation)
                        + " has a part in something is recorded by itself, or by the secretariat with the resolution that decided it.");
    }

    private static Authority decided(ConsortiumState state, ResolutionId id) {
        if (!state.get(Decisions.class).isInForce(id)) {
            throw refused("resolution-not-in-force", "Resolution " + id + " is not in force.");
        }
        Resolution resolution = state.get(Decisions.class).resolutions().require(id);
        if (resolution.effectKind() != EffectKind.NONE) {
            throw refused(
                    "resolution-of-another-kind",
                    "Resolution " + id + " was adopted as one of the kind " + resolution.kind()
                            + ", which brings about something else.");
        }
        return Authority.resolution(id);
    }

    private static DomainException refused(String slug, String detail) {
        return new DomainException(Kind.REFUSED, slug, detail, List.of(new FieldError("/resolution", detail)));
    }
}
