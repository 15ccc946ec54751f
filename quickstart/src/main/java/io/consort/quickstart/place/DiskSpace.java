package io.consort.quickstart.place;

import io.consort.quickstart.console.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks whether the disk has room before anything is started on it. */
public final class DiskSpace {

    /** What an evaluation needs: Keycloak, the caches, and room for data. */
    public static final long NEEDED = 500_000_000;

    private static final long MEGA = 1_000_000;

    private DiskSpace() {}

    /**
     * @param folder that exists
     * @param needed bytes
     */
    public static void require(Path folder, long needed) {
        long free;
        try {
            free = Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new RefusedException(
                    "The disk of " + folder + " cannot be asked for its space: " + e.getMessage() + ".", e);
        }
        if (free < needed) {
            throw new RefusedException("The disk is full: " + folder + " has " + free / MEGA
                    + " MB left, and Consort needs " + needed / MEGA + " MB.");
        }
    }
}
