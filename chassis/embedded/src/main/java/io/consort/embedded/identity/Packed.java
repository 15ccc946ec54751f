package io.consort.embedded.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files of the Kubernetes manifests that the build packs here, so that there is one copy of each. */
final class Packed {

    private Packed() {}

    /** A file as it is. */
    static String text(String name) {
        try (InputStream in = Packed.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new KeycloakException("The file " + name + " is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
