package io.consort.kernel.note;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** For logs that live no longer than the process. */
public final class InMemorySignedCheckpoints implements SignedCheckpoints {

    private final ConcurrentMap<String, String> notes = new ConcurrentHashMap<>();

    @Override
    public Optional<String> last(String origin) {
        return Optional.ofNullable(notes.get(origin));
    }

    @Override
    public boolean replace(String origin, Optional<String> expected, String next) {
        return expected.map(last -> notes.replace(origin, last, next))
                .orElseGet(() -> notes.putIfAbsent(origin, next) == null);
    }
}
