package io.consort.kernel.ledger;

import io.consort.kernel.identity.Actor;
import java.time.Instant;

/**
 * Where an event stands in its ledger, and who brought it there.
 *
 * @param seq position in the ledger, from 1
 * @param time when it was recorded, to the millisecond
 * @param actor who asked for it
 */
public record Header(long seq, Instant time, Actor actor) {}
