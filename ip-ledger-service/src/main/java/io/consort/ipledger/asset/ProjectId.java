package io.consort.ipledger.asset;

import io.consort.kernel.identity.Id;

/** A project, by its id in consortium-service. */
public record ProjectId(String value) implements Id, Comparable<ProjectId> {
    public ProjectId {
        Id.require("a project", value);
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
