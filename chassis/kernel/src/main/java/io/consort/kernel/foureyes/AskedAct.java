package io.consort.kernel.foureyes;

import org.jspecify.annotations.Nullable;

/**
 * An act that takes two people, as the first one asked for it: whole, so that the second one can see it and have exactly that done. Its terms may
 * hold what must be erasable. So it is never a part of an entry, and goes once nobody needs it.
 *
 * @param act its full name
 * @param path of its endpoint, as it was asked for
 * @param body the text of the request, to the last character
 * @param version of what it changes, as the first person saw that; null where it changes nothing that was there
 */
public record AskedAct(
        String act, String path, String body, @Nullable Long version) {}
