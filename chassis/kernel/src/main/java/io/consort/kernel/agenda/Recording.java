package io.consort.kernel.agenda;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;

/**
 * What a ledger is to say of something that happened by itself.
 *
 * @param key under which it is recorded once, whoever comes to the same
 */
public record Recording<S, E extends Event>(String key, Command<S, E> command) {}
