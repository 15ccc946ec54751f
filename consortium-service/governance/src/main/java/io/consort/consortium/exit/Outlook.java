package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was learnt of the other services before a command that needs it. The command carries what went wrong, too, and speaks of
 * it only when it is decided: so a request that is sent again is answered as it was the first time, whatever they say now.
 */
public sealed interface Outlook {

    /**
     * They answered.
     *
     * @param leaving what they were asked about
     * @param parts their parts, in the order in which they are settled
     */
    record Known(Leaving leaving, List<PartPreview> parts) implements Outlook {
        public Known {
            parts = List.copyOf(parts);
        }
    }

    /** It could not be learnt. */
    record Unknown(DomainException reason) implements Outlook {}

    /**
     * What an exit comes to with the consortium's own part as it stands.
     *
     * @param seen the digest that somebody has seen, for the refusal
     * @throws DomainException as it went wrong, or CONFLICT {@code preview-outdated} when they were asked about something else
     */
    default JointPreview on(ConsortiumState state, Leaving now, String seen) {
        return switch (this) {
            case Known(Leaving leaving, List<PartPreview> others) -> {
                if (!leaving.equals(now)) {
                    throw JointPreview.outdated(now, seen);
                }
                yield new JointPreview(
                        now,
                        Stream.concat(others.stream(), Stream.of(OwnPart.of(state, now)))
                                .toList());
            }
            case Unknown(DomainException reason) -> throw reason;
        };
    }
}
