package io.consort.starter.witness;

import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.witness.Cosigning;
import io.consort.kernel.witness.Witness;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;
import io.consort.kernel.witness.Witnesses;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import io.consort.starter.web.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** The witnesses of some ledgers of a service. */
public final class WitnessDesk<S, E extends Event> {

    private final Answers<S, E> answers;
    private final Witnessing<S, E> witnessing;
    private final Cosigning cosigning;
    private final Function<LedgerId, String> origins;
    private final Standings standings;
    private final Clock clock;

    WitnessDesk(
            Answers<S, E> answers,
            Witnessing<S, E> witnessing,
            Cosigning cosigning,
            Function<LedgerId, String> origins,
            Standings standings,
            Clock clock) {
        this.answers = answers;
        this.witnessing = witnessing;
        this.cosigning = cosigning;
        this.origins = origins;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * The end of a key's use.
     *
     * @param id the key's number
     * @param on the day
     */
    public record Retirement(WitnessId id, LocalDate on) {}

    ResponseEntity<Witness> register(Tenant tenant, Change change, String path, String key) {
        return answers.created(
                tenant,
                change,
                witnessing.register(key),
                receipt -> path + "/" + registered(receipt).id(),
                WitnessDesk::registered);
    }

    private static Witness registered(Receipt<?> receipt) {
        WitnessFact.Registered fact = first(receipt, WitnessFact.Registered.class);
        return new Witness(fact.id(), fact.organisation(), fact.key(), null);
    }

    ResponseEntity<Retirement> retire(Tenant tenant, Revision change, WitnessId id) {
        return answers.changed(
                tenant, change, "witnesses/" + id, witnessing.retire(id, hasLeft(tenant, id)), receipt -> {
                    WitnessFact.Retired fact = first(receipt, WitnessFact.Retired.class);
                    return new Retirement(fact.id(), fact.on());
                });
    }

    /** Whether the secretariat asks, of an organisation that is no member any more; who still is one silences its key itself. */
    private boolean hasLeft(Tenant tenant, WitnessId id) {
        return tenant.isSecretariat()
                && witnesses(tenant)
                        .witness(id)
                        .map(Witness::organisation)
                        .filter(each -> standings
                                .of(tenant.consortium(), each)
                                .filter(role -> role.compareTo(Role.MEMBER) >= 0)
                                .isEmpty())
                        .isPresent();
    }

    Page<Recorded<Witness>> page(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(witnessing.witnesses().apply(state).registered(), witness -> witness),
                each -> "witnesses/" + each.id());
    }

    ResponseEntity<Recorded<Witness>> one(Tenant tenant, WitnessId id) {
        return answers.one(
                tenant,
                "witnesses/" + id,
                state -> witnessing.witnesses().apply(state).witness(id));
    }

    List<Cosigning.Word> cosign(Tenant tenant, String note) {
        return cosigning.add(witnesses(tenant), origins.apply(tenant.ledger()), note, clock.instant());
    }

    String cosigned(Tenant tenant) {
        return cosigning.largest(origins.apply(tenant.ledger()));
    }

    private Witnesses witnesses(Tenant tenant) {
        return answers.view(tenant, witnessing.witnesses());
    }

    private static <F> F first(Receipt<?> receipt, Class<F> fact) {
        return receipt.events().stream()
                .filter(fact::isInstance)
                .map(fact::cast)
                .findFirst()
                .orElseThrow();
    }
}
