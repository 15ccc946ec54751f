package io.consort.consortium.exit;

import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an exit comes to in all services: worked out without recording anything.
 *
 * @param parts in the order in which they are settled
 */
public record JointPreview(Leaving leaving, List<PartPreview> parts) {

    public JointPreview {
        parts = List.copyOf(parts);
    }

    /** What stands open over all parts, by currency. */
    public List<Balance> balances() {
        return Balance.of(parts.stream().flatMap(part -> part.items().stream()).toList());
    }

    /** Whether nothing stands against it. */
    public boolean isReady() {
        return parts.stream().allMatch(part -> part.matters().isEmpty());
    }

    List<PartDigest> digests() {
        return parts.stream().map(PartPreview::digested).toList();
    }

    /** The account that this service keeps of its own part. */
    List<ExitItem> own() {
        return parts.stream()
                .filter(part -> part.part() == ExitPart.MEMBERSHIP)
                .flatMap(part -> part.items().stream())
                .toList();
    }

    /** SHA-256 over who leaves and the digests of all parts, a line each; in hexadecimal. */
    public String digest() {
        return PartPreview.digest(
                Stream.concat(Stream.of(leaving.toString()), digests().stream().map(PartDigest::toString))
                        .toList());
    }

    /**
     * Sees that nothing stands against it, and that it is what somebody has seen.
     *
     * @throws DomainException CONFLICT {@code exit-blocked}, {@code preview-outdated}
     */
    void requireAs(String seen) {
        if (!isReady()) {
            throw new DomainException(
                    Kind.CONFLICT,
                    "exit-blocked",
                    leaving.member() + " cannot leave yet: something stands against it.",
                    parts.stream()
                            .flatMap(part -> part.matters().stream()
                                    .map(matter -> new FieldError(
                                            "",
                                            Kebab.ofConstant(part.part()) + ", " + matter.subject() + ": "
                                                    + matter.reason())))
                            .toList());
        }
        if (!digest().equals(seen)) {
            throw outdated(leaving, seen);
        }
    }

    static DomainException outdated(Leaving leaving, String seen) {
        return DomainException.conflict(
                "preview-outdated",
                "What the exit of " + leaving.member() + " comes to is not what was previewed under " + seen
                        + " any more. Look at it again.");
    }
}
