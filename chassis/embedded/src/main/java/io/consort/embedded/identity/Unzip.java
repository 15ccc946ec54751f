package io.consort.embedded.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks an archive whole or not at all. */
final class Unzip {

    private Unzip() {}

    /** Unpacks the one top folder of {@code zip} to {@code target}, which comes into being only when all of it is there. */
    static void topFolder(Path zip, Path target) throws IOException {
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        delete(partial);
        Files.createDirectories(partial);
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                unpack(archive, entry, partial);
            }
        }
        Files.move(partial, target);
    }

    private static void unpack(ZipFile archive, ZipEntry entry, Path root) throws IOException {
        String inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path path = root.resolve(inside).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("The archive has an entry outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        try (InputStream in = archive.getInputStream(entry)) {
            Files.copy(in, path);
        }
    }

    /** Deletes a folder with all that is in it, if it exists. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
