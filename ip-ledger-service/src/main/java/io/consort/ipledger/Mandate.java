package io.consort.ipledger;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * For whom an actor may decide, and so who may do what in an IP ledger. It follows from the standing of the actor's organisation in the
 * consortium, which the domain cannot see, so commands that depend on it carry it. There are three answers: whose matter it is does it, or the
 * secretariat in its place ({@code require}); the secretariat alone does it ({@code requireOffice}); or whoever is bound says so
 * itself, and nobody in its place ({@code speaker}). Whose matter it is, each command says; of an asset's affairs {@code title.Ownership} does.
 */
public enum Mandate {
    /** For the actor's own organisation alone. */
    OWN,
    /** For every member: the secretariat's mandate. */
    CONSORTIUM;

    /**
     * On what the actor decides what is for any of some organisations to decide: the right of its own organisation, where that is one of them;
     * else the secretariat's mandate for them. Empty where it may not, and where there is no such organisation.
     *
     * @param capacity as what it is for them to decide
     */
    public Optional<Authority> over(Context context, Capacity capacity, Collection<OrganisationId> holders) {
        return context.actor()
                .organisation()
                .filter(holders::contains)
                .map(own -> Authority.of(capacity, own))
                .or(() -> holders.isEmpty() ? Optional.empty() : office(context));
    }

    /**
     * The same, where the actor has to have it.
     *
     * @param slug of the problem that it has not
     * @param detail who does this
     * @throws DomainException FORBIDDEN
     */
    public Authority require(
            Context context, Capacity capacity, Collection<OrganisationId> holders, String slug, String detail) {
        return over(context, capacity, holders).orElseThrow(() -> DomainException.forbidden(slug, detail));
    }

    /** The same, for what is for one organisation to decide. */
    public Authority require(Context context, Capacity capacity, OrganisationId holder, String slug, String detail) {
        return require(context, capacity, List.of(holder), slug, detail);
    }

    /** On what the secretariat decides; empty where the actor is not the secretariat. */
    public Optional<Authority> office(Context context) {
        return this == OWN
                ? Optional.empty()
                : Optional.of(context.actor()
                        .organisation()
                        .map(own -> Authority.of(Capacity.SECRETARIAT, own))
                        .orElseGet(context::authority));
    }

    /**
     * The same, where the actor has to be the secretariat.
     *
     * @throws DomainException FORBIDDEN
     */
    public Authority requireOffice(Context context, String slug, String detail) {
        return office(context).orElseThrow(() -> DomainException.forbidden(slug, detail));
    }

    /**
     * The organisation that says itself what binds it, under whatever mandate.
     *
     * @param asked which organisations are to say it
     * @param detail who does this
     * @throws DomainException FORBIDDEN
     */
    public static OrganisationId speaker(Context context, Predicate<OrganisationId> asked, String slug, String detail) {
        return context.actor().organisation().filter(asked).orElseThrow(() -> DomainException.forbidden(slug, detail));
    }

    /**
     * The same, whoever it is.
     *
     * @throws DomainException FORBIDDEN {@code not-your-word} where the actor acts for no organisation
     */
    public static OrganisationId speaker(Context context) {
        return speaker(
                context, _ -> true, "not-your-word", "An organisation confirms what binds it, and you act for none.");
    }
}
