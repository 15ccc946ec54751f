package io.consort.consortium.founding;

import io.consort.kernel.identity.Id;

/** A template of a charter, for example {@code research-consortium}. */
public record TemplateId(String value) implements Id {
    public TemplateId {
        Id.require("a template", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
