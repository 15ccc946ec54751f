package io.consort.starter.web;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.LedgerId;

/**
 * A caller in a consortium: the argument of a method whose path names {@code {consortiumId}}. A caller without standing never
 * reaches the method, and is told that there is no such consortium.
 *
 * @param consortium the tenant
 * @param actor who calls, for the organisation whose standing it is
 * @param role the standing, or the role that stands alone
 */
public record Tenant(ConsortiumId consortium, Actor actor, Role role) implements Scope {

    @Override
    public LedgerId ledger() {
        return LedgerId.of(consortium);
    }

    /**
     * {@inheritDoc} The office and the platform's services are in every one; an administrator of the platform is in none. Who
     * is no member yet or any more is not among everyone, only among those whom something concerns by name; who is one no more is
     * told besides why the ledger goes on no longer.
     */
    @Override
    public boolean isIn(Audience audience) {
        return switch (role) {
            case SECRETARIAT, SERVICE -> true;
            case OBSERVER, MEMBER -> audience.includes(actor);
            case FORMER, INVITED ->
                switch (audience) {
                    case Audience.Everyone() -> false;
                    case Audience.EveryoneEver() -> role == Role.FORMER;
                    case Audience.Concerned named -> named.includes(actor);
                };
            case PUBLIC, SIGNED_IN, ADMINISTRATOR -> false;
        };
    }

    /** Whether the caller acts for the consortium's office. */
    public boolean isSecretariat() {
        return role == Role.SECRETARIAT;
    }
}
