package io.consort.consortium.organisation;

import io.consort.kernel.problem.DomainException;

/** What only the identity provider may keep. It is never recorded, and shows itself to no log. */
public record Secret(String value) {
    public Secret {
        if (!value.matches("[\\x20-\\x7e]{1,500}")) {
            throw DomainException.invalid("/secret", "A secret has 1 to 500 printable ASCII characters.");
        }
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
