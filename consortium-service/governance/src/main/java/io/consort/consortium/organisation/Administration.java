package io.consort.consortium.organisation;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;

/** Who looks after an organisation's people and seats: its own administrators, and nobody else's. */
public final class Administration {

    private Administration() {}

    /** Whether someone acts for an organisation as one of its administrators. */
    public static boolean isOf(Organisation organisation, Actor actor) {
        return organisation.id().equals(actor.organisationOrNull())
                && organisation.people().isAdministrator(actor.person());
    }

    /**
     * Sees that someone may change what is an organisation's own.
     *
     * @param platform whether the platform's administrators may as well, and this is one
     * @throws DomainException FORBIDDEN {@code not-administrator}
     */
    public static void require(Organisation organisation, Actor actor, boolean platform) {
        if (!platform && !isOf(organisation, actor)) {
            throw refusal(organisation.id());
        }
    }

    /**
     * Sees that someone may say who sits for an organisation. While it has no administrator, anyone who acts for it may.
     *
     * @throws DomainException FORBIDDEN {@code not-administrator}
     */
    public static void requireForSeats(Organisations register, Actor actor) {
        OrganisationId own = actor.organisationOrNull();
        if (own != null
                && register.find(own)
                        .filter(each -> !each.people().administrators().isEmpty() && !isOf(each, actor))
                        .isPresent()) {
            throw refusal(own);
        }
    }

    private static DomainException refusal(OrganisationId organisation) {
        return DomainException.forbidden(
                "not-administrator",
                "This is for the administrators of " + organisation
                        + ", acting for it; if you belong to several organisations, name it in Acting-For.");
    }
}
