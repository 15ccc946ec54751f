package io.consort.consortium.contradiction;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/** The contradictions found so far. */
final class Findings {

    private final List<FieldError> found = new ArrayList<>();

    void add(String pointer, String sentence) {
        found.add(new FieldError(pointer, sentence));
    }

    /** One for each thing that has an id which another before it has. */
    void addRepeated(String pointer, String what, List<?> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) {
                add(pointer + "/" + i + "/id", "There is another " + what + " " + ids.get(i) + " before this one.");
            }
        }
    }

    /** The id of a seat is made of those of its body and its sort, with dots between them. */
    void addDotted(String pointer, Id id) {
        if (id.value().contains(".")) {
            add(pointer + "/id", "Ids of seats join it to others by dots, so that it can have none of its own.");
        }
    }

    List<FieldError> all() {
        return List.copyOf(found);
    }
}
