package io.consort.consortium.contradiction;

import io.consort.kernel.identity.Id;
import io.consort.kernel.sentence.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The contradictions found so far. */
final class Findings {

    private final List<Contradiction> found = new ArrayList<>();

    /** One, by the code of its message and what is filled in. */
    void add(String pointer, String code, Object... arguments) {
        found.add(Contradiction.of(pointer, code, arguments));
    }

    /** One for each thing that has an id which another before it has. */
    void addRepeated(String pointer, String what, List<?> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) {
                add(pointer + "/" + i + "/id", "repeated", Phrase.of("contradiction.one." + what), ids.get(i));
            }
        }
    }

    /** The id of a seat is made of those of its body and its sort, with dots between them. */
    void addDotted(String pointer, Id id) {
        if (id.value().contains(".")) {
            add(pointer + "/id", "dotted");
        }
    }

    List<Contradiction> all() {
        return List.copyOf(found);
    }
}
