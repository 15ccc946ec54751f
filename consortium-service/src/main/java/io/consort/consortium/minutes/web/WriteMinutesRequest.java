package io.consort.consortium.minutes.web;

import io.consort.consortium.minutes.Remark;
import java.util.List;

/**
 * @param remarks what the ledger does not know
 */
record WriteMinutesRequest(List<Remark> remarks) {}
