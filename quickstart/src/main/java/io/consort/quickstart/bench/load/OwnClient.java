package io.consort.quickstart.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A load where wrk is not installed: the JDK's client, which takes a good part of the processor itself. */
public final class OwnClient {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Keeps so many connections busy for so long. */
    public Shot fire(Target target, int connections, Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        return fire(target, connections, _ -> System.nanoTime() < end);
    }

    /** Sends so many requests over so many connections. */
    public Shot send(Target target, int connections, int requests) {
        return fire(target, connections, number -> number <= requests);
    }

    /** @param goesOn whether the request of a number is to be sent */
    private Shot fire(Target target, int connections, LongPredicate goesOn) {
        String seed = Long.toString(System.nanoTime(), 36) + "-";
        AtomicLong count = new AtomicLong();
        AtomicLong errors = new AtomicLong();
        long begun = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<long[]>> all = IntStream.range(0, connections)
                    .mapToObj(_ -> workers.submit(() -> work(target, seed, count, errors, goesOn)))
                    .toList();
            long[] latencies =
                    all.stream().flatMapToLong(OwnClient::result).sorted().toArray();
            return new Shot(
                    latencies.length * NANOS_PER_SECOND / (System.nanoTime() - begun),
                    latencies.length == 0 ? 0 : latencies[latencies.length * 99 / 100] / NANOS_PER_MILLI,
                    errors.get());
        }
    }

    private static LongStream result(Future<long[]> future) {
        try {
            return Arrays.stream(future.get());
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long[] work(Target target, String seed, AtomicLong count, AtomicLong errors, LongPredicate goesOn)
            throws IOException, InterruptedException {
        LongStream.Builder latencies = LongStream.builder();
        for (long number = count.incrementAndGet(); goesOn.test(number); number = count.incrementAndGet()) {
            long begun = System.nanoTime();
            HttpResponse<byte[]> response =
                    client.send(request(target, seed, number), HttpResponse.BodyHandlers.ofByteArray());
            latencies.add(System.nanoTime() - begun);
            if (response.statusCode() / 100 != 2) {
                errors.incrementAndGet();
            }
        }
        return latencies.build().toArray();
    }

    private static HttpRequest request(Target target, String seed, long number) {
        return switch (target.kind()) {
            case READ -> read(target, target.place(0));
            case CHANGE -> register(target, target.place(number), seed + number);
            case REPEAT -> register(target, target.place(0), seed + number / 2);
            case DAY -> ofADay(target, seed, number);
        };
    }

    private static HttpRequest ofADay(Target target, String seed, long number) {
        int all = target.assets().size();
        URI place =
                target.place((long) Math.pow(all, ThreadLocalRandom.current().nextDouble()) - 1); // nearly Zipf's
        if (number % Target.A_CHANGE_IN == 0) {
            return register(target, place, seed + number);
        }
        String what = Target.READ.get(ThreadLocalRandom.current().nextInt(Target.READ.size()));
        return read(target, URI.create(place.toString().replaceFirst("/assets$", what)));
    }

    private static HttpRequest read(Target target, URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + target.token())
                .build();
    }

    private static HttpRequest register(Target target, URI assets, String id) {
        String body = "{\"id\":\"B-" + id + "\",\"kind\":\"patent\",\"title\":\"A method\",\"ground\":\"background\","
                + "\"owners\":{\"example\":\"1\"},\"effective\":\"2026-01-01\"}";
        return HttpRequest.newBuilder(assets)
                .header("Authorization", "Bearer " + target.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", id)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
