package io.consort.kernel.ledger;

import io.consort.kernel.authority.Authority;
import java.util.List;

/**
 * What a command comes to.
 *
 * @param authority on what it rests, as the command found it
 * @param events what happens, in order; an event that names itself what it rests on rests on that
 */
public record Decision<E extends Event>(Authority authority, List<? extends E> events) {}
