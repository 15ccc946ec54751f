package io.consort.kernel.identity;

/** A legal entity, by its alias at the identity provider, for example {@code ibm}. An alias never changes. */
public record OrganisationId(String value) implements Id {
    public OrganisationId {
        Id.require("an organisation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
