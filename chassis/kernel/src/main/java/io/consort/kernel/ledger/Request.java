package io.consort.kernel.ledger;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.json.Kebab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a command, and under which name.
 *
 * @param actor who asks
 * @param key names the request
 * @param digest of the whole request in hexadecimal, so that a key cannot be used for two different ones
 * @param precondition the version the caller acts on; null where it acts on none
 * @param formerDigests other digests under which the same request may have been recorded
 * @param authority on what the actor is let in; null for the platform itself, which does what is due by its command's name
 * @param act the full name of the declared act that is asked for; null where it is none
 */
public record Request(
        Actor actor,
        IdempotencyKey key,
        String digest,
        @Nullable Precondition precondition,
        List<String> formerDigests,
        @Nullable Authority authority,
        @Nullable String act) {

    /** Of a request that has one digest. */
    public Request(Actor actor, IdempotencyKey key, String digest, @Nullable Precondition precondition) {
        this(actor, key, digest, precondition, List.of(), null, null);
    }

    /** A request of the platform itself, whose key says all there is to say. */
    public static Request of(Actor actor, String key) {
        return new Request(actor, new IdempotencyKey(key), "", null);
    }

    /** The same of whoever is let in on an authority. */
    public Request on(Authority known) {
        return new Request(actor, key, digest, precondition, formerDigests, known, act);
    }

    /** The same for a declared act, by its full name. */
    public Request doing(String named) {
        return new Request(actor, key, digest, precondition, formerDigests, authority, named);
    }

    /** On what a command was asked for: on what the actor was let in, its organisation's own right, or because it is due. */
    Authority authorityFor(Command<?, ?> command) {
        if (authority != null) {
            return authority;
        }
        return actor.organisation()
                .map(own -> Authority.of(Authority.Capacity.MEMBER, own))
                .orElseGet(() -> new Authority.Deadline(rule(command)));
    }

    private static String rule(Command<?, ?> command) {
        return command.getClass().isRecord() ? Kebab.of(command.getClass()) : "due";
    }

    /** Whether a recorded digest is of this request. */
    boolean isDigest(String recorded) {
        return recorded.equals(digest) || formerDigests.contains(recorded);
    }
}
