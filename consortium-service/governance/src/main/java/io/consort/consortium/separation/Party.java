package io.consort.consortium.separation;

/**
 * Who counts as one.
 *
 * @param id of the person, of the organisation, or of the head of the group
 */
public record Party(Span span, String id) {

    @Override
    public String toString() {
        return switch (span) {
            case PERSON -> "person " + id;
            case ORGANISATION -> id;
            case GROUP -> id + " with its affiliates";
        };
    }
}
