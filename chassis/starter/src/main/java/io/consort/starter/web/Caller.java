package io.consort.starter.web;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.LedgerId;
import java.util.Set;

/**
 * A caller outside of any consortium: the argument of a method whose path names none.
 *
 * @param actor who calls; for an organisation where it is plain for which
 * @param organisations all that the caller belongs to
 * @param administrator whether the caller administers the platform
 * @param service whether the caller is one of the platform's own services
 */
public record Caller(Actor actor, Set<OrganisationId> organisations, boolean administrator, boolean service)
        implements Scope {

    public Caller {
        organisations = Set.copyOf(organisations);
    }

    @Override
    public Authority authority() {
        return administrator ? new Authority.Administrator() : Role.SIGNED_IN.authority(actor);
    }

    @Override
    public LedgerId ledger() {
        return LedgerId.PLATFORM;
    }

    /** {@inheritDoc} That of the platform's own is for who administers it. */
    @Override
    public boolean readsLedger() {
        return administrator || service;
    }

    /** {@inheritDoc} The platform's services are in every one; an administrator of the platform is in what is for everyone. */
    @Override
    public boolean isIn(Audience audience) {
        return service || audience.includes(actor.organisationOrNull());
    }
}
