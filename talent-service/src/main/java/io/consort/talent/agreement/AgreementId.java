package io.consort.talent.agreement;

import io.consort.kernel.identity.Id;
import java.util.Comparator;

/** A recognition agreement, by its number: {@code RA-1} is the first. */
public record AgreementId(String value) implements Id, Comparable<AgreementId> {

    private static final Comparator<AgreementId> BY_NUMBER =
            Comparator.comparingInt((AgreementId id) -> id.value.length()).thenComparing(AgreementId::value);

    public AgreementId {
        Id.require("a recognition agreement", value);
    }

    static AgreementId of(int number) {
        return new AgreementId("RA-" + number);
    }

    @Override
    public int compareTo(AgreementId other) {
        return BY_NUMBER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
