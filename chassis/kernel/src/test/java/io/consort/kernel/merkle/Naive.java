package io.consort.kernel.merkle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** RFC 6962 §2.1 word for word, quadratic and obvious: what everything else is compared with. */
final class Naive {

    private Naive() {}

    static List<Hash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> Hashing.leaf(("entry " + n).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hashing.sha256(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = 1;
        while (2 * k < leaves.size()) {
            k *= 2;
        }
        return Hashing.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }
}
