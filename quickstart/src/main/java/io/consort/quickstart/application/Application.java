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

    private static final String HEAP = "192m";

    /** The heap begins small. Code must be quite hot before the optimising compiler takes it: at a start that only costs. */
    private static final List<String> OPTIONS = List.of(
            "-Xms48m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private static final String CACHE = "classes.aot";

    private final Path folder;
    private final Path jar;

    private Application(Path folder, Path jar) {
        this.folder = folder;
        this.jar = jar;
    }

    /**
     * The application of a jar, taken out to {@code folder} unless that has been done.
     *
     * @param jar as Spring Boot repackages it
     * @param folder for this application alone
     */
    public static Application of(Path jar, Path folder) {
        Application application = new Application(folder, folder.resolve(jar.getFileName()));
        try {
            String key = key(jar);
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

    /** The command that runs it with another heap than it is meant to have, and so without the cache. */
    public List<String> command(String heap) {
        return java(heap, List.of("-Xshare:auto"));
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
        return java(HEAP, List.of(first));
    }

    private List<String> java(String heap, List<String> first) {
        List<String> arguments = new ArrayList<>(OPTIONS);
        arguments.addAll(first);
        arguments.addAll(List.of("-jar", jar.toString()));
        return JavaCommand.of(heap, arguments);
    }

    private static String key(Path jar) throws IOException {
        return String.join(
                "\n",
                JarDigest.of(jar),
                String.valueOf(System.getProperty("java.runtime.version")),
                HEAP,
                String.join(" ", OPTIONS));
    }
}
