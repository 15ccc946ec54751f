package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * The process that brings organisations on the register to the identity provider: first each itself with its domains, then, where
 * that was asked for, its own provider. What is still to be done stands in the ledger, each step may be done twice, and {@link
 * #sweep()} takes up whatever a crash or an outage left; so it does not matter where it stops, or how many replicas run it.
 *
 * <p>A secret is only ever handed through, so a crash loses it. What was asked for stands in the ledger all the same; the step
 * waits until someone sends the request with its secret again.
 */
public final class Provisioning {

    private static final System.Logger LOG = System.getLogger(Provisioning.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final IdentityProvider provider;

    public Provisioning(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, IdentityProvider provider) {
        this.ledgers = ledgers;
        this.provider = provider;
    }

    /** Does what is not done yet, for as long as the provider answers. */
    public void sweep() {
        Unfinished unfinished = register().unfinished();
        for (OrganisationId id : unfinished.links()) {
            if (!links(id)) {
                return;
            }
        }
        for (OrganisationId id : unfinished.federations()) {
            if (!attempts(id, OnboardingStep.FEDERATE, () -> takeUpFederation(id))) {
                return;
            }
        }
    }

    /**
     * Tries once to link an organisation; a failure is recorded and left to the next sweep.
     *
     * @return whether the provider answers, so that it is worth asking it for another
     */
    boolean links(OrganisationId id) {
        return attempts(id, OnboardingStep.LINK, () -> link(id));
    }

    /** Begins to link an organisation without waiting for the provider. */
    public void begin(OrganisationId id) {
        Thread.startVirtualThread(() -> links(id));
    }

    /**
     * Links an organisation's own provider, as it was asked for, now that its secret is at hand.
     *
     * @param secret null for SAML
     * @throws DomainException as {@link IdentityProvider#federate} has it; the reason is recorded
     */
    public void federate(OrganisationId id, Federation federation, @Nullable Secret secret) {
        Organisation organisation = register().require(id);
        if (organisation.onboarding().federated()
                && federation.equals(organisation.onboarding().federation())) {
            return;
        }
        try {
            provider.federate(organisation, federation, secret);
        } catch (DomainException refusal) {
            record(id, OnboardingStep.FEDERATE, refusal);
            throw refusal;
        }
        recordFederated(organisation, federation);
    }

    /** What needs no secret is done; what does may have been done before a crash, and is otherwise waited for. */
    private void takeUpFederation(OrganisationId id) {
        Organisation organisation = register().require(id);
        Federation wanted = organisation.onboarding().federation();
        if (wanted == null || organisation.onboarding().federated()) {
            return;
        }
        if (wanted.protocol() == FederationProtocol.SAML) {
            provider.federate(organisation, wanted, null);
            recordFederated(organisation, wanted);
        } else if (provider.isFederated(organisation, wanted)) {
            recordFederated(organisation, wanted);
        }
    }

    private void recordFederated(Organisation organisation, Federation federation) {
        OrganisationId id = organisation.id();
        if (!register().require(id).onboarding().federated()) {
            platform().execute(new RecordFederation(id, federation), Request.of(SELF, key("federated", organisation)));
        }
    }

    private void link(OrganisationId id) {
        Organisation organisation = register().require(id);
        if (organisation.identity() == IdentityStatus.PENDING) {
            String keycloakId = provider.link(organisation);
            platform().execute(new RecordProvisioning(id, keycloakId), Request.of(SELF, "provisioned-" + id));
        }
    }

    private boolean attempts(OrganisationId id, OnboardingStep step, Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (DomainException refusal) {
            LOG.log(Level.WARNING, "Organisation {0}: {1} cannot be done yet: {2}", id, step, refusal.detail());
            record(id, step, refusal);
            return refusal.kind() != Kind.UNAVAILABLE;
        }
    }

    /** A reason that lasts is recorded once; each new one has the next number, by which replicas record it once. */
    private void record(OrganisationId id, OnboardingStep step, DomainException refusal) {
        Organisation organisation = register().require(id);
        OnboardingFault last = organisation.onboarding().fault();
        if (last == null || !last.isSame(step, refusal.slug(), refusal.detail())) {
            platform()
                    .execute(
                            new RecordFault(id, step, refusal.slug(), refusal.detail()),
                            Request.of(SELF, key("fault", organisation)));
        }
    }

    private static String key(String what, Organisation organisation) {
        return what + "-" + organisation.id() + "-" + organisation.onboarding().steps();
    }

    private Organisations register() {
        return Organisations.of(platform().read().state());
    }

    private Ledger<ConsortiumState, ConsortiumEvent> platform() {
        return ledgers.ledger(LedgerId.PLATFORM);
    }
}
