package io.consort.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of a package.
 *
 * @param root where sources lie
 * @param name of the package
 */
record Sources(Path root, String name) {

    /** A type, whose text begins after the package's line. */
    void type(String type, String text) {
        write(type, "package " + name + ";\n\n" + text);
    }

    void write(String file, String text) {
        try {
            Path folder = Files.createDirectories(root.resolve(name.replace('.', '/')));
            Files.writeString(folder.resolve(file + ".java"), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
