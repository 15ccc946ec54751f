package io.consort.quickstart.bench;

import io.consort.embedded.EmbeddedStore;
import io.consort.quickstart.application.JavaCommand;
import io.consort.quickstart.bench.measure.Registered;
import io.consort.quickstart.place.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What ledgers of very many registered assets take, each opened in a process of its own whose heap is bounded. */
final class Portfolios {

    private static final Pattern SAID =
            Pattern.compile("opened ([0-9.]+) again ([0-9.]+) heap ([0-9.]+) p99 ([0-9.]+)");

    private final Figures figures;
    private final Path folder;

    /**
     * @param folder for the stores
     */
    Portfolios(Figures figures, Path folder) {
        this.figures = figures;
        this.folder = folder;
    }

    void measure() {
        Said many = opened(100_000, "512m");
        figures.add(Figure.atMost(
                "heap for a registered asset",
                many.heap(),
                "B",
                1_000,
                "of 100,000, opened from a snapshot, its version and key too"));
        figures.add(Figure.atMost(
                "opening 100,000 assets",
                many.again(),
                "s",
                2,
                "in a heap of 512 MB; " + many.seconds() + " s where the process had just started"));
        Said million = opened(1_000_000, "2g");
        figures.add(Figure.atMost(
                "a read of 1,000,000 assets in 2 GB, p99",
                million.p99(),
                "ms",
                10,
                "title of one, or a page of a member's; opened in " + Math.round(million.seconds())
                        + " s in a process that had just started"));
    }

    private Said opened(int assets, String heap) {
        try {
            Path place = Files.createTempDirectory(folder, "portfolio");
            try (EmbeddedStore store = EmbeddedStore.open(place, 0)) {
                run("4g", "fill", store.uri(), assets);
                Matcher said = SAID.matcher(run(heap, "open", store.uri(), assets));
                if (!said.find()) {
                    throw new BenchException("A ledger of " + assets + " assets did not open", null);
                }
                return new Said(number(said, 1), number(said, 2), number(said, 3), number(said, 4));
            } finally {
                Folders.delete(place);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double number(Matcher said, int group) {
        return Double.parseDouble(said.group(group));
    }

    private static String run(String heap, String what, String store, int assets) throws IOException {
        Process process = new ProcessBuilder(JavaCommand.own(
                        heap,
                        List.of("-Dconsort.log.level=ERROR"),
                        List.of(Registered.class.getName(), what, store, Integer.toString(assets))))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /**
     * @param seconds that the opening took in a process that had just started
     * @param again and in the same process once more
     */
    private record Said(double seconds, double again, double heap, double p99) {}
}
