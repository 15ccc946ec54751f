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

/**
 * The process that links organisations on the register to the identity provider. What is still to be done stands in the
 * ledger, each step may be done twice, and {@link #sweep()} takes up whatever a crash or an outage left; so it does not matter
 * where it stops, or how many replicas run it.
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

    /** Links what is not linked yet, for as long as the provider answers. */
    public void sweep() {
        for (OrganisationId id : platform().read().state().organisations().pending()) {
            if (!links(id)) {
                return;
            }
        }
    }

    /**
     * Tries once to link an organisation; a failure is logged and left to the next sweep.
     *
     * @return whether the provider answers, so that it is worth asking it for another
     */
    boolean links(OrganisationId id) {
        try {
            link(id);
            return true;
        } catch (DomainException refusal) {
            LOG.log(Level.WARNING, "Organisation {0} is not linked yet: {1}", id, refusal.detail());
            return refusal.kind() != Kind.UNAVAILABLE;
        }
    }

    /** Begins to link an organisation without waiting for the provider. */
    public void begin(OrganisationId id) {
        Thread.startVirtualThread(() -> links(id));
    }

    private void link(OrganisationId id) {
        Organisation organisation =
                platform().read().state().organisations().find(id).orElseThrow();
        if (organisation.identity() == IdentityStatus.PENDING) {
            String keycloakId = provider.link(organisation);
            platform().execute(new RecordProvisioning(id, keycloakId), Request.of(SELF, "provisioned-" + id));
        }
    }

    private Ledger<ConsortiumState, ConsortiumEvent> platform() {
        return ledgers.ledger(LedgerId.PLATFORM);
    }
}
