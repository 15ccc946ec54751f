package io.consort.kernel.witness;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.note.CosignatureVerifier;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key with which a member cosigns checkpoints.
 *
 * @param id its number
 * @param organisation whose key it is
 * @param key its public half, as C2SP tlog-cosignature writes it
 * @param retired the day from which its cosignatures are no longer taken; null while they are
 */
public record Witness(
        WitnessId id,
        OrganisationId organisation,
        String key,
        @Nullable LocalDate retired) {

    /** What its cosignatures are checked with; empty for a key that was taken once and would not be today. */
    Optional<CosignatureVerifier> verifier() {
        try {
            return Optional.of(CosignatureVerifier.parse(key));
        } catch (IllegalArgumentException unsound) {
            return Optional.empty();
        }
    }

    boolean isInUse() {
        return retired == null;
    }

    Witness retired(LocalDate on) {
        return new Witness(id, organisation, key, on);
    }
}
