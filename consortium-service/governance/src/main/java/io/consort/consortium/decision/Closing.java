package io.consort.consortium.decision;

import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Tally;
import java.time.Instant;

/**
 * The end of a voting.
 *
 * @param seq of the entry that recorded it
 */
public record Closing(Instant at, long seq, Outcome outcome, Tally tally) {}
