package io.consort.quickstart.browser;

import static io.consort.quickstart.bench.browser.Chromium.find;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** The browser of this machine. */
final class Chromium {

    private Chromium() {}

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
                            .setExecutablePath(find().orElseThrow())
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
