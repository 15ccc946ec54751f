package io.consort.kernel.ledger;

import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.BlockStore.Memo;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Memos of one kind, marked as this service's own. A memo that bears another mark, or says something else than is expected, is as good
 * as none, and is replaced like any other.
 */
final class SealedMemos<T> {

    private final JsonMapper mapper = Json.entries();
    private final BlockStore store;
    private final Seal seal;
    private final String name;
    private final Class<T> type;

    SealedMemos(BlockStore store, Seal seal, String name, Class<T> type) {
        this.store = store;
        this.seal = seal;
        this.name = name;
        this.type = type;
    }

    /** What is remembered of a ledger, and in which version. */
    Found<T> find(LedgerId ledger) {
        Optional<Memo> memo = store.memo(ledger, name);
        return new Found<>(
                memo.map(Memo::version).orElse(0L), memo.flatMap(this::open).orElse(null));
    }

    /** Puts another in the place of what was found; false when that has been replaced meanwhile. */
    boolean replace(LedgerId ledger, long foundVersion, T next) {
        String said = mapper.writeValueAsString(next);
        return store.replaceMemo(new Memo(ledger, name, foundVersion + 1, mark(ledger, said) + '\n' + said));
    }

    private Optional<T> open(Memo memo) {
        int end = memo.text().indexOf('\n');
        String said = memo.text().substring(end + 1);
        if (end < 0 || !Seal.isEqual(memo.text().substring(0, end), mark(memo.ledger(), said))) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.readValue(said, type));
        } catch (JacksonException ofAnotherShape) { // written by another version of the software
            return Optional.empty();
        }
    }

    private String mark(LedgerId ledger, String said) {
        String whole = "consort-memo-v1\n" + ledger + '\n' + name + '\n' + said;
        return HexFormat.of().formatHex(seal.mark(whole.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What was found.
     *
     * @param version 0 where there is nothing
     */
    record Found<T>(long version, @Nullable T said) {

        Optional<T> content() {
            return Optional.ofNullable(said);
        }
    }
}
