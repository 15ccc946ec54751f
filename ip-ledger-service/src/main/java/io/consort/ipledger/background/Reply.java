package io.consort.ipledger.background;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an owner says to the declaration of its background. */
public sealed interface Reply {

    /** The day it was said. */
    LocalDate on();

    /**
     * It is background to the project.
     *
     * @param limits what access to it is limited to; null where it is not
     */
    record Confirmed(@Nullable String limits, LocalDate on) implements Reply {}

    /**
     * It is not.
     *
     * @param reason why
     */
    record Refused(String reason, LocalDate on) implements Reply {}
}
