package io.consort.quickstart.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the people in the story: made once, and kept where only their owner can read them. */
final class SignIns {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties passwords = new Properties();

    SignIns(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                passwords.load(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file + " cannot be read", unreadable);
            }
        }
    }

    /** Who represents an organisation. */
    static String username(String organisation) {
        return organisation + "-rep";
    }

    String password(String organisation) {
        String known = passwords.getProperty(username(organisation));
        if (known != null) {
            return known;
        }
        byte[] secret = new byte[18];
        RANDOM.nextBytes(secret);
        String made = Base64.getUrlEncoder().encodeToString(secret) + "-Aa1";
        passwords.setProperty(username(organisation), made);
        save();
        return made;
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                passwords.store(out, "People of the Sematech replay");
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file + " cannot be written", unwritable);
        }
    }

    Path file() {
        return file;
    }
}
