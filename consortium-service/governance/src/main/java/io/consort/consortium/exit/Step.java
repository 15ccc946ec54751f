package io.consort.consortium.exit;

import io.consort.kernel.outbox.Fault;
import java.time.Instant;

/** Something that came of asking another service. */
public sealed interface Step {

    /** Whose part. */
    ExitPart part();

    /** When it was recorded. */
    Instant at();

    /** The part is settled. */
    record Settled(ExitPart part, Instant at) implements Step {}

    /** A rule stands against it. */
    record Refused(ExitPart part, Instant at, Fault fault) implements Step {}

    /** The office had it settled no further. */
    record Stopped(ExitPart part, Instant at, String detail) implements Step {}

    /** It is tried again. */
    record Delayed(ExitPart part, Instant at, Fault fault) implements Step {}

    /** The part is undone. */
    record Revoked(ExitPart part, Instant at) implements Step {}

    /** The member counts as one again. */
    record Readmitted(ExitPart part, Instant at) implements Step {}
}
