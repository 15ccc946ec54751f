/** The services whose ledgers are suspended and closed with the consortium's. */
@NullMarked
package io.consort.consortium.closing.client;

import org.jspecify.annotations.NullMarked;
