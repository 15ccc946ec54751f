package io.consort.starter.notebook;

import io.consort.kernel.identity.Id;

record NoteId(String value) implements Id, Comparable<NoteId> {

    NoteId {
        Id.require("a note", value);
    }

    @Override
    public int compareTo(NoteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
