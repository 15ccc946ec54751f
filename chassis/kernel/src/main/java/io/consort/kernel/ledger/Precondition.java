package io.consort.kernel.ledger;

/**
 * The caller acts on a resource as it saw it.
 *
 * @param subject the resource, as events name it
 * @param version the seq of the resource's last entry, as the caller saw it
 */
public record Precondition(String subject, long version) {}
