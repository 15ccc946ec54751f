package io.consort.quickstart.application;

import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.place.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A Spring Boot application outside its jar, which starts faster and in less memory than from within, with an ahead-of-time
 * cache (JEP 483, JEP 514) of its classes once that has been made. Both are made anew when the jar, the Java or its options change.
 */
public final class Application {

    /** The heap begins small, and grows with what is in it; what the start took besides is given back to the machine. */
    private static final List<String> OPTIONS = List.of(
            "-Xms48m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:TrimNativeHeapInterval=10000");

    private static final String CACHE = "classes.aot";

    private final Path folder;
    private final Path jar;
    private final Heap heap;

    private Application(Path folder, Path jar, Heap heap) {
        this.folder = folder;
        this.jar = jar;
        this.heap = heap;
    }

    /**
     * The application of a jar, taken out to {@code folder} unless that has been done.
     *
     * @param jar as Spring Boot repackages it
     * @param folder for this application alone
     */
    public static Application of(Path jar, Path folder, Heap heap) {
        Application application = new Application(folder, folder.resolve(jar.getFileName()), heap);
        try {
            String key = key(jar, heap);
            Path done = folder.resolve("made-from");
            if (!Files.exists(done) || !Files.readString(done).equals(key)) {
                Folders.delete(folder);
                Extraction.run(jar, folder);
                Files.writeString(done, key);
            }
            return application;
        } catch (IOException e) {
            throw new RefusedException(
                    "The application " + jar + " cannot be unpacked to " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    /** The folder it lies in. */
    public Path folder() {
        return folder;
    }

    /** The command that runs it, with the cache if there is one. */
    public List<String> command() {
        return cached() ? java("-XX:AOTCache=" + folder.resolve(CACHE)) : java("-Xshare:auto");
    }

    /** Whether its cache has been made. */
    public boolean cached() {
        return Files.exists(folder.resolve(CACHE));
    }

    /** A run that makes the cache and ends: it goes as far as the application's start, and serves nobody. */
    public List<String> training() {
        return java("-XX:AOTCacheOutput=" + unfinishedCache(), "-Dspring.context.exit=onRefresh");
    }

    /** Puts a finished cache where {@link #command} finds it. */
    public void keepCache() {
        try {
            Files.move(unfinishedCache(), folder.resolve(CACHE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new RefusedException(
                    "The cache of " + jar.getFileName() + " was not made: " + e.getMessage() + ".", e);
        }
    }

    private Path unfinishedCache() {
        return folder.resolve(CACHE + ".new");
    }

    private List<String> java(String... first) {
        List<String> arguments = new ArrayList<>(OPTIONS);
        arguments.addAll(List.of(first));
        arguments.addAll(List.of("-jar", jar.toString()));
        return JavaCommand.of(heap.toString(), arguments);
    }

    private static String key(Path jar, Heap heap) throws IOException {
        return String.join(
                "\n",
                JarDigest.of(jar),
                String.valueOf(System.getProperty("java.runtime.version")),
                heap.toString(),
                String.join(" ", OPTIONS));
    }
}
