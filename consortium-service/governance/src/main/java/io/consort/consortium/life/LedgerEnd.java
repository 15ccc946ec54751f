package io.consort.consortium.life;

/**
 * Where another service's ledger of a consortium stood.
 *
 * @param size how many entries
 * @param root over them, in Base64, as its checkpoint has it
 */
public record LedgerEnd(OtherService service, long size, String root) {}
