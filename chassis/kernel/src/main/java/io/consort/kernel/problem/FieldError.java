package io.consort.kernel.problem;

/**
 * One field of a request and what is wrong with it.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request, for example {@code /owners/ibm}; empty for the whole
 * @param detail what is wrong, in a sentence for a person
 */
public record FieldError(String pointer, String detail) {}
