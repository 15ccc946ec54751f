package io.consort.k8s.check;

import java.util.Comparator;

/** An entry of a Secret. */
public record SecretKey(String name, String key) implements Comparable<SecretKey> {

    private static final Comparator<SecretKey> ORDER =
            Comparator.comparing(SecretKey::name).thenComparing(SecretKey::key);

    @Override
    public int compareTo(SecretKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name + "/" + key;
    }
}
