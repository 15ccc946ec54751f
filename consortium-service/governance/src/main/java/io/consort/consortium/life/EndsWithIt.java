package io.consort.consortium.life;

import java.time.Instant;
import java.time.LocalDate;

/** What ends when the consortium does. */
public interface EndsWithIt {

    /**
     * The same part once the consortium is dissolved.
     *
     * @param on the first day without it
     */
    EndsWithIt dissolved(LocalDate on, Instant recorded);
}
