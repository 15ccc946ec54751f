package io.consort.quickstart.process;

import io.consort.quickstart.console.RefusedException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The folder that remembers what runs: a file for each process, and one for the launcher that watches them. */
public final class RunFolder {

    private static final String SUFFIX = ".process";
    private static final String LAUNCHER = "launcher";

    private final Path folder;

    public RunFolder(Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
        } catch (IOException e) {
            throw new RefusedException("The folder " + folder + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    Path path() {
        return folder;
    }

    /** Remembers a process. */
    public void remember(Running running) {
        write(folder.resolve(running.name() + SUFFIX), running.properties());
    }

    void forget(String name) {
        delete(folder.resolve(name + SUFFIX));
    }

    /** What was started and not yet seen to end, in the order of the stages. */
    public List<Running> remembered() {
        List<Running> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(SUFFIX))::iterator) {
                read(file).map(Running::from).ifPresent(all::add);
            }
        } catch (IOException e) {
            throw new RefusedException("The folder " + folder + " cannot be read: " + e.getMessage() + ".", e);
        }
        all.sort(Comparator.comparing(Running::stage).thenComparing(Running::name));
        return all;
    }

    /** Remembers who watches the processes, and whether all of them have become ready. */
    public void remember(Launcher launcher) {
        write(folder.resolve(LAUNCHER), launcher.properties());
    }

    void forgetLauncher() {
        delete(folder.resolve(LAUNCHER));
    }

    /** Who watches the processes, if that still lives. */
    public Optional<Launcher> launcher() {
        return read(folder.resolve(LAUNCHER))
                .map(Launcher::from)
                .filter(launcher -> launcher.identity().alive().isPresent());
    }

    private static Optional<Properties> read(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(in);
            return Optional.of(properties);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new RefusedException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static void write(Path file, Properties properties) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            StringWriter text = new StringWriter();
            properties.store(text, null);
            Files.writeString(fresh, text.toString());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new RefusedException(file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new RefusedException(file + " cannot be deleted: " + e.getMessage() + ".", e);
        }
    }
}
