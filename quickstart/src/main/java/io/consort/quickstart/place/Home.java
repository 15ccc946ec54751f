package io.consort.quickstart.place;

import io.consort.quickstart.console.RefusedException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * The folders of an installation.
 *
 * @param checkout where the modules lie, built
 * @param folder usually {@code .consort} in the checkout; all that is made at run time is under it
 */
public record Home(Path checkout, Path folder) {

    /** What must not be lost: the store's documents, and the ports they were made with. */
    public Path data() {
        return made(folder.resolve("data"));
    }

    /** Passwords and keys. */
    public Path secrets() {
        return folder.resolve("secrets");
    }

    /** What is made from the build and can be made again. */
    public Path programs() {
        return made(folder.resolve("programs"));
    }

    /** Keycloak: its program, and in {@code data} its database. */
    public Path keycloak() {
        return made(folder.resolve("keycloak"));
    }

    /** What runs now. */
    public Path run() {
        return folder.resolve("run");
    }

    /** The log of a process. */
    public Path log(String process) {
        return made(folder.resolve("log")).resolve(process + ".log");
    }

    /** Whether there is data. */
    public boolean begun() {
        return Files.exists(ports());
    }

    /** The ports of the first start; empty before it. */
    public Properties rememberedPorts() {
        Properties properties = new Properties();
        if (begun()) {
            try (Reader in = Files.newBufferedReader(ports())) {
                properties.load(in);
            } catch (IOException e) {
                throw new RefusedException(ports() + " cannot be read: " + e.getMessage() + ".", e);
            }
        }
        return properties;
    }

    /** Marks that there is data from now on, made with these ports. */
    public void begin(Ports ports) {
        Path fresh = data().resolve("ports.properties.new");
        try {
            try (Writer out = Files.newBufferedWriter(fresh)) {
                ports.properties().store(out, null);
            }
            Files.move(fresh, ports(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new RefusedException(ports() + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private Path ports() {
        return folder.resolve("data").resolve("ports.properties");
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new RefusedException("The folder " + folder + " cannot be made: " + e.getMessage() + ".", e);
        }
    }
}
