package io.consort.ipledger;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who may do what in an IP ledger. Each command says whose matter it is; of an asset's affairs {@code title.Ownership} does. There are four
 * answers: whose matter it is does it, or the secretariat in its place ({@code require}); whose it is disposes of it, and nobody in its
 * place unless a resolution or its own deed has it done ({@code requireOwn}); the secretariat alone does it ({@code requireOffice}); or
 * whoever is bound says so itself ({@code speaker}). On what an actor was let in, the context tells.
 */
public final class Mandate {

    private Mandate() {}

    /**
     * On what the actor does what is for any of some organisations to do: the right of its own organisation, where that is one of them;
     * else what lets the secretariat act in their place.
     *
     * @param capacity as what it is for them to do
     * @param holders for whom it is; where there is nobody, nobody acts in its place
     * @param slug of the problem that the actor may not
     * @param detail who does this
     * @throws DomainException FORBIDDEN
     */
    public static Authority require(
            Context context, Capacity capacity, Collection<OrganisationId> holders, String slug, String detail) {
        return require(context, capacity, holders, Mandate::isOffice, slug, detail);
    }

    /** The same, for what is for one organisation to do. */
    public static Authority require(
            Context context, Capacity capacity, OrganisationId holder, String slug, String detail) {
        return require(context, capacity, List.of(holder), slug, detail);
    }

    /** The same, for what is one organisation's own: the secretariat does not act in its place. */
    public static Authority requireOwn(
            Context context, Capacity capacity, OrganisationId holder, String slug, String detail) {
        return requireOwn(context, capacity, List.of(holder), slug, detail);
    }

    /** The same, for what is any one's own of some organisations. */
    public static Authority requireOwn(
            Context context, Capacity capacity, Collection<OrganisationId> holders, String slug, String detail) {
        return require(context, capacity, holders, Mandate::binds, slug, detail);
    }

    private static Authority require(
            Context context,
            Capacity capacity,
            Collection<OrganisationId> holders,
            Predicate<Authority> inTheirPlace,
            String slug,
            String detail) {
        if (context.actor().organisation().filter(holders::contains).isPresent()) {
            return Authority.of(capacity, context.actor().organisation().get());
        }
        if (holders.isEmpty() || !inTheirPlace.test(context.authority())) {
            throw DomainException.forbidden(slug, detail);
        }
        return context.authority();
    }

    /**
     * The same, where the actor has to be the secretariat, or to be let in by a resolution.
     *
     * @throws DomainException FORBIDDEN
     */
    public static Authority requireOffice(Context context, String slug, String detail) {
        if (!isOffice(context.authority())) {
            throw DomainException.forbidden(slug, detail);
        }
        return context.authority();
    }

    private static boolean isOffice(Authority authority) {
        return authority instanceof Authority.Resolution
                || (authority instanceof Authority.OwnRight own && own.capacity() == Capacity.SECRETARIAT);
    }

    private static boolean binds(Authority authority) {
        return authority instanceof Authority.Resolution || authority instanceof Authority.Deed;
    }

    /**
     * The organisation that says itself what binds it, whatever the actor was let in on.
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
