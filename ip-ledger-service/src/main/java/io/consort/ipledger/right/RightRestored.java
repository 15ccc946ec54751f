package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import org.jspecify.annotations.Nullable;

/**
 * That a right ended was undone.
 *
 * @param id which
 * @param ending how it ends instead, as it was before; null where it lasts for its term
 */
public record RightRestored(RightId id, @Nullable Ending ending) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "rights/" + id;
    }
}
