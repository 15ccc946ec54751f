package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.outbox.Fault;
import io.consort.kernel.outbox.Message;
import io.consort.kernel.outbox.Sender;
import io.consort.kernel.problem.DomainException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings organisations on the register to the identity provider: first each itself with its domains, then, where that was asked for, its
 * own provider. What is still to be done stands in the ledger, and each step may be done twice.
 *
 * <p>A secret is only ever handed through, so a crash loses it. What was asked for stands in the ledger all the same; the step
 * waits until someone sends the request with its secret again.
 */
public final class Provisioning implements Sender<ConsortiumState, ConsortiumEvent> {

    private static final String PROVIDER = "identity-provider";
    private static final Actor SELF = Actor.service("consortium-service");

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final IdentityProvider provider;

    public Provisioning(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, IdentityProvider provider) {
        this.ledgers = ledgers;
        this.provider = provider;
    }

    @Override
    public Stream<Message<ConsortiumState, ConsortiumEvent>> messages(ConsortiumState state) {
        Organisations register = Organisations.of(state);
        return Stream.concat(
                register.unfinished().links().stream().map(register::require).map(this::link),
                register.unfinished().federations().stream()
                        .map(register::require)
                        .map(this::federation));
    }

    private Message<ConsortiumState, ConsortiumEvent> link(Organisation organisation) {
        String key = "provisioned-" + organisation.id();
        return new Message<>(
                PROVIDER,
                key,
                () -> Optional.of(
                        new Recording<>(key, new RecordProvisioning(organisation.id(), provider.link(organisation)))),
                refusal -> fault(organisation, OnboardingStep.LINK, refusal));
    }

    private Message<ConsortiumState, ConsortiumEvent> federation(Organisation organisation) {
        Federation wanted = Objects.requireNonNull(organisation.onboarding().federation());
        return new Message<>(
                PROVIDER,
                "federated-" + organisation.id(),
                () -> takesUp(organisation, wanted) ? Optional.of(federated(organisation, wanted)) : Optional.empty(),
                refusal -> fault(organisation, OnboardingStep.FEDERATE, refusal));
    }

    /** What needs no secret is done; what does may have been done before a crash, and is otherwise waited for. */
    private boolean takesUp(Organisation organisation, Federation wanted) {
        if (wanted.protocol() == FederationProtocol.SAML) {
            provider.federate(organisation, wanted, null);
            return true;
        }
        return provider.isFederated(organisation, wanted);
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
            fault(organisation, OnboardingStep.FEDERATE, refusal).ifPresent(this::record);
            throw refusal;
        }
        if (!register().require(id).onboarding().federated()) {
            record(federated(organisation, federation));
        }
    }

    private static Recording<ConsortiumState, ConsortiumEvent> federated(
            Organisation organisation, Federation federation) {
        return new Recording<>(key("federated", organisation), new RecordFederation(organisation.id(), federation));
    }

    /** A reason that lasts is recorded once; each new one has the next number, by which replicas record it once. */
    private static Optional<Recording<ConsortiumState, ConsortiumEvent>> fault(
            Organisation organisation, OnboardingStep step, DomainException refusal) {
        Fault fault = Fault.of(refusal);
        OnboardingFault last = organisation.onboarding().fault();
        return last != null && last.isSame(step, fault)
                ? Optional.empty()
                : Optional.of(
                        new Recording<>(key("fault", organisation), new RecordFault(organisation.id(), step, fault)));
    }

    private void record(Recording<ConsortiumState, ConsortiumEvent> what) {
        platform().execute(what.command(), Request.of(SELF, what.key()));
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
