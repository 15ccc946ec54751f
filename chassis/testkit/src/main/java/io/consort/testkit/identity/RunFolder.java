package io.consort.testkit.identity;

import io.consort.embedded.identity.KeycloakDistribution;
import io.consort.embedded.identity.KeycloakZip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Set;

/**
 * The folder that the JVMs of a test run share, in the user's temporary files: another realm file, another Keycloak or one that is built otherwise
 * has another folder. Nobody else may read it, for it holds the secrets of the test realm.
 */
record RunFolder(Path path) {

    private static final Set<PosixFilePermission> OWNER_ALONE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    static RunFolder open() throws IOException {
        String version = String.valueOf(KeycloakZip.find().getFileName()).replaceAll("[^0-9.]", "");
        Path path = Path.of(property("java.io.tmpdir"))
                .resolve("consort-identity-" + property("user.name") + "-" + version
                        + KeycloakDistribution.digest().substring(0, 12));
        Files.createDirectories(path);
        if (Files.isSymbolicLink(path)
                || !String.valueOf(Files.getOwner(path, LinkOption.NOFOLLOW_LINKS))
                        .equals(String.valueOf(Files.getOwner(Path.of(property("user.home")))))) {
            throw new IOException("Not this user's own folder: " + path);
        }
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, OWNER_ALONE);
        }
        return new RunFolder(path);
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
