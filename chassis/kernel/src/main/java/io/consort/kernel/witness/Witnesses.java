package io.consort.kernel.witness;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.note.CosignatureVerifier;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.PVector;

/**
 * The witnesses of a ledger.
 *
 * @param registered in the order of recording, which is that of their numbers
 */
public record Witnesses(PVector<Witness> registered) {

    /** Without witnesses. */
    public static final Witnesses EMPTY = new Witnesses(Row.empty());

    /** The witness with that number. */
    public Optional<Witness> witness(WitnessId id) {
        return id.in(registered);
    }

    /**
     * The witness with that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public Witness require(WitnessId id) {
        return witness(id).orElseThrow(() -> DomainException.notFound("witness", id));
    }

    /**
     * Those whose cosignatures are taken: of each organisation the key that it registered last, and of keys that are one and the same
     * the first. Ledgers from before that was refused may have more.
     */
    public List<Witness> active() {
        return verifiers().values().stream().toList();
    }

    /** The same by what their cosignatures are checked with. */
    Map<CosignatureVerifier, Witness> verifiers() {
        Map<OrganisationId, Witness> last = new LinkedHashMap<>();
        registered.stream().filter(Witness::isInUse).forEach(each -> last.put(each.organisation(), each));
        Map<CosignatureVerifier, Witness> verifiers = new LinkedHashMap<>();
        registered.stream()
                .filter(each -> each.equals(last.get(each.organisation())))
                .forEach(each -> each.verifier()
                        .filter(key -> verifiers.keySet().stream().noneMatch(key::isSameKeyAs))
                        .ifPresent(key -> verifiers.put(key, each)));
        return verifiers;
    }

    /** The keys of an organisation that are not retired: one, or in ledgers from before that was the rule more. */
    public Stream<Witness> inUse(OrganisationId organisation) {
        return registered.stream()
                .filter(each -> each.isInUse() && each.organisation().equals(organisation));
    }

    /** Whose key it is or was, under whatever name. */
    Optional<Witness> withKey(CosignatureVerifier key) {
        return registered.stream()
                .filter(witness -> witness.verifier().filter(key::isSameKeyAs).isPresent())
                .findFirst();
    }

    WitnessId next() {
        return WitnessId.of(registered.size() + 1);
    }

    Witnesses with(Witness next) {
        return new Witnesses(registered.plus(next));
    }

    Witnesses retired(WitnessId id, LocalDate on) {
        return new Witnesses(registered.with(id.number() - 1, require(id).retired(on)));
    }
}
