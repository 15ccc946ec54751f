package io.consort.kernel.identity;

/** A person, by a pseudonym: the identity provider's subject, or a researcher's number. Never a name or an address. */
public record PersonId(String value) implements Id {
    public PersonId {
        Id.require("a person", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
