package io.consort.quickstart.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.DoubleStream;

/**
 * What a process tells of itself, as Prometheus reads it.
 *
 * @param at where
 */
record Telling(HttpClient client, URI at) {

    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final double MILLIS_PER_SECOND = 1e3;

    /** How much of the heap is taken, garbage too, in megabytes. */
    double heapMegabytes() {
        return all("jvm_memory_used_bytes{area=\"heap\"").sum() / BYTES_PER_MEGABYTE;
    }

    /** How long the collector has held the process up since its start, in seconds. */
    double secondsCollecting() {
        return all("jvm_gc_pause_seconds_sum{").sum();
    }

    /** The longest that the collector held it up lately, in milliseconds. */
    double longestPauseMillis() {
        return all("jvm_gc_pause_seconds_max{").max().orElse(0) * MILLIS_PER_SECOND;
    }

    private DoubleStream all(String beginning) {
        return text().lines()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)));
    }

    private String text() {
        try {
            return client.send(HttpRequest.newBuilder(at).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException failure) {
            throw new UncheckedIOException(at + " cannot be read", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
