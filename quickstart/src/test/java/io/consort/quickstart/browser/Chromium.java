package io.consort.quickstart.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /** Where it lies: named by {@code CONSORT_BROWSER}, or found on the path. */
    static Optional<Path> program() {
        String named = System.getenv("CONSORT_BROWSER");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> candidates(Path.of(folder)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> candidates(Path folder) {
        return NAMES.stream().map(folder::resolve);
    }

    /** The one that all tests of this JVM share; it ends with it. Only the thread that asked first may use it. */
    static Browser shared() {
        return Holder.SHARED;
    }

    private static final class Holder {
        private static final Browser SHARED = launch();

        private static Browser launch() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program().orElseThrow())
                            .setArgs(List.of(
                                    "--no-sandbox", // the tests may run as root
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
    }
}
