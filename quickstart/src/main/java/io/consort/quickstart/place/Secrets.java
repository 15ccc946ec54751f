package io.consort.quickstart.place;

import io.consort.quickstart.console.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.function.Supplier;

/** Secrets made at the first start, each in a file of its own that only its owner may read. */
public final class Secrets {

    private static final int BYTES = 24;
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final boolean begun;

    /**
     * @param begun whether the installation has data, so that a secret which is not there was lost and must not be made anew
     */
    public Secrets(Path folder, boolean begun) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new RefusedException(
                    "The folder of secrets " + folder + " cannot be made: " + e.getMessage() + ".", e);
        }
        this.folder = folder;
        this.begun = begun;
    }

    /** A password nobody chose: 192 random bits. */
    public String password(String name) {
        return of(name, Secrets::random);
    }

    /**
     * A password nobody chose.
     *
     * @param before what stood in its place in an installation that is older than the name
     */
    public String password(String name, String before) {
        return of(name, Secrets::random, () -> before);
    }

    private static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random);
    }

    /** Whether the installation has data and a secret that has been replaced by another since, which is not there. */
    public boolean isOlderThan(String name, String former) {
        return begun && !Files.exists(folder.resolve(name)) && Files.exists(folder.resolve(former));
    }

    /** The secret of this name, made if this is the first start. */
    public String of(String name, Supplier<String> make) {
        return of(name, make, () -> {
            throw new RefusedException("The secret " + folder.resolve(name)
                    + " is missing, and the data was made with it: restore it, or"
                    + " forget the data with ./consort reset.");
        });
    }

    /** A secret that no data was made with, so that a lost one is made anew: 256 random bits in base64url. */
    public String replaceableKey(String name) {
        Supplier<String> make = () -> {
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            return Base64.getUrlEncoder().encodeToString(random);
        };
        return of(name, make, make);
    }

    /**
     * The secret of this name, made if this is the first start.
     *
     * @param before what an installation has that is older than the name
     */
    public String of(String name, Supplier<String> make, Supplier<String> before) {
        Path file = folder.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            String secret = begun ? before.get() : make.get();
            write(file, secret);
            return secret;
        } catch (IOException e) {
            throw new RefusedException("The secret " + file + " cannot be kept: " + e.getMessage() + ".", e);
        }
    }

    /** Where the secret of this name is kept. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    private static void write(Path file, String secret) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = FileChannel.open(
                fresh,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer text = ByteBuffer.wrap((secret + "\n").getBytes(StandardCharsets.UTF_8));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
