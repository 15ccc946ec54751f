package io.consort.k8s.network;

import java.util.Comparator;

/** One party may open a connection to another, on one port. */
public record Edge(String from, String to, String port) implements Comparable<Edge> {

    private static final Comparator<Edge> ORDER =
            Comparator.comparing(Edge::from).thenComparing(Edge::to).thenComparing(Edge::port);

    @Override
    public int compareTo(Edge other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return from + " → " + to + ":" + port;
    }
}
