package io.consort.consortium.organisation.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Change;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Requests that hold what no entry may hold, even as a digest that could be guessed at: secrets and addresses. They are told apart
 * by what is recorded of them.
 */
final class Discreet {

    private Discreet() {}

    /** The request, under its key, with a digest of that alone. */
    static Change change(Change change, OrganisationId organisation, String recorded) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((organisation + "\n" + recorded).getBytes(StandardCharsets.UTF_8));
            return new Change(change.key(), HexFormat.of().formatHex(digest), change.version());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
