package io.consort.starter.web;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.foureyes.AskedAct;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A caller in a consortium: the argument of a method whose path names {@code {consortiumId}}. A caller without standing never
 * reaches the method, and is told that there is no such consortium.
 *
 * @param consortium the tenant
 * @param actor who calls, for the organisation whose standing it is
 * @param role the standing, or the role that stands alone
 * @param authority on what the caller was let in
 * @param warrantOrNull by what it is done, with its proof; null where somebody does it in a right of its own
 * @param guardedOrNull the act that takes a second person; null where one suffices
 */
public record Tenant(
        ConsortiumId consortium,
        Actor actor,
        Role role,
        Authority authority,
        @Nullable Warrant warrantOrNull,
        @Nullable Guarded guardedOrNull)
        implements Scope {

    /** A caller with a standing, who acts in the right of its organisation; or one whose role stands alone. */
    public Tenant(ConsortiumId consortium, Actor actor, Role role) {
        this(consortium, actor, role, role.authority(actor), null, null);
    }

    /** The same, for whom the consortium's own ledger has something done. */
    Tenant by(Warrant warrant) {
        return new Tenant(consortium, actor, role, warrant.authority(), warrant, null);
    }

    /** The same, who asks for an act that takes a second person. */
    Tenant guarded(AskedAct asked) {
        return new Tenant(consortium, actor, role, authority, warrantOrNull, new Guarded(asked, false));
    }

    /** The same, who approves what another asked for. */
    Tenant approving(AskedAct asked) {
        return new Tenant(consortium, actor, role, authority, warrantOrNull, new Guarded(asked, true));
    }

    /** What is done by that authority is done for the whole consortium, as its office would. */
    Tenant as(Authority higher, @Nullable Warrant warrant) {
        return new Tenant(consortium, actor, Role.SECRETARIAT, higher, warrant, null);
    }

    /**
     * Sees that something is done because the consortium's own ledger holds what the register of organisations says: by nobody's hand and
     * by no resolution, since neither makes it true.
     *
     * @throws DomainException REFUSED {@code act-of-register}
     */
    public void requireRegister() {
        if (warrantOrNull == null || !(warrantOrNull.authority() instanceof Authority.Register)) {
            throw DomainException.refused(
                    "act-of-register",
                    "This is done where the register of organisations says so, by nobody's hand and by no resolution.");
        }
    }

    @Override
    public Optional<Warrant> warrant() {
        return Optional.ofNullable(warrantOrNull);
    }

    @Override
    public Optional<Guarded> guarded() {
        return Optional.ofNullable(guardedOrNull);
    }

    @Override
    public LedgerId ledger() {
        return LedgerId.of(consortium);
    }

    @Override
    public boolean readsLedger() {
        return role.isStanding() || role == Role.SERVICE;
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
            case OBSERVER, MEMBER -> audience.concerns(actor);
            case FORMER, INVITED ->
                switch (audience) {
                    case Audience.Everyone() -> false;
                    case Audience.EveryoneAnd(var named) ->
                        actor.organisation().filter(named).isPresent();
                    case Audience.EveryoneEver() -> role == Role.FORMER;
                    case Audience.Concerned named -> named.concerns(actor);
                };
            case PUBLIC, SIGNED_IN, ADMINISTRATOR -> false;
        };
    }

    /** Whether the caller acts for the consortium's office. */
    public boolean isSecretariat() {
        return role == Role.SECRETARIAT;
    }
}
